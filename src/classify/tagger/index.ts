import type { Document } from "../document.ts";
import { FeatureReader, findStretches } from "./features.ts";
import { LABELS } from "./labels.ts";
import { loadModel, type Model } from "./model.ts";
import { score } from "./scorer.ts";

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

/** What one stretch after the other is computed in, `SIZE` numbers a token: stretches are many and short. */
interface Workspace {
  tokens: number;
  emissions: Float32Array;
  /** Powers of e of the emissions. */
  weights: Float32Array;
  /** Forward sums, then posteriors. */
  posteriors: Float32Array;
  best: Float32Array;
  from: Uint8Array;
  /** One a token. */
  labels: Uint8Array;
}

const roomFor = (tokens: number): Workspace => ({
  tokens,
  emissions: new Float32Array(tokens * SIZE),
  weights: new Float32Array(tokens * SIZE),
  posteriors: new Float32Array(tokens * SIZE),
  best: new Float32Array(tokens * SIZE),
  from: new Uint8Array(tokens * SIZE),
  labels: new Uint8Array(tokens),
});
let workspace = roomFor(64);

/** Names of a document by a linear-chain CRF over `FeatureReader`'s features: a second voice beside the lexicon. */
export function tagNames(document: Document): Tagging {
  const model = loadModel(document.language);
  const reader = new FeatureReader(document);
  const names: TaggedName[] = [];
  const organization = new Float32Array(document.tokens.count);
  for (const stretch of findStretches(document)) {
    const { first, last } = stretch;
    const length = last - first + 1;
    if (length > workspace.tokens) workspace = roomFor(2 * length);
    score(model, reader, stretch, workspace.emissions);
    decode(workspace, length, model.transitions);
    findPosteriors(workspace, length, model);
    collect(first, length, workspace, names);
    const { posteriors } = workspace;
    for (let token = first, at = ORGANIZATION; token <= last; token++, at += SIZE) {
      organization[token] = posteriors[at]! + posteriors[at + 1]!;
    }
  }
  return { names, organization };
}

/** The labels that each label may follow: an "inside" label only the same name's. Odd labels begin a name. */
const BEFORE = LABELS.map((_, label) => {
  const all = LABELS.map((_, previous) => previous);
  return Uint8Array.from(label === 0 || label % 2 === 1 ? all : [label - 1, label]);
});

/** Whether a sequence may begin with a label. */
const BEGINS = BEFORE.map((before) => before.includes(0));

/** The best sequence of labels (Viterbi). */
function decode({ emissions, best, from, labels }: Workspace, length: number, transitions: Float32Array): void {
  const size = length * SIZE;
  for (let label = 0; label < SIZE; label++) {
    best[label] = BEGINS[label] ? transitions[SIZE * SIZE + label]! + emissions[label]! : IMPOSSIBLE;
  }
  for (let at = SIZE; at < size; at += SIZE) {
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
  let label = 0;
  for (let other = 1; other < SIZE; other++) if (best[size - SIZE + other]! > best[size - SIZE + label]!) label = other;
  for (let token = length - 1; token >= 0; token--) {
    labels[token] = label;
    label = from[token * SIZE + label]!;
  }
}

/** Backward sums of one token, and what of the token beside it they and the forward sums are made of. */
const backward = new Float64Array(SIZE);
const beside = new Float64Array(SIZE);

/** Probability of each label of each token (forward-backward, each step scaled to a sum of one). */
function findPosteriors(workspace: Workspace, length: number, { steps, stepsInto }: Model): void {
  const { weights, posteriors } = workspace;
  const size = length * SIZE;
  exponentials(workspace, size);
  for (let label = 0; label < SIZE; label++) posteriors[label] = steps[SIZE * SIZE + label]! * weights[label]!;
  scaleToOne(posteriors, 0);
  for (let at = SIZE; at < size; at += SIZE) {
    for (let label = 0; label < SIZE; label++) beside[label] = posteriors[at - SIZE + label]!;
    for (let label = 0; label < SIZE; label++) {
      posteriors[at + label] = product(stepsInto, label * SIZE, beside) * weights[at + label]!;
    }
    scaleToOne(posteriors, at);
  }
  // The backward sums of one token at a time; each forward sum becomes a posterior as soon as they are known.
  backward.fill(1);
  for (let at = size - SIZE; at >= 0; at -= SIZE) {
    for (let label = 0; label < SIZE; label++) {
      beside[label] = backward[label]! * weights[at + label]!;
      posteriors[at + label]! *= backward[label]!;
    }
    scaleToOne(posteriors, at);
    for (let label = 0; label < SIZE; label++) backward[label] = product(steps, label * SIZE, beside);
    scaleToOne(backward, 0);
  }
}

/** Sum of the products of a row of steps with `SIZE` values: written out, since a loop is slower here. */
const product = (steps: Float32Array, row: number, values: Float64Array): number =>
  steps[row]! * values[0]! +
  steps[row + 1]! * values[1]! +
  steps[row + 2]! * values[2]! +
  steps[row + 3]! * values[3]! +
  steps[row + 4]! * values[4]! +
  steps[row + 5]! * values[5]! +
  steps[row + 6]! * values[6]!;

/** Powers of e, each token's largest made one so that none overflows. */
function exponentials({ emissions, weights }: Workspace, size: number): void {
  for (let at = 0; at < size; at += SIZE) {
    let most = emissions[at]!;
    for (let label = 1; label < SIZE; label++) if (emissions[at + label]! > most) most = emissions[at + label]!;
    for (let label = 0; label < SIZE; label++) weights[at + label] = Math.exp(emissions[at + label]! - most);
  }
}

/** Makes `SIZE` values from a place on sum to one. */
function scaleToOne(values: Float32Array | Float64Array, at: number): void {
  let sum = 0;
  for (let place = at; place < at + SIZE; place++) sum += values[place]!;
  for (let place = at; place < at + SIZE; place++) values[place]! /= sum;
}

function collect(offset: number, length: number, { labels, posteriors }: Workspace, names: TaggedName[]): void {
  let name: TaggedName | null = null;
  for (let at = 0; at < length; at++) {
    const label = labels[at]!;
    if (label === 0) {
      name = null;
      continue;
    }
    const sure = posteriors[at * SIZE + label]!;
    if (label % 2 === 1 || name === null) {
      name = { first: offset + at, last: offset + at, type: TYPES[(label - 1) >> 1]!, confidence: sure };
      names.push(name);
    } else {
      name.last = offset + at;
      name.confidence = Math.min(name.confidence, sure);
    }
  }
}
