import { NEAR_DUPLICATE_SIMILARITY, similarity } from "../domain/similarity.ts";
import type { Prepared } from "./save-statement.ts";

/** In what order the articles of one batch are saved, by their places in it. */
export interface SaveOrder {
  /** Each wave is one statement. No two articles of a wave can be the same one, or nearly. */
  waves: number[][];
  /** Articles that are sent twice: each with the place of the earlier one, whose outcome is theirs. */
  repeats: Map<number, number>;
}

/**
 * Sorts a batch so that the outcome is that of saving its articles one after the other: what may be the same as an
 * earlier article, or nearly repeats it, comes in a later wave.
 */
export function orderSaves(batch: readonly Prepared[]): SaveOrder {
  const waves: number[][] = [];
  const repeats = new Map<number, number>();
  const waveOf = new Map<number, number>();
  const lastWithKey = new Map<string, number>();
  const withBand = new Map<number, number[]>();
  for (const [place, article] of batch.entries()) {
    const keys = article.keys.filter((key) => key !== null);
    const earlier = keys.map((key) => lastWithKey.get(key));
    const [same] = earlier;
    if (same !== undefined && earlier.every((other) => other === same) && haveSameKeys(batch[same]!, article)) {
      repeats.set(place, same);
      continue;
    }
    const alike = findAlike(batch, article, withBand);
    const before = [...earlier, alike].filter((other) => other !== undefined);
    const wave = Math.max(-1, ...before.map((other) => waveOf.get(other)!)) + 1;
    waveOf.set(place, wave);
    waves[wave] ??= [];
    waves[wave].push(place);
    for (const key of keys) lastWithKey.set(key, place);
    for (const band of article.bands) withBand.set(band, [...(withBand.get(band) ?? []), place]);
  }
  return { waves, repeats };
}

const haveSameKeys = (one: Prepared, other: Prepared): boolean =>
  one.keys.every((key, kind) => key === other.keys[kind]);

/** The first article of the batch so far that this one nearly repeats. */
function findAlike(
  batch: readonly Prepared[],
  article: Prepared,
  withBand: ReadonlyMap<number, number[]>,
): number | undefined {
  const candidates = new Set(article.bands.flatMap((band) => withBand.get(band) ?? []));
  return [...candidates]
    .sort((one, other) => one - other)
    .find((place) => similarity(batch[place]!.signature, article.signature) >= NEAR_DUPLICATE_SIMILARITY);
}
