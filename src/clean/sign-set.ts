import { unitAt } from "../domain/unit-at.ts";

/** Substrings, lower case, that say something of a text which holds `least` different ones of them. */
export interface SignSet {
  signs: readonly string[];
  least: number;
}

/** The last units of a text make its hash: each moves the ones before it out of the mask, so that it knows no others. */
const HASHES = 0x10000;
const SHIFT = 4;
const HASHED = 4;
/** Signs of less units are of Han and Hangul, which no unit before these belongs to. */
const HASHED_SHORT = 2;
const FIRST_SHORT = 0x2e80;

const mix = (hash: number, unit: number) => ((hash << SHIFT) ^ unit) & (HASHES - 1);

interface Sign {
  sign: string;
  /** Which of the sets it is in. */
  set: number;
}

/** Which of several sets of signs a text holds: bit n for set n. All are looked for in one walk, whatever their number. */
export function createSignReader(sets: readonly SignSet[]): (text: string) => number {
  /** Signs by the hash of their first units: four, or two for those that are shorter, as Chinese ones are. */
  const long = new Map<number, Sign[]>();
  const short = new Map<number, Sign[]>();
  const isLong = new Uint8Array(HASHES);
  const isShort = new Uint8Array(HASHES);
  sets.forEach(({ signs }, set) => {
    for (const sign of signs) {
      const length = sign.length < HASHED ? HASHED_SHORT : HASHED;
      const hash = hashUpTo(sign, length - 1, length);
      const table = length === HASHED_SHORT ? short : long;
      (length === HASHED_SHORT ? isShort : isLong)[hash] = 1;
      const known = table.get(hash);
      if (known === undefined) table.set(hash, [{ sign, set }]);
      else known.push({ sign, set });
    }
  });
  /**
   * Where in a text, from `from` on, the first units of a sign may end, or where a unit is that no text had before; its length where
   * neither is. The walk calls nothing, as a call slows all of it.
   */
  const nextHit = (text: string, from: number): number => {
    let four = hashUpTo(text, from - 1, HASHED);
    let before = lowerAt(text, from - 1);
    const { length } = text;
    for (let index = from; index < length; index += 1) {
      const unit = lowerCase[unitAt(text, index)]!;
      four = mix(four, unit);
      if (unit === 0 || isLong[four] === 1) return index;
      if (unit >= FIRST_SHORT && isShort[mix(before, unit)] === 1) return index;
      before = unit;
    }
    return length;
  };
  return (text) => {
    let found: readonly Sign[] = NOTHING;
    for (let index = nextHit(text, 0); index < text.length; index = nextHit(text, index + 1)) {
      found = withThose(found, long.get(hashUpTo(text, index, HASHED)), text, index - HASHED + 1);
      found = withThose(found, short.get(hashUpTo(text, index, HASHED_SHORT)), text, index - HASHED_SHORT + 1);
    }
    if (found.length === 0) return 0;
    return sets.reduce(
      (bits, { least }, set) => (found.filter((one) => one.set === set).length < least ? bits : bits | (1 << set)),
      0,
    );
  };
}

/** What most lines hold. */
const NOTHING: readonly Sign[] = [];

/** `found` with those of `candidates` that stand in a text at `from`. */
function withThose(
  found: readonly Sign[],
  candidates: readonly Sign[] | undefined,
  text: string,
  from: number,
): readonly Sign[] {
  if (candidates === undefined) return found;
  const more = candidates.filter((one) => standsAt(text, from, one.sign) && !found.includes(one));
  return more.length === 0 ? found : [...found, ...more];
}

const SPACE_UNIT = 0x20;

/** By unit, 0 for those that no text had before. */
const lowerCase = new Uint16Array(0x10000);

/** The unit of a text at a place, case aside; before its beginning a space, since a sign may begin with the one that stands before a word. */
function lowerAt(text: string, index: number): number {
  if (index < 0) return SPACE_UNIT;
  const unit = unitAt(text, index);
  const known = lowerCase[unit]!;
  if (known !== 0) return known;
  const lower = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  lowerCase[unit] = lower;
  return lower;
}

/** Hash of `count` units of a text, of which the one at `last` is the last. */
function hashUpTo(text: string, last: number, count: number): number {
  let hash = 0;
  for (let index = last - count + 1; index <= last; index += 1) hash = mix(hash, lowerAt(text, index));
  return hash;
}

/** Whether the sign stands in the text at `from`, case aside. */
function standsAt(text: string, from: number, sign: string): boolean {
  const { length } = sign;
  for (let index = 0; index < length; index += 1) {
    if (from + index >= text.length || lowerAt(text, from + index) !== unitAt(sign, index)) return false;
  }
  return true;
}
