/**
 * Builds src/knowledge/generated/knowledge.bin from src/knowledge/sources and CLDR. `--check` writes nothing and fails
 * when the committed file differs from what the sources give.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { encodeForm, joinForms } from "../src/knowledge/form.ts";
import { cldrCityGroups, cldrCountryGroups } from "./knowledge/cldr.ts";
import { givenNameRows } from "./knowledge/given-names.ts";
import { nameGroups, organizationGroups, topicGroups } from "./knowledge/names.ts";
import { peopleGroups, withSurnames } from "./knowledge/people.ts";
import { type FormGroup, languagesOf, problems, type Row, readTable } from "./knowledge/tables.ts";

/** Kinds whose forms `formsOf` looks up. */
const BY_KEY = new Set(["person", "org"]);

const OUTPUT = join(import.meta.dirname, "../src/knowledge/generated/knowledge.bin");

/** Lines of a plain table of the pack. */
function section(name: string, rows: readonly Row[], columns: readonly string[]): string[] {
  const lines = rows.map(({ cells }) => columns.map((column) => cells[column] ?? "").join("\t"));
  return [`=${name} ${lines.length}`, ...lines];
}

function assertUnique(rows: readonly Row[], column: string): void {
  const seen = new Set<string>();
  for (const { cells, place } of rows) {
    const value = cells[column] ?? "";
    if (value === "" || seen.has(value)) throw new Error(`${place}: ${column} "${value}" is empty or stands twice`);
    seen.add(value);
  }
}

/** Actors stand by key, to be looked up in the pack; all else by language, since like forms side by side compress best. */
function placeOf({ kind, key, weight, languages }: FormGroup): string {
  const language = languages.join(",");
  return (BY_KEY.has(kind) ? [kind, key, language] : [kind, language, key, weight]).join("\t");
}

/** Groups of one sense together, forms without repeats, in a fixed order so that the pack is reproducible. */
function mergeGroups(groups: readonly FormGroup[]): FormGroup[] {
  const merged = new Map<string, FormGroup>();
  for (const group of groups) {
    const languages = [...group.languages].sort();
    const id = [group.kind, group.key, group.weight, languages.join(",")].join("\t");
    const known = merged.get(id);
    if (known === undefined) merged.set(id, { ...group, languages, forms: [...group.forms] });
    else known.forms.push(...group.forms);
  }
  const byPlace = [...merged.values()].map((group) => ({ group, at: placeOf(group) }));
  byPlace.sort((a, b) => (a.at < b.at ? -1 : 1));
  const ordered = byPlace.map(({ group }) => ({ ...group, forms: [...new Set(group.forms)].sort() }));
  return ordered.filter((group) => group.forms.length > 0);
}

/** Groups with their forms encoded and in order; the sizes tell the loader how much room to make. */
function formSection(groups: readonly FormGroup[]): string[] {
  let words = 0;
  let forms = 0;
  const lines: string[] = [];
  for (const { kind, key, weight, languages, forms: written } of groups) {
    const encoded = [...new Set(written.map(encodeForm))].sort();
    forms += encoded.length;
    for (const form of encoded) words += form.split(" ").length;
    lines.push([kind, key, weight, languages.join(","), joinForms(encoded)].join("\t"));
  }
  return [`=forms ${lines.length} ${words} ${forms}`, ...lines];
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

function build(): string {
  const countries = readTable("countries.tsv");
  const organizations = readTable("organizations.tsv");
  const people = readTable("people.tsv");
  const topics = readTable("media-topics.tsv");
  const givenNames = givenNameRows();
  assertUnique(countries, "code");
  assertUnique(organizations, "id");
  assertUnique(people, "id");
  assertUnique(topics, "id");
  const codes = new Set(countries.map(({ cells }) => cells.code ?? ""));
  const curated = new Set(languagesOf("names"));
  const names = nameGroups(codes);
  const groups = mergeGroups([
    ...names,
    ...cldrCountryGroups(codes, curated),
    ...cldrCityGroups(englishCities(names), curated),
    ...organizationGroups(new Set(organizations.map(({ cells }) => cells.id ?? ""))),
    ...peopleGroups(people),
    ...topicGroups(new Map(topics.map(({ cells }) => [cells.en ?? "", cells.id ?? ""]))),
  ]);
  return [
    ...section("countries", countries, ["code", "name"]),
    ...section("organizations", organizations, ["id", "wikidata", "country", "kind", "name"]),
    ...section("people", people.map(withSurnames), [
      "id",
      "wikidata",
      "name",
      "country",
      "position",
      "from",
      "to",
      "surnames",
    ]),
    ...section("topics", topics, ["id", "parent", "wikidata", "en"]),
    ...section("given", givenNames, ["name", "folds"]),
    ...formSection(groups),
    "",
  ].join("\n");
}

const pack = build();
if (problems.length > 0) {
  console.error(problems.join("\n"));
  process.exit(1);
}
const size = `${pack.length} characters, ${(gzipSync(pack).length / 1024).toFixed(0)} KB gzipped`;
if (process.argv.includes("--check")) {
  if (readFileSync(OUTPUT, "utf8") !== pack) {
    console.error("src/knowledge/generated/knowledge.bin is not what the sources give: run npm run build:knowledge");
    process.exit(1);
  }
  console.log(`knowledge.bin is what the sources give (${size})`);
} else {
  writeFileSync(OUTPUT, pack);
  console.log(`knowledge.bin written: ${size}`);
}
