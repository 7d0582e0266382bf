/**
 * English names beside compromise and wink-nlp in one run: `npm run bench`. Milliseconds a text, the tools in turn, and what
 * each finds: persons, organizations and places in the committed English articles; F1 on the English parts of the labelled
 * sets where ../shared is there. wink-nlp's model has no names, only parts of speech: its proper nouns count as one kind.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Counts, countSets, f1, noCounts, precision, recall, words } from "../../scripts/eval/score.ts";
import { classifyArticle } from "../../src/classify/index.ts";
import { fixedWork, quantile, timeOf } from "./fixed-work.ts";

/** Names that a tool finds in a text, as surfaces. */
interface Names {
  persons: string[];
  organizations: string[];
  places: string[];
  /** Names of no kind. */
  others: string[];
}

interface Tool {
  name: string;
  read: (text: string) => Names;
}

const dateline: Tool = {
  name: "dateline",
  read(text) {
    const article = { title: null, body: text, language: "en", authors: [], removed: [] };
    const { actors, countries } = classifyArticle(article as unknown as Parameters<typeof classifyArticle>[0]);
    const surfaces = (type: string): string[] =>
      actors.filter((tag) => tag.type === type).flatMap(({ evidence }) => evidence.map((one) => one.text));
    const places = countries.flatMap(({ evidence }) => evidence.map((one) => one.text));
    return { persons: surfaces("person"), organizations: surfaces("organization"), places, others: [] };
  },
};

type List = { out(format: "array"): string[] };
type Compromise = (text: string) => { people(): List; organizations(): List; places(): List };
interface Wink {
  readDoc(text: string): { tokens(): { out(its?: unknown): string[] } };
  its: { pos: unknown; value: unknown };
}

/** A package by name: its types are not needed to check the rest. */
const load = async <T>(name: string): Promise<T> => ((await import(name)) as { default: T }).default;

async function readCompromise(): Promise<Tool> {
  const nlp = await load<Compromise>("compromise");
  const read = (text: string): Names => {
    const document = nlp(text);
    const persons = document.people().out("array");
    return {
      persons,
      organizations: document.organizations().out("array"),
      places: document.places().out("array"),
      others: [],
    };
  };
  return { name: "compromise", read };
}

async function readWink(): Promise<Tool> {
  const create = await load<(model: unknown, pipe: string[]) => Wink>("wink-nlp");
  const nlp = create(await load("wink-eng-lite-web-model"), ["sbd", "pos"]);
  const read = (text: string): Names => {
    const tokens = nlp.readDoc(text).tokens();
    const kinds = tokens.out(nlp.its.pos);
    const others: string[] = [];
    let run: string[] = [];
    for (const [index, value] of tokens.out(nlp.its.value).entries()) {
      if (kinds[index] === "PROPN") run.push(value);
      else if (run.length > 0) {
        others.push(run.join(" "));
        run = [];
      }
    }
    if (run.length > 0) others.push(run.join(" "));
    return { persons: [], organizations: [], places: [], others };
  };
  return { name: "wink-nlp", read };
}

const surfacesOf = (...lists: readonly string[][]): Set<string> =>
  new Set(
    lists
      .flat()
      .map((text) => words(text).join(" "))
      .filter((text) => text !== ""),
  );

interface Row {
  lang: string;
  text: string;
  gold: { mentions?: { text: string }[]; toponyms?: { phrase: string; country: string | null }[] };
}

const SHARED = join(import.meta.dirname, "../../../shared/eval");

/** English rows of a labelled set, none where it is not there. */
function rowsOf(set: string): Row[] {
  const file = join(SHARED, `${set}.jsonl.gz`);
  if (!existsSync(file)) return [];
  const lines = gunzipSync(readFileSync(file)).toString().split("\n");
  return lines
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Row)
    .filter(({ lang }) => lang === "en");
}

/** The committed English articles. */
function committedTexts(): string[] {
  const folder = join(import.meta.dirname, "../eval");
  return ["articles", "meetings"].flatMap((name) =>
    readdirSync(join(folder, name))
      .filter((file) => file.endsWith("-en.txt"))
      .sort()
      .map((file) => readFileSync(join(folder, name, file), "utf8")),
  );
}

