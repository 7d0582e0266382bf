import { addForm, createLexicon, type Lexicon } from "./lexicon.ts";

export interface Organization {
  id: string;
  wikidata: string | null;
  country: string | null;
  kind: string;
  name: string;
}

/** `positions` are keys of FORMAT.md ("minister:ministry-of-defence"); `from` and `to` are YYYY or YYYY-MM, or "". */
export interface Person {
  id: string;
  wikidata: string | null;
  name: string;
  country: string | null;
  positions: string[];
  from: string;
  to: string;
}

export interface Topic {
  id: string;
  parent: string | null;
  wikidata: string | null;
  name: string;
}

/** Everything the classifier knows. */
export interface Knowledge {
  countries: ReadonlyMap<string, string>;
  organizations: ReadonlyMap<string, Organization>;
  people: ReadonlyMap<string, Person>;
  topics: ReadonlyMap<string, Topic>;
  /** Given name as written in any script, lower case -> canonical Latin form. */
  givenNames: ReadonlyMap<string, string>;
  lexicon: Lexicon;
}

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === "" ? null : cell);

/** Reads the pack that scripts/build-knowledge.ts writes. Throws when the pack is not one. */
export function loadKnowledge(pack: ArrayBuffer): Knowledge {
  const lines = new TextDecoder().decode(pack).split("\n");
  let at = 0;
  const readSection = (name: string): { rows: string[]; sizes: number[] } => {
    const [label, count, ...sizes] = (lines[at] ?? "").split(" ");
    if (label !== `=${name}`) throw new Error(`knowledge pack: expected section ${name}`);
    const rows = lines.slice(at + 1, at + 1 + Number(count));
    at += 1 + rows.length;
    return { rows, sizes: sizes.map(Number) };
  };
  const mapRows = <T>(name: string, read: (cells: string[]) => [string, T]): Map<string, T> =>
    new Map(readSection(name).rows.map((row) => read(row.split("\t"))));

  const countries = mapRows("countries", ([code = "", name = ""]) => [code, name]);
  const organizations = mapRows("organizations", readOrganization);
  const people = mapRows("people", readPerson);
  const topics = mapRows("topics", readTopic);
  const givenNames = readGivenNames(readSection("given").rows);
  const forms = readSection("forms");
  return { countries, organizations, people, topics, givenNames, lexicon: readForms(forms.rows, forms.sizes) };
}

function readOrganization([id = "", wikidata, country, kind = "", name = ""]: string[]): [string, Organization] {
  return [id, { id, wikidata: orNull(wikidata), country: orNull(country), kind, name }];
}

function readPerson(cells: string[]): [string, Person] {
  const [id = "", wikidata, name = "", country, position = "", from = "", to = ""] = cells;
  const positions = position === "" ? [] : position.split(";");
  return [id, { id, wikidata: orNull(wikidata), name, country: orNull(country), positions, from, to }];
}

function readTopic([id = "", parent, wikidata, name = ""]: string[]): [string, Topic] {
  return [id, { id, parent: orNull(parent), wikidata: orNull(wikidata), name }];
}

function readGivenNames(rows: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    const [name = "", , forms = ""] = row.split("\t");
    for (const form of [name, ...forms.split("|")]) {
      const key = form.trim().toLowerCase();
      if (key !== "" && !names.has(key)) names.set(key, name);
    }
  }
  return names;
}

function readForms(rows: readonly string[], [words = 0, forms = 0]: number[]): Lexicon {
  const lexicon = createLexicon(words, forms);
  const setIds = new Map<string, number>([["", 0]]);
  const sets: Array<ReadonlySet<string> | null> = [null];
  for (const row of rows) {
    const [kind = "", key = "", weight = "0", languages = "", list = ""] = row.split("\t");
    let languageSet = setIds.get(languages);
    if (languageSet === undefined) {
      languageSet = sets.length;
      setIds.set(languages, languageSet);
      sets.push(new Set(languages.split(",")));
    }
    const sense = lexicon.senses.length;
    lexicon.senses.push({ kind, key, languageSet, weight: Number(weight) });
    for (const form of list.split("|")) addForm(lexicon, form, sense);
  }
  lexicon.languageSets = sets;
  return lexicon;
}
