import type { FeatureReader, Stretch } from "./features.ts";
import { LABELS } from "./labels.ts";
import { BIAS, findEntry, type Model } from "./model.ts";
import {
  FEATURES,
  type Group,
  readBehind,
  readFar,
  readFront,
  readKind,
  readNeighbours,
  readRun,
  readTail,
  readWord,
  readWordAfter,
  readWordBefore,
  type Sight,
  useOf,
  type WordFacts,
  type WordSums,
} from "./templates.ts";

const SIZE = LABELS.length;
/** Every other byte of a number. */
const BYTES = 0x00ff00ff;
/** Entries of the cache: what stands around words repeats within a document and between documents. */
const CELLS = 4096;

/** More than there are; their numbers have nine bits in a key. */
const MAX_LANGUAGES = 500;

/** Sums of the weights of some features: bytes are added two at a time in 16-bit halves. */
export interface Sum {
  labels02: number;
  labels13: number;
  labels46: number;
  labels5: number;
  /** Features that the model has. */
  found: number;
}

const emptySum = (): Sum => ({ labels02: 0, labels13: 0, labels46: 0, labels5: 0, found: 0 });

const features = new Int32Array(FEATURES);

/** Sums of groups of features by the numbers that each group looks at: in each place the last one asked for. */
interface Cache {
  model: Model;
  /** Hash of a language's name -> its number here. */
  languages: Map<number, number>;
  keys: Int32Array;
  sums: Sum[];
}
const caches = new WeakMap<Model, Cache>();

function cacheFor(model: Model): Cache {
  let cache = caches.get(model);
  if (cache === undefined || cache.languages.size >= MAX_LANGUAGES) {
    const keys = new Int32Array(2 * CELLS).fill(-1);
    cache = { model, languages: new Map(), keys, sums: Array.from({ length: CELLS }, emptySum) };
    caches.set(model, cache);
  }
  return cache;
}

function languageNumber({ languages }: Cache, language: number): number {
  const known = languages.get(language);
  if (known !== undefined) return known;
  languages.set(language, languages.size);
  return languages.size - 1;
}

/** Emissions of a stretch's tokens: for each label the sum of the weights of the token's features. */
export function score(model: Model, reader: FeatureReader, { first, last }: Stretch, emissions: Float32Array): void {
  const known = cacheFor(model);
  const total = emptySum();
  for (let token = first; token <= last; token++) {
    const sight = reader.see(token);
    sumUp(known, sight, total);
    const none = total.found * BIAS;
    const at = (token - first) * SIZE;
    emissions[at] = ((total.labels02 & 0xffff) - none) * model.scale;
    emissions[at + 1] = ((total.labels13 & 0xffff) - none) * model.scale;
    emissions[at + 2] = ((total.labels02 >>> 16) - none) * model.scale;
    emissions[at + 3] = ((total.labels13 >>> 16) - none) * model.scale;
    emissions[at + 4] = ((total.labels46 & 0xffff) - none) * model.scale;
    emissions[at + 5] = (total.labels5 - none) * model.scale;
    emissions[at + 6] = ((total.labels46 >>> 16) - none) * model.scale;
  }
}

function sumUp(known: Cache, sight: Sight, total: Sum): void {
  const { two, one, here, next, after, head, tail, front, behind, place } = sight;
  const { model } = known;
  clear(total);
  if (place === 0) {
    add(total, wordSum(model, here.facts, "hereAlone", sight));
    add(total, wordSum(model, one.facts, "beforeAlone", sight));
    add(total, wordSum(model, next.facts, "afterAlone", sight));
  } else {
    add(total, wordSum(model, here.facts, "here", sight));
    add(total, wordSum(model, one.facts, "before", sight));
    add(total, wordSum(model, next.facts, "after", sight));
    for (const group of AROUND_RUN) addFeatures(model, group, sight, total);
  }
  const gaps = (here.gap << 9) | next.gap;
  const use = (languageNumber(known, sight.language) << 15) | (useOf(here.facts) << 12);
  add(total, cached(known, readKind, sight, use | here.kind, gaps));
  const kinds = (here.kind << 12) | one.kind;
  add(total, cached(known, readNeighbours, sight, (1 << 24) | kinds, (next.kind << 18) | gaps));
  const far = (((two.shape << 6) | two.gazette) << 10) | (after.shape << 6) | after.gazette;
  add(total, cached(known, readFar, sight, (2 << 24) | far, (one.gazette << 4) | here.shape));
  const given = (head.facts.given << 2) | tail.facts.given;
  const run = (given << 18) | (place << 12) | (head.gazette << 6) | tail.gazette;
  add(total, cached(known, readRun, sight, (3 << 24) | run, (front.gazette << 6) | behind.gazette));
}

const AROUND_RUN: readonly Group[] = [readTail, readFront, readBehind];
/** A run of one has the token's own neighbours around it. */
const WORD_GROUPS: Readonly<Record<keyof WordSums, readonly Group[]>> = {
  here: [readWord],
  before: [readWordBefore],
  after: [readWordAfter],
  hereAlone: [readWord, readTail],
  beforeAlone: [readWordBefore, readFront],
  afterAlone: [readWordAfter, readBehind],
};

/** What a word says at a place beside the token, summed up once a document. */
function wordSum(model: Model, facts: WordFacts, place: keyof WordSums, sight: Sight): Sum {
  facts.sums ??= noSums();
  const known = facts.sums[place];
  if (known !== null) return known;
  const sum = emptySum();
  for (const group of WORD_GROUPS[place]) addFeatures(model, group, sight, sum);
  facts.sums[place] = sum;
  return sum;
}

const noSums = (): WordSums => {
  return { here: null, before: null, after: null, hereAlone: null, beforeAlone: null, afterAlone: null };
};

/** The sum of a group's features, from the cache where the last ones of that place looked at the same numbers. */
function cached(known: Cache, group: Group, sight: Sight, key1: number, key2: number): Sum {
  const { model, keys, sums } = known;
  const mixed = Math.imul(key1 ^ Math.imul(key2, 0x9e3779b1), 0x85ebca6b);
  const cell = (mixed ^ (mixed >>> 15)) & (CELLS - 1);
  const sum = sums[cell]!;
  if (keys[2 * cell] === key1 && keys[2 * cell + 1] === key2) return sum;
  keys[2 * cell] = key1;
  keys[2 * cell + 1] = key2;
  clear(sum);
  addFeatures(model, group, sight, sum);
  return sum;
}

function addFeatures(model: Model, group: Group, sight: Sight, sum: Sum): void {
  const { entries } = model;
  const size = group(sight, features, 0);
  for (let slot = 0; slot < size; slot++) {
    const entry = findEntry(model, features[slot]!);
    if (entry < 0) continue;
    const low = entries[entry + 1]!;
    const high = entries[entry + 2]!;
    sum.labels02 += low & BYTES;
    sum.labels13 += (low >>> 8) & BYTES;
    sum.labels46 += high & BYTES;
    sum.labels5 += (high >>> 8) & BYTES;
    sum.found++;
  }
}

function add(total: Sum, sum: Sum): void {
  total.labels02 += sum.labels02;
  total.labels13 += sum.labels13;
  total.labels46 += sum.labels46;
  total.labels5 += sum.labels5;
  total.found += sum.found;
}

function clear(sum: Sum): void {
  sum.labels02 = 0;
  sum.labels13 = 0;
  sum.labels46 = 0;
  sum.labels5 = 0;
  sum.found = 0;
}
