import { unitAt } from "../domain/unit-at.ts";
import {
  CLOSES_QUOTE,
  countUnits,
  ENDS_SENTENCE,
  HIGH_SURROGATE,
  isLetterOrNumber,
  isSpace,
  knownTraitsOf,
  MENU_MARK,
  met,
  NUMBER,
  ODD_SPACE,
  PAUSE,
  traitsOf,
  UNMET,
  UNSPACED,
  WIDE,
  wordCountWithPairs,
} from "./character-class.ts";

const SENTENCE_INSIDE = /[.!?…。！？؟۔।։።]["'”’»」』]*(?:\s|(?<=[。！？]["'”’»」』]*)\S)/u;

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

export function shapeOf(text: string): Shape {
  const { length } = text;
  let all = 0;
  let words = 0;
  let isInWord = 0;
  let isUneven = 0;
  let isAfterSpace = 1;
  for (let index = 0; index < length; index += 1) {
    const traits = knownTraitsOf(unitAt(text, index));
    const space = isSpace(traits);
    const starts = isLetterOrNumber(traits);
    all |= traits;
    words += starts & ~isInWord;
    isInWord = (isInWord | starts) & ~space;
    isUneven |= space & isAfterSpace;
    isAfterSpace = space;
  }
  if ((all & UNMET) !== 0) return shapeOf(met(text));
  const units = (all & WIDE) === 0 ? length : unitsOf(text);
  const isMenu = (all & MENU_MARK) !== 0 && countUnits(text, MENU_MARK) >= MENU_MARKS;
  return {
    units,
    words: (all & HIGH_SURROGATE) === 0 ? words : wordCountWithPairs(text),
    prose: !isMenu && isProse(text, units, all),
    hasNumber: (all & NUMBER) !== 0,
    isEven: isUneven === 0 && (all & ODD_SPACE) === 0 && (isAfterSpace === 0 || length === 0),
  };
}

/** Length of a text comparable between scripts (`Shape`). */
export function unitsOf(text: string): number {
  const { length } = text;
  return length > LONGEST_COUNTED ? length : length + 2 * countUnits(text, WIDE);
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