/** Other processes only add time: of the rounds of a text the faster ones count. */
const FAST = 0.25;

/** Milliseconds of each text by tool; the tools and a fixed work take turns. The first third of the rounds warms up. */
function timeTools(
  tools: readonly Tool[],
  texts: readonly string[],
  rounds: number,
): { times: number[][]; fixed: number } {
  const fixed: number[] = [];
  const times = texts.map(() => tools.map((): number[] => []));
  for (let round = 0; round < rounds; round++) {
    for (const [at, text] of texts.entries()) {
      for (const [index, { read }] of tools.entries()) times[at]![index]!.push(timeOf(() => read(text)));
      fixed.push(timeOf(fixedWork));
    }
  }
  const warm = (list: readonly number[]): number => quantile(list.slice(list.length / 3), FAST);
  return { times: times.map((row) => row.map(warm)), fixed: warm(fixed) };
}

function printTimes(tools: readonly Tool[], texts: readonly string[], rounds: number): void {
  const { times, fixed } = timeTools(tools, texts, rounds);
  const characters = texts.reduce((sum, text) => sum + text.length, 0);
  console.log(`\n${texts.length} English texts, ${characters} characters: ms a text, and names found`);
  console.log("               median    p95  ratio  ms/5 KB  persons  organizations  places  others");
  for (const [index, { name, read }] of tools.entries()) {
    const own = times.map((row) => row[index]!);
    const total = own.reduce((sum, value) => sum + value, 0);
    const found = texts.map(read);
    const count = (kind: keyof Names): number => found.reduce((sum, names) => sum + surfacesOf(names[kind]).size, 0);
    const median = quantile(own, 0.5);
    const figures = [median, quantile(own, 0.95), median / fixed, (total / characters) * 5000];
    const counts = [count("persons"), count("organizations"), count("places"), count("others")];
    console.log(
      name.padEnd(14) +
        figures.map((value, at) => value.toFixed(2).padStart([7, 7, 7, 9][at]!)).join("") +
        counts.map((value, at) => String(value).padStart([9, 15, 8, 8][at]!)).join(""),
    );
  }
}

function printScores(title: string, tools: readonly Tool[], rows: readonly Row[], score: Score): void {
  console.log(`\n${title}, ${rows.length} English texts\n                  F1  precision  recall`);
  for (const { name, read } of tools) {
    const counts = noCounts();
    for (const row of rows) score(counts, read(row.text), row);
    const cells = [f1(counts), precision(counts), recall(counts)].map((value) => value.toFixed(3).padStart(9));
    console.log(`${name.padEnd(11)}${cells.join("")}`);
  }
}

type Score = (counts: Counts, names: Names, row: Row) => void;

/** The set tells no kinds. */
const scoreNames: Score = (counts, { persons, organizations, places, others }, { gold }) =>
  countSets(
    counts,
    surfacesOf(persons, organizations, places, others),
    surfacesOf((gold.mentions ?? []).map(({ text }) => text)),
  );

const scorePlaces: Score = (counts, { places, others }, { gold }) => {
  const known = (gold.toponyms ?? []).filter(({ country }) => country !== null);
  countSets(counts, surfacesOf(places, others), surfacesOf(known.map(({ phrase }) => phrase)));
};

/** Every how many texts of the sets are timed. */
const TIMED = 5;
const tools = [dateline, await readCompromise(), await readWink()];
const nameRows = rowsOf("entities-de-en");
const placeRows = rowsOf("country-en");
printTimes(tools, committedTexts(), 45);
if (nameRows.length > 0) {
  const timed = [...nameRows, ...placeRows].filter((_, index) => index % TIMED === 0);
  printTimes(
    tools,
    timed.map(({ text }) => text),
    6,
  );
  printScores("entities-de-en: names of any kind", tools, nameRows, scoreNames);
  printScores("country-en: places that lie in a known country", tools, placeRows, scorePlaces);
}
