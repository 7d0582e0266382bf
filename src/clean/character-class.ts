import { unitAt } from "../domain/unit-at.ts";

/** What a UTF-16 unit is to a word; half of a surrogate pair is `OTHER`. */
export const OTHER = 1;
export const SPACE = 2;
export const LETTER = 3;
export const MARK = 4;
export const NUMBER = 5;
export const CLASS_BITS = 7;

/** What a unit is to a line (line-shape.ts), bits beside its class. */
export const ENDS_SENTENCE = 8;
export const CLOSES_QUOTE = 16;
export const MENU_MARK = 32;
export const PAUSE = 64;
/** Of a script that writes no spaces, no full stops or neither. */
export const UNSPACED = 128;

const TRAITS: [number, RegExp][] = [
  [ENDS_SENTENCE, /[.!?…。！？؟۔।॥։።፧၊។፨]/u],
  [CLOSES_QUOTE, /["'”’»“」』）)\]]/u],
  [MENU_MARK, /[|•·»›]/u],
  [PAUSE, /[.!?…,;:。！？，、؟۔،।॥։።]/u],
  [UNSPACED, /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u],
];

/** Filled as units are met, 0 for those that were not: a look-up a character in place of a match of a Unicode property. */
const traits = new Uint8Array(0x10000);

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
  return traits[unit] || look(unit);
}

/** Class of a UTF-16 unit: general categories L, M and N of Unicode, and white space as `\s` has it. */
export function classOf(unit: number): number {
  return (traits[unit] || look(unit)) & CLASS_BITS;
}

const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;

/** Whether a word may begin with the unit of class `found` at `index`, the first half of a pair included. */
export function startsWord(text: string, index: number, found: number): boolean {
  if (found !== OTHER) return found === LETTER || found === NUMBER;
  const unit = unitAt(text, index);
  return unit >= HIGH_SURROGATES && unit < LOW_SURROGATES && isWordPair(text.codePointAt(index)!);
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
  let count = 0;
  let counted = false;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const found = classOf(unitAt(text, index));
    if (found === SPACE) counted = false;
    else if (!counted && startsWord(text, index, found)) {
      counted = true;
      count += 1;
    }
  }
  return count;
}
