import { unitAt } from "../../domain/unit-at.ts";
import { SUMS_PER_BYTE } from "./levels.ts";

/** Words whose answers are kept at once: of two that fall on one place the later one stays. A power of two. */
const PLACES = 4096;
/** In UTF-16 units. Of a longer word, which seldom comes again, nothing is kept: with its end it has more levels than a sum holds. */
const LONGEST_KEPT = SUMS_PER_BYTE - 1;

/** The words last met, each at the place that its letters say: function words come again within texts and between them. */
export interface KnownWords<Answer> {
  /** Units of the word at each place, and how many they are: 0 for none. */
  units: Uint16Array;
  lengths: Uint8Array;
  answers: (Answer | undefined)[];
  /** Sums of the word's rows, `sumSize` numbers a place, and the rows in them: 0 where they were not summed up. */
  sums: Int32Array;
  sumSize: number;
  rows: Uint8Array;
}

/** No words yet, with room for sums of `sumSize` numbers. */
export function createKnownWords<Answer>(sumSize: number): KnownWords<Answer> {
  return {
    units: new Uint16Array(PLACES * LONGEST_KEPT),
    lengths: new Uint8Array(PLACES),
    answers: new Array(PLACES),
    sums: new Int32Array(PLACES * sumSize),
    sumSize,
    rows: new Uint8Array(PLACES),
  };
}

/** Place of a word of `text`, emptied where it was another's; -1 for a word of which nothing is kept. */
export function placeOf<Answer>(known: KnownWords<Answer>, text: string, start: number, end: number): number {
  const length = end - start;
  if (length > LONGEST_KEPT) return -1;
  const { units, lengths } = known;
  let hash = length;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ unitAt(text, at), 0x01000193);
  const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
  const from = place * LONGEST_KEPT;
  let same = lengths[place] === length ? 0 : -1;
  while (same >= 0 && same < length) same = units[from + same] === unitAt(text, start + same) ? same + 1 : -1;
  if (same === length) return place;
  lengths[place] = length;
  for (let at = 0; at < length; at += 1) units[from + at] = unitAt(text, start + at);
  known.answers[place] = undefined;
  known.rows[place] = 0;
  return place;
}
