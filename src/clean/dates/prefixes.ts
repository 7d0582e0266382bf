import { unitAt } from "../../domain/unit-at.ts";
import { classOf, MARK } from "../character-class.ts";

/** Whether a text may begin one of the names, by its first units; never false where it does. */
export type PrefixTest = (text: string) => boolean;

const HASHES = 0x1000;
const LENGTH = 3;
const SHIFT = 4;
/** The one letter that is longer in lower case (Unicode SpecialCasing). */
const DOTTED_I = 0x130;
const HIGH_SURROGATES = 0xd800;
const LOW_SURROGATES = 0xdc00;
/** Letters of Hangul that are composed to syllables (Unicode block Hangul Jamo). */
const FIRST_JAMO = 0x1100;
const LAST_JAMO = 0x11ff;

function isUnsure(unit: number): boolean {
  if (unit === DOTTED_I || (unit >= HIGH_SURROGATES && unit < LOW_SURROGATES)) return true;
  return (unit >= FIRST_JAMO && unit <= LAST_JAMO) || classOf(unit) === MARK;
}

/** Letters and marks that names are spelt with in two ways. */
const SAME = new Map([
  ["’", "'"],
  ["ʼ", "'"],
  ["`", "'"],
  ["ي", "ی"],
  ["ك", "ک"],
]);

const folded = new Uint16Array(0x10000);

function fold(unit: number): number {
  const known = folded[unit]!;
  if (known !== 0) return known;
  const lower = String.fromCharCode(unit).toLowerCase();
  const found = (SAME.get(lower) ?? lower).charCodeAt(0);
  folded[unit] = found;
  return found;
}

/** Hash of the first units, case and `SAME` aside; -1 where they say nothing, as halves of pairs or where a mark may be composed with its letter. */
function hashOf(text: string): number {
  let hash = 0;
  for (let index = 0; index < LENGTH && index < text.length; index += 1) {
    const unit = unitAt(text, index);
    if (isUnsure(unit)) return -1;
    hash = ((hash << SHIFT) ^ fold(unit)) & (HASHES - 1);
  }
  return text.length > LENGTH && classOf(unitAt(text, LENGTH)) === MARK ? -1 : hash;
}

/** A test for `names`, which are NFC. A text that is shorter than what is hashed may begin any. */
export function createPrefixTest(names: Iterable<string>): PrefixTest {
  const begins = new Uint8Array(HASHES);
  for (const name of names) {
    const hash = hashOf(name);
    if (hash >= 0) begins[hash] = 1;
  }
  return (text) => {
    if (text.length < LENGTH) return true;
    const hash = hashOf(text);
    return hash < 0 || begins[hash] === 1;
  };
}
