import sharedBytes from "../generated/tagger.bin";
import newsBytes from "../generated/tagger-de-en.bin";
import { LABELS } from "./labels.ts";

const SIZE = LABELS.length;

/** Weights of the tagger. */
export interface Model {
  /**
   * Open addressing by feature, four numbers an entry: one more than the feature or 0 for an empty entry, then the weights
   * as bytes from 1 to 255, `BIAS` being none: labels 0 to 3 in the second number, 4 to 6 in the third.
   */
  entries: Int32Array;
  mask: number;
  /** One bit for every feature there may be, by `bitOf`: most look-ups meet none and end here. */
  present: Uint32Array;
  /** What a step of a byte stands for. */
  scale: number;
  /** Log weight of each label after each label; the last row is the start of a sequence. */
  transitions: Float32Array;
  /** The same as factors; and by the label that is stepped into. */
  steps: Float32Array;
  stepsInto: Float32Array;
}

const ENTRY_SIZE = 4;
export const BIAS = 128;
/** Entries for each feature: few look-ups meet a stranger, and the table stays in the second-level cache. */
const SPARSENESS = 1.5;

/** Packs of weights: German and English have one of their own, learned from news; all other languages share one. */
const PACKS = { shared: sharedBytes, news: newsBytes };
const OWN: Readonly<Record<string, keyof typeof PACKS>> = { de: "news", en: "news" };
const models = new Map<keyof typeof PACKS, Model>();

/** The model for texts of a language (ISO 639-1), unpacked at its first use. */
export function loadModel(language: string): Model {
  const pack = OWN[language] ?? "shared";
  let model = models.get(pack);
  if (model === undefined) {
    model = unpackModel(PACKS[pack]);
    models.set(pack, model);
  }
  return model;
}

/** Fits the first-level cache; one bit in eight is set. */
const PRESENT_BITS = 2 ** 18;
const bitOf = (feature: number): number => feature & (PRESENT_BITS - 1);

/** Where a feature's entry begins in `entries`, -1 for features without one. */
export function findEntry({ entries, mask, present }: Model, feature: number): number {
  const bit = bitOf(feature);
  if ((present[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
  for (let place = placeOf(feature, mask); ; place = (place + 1) & mask) {
    const found = entries[place * ENTRY_SIZE]!;
    if (found === feature + 1) return place * ENTRY_SIZE;
    if (found === 0) return -1;
  }
}

const MULTIPLIER = 0x9e3779b1;
/** Where a feature is looked for first. */
const placeOf = (feature: number, mask: number): number => (Math.imul(feature, MULTIPLIER) >>> 8) & mask;

/** Reads what scripts/tagger/pack.ts writes. */
export function unpackModel(buffer: ArrayBuffer): Model {
  const view = new DataView(buffer);
  const count = view.getUint32(0, true);
  const scale = view.getFloat32(4, true);
  const transitions = new Float32Array((SIZE + 1) * SIZE);
  for (let at = 0; at < transitions.length; at++) transitions[at] = view.getFloat32(8 + at * 4, true);
  const mask = 2 ** Math.ceil(Math.log2(count * SPARSENESS + 1)) - 1;
  const entries = new Int32Array(ENTRY_SIZE * (mask + 1));
  const present = new Uint32Array(PRESENT_BITS / 32);
  const bytes = new Uint8Array(buffer);
  const rows = new Int32Array(count);
  let at = 8 + transitions.length * 4;
  let feature = 0;
  for (let row = 0; row < count; row++) {
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++]!;
      feature += (byte & 127) << shift;
      if (byte < 128) break;
    }
    let place = placeOf(feature, mask);
    while (entries[place * ENTRY_SIZE] !== 0) place = (place + 1) & mask;
    rows[row] = place * ENTRY_SIZE;
    entries[place * ENTRY_SIZE] = feature + 1;
    present[bitOf(feature) >>> 5]! |= 1 << (bitOf(feature) & 31);
  }
  const packed = new Int8Array(buffer, at);
  for (let row = 0; row < count; row++) {
    let low = 0;
    let high = 0;
    for (let label = 0; label < 4; label++) low |= (packed[label * count + row]! + BIAS) << (8 * label);
    for (let label = 4; label < SIZE; label++) high |= (packed[label * count + row]! + BIAS) << (8 * (label - 4));
    entries[rows[row]! + 1] = low;
    entries[rows[row]! + 2] = high;
  }
  const steps = transitions.map(Math.exp);
  const stepsInto = steps.slice(0, SIZE * SIZE).map((_, at) => steps[(at % SIZE) * SIZE + Math.floor(at / SIZE)]!);
  return { entries, mask, present, scale, transitions, steps, stepsInto };
}
