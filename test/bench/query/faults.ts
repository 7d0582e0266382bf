import type { Measured } from "./measure.ts";
import { QUERIES } from "./queries.ts";

/** Says of each query that reads more than it may what is wrong, for results by size. Times are never a fault. */
export function findFaults(results: ReadonlyMap<number, Measured[]>): string[] {
  const sizes = [...results.keys()].sort((one, other) => one - other);
  return QUERIES.flatMap(({ name, most }) => {
    const found = sizes.map((size) => results.get(size)!.find((measured) => measured.name === name)!);
    const over = found.flatMap(({ buffers, wasteful }, index) => [
      ...(buffers > most.buffers ? [`reads ${buffers} blocks at ${sizes[index]}, more than ${most.buffers}`] : []),
      ...wasteful.map((step) => `${step} at ${sizes[index]}`),
    ]);
    const growth = found.at(-1)!.buffers / found[0]!.buffers;
    const grown = growth > (most.growth ?? Number.POSITIVE_INFINITY);
    const all = grown ? [...over, `reads ${growth.toFixed(2)} times the blocks of the smallest size`] : over;
    return [...new Set(all)].map((fault) => `${name}: ${fault}`);
  });
}
