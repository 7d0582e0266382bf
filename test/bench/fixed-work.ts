const LETTERS = "abcdefghijklmnopqrstuvwxyz ";
/** About one millisecond on a quiet machine of 2025. */
const COUNT = 90_000;

/** A fixed piece of work of the classifier's kind, arithmetic, short strings and a table: what the machine gives now. */
export function fixedWork(): number {
  const counts = new Map<string, number>();
  let hash = 0x811c9dc5;
  let word = "";
  for (let at = 0; at < COUNT; at++) {
    hash = Math.imul(hash ^ at, 0x01000193);
    const letter = LETTERS[(hash >>> 8) % LETTERS.length]!;
    if (letter !== " ") word += letter;
    else {
      counts.set(word, (counts.get(word) ?? 0) + 1);
      word = "";
    }
  }
  return counts.size;
}

/** Milliseconds of one call. */
export function timeOf(run: () => unknown): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}

/** The value below which a share of the values lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;
}
