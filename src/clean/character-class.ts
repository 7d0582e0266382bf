import { unitAt } from "../domain/unit-at.ts";

/**
 * What a UTF-16 unit is to a word, one bit each; half of a surrogate pair is `OTHER`. Bits and no numbers, so that a walk over a text adds
 * them up without asking which it met: what follows what in a text is nothing that a processor can guess.
 */
export const OTHER = 1;
export const SPACE = 2;
export const LETTER = 4;
export const MARK = 8;
export const NUMBER = 16;
const CLASS_BITS = OTHER | SPACE | LETTER | MARK | NUMBER;

/** What a unit is to a line (line-shape.ts), bits beside its class. */
export const ENDS_SENTENCE = 1 << 5;
export const CLOSES_QUOTE = 1 << 6;
export const MENU_MARK = 1 << 7;
export const PAUSE = 1 << 8;
/** Of a script that writes no spaces, no full stops or neither. */
export const UNSPACED = 1 << 9;
/** White space other than the space. */
export const ODD_SPACE = 1 << 10;
/** First half of a surrogate pair, whose class the pair has (`startsWord`). */
export const HIGH_SURROGATE = 1 << 11;
/** Han, Hiragana, Katakana or Hangul (Unicode blocks; Han beyond the BMP counts once a pair). */
export const WIDE = 1 << 12;
/** Of a script whose characters say more than Latin letters (Unicode blocks): Chinese, Japanese, Korean, Thai, Lao, Burmese, Khmer. */
export const DENSE = 1 << 13;

/** Soft hyphens and zero-width spaces; the byte order mark, which vanishes too, is white space. */
export const VANISHES = 1 << 14;
/** The only bit of a unit that nobody looked up. */
export const UNMET = 1 << 15;

const TRAITS: [number, RegExp][] = [
  [ENDS_SENTENCE, /[.!?…。！？؟۔।॥։።፧၊។፨]/u],
  [CLOSES_QUOTE, /["'”’»“」』）)\]]/u],
  [MENU_MARK, /[|•·»›]/u],
  [PAUSE, /[.!?…,;:。！？，、؟۔،।॥։።]/u],
  [UNSPACED, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
  [ODD_SPACE, /[^\S ]/u],
  [HIGH_SURROGATE, /[\ud800-\udbff]/],
  [WIDE, /[\u1100-\u11ff\u2e80-\u2fdf\u3005-\u3007\u3020-\u9fff\uac00-\ud7af\uf900-\ufaff\ud840-\ud88c]/],
  [VANISHES, /[\u00ad\u200b]/],
  [DENSE, /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/],
];

/** Filled as units are met: a look-up a character in place of a match of a Unicode property. */
const traits = new Uint16Array(0x10000).fill(UNMET);

function look(unit: number): number {
  const character = String.fromCharCode(unit);
  let found = OTHER;
  if (/\p{L}/u.test(character)) found = LETTER;
  else if (/\p{M}/u.test(character)) found = MARK;
  else if (/\p{N}/u.test(character)) found = NUMBER;
  else if (/\s/u.test(character)) found = SPACE;
  for (const [trait, pattern] of TRAITS) if (pattern.test(character)) found |= trait;
  traits[unit] = found;
  return found;
}

/** Class of a UTF-16 unit and its traits. */
export function traitsOf(unit: number): number {
  const found = traits[unit]!;
  return found === UNMET ? look(unit) : found;
}

/**
 * The same, `UNMET` for a unit that nobody looked up. A loop that may call what looks it up is much slower than one that calls
 * nothing: walks over a text add up what they read, and where `UNMET` is in it walk again over what `met` gives back.
 */
export const knownTraitsOf = (unit: number): number => traits[unit]!;

/** The text, of which each unit is looked up. */
export function met(text: string): string {
  const { length } = text;
  for (let index = 0; index < length; index += 1) traitsOf(unitAt(text, index));
  return text;
}

/** Units of a text that have a trait. */
export function countUnits(text: string, trait: number): number {
  const { length } = text;
  let count = 0;
  for (let index = 0; index < length; index += 1) if ((traitsOf(unitAt(text, index)) & trait) !== 0) count += 1;
  return count;
}

/** Class of a UTF-16 unit: general categories L, M and N of Unicode, and white space as `\s` has it. */
export function classOf(unit: number): number {
  return traitsOf(unit) & CLASS_BITS;
}

/** Bits that walks add up are moved to the lowest place. */
const SPACE_PLACE = 1;
const LETTER_PLACE = 2;
const MARK_PLACE = 3;
const NUMBER_PLACE = 4;

/** 1 for the traits of white space, else 0. */
export const isSpace = (found: number): number => (found >> SPACE_PLACE) & 1;

/** 1 for the traits of a letter or a mark, else 0. */
export const isLetterOrMark = (found: number): number => ((found >> LETTER_PLACE) | (found >> MARK_PLACE)) & 1;

/** 1 for the traits of a letter or a number, with which a word may begin, else 0. */
export const isLetterOrNumber = (found: number): number => ((found >> LETTER_PLACE) | (found >> NUMBER_PLACE)) & 1;

/** 1 where a word may begin with the unit of traits `found` at `index` of a text, the first half of a pair included; else 0. */
export function startsWord(text: string, index: number, found: number): number {
  if ((found & HIGH_SURROGATE) !== 0) return isWordPair(text.codePointAt(index)!) ? 1 : 0;
  return isLetterOrNumber(found);
}

/** What is known of the characters of plane 1, where emoji and the scripts beyond the first plane are: 0 nothing yet, 1 none of a word, 2 of one. */
const pairs = new Uint8Array(0x10000);
const FIRST_OF_PLANE_1 = 0x10000;

function isWordPair(code: number): boolean {
  const place = code - FIRST_OF_PLANE_1;
  const known = pairs[place] ?? 0;
  if (known !== 0) return known === 2;
  const isOfWord = /[\p{L}\p{N}]/u.test(String.fromCodePoint(code));
  if (place >= 0 && place < pairs.length) pairs[place] = isOfWord ? 2 : 1;
  return isOfWord;
}

/** Words of a text: runs without white space that hold a letter or a number. */
export function wordCount(text: string): number {
  let all = 0;
  let count = 0;
  let isInWord = 0;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const found = knownTraitsOf(unitAt(text, index));
    const starts = isLetterOrNumber(found);
    all |= found;
    count += starts & ~isInWord;
    isInWord = (isInWord | starts) & ~isSpace(found);
  }
  if ((all & UNMET) !== 0) return wordCount(met(text));
  return (all & HIGH_SURROGATE) === 0 ? count : wordCountWithPairs(text);
}

/** The same of a text with characters of two units. */
export function wordCountWithPairs(text: string): number {
  let count = 0;
  let isInWord = 0;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const found = traitsOf(unitAt(text, index));
    const starts = startsWord(text, index, found);
    count += starts & ~isInWord;
    isInWord = (isInWord | starts) & ~isSpace(found);
  }
  return count;
}
