import type { Figure } from "./run-article.ts";
import { mean } from "./score.ts";

/** A tag's score and whether the set's label bears it out. */
export interface Judged {
  score: number;
  right: boolean;
}

const BINS = 10;

/** How often what a score promises comes true, gathered over the sets of one run. */
export class Reliability {
  readonly #sets = new Set<string>();
  readonly #best: Judged[] = [];
  readonly #every: Judged[] = [];

  /** Adds a text: its tags of one class each, best first. */
  add(set: string, tags: readonly Judged[]): void {
    this.#sets.add(set);
    this.#best.push(...tags.slice(0, 1));
    this.#every.push(...tags);
  }

  /** A line for each bin of scores, and none when nothing was added. */
  table(): string[] {
    if (this.#best.length === 0) return [];
    const rows = Array.from({ length: BINS }, (_, bin) => {
      const cells = [this.#best, this.#every].map((judged) => cellOf(inBin(judged, bin)));
      return `  ${(bin / BINS).toFixed(1)} to ${((bin + 1) / BINS).toFixed(1)}  ${cells.join("  ")}`;
    });
    return [
      "topic scores   best topic: n, score, right    every topic (a set names only one): n, score, right",
      ...rows,
    ];
  }

  /** Expected calibration error: the mean distance of score and share right in a bin, weighted by texts or tags. */
  figures(): Figure[] {
    const set = `topics of ${this.#sets.size} sets`;
    const figure = (measure: string, judged: readonly Judged[]): Figure => {
      return { set, measure: `calibration error, ${measure}`, value: calibrationError(judged), n: judged.length };
    };
    return this.#sets.size === 0 ? [] : [figure("best topic", this.#best), figure("every topic", this.#every)];
  }
}

const inBin = (judged: readonly Judged[], bin: number): Judged[] =>
  judged.filter(({ score }) => Math.min(BINS - 1, Math.floor(score * BINS)) === bin);

const meanScore = (judged: readonly Judged[]): number => mean(judged.map(({ score }) => score));
const shareRight = (judged: readonly Judged[]): number => mean(judged.map(({ right }) => Number(right)));

const cellOf = (judged: readonly Judged[]): string =>
  `${String(judged.length).padStart(10)} ${meanScore(judged).toFixed(2)} ${shareRight(judged).toFixed(2)}`;

/** 0 to 1; 0 where nothing was judged. */
export function calibrationError(judged: readonly Judged[]): number {
  let sum = 0;
  for (let bin = 0; bin < BINS; bin++) {
    const part = inBin(judged, bin);
    sum += part.length * Math.abs(meanScore(part) - shareRight(part));
  }
  return judged.length === 0 ? 0 : sum / judged.length;
}
