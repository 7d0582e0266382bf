import modelBytes from "../generated/language-model.bin";
import { FLOORS, STEP } from "./levels.ts";
import type { Words } from "./tokens.ts";

/** Languages of one script and what each n-gram says for each of them. */
export interface Model {
  languages: string[];
  /**
   * Open addressing, two numbers a place: hash of the n-gram, 0 when the place is empty, and its row, `NO_ROW` for one that only
   * begins others: what is not there begins none that is.
   */
  places: Int32Array;
  mask: number;
  /** Eight levels of four bits in each number; a row is `width` numbers. */
  values: Int32Array;
  width: number;
  /** Points a letter that a text in each language may be expected to have. */
  expected: Float64Array;
}

const MAX_ORDER = FLOORS.length;
const NO_ROW = -1;
const LEVELS_PER_NUMBER = 8;
/** Each byte of a sum holds this many levels of at most 15. */
const SUMS_PER_BYTE = 17;
/** Nats a point stands for: half a level, since single letters count half. */
export const NATS_PER_POINT = 0.25;
/** What a level counts, in half points: a letter and a sequence, in a name and elsewhere. Names are spelt alike in all languages. */
const HALF_POINTS = [1, 2, 4] as const;
const LETTER_IN_NAME = 0;

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

let models: Map<string, Model> | null = null;

const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, FNV_PRIME);
/** FNV leaves its low bits poor; places are taken from better ones. */
const place = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

function load(): Map<string, Model> {
  const bytes = new Uint8Array(modelBytes);
  const headerLength = new DataView(modelBytes).getUint32(0, true);
  const decoder = new TextDecoder();
  const header = JSON.parse(decoder.decode(bytes.subarray(4, 4 + headerLength))) as {
    script: string;
    languages: string[];
    keyBytes: number;
    rows: number;
  }[];
  const loaded = new Map<string, Model>();
  let position = 4 + headerLength;
  for (const { script, languages, keyBytes, rows } of header) {
    const keys = decoder.decode(bytes.subarray(position, position + keyBytes)).split("\n");
    position += keyBytes;
    position += -position & 3;
    const width = Math.ceil(languages.length / LEVELS_PER_NUMBER);
    const values = new Int32Array(modelBytes, position, rows * width);
    position += values.byteLength;
    const expected = expectedPoints(keys, values, width, languages.length);
    loaded.set(script, { languages, values, width, expected, ...index(keys) });
  }
  return loaded;
}

function index(keys: string[]): { places: Int32Array; mask: number } {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2));
  const places = new Int32Array(size * 2);
  const mask = size - 1;
  const put = (key: string, row: number): boolean => {
    const hash = hashOf(key);
    let at = place(hash) & mask;
    while (places[at * 2] !== 0) {
      if (places[at * 2] === hash) return false;
      at = (at + 1) & mask;
    }
    places[at * 2] = hash;
    places[at * 2 + 1] = row;
    return true;
  };
  keys.forEach(put);
  for (const key of keys) {
    let beginning = key.slice(0, -1);
    while (beginning !== "" && put(beginning, NO_ROW)) beginning = beginning.slice(0, -1);
  }
  return { places, mask };
}

function hashOf(key: string): number {
  let hash = FNV_START;
  for (let i = 0; i < key.length; i += 1) hash = mix(hash, key.charCodeAt(i));
  return hash;
}

/** Points of each n-gram times how often the language has it at a letter, which its level says too. */
function expectedPoints(keys: string[], values: Int32Array, width: number, languages: number): Float64Array {
  const expected = new Float64Array(width * LEVELS_PER_NUMBER);
  const shares = FLOORS.map((floor, order) =>
    Float64Array.from({ length: 16 }, (_, level) => Math.exp(floor + STEP * level) * level * (order === 0 ? 1 : 2)),
  );
  keys.forEach((key, row) => {
    const share = shares[key.length - 1]!;
    for (let i = 0; i < width; i += 1) {
      const packed = values[row * width + i]!;
      if (packed === 0) continue;
      for (let part = 0; part < LEVELS_PER_NUMBER; part += 1) {
        expected[i * LEVELS_PER_NUMBER + part]! += share[(packed >>> (part * 4)) & 15]!;
      }
    }
  });
  return expected.subarray(0, languages);
}

/** The model of a script's languages, null when each script of them says the language or none is known. */
export function modelOf(script: string): Model | null {
  models ??= load();
  return models.get(script) ?? null;
}

/**
 * Sums of rows, eight languages a number at once: the even levels in one half of a lane, the odd ones in the other. There is a
 * lane for each of `HALF_POINTS`.
 */
export interface Tally {
  lanes: Int32Array[];
  /** Rows added to each lane since it was emptied. */
  added: Int32Array;
  halfPoints: Int32Array;
}

export function createTally({ width }: Model): Tally {
  return {
    lanes: HALF_POINTS.map(() => new Int32Array(width * 2)),
    added: new Int32Array(HALF_POINTS.length),
    halfPoints: new Int32Array(width * LEVELS_PER_NUMBER),
  };
}

/** Empties a lane into the points. */
function spill({ lanes, added, halfPoints }: Tally, lane: number): void {
  const sums = lanes[lane]!;
  const weight = HALF_POINTS[lane]!;
  const width = sums.length / 2;
  for (let i = 0; i < width; i += 1) {
    for (let byte = 0; byte < 4; byte += 1) {
      const at = i * LEVELS_PER_NUMBER + byte * 2;
      halfPoints[at]! += ((sums[i]! >>> (byte * 8)) & 255) * weight;
      halfPoints[at + 1]! += ((sums[width + i]! >>> (byte * 8)) & 255) * weight;
    }
  }
  sums.fill(0);
  added[lane] = 0;
}

function addRow(tally: Tally, lane: number, { values, width }: Model, row: number): void {
  const sums = tally.lanes[lane]!;
  const from = row * width;
  for (let i = 0; i < width; i += 1) {
    const packed = values[from + i]!;
    sums[i]! += packed & 0x0f0f0f0f;
    sums[width + i]! += (packed >>> 4) & 0x0f0f0f0f;
  }
  tally.added[lane]! += 1;
  if (tally.added[lane] === SUMS_PER_BYTE) spill(tally, lane);
}

/** Adds what the n-grams of words [from, to) say; with `isNamesLess`, those of names count half. */
export function addWords(
  model: Model,
  tally: Tally,
  words: Words,
  from: number,
  to: number,
  isNamesLess: boolean,
): void {
  const { places, mask } = model;
  const { text, starts, ends, names } = words;
  for (let word = from; word < to; word += 1) {
    const lane = isNamesLess && names[word] === 1 ? LETTER_IN_NAME : LETTER_IN_NAME + 1;
    const last = ends[word]!;
    for (let start = starts[word]!; start < last; start += 1) {
      let hash = FNV_START;
      const end = Math.min(last, start + MAX_ORDER);
      for (let i = start; i < end; i += 1) {
        hash = mix(hash, text.charCodeAt(i));
        let at = place(hash) & mask;
        let found = places[at * 2]!;
        while (found !== 0 && found !== hash) {
          at = (at + 1) & mask;
          found = places[at * 2]!;
        }
        if (found === 0) break;
        const row = places[at * 2 + 1]!;
        if (row !== NO_ROW) addRow(tally, i === start ? lane : lane + 1, model, row);
      }
    }
  }
}

/** Points for each language of the model so far, in its order. */
export function pointsOf(tally: Tally): Int32Array {
  for (let lane = 0; lane < HALF_POINTS.length; lane += 1) spill(tally, lane);
  return tally.halfPoints.map((half) => half >> 1);
}
