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
} from "./templates.ts";

const SIZE = LABELS.length;
/** Every other byte of a number. */
const BYTES = 0x00ff00ff;
/** Rows of each cache: what stands around words repeats within a document and between documents, and so do words. */
const ROWS = 4096;

/** More than there are; their numbers have nine bits in a key. */
const MAX_LANGUAGES = 500;

/**
 * A sum of the weights of some features, in five numbers that stand side by side: the bytes of labels 0 and 2, 1 and 3, 4 and 6,
 * and 5 are added in 16-bit halves; the last is how many of the features the model has.
 */
const SUM_SIZE = 5;

/** A row of `contexts`: two numbers that say what the group looks at, then its sum. */
const CONTEXT_SIZE = 8;
const CONTEXT_SUM = 2;
/**
 * A row of `words`: six numbers that say which word of which language it is, one that no other word had in its row, which sums
 * are there, and the sums by `Place`.
 */
const WORD_SIZE = 40;
const WORD_OWNER = 6;
const WORD_KNOWN = 7;
const WORD_SUMS = 8;
/** Numbers of owners come again after so many: small enough to be no object. */
const MAX_OWNERS = 2 ** 30;

/** Sums of groups of features by the numbers that each group looks at: in each row the last ones asked for. */
interface Cache {
  model: Model;
  /** Hash of a language's name -> its number here. */
  languages: Map<number, number>;
  contexts: Int32Array;
  words: Int32Array;
}
const caches = new WeakMap<Model, Cache>();

/** The one asked for last: a document has many stretches. */
let current: Cache | undefined;

function cacheFor(model: Model): Cache {
  let cache = current?.model === model ? current : caches.get(model);
  if (cache === undefined || cache.languages.size >= MAX_LANGUAGES) {
    const contexts = new Int32Array(ROWS * CONTEXT_SIZE).fill(-1);
    cache = { model, languages: new Map(), contexts, words: new Int32Array(ROWS * WORD_SIZE) };
    caches.set(model, cache);
  }
  current = cache;
  return cache;
}

function languageNumber({ languages }: Cache, language: number): number {
  const known = languages.get(language);
  if (known !== undefined) return known;
  languages.set(language, languages.size);
  return languages.size - 1;
}

const features = new Int32Array(FEATURES);
const total = new Int32Array(SUM_SIZE);

/** Emissions of a stretch's tokens: for each label the sum of the weights of the token's features. */
export function score(model: Model, reader: FeatureReader, { first, last }: Stretch, emissions: Float32Array): void {
  const known = cacheFor(model);
  const { scale } = model;
  const language = languageNumber(known, reader.language);
  for (let token = first; token <= last; token++) {
    clear(total, 0);
    sumUp(known, reader.see(token), language);
    const none = total[4]! * BIAS;
    const at = (token - first) * SIZE;
    emissions[at] = ((total[0]! & 0xffff) - none) * scale;
    emissions[at + 1] = ((total[1]! & 0xffff) - none) * scale;
    emissions[at + 2] = ((total[0]! >>> 16) - none) * scale;
    emissions[at + 3] = ((total[1]! >>> 16) - none) * scale;
    emissions[at + 4] = ((total[2]! & 0xffff) - none) * scale;
    emissions[at + 5] = (total[3]! - none) * scale;
    emissions[at + 6] = ((total[2]! >>> 16) - none) * scale;
  }
}

/** Adds the features of a token to `total`. */
function sumUp(known: Cache, sight: Sight, language: number): void {
  const { two, one, here, next, after, head, tail, front, behind, place } = sight;
  if (place === 0) {
    addWord(known, here.facts, HERE_ALONE, sight, language);
    addWord(known, one.facts, BEFORE_ALONE, sight, language);
    addWord(known, next.facts, AFTER_ALONE, sight, language);
  } else {
    addWord(known, here.facts, HERE, sight, language);
    addWord(known, one.facts, BEFORE, sight, language);
    addWord(known, next.facts, AFTER, sight, language);
    for (const group of AROUND_RUN) addFeatures(known.model, group, sight, total, 0);
  }
  const gaps = (here.gap << 9) | next.gap;
  const use = (language << 15) | (useOf(here.facts) << 12);
  addContext(known, readKind, sight, use | here.kind, gaps);
  const kinds = (here.kind << 12) | one.kind;
  addContext(known, readNeighbours, sight, (1 << 24) | kinds, (next.kind << 18) | gaps);
  const far = (((two.shape << 6) | two.gazette) << 10) | (after.shape << 6) | after.gazette;
  addContext(known, readFar, sight, (2 << 24) | far, (one.gazette << 4) | here.shape);
  const given = (head.facts.given << 2) | tail.facts.given;
  const run = (given << 18) | (place << 12) | (head.gazette << 6) | tail.gazette;
  addContext(known, readRun, sight, (3 << 24) | run, (front.gazette << 6) | behind.gazette);
}

