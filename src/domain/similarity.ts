import { toHex } from "./hex.ts";
import { unitAt } from "./unit-at.ts";

/** Bins of a signature, a power of two: the similarity of two is then known to ±0.04 (one standard error, at 0.8). */
const BINS = 128;
/**
 * Bits kept of each bin's minimum (b-bit minwise hashing, Li and König, 2010): signatures are compared by the bits in which
 * they differ, half of those of bins that are not the same. Eight cost a twelfth more of standard error than whole values.
 */
const BITS_A_BIN = 8;
const LOW_BITS = 2 ** BITS_A_BIN - 1;
const DIGITS_A_BIN = BITS_A_BIN / 4;
/** Bits of a signature. */
export const SIGNATURE_BITS = BINS * BITS_A_BIN;
/** The high bits of a shingle's hash choose its bin, the others are its value there. */
const BIN_SHIFT = 32 - Math.log2(BINS);
const VALUE_MASK = 2 ** BIN_SHIFT - 1;
const EMPTY = VALUE_MASK + 1;

/** Bands that are looked up, and rows of the signature in each: at a similarity of 0.8, 99 % share a band. */
const BANDS = 10;
const BAND_ROWS = 4;

/** Least similarity at which two articles are called near-duplicates: most of the text, word for word. */
export const NEAR_DUPLICATE_SIMILARITY = 0.65;

/** A shingle is a run of six words, or twelve characters where a script puts no blanks between words. */
const WORD_WEIGHT = 2;
const CHARACTER_WEIGHT = 1;
const SHINGLE_WEIGHT = 12;

/** What near-duplicates are found by. */
export interface Fingerprint {
  /** `SIGNATURE_BITS` as hexadecimal digits, two for each bin. */
  signature: string;
  /** 32-bit integers; articles that share one are worth comparing. */
  bands: number[];
}

/**
 * The MinHash signature of a text (Broder, 1997) and its bands for locality-sensitive hashing (Leskovec, Rajaraman and
 * Ullman, Mining of Massive Datasets, 3.4). Case, punctuation and white space do not count. Linear in the text.
 */
export function fingerprint(text: string): Fingerprint {
  const minima = minimise(shinglesOf(text));
  const values = new Uint8Array(BINS);
  for (let bin = 0; bin < BINS; bin += 1) values[bin] = scramble(minima[bin]!) & LOW_BITS;
  const signature = toHex(values);
  const bands: number[] = [];
  for (let band = 0; band < BANDS; band += 1) {
    let hash = Math.imul(band + 1, 0x9e3779b1);
    for (let row = 0; row < BAND_ROWS; row += 1) hash = scramble(hash ^ minima[band * BAND_ROWS + row]!);
    bands.push(hash | 0);
  }
  return { signature, bands };
}

/**
 * Share of the shingles that two texts have in common (Jaccard), as their signatures show it: 1 for the same, about 0 for
 * unlike ones, a little less than 0 at times. `resolve_submissions` in the migrations has the same formula.
 */
export function similarity(one: string, other: string): number {
  let differing = 0;
  for (let at = 0; at < BINS * DIGITS_A_BIN; at += 1) {
    differing += BIT_COUNTS[digitOf(one.charCodeAt(at)) ^ digitOf(other.charCodeAt(at))]!;
  }
  return 1 - (2 * differing) / SIGNATURE_BITS;
}

/** Of a lower-case hexadecimal digit. */
const digitOf = (unit: number): number => (unit < 0x61 ? unit - 0x30 : unit - 0x57);

/** Ones among four bits. */
const BIT_COUNTS = [0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4];

/**
 * One-permutation hashing (Li, Owen and Zhang, 2012): shingles fall into as many bins as the signature is long, and the
 * smallest of each bin stands for it. An empty bin borrows from another, chosen by hash so that alike texts choose alike
 * (Shrivastava, Optimal Densification, 2017).
 */
