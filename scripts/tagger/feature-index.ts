import { FEATURE_BITS } from "../../src/classify/tagger/templates.ts";

const BUCKETS = 2 ** FEATURE_BITS;

/** Rows for the features that occur often enough. */
export interface FeatureIndex {
  /** The feature of each row, ascending. */
  names: number[];
  /** The row of each occurrence, −1 for rare features. */
  ids: Int32Array;
}

/** Numbers the features that occur at least `least` times. */
export function indexFeatures(occurrences: Int32Array, least: number): FeatureIndex {
  const counts = new Uint32Array(BUCKETS);
  for (const feature of occurrences) counts[feature]!++;
  const rows = new Int32Array(BUCKETS).fill(-1);
  const names: number[] = [];
  for (let feature = 0; feature < BUCKETS; feature++) {
    if (counts[feature]! >= least) rows[feature] = names.push(feature) - 1;
  }
  return { names, ids: occurrences.map((feature) => rows[feature]!) };
}
