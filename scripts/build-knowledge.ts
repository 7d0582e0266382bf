/**
 * Builds src/knowledge/generated/knowledge.bin from src/knowledge/sources and CLDR. `--check` writes nothing and fails
 * when the committed file differs from what the sources give.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { encodeForm, joinForms } from "../src/knowledge/form.ts";
import { idOfName } from "../src/knowledge/load.ts";
import { borrowedGroups, cldrCityGroups, cldrCountryGroups } from "./knowledge/cldr.ts";
import { givenNameRows } from "./knowledge/given-names.ts";
import { nameGroups, organizationGroups, topicGroups } from "./knowledge/names.ts";
import { type Keys, type Part, type Tables, writePack } from "./knowledge/pack.ts";
import { peopleGroups, withSurnames } from "./knowledge/people.ts";
import { withoutRedundant } from "./knowledge/redundant.ts";
import { surnameLines } from "./knowledge/surnames.ts";
import { type FormGroup, languagesOf, problems, type Row, readTable } from "./knowledge/tables.ts";
import { inTreeOrder, topicColumns } from "./knowledge/topic-columns.ts";

/** What the topic tree and its lexicons may add to the gzipped pack at most. */
const TOPICS_MAX_BYTES = 500_000;
const OUTPUT = join(import.meta.dirname, "../src/knowledge/generated/knowledge.bin");

/** A language's table that names fewer countries only adds to what CLDR has. */
const WHOLE_WORLD = 200;

/** Whether a language's table names the countries; one that names a few or none leaves them to CLDR. */
function namesCountries(language: string, names: readonly FormGroup[]): boolean {
  const own = names.filter(({ kind, place }) => kind === "country" && place.startsWith(`names/${language}.tsv`));
  return new Set(own.map(({ key }) => key)).size >= WHOLE_WORLD;
}

/** Lines of a plain table of the pack; an id that follows from the name is left out. */
function linesOf(rows: readonly Row[], columns: readonly string[]): string[] {
  return rows.map(({ cells }) => {
    const isRegular = cells.id !== undefined && cells.id === idOfName(cells.name ?? "");
    return columns.map((column) => (column === "id" && isRegular ? "" : (cells[column] ?? ""))).join("\t");
  });
}

function assertUnique(rows: readonly Row[], column: string): void {
  const seen = new Set<string>();
  for (const { cells, place } of rows) {
    const value = cells[column] ?? "";
    if (value === "" || seen.has(value)) throw new Error(`${place}: ${column} "${value}" is empty or stands twice`);
    seen.add(value);
  }
}

/** Groups of one sense together, forms packed and without repeats. */
function mergeGroups(groups: readonly FormGroup[]): FormGroup[] {
  const merged = new Map<string, FormGroup>();
  for (const group of groups) {
    const languages = [...group.languages].sort();
    const id = [group.kind, group.key, group.weight, languages.join(",")].join("\t");
    const known = merged.get(id);
    const forms = new Set([...(known?.forms ?? []), ...group.forms]);
    merged.set(id, { ...group, languages, forms: [...forms] });
  }
  return [...merged.values()].filter((group) => group.forms.length > 0);
}

/** Cities of the English table: written name -> country code. */
function englishCities(groups: readonly FormGroup[]): Map<string, string> {
  const cities = new Map<string, string>();
  for (const group of groups) {
    if (group.kind !== "city" || !group.languages.includes("en")) continue;
    for (const form of group.forms) cities.set(form, group.key);
  }
  return cities;
}

/** Given names of the reviewed classes, spellings by what they share, and all others in one line. */
function givenNameLines(): { classes: string[]; others: string[] } {
  const rows = givenNameRows().map(({ cells }) => ({
    name: cells.name ?? "",
    folds: (cells.folds ?? "").split("|").sort(),
  }));
  const others = rows.filter(({ name }) => name === "").flatMap(({ folds }) => folds);
  const classed = rows.filter(({ name }) => name !== "");
  return {
    classes: classed.map(({ name, folds }) => `${name}\t${joinForms(folds)}`),
    others: [joinForms(others.sort())],
  };
}

