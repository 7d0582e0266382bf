import type { Document } from "../document.ts";
import { FEATURES, FeatureReader, findStretches, type Stretch } from "./features.ts";
import { LABELS } from "./labels.ts";
import { loadModel, type Model, rowOf } from "./model.ts";

const SIZE = LABELS.length;
const ORGANIZATION = LABELS.indexOf("B-ORG");
const IMPOSSIBLE = -1e9;

/** A name that the tagger sees: tokens `first` to `last`, both included. */
export interface TaggedName {
  first: number;
  last: number;
  type: "person" | "organization" | "place";
  /** Least posterior probability of the labels of its tokens, 0 to 1. */
  confidence: number;
}

const TYPES = ["person", "organization", "place"] as const;

/** What the tagger says of a document. */
export interface Tagging {
  names: TaggedName[];
  /** Probability that each token is part of an organization's name; 0 where it was not looked at. */
  organization: Float32Array;
}

/** Names of a document by a linear-chain CRF over `FeatureReader`'s features: a second voice beside the lexicon. */
export function tagNames(document: Document): Tagging {
  const model = loadModel();
  const reader = new FeatureReader(document);
  const names: TaggedName[] = [];
  const organization = new Float32Array(document.tokens.count);
  for (const stretch of findStretches(document)) {
    const emissions = score(model, reader, stretch);
    const labels = decode(emissions, model.transitions);
    const posterior = posteriors(emissions, model.steps);
    collect(stretch.first, labels, posterior, names);
    for (let token = stretch.first; token <= stretch.last; token++) {
      const at = (token - stretch.first) * SIZE;
      organization[token] = posterior[at + ORGANIZATION]! + posterior[at + ORGANIZATION + 1]!;
    }
  }
  return { names, organization };
}

/** Sum of the weights of each token's features, `SIZE` a token. */
function score(model: Model, reader: FeatureReader, { first, last }: Stretch): Float32Array {
  const { weights } = model;
  const emissions = new Float32Array((last - first + 1) * SIZE);
  const features = new Int32Array(FEATURES);
  for (let token = first; token <= last; token++) {
    reader.read(token, features, 0);
    const at = (token - first) * SIZE;
    for (let slot = 0; slot < FEATURES; slot++) {
      const row = rowOf(model, features[slot]!) * SIZE;
      if (row < 0) continue;
      for (let label = 0; label < SIZE; label++) emissions[at + label]! += weights[row + label]!;
    }
  }
  return emissions;
}

/** An "inside" label follows only the same name's labels. Odd labels begin a name, even ones above 0 go on with it. */
const mayFollow = (label: number, previous: number): boolean =>
  label === 0 || label % 2 === 1 || previous === label || previous === label - 1;

/** The best sequence of labels (Viterbi). */
function decode(emissions: Float32Array, transitions: Float32Array): Uint8Array {
  const length = emissions.length / SIZE;
  const best = new Float32Array(emissions.length);
  const from = new Uint8Array(emissions.length);
  for (let label = 0; label < SIZE; label++) {
    best[label] = mayFollow(label, 0) ? transitions[SIZE * SIZE + label]! + emissions[label]! : IMPOSSIBLE;
  }
  for (let at = 1; at < length; at++) {
    for (let label = 0; label < SIZE; label++) {
      let most = Number.NEGATIVE_INFINITY;
      for (let previous = 0; previous < SIZE; previous++) {
        if (!mayFollow(label, previous)) continue;
        const value = best[(at - 1) * SIZE + previous]! + transitions[previous * SIZE + label]!;
        if (value <= most) continue;
        most = value;
        from[at * SIZE + label] = previous;
      }
      best[at * SIZE + label] = most + emissions[at * SIZE + label]!;
    }
  }
  const labels = new Uint8Array(length);
  const end = best.subarray((length - 1) * SIZE);
  let label = end.indexOf(Math.max(...end));
  for (let at = length - 1; at >= 0; at--) {
    labels[at] = label;
    label = from[at * SIZE + label]!;
  }
  return labels;
}

/** Probability of each label of each token (forward-backward, each step scaled to a sum of one). */
function posteriors(emissions: Float32Array, steps: Float32Array): Float32Array {
  const size = emissions.length;
  const weights = exponentials(emissions);
  const forward = new Float32Array(size);
  for (let label = 0; label < SIZE; label++) forward[label] = steps[SIZE * SIZE + label]! * weights[label]!;
  scale(forward, 0);
  for (let at = SIZE; at < size; at += SIZE) {
    for (let label = 0; label < SIZE; label++) {
      let sum = 0;
      for (let previous = 0; previous < SIZE; previous++) {
        sum += forward[at - SIZE + previous]! * steps[previous * SIZE + label]!;
      }
      forward[at + label] = sum * weights[at + label]!;
    }
    scale(forward, at);
  }
  // The backward sums of one token at a time; each forward sum becomes a posterior as soon as they are known.
  let backward = new Float32Array(SIZE).fill(1);
  for (let at = size - SIZE; at >= 0; at -= SIZE) {
    const before = new Float32Array(SIZE);
    for (let label = 0; label < SIZE; label++) {
      const ahead = backward[label]! * weights[at + label]!;
      for (let previous = 0; previous < SIZE; previous++) before[previous]! += steps[previous * SIZE + label]! * ahead;
      forward[at + label]! *= backward[label]!;
    }
    scale(forward, at);
    scale(before, 0);
    backward = before;
  }
  return forward;
}

/** Powers of e, each token's largest made one so that none overflows. */
function exponentials(emissions: Float32Array): Float32Array {
  const weights = new Float32Array(emissions.length);
  for (let at = 0; at < emissions.length; at += SIZE) {
    let most = emissions[at]!;
    for (let label = 1; label < SIZE; label++) if (emissions[at + label]! > most) most = emissions[at + label]!;
    for (let label = 0; label < SIZE; label++) weights[at + label] = Math.exp(emissions[at + label]! - most);
  }
  return weights;
}

/** Makes `SIZE` values from a place on sum to one. */
function scale(values: Float32Array, at: number): void {
  let sum = 0;
  for (let place = at; place < at + SIZE; place++) sum += values[place]!;
  for (let place = at; place < at + SIZE; place++) values[place]! /= sum;
}

function collect(offset: number, labels: Uint8Array, posterior: Float32Array, names: TaggedName[]): void {
  let name: TaggedName | null = null;
  for (const [at, label] of labels.entries()) {
    if (label === 0) {
      name = null;
      continue;
    }
    const sure = posterior[at * SIZE + label]!;
    if (label % 2 === 1 || name === null) {
      name = { first: offset + at, last: offset + at, type: TYPES[(label - 1) >> 1]!, confidence: sure };
      names.push(name);
    } else {
      name.last = offset + at;
      name.confidence = Math.min(name.confidence, sure);
    }
  }
}
