import { unitAt } from "../../domain/unit-at.ts";
import modelBytes from "../generated/language-model.bin";
import { createKnownWords, type KnownWords } from "./known-words.ts";
import { EDGE, EVEN_LEVELS, LEVELS_PER_NUMBER, LONGEST, type ScriptHeader, SUMS_PER_BYTE } from "./levels.ts";
import { APOSTROPHE, RAISED_COMMA, type Words } from "./tokens.ts";

/** Languages of one script and what each letter sequence says for each of them. */
export interface Model {
  languages: string[];
  /** Open addressing, two numbers a place: hash of the sequence, 0 when the place is empty, and its row. */
  places: Int32Array;
  mask: number;
  /** Eight levels of four bits in each number; a row is `width` numbers. */
  values: Int32Array;
  width: number;
  /** Points a sign that a text in each language may be expected to have. */
  expected: Float64Array;
}

/** Nats a point stands for: half a level, since in a name levels count half. */
export const NATS_PER_POINT = 0.25;
/** What a level counts, in points, in a name and elsewhere: names are spelt alike in all languages. */
const POINTS_PER_LEVEL = [1, 2] as const;
const IN_NAME = 0;
const PLAIN = 1;

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;
const EDGE_UNIT = EDGE.charCodeAt(0);

let models: Map<string, Model> | null = null;

const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, FNV_PRIME);
/** FNV leaves its low bits poor; places are taken from better ones. */
const place = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

function load(): Map<string, Model> {
  const bytes = new Uint8Array(modelBytes);
  const headerLength = new DataView(modelBytes).getUint32(0, true);
  const decoder = new TextDecoder();
  const header = JSON.parse(decoder.decode(bytes.subarray(4, 4 + headerLength))) as ScriptHeader[];
  const loaded = new Map<string, Model>();
  let position = 4 + headerLength;
  for (const { script, languages, keyBytes, rows, means } of header) {
    const keys = decoder.decode(bytes.subarray(position, position + keyBytes)).split("\n");
    position += keyBytes;
    position += -position & 3;
    const width = Math.ceil(languages.length / LEVELS_PER_NUMBER);
    const values = new Int32Array(modelBytes.slice(position, position + rows * width * 4));
    position += values.byteLength;
    const expected = Float64Array.from(means, (mean) => (mean / 1_000) * POINTS_PER_LEVEL[PLAIN]);
    loaded.set(script, { languages, values, width, expected, ...index(keys, values, width) });
  }
  return loaded;
}

/** Places of the sequences by their hash, last sign first. Makes levels of the rows' differences from the shorter sequence's row. */
function index(keys: string[], values: Int32Array, width: number): { places: Int32Array; mask: number } {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2));
  const places = new Int32Array(size * 2);
  const mask = size - 1;
  keys.forEach((key, row) => {
    let hash = FNV_START;
    let shorter = -1;
    for (let i = key.length - 1; i >= 0; i -= 1) {
      hash = mix(hash, unitAt(key, i));
      if (i === 1) shorter = rowOf(places, mask, hash);
    }
    let at = place(hash) & mask;
    while (places[at * 2] !== 0) at = (at + 1) & mask;
    places[at * 2] = hash;
    places[at * 2 + 1] = row;
    for (let i = 0; i < width && shorter >= 0; i += 1) {
      const more = values[row * width + i]!;
      const base = values[shorter * width + i]!;
      const even = ((more & EVEN_LEVELS) + (base & EVEN_LEVELS)) & EVEN_LEVELS;
      values[row * width + i] =
        even | (((((more >>> 4) & EVEN_LEVELS) + ((base >>> 4) & EVEN_LEVELS)) & EVEN_LEVELS) << 4);
    }
  });
  return { places, mask };
}

/** Row of the sequence with this hash, -1 when there is none. */
function rowOf(places: Int32Array, mask: number, hash: number): number {
  let at = place(hash) & mask;
  for (;;) {
    const found = places[at * 2]!;
    if (found === hash) return places[at * 2 + 1]!;
    if (found === 0) return -1;
    at = (at + 1) & mask;
  }
}

/** The model of a script's languages, null when each script of them says the language or none is known. */
export function modelOf(script: string): Model | null {
  models ??= load();
  return models.get(script) ?? null;
}

/**
 * Sums of rows, eight languages a number at once: the even levels in one half of a lane, the odd ones in the other. There is a
 * lane for each of `POINTS_PER_LEVEL`.
 */
export interface Tally {
  lanes: Int32Array[];
  /** Rows added to each lane since it was emptied. */
  added: Int32Array;
  points: Int32Array;
  /** Signs that a sequence was found for, those in names half. */
  signs: number;
}

export function createTally({ width }: Model): Tally {
  return {
    lanes: POINTS_PER_LEVEL.map(() => new Int32Array(width * 2)),
    added: new Int32Array(POINTS_PER_LEVEL.length),
    points: new Int32Array(width * LEVELS_PER_NUMBER),
    signs: 0,
  };
}

