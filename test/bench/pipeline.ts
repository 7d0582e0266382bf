/**
 * CPU of the whole pipeline for one plain-text article: `npm run bench`. Prints milliseconds for articles of 1, 5 and 25 KB
 * and, since machines differ, the ratio to the platform's own word segmentation of the same text in the same run.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { classifyArticle } from "../../src/classify/index.ts";
import { cleanSubmission } from "../../src/clean/index.ts";
import { submissionOf } from "../support/submissions.ts";

const NOW = Date.UTC(2026, 10, 1);
const ROUNDS = 15;
const RUNS_PER_ROUND = 20;
const FOLDER = join(import.meta.dirname, "../eval/articles");

/** A text of about `bytes`, made of whole articles of one language so that it reads like one long report. */
function textOf(names: readonly string[], bytes: number): string {
  let text = "";
  for (let index = 0; text.length < bytes; index++) {
    text += `${readFileSync(join(FOLDER, names[index % names.length]!), "utf8")}\n\n`;
  }
  return text.slice(0, bytes);
}

/** Median milliseconds of one call, over rounds of several calls each. */
function time(run: () => void): number {
  const rounds: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    for (let call = 0; call < RUNS_PER_ROUND; call++) run();
    rounds.push((performance.now() - start) / RUNS_PER_ROUND);
  }
  return rounds.sort((a, b) => a - b)[ROUNDS >> 1]!;
}

const SETS: ReadonlyArray<readonly [string, readonly string[]]> = [
  ["English", ["01-warsaw-en.txt", "13-election-en.txt"]],
  ["Russian", ["08-bank-ru.txt"]],
  ["German", ["02-warsaw-de.txt"]],
  ["Chinese", ["11-market-zh.txt"]],
];
const SIZES = [1_000, 5_000, 25_000];

console.log("language   size  clean ms  classify ms  total ms  ratio to word segmentation");
for (const [language, names] of SETS) {
  for (const size of SIZES) {
    const text = textOf(names, size);
    const submission = submissionOf(text);
    const cleaned = cleanSubmission(submission, NOW);
    if (!cleaned.ok) throw new Error("the bench's article was rejected");
    const clean = time(() => cleanSubmission(submission, NOW));
    const classify = time(() => classifyArticle(cleaned.value));
    const segmenter = new Intl.Segmenter("en", { granularity: "word" });
    const segment = time(() => [...segmenter.segment(text)].length);
    const total = clean + classify;
    const cells = [clean.toFixed(2).padStart(9), classify.toFixed(2).padStart(12), total.toFixed(2).padStart(9)];
    console.log(
      `${language.padEnd(8)} ${String(size).padStart(6)} ${cells.join(" ")} ${(total / segment).toFixed(2).padStart(10)}`,
    );
  }
}
