import {
  ALL_CAPITALS,
  GAP_COMMA,
  GAP_NEWLINE,
  GAP_SPACE,
  GAP_STOP,
  HAS_DIGIT,
  IS_RUN,
  STARTS_CAPITAL,
} from "../../knowledge/tokens.ts";
import { readGivenName } from "../actors/given-names.ts";
import { type Document, lowerAt, wordAt } from "../document.ts";

/** Tokens of a stretch around capitals: what the tagger reads as one sequence. `last` is included. */
export interface Stretch {
  first: number;
  last: number;
}

/** How far from a capital a small word can still belong to a name or tell about it. */
const REACH = 2;
/** Longest sequence that is decoded at once, in tokens. */
const MAX_STRETCH = 400;

/**
 * The stretches of a document in which names can stand: capitalised words and their neighbours within a sentence. Small
 * words further away are no part of a name. Scripts without capitals have none.
 */
export function findStretches({ tokens }: Document): Stretch[] {
  const stretches: Stretch[] = [];
  let current: Stretch | null = null;
  for (let token = 0; token < tokens.count; token++) {
    if (!(tokens.flags[token]! & STARTS_CAPITAL)) continue;
    const first = Math.max(reachLeft(tokens.gap, token), current === null ? 0 : current.last + 1);
    const last = reachRight(tokens.gap, tokens.count, token);
    const joins = current !== null && first <= current.last + 1 && !breaks(tokens.gap[first]!);
    if (joins && last - current!.first < MAX_STRETCH) {
      current!.last = Math.max(current!.last, last);
    } else {
      if (current !== null && last <= current.last) continue;
      current = { first, last };
      stretches.push(current);
    }
  }
  return stretches;
}

/** A sentence or a paragraph ends. */
const breaks = (gap: number): boolean => (gap & GAP_NEWLINE) !== 0;

function reachLeft(gap: Uint16Array, token: number): number {
  let first = token;
  while (first > 0 && token - first < REACH && !breaks(gap[first]!)) first--;
  return first;
}

function reachRight(gap: Uint16Array, count: number, token: number): number {
  let last = token;
  while (last + 1 < count && last - token < REACH && !breaks(gap[last + 1]!)) last++;
  return last;
}

/** Features of a token. */
export const FEATURES = 42;
/** Features are hashed to this many bits, in training as well, so that a table of them packs well. */
export const FEATURE_BITS = 24;
const FEATURE_MASK = 2 ** FEATURE_BITS - 1;

/** What is known of a word wherever it stands in the document. */
interface WordFacts {
  whole: number;
  prefix: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  /** Whether it reads as a given name: 0 no, 1 in another case, 2 in the nominative. */
  given: number;
  /** Mentions with a capital that no sentence start explains, up to 3. */
  capitals: number;
  /** Whether the document also writes it small. */
  small: boolean;
}

/** One token as the templates see it. */
interface View {
  facts: WordFacts;
  shape: number;
  /** What the lexicon says of it: kind and place in the span. */
  gazette: number;
  gap: number;
  /** Shape, gazette and given name in one. */
  kind: number;
}

const KINDS =
  "country adjective demonym city namesake metonym not-country org person ministry minister role speech not-person org-word org-suffix credit".split(
    " ",
  );
const KIND_NUMBER = new Map(KINDS.map((kind, index) => [kind, index + 1]));
const OUTSIDE: View = {
  facts: { whole: 1, prefix: 1, suffix2: 1, suffix3: 1, suffix4: 1, given: 0, capitals: 0, small: false },
  shape: 15,
  gazette: 0,
  gap: GAP_NEWLINE,
  kind: 15 << 8,
};

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;

