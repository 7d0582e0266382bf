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
      const length = sign.length < HASHED ? 2 : HASHED;
      const hash = hashOf(sign, length);
      const table = length === 2 ? short : long;
      (length === 2 ? isShort : isLong)[hash] = 1;
      const known = table.get(hash);
      if (known === undefined) table.set(hash, [{ sign, set }]);
      else known.push({ sign, set });
    }
  });
  return (text) => {
    let found: readonly Sign[] = NOTHING;
    // A sign may begin with the space that stands before a word: there is one before the first.
    let four = SPACE_UNIT;
    let before = SPACE_UNIT;
    const { length } = text;
    for (let index = 0; index < length; index += 1) {
      const unit = lowerOf(unitAt(text, index));
      four = ((four << SHIFT) ^ unit) & (HASHES - 1);
      if (isLong[four] === 1) found = withThose(found, long.get(four)!, text, index - HASHED + 1);
      if (unit >= FIRST_SHORT) {
        const two = ((before << SHIFT) ^ unit) & (HASHES - 1);
        if (isShort[two] === 1) found = withThose(found, short.get(two)!, text, index - 1);
      }
      before = unit;
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
function withThose(found: readonly Sign[], candidates: readonly Sign[], text: string, from: number): readonly Sign[] {
  const more = candidates.filter((one) => standsAt(text, from, one.sign) && !found.includes(one));
  return more.length === 0 ? found : [...found, ...more];
}

const SPACE_UNIT = 0x20;
/** Signs of less than `HASHED` units are of Han and Hangul. */
const FIRST_SHORT = 0x2e80;

const lowerCase = new Uint16Array(0x10000);

function lowerOf(unit: number): number {
  const known = lowerCase[unit]!;
  if (known !== 0) return known;
  const lower = String.fromCharCode(unit).toLowerCase().charCodeAt(0);
  lowerCase[unit] = lower;
  return lower;
}

function hashOf(sign: string, length: number): number {
  let hash = 0;
  for (let index = 0; index < length; index += 1) hash = ((hash << SHIFT) ^ unitAt(sign, index)) & (HASHES - 1);
  return hash;
}

/** Whether the sign stands in the text at `from`, case aside; at -1 a space is read. */
function standsAt(text: string, from: number, sign: string): boolean {
  const { length } = sign;
  for (let index = 0; index < length; index += 1) {
    const unit = from + index < 0 ? SPACE_UNIT : lowerOf(unitAt(text, from + index));
    if (unit !== unitAt(sign, index)) return false;
  }
  return true;
}
