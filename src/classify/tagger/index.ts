import type { Document } from "../document.ts";
import { FEATURES, FeatureReader, findStretches, type Stretch } from "./features.ts";
import { LABELS } from "./labels.ts";
import { BIAS, findEntry, loadModel, type Model } from "./model.ts";

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

/** Every other byte of a number. */
const BYTES = 0x00ff00ff;

/** Sum of the weights of each token's features, `SIZE` a token. Bytes are added two at a time in 16-bit halves. */
function score(model: Model, reader: FeatureReader, { first, last }: Stretch): Float32Array {
  const { entries, scale } = model;
  const emissions = new Float32Array((last - first + 1) * SIZE);
  const features = new Int32Array(FEATURES);
  for (let token = first; token <= last; token++) {
    reader.read(token, features, 0);
    let labels02 = 0;
    let labels13 = 0;
    let labels46 = 0;
    let labels5 = 0;
    let found = 0;
    for (let slot = 0; slot < FEATURES; slot++) {
      const entry = findEntry(model, features[slot]!);
      if (entry < 0) continue;
      const low = entries[entry + 1]!;
      const high = entries[entry + 2]!;
      labels02 += low & BYTES;
      labels13 += (low >>> 8) & BYTES;
      labels46 += high & BYTES;
      labels5 += (high >>> 8) & BYTES;
      found++;
    }
    const none = found * BIAS;
    const at = (token - first) * SIZE;
    emissions[at] = ((labels02 & 0xffff) - none) * scale;
    emissions[at + 1] = ((labels13 & 0xffff) - none) * scale;
    emissions[at + 2] = ((labels02 >>> 16) - none) * scale;
    emissions[at + 3] = ((labels13 >>> 16) - none) * scale;
    emissions[at + 4] = ((labels46 & 0xffff) - none) * scale;
    emissions[at + 5] = (labels5 - none) * scale;
    emissions[at + 6] = ((labels46 >>> 16) - none) * scale;
  }
  return emissions;
}

/** The labels that each label may follow: an "inside" label only the same name's. Odd labels begin a name. */
const BEFORE = LABELS.map((_, label) => {
  const all = LABELS.map((_, previous) => previous);
  return Uint8Array.from(label === 0 || label % 2 === 1 ? all : [label - 1, label]);
});

/** The best sequence of labels (Viterbi). */
function decode(emissions: Float32Array, transitions: Float32Array): Uint8Array {
  const length = emissions.length / SIZE;
  const best = new Float32Array(emissions.length);
  const from = new Uint8Array(emissions.length);
  for (let label = 0; label < SIZE; label++) {
    best[label] = BEFORE[label]!.includes(0) ? transitions[SIZE * SIZE + label]! + emissions[label]! : IMPOSSIBLE;
  }
  for (let at = SIZE; at < emissions.length; at += SIZE) {
    for (let label = 0; label < SIZE; label++) {
      const before = BEFORE[label]!;
      let most = Number.NEGATIVE_INFINITY;
      let likeliest = 0;
      for (let index = 0; index < before.length; index++) {
        const previous = before[index]!;
        const value = best[at - SIZE + previous]! + transitions[previous * SIZE + label]!;
        if (value <= most) continue;
        most = value;
        likeliest = previous;
      }
      from[at + label] = likeliest;
      best[at + label] = most + emissions[at + label]!;
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
  scaleToOne(forward, 0);
  for (let at = SIZE; at < size; at += SIZE) {
    for (let label = 0; label < SIZE; label++) {
      let sum = 0;
      for (let previous = 0; previous < SIZE; previous++) {
        sum += forward[at - SIZE + previous]! * steps[previous * SIZE + label]!;
      }
      forward[at + label] = sum * weights[at + label]!;
    }
    scaleToOne(forward, at);
  }
  // The backward sums of one token at a time; each forward sum becomes a posterior as soon as they are known.
  let backward = new Float32Array(SIZE).fill(1);
  let before = new Float32Array(SIZE);
  for (let at = size - SIZE; at >= 0; at -= SIZE) {
    before.fill(0);
    for (let label = 0; label < SIZE; label++) {
      const ahead = backward[label]! * weights[at + label]!;
      for (let previous = 0; previous < SIZE; previous++) before[previous]! += steps[previous * SIZE + label]! * ahead;
      forward[at + label]! *= backward[label]!;
    }
    scaleToOne(forward, at);
    scaleToOne(before, 0);
    [backward, before] = [before, backward];
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
function scaleToOne(values: Float32Array, at: number): void {
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
