import { HASH_SEED_1, HASH_SEED_2, hashStep1, hashStep2 } from "./fold.ts";
import {
  ANY_WORD,
  CAPITALIZED,
  EXACT,
  MARK_ANY,
  MARK_CAPITAL,
  MARK_JOINT,
  MARK_PREFIX,
  MARK_SUFFIX,
  MARK_UNLIMITED,
  MARK_UPPER,
  MAX_FORM_WORDS,
  PREFIX,
  SUFFIX,
  UPPER_CASE,
  type WordMode,
} from "./form.ts";
import { isRunUnit } from "./tokens.ts";

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
 * Open addressing in typed arrays that grow, so that forms can be added at any time and are looked up without objects.
 */
export interface Lexicon {
  senses: Sense[];
  /** Comma lists; the first is "", any language. */
  languageSets: readonly string[];
  mask: number;
  /** Three numbers a slot: both keys, the node that the edge leads to (0 for an empty slot). */
  edges: Int32Array;
  /** One bit for every edge out of the root, by its first key: most look-ups meet none and end here. */
  rootEdges: Uint32Array;
  /** One bit for every beginning of a first word in a script without spaces, by its first hash: what may go on. */
  beginnings: Uint32Array;
  /** Bit set of the modes (1 << mode) that have edges out of a node. */
  nodeModes: Uint8Array;
  /** First posting of a node, -1 for none. */
  nodePosting: Int32Array;
  postingSense: Int32Array;
  postingNext: Int32Array;
  /** Two bits a word: required case. */
  postingCases: Int32Array;
  /** One bit a word: ending without limit. */
  postingUnlimited: Uint16Array;
  nodeCount: number;
  postingCount: number;
}

const EDGE_SIZE = 3;
/** Fits the second-level cache; a language and the names of all set one bit in twenty. */
const ROOT_BITS = 2 ** 20;
/** Room for what one language needs. */
const FIRST_NODES = 2 ** 16;
const FIRST_SLOTS = 2 ** 17;
/** Share of the slots that are taken at most: all languages together stay below it. */
const MAX_LOAD = 0.625;
/** What nodes and postings grow by: an isolate that reads all languages has to do with little room for them. */
const GROWTH = 1.5;