const AROUND_RUN: readonly Group[] = [readTail, readFront, readBehind];
/** Where a word stands: at the token or beside it. A run of one has the token's own neighbours around it. */
const HERE = 0;
const BEFORE = 1;
const AFTER = 2;
const HERE_ALONE = 3;
const BEFORE_ALONE = 4;
const AFTER_ALONE = 5;
type Place = 0 | 1 | 2 | 3 | 4 | 5;
/** What a word says at each place. */
const WORD_GROUPS: ReadonlyArray<readonly Group[]> = [
  [readWord],
  [readWordBefore],
  [readWordAfter],
  [readWord, readTail],
  [readWordBefore, readFront],
  [readWordAfter, readBehind],
];

/** Adds what a word says at a place to `total`. */
function addWord({ model, words }: Cache, facts: WordFacts, place: Place, sight: Sight, language: number): void {
  if (words[facts.row + WORD_OWNER] !== facts.owner) findRow(words, facts, language);
  const { row } = facts;
  const at = row + WORD_SUMS + place * SUM_SIZE;
  if ((words[row + WORD_KNOWN]! & (1 << place)) === 0) {
    words[row + WORD_KNOWN]! |= 1 << place;
    clear(words, at);
    for (const group of WORD_GROUPS[place]!) addFeatures(model, group, sight, words, at);
  }
  addSum(words, at);
}

let owners = 0;

/** Finds the row of a word, and empties it where it was another's. */
function findRow(words: Int32Array, facts: WordFacts, language: number): void {
  const { whole, prefix, suffix2, suffix3, suffix4 } = facts;
  const row = ((whole ^ (whole >>> 15)) & (ROWS - 1)) * WORD_SIZE;
  const isOwn =
    words[row] === whole &&
    words[row + 1] === prefix &&
    words[row + 2] === suffix2 &&
    words[row + 3] === suffix3 &&
    words[row + 4] === suffix4 &&
    words[row + 5] === language;
  facts.row = row;
  if (isOwn) {
    facts.owner = words[row + WORD_OWNER]!;
    return;
  }
  owners = (owners + 1) % MAX_OWNERS;
  facts.owner = owners;
  words[row + WORD_OWNER] = owners;
  words[row] = whole;
  words[row + 1] = prefix;
  words[row + 2] = suffix2;
  words[row + 3] = suffix3;
  words[row + 4] = suffix4;
  words[row + 5] = language;
  words[row + WORD_KNOWN] = 0;
}

/** Adds a group's features to `total`: from the cache where the last ones of that row looked at the same numbers. */
function addContext({ model, contexts }: Cache, group: Group, sight: Sight, key1: number, key2: number): void {
  const mixed = Math.imul(key1 ^ Math.imul(key2, 0x9e3779b1), 0x85ebca6b);
  const row = ((mixed ^ (mixed >>> 15)) & (ROWS - 1)) * CONTEXT_SIZE;
  const at = row + CONTEXT_SUM;
  if (contexts[row] !== key1 || contexts[row + 1] !== key2) {
    contexts[row] = key1;
    contexts[row + 1] = key2;
    clear(contexts, at);
    addFeatures(model, group, sight, contexts, at);
  }
  addSum(contexts, at);
}

/** Adds the weights of a group's features to the sum that begins at a place of `sums`. */
function addFeatures(model: Model, group: Group, sight: Sight, sums: Int32Array, at: number): void {
  const { entries } = model;
  const size = group(sight, features, 0);
  for (let slot = 0; slot < size; slot++) {
    const entry = findEntry(model, features[slot]!);
    if (entry < 0) continue;
    const low = entries[entry + 1]!;
    const high = entries[entry + 2]!;
    sums[at]! += low & BYTES;
    sums[at + 1]! += (low >>> 8) & BYTES;
    sums[at + 2]! += high & BYTES;
    sums[at + 3]! += (high >>> 8) & BYTES;
    sums[at + 4]!++;
  }
}

/** Adds the sum that begins at a place of `sums` to `total`. */
function addSum(sums: Int32Array, at: number): void {
  total[0]! += sums[at]!;
  total[1]! += sums[at + 1]!;
  total[2]! += sums[at + 2]!;
  total[3]! += sums[at + 3]!;
  total[4]! += sums[at + 4]!;
}

/** Empties the sum that begins at a place of `sums`. */
function clear(sums: Int32Array, at: number): void {
  sums[at] = 0;
  sums[at + 1] = 0;
  sums[at + 2] = 0;
  sums[at + 3] = 0;
  sums[at + 4] = 0;
}
