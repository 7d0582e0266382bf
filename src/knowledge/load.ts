import { addForms, createLexicon, type Lexicon } from "./lexicon.ts";

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
  /** Surname in every listed spelling, Latinized and folded by sound. */
  surnames: string[];
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
  /** Given name, Latinized and folded by sound -> its usual Latin form, "" where only faker has it. */
  givenNames: ReadonlyMap<string, string>;
  lexicon: Lexicon;
}

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === "" ? null : cell);

/** Reads the pack that scripts/build-knowledge.ts writes. Throws when the pack is not one. */
export function loadKnowledge(pack: ArrayBuffer): Knowledge {
  const text = new TextDecoder().decode(pack);
  const cursor = { at: 0 };
  const readSection = (name: string): { rows: string[]; sizes: number[] } => {
    const [label, count, ...sizes] = readLine(text, cursor).split(" ");
    if (label !== `=${name}`) throw new Error(`knowledge pack: expected section ${name}`);
    const rows: string[] = [];
    if (name !== "forms") for (let row = 0; row < Number(count); row++) rows.push(readLine(text, cursor));
    return { rows, sizes: [Number(count), ...sizes.map(Number)] };
  };
  const mapRows = <T>(name: string, read: (cells: string[]) => [string, T]): Map<string, T> =>
    new Map(readSection(name).rows.map((row) => read(row.split("\t"))));

  const countries = mapRows("countries", ([code = "", name = ""]) => [code, name]);
  const organizations = mapRows("organizations", readOrganization);
  const people = mapRows("people", readPerson);
  const topics = mapRows("topics", readTopic);
  const givenNames = readGivenNames(readSection("given").rows);
  const { sizes } = readSection("forms");
  return { countries, organizations, people, topics, givenNames, lexicon: readForms(text, cursor, sizes) };
}

/** The line at the cursor, which moves past it. */
function readLine(text: string, cursor: { at: number }): string {
  const end = text.indexOf("\n", cursor.at);
  const line = text.slice(cursor.at, end);
  cursor.at = end + 1;
  return line;
}

function readOrganization([id = "", wikidata, country, kind = "", name = ""]: string[]): [string, Organization] {
  return [id, { id, wikidata: orNull(wikidata), country: orNull(country), kind, name }];
}

function readPerson(cells: string[]): [string, Person] {
  const [id = "", wikidata, name = "", country, position = "", from = "", to = "", surnames = ""] = cells;
  const positions = position === "" ? [] : position.split(";");
  return [
    id,
    {
      id,
      wikidata: orNull(wikidata),
      name,
      country: orNull(country),
      positions,
      from,
      to,
      surnames: surnames.split("|"),
    },
  ];
}

function readTopic([id = "", parent, wikidata, name = ""]: string[]): [string, Topic] {
  return [id, { id, parent: orNull(parent), wikidata: orNull(wikidata), name }];
}

function readGivenNames(rows: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of rows) {
    const [name = "", folds = ""] = row.split("\t");
    for (const fold of folds.split("|")) names.set(fold, name);
  }
  return names;
}

/** Reads the lines `kind key weight languages forms`; the forms are hashed where they stand. */
function readForms(text: string, cursor: { at: number }, [groups = 0, words = 0, forms = 0]: number[]): Lexicon {
  const lexicon = createLexicon(words, forms);
  const setIds = new Map<string, number>([["", 0]]);
  const sets: Array<ReadonlySet<string> | null> = [null];
  const readCell = (): string => {
    const end = text.indexOf("\t", cursor.at);
    const cell = text.slice(cursor.at, end);
    cursor.at = end + 1;
    return cell;
  };
  for (let group = 0; group < groups; group++) {
    const kind = readCell();
    const key = readCell();
    const weight = Number(readCell());
    const languages = readCell();
    let languageSet = setIds.get(languages);
    if (languageSet === undefined) {
      languageSet = sets.length;
      setIds.set(languages, languageSet);
      sets.push(new Set(languages.split(",")));
    }
    const end = text.indexOf("\n", cursor.at);
    addForms(lexicon, text, cursor.at, end, lexicon.senses.length);
    lexicon.senses.push({ kind, key, languageSet, weight });
    cursor.at = end + 1;
  }
  lexicon.languageSets = sets;
  return lexicon;
}