/** Empties a lane into the points. */
function spill({ lanes, added, points }: Tally, lane: number): void {
  const sums = lanes[lane]!;
  const weight = POINTS_PER_LEVEL[lane]!;
  const width = sums.length / 2;
  for (let i = 0; i < width; i += 1) {
    for (let byte = 0; byte < 4; byte += 1) {
      const at = i * LEVELS_PER_NUMBER + byte * 2;
      points[at]! += ((sums[i]! >>> (byte * 8)) & 255) * weight;
      points[at + 1]! += ((sums[width + i]! >>> (byte * 8)) & 255) * weight;
    }
  }
  sums.fill(0);
  added[lane] = 0;
}

/** Adds a row to the sums that begin at a place of `sums`. */
function addRow({ values, width }: Model, row: number, sums: Int32Array, at: number): void {
  const from = row * width;
  for (let i = 0; i < width; i += 1) {
    const packed = values[from + i]!;
    sums[at + i]! += packed & EVEN_LEVELS;
    sums[at + width + i]! += (packed >>> 4) & EVEN_LEVELS;
  }
}

/** Makes room in a lane for the levels of so many more signs, and counts these. */
function take(tally: Tally, lane: number, signs: number): void {
  if (tally.added[lane]! + signs > SUMS_PER_BYTE) spill(tally, lane);
  tally.added[lane]! += signs;
  tally.signs += lane === IN_NAME ? signs / 2 : signs;
}

/** Rows of the word that was read last. */
let rows = new Int32Array(64);

/**
 * Reads the rows of a word: each letter, and the end of the word, has that of the longest sequence that ends in it: how likely it is
 * after the letters before it. An apostrophe ends a word. Gives back how many they are.
 */
function readRows({ places, mask }: Model, text: string, from: number, last: number): number {
  if (rows.length <= last - from) rows = new Int32Array(2 * (last - from + 1));
  let count = 0;
  let start = from;
  for (let end = from; end <= last; end += 1) {
    const unit = unitAt(text, end);
    const isEdge = end === last || unit === APOSTROPHE || unit === RAISED_COMMA;
    if (isEdge && start === end) {
      start = end + 1;
      continue;
    }
    let hash = mix(FNV_START, isEdge ? EDGE_UNIT : unit);
    let row = rowOf(places, mask, hash);
    if (row >= 0) {
      const first = Math.max(start - 1, end - LONGEST + 1);
      for (let i = end - 1; i >= first; i -= 1) {
        hash = mix(hash, i < start ? EDGE_UNIT : unitAt(text, i));
        const longer = rowOf(places, mask, hash);
        if (longer < 0) break;
        row = longer;
      }
      rows[count] = row;
      count += 1;
    }
    if (isEdge) start = end + 1;
  }
  return count;
}

/** What the words met before say, for `addWord`. */
export const createKnown = <Answer>({ width }: Model): KnownWords<Answer> => createKnownWords<Answer>(2 * width);

/** Adds what a word says, `place` being its place among those known; one that `isLess` counts half. */
export function addWord(
  model: Model,
  known: KnownWords<unknown>,
  tally: Tally,
  { text, starts, ends }: Words,
  word: number,
  place: number,
  isLess: boolean,
): void {
  const lane = isLess ? IN_NAME : PLAIN;
  if (place < 0) addLongWord(model, tally, lane, readRows(model, text, starts[word]!, ends[word]!));
  else {
    if (known.rows[place] === 0) sumUp(model, known, place, readRows(model, text, starts[word]!, ends[word]!));
    addSum(tally, lane, known, place);
  }
}

/** Adds the `count` rows that were read. */
function addLongWord(model: Model, tally: Tally, lane: number, count: number): void {
  for (let i = 0; i < count; i += 1) {
    take(tally, lane, 1);
    addRow(model, rows[i]!, tally.lanes[lane]!, 0);
  }
}

/** Keeps the sum of the `count` rows that were read for the word at a place. */
function sumUp(model: Model, { sums, sumSize, rows: counts }: KnownWords<unknown>, place: number, count: number): void {
  const at = place * sumSize;
  sums.fill(0, at, at + sumSize);
  for (let i = 0; i < count; i += 1) addRow(model, rows[i]!, sums, at);
  counts[place] = count;
}

/** Adds what the word at a place says. */
function addSum(tally: Tally, lane: number, { sums, sumSize, rows: counts }: KnownWords<unknown>, place: number): void {
  take(tally, lane, counts[place]!);
  const total = tally.lanes[lane]!;
  const at = place * sumSize;
  for (let i = 0; i < sumSize; i += 1) total[i]! += sums[at + i]!;
}

/** Points for each language of the model so far, in its order. */
export function pointsOf(tally: Tally): Int32Array {
  for (let lane = 0; lane < POINTS_PER_LEVEL.length; lane += 1) spill(tally, lane);
  return tally.points.slice();
}
