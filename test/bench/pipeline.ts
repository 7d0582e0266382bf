/**
 * CPU of cleaning and of classifying one plain-text article of 1, 5 and 25 KB: `npm run bench`. After a warm-up of half a second,
 * in which V8 compiles what it will, each call is followed by a fixed piece of work, so that the ratio of their fastest tenths holds
 * on any machine; the median is what it took here, the fastest what it takes when nothing else runs. `first` is the first article of its language
 * in this process: it reads what the classifier knows of that language, the very first also what it knows of all.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findCountryMentions } from "../../src/classify/countries.ts";
import { readDocument } from "../../src/classify/document.ts";
import { classifyArticle } from "../../src/classify/index.ts";
import { findStateBodies } from "../../src/classify/states.ts";
import { tagTopics } from "../../src/classify/topics.ts";
import { cleanSubmission } from "../../src/clean/index.ts";
import { submissionOf } from "../support/submissions.ts";
import { fixedWork, quantile, timeOf } from "./fixed-work.ts";

const NOW = Date.UTC(2026, 10, 1);
const RUNS = 200;
const WARM_UP_MS = 500;
const FOLDER = join(import.meta.dirname, "../eval/articles");

/** A text of about `characters`, made of whole articles of one language so that it reads like one long report. */
function textOf(names: readonly string[], characters: number): string {
  let text = "";
  for (let index = 0; text.length < characters; index++) {
    text += `${readFileSync(join(FOLDER, names[index % names.length]!), "utf8")}\n\n`;
  }
  return text.slice(0, characters);
}

interface Times {
  fastest: number;
  median: number;
  p95: number;
  /** Of the fastest tenths of the call and of the fixed work: other processes only add time. */
  ratio: number;
}

function measure(run: () => unknown): Times {
  for (const start = performance.now(); performance.now() - start < WARM_UP_MS; ) run();
  const own: number[] = [];
  const fixed: number[] = [];
  for (let call = 0; call < RUNS; call++) {
    own.push(timeOf(run));
    fixed.push(timeOf(fixedWork));
  }
  const median = quantile(own, 0.5);
  return {
    fastest: quantile(own, 0),
    median,
    p95: quantile(own, 0.95),
    ratio: quantile(own, 0.1) / quantile(fixed, 0.1),
  };
}

const SETS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["English", ["01-warsaw-en.txt", "13-election-en.txt"]],
  ["Russian", ["08-bank-ru.txt"]],
  ["German", ["02-warsaw-de.txt"]],
  ["Chinese", ["11-market-zh.txt"]],
  ["Arabic", ["10-quake-ar.txt"]],
];
const SIZES = [1_000, 5_000, 25_000];

const cellsOf = ({ fastest, median, p95, ratio }: Times): string =>
  [fastest, median, p95, ratio].map((value) => value.toFixed(2).padStart(7)).join("");

console.log("                  clean                       classify");
console.log(
  "language    size fastest median    p95  ratio fastest median    p95  ratio  first   (ms, ratio: times the fixed work)",
);
for (const [language, names] of SETS) {
  for (const size of SIZES) {
    const submission = submissionOf(textOf(names, size));
    const cleaned = cleanSubmission(submission, NOW);
    if (!cleaned.ok) throw new Error("the bench's article was rejected");
    const first = timeOf(() => classifyArticle(cleaned.value));
    const clean = measure(() => cleanSubmission(submission, NOW));
    const classify = measure(() => classifyArticle(cleaned.value));
    const firstCell = size === SIZES[0] ? first.toFixed(0).padStart(6) : "";
    console.log(`${language.padEnd(9)}${String(size).padStart(7)} ${cellsOf(clean)} ${cellsOf(classify)} ${firstCell}`);
  }
}

const TOPIC_BYTES = 5_000;
const TOPICS_MAX_MS = 1;

console.log(`\nwhat scoring topics adds to ${TOPIC_BYTES} bytes of UTF-8, limit ${TOPICS_MAX_MS} ms`);
console.log("language  fastest median    p95  ratio");
for (const [language, names] of SETS) {
  const text = Buffer.from(textOf(names, TOPIC_BYTES)).subarray(0, TOPIC_BYTES).toString();
  const cleaned = cleanSubmission(submissionOf(text), NOW);
  if (!cleaned.ok) throw new Error("the bench's article was rejected");
  const document = readDocument(cleaned.value);
  const mentions = findCountryMentions(document);
  const bodies = findStateBodies(document, mentions);
  const times = measure(() => tagTopics(document, mentions, bodies));
  console.log(`${language.padEnd(9)} ${cellsOf(times)}${times.median > TOPICS_MAX_MS ? "  OVER THE LIMIT" : ""}`);
  if (times.median > TOPICS_MAX_MS) process.exitCode = 1;
}
