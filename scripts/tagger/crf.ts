import { LABELS } from "../../src/classify/tagger/labels.ts";
import { FEATURES } from "../../src/classify/tagger/templates.ts";

/** Sequences of tokens with the features and the label of each. */
export interface Examples {
  /** First token of each sequence, and the end of the last. */
  starts: number[];
  labels: Uint8Array;
  /** `FEATURES` numbers a token. */
  features: Int32Array;
}

const SIZE = LABELS.length;
/** Transitions from each label and, as the last row, from the start. */
export const TRANSITIONS = (SIZE + 1) * SIZE;

/** Weights of a linear-chain CRF while it learns: FTRL-Proximal (McMahan and others, KDD 2013) on every weight. */
export interface Learner {
  /** Sums of adjusted gradients and of squared gradients, `SIZE` a feature, then the transitions. */
  z: Float32Array;
  n: Float32Array;
  features: number;
  alpha: number;
  l1: number;
  l2: number;
}

const BETA = 1;

export function newLearner(features: number, options: { alpha: number; l1: number; l2: number }): Learner {
  const weights = features * SIZE + TRANSITIONS;
  return { z: new Float32Array(weights), n: new Float32Array(weights), features, ...options };
}

/** The present value of a weight. */
export function weightOf({ z, n, alpha, l1, l2 }: Learner, at: number): number {
  const sum = z[at]!;
  if (Math.abs(sum) <= l1) return 0;
  return -(sum - Math.sign(sum) * l1) / ((BETA + Math.sqrt(n[at]!)) / alpha + l2);
}

function update(learner: Learner, at: number, gradient: number): void {
  const { z, n, alpha } = learner;
  const weight = weightOf(learner, at);
  const before = n[at]!;
  const after = before + gradient * gradient;
  z[at]! += gradient - ((Math.sqrt(after) - Math.sqrt(before)) / alpha) * weight;
  n[at] = after;
}

/** Learns from one sequence; `ids` are feature rows (−1 for none). Returns its negative log-likelihood. */
export function learn(learner: Learner, ids: Int32Array, examples: Examples, sequence: number): number {
  const from = examples.starts[sequence]!;
  const length = examples.starts[sequence + 1]! - from;
  const emissions = emissionsOf(learner, ids, from, length);
  const transitions = transitionsOf(learner);
  const { forward, backward, total } = sums(emissions, transitions, length);
  let gold = 0;
  const expected = new Float64Array(TRANSITIONS);
  for (let at = 0; at < length; at++) {
    const label = examples.labels[from + at]!;
    const previous = at === 0 ? SIZE : examples.labels[from + at - 1]!;
    gold += emissions[at * SIZE + label]! + transitions[previous * SIZE + label]!;
    expected[previous * SIZE + label]! -= 1;
    for (let y = 0; y < SIZE; y++) {
      const marginal = Math.exp(forward[at * SIZE + y]! + backward[at * SIZE + y]! - total);
      const gradient = marginal - (y === label ? 1 : 0);
      if (at === 0) expected[SIZE * SIZE + y]! += marginal;
      else {
        for (let x = 0; x < SIZE; x++) {
          const score = forward[(at - 1) * SIZE + x]! + transitions[x * SIZE + y]! + emissions[at * SIZE + y]!;
          expected[x * SIZE + y]! += Math.exp(score + backward[at * SIZE + y]! - total);
        }
      }
      if (Math.abs(gradient) < 1e-4) continue;
      const row = (from + at) * FEATURES;
      for (let slot = 0; slot < FEATURES; slot++) {
        const id = ids[row + slot]!;
        if (id >= 0) update(learner, id * SIZE + y, gradient);
      }
    }
  }
  const base = learner.features * SIZE;
  for (let at = 0; at < TRANSITIONS; at++) if (expected[at] !== 0) update(learner, base + at, expected[at]!);
  return total - gold;
}

function emissionsOf(learner: Learner, ids: Int32Array, from: number, length: number): Float64Array {
  const emissions = new Float64Array(length * SIZE);
  for (let at = 0; at < length; at++) {
    const row = (from + at) * FEATURES;
    for (let slot = 0; slot < FEATURES; slot++) {
      const id = ids[row + slot]!;
      if (id < 0) continue;
      for (let y = 0; y < SIZE; y++) emissions[at * SIZE + y]! += weightOf(learner, id * SIZE + y);
    }
  }
  return emissions;
}

function transitionsOf(learner: Learner): Float64Array {
  const base = learner.features * SIZE;
  return Float64Array.from({ length: TRANSITIONS }, (_, at) => weightOf(learner, base + at));
}

/** Forward and backward log sums. */
function sums(emissions: Float64Array, transitions: Float64Array, length: number) {
  const forward = new Float64Array(length * SIZE);
  const backward = new Float64Array(length * SIZE);
  const scores = new Float64Array(SIZE);
  for (let at = 0; at < length; at++) {
    for (let y = 0; y < SIZE; y++) {
      if (at === 0) forward[y] = transitions[SIZE * SIZE + y]! + emissions[y]!;
      else {
        for (let x = 0; x < SIZE; x++) scores[x] = forward[(at - 1) * SIZE + x]! + transitions[x * SIZE + y]!;
        forward[at * SIZE + y] = logSum(scores) + emissions[at * SIZE + y]!;
      }
    }
  }
  for (let at = length - 2; at >= 0; at--) {
    for (let x = 0; x < SIZE; x++) {
      for (let y = 0; y < SIZE; y++) {
        const next = (at + 1) * SIZE + y;
        scores[y] = transitions[x * SIZE + y]! + emissions[next]! + backward[next]!;
      }
      backward[at * SIZE + x] = logSum(scores);
    }
  }
  return { forward, backward, total: logSum(forward.subarray((length - 1) * SIZE)) };
}

function logSum(scores: Float64Array): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > most) most = score;
  let sum = 0;
  for (const score of scores) sum += Math.exp(score - most);
  return most + Math.log(sum);
}