function minimise(shingles: Int32Array): Int32Array {
  const least = new Int32Array(BINS).fill(EMPTY);
  for (let i = 0; i < shingles.length; i += 1) {
    const bin = shingles[i]! >>> BIN_SHIFT;
    const value = shingles[i]! & VALUE_MASK;
    if (value < least[bin]!) least[bin] = value;
  }
  const minima = new Int32Array(BINS);
  for (let bin = 0; bin < BINS; bin += 1) {
    let lender = bin;
    for (let attempt = 1; least[lender] === EMPTY; attempt += 1) {
      lender = scramble(bin * 0x10000 + attempt) >>> BIN_SHIFT;
    }
    minima[bin] = least[lender]!;
  }
  return minima;
}

/** A hash of every run of tokens that is heavy enough; of the whole text where it is lighter than one. */
function shinglesOf(text: string): Int32Array {
  const { hashes, weights } = tokensOf(text.normalize("NFKC").toLowerCase());
  const shingles = new Int32Array(Math.max(1, hashes.length));
  let count = 0;
  for (let start = 0; start < hashes.length; start += 1) {
    let hash = 0;
    let weight = 0;
    let end = start;
    for (; end < hashes.length && weight < SHINGLE_WEIGHT; end += 1) {
      hash = Math.imul(hash ^ hashes[end]!, 0x85ebca6b) ^ (hash >>> 13);
      weight += weights[end]!;
    }
    if (weight < SHINGLE_WEIGHT && count > 0) break;
    shingles[count] = scramble(hash);
    count += 1;
  }
  return shingles.subarray(0, Math.max(1, count));
}

function tokensOf(text: string): { hashes: Int32Array; weights: Uint8Array } {
  const hashes = new Int32Array(text.length);
  const weights = new Uint8Array(text.length);
  const { length } = text;
  let count = 0;
  let word = 0;
  for (let at = 0; at < length; at += 1) {
    const unit = unitAt(text, at);
    const kind = kindOf(unit);
    if (kind === LETTER) {
      word = Math.imul(word ^ unit, 0x01000193) | 1;
      if (at + 1 < length) continue;
    }
    if (word !== 0) {
      hashes[count] = word;
      weights[count] = WORD_WEIGHT;
      count += 1;
      word = 0;
    }
    if (kind === SYLLABLE) {
      hashes[count] = Math.imul(unit, 0xc2b2ae35);
      weights[count] = CHARACTER_WEIGHT;
      count += 1;
    }
  }
  return { hashes: hashes.subarray(0, count), weights: weights.subarray(0, count) };
}

const GAP = 0;
const LETTER = 1;
const SYLLABLE = 2;

/** First and last unit of blocks whose scripts write words without blanks: Thai to Lao, Myanmar, Khmer, Kana to Han. */
const UNSPACED = [0x0e00, 0x0eff, 0x1000, 0x109f, 0x1780, 0x17ff, 0x3040, 0x30ff, 0x3400, 0x9fff, 0xd800, 0xfaff];
/** First and last unit of blocks of punctuation beyond ASCII. */
const PUNCTUATION = [0x80, 0xa9, 0xab, 0xb1, 0xb6, 0xb8, 0xbb, 0xbf, 0x2000, 0x206f, 0x2190, 0x2bff, 0x3000, 0x303f];

function kindOf(unit: number): number {
  if (unit < 0x80) {
    const isAlphanumeric = (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
    return isAlphanumeric ? LETTER : GAP;
  }
  if (unit < 0x0e00 && unit > 0xbf) return unit === 0x60c || unit === 0x61b || unit === 0x61f ? GAP : LETTER;
  if (isWithin(PUNCTUATION, unit)) return GAP;
  return isWithin(UNSPACED, unit) ? SYLLABLE : LETTER;
}

function isWithin(ranges: readonly number[], unit: number): boolean {
  for (let at = 0; at < ranges.length; at += 2) if (unit >= ranges[at]! && unit <= ranges[at + 1]!) return true;
  return false;
}

/** The last steps of MurmurHash3: every bit of the input moves every bit of the output. */
function scramble(value: number): number {
  let mixed = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
