import { HASH_SEED_1, HASH_SEED_2, hashStep1, hashStep2 } from "./fold.ts";
import {
  ANY_WORD,
  CAPITALIZED,
  EXACT,
  MARK_ANY,
  MARK_CAPITAL,
  MARK_PREFIX,
  MARK_SUFFIX,
  MARK_UNLIMITED,
  MARK_UPPER,
  MAX_SHARED,
  PREFIX,
  SHARE_NONE,
  SUFFIX,
  UPPER_CASE,
  type WordMode,
} from "./form.ts";

/** What a form stands for. Several forms share one sense. */
export interface Sense {
  /** Class of FORMAT.md: country, adjective, org, topic … */
  kind: string;
  /** Country code, ministry kind, role, organization id, topic id … */
  key: string;
  /** Index into `Lexicon.languageSets`; 0 is any language. */
  languageSet: number;
  /** Topics only: 3 to -3; otherwise 0. */
  weight: number;
}

/**
 * A trie over words with hashed edges: an edge is (node, how the word matches, 64-bit hash of the folded word) -> node.
 * Open addressing in typed arrays, so that 200,000 forms load in tens of milliseconds and are looked up without objects.
 */
export interface Lexicon {
  senses: Sense[];
  languageSets: ReadonlyArray<ReadonlySet<string> | null>;
  mask: number;
  edgeKey1: Int32Array;
  edgeKey2: Int32Array;
  edgeNode: Int32Array;
  /** Bit set of the modes (1 << mode) that have edges out of a node. */
  nodeModes: Uint8Array;
  /** First posting of a node, -1 for none. */
  nodePosting: Int32Array;
  postingSense: Int32Array;
  postingNext: Int32Array;
  /** Two bits a word: required case. */
  postingCases: Int32Array;
  /** One bit a word: ending without limit. */
  postingUnlimited: Int32Array;
  nodeCount: number;
  postingCount: number;
}

/** An empty lexicon with room for `edges` edges and `postings` postings. */
export function createLexicon(edges: number, postings: number): Lexicon {
  let size = 1024;
  while (size < edges * 1.6) size *= 2;
  return {
    senses: [],
    languageSets: [null],
    mask: size - 1,
    edgeKey1: new Int32Array(size),
    edgeKey2: new Int32Array(size),
    edgeNode: new Int32Array(size),
    nodeModes: new Uint8Array(edges + 2),
    nodePosting: new Int32Array(edges + 2).fill(-1),
    postingSense: new Int32Array(postings),
    postingNext: new Int32Array(postings),
    postingCases: new Int32Array(postings),
    postingUnlimited: new Int32Array(postings),
    nodeCount: 1,
    postingCount: 0,
  };
}

const edgeKey1 = (node: number, mode: WordMode, hash: number): number => {
  const mixed = Math.imul(node + 1, 0x9e3779b1) ^ Math.imul(hash, 0x27d4eb2f) ^ (mode << 24);
  return mixed ^ (mixed >>> 15);
};
const edgeKey2 = (node: number, mode: WordMode, hash: number): number =>
  (hash + Math.imul(node + 1, 0x85ebca77) + Math.imul(mode, 0xc2b2ae3d)) | 0;

/** The node that (node, mode, word hash) leads to, or 0 when there is none: the root is never a target. */
export function followEdge(lexicon: Lexicon, node: number, mode: WordMode, hash1: number, hash2: number): number {
  const key1 = edgeKey1(node, mode, hash1);
  const key2 = edgeKey2(node, mode, hash2);
  for (let slot = key1 & lexicon.mask; ; slot = (slot + 1) & lexicon.mask) {
    const target = lexicon.edgeNode[slot]!;
    if (target === 0) return 0;
    if (lexicon.edgeKey1[slot] === key1 && lexicon.edgeKey2[slot] === key2) return target;
  }
}