/** An empty lexicon for forms of these sets of languages. */
export function createLexicon(languageSets: readonly string[]): Lexicon {
  return {
    senses: [],
    languageSets,
    mask: FIRST_SLOTS - 1,
    edges: new Int32Array(FIRST_SLOTS * EDGE_SIZE),
    rootEdges: new Uint32Array(ROOT_BITS / 32),
    beginnings: new Uint32Array(ROOT_BITS / 32),
    nodeModes: new Uint8Array(FIRST_NODES),
    nodePosting: new Int32Array(FIRST_NODES).fill(-1),
    postingSense: new Int32Array(FIRST_NODES),
    postingNext: new Int32Array(FIRST_NODES),
    postingCases: new Int32Array(FIRST_NODES),
    postingUnlimited: new Uint16Array(FIRST_NODES),
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
  const { edges, mask, rootEdges } = lexicon;
  const key1 = edgeKey1(node, mode, hash1);
  if (node === 0 && (rootEdges[(key1 & (ROOT_BITS - 1)) >>> 5]! & (1 << (key1 & 31))) === 0) return 0;
  const key2 = edgeKey2(node, mode, hash2);
  for (let slot = key1 & mask; ; slot = (slot + 1) & mask) {
    const at = slot * EDGE_SIZE;
    const target = edges[at + 2]!;
    if (target === 0 || (edges[at] === key1 && edges[at + 1] === key2)) return target;
  }
}

/** Whether a form of a script without spaces may begin with the units that were hashed, or with no more of them. */
export const mayGoOn = ({ beginnings }: Lexicon, hash1: number): boolean =>
  (beginnings[(hash1 & (ROOT_BITS - 1)) >>> 5]! & (1 << (hash1 & 31))) !== 0;

function addEdge(lexicon: Lexicon, node: number, mode: WordMode, hash1: number, hash2: number): number {
  if (lexicon.nodeCount === lexicon.nodeModes.length) growNodes(lexicon);
  if (lexicon.nodeCount > MAX_LOAD * lexicon.mask) growEdges(lexicon);
  const { edges, mask } = lexicon;
  const key1 = edgeKey1(node, mode, hash1);
  const key2 = edgeKey2(node, mode, hash2);
  let slot = key1 & mask;
  while (edges[slot * EDGE_SIZE + 2] !== 0) {
    if (edges[slot * EDGE_SIZE] === key1 && edges[slot * EDGE_SIZE + 1] === key2) return edges[slot * EDGE_SIZE + 2]!;
    slot = (slot + 1) & mask;
  }
  const at = slot * EDGE_SIZE;
  edges[at] = key1;
  edges[at + 1] = key2;
  edges[at + 2] = lexicon.nodeCount;
  if (node === 0) lexicon.rootEdges[(key1 & (ROOT_BITS - 1)) >>> 5]! |= 1 << (key1 & 31);
  lexicon.nodeModes[node]! |= 1 << mode;
  return lexicon.nodeCount++;
}

function growEdges(lexicon: Lexicon): void {
  const old = lexicon.edges;
  const mask = lexicon.mask * 2 + 1;
  const edges = new Int32Array(old.length * 2);
  for (let from = 0; from < old.length; from += EDGE_SIZE) {
    if (old[from + 2] === 0) continue;
    let slot = old[from]! & mask;
    while (edges[slot * EDGE_SIZE + 2] !== 0) slot = (slot + 1) & mask;
    edges[slot * EDGE_SIZE] = old[from]!;
    edges[slot * EDGE_SIZE + 1] = old[from + 1]!;
    edges[slot * EDGE_SIZE + 2] = old[from + 2]!;
  }
  lexicon.edges = edges;
  lexicon.mask = mask;
}

function growNodes(lexicon: Lexicon): void {
  lexicon.nodeModes = grown(lexicon.nodeModes);
  lexicon.nodePosting = grown(lexicon.nodePosting).fill(-1, lexicon.nodePosting.length);
}

/** A copy with more room. */
function grown<T extends Int32Array | Uint16Array | Uint8Array>(array: T): T {
  const larger = new (array.constructor as new (size: number) => T)(Math.floor(array.length * GROWTH));
  larger.set(array);
  return larger;
}

const CODE = {
  space: 0x20,
  joint: MARK_JOINT.charCodeAt(0),
  capital: MARK_CAPITAL.charCodeAt(0),
  upper: MARK_UPPER.charCodeAt(0),
  prefix: MARK_PREFIX.charCodeAt(0),
  unlimited: MARK_UNLIMITED.charCodeAt(0),
  suffix: MARK_SUFFIX.charCodeAt(0),
  any: MARK_ANY.charCodeAt(0),
} as const;

/** Where the words of the form before began, for the next form to go on from. */
export interface FormPath {
  words: number;
  start: Int32Array;
  node: Int32Array;
  cases: Int32Array;
  unlimited: Int32Array;
}

/** A path for forms that each share their first units with the one before. */
export const createPath = (): FormPath => ({
  words: 0,
  start: new Int32Array(MAX_FORM_WORDS + 1),
  node: new Int32Array(MAX_FORM_WORDS + 1),
  cases: new Int32Array(MAX_FORM_WORDS + 1),
  unlimited: new Int32Array(MAX_FORM_WORDS + 1),
});

/**
 * Adds a packed form (`encodeForm`), the first `length` of `units`, to a sense; its first `shared` units are those of the
 * form that was added before it with this path.
 */
export function addForm(
  lexicon: Lexicon,
  path: FormPath,
  units: Uint16Array,
  shared: number,
  length: number,
  sense: number,
): void {
  let word = path.words;
  while (word > 0 && path.start[word]! > shared) word--;
  let node = path.node[word]!;
  let cases = path.cases[word]!;
  let unlimited = path.unlimited[word]!;
  let mode: WordMode = EXACT;
  let hash1 = HASH_SEED_1;
  let hash2 = HASH_SEED_2;
  const isRun = word === 0 && isRunUnit(units[0]!);
  for (let at = path.start[word]!; at < length; at++) {
    const code = units[at]!;
    if (code === CODE.capital) cases |= CAPITALIZED << (2 * word);
    else if (code === CODE.upper) cases |= UPPER_CASE << (2 * word);
    else if (code === CODE.prefix) mode = PREFIX;
    else if (code === CODE.suffix) mode = SUFFIX;
    else if (code === CODE.any) mode = ANY_WORD;
    else if (code === CODE.unlimited) {
      mode = PREFIX;
      unlimited |= 1 << word;
    } else if (code === CODE.space || code === CODE.joint) {
      node = addEdge(lexicon, node, mode, hash1, hash2);
      word++;
      path.start[word] = at + 1;
      path.node[word] = node;
      path.cases[word] = cases;
      path.unlimited[word] = unlimited;
      mode = EXACT;
      hash1 = HASH_SEED_1;
      hash2 = HASH_SEED_2;
    } else {
      hash1 = hashStep1(hash1, code);
      hash2 = hashStep2(hash2, code);
      if (isRun) lexicon.beginnings[(hash1 & (ROOT_BITS - 1)) >>> 5]! |= 1 << (hash1 & 31);
    }
  }
  path.words = word;
  addPosting(lexicon, addEdge(lexicon, node, mode, hash1, hash2), sense, cases, unlimited);
}

/** Postings of a node stand in the order of their senses, whatever was added first: same text, same output. */
function addPosting(lexicon: Lexicon, node: number, sense: number, cases: number, unlimited: number): void {
  if (lexicon.postingCount === lexicon.postingSense.length) growPostings(lexicon);
  const posting = lexicon.postingCount++;
  lexicon.postingSense[posting] = sense;
  lexicon.postingCases[posting] = cases;
  lexicon.postingUnlimited[posting] = unlimited;
  let before = -1;
  let next = lexicon.nodePosting[node]!;
  while (next !== -1 && comparePlaces(lexicon, lexicon.postingSense[next]!, sense) > 0) {
    before = next;
    next = lexicon.postingNext[next]!;
  }
  lexicon.postingNext[posting] = next;
  if (before === -1) lexicon.nodePosting[node] = posting;
  else lexicon.postingNext[before] = posting;
}

function growPostings(lexicon: Lexicon): void {
  lexicon.postingSense = grown(lexicon.postingSense);
  lexicon.postingNext = grown(lexicon.postingNext);
  lexicon.postingCases = grown(lexicon.postingCases);
  lexicon.postingUnlimited = grown(lexicon.postingUnlimited);
}

/** Order of senses: by kind, then languages, key and weight; persons and organizations by key before languages. */
function comparePlaces(lexicon: Lexicon, first: number, second: number): number {
  if (first === second) return 0;
  const a = lexicon.senses[first]!;
  const b = lexicon.senses[second]!;
  const byKind = compare(a.kind, b.kind);
  if (byKind !== 0) return byKind;
  const byLanguages = compare(lexicon.languageSets[a.languageSet]!, lexicon.languageSets[b.languageSet]!);
  const byKey = compare(a.key, b.key);
  if (a.kind === "person" || a.kind === "org") return byKey || byLanguages;
  return byLanguages || byKey || compare(String(a.weight), String(b.weight));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
