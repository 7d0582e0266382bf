import { unitAt } from "../domain/unit-at.ts";
import {
  CLASS_BITS,
  CLOSES_QUOTE,
  ENDS_SENTENCE,
  LETTER,
  MENU_MARK,
  NUMBER,
  PAUSE,
  SPACE,
  startsWord,
  traitsOf,
  UNSPACED,
} from "./character-class.ts";

const SENTENCE_INSIDE = /[.!?…。！？؟۔।։።]["'”’»」』]*(?:\s|(?<=[。！？]["'”’»」』]*)\S)/u;
/** Code units at or above this may be East Asian; text below it, most text, needs no second look. */
const FIRST_WIDE = 0x1100;

/** So many marks that part the entries of a menu make a line one. */
const MENU_MARKS = 3;

/** A line this long is prose even without a full stop: no headline or menu entry is. */
const LONG_UNITS = 240;
const PROSE_UNITS = 45;
/** A headline may end in initials, "… in the U.S.", a sentence rarely does. */
const INITIALS_END = /(?:^|[^\p{L}])\p{Lu}\.\p{Lu}\.["'”’»]?$/u;
/** In units: what is longer is no headline. */
export const LONGEST_HEADLINE = 110;
/** Longer text is long in any script. */
const LONGEST_COUNTED = 2_000;
/** How far from its end a text's last sentence may end: quote marks and brackets stand behind. */
const SENTENCE_TAIL = 12;

/** What a line looks like, read in one walk over it. */
export interface Shape {
  /** Length comparable between scripts: an East Asian character says about as much as three letters. */
  units: number;
  /** Runs without white space that hold a letter or a number. */
  words: number;
  /** Whether it reads as running text: a sentence of some length, or far longer than a headline. */
  prose: boolean;
  hasNumber: boolean;
  /** Whether its only white space are single spaces between other characters. */
  isEven: boolean;
}

const SPACE_UNIT = 0x20;

export function shapeOf(text: string): Shape {
  const { length } = text;
  const isCounted = length <= LONGEST_COUNTED;
  let all = 0;
  let words = 0;
  let menuMarks = 0;
  let wide = 0;
  let hasNumber = false;
  let isEven = true;
  let inWord = false;
  let afterSpace = true;
  for (let index = 0; index < length; index += 1) {
    const unit = unitAt(text, index);
    const traits = traitsOf(unit);
    const found = traits & CLASS_BITS;
    all |= traits;
    if (found === SPACE) {
      if (afterSpace || unit !== SPACE_UNIT) isEven = false;
      afterSpace = true;
      inWord = false;
      continue;
    }
    afterSpace = false;
    if (!inWord && (found === LETTER || startsWord(text, index, found))) {
      inWord = true;
      words += 1;
    }
    if (unit >= FIRST_WIDE && isCounted && isWide(unit)) wide += 1;
    if (found === LETTER) continue;
    if (found === NUMBER) hasNumber = true;
    else if ((traits & MENU_MARK) !== 0) menuMarks += 1;
  }
  const units = length + 2 * wide;
  const prose = menuMarks < MENU_MARKS && isProse(text, units, all);
  return { units, words, prose, hasNumber, isEven: isEven && !(afterSpace && length > 0) };
}

/** Length of a text comparable between scripts (`Shape`). */
export function units(text: string): number {
  if (text.length > LONGEST_COUNTED) return text.length;
  let wide = 0;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const code = unitAt(text, index);
    if (code >= FIRST_WIDE && isWide(code)) wide += 1;
  }
  return text.length + 2 * wide;
}

/** Whether a UTF-16 unit is Han, Hiragana, Katakana or Hangul (Unicode blocks; Han beyond the BMP counts once a pair). */
function isWide(code: number): boolean {
  if (code <= 0x11ff) return true;
  if (code < 0x2e80) return false;
  if (code <= 0x2fdf) return true;
  if (code >= 0x3005 && code <= 0x9fff) return code !== 0x3013 && !(code >= 0x3008 && code <= 0x301f);
  return (code >= 0xac00 && code <= 0xd7af) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xd840 && code <= 0xd88c);
}

/** Whether the line closes a sentence. */
export function endsSentence(text: string): boolean {
  const first = Math.max(0, text.length - SENTENCE_TAIL);
  for (let index = text.length - 1; index >= first; index -= 1) {
    const traits = traitsOf(unitAt(text, index));
    if ((traits & CLOSES_QUOTE) === 0) return (traits & ENDS_SENTENCE) !== 0;
  }
  return false;
}

/** `all` are the traits of the text's units together. */
function isProse(text: string, size: number, all: number): boolean {
  if (size < PROSE_UNITS) return false;
  if (size >= LONG_UNITS) return (all & (PAUSE | UNSPACED)) !== 0;
  if (endsSentence(text)) return size >= LONGEST_HEADLINE || !INITIALS_END.test(text);
  if (size >= 110 && (all & UNSPACED) !== 0) return true;
  return size >= 90 && (SENTENCE_INSIDE.test(text) || /[:;,"”»]$/u.test(text));
}