function addEdge(lexicon: Lexicon, node: number, mode: WordMode, hash1: number, hash2: number): number {
  const key1 = edgeKey1(node, mode, hash1);
  const key2 = edgeKey2(node, mode, hash2);
  let slot = key1 & lexicon.mask;
  while (lexicon.edgeNode[slot] !== 0) {
    if (lexicon.edgeKey1[slot] === key1 && lexicon.edgeKey2[slot] === key2) return lexicon.edgeNode[slot]!;
    slot = (slot + 1) & lexicon.mask;
  }
  lexicon.edgeKey1[slot] = key1;
  lexicon.edgeKey2[slot] = key2;
  lexicon.edgeNode[slot] = lexicon.nodeCount;
  lexicon.nodeModes[node]! |= 1 << mode;
  return lexicon.nodeCount++;
}

const CODE = {
  space: 0x20,
  shareNone: SHARE_NONE.charCodeAt(0),
  capital: MARK_CAPITAL.charCodeAt(0),
  upper: MARK_UPPER.charCodeAt(0),
  prefix: MARK_PREFIX.charCodeAt(0),
  unlimited: MARK_UNLIMITED.charCodeAt(0),
  suffix: MARK_SUFFIX.charCodeAt(0),
  any: MARK_ANY.charCodeAt(0),
} as const;

/** What is known after each of the first units of a form, for the next form to go on from: seven numbers a place. */
const STATE_SIZE = 7;
const states = new Int32Array((MAX_SHARED + 1) * STATE_SIZE);
states.set([0, 0, 0, 0, EXACT, HASH_SEED_1, HASH_SEED_2]);

/** Adds the forms (`joinForms`) in text[from, to) to a sense. One pass, no allocation. */
export function addForms(lexicon: Lexicon, text: string, from: number, to: number, sense: number): void {
  let node = 0;
  let word = 0;
  let cases = 0;
  let unlimited = 0;
  let mode: WordMode = EXACT;
  let hash1 = HASH_SEED_1;
  let hash2 = HASH_SEED_2;
  let units = 0;
  for (let at = from; at <= to; at++) {
    const code = at === to ? CODE.shareNone : text.charCodeAt(at);
    if (code >= CODE.shareNone && code <= CODE.shareNone + MAX_SHARED) {
      if (at > from) addPosting(lexicon, addEdge(lexicon, node, mode, hash1, hash2), sense, cases, unlimited);
      units = code - CODE.shareNone;
      const state = units * STATE_SIZE;
      node = states[state]!;
      word = states[state + 1]!;
      cases = states[state + 2]!;
      unlimited = states[state + 3]!;
      mode = states[state + 4]! as WordMode;
      hash1 = states[state + 5]!;
      hash2 = states[state + 6]!;
      continue;
    }
    if (code === CODE.capital) cases |= CAPITALIZED << (2 * word);
    else if (code === CODE.upper) cases |= UPPER_CASE << (2 * word);
    else if (code === CODE.prefix) mode = PREFIX;
    else if (code === CODE.suffix) mode = SUFFIX;
    else if (code === CODE.any) mode = ANY_WORD;
    else if (code === CODE.unlimited) {
      mode = PREFIX;
      unlimited |= 1 << word;
    } else if (code === CODE.space) {
      node = addEdge(lexicon, node, mode, hash1, hash2);
      word++;
      mode = EXACT;
      hash1 = HASH_SEED_1;
      hash2 = HASH_SEED_2;
    } else {
      hash1 = hashStep1(hash1, code);
      hash2 = hashStep2(hash2, code);
    }
    if (units++ < MAX_SHARED) saveState(units, node, word, cases, unlimited, mode, hash1, hash2);
  }
}

function saveState(
  units: number,
  node: number,
  word: number,
  cases: number,
  unlimited: number,
  mode: WordMode,
  hash1: number,
  hash2: number,
): void {
  const state = units * STATE_SIZE;
  states[state] = node;
  states[state + 1] = word;
  states[state + 2] = cases;
  states[state + 3] = unlimited;
  states[state + 4] = mode;
  states[state + 5] = hash1;
  states[state + 6] = hash2;
}

function addPosting(lexicon: Lexicon, node: number, sense: number, cases: number, unlimited: number): void {
  const posting = lexicon.postingCount++;
  lexicon.postingSense[posting] = sense;
  lexicon.postingNext[posting] = lexicon.nodePosting[node]!;
  lexicon.postingCases[posting] = cases;
  lexicon.postingUnlimited[posting] = unlimited;
  lexicon.nodePosting[node] = posting;
}
