import { foldText } from "./fold.ts";
import { soundOf } from "./foreign-sound.ts";
import { splitForms } from "./form.ts";
import { FormsLoader } from "./forms-loader.ts";
import { type ListedForms, listForms } from "./forms-of.ts";
import { latinizeWord } from "./latinize.ts";
import type { Lexicon } from "./lexicon.ts";
import { openPack, type Pack, readRows } from "./pack.ts";

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

/** Foreign surnames as their bearers write them. */
export interface Surnames {
  /** By their letters, small and without marks. */
  spellings: ReadonlyMap<string, string>;
  /** By the sound of what Cyrillic writes for them; of those that sound alike the first. */
  sounds: ReadonlyMap<string, string>;
}

const orNull = (cell: string | undefined): string | null => (cell === undefined || cell === "" ? null : cell);

/** Everything the classifier knows, each part read from the pack when it is first asked for. */
export class Knowledge {
  readonly #pack: Pack;
  readonly #forms: FormsLoader;
  readonly #keys = new Map<string, string[]>();
  #countries: ReadonlyMap<string, string> | undefined;
  #organizations: ReadonlyMap<string, Organization> | undefined;
  #people: ReadonlyMap<string, Person> | undefined;
  #topics: ReadonlyMap<string, Topic> | undefined;
  #givenNames: ReadonlyMap<string, string> | undefined;
  #surnames: Surnames | undefined;

  /** Opens the pack that scripts/build-knowledge.ts writes. Throws when the pack is not one. */
  constructor(pack: ArrayBuffer) {
    this.#pack = openPack(pack);
    this.#forms = new FormsLoader(this.#pack, (kind, place) => this.#keysOf(kind)[place]!);
  }

  /** Code -> English name. */
  get countries(): ReadonlyMap<string, string> {
    this.#countries ??= this.#table("countries", ([code = "", name = ""]) => [code, name]);
    return this.#countries;
  }

  get organizations(): ReadonlyMap<string, Organization> {
    this.#organizations ??= this.#table("organizations", readOrganization);
    return this.#organizations;
  }

  get people(): ReadonlyMap<string, Person> {
    this.#people ??= this.#table("people", readPerson);
    return this.#people;
  }

  get topics(): ReadonlyMap<string, Topic> {
    this.#topics ??= readTopics(readRows(this.#pack, "topics"));
    return this.#topics;
  }

  /** Given name, Latinized and folded by sound -> its usual Latin form, "" where only faker has it. */
  get givenNames(): ReadonlyMap<string, string> {
    this.#givenNames ??= readGivenNames(readRows(this.#pack, "given"), readRows(this.#pack, "given-unclassed"));
    return this.#givenNames;
  }

  /** Foreign surnames that scripts spell differently. */
  get surnames(): Surnames {
    this.#surnames ??= readSurnames(readRows(this.#pack, "surnames"));
    return this.#surnames;
  }

  /** A lexicon with all forms that can stand in a text of a language ("und": any). */
  lexiconFor(language: string, text: string): Lexicon {
    return this.#forms.lexiconFor(language, text);
  }

  /**
   * The forms of the pack for a kind and key, as FORMAT.md writes them but without the accents that matching ignores; `*`
   * stands for any ending. Looked up in the pack itself, since the lexicon keeps only hashes of them.
   */
  formsOf(kind: "person" | "org", key: string): ListedForms[] {
    const place = this.#keysOf(kind).indexOf(key);
    return place < 0 ? [] : listForms(this.#pack, kind, place);
  }

  #table<T>(name: string, read: (cells: string[]) => [string, T]): ReadonlyMap<string, T> {
    return new Map(readRows(this.#pack, name).map((row) => read(row.split("\t"))));
  }

  /** The keys that the groups of a kind count by. */
  #keysOf(kind: string): string[] {
    const name = TABLE_OF_KIND[kind] ?? "keywords";
    let keys = this.#keys.get(name);
    if (keys === undefined) {
      keys = name === "keywords" ? readRows(this.#pack, name) : [...this.#tableNamed(name).keys()];
      this.#keys.set(name, keys);
    }
    return keys;
  }

  #tableNamed(name: string): ReadonlyMap<string, unknown> {
    if (name === "countries") return this.countries;
    if (name === "organizations") return this.organizations;
    return name === "people" ? this.people : this.topics;
  }
}

/** Tables whose rows are the keys of a kind, in their order; the keys of other kinds are `keywords`. */
export const TABLE_OF_KIND: Readonly<Record<string, string>> = {
  country: "countries",
  adjective: "countries",
  demonym: "countries",
  city: "countries",
  namesake: "countries",
  metonym: "countries",
  org: "organizations",
  person: "people",
  topic: "topics",
};

/** The id of most people and organizations, which the pack leaves out: their name in small Latin letters. */
export function idOfName(name: string): string {
  if (/^[A-Za-z]+(?: [A-Za-z]+)*$/u.test(name)) return name.toLowerCase().replaceAll(" ", "-");
  return foldText(name)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-|-$/gu, "");
}

function readOrganization([id = "", wikidata, country, kind = "", name = ""]: string[]): [string, Organization] {
  const key = id || idOfName(name);
  return [key, { id: key, wikidata: orNull(wikidata), country: orNull(country), kind, name }];
}

function readPerson(cells: string[]): [string, Person] {
  const [id = "", wikidata, name = "", country, position = "", from = "", to = "", surnames = ""] = cells;
  const key = id || idOfName(name);
  const positions = position === "" ? [] : position.split(";");
  return [
    key,
    {
      id: key,
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

/** Columns of topics in the order of their tree: steps between ids, levels, numbers of Wikidata items, names. */
function readTopics(columns: readonly string[]): Map<string, Topic> {
  const [steps = [], levels = [], items = [], names = []] = columns.map((column) => column.split("\t"));
  const topics = new Map<string, Topic>();
  const path: string[] = [];
  let number = 0;
  for (const [index, step] of steps.entries()) {
    number += Number(step);
    const level = Number(levels[index]);
    const id = String(number).padStart(TOPIC_DIGITS, "0");
    path[level] = id;
    const wikidata = items[index] === "" ? null : `Q${items[index]}`;
    topics.set(id, { id, parent: level === 0 ? null : path[level - 1]!, wikidata, name: names[index]! });
  }
  return topics;
}
const TOPIC_DIGITS = 8;

function readGivenNames(classes: readonly string[], unclassed: readonly string[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const row of classes) {
    const [name = "", folds = ""] = row.split("\t");
    for (const fold of splitForms(folds)) names.set(fold, name);
  }
  for (const row of unclassed) for (const fold of splitForms(row)) names.set(fold, "");
  return names;
}

/** A name, and its sounds after it; none where the sound follows from the spelling. */
function readSurnames(rows: readonly string[]): Surnames {
  const spellings = new Map<string, string>();
  const sounds = new Map<string, string>();
  for (const row of rows) {
    const [name = "", ...own] = row.split(" ");
    spellings.set(latinizeWord(name, "en"), name);
    for (const sound of own.length > 0 ? own : [soundOf(name)]) if (!sounds.has(sound)) sounds.set(sound, name);
  }
  return { spellings, sounds };
}
