import { FOLD_TABLE, HASH_SEED_1, HASH_SEED_2, hashStep1, hashStep2, secondUnit } from "./fold.ts";

/** What a UTF-16 unit is to the tokenizer. */
const OTHER = 0;
const LETTER = 1;
const CAPITAL = 2;
const DIGIT = 3;
/** A letter of a script written without spaces. */
const RUN = 4;

/** Scripts written without spaces between words: found by substring, not by word. */
const RUN_RANGES: ReadonlyArray<readonly [number, number]> = [
  [0xe00, 0xeff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3040, 0x30ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xb7, 0xb7],
  [0xf900, 0xfaff],
];

/** Modifier letters that Uzbek and Ukrainian write where others write an apostrophe: one form finds both. */
const APOSTROPHES = "\u02bb\u02bc";

function buildClasses(): Uint8Array {
  const classes = new Uint8Array(0x10000);
  const letter = /\p{L}|\p{M}/u;
  for (let code = 0; code < 0xd800; code++) {
    if (code >= 0x3400 && code < 0xac00) continue;
    if (code >= 0xac00 && code <= 0xd7a3) {
      classes[code] = LETTER;
      continue;
    }
    const char = String.fromCharCode(code);
    if (letter.test(char)) classes[code] = char.toLowerCase() === char ? LETTER : CAPITAL;
  }
  for (let code = 0xfb00; code <= 0xffdc; code++) {
    const char = String.fromCharCode(code);
    if (letter.test(char)) classes[code] = char.toLowerCase() === char ? LETTER : CAPITAL;
  }
  for (const [from, to] of RUN_RANGES) for (let code = from; code <= to; code++) classes[code] = RUN;
  for (const zero of [0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50]) {
    for (let digit = 0; digit < 10; digit++) classes[zero + digit] = DIGIT;
  }
  for (const apostrophe of APOSTROPHES) classes[apostrophe.charCodeAt(0)] = OTHER;
  classes[0x200c] = LETTER;
  classes[0x200d] = LETTER;
  return classes;
}

const CLASSES = buildClasses();

/** Token flags. */
export const STARTS_CAPITAL = 1;
export const ALL_CAPITALS = 2;
export const HAS_DIGIT = 4;
export const IS_RUN = 8;
export const STARTS_SENTENCE = 16;

/** What stands between a token and the one before it, as a set of bits; 0 when nothing does. */
export const GAP_SPACE = 1;
export const GAP_HYPHEN = 2;
export const GAP_APOSTROPHE = 4;
export const GAP_STOP = 8;
export const GAP_COMMA = 16;
export const GAP_NEWLINE = 32;
export const GAP_QUOTE = 64;
export const GAP_BRACKET = 128;
export const GAP_OTHER = 256;

const GAP_BITS: ReadonlyArray<readonly [string, number]> = [
  [" \t&\u00a0\u2009\u202f\u3000", GAP_SPACE],
  ["-\u2010\u2011\u05be", GAP_HYPHEN],
  ["'\u2019\u02bc\u02bb\u2018`\u05f3\u05f4", GAP_APOSTROPHE],
  [".!?\u2026\u3002\uff01\uff1f\u061f\u06d4\u0964\u1362", GAP_STOP],
  [",;:\uff0c\uff1b\uff1a\u3001\u060c\u061b\u1363", GAP_COMMA],
  ["\n\r", GAP_NEWLINE],
  ['"\u00ab\u00bb\u201c\u201d\u201e\u2039\u203a\u300c\u300d\u300a\u300b', GAP_QUOTE],
  ["()[]{}\uff08\uff09", GAP_BRACKET],
];
const GAP_TABLE = new Uint16Array(0x10000).fill(GAP_OTHER);
for (const [chars, bit] of GAP_BITS) for (const char of chars) GAP_TABLE[char.charCodeAt(0)] = bit;

/**
 * The words of a text as parallel arrays. `start` and `end` are UTF-16 offsets. A run of a script without spaces is one
 * token. `prefix1[i]` and `prefix2[i]` hash the folded text from the start of i's token up to and including unit i; they hold
 * until another text is split.
 */
