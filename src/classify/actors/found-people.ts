import type { Person } from "../../knowledge/load.ts";
import { type Document, type NameMatch, noMarks, type Span, wordAt } from "../document.ts";
import { isWomanOf } from "./feminine.ts";
import type { Identity } from "./identity.ts";
import type { Offices } from "./offices.ts";
import { sameName } from "./surnames.ts";
import type { Voice } from "./voice.ts";

/** Letters that every case form of a surname begins with. */
const SURNAME_KEY = 3;
/** Of people whose surnames begin alike, only the last ones named are compared, so that long lists stay linear. */
const MAX_NAMESAKES = 40;

export const LISTED_CERTAINTY = 0.93;
export const MAX_NAME_WORDS = 4;

/** A person of the document and every place that names them. */
export interface Found extends Identity {
  spans: Span[];
  /** How sure the best mention is, 0 to 1. */
  certainty: number;
}

/** State of one pass over a document. */
export interface Pass {
  document: Document;
  offices: Offices;
  countries: ReadonlySet<string>;
  titleCased: boolean;
  /** Listed surnames standing alone, kept until all full names are known. */
  bare: NameMatch[];
  found: Map<string, Found>;
  /** The same people by the first letters of their surnames. */
  bySurname: Map<string, Found[]>;
  /** Authors of the article, folded: bylines are not actors. */
  authors: Set<string>;
  voice: Voice;
  /** Words of listed organizations of several words, lower case: alone they are rather those than people. */
  organizationWords: ReadonlySet<string>;
  /** Words of titles in quotation marks, lower case: the tagger takes those of a game or a film for people. */
  quotedWords: ReadonlySet<string>;
  taken: Uint8Array;
}

/** Apostrophes are written in many ways: "O'Leary", "O’Leary". */
const withoutMarks = (word: string): string => word.replace(/['\u2018\u2019\u02bc`]/gu, "");
const keyOf = (surname: string): string => withoutMarks(surname).slice(0, SURNAME_KEY);

export function add(pass: Pass, identity: Identity, span: Span, certainty: number): void {
  if (pass.authors.has(identity.id.slice("person:".length))) return;
  const known = pass.found.get(identity.id);
  const { start, end, first, last } = span;
  if (known === undefined) {
    const found = { ...identity, spans: [{ start, end, first, last }], certainty };
    pass.found.set(identity.id, found);
    const key = keyOf(identity.surname);
    const namesakes = pass.bySurname.get(key);
    if (namesakes !== undefined) namesakes.push(found);
    else if (key.length === SURNAME_KEY) pass.bySurname.set(key, [found]);
  } else {
    known.spans.push({ start, end, first, last });
    known.certainty = Math.max(known.certainty, certainty);
  }
}

/** See `Pass.organizationWords`. */
export function organizationWords(document: Document): Set<string> {
  const words = new Set<string>();
  for (const { senses, first, last } of document.names) {
    if (first === last || senses[0]!.kind !== "org") continue;
    for (let token = first; token <= last; token++) words.add(wordAt(document, token).toLowerCase());
  }
  return words;
}

export const identityOf = ({ id, name, wikidata, country }: Person): Identity => ({
  id: `person:${id}`,
  name,
  wikidata,
  country,
  listed: true,
  surname: (name.split(/[\s-]+/u).at(-1) ?? "").toLowerCase(),
});

export const spanOf = ({ tokens }: Document, first: number, last: number): Span => ({
  start: tokens.start[first]!,
  end: tokens.end[last]!,
  first,
  last,
});

/** One for each token of the people found so far. */
export function namedTokens({ document, found }: Pass): Uint8Array {
  const named = noMarks(document);
  for (const { spans } of found.values()) for (const { first, last } of spans) named.fill(1, first, last + 1);
  return named;
}

/** The person whose surname the word may be a case form of; the last one named in full, of several. */
export function ownerOf(pass: Pass, word: string): Found | null {
  let owner: Found | null = null;
  for (const found of pass.bySurname.get(keyOf(word))?.slice(-MAX_NAMESAKES) ?? []) {
    if (!sameName(withoutMarks(found.surname), withoutMarks(word), pass.document.language)) continue;
    if (!found.listed || !isWomanOf(word, found.name, pass.document.language)) owner = found;
  }
  return owner;
}
