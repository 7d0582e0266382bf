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
import { type Document, wordAt } from "../document.ts";

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
      const facts = this.#facts(wordAt(this.#document, token));
      if (!(tokens.gap[token]! & (GAP_STOP | GAP_NEWLINE)) && facts.capitals < 3) facts.capitals++;
    }
    for (let token = 0; token < tokens.count; token++) {
      if (tokens.flags[token]! & (STARTS_CAPITAL | IS_RUN)) continue;
      const facts = this.#words.get(wordAt(this.#document, token));
      if (facts !== undefined) facts.small = true;
    }
  }

  #facts(word: string): WordFacts {
    const lower = word.toLowerCase();
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
      const facts = this.#facts(wordAt(this.#document, token));
      const shape = shapeOf(tokens.flags[token]!, tokens.end[token]! - tokens.start[token]!);
      view = { facts, shape, gazette: this.#gazette[token]!, gap: tokens.gap[token]! };
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
    const { facts, shape, gazette } = here;
    const gaps = (here.gap << 9) | next.gap;
    const doc = (facts.capitals << 1) | (facts.small ? 1 : 0);
    const kind = (shape << 8) | (gazette << 2) | facts.given;
    const kindBefore = (one.shape << 8) | (one.gazette << 2) | one.facts.given;
    const kindAfter = (next.shape << 8) | (next.gazette << 2) | next.facts.given;
    let slot = at;
    let template = 1;
    const put = (value: number): void => {
      out[slot++] = mix(template++, value) & FEATURE_MASK;
    };
    put(this.#language);
    put(facts.whole);
    put(facts.prefix);
    put(facts.suffix2);
    put(facts.suffix3);
    put(facts.suffix4);
    put(shape);
    put(mix(shape, gaps));
    put(here.gap);
    put(next.gap);
    put(gazette);
    put(mix(gazette, shape));
    put(facts.given);
    put(doc);
    put(mix(doc, shape));
    put(mix(doc, kind));
    put(kind);
    put(mix(kind, kindBefore));
    put(mix(kind, kindAfter));
    put(mix(mix(kind, kindBefore), kindAfter));
    put(mix(mix(kind, this.#language), doc));
    put(one.facts.whole);
    put(one.facts.suffix3);
    put(kindBefore);
    put(mix(kindBefore, here.gap));
    put(next.facts.suffix3);
    put(kindAfter);
    put(mix(kindAfter, next.gap));
    put(mix(two.shape, two.gazette));
    put(mix(after.shape, after.gazette));
    put(mix(mix(two.gazette, one.gazette), shape));
    put(mix(mix(one.shape, shape), next.shape));
    put(mix(mix(one.gazette, gazette), next.gazette));
    this.#readRun(token, out, slot, template);
  }

  /** Features of the run of capitals that the token stands in or after. */
  #readRun(token: number, out: Int32Array, from: number, first: number): void {
    let slot = from;
    let template = first;
    const put = (value: number): void => {
      out[slot++] = mix(template++, value) & FEATURE_MASK;
    };
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
    put(place);
    put(mix(place, (head.gazette << 8) | tail.gazette));
    put(mix(place, (head.facts.given << 2) | tail.facts.given));
    put(mix(place, before.facts.whole));
    put(mix(place, before.gazette));
    put(mix(place, after.facts.whole));
    put(mix(place, after.gazette));
    put(mix(place, tail.facts.suffix3));
    put(mix(place, before.facts.suffix3));
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
    const number = KIND_NUMBER.get(kind) ?? 0;
    for (let token = first; token <= last; token++) gazette[token] = (number << 1) | (token === first ? 0 : 1);
  };
  for (const matches of document.hints.values()) {
    for (const { sense, first, last } of matches) mark(sense.kind, first, last);
  }
  for (const { senses, first, last } of document.names) mark(senses[0]!.kind, first, last);
  return gazette;
}
