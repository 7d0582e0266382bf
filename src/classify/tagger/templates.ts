/** What is known of a word wherever it stands in the document. */
export interface WordFacts {
  whole: number;
  prefix: number;
  suffix2: number;
  suffix3: number;
  suffix4: number;
  /** Whether it reads as a given name: 0 no, 1 in another case, 2 in the nominative. */
  given: number;
  /** Mentions with a capital that no sentence start explains, up to 3. */
  capitals: number;
  /** Whether the document also writes it small. */
  small: boolean;
  /** Where the scorer last found what it keeps of the word, and the number that stood there: the same word's if it still does. */
  row: number;
  owner: number;
}

/** The `owner` of a word that was not looked for. */
export const NO_OWNER = -1;

/** One token as the templates see it. */
export interface View {
  facts: WordFacts;
  shape: number;
  /** What the lexicon says of it: kind and place in the span. */
  gazette: number;
  gap: number;
  /** Shape, gazette and given name in one: twelve bits. */
  kind: number;
}

/** All that a token's features look at. */
export interface Sight {
  language: number;
  /** Two tokens and one token before it, itself, one and two after it. */
  two: View;
  one: View;
  here: View;
  next: View;
  after: View;
  /** First and last token of the run of capitals that it stands in, and what stands before and behind the run. */
  head: View;
  tail: View;
  front: View;
  behind: View;
  /** Where it stands in the run, and how long the run is: six bits, 0 for a run of one. */
  place: number;
}

/** Features are hashed to this many bits, in training as well, so that a table of them packs well. */
export const FEATURE_BITS = 24;
const FEATURE_MASK = 2 ** FEATURE_BITS - 1;

/** Mixes two numbers into one feature number (the finalizer of MurmurHash3, by Appleby). */
function mix(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The number of a template's feature. */
const feature = (template: number, value: number): number => mix(template, value) & FEATURE_MASK;

/** How the document writes a word: three bits. */
export const useOf = ({ capitals, small }: WordFacts): number => (capitals << 1) | (small ? 1 : 0);

/** Writes the features of some templates, which look at what the comment says and nothing else; returns how many. */
export type Group = (sight: Sight, out: Int32Array, at: number) => number;

/** The word itself. */
export function readWord({ language, here: { facts } }: Sight, out: Int32Array, at: number): number {
  out[at] = feature(1, language);
  out[at + 1] = feature(2, facts.whole);
  out[at + 2] = feature(3, facts.prefix);
  out[at + 3] = feature(4, facts.suffix2);
  out[at + 4] = feature(5, facts.suffix3);
  out[at + 5] = feature(6, facts.suffix4);
  return 6;
}

/** The word before. */
export function readWordBefore({ one: { facts } }: Sight, out: Int32Array, at: number): number {
  out[at] = feature(22, facts.whole);
  out[at + 1] = feature(23, facts.suffix3);
  return 2;
}

/** The word after. */
export function readWordAfter({ next: { facts } }: Sight, out: Int32Array, at: number): number {
  out[at] = feature(26, facts.suffix3);
  return 1;
}

/** The token's kind, its word's use, the gaps around it, the language. */
export function readKind({ language, here, next }: Sight, out: Int32Array, at: number): number {
  const { facts, shape, gazette, kind, gap } = here;
  const use = useOf(facts);
  out[at] = feature(7, shape);
  out[at + 1] = feature(8, mix(shape, (gap << 9) | next.gap));
  out[at + 2] = feature(9, gap);
  out[at + 3] = feature(10, next.gap);
  out[at + 4] = feature(11, gazette);
  out[at + 5] = feature(12, mix(gazette, shape));
  out[at + 6] = feature(13, facts.given);
  out[at + 7] = feature(14, use);
  out[at + 8] = feature(15, mix(use, shape));
  out[at + 9] = feature(16, mix(use, kind));
  out[at + 10] = feature(17, kind);
  out[at + 11] = feature(21, mix(mix(kind, language), use));
  return 12;
}

/** The kinds of the tokens beside it and the gaps around it. */
export function readNeighbours({ one, here, next }: Sight, out: Int32Array, at: number): number {
  const { kind, shape, gazette } = here;
  out[at] = feature(18, mix(kind, one.kind));
  out[at + 1] = feature(19, mix(kind, next.kind));
  out[at + 2] = feature(20, mix(mix(kind, one.kind), next.kind));
  out[at + 3] = feature(24, one.kind);
  out[at + 4] = feature(25, mix(one.kind, here.gap));
  out[at + 5] = feature(27, next.kind);
  out[at + 6] = feature(28, mix(next.kind, next.gap));
  out[at + 7] = feature(32, mix(mix(one.shape, shape), next.shape));
  out[at + 8] = feature(33, mix(mix(one.gazette, gazette), next.gazette));
  return 9;
}

/** Shape and gazette two tokens away. */
export function readFar({ two, one, here, after }: Sight, out: Int32Array, at: number): number {
  out[at] = feature(29, mix(two.shape, two.gazette));
  out[at + 1] = feature(30, mix(after.shape, after.gazette));
  out[at + 2] = feature(31, mix(mix(two.gazette, one.gazette), here.shape));
  return 3;
}

/** The run of capitals that it stands in or after, without words. */
export function readRun({ place, head, tail, front, behind }: Sight, out: Int32Array, at: number): number {
  out[at] = feature(34, place);
  out[at + 1] = feature(35, mix(place, (head.gazette << 8) | tail.gazette));
  out[at + 2] = feature(36, mix(place, (head.facts.given << 2) | tail.facts.given));
  out[at + 3] = feature(38, mix(place, front.gazette));
  out[at + 4] = feature(40, mix(place, behind.gazette));
  return 5;
}

/** The last word of the run. */
export function readTail({ place, tail }: Sight, out: Int32Array, at: number): number {
  out[at] = feature(41, mix(place, tail.facts.suffix3));
  return 1;
}

/** The word before the run. */
export function readFront({ place, front: { facts } }: Sight, out: Int32Array, at: number): number {
  out[at] = feature(37, mix(place, facts.whole));
  out[at + 1] = feature(42, mix(place, facts.suffix3));
  return 2;
}

/** The word behind the run. */
export function readBehind({ place, behind }: Sight, out: Int32Array, at: number): number {
  out[at] = feature(39, mix(place, behind.facts.whole));
  return 1;
}

export const GROUPS: readonly Group[] = [
  readWord,
  readWordBefore,
  readWordAfter,
  readKind,
  readNeighbours,
  readFar,
  readRun,
  readTail,
  readFront,
  readBehind,
];

/** Features of a token: those of all groups. */
export const FEATURES = 42;