export interface Tokens {
  text: string;
  count: number;
  start: Int32Array;
  end: Int32Array;
  flags: Uint8Array;
  gap: Uint16Array;
  prefix1: Int32Array;
  prefix2: Int32Array;
  /** Of the whole folded word, 0 for runs. */
  hash: Int32Array;
  /** The first token that is written the same, its own for runs: what is known of that one holds for all of them. */
  same: Int32Array;
}

/** What a text is read into, used again for the next one: arrays of the text's own length take longer to make than to fill. */
interface Room {
  /** Tokens there is room for. */
  size: number;
  start: Int32Array;
  end: Int32Array;
  flags: Uint8Array;
  gap: Uint16Array;
  same: Int32Array;
  hash: Int32Array;
  prefix1: Int32Array;
  prefix2: Int32Array;
  /** Words that were met, by their hash: one more than their first token, 0 for an empty place. */
  places: Int32Array;
  mask: number;
}

function roomFor(size: number): Room {
  return {
    size,
    start: new Int32Array(size),
    end: new Int32Array(size),
    flags: new Uint8Array(size),
    gap: new Uint16Array(size),
    same: new Int32Array(size),
    hash: new Int32Array(size),
    prefix1: new Int32Array(size),
    prefix2: new Int32Array(size),
    places: new Int32Array(2 * size),
    mask: 0,
  };
}

let room = roomFor(2 ** 13);
/** Tokens behind the last one that may be asked for, in which nothing stands. */
const PAST_END = 8;

/** Splits a text into words. Initialisms with full stops ("U.S.") are one word. Linear. */
export function tokenize(text: string): Tokens {
  const { length } = text;
  // As many places as the text may have words and twice as many again: a word takes one unit, and what parts it another.
  const places = 2 ** Math.ceil(Math.log2(length + 2));
  if (room.size < places) room = roomFor(places);
  room.places.fill(0, 0, places);
  room.mask = places - 1;
  const reading: Reading = { ...room, text, count: 0 };
  let gap = GAP_NEWLINE;
  for (let at = 0; at < length; ) {
    const kind = CLASSES[text.charCodeAt(at)]!;
    if (kind === OTHER) {
      gap |= isGershayim(text, at) ? GAP_APOSTROPHE : GAP_TABLE[text.charCodeAt(at)]!;
      at++;
      continue;
    }
    at = kind === RUN ? readRun(reading, at, gap) : readWord(reading, at, gap);
    gap = 0;
  }
  return tokensOf(reading);
}

type Reading = Room & Tokens;

/** The tokens that were read, in arrays of their own. */
function tokensOf({ text, count, start, end, flags, gap, same, hash, prefix1, prefix2 }: Reading): Tokens {
  const size = count + PAST_END;
  const buffer = new ArrayBuffer(size * 19);
  const tokens: Tokens = {
    text,
    count,
    start: new Int32Array(buffer, 0, size),
    end: new Int32Array(buffer, 4 * size, size),
    same: new Int32Array(buffer, 8 * size, count),
    hash: new Int32Array(buffer, 12 * size, count),
    gap: new Uint16Array(buffer, 16 * size, size),
    flags: new Uint8Array(buffer, 18 * size, size),
    prefix1,
    prefix2,
  };
  tokens.start.set(start.subarray(0, count));
  tokens.end.set(end.subarray(0, count));
  tokens.same.set(same.subarray(0, count));
  tokens.hash.set(hash.subarray(0, count));
  tokens.gap.set(gap.subarray(0, count));
  tokens.flags.set(flags.subarray(0, count));
  return tokens;
}

/** Hebrew abbreviations are mostly written with an ASCII quotation mark before the last letter. */
function isGershayim(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x22 && isHebrew(text.charCodeAt(at - 1)) && isHebrew(text.charCodeAt(at + 1));
}

const isHebrew = (code: number): boolean => code >= 0x5d0 && code <= 0x5ea;

