import { GAP_HYPHEN, GAP_SPACE, HAS_DIGIT, STARTS_CAPITAL, type Tokens, tokenize } from "../knowledge/tokens.ts";
import { type Document, lowerAt, ofWord, type Span, wordAt } from "./document.ts";
import { PRESS_COUNTRIES, PRESS_CUES, type PressCountry } from "./press-cues.ts";

/** A country whose local press an English text reads like. */
export interface Press {
  code: PressCountry;
  /** Weight of all that speaks for it, each word once. */
  strength: number;
  /** It has words, forms or places of its own, not only what it shares with others. */
  isOwn: boolean;
  /** Weight of its words alone, without signs like "£" that no reader would be shown as a country's name. */
  told: number;
  /** The words that speak for it, to show as evidence: its own, or else those it shares. */
  cues: Span[];
}

interface Cue {
  words: readonly string[];
  weights: ReadonlyArray<readonly [PressCountry, number]>;
}

const byFirst = new Map<string, Cue[]>();
for (const [weights, phrases] of PRESS_CUES) {
  for (const phrase of phrases.split("|")) {
    const words = phrase.split(" ");
    const cue = { words, weights: Object.entries(weights) as [PressCountry, number][] };
    byFirst.set(words[0]!, [...(byFirst.get(words[0]!) ?? []), cue]);
  }
}
// The longest first, so that "county commissioners" is not read as "county commission".
for (const cues of byFirst.values()) cues.sort((a, b) => b.words.length - a.words.length);

/** From this weight on a cue is the country's own and may be shown as evidence. */
const OWN_WEIGHT = 2;
/** What one press may gain from the words that it shares with others: many of them say little more than a few. */
const SHARED_LIMIT = 4;

const POUND_CUE: Cue = { words: ["£"], weights: [["GB", 3]] };
const DOLLAR_CUE: Cue = {
  words: ["$"],
  weights: [
    ["US", 1],
    ["CA", 1],
    ["AU", 1],
  ],
};
const PHONE_CUE: Cue = {
  words: ["555-0100"],
  weights: [
    ["US", 2],
    ["CA", 1],
  ],
};
const PARTY_CUE: Cue = { words: ["D-"], weights: [["US", 3]] };

/** One bit for each first word of a cue, by its hash: most words of a text begin none and are not looked up. */
const begins = new Uint32Array(2 ** 16 / 32);
for (const word of byFirst.keys()) {
  // The stops of "b.c." count in no hash, and only capitals make one word of it.
  const bit = bitOf(tokenize(word.replaceAll(".", "")), 0);
  begins[bit >>> 5]! |= 1 << (bit & 31);
}

/** The bit of a word, case aside. */
function bitOf({ hash: hashes }: Tokens, token: number): number {
  const hash = hashes[token]!;
  return (hash ^ (hash >>> 16)) & 0xffff;
}

/** The cues that may begin at a token, the longest first. */
const cuesFrom = ofWord((document, token) => byFirst.get(lowerAt(document, token)) ?? null);

/** The longest cue that begins at a token. */
function cueAt(document: Document, token: number): Cue | undefined {
  const bit = bitOf(document.tokens, token);
  if ((begins[bit >>> 5]! & (1 << (bit & 31))) === 0) return undefined;
  const cues = cuesFrom(document, token);
  return cues?.find(({ words }) => words.every((word, at) => isWord(document, token + at, word)));
}

/** The presses that an English text may be of, with the weight of each; empty for other languages. Linear. */
export function readPress(document: Document): Map<PressCountry, Press> {
  const presses = new Map<PressCountry, Press>();
  if (document.language !== "en") return presses;
  const { tokens, text } = document;
  const seen = new Map<Cue, Span[]>();
  const count = (cue: Cue, ...spans: Span[]): void => {
    const before = seen.get(cue);
    if (before === undefined) seen.set(cue, spans);
    else before.push(...spans);
  };
  if (text.includes("£")) count(POUND_CUE);
  if (text.includes("$")) count(DOLLAR_CUE);
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.gap[token + 1] === GAP_HYPHEN) {
      if (isPhoneNumber(document, token)) count(PHONE_CUE);
      if (isPartyTag(document, token)) count(PARTY_CUE);
    }
    const cue = cueAt(document, token);
    if (cue === undefined) continue;
    const last = token + cue.words.length - 1;
    count(cue, { start: tokens.start[token]!, end: tokens.end[last]!, first: token, last });
    token = last;
  }
  for (const code of PRESS_COUNTRIES) presses.set(code, weigh(code, seen));
  return presses;
}

/** What all the cues of a text say for one press. */
function weigh(code: PressCountry, seen: ReadonlyMap<Cue, readonly Span[]>): Press {
  let own = 0;
  let shared = 0;
  let told = 0;
  const ownSpans: Span[] = [];
  const sharedSpans: Span[] = [];
  for (const [{ weights }, spans] of seen) {
    const weight = weights.find(([country]) => country === code)?.[1] ?? 0;
    if (spans.length > 0) told += weight;
    if (weight >= OWN_WEIGHT) {
      own += weight;
      ownSpans.push(...spans);
    } else if (weight > 0) {
      shared += weight;
      sharedSpans.push(...spans);
    }
  }
  const strength = own + SHARED_LIMIT * (1 - Math.exp(-shared / SHARED_LIMIT));
  return { code, strength, isOwn: own > 0, told, cues: ownSpans.length > 0 ? ownSpans : sharedSpans };
}

const isWord = (document: Document, token: number, word: string): boolean =>
  token < document.tokens.count && lowerAt(document, token) === word;

/** "555-0100", North America's seven digits. */
function isPhoneNumber({ tokens }: Document, token: number): boolean {
  const { start, end, flags, gap, count } = tokens;
  const next = token + 1;
  if (next >= count || !(flags[token]! & flags[next]! & HAS_DIGIT) || gap[next] !== GAP_HYPHEN) return false;
  return end[token]! - start[token]! === 3 && end[next]! - start[next]! === 4;
}

/** "(R-Millbrook)", "Jane Roe, D-Oak Hill": the party and the seat of an American legislator. */
function isPartyTag(document: Document, token: number): boolean {
  const { flags, gap, count } = document.tokens;
  const next = token + 1;
  if (next >= count || gap[next] !== GAP_HYPHEN || !(flags[next]! & STARTS_CAPITAL)) return false;
  const word = wordAt(document, token);
  return (word === "R" || word === "D") && gap[token] !== GAP_SPACE;
}
