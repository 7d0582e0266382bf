import modelBytes from "../generated/tagger.bin";
import { LABELS } from "./labels.ts";

const SIZE = LABELS.length;

/** Weights of the tagger. */
export interface Model {
  /** Open addressing by feature, two numbers a place: the feature, and one more than its row or 0 for an empty place. */
  places: Int32Array;
  mask: number;
  /** One bit for every feature there may be, by `bitOf`: most look-ups meet none and end here. */
  present: Uint32Array;
  /** `LABELS.length` weights a row. */
  weights: Float32Array;
  /** Log weight of each label after each label; the last row is the start of a sequence. */
  transitions: Float32Array;
  /** The same as factors. */
  steps: Float32Array;
}

/** Empty places for each one taken: few look-ups meet a stranger. */
const SPARSENESS = 3;

let model: Model | null = null;

/** The model, unpacked at its first use. */
export function loadModel(): Model {
  model ??= unpackModel(modelBytes);
  return model;
}

/** Fits the first-level cache; one bit in eight is set. */
const PRESENT_BITS = 2 ** 18;
const bitOf = (feature: number): number => feature & (PRESENT_BITS - 1);

/** Row of a feature in `weights`, -1 for features without one. */
export function rowOf({ places, mask, present }: Model, feature: number): number {
  const bit = bitOf(feature);
  if ((present[bit >>> 5]! & (1 << (bit & 31))) === 0) return -1;
  let place = placeOf(feature, mask);
  while (places[2 * place + 1] !== 0 && places[2 * place] !== feature) place = (place + 1) & mask;
  return places[2 * place + 1]! - 1;
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
  const places = new Int32Array(2 * (mask + 1));
  const present = new Uint32Array(PRESENT_BITS / 32);
  let at = 8 + transitions.length * 4;
  let feature = 0;
  for (let row = 0; row < count; row++) {
    for (let shift = 0; ; shift += 7) {
      const byte = view.getUint8(at++);
      feature += (byte & 127) << shift;
      if (byte < 128) break;
    }
    let place = placeOf(feature, mask);
    while (places[2 * place + 1] !== 0) place = (place + 1) & mask;
    places[2 * place] = feature;
    places[2 * place + 1] = row + 1;
    present[bitOf(feature) >>> 5]! |= 1 << (bitOf(feature) & 31);
  }
  const weights = new Float32Array(count * SIZE);
  const packed = new Int8Array(buffer, at);
  for (let label = 0; label < SIZE; label++) {
    for (let row = 0; row < count; row++) weights[row * SIZE + label] = packed[label * count + row]! * scale;
  }
  return { places, mask, present, weights, transitions, steps: transitions.map(Math.exp) };
}
