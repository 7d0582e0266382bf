import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { fingerprint, NEAR_DUPLICATE_SIMILARITY, similarity } from "../../src/domain/similarity.ts";

// Measures near-duplicate detection on texts of labelled sets (`text`, or `text1` and `text2` of pairs on one event):
// npm run bench:near-duplicates -- ../shared/eval/topic-africa.jsonl.gz ../shared/eval/story-pairs.jsonl.gz …
// Recall: of edited copies. Precision: no two different texts of a set may be called near-duplicates.

interface Row {
  text?: string;
  text1?: string;
  text2?: string;
}

const MIN_CHARACTERS = 600;

/** Half the length from the middle of `donor`, as a sentence from elsewhere. */
const sentenceOf = (donor: string) => ` ${donor.slice(Math.floor(donor.length / 2)).slice(0, 120)}. `;

const EDITS: Record<string, (text: string, donor: string) => string> = {
  "date line put before": (text) => `LONDON, 4 May 2024 (Example Wire) - ${text}`,
  "one sentence added": (text, donor) =>
    text.slice(0, text.length / 2) + sentenceOf(donor) + text.slice(text.length / 2),
  "last eighth cut": (text) => text.slice(0, (text.length * 7) / 8),
  "credit and link line added": (text) => `${text}\n\nPhoto: Example Agency. Read also: more of today's news here.`,
  "two words changed": (text, donor) => replaceWords(text, donor),
  "last quarter cut": (text) => text.slice(0, (text.length * 3) / 4),
};

function replaceWords(text: string, donor: string): string {
  const words = text.split(" ");
  const other = donor.split(" ");
  words[Math.floor(words.length / 3)] = other[3] ?? "x";
  words[Math.floor((words.length * 2) / 3)] = other[4] ?? "y";
  return words.join(" ");
}

const files = process.argv.slice(2);
const rows = files.map((file) => ({ file, rows: readRows(file) }));
const texts = [...new Set(rows.flatMap((set) => set.rows.map((row) => row.text ?? row.text1 ?? "")))].filter(
  (text) => text.length >= MIN_CHARACTERS,
);

console.log(`${texts.length} texts of ${MIN_CHARACTERS} characters or more`);
for (const [name, edit] of Object.entries(EDITS)) {
  const found = texts.filter((text, at) => isFound(text, edit(text, texts[(at + 1) % texts.length]!)));
  console.log(`${name}: recall ${(found.length / texts.length).toFixed(3)}`);
}
for (const { file, rows: ofFile } of rows) console.log(`${file}: ${reportDifferent(ofFile)}`);
console.log(`ratio of the time for a text and for one ten times as long: ${timeRatio().toFixed(1)}`);

function readRows(file: string): Row[] {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").trim().split("\n");
  return lines.map((line) => JSON.parse(line) as Row);
}

function isFound(text: string, edited: string): boolean {
  const [one, other] = [fingerprint(text), fingerprint(edited)];
  const isCandidate = one.bands.some((band, at) => other.bands[at] === band);
  return isCandidate && similarity(one.signature, other.signature) >= NEAR_DUPLICATE_SIMILARITY;
}

function reportDifferent(ofFile: Row[]): string {
  const prints = ofFile
    .flatMap((row) => [row.text, row.text1, row.text2])
    .filter((text) => text !== undefined)
    .map((text) => ({ text, ...fingerprint(text) }));
  let pairs = 0;
  const alike: { likeness: number; one: string; other: string }[] = [];
  for (const [at, one] of prints.entries()) {
    for (const other of prints.slice(at + 1)) {
      if (one.text === other.text) continue;
      pairs += 1;
      const likeness = similarity(one.signature, other.signature);
      if (likeness >= NEAR_DUPLICATE_SIMILARITY - 0.2) alike.push({ likeness, one: one.text, other: other.text });
    }
  }
  alike.sort((a, b) => b.likeness - a.likeness);
  const called = alike.filter(({ likeness }) => likeness >= NEAR_DUPLICATE_SIMILARITY);
  const shown = alike
    .slice(0, 40)
    .map(({ likeness, one, other }) => `\n  ${likeness.toFixed(2)} ${sample(one)} | ${sample(other)}`);
  return `${pairs} pairs, ${called.length} called near-duplicates${shown.join("")}`;
}

function sample(text: string): string {
  return JSON.stringify(text.slice(0, 70));
}

function timeRatio(): number {
  const text = texts.join("\n").slice(0, 5_000);
  const time = (input: string, times: number) => {
    const start = performance.now();
    for (let round = 0; round < times; round += 1) fingerprint(input);
    return (performance.now() - start) / times;
  };
  time(text, 200);
  const short = time(text, 400);
  console.log(`5,000 characters: ${short.toFixed(3)} ms`);
  return time(text.repeat(10), 40) / short;
}
