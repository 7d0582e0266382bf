/** Counts of a precision and recall measure. */
export interface Counts {
  right: number;
  found: number;
  wanted: number;
}

export const noCounts = (): Counts => ({ right: 0, found: 0, wanted: 0 });

/** Adds the comparison of two sets. */
export function countSets(counts: Counts, found: ReadonlySet<string>, wanted: ReadonlySet<string>): void {
  counts.found += found.size;
  counts.wanted += wanted.size;
  for (const item of found) if (wanted.has(item)) counts.right++;
}

/** Harmonic mean of precision and recall, 0 when nothing is right. */
export const f1 = ({ right, found, wanted }: Counts): number => (right === 0 ? 0 : (2 * right) / (found + wanted));
export const precision = ({ right, found }: Counts): number => (found === 0 ? 0 : right / found);
export const recall = ({ right, wanted }: Counts): number => (wanted === 0 ? 0 : right / wanted);

/** Words, NFKC and case-folded, as the judging figures define them. */
export const words = (text: string): string[] =>
  text
    .normalize("NFKC")
    .toLowerCase()
    .match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

/** How surfaces of names are compared. */
export const surface = (text: string): string => words(text).join(" ");

/** Token F1 of two texts as multisets of words. */
export function tokenF1(found: string, wanted: string): number {
  const left = new Map<string, number>();
  const wantedWords = words(wanted);
  const foundWords = words(found);
  for (const word of wantedWords) left.set(word, (left.get(word) ?? 0) + 1);
  let right = 0;
  for (const word of foundWords) {
    const rest = left.get(word) ?? 0;
    if (rest > 0) {
      right++;
      left.set(word, rest - 1);
    }
  }
  return f1({ right, found: foundWords.length, wanted: wantedWords.length });
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

/** White space folded, for looking for one text in another. */
export const squeeze = (text: string): string => text.replace(/\s+/gu, " ").trim();

/** An answer's score, 0..1, and whether the answer was right. */
export interface Scored {
  score: number;
  right: boolean;
}

const BINS = 10;

/**
 * Expected calibration error: by how much the scores of ten equal bins miss the share of right answers in them, on
 * average over the answers. 0 when 0.8 is right 8 times in 10.
 */
export function calibrationError(answers: readonly Scored[]): number {
  const bins = Map.groupBy(answers, ({ score }) => Math.min(BINS - 1, Math.floor(score * BINS + 1e-9)));
  const misses = [...bins.values()].map((bin) => {
    const share = bin.filter(({ right }) => right).length / bin.length;
    return Math.abs(mean(bin.map(({ score }) => score)) - share) * bin.length;
  });
  return answers.length === 0 ? 0 : misses.reduce((sum, miss) => sum + miss, 0) / answers.length;
}
