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
import { type Document, lowerAt, noMarks, wordAt } from "../document.ts";
import { GROUPS, NO_OWNER, type Sight, type View, type WordFacts } from "./templates.ts";

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

const KINDS =
  "country adjective demonym city namesake metonym not-country org person ministry minister role speech not-person org-word org-suffix credit".split(
    " ",
  );
const KIND_NUMBER = new Map(KINDS.map((kind, index) => [kind, index + 1]));
/** What stands before and after a text. */
const outside = (): View => ({
  facts: {
    whole: 1,
    prefix: 1,
    suffix2: 1,
    suffix3: 1,
    suffix4: 1,
    given: 0,
    capitals: 0,
    small: false,
    row: 0,
    owner: NO_OWNER,
  },
  shape: 15,
  gazette: 0,
  gap: GAP_NEWLINE,
  kind: 15 << 8,
});

const FNV_PRIME = 0x01000193;
const FNV_OFFSET = 0x811c9dc5;

/** FNV-1a over UTF-16 units, 32 bits. */
function hashText(text: string, from: number, to: number): number {
  let hash = FNV_OFFSET;
  for (let at = from; at < to; at++) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash;
}

/** One bit for each word of a document with a capital, by its hash: some hundred among four thousand. */
const HASH_WORDS = 128;
const hashBits = new Int32Array(HASH_WORDS);

/** Longest look for the ends of a run of capitals, in tokens. */
const RUN_REACH = 6;

/** Reads features of a document's tokens. One instance a document: words are looked at once. */
export class FeatureReader {
  /** Hash of the language's name. */
  readonly language: number;
  readonly #document: Document;
  /** By the word in lower case. */
  readonly #words = new Map<string, WordFacts>();
  /** By `Tokens.same`. */
  readonly #factsOf: (WordFacts | undefined)[];
  readonly #views: (View | undefined)[];
  readonly #gazette: Uint8Array;
  readonly #outside = outside();
  readonly #sight: Sight;

  constructor(document: Document) {
    this.#document = document;
    this.#factsOf = new Array(document.tokens.count);
    this.#views = new Array(document.tokens.count);
    this.language = hashText(document.language, 0, document.language.length);
    const out = this.#outside;
    const around = { two: out, one: out, here: out, next: out, after: out };
    const run = { head: out, tail: out, front: out, behind: out, place: 0 };
    this.#sight = { language: this.language, ...around, ...run };
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
    this.#markSmall();
  }

  /** Marks those of the words that are also written small. By their hashes first: most small words are no name's. */
  #markSmall(): void {
    const { tokens, text } = this.#document;
    hashBits.fill(0);
    for (const { whole } of this.#words.values()) hashBits[(whole >>> 5) & (HASH_WORDS - 1)]! |= 1 << (whole & 31);
    for (let token = 0; token < tokens.count; token++) {
      if (tokens.flags[token]! & (STARTS_CAPITAL | IS_RUN) || tokens.same[token] !== token) continue;
      const hash = hashText(text, tokens.start[token]!, tokens.end[token]!);
      if ((hashBits[(hash >>> 5) & (HASH_WORDS - 1)]! & (1 << (hash & 31))) === 0) continue;
      const facts = this.#words.get(wordAt(this.#document, token));
      if (facts !== undefined) facts.small = true;
    }
  }

  #facts(token: number): WordFacts {
    const same = this.#document.tokens.same[token]!;
    this.#factsOf[same] ??= this.#factsOfLower(token);
    return this.#factsOf[same];
  }

  /** Words that differ in case alone share their facts, those of the first. */
  #factsOfLower(token: number): WordFacts {
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
      row: 0,
      owner: NO_OWNER,
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
    if (token < 0 || token >= tokens.count) return this.#outside;
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

  /** What a token's features look at; the same object each time. */
  see(token: number): Sight {
    const sight = this.#sight;
    const { tokens } = this.#document;
    sight.two = this.#view(token - 2);
    sight.one = this.#view(token - 1);
    sight.here = this.#view(token);
    sight.next = this.#view(token + 1);
    sight.after = this.#view(token + 2);
    let start = token;
    let end = token;
    if (tokens.flags[token]! & STARTS_CAPITAL) {
      while (token - start < RUN_REACH && start > 0 && this.#goesOn(start)) start--;
      while (end - token < RUN_REACH && end + 1 < tokens.count && this.#goesOn(end + 1)) end++;
    }
    sight.head = start === token ? sight.here : this.#view(start);
    sight.tail = end === token ? sight.here : this.#view(end);
    sight.front = start === token ? sight.one : this.#view(start - 1);
    sight.behind = end === token ? sight.next : this.#view(end + 1);
    sight.place = (Math.min(token - start, 3) << 3) | Math.min(end - start, 5);
    return sight;
  }

  /** Whether a token and the one before it, one of which is a capital, are of one run of capitals. */
  #goesOn(token: number): boolean {
    const { flags, gap } = this.#document.tokens;
    return (flags[token]! & flags[token - 1]! & STARTS_CAPITAL) !== 0 && joins(gap[token]!);
  }

  /** Writes the features of a token into `out` from `at`. */
  read(token: number, out: Int32Array, at: number): void {
    const sight = this.see(token);
    let place = at;
    for (const read of GROUPS) place += read(sight, out, place);
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
  const gazette = noMarks(document);
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
