/** The chance of a sign after others, learned from counts. */
import type { Counts } from "./counts.ts";

/** The chance of the last sign of `sequence` after the signs before it. */
export type Chance = (sequence: string) => number;

/** A sign seen nowhere in the language. */
const UNSEEN = 0.02;
const POSSIBLE_SIGNS = 3_000;
/** Signs an average letter stands for, since a word has an edge too. */
const SIGNS_PER_LETTER = 1.2;
/** Share of the related language in what is expected of a small source. */
const RELATED = 0.4;

/**
 * Witten and Bell's estimate ("The zero-frequency problem", 1991): what is expected after one sign less counts as often as
 * there are different signs after the context, times `weight`, since news and web text vary more than what was counted.
 */
export function chanceOf({ counts, letters }: Counts, weight: number, related: Chance | null): Chance {
  const kinds = new Map<string, number>();
  for (const sequence of counts.keys()) {
    const context = sequence.slice(0, -1);
    kinds.set(context, (kinds.get(context) ?? 0) + 1);
  }
  const known = new Map<string, number>();
  const find = (sequence: string): number => {
    if (sequence.length === 1) {
      return ((counts.get(sequence) ?? 0) + UNSEEN) / (letters * SIGNS_PER_LETTER + UNSEEN * POSSIBLE_SIGNS);
    }
    const shorter = chance(sequence.slice(1));
    const expected = related ? shorter * (1 - RELATED) + related(sequence) * RELATED : shorter;
    const context = sequence.slice(0, -1);
    const worth = (kinds.get(context) ?? 0) * weight;
    if (worth === 0) return expected;
    return ((counts.get(sequence) ?? 0) + worth * expected) / ((counts.get(context) ?? 0) + worth);
  };
  const chance: Chance = (sequence) => {
    let value = known.get(sequence);
    if (value === undefined) {
      value = find(sequence);
      known.set(sequence, value);
    }
    return value;
  };
  return chance;
}
