import { unitAt } from "../../domain/unit-at.ts";
import { classOf, MARK } from "../character-class.ts";

/**
 * Marks on one letter that stay: no language puts more there, and the time to put them in order, as normalization does, grows with
 * their square (UAX #15, Stream-Safe Text Format).
 */
const MOST_MARKS = 30;
/** Halfwidth signs of voice, letters whose compatibility form is a mark. */
const VOICED = 0xff9e;
const HALF_VOICED = 0xff9f;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
/** Pictographs and what is beyond, where no mark has an order. */
const FIRST_PICTOGRAPH = 0x1f000;

const isSurrogate = (unit: number) => unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE;

/** UTF-16 units of the mark at a place of a text, 0 when there is none. */
function markAt(text: string, index: number): number {
  const unit = unitAt(text, index);
  if (classOf(unit) === MARK || unit === VOICED || unit === HALF_VOICED) return 1;
  if (!isSurrogate(unit)) return 0;
  const code = text.codePointAt(index)!;
  return code > 0xffff && code < FIRST_PICTOGRAPH && /\p{M}/u.test(String.fromCodePoint(code)) ? 2 : 0;
}

/** Whether a unit may be one of a mark's. */
const isOfMark = (unit: number): boolean =>
  classOf(unit) === MARK || unit === VOICED || unit === HALF_VOICED || isSurrogate(unit);

/**
 * Whether more than `MOST_MARKS` units in a row may be marks. Such a run holds a unit of every so many: only these are looked at,
 * and where one may be a mark, its neighbours.
 */
function mayExceed(text: string): boolean {
  const { length } = text;
  let end = 0;
  for (let index = MOST_MARKS; index < length; index += MOST_MARKS + 1) {
    if (index < end || !isOfMark(unitAt(text, index))) continue;
    let start = index;
    while (start > 0 && isOfMark(unitAt(text, start - 1))) start -= 1;
    end = index + 1;
    while (end < length && isOfMark(unitAt(text, end))) end += 1;
    if (end - start > MOST_MARKS) return true;
  }
  return false;
}

/** A text in which no letter has more than `MOST_MARKS` marks, so that its normalization takes time in proportion to its length. */
export function boundMarks(text: string): string {
  if (!mayExceed(text)) return text;
  const kept: string[] = [];
  let from = 0;
  let marks = 0;
  const { length } = text;
  for (let index = 0; index < length; ) {
    const size = markAt(text, index);
    marks = size === 0 ? 0 : marks + 1;
    // What is left out is neither in the piece before nor in the one behind it.
    if (marks > MOST_MARKS) {
      if (from < index) kept.push(text.slice(from, index));
      from = index + size;
    }
    index += size || 1;
  }
  if (from === 0) return text;
  kept.push(text.slice(from));
  return kept.join("");
}