function readRun(tokens: Reading, from: number, gap: number): number {
  const { text } = tokens;
  let at = from;
  while (at < text.length && CLASSES[text.charCodeAt(at)] === RUN) at++;
  tokens.same[tokens.count] = tokens.count;
  tokens.hash[tokens.count] = 0;
  pushToken(tokens, from, at, IS_RUN, gap);
  return at;
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

function readWord(tokens: Reading, from: number, gap: number): number {
  const { text, prefix1, prefix2 } = tokens;
  let hash1 = HASH_SEED_1;
  let hash2 = HASH_SEED_2;
  let capitals = 0;
  let small = 0;
  let digits = 0;
  let at = from;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= SMALL_A && code <= SMALL_Z) {
      // Most letters of most texts, which fold to themselves.
      small++;
      hash1 = hashStep1(hash1, code);
      hash2 = hashStep2(hash2, code);
      prefix1[at] = hash1;
      prefix2[at] = hash2;
      continue;
    }
    const kind = CLASSES[code]!;
    if (kind === OTHER) {
      if (!isInitialism(text, from, at)) break;
    } else {
      if (kind === RUN) break;
      if (kind === CAPITAL) capitals++;
      else if (kind === LETTER) small++;
      else digits++;
      const unit = FOLD_TABLE[code]!;
      if (unit !== 0) {
        hash1 = hashStep1(hash1, unit);
        hash2 = hashStep2(hash2, unit);
        const second = secondUnit(code);
        if (second !== 0) {
          hash1 = hashStep1(hash1, second);
          hash2 = hashStep2(hash2, second);
        }
      }
    }
    prefix1[at] = hash1;
    prefix2[at] = hash2;
  }
  let flags = CLASSES[text.charCodeAt(from)] === CAPITAL ? STARTS_CAPITAL : 0;
  if (capitals > 0 && small === 0 && (capitals > 1 || digits > 0)) flags |= ALL_CAPITALS;
  if (digits > 0) flags |= HAS_DIGIT;
  pushToken(tokens, from, at, flags, gap);
  const hash = hash1 ^ hash2;
  tokens.hash[tokens.count - 1] = hash;
  tokens.same[tokens.count - 1] = firstOfWord(tokens, hash);
  return at;
}

/** The first token that is written like the last one. `hash` is the same for words that are. */
function firstOfWord(tokens: Reading, hash: number): number {
  const { places, mask } = tokens;
  const last = tokens.count - 1;
  for (let place = (hash ^ (hash >>> 15)) & mask; ; place = (place + 1) & mask) {
    const found = places[place]! - 1;
    if (found < 0) {
      places[place] = last + 1;
      return last;
    }
    if (isSameWord(tokens, found, last)) return found;
  }
}

function isSameWord({ text, start, end }: Tokens, one: number, other: number): boolean {
  const from = start[one]!;
  const shift = start[other]! - from;
  const to = end[one]!;
  if (end[other]! - shift !== to) return false;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) !== text.charCodeAt(at + shift)) return false;
  return true;
}

/** A full stop inside or at the end of "U.S." or "С.Ш.А.": a capital stands before it and a single capital before that stop or start. */
function isInitialism(text: string, from: number, at: number): boolean {
  if (text.charCodeAt(at) !== 0x2e || CLASSES[text.charCodeAt(at - 1)] !== CAPITAL) return false;
  const before = at - 2;
  const next = CLASSES[text.charCodeAt(at + 1)] === CAPITAL && text.charCodeAt(at + 2) === 0x2e;
  if (before < from) return next;
  return text.charCodeAt(before) === 0x2e;
}

function pushToken(tokens: Tokens, start: number, end: number, flags: number, gap: number): void {
  const index = tokens.count++;
  tokens.start[index] = start;
  tokens.end[index] = end;
  tokens.gap[index] = gap;
  tokens.flags[index] = gap & (GAP_STOP | GAP_NEWLINE) ? flags | STARTS_SENTENCE : flags;
}

/** Whether the gap before token `index` may stand inside a phrase: white space, one hyphen or apostrophe, an abbreviation's stop, a stop alone ("Ver.di"). */
export function joinsPhrase(tokens: Tokens, index: number): boolean {
  const gap = tokens.gap[index]!;
  if (gap === GAP_SPACE || gap === GAP_HYPHEN || gap === GAP_APOSTROPHE) return true;
  if (gap === 0 || gap === GAP_STOP) return true;
  return gap === (GAP_STOP | GAP_SPACE) && tokens.end[index - 1]! - tokens.start[index - 1]! <= 3;
}

/** Whether a unit is a letter of a script without spaces. */
export const isRunUnit = (unit: number): boolean => CLASSES[unit] === RUN;

/** Whether a letter with case stands at an offset, as a capital. */
export const isCapital = (text: string, at: number): boolean => CLASSES[text.charCodeAt(at)] === CAPITAL;
