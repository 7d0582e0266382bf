/**
 * Measures quality on labelled sets: `npm run eval -- FILES`, or the committed set without FILES. A file is gzip or plain
 * JSON lines, or a folder of stories with marked names; its kind is told by the start of its name. Prints a table and fails where a figure is under its floor in
 * test/eval/floors.json. `--limit N` takes every k-th row so that about N remain; `--json FILE` writes the figures.
 */
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parseArgs } from "node:util";
import { gunzipSync } from "node:zlib";
import { evalDates, evalHtmlBody, evalHtmlSegments, evalLanguages } from "./eval/clean.ts";
import { readMarkedStory } from "./eval/marked-text.ts";
import { evalCountries, evalEntities, evalIdentities } from "./eval/names.ts";
import { Reliability } from "./eval/reliability.ts";
import type { Figure, Row } from "./eval/run-article.ts";
import { evalStories } from "./eval/stories.ts";
import { evalTopics } from "./eval/topics.ts";

/** The sets' dates lie before this instant; it stands for the clock so that a run repeats. */
const NOW = Date.UTC(2026, 10, 1);
const FLOORS = join(import.meta.dirname, "../test/eval/floors.json");

/** Measures that are better the lower they are: their floor is a ceiling. */
const CEILING = /share an id|error/u;

/** Of all topic sets of the run together: one set alone has too few texts a bin. */
const reliability = new Reliability();

type Evaluator = (set: string, rows: readonly Row[], now: number) => Promise<Figure[]>;
const KINDS: ReadonlyArray<readonly [string, Evaluator]> = [
  ["clean-html-body", evalHtmlBody],
  ["clean-html-segments", evalHtmlSegments],
  ["date-html", evalDates],
  ["language", evalLanguages],
  ["country", evalCountries],
  ["entities", evalEntities],
  ["identities", evalIdentities],
  ["topic", (set, rows, now) => evalTopics(set, rows, now, reliability)],
  ["story", evalStories],
];

function readRows(path: string): Row[] {
  if (statSync(path).isDirectory()) {
    const stories = readdirSync(path).filter((name) => name.endsWith(".txt"));
    return stories.sort().flatMap((name) => readMarkedStory(name.slice(0, -4), readFileSync(join(path, name), "utf8")));
  }
  const bytes = readFileSync(path);
  const text = (path.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Row);
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { limit: { type: "string" }, json: { type: "string" } },
});

const figures: Figure[] = [];
for (const path of positionals) {
  const set = basename(path).replace(/\.jsonl(\.gz)?$/u, "");
  const evaluator = KINDS.find(([prefix]) => set.startsWith(prefix))?.[1];
  if (evaluator === undefined) {
    console.error(`${path}: no measure for this kind of set`);
    continue;
  }
  const all = readRows(path);
  const step = Math.max(1, Math.floor(all.length / Number(values.limit ?? all.length)));
  figures.push(
    ...(await evaluator(
      set,
      all.filter((_, index) => index % step === 0),
      NOW,
    )),
  );
}

figures.push(...reliability.figures());

const floors = JSON.parse(readFileSync(FLOORS, "utf8")) as Record<string, number>;
let failed = 0;
for (const { set, measure, value, n } of figures) {
  const floor = values.limit === undefined ? floors[`${set}: ${measure}`] : undefined;
  const isUnder = floor !== undefined && (CEILING.test(measure) ? value > floor : value < floor);
  if (isUnder) failed++;
  const note = floor === undefined ? "" : isUnder ? `  UNDER ITS FLOOR ${floor}` : `  floor ${floor}`;
  console.log(`${set.padEnd(20)} ${measure.padEnd(42)} ${value.toFixed(3)}  n=${n}${note}`);
}
for (const line of reliability.table()) console.log(line);
if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(figures, null, 1));
if (failed > 0) {
  console.error(`${failed} figures are under their floors`);
  process.exit(1);
}
