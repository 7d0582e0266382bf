import { unitAt } from "../../domain/unit-at.ts";
import {
  countUnits,
  DENSE,
  HIGH_SURROGATE,
  isLetterOrMark,
  knownTraitsOf,
  met,
  ODD_SPACE,
  SPACE,
  startsWord,
  traitsOf,
  UNMET,
  VANISHES,
} from "../character-class.ts";
import type { Block } from "./blocks.ts";
import type { Node } from "./tree.ts";

/** A character of Chinese, Japanese, Korean, Thai … says about as much as this many Latin letters. */
const DENSE_WEIGHT = 2.5;

/** What text in Latin letters holds at most as a quote mark or a dash: looking for it is far quicker than a walk. */
const MAY_BE_DENSE = /[\u0e00-\uffff]/;

/** Length of a text in Latin letters: dense scripts weigh more. */
export const weightOf = (text: string): number => weigh(text.length, denseUnits(text));

/** The same of `units`, so many of them of a dense script. */
export const weigh = (units: number, dense: number): number => units + dense * (DENSE_WEIGHT - 1);

/** Units of a text that are of a dense script. */
export const denseUnits = (text: string): number => (MAY_BE_DENSE.test(text) ? countUnits(text, DENSE) : 0);

const DENSE_PLACE = Math.log2(DENSE);

/** The same, -1 where a text has other white space than single spaces, or something that vanishes: one walk for both. */
export function denseUnitsOfEven(text: string): number {
  const { length } = text;
  let all = 0;
  let before = 0;
  let dense = 0;
  for (let at = 0; at < length; at += 1) {
    const found = knownTraitsOf(unitAt(text, at));
    if (((found & (ODD_SPACE | VANISHES)) | (found & before & SPACE)) !== 0) return -1;
    all |= found;
    before = found;
    dense += (found >> DENSE_PLACE) & 1;
  }
  return (all & UNMET) === 0 ? dense : denseUnitsOfEven(met(text));
}

export function linkDensity(block: Block): number {
  return block.text.length === 0 ? 0 : block.linkLength / block.text.length;
}

/** An agency's end mark may stand right behind: "…the council said.-0-". */
const SENTENCE_END = /[.!?…。！？।؟۔:]["'»”’)\]\s]*(?:-0-)?$/u;
/** Shortest block taken as running text, in Latin letters. */
const PROSE_WEIGHT = 60;
const PROSE_LINKS = 0.45;

export function endsSentence(text: string): boolean {
  return SENTENCE_END.test(text.slice(-12));
}

/** The weight of a text when it is running text, else 0. `linkLength` is how much of it lies in links. */
export function proseWeight(text: string, weight: number, linkLength: number): number {
  if (weight < PROSE_WEIGHT && !(weight >= PROSE_WEIGHT / 2 && endsSentence(text))) return 0;
  if (linkLength >= text.length * PROSE_LINKS) return 0;
  return hasWords(text) ? weight : 0;
}

/** How much of a text's beginning is looked at for letters, in UTF-16 units. */
const BEGINNING = 120;

/** Half of a text's beginning must be letters and their marks; a letter that is a pair of units counts once. */
function hasWords(text: string): boolean {
  const end = Math.min(text.length, BEGINNING);
  let all = 0;
  let letters = 0;
  for (let index = 0; index < end && letters * 2 < end; index += 1) {
    const found = knownTraitsOf(unitAt(text, index));
    all |= found;
    letters += isLetterOrMark(found);
  }
  return letters * 2 >= end || ((all & (UNMET | HIGH_SURROGATE)) !== 0 && hasRareWords(text, end));
}

/** The same of a text with characters of two units or such as nobody looked up. */
function hasRareWords(text: string, end: number): boolean {
  let letters = 0;
  for (let index = 0; index < end && letters * 2 < end; index += 1) {
    const found = traitsOf(unitAt(text, index));
    letters += (found & HIGH_SURROGATE) !== 0 ? startsWord(text, index, found) : isLetterOrMark(found);
  }
  return letters * 2 >= end;
}

/** Sums over blocks, so that any node's share is two look-ups. */
export interface Sums {
  prose: Float64Array;
  weight: Float64Array;
  links: Float64Array;
}

export function sumBlocks(blocks: Block[]): Sums {
  const sums: Sums = {
    prose: new Float64Array(blocks.length + 1),
    weight: new Float64Array(blocks.length + 1),
    links: new Float64Array(blocks.length + 1),
  };
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]!;
    const kept = block.removed === null;
    sums.prose[index + 1] = sums.prose[index]! + (kept ? block.prose : 0);
    sums.weight[index + 1] = sums.weight[index]! + (kept ? block.weight : 0);
    sums.links[index + 1] = sums.links[index]! + (kept ? block.linkLength : 0);
  }
  return sums;
}

export function within(sums: Float64Array, node: Node): number {
  return sums[node.to]! - sums[node.from]!;
}
