import { unitAt } from "../../domain/unit-at.ts";
import { HIGH_SURROGATE, knownTraitsOf, LETTER, MARK, met, UNMET } from "../character-class.ts";

/** Words of a text: where each begins and ends, and whether it is written with a capital. */
export interface Words {
  /** Lower case; as long as what was written, so that places hold in both. */
  text: string;
  count: number;
  starts: Uint16Array;
  ends: Uint16Array;
  names: Uint8Array;
  /** UTF-16 units in all words, and in those with a capital. */
  letters: number;
  nameLetters: number;
  /** All units that may be of a script (script.ts), or-ed. */
  units: number;
}

/** Traits of letters and marks. */
const OF_A_SCRIPT = LETTER | MARK | HIGH_SURROGATE;

/** The one letter that is longer in lower case, written so that it is not (Unicode SpecialCasing). */
const DOTTED_I = /İ/gu;
export const APOSTROPHE = 0x27;
export const RAISED_COMMA = 0x2019;

/** Room for the words of one text after the other: arrays take longer to make than to fill. */
let room = roomFor(1_024);

function roomFor(words: number): Pick<Words, "starts" | "ends" | "names"> {
  return { starts: new Uint16Array(words), ends: new Uint16Array(words), names: new Uint8Array(words) };
}

/**
 * Words of `written`, at most 65,535 UTF-16 units: a letter, then letters, their marks and apostrophes. They are good until the next
 * text is read.
 */
export function readWords(written: string): Words {
  const upper = written.replace(DOTTED_I, "I\u0307");
  const text = upper.toLowerCase();
  const { length } = text;
  const most = (length >> 1) + 1;
  if (room.starts.length < most) room = roomFor(most);
  const words: Words = { text, count: 0, ...room, letters: 0, nameLetters: 0, units: 0 };
  let start = -1;
  let all = 0;
  let units = 0;
  for (let index = 0; index < length; index += 1) {
    const unit = unitAt(text, index);
    const found = knownTraitsOf(unit);
    all |= found;
    if ((found & OF_A_SCRIPT) !== 0) units |= unit;
    if ((found & LETTER) !== 0) {
      if (start < 0) start = index;
    } else if (start >= 0 && (found & MARK) === 0 && unit !== APOSTROPHE && unit !== RAISED_COMMA) {
      addWord(words, upper, start, index);
      start = -1;
    }
  }
  if ((all & UNMET) !== 0) {
    met(text);
    return readWords(written);
  }
  if (start >= 0) addWord(words, upper, start, length);
  words.units = units;
  return words;
}

function addWord(words: Words, upper: string, start: number, end: number): void {
  const isName = unitAt(upper, start) !== unitAt(words.text, start);
  words.starts[words.count] = start;
  words.ends[words.count] = end;
  words.names[words.count] = isName ? 1 : 0;
  words.count += 1;
  words.letters += end - start;
  if (isName) words.nameLetters += end - start;
}