/** FNV-1a over UTF-16 units, 32 bits. */
function hashText(text: string, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** Mixes two numbers into one feature number (the finalizer of MurmurHash3, by Appleby). */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The number of a template's feature. */
const feature = (template: number, value: number): number => mix(template, value) & FEATURE_MASK;

/** Reads features of a document's tokens. One instance a document: words are looked at once. */
export class FeatureReader {
  readonly #document: Document;
  readonly #words = new Map<string, WordFacts>();
  readonly #views: (View | undefined)[] = [];
  readonly #language: number;
  readonly #gazette: Uint8Array;

  constructor(document: Document) {
    this.#document = document;
    this.#language = hashText(document.language, 0, document.language.length);
    this.#gazette = readGazette(document);
    this.#countWords();
  }

  /** Capitals and small letters of every word that is capitalised anywhere. */
  #countWords(): void {
    const { tokens } = this.#document;
    for (let token = 0; token < tokens.count; token++) {
      const flags = tokens.flags[token]!;
      if (!(flags & STARTS_CAPITAL)) continue;
      const facts = this.#facts(token);
      if (!(tokens.gap[token]! & (GAP_STOP | GAP_NEWLINE)) && facts.capitals < 3) facts.capitals++;
    }
    for (let token = 0; token < tokens.count; token++) {
      if (tokens.flags[token]! & (STARTS_CAPITAL | IS_RUN)) continue;
      const facts = this.#words.get(wordAt(this.#document, token));
      if (facts !== undefined) facts.small = true;
    }
  }

  #facts(token: number): WordFacts {
    const word = wordAt(this.#document, token);
    const lower = lowerAt(this.#document, token);
    let facts = this.#words.get(lower);
    if (facts !== undefined) return facts;
    const size = lower.length;
    facts = {
      whole: hashText(lower, 0, size),
      prefix: hashText(lower, 0, Math.min(3, size)),
      suffix2: hashText(lower, Math.max(0, size - 2), size),
      suffix3: hashText(lower, Math.max(0, size - 3), size),
      suffix4: hashText(lower, Math.max(0, size - 4), size),
      given: 0,
      capitals: 0,
      small: false,
    };
    if (word !== lower) {
      const reading = readGivenName(word, this.#document.language);
      facts.given = reading === null ? 0 : reading.nominative ? 2 : 1;
    }
    this.#words.set(lower, facts);
    return facts;
  }

  #view(token: number): View {
    const { tokens } = this.#document;
    if (token < 0 || token >= tokens.count) return OUTSIDE;
    let view = this.#views[token];
    if (view === undefined) {
      const facts = this.#facts(token);
      const shape = shapeOf(tokens.flags[token]!, tokens.end[token]! - tokens.start[token]!);
      const gazette = this.#gazette[token]!;
      view = { facts, shape, gazette, gap: tokens.gap[token]!, kind: (shape << 8) | (gazette << 2) | facts.given };
      this.#views[token] = view;
    }
    return view;
  }

  /** Writes the features of a token into `out` from `at`. */
  read(token: number, out: Int32Array, at: number): void {
    const two = this.#view(token - 2);
    const one = this.#view(token - 1);
    const here = this.#view(token);
    const next = this.#view(token + 1);
    const after = this.#view(token + 2);
    const { facts, shape, gazette, kind } = here;
    const kindBefore = one.kind;
    const kindAfter = next.kind;
    const gaps = (here.gap << 9) | next.gap;
    const doc = (facts.capitals << 1) | (facts.small ? 1 : 0);
    out[at] = feature(1, this.#language);
    out[at + 1] = feature(2, facts.whole);
    out[at + 2] = feature(3, facts.prefix);
    out[at + 3] = feature(4, facts.suffix2);
    out[at + 4] = feature(5, facts.suffix3);
    out[at + 5] = feature(6, facts.suffix4);
    out[at + 6] = feature(7, shape);
    out[at + 7] = feature(8, mix(shape, gaps));
    out[at + 8] = feature(9, here.gap);
    out[at + 9] = feature(10, next.gap);
    out[at + 10] = feature(11, gazette);
    out[at + 11] = feature(12, mix(gazette, shape));
    out[at + 12] = feature(13, facts.given);
    out[at + 13] = feature(14, doc);
    out[at + 14] = feature(15, mix(doc, shape));
    out[at + 15] = feature(16, mix(doc, kind));
    out[at + 16] = feature(17, kind);
    out[at + 17] = feature(18, mix(kind, kindBefore));
    out[at + 18] = feature(19, mix(kind, kindAfter));
    out[at + 19] = feature(20, mix(mix(kind, kindBefore), kindAfter));
    out[at + 20] = feature(21, mix(mix(kind, this.#language), doc));
    out[at + 21] = feature(22, one.facts.whole);
    out[at + 22] = feature(23, one.facts.suffix3);
    out[at + 23] = feature(24, kindBefore);
    out[at + 24] = feature(25, mix(kindBefore, here.gap));
    out[at + 25] = feature(26, next.facts.suffix3);
    out[at + 26] = feature(27, kindAfter);
    out[at + 27] = feature(28, mix(kindAfter, next.gap));
    out[at + 28] = feature(29, mix(two.shape, two.gazette));
    out[at + 29] = feature(30, mix(after.shape, after.gazette));
    out[at + 30] = feature(31, mix(mix(two.gazette, one.gazette), shape));
    out[at + 31] = feature(32, mix(mix(one.shape, shape), next.shape));
    out[at + 32] = feature(33, mix(mix(one.gazette, gazette), next.gazette));
    this.#readRun(token, out, at);
  }

  /** Features of the run of capitals that the token stands in or after. */
  #readRun(token: number, out: Int32Array, at: number): void {
    const { tokens } = this.#document;
    const isCapital = (at: number): boolean =>
      at >= 0 && at < tokens.count && (tokens.flags[at]! & STARTS_CAPITAL) !== 0;
    let start = token;
    let end = token;
    if (isCapital(token)) {
      while (token - start < 6 && isCapital(start - 1) && joins(tokens.gap[start]!)) start--;
      while (end - token < 6 && isCapital(end + 1) && joins(tokens.gap[end + 1]!)) end++;
    }
    const head = this.#view(start);
    const tail = this.#view(end);
    const before = this.#view(start - 1);
    const after = this.#view(end + 1);
    const place = (Math.min(token - start, 3) << 3) | Math.min(end - start, 5);
    out[at + 33] = feature(34, place);
    out[at + 34] = feature(35, mix(place, (head.gazette << 8) | tail.gazette));
    out[at + 35] = feature(36, mix(place, (head.facts.given << 2) | tail.facts.given));
    out[at + 36] = feature(37, mix(place, before.facts.whole));
    out[at + 37] = feature(38, mix(place, before.gazette));
    out[at + 38] = feature(39, mix(place, after.facts.whole));
    out[at + 39] = feature(40, mix(place, after.gazette));
    out[at + 40] = feature(41, mix(place, tail.facts.suffix3));
    out[at + 41] = feature(42, mix(place, before.facts.suffix3));
  }
}

/** A capitalised word goes on with the one before it. */
const joins = (gap: number): boolean => (gap & ~(GAP_SPACE | 0x6)) === 0 && !(gap & GAP_COMMA);

function shapeOf(flags: number, length: number): number {
  if (flags & IS_RUN) return 14;
  if (flags & HAS_DIGIT) return flags & STARTS_CAPITAL ? 2 : 1;
  if (flags & ALL_CAPITALS) return length <= 5 ? 3 : 4;
  if (flags & STARTS_CAPITAL) return length === 1 ? 5 : length <= 3 ? 6 : 7;
  return length <= 3 ? 8 : 9;
}

/** For each token the kind of the name or hint that covers it, and whether it is the first of several. */
function readGazette(document: Document): Uint8Array {
  const gazette = new Uint8Array(document.tokens.count);
  const mark = (kind: string, first: number, last: number): void => {
    const number = KIND_NUMBER.get(kind);
    if (number === undefined) return;
    for (let token = first; token <= last; token++) gazette[token] = (number << 1) | (token === first ? 0 : 1);
  };
  for (const matches of document.hints.values()) {
    for (const { sense, first, last } of matches) mark(sense.kind, first, last);
  }
  for (const { senses, first, last } of document.names) mark(senses[0]!.kind, first, last);
  return gazette;
}