function build(): { pack: Buffer; parts: Part[]; withoutTopics: () => Buffer } {
  const countries = readTable("countries.tsv");
  const organizations = readTable("organizations.tsv");
  const people = readTable("people.tsv");
  const topics = inTreeOrder(readTable("media-topics.tsv"));
  const { classes, others } = givenNameLines();
  assertUnique(countries, "code");
  assertUnique(organizations, "id");
  assertUnique(people, "id");
  assertUnique(topics, "id");
  const codes = new Set(countries.map(({ cells }) => cells.code ?? ""));
  const names = nameGroups(codes);
  const curated = new Set(languagesOf("names").filter((language) => namesCountries(language, names)));
  const written = [
    ...names,
    ...cldrCountryGroups(codes, curated),
    ...cldrCityGroups(englishCities(names), names),
    ...borrowedGroups(names),
    ...organizationGroups(new Set(organizations.map(({ cells }) => cells.id ?? ""))),
    ...topicGroups(new Map(topics.map(({ cells }) => [cells.en ?? "", cells.id ?? ""]))),
  ];
  const packed = written.map((group) => ({ ...group, forms: group.forms.map((form) => encodeForm(form)) }));
  const personColumns = ["id", "wikidata", "name", "country", "position", "from", "to", "surnames"];
  const tables: Tables = new Map([
    ["countries", linesOf(countries, ["code", "name"])],
    ["organizations", linesOf(organizations, ["id", "wikidata", "country", "kind", "name"])],
    ["people", linesOf(people.map(withSurnames), personColumns)],
    ["topics", topicColumns(topics.map(({ cells }) => cells))],
    ["given", classes],
    ["given-unclassed", others],
    ["surnames", surnameLines()],
  ]);
  const keys: Keys = new Map([
    ["countries", countries.map(({ cells }) => cells.code ?? "")],
    ["organizations", organizations.map(({ cells }) => cells.id ?? "")],
    ["people", people.map(({ cells }) => cells.id ?? "")],
    ["topics", topics.map(({ cells }) => cells.id ?? "")],
  ]);
  const parents = new Map(
    topics.flatMap(({ cells: { id = "", parent = "" } }) => (parent === "" ? [] : [[id, parent]])),
  );
  const groups = withoutRedundant(mergeGroups([...packed, ...peopleGroups(people)]), parents);
  const untopical = groups.filter(({ kind }) => kind !== "topic" && kind !== "no-topic");
  const withoutTopics = () => writePack(new Map([...tables, ["topics", []]]), keys, untopical).pack;
  return { ...writePack(tables, keys, groups), withoutTopics };
}

/** Prints forms and gzipped KB of the parts by one property, those of one value compressed together, largest first. */
function printSizes(title: string, parts: readonly Part[], property: "kind" | "languages"): void {
  const sums = [...Map.groupBy(parts, (part) => part[property] || "any")].map(([name, alike]) => {
    const forms = alike.reduce((sum, part) => sum + part.forms, 0);
    return { name, forms, gzipped: gzipSync(Buffer.concat(alike.map((part) => part.bytes))).length };
  });
  sums.sort((a, b) => b.gzipped - a.gzipped);
  console.log(`${title.padEnd(28)}   forms  KB gzipped`);
  for (const { name, forms, gzipped } of sums) {
    const label = name.length > 28 ? `${name.slice(0, 27)}…` : name;
    console.log(`${label.padEnd(28)} ${String(forms).padStart(7)} ${(gzipped / 1024).toFixed(1).padStart(11)}`);
  }
}

const { pack, parts, withoutTopics } = build();
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
const gzipped = (bytes: Buffer): number => gzipSync(bytes).length;
const size = `${pack.length} bytes, ${(gzipped(pack) / 1024).toFixed(0)} KB gzipped`;
const topicBytes = gzipped(pack) - gzipped(withoutTopics());
if (process.argv.includes("--check")) {
  if (!readFileSync(OUTPUT).equals(pack)) {
    console.error("src/knowledge/generated/knowledge.bin is not what the sources give: run npm run build:knowledge");
    process.exit(1);
  }
  console.log(`knowledge.bin is what the sources give (${size})`);
} else {
  writeFileSync(OUTPUT, pack);
  printSizes("kind", parts, "kind");
  printSizes("languages", parts, "languages");
  console.log(`topics add ${topicBytes} bytes gzipped (limit ${TOPICS_MAX_BYTES})`);
  console.log(`knowledge.bin written: ${size}`);
}
if (topicBytes > TOPICS_MAX_BYTES) {
  console.error(`topics add ${topicBytes} bytes to the gzipped pack, more than ${TOPICS_MAX_BYTES}`);
  process.exit(1);
}
