import type { Measured } from "./measure.ts";

const number = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** Prints one line for each query: milliseconds and blocks at every size, and the last size's blocks to the first's. */
export function printTable(results: ReadonlyMap<number, Measured[]>): void {
  const sizes = [...results.keys()];
  const names = results.get(sizes[0]!)!.map(({ name }) => name);
  console.log(`\n${"".padEnd(34)}${sizes.map((size) => size.toLocaleString("en").padStart(26)).join("")}`);
  console.log(`${"".padEnd(34)}${sizes.map(() => "p50 ms  p95 ms  blocks".padStart(26)).join("")}  growth`);
  names.forEach((name, row) => {
    const found = sizes.map((size) => results.get(size)![row]!);
    const cells = found.map(({ p50Ms, p95Ms, buffers }) =>
      [number(p50Ms).padStart(10), number(p95Ms).padStart(8), String(buffers).padStart(8)].join(""),
    );
    const growth = found.at(-1)!.buffers / found[0]!.buffers;
    console.log(`${name.padEnd(34)}${cells.join("")}${`${growth.toFixed(2)}x`.padStart(8)}`);
  });
}

/** Aims as ratios of median times at one size: what, against what, and at most how much. */
const AIMS: readonly [string, string, number][] = [
  ["two common facets, first", "one country, common", 2],
  ["two common facets, deep", "two common facets, first", 1.2],
  ["304 of one country", "one country, common", 0.3],
  ["counts by day, a year", "counts by day, raw", 0.05],
  ["counts by day, less common", "counts by day, less common, raw", 0.1],
];

/** Prints how the medians of the last size compare. Nothing fails on them: other work on the machine shows in times. */
export function printRatios(results: ReadonlyMap<number, Measured[]>): void {
  const [size, measured] = [...results].at(-1)!;
  const medianOf = (name: string) => measured.find((query) => query.name === name)!.p50Ms;
  console.log(`\nMedian times at ${size.toLocaleString("en")}`);
  for (const [name, other, aim] of AIMS) {
    const ratio = medianOf(name) / medianOf(other);
    console.log(`${`${name} to ${other}`.padEnd(64)}${ratio.toFixed(3).padStart(8)}x  (aim ${aim}x)`);
  }
}
