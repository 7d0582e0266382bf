import type { Dateline, PublishedDate, Removal } from "../domain/article.ts";

/** One line of text; `gap` says that a blank line stands before it. */
export interface Line {
  text: string;
  gap: boolean;
}

/** Facts that the text itself states, found while lines are removed. */
export interface Found {
  title: string | null;
  subtitle: string | null;
  authors: string[];
  published: PublishedDate | null;
  dateline: Dateline | null;
}

/** What the steps work on: the lines that are left and what was learned so far. */
export interface Draft {
  lines: Line[];
  found: Found;
  removed: Removal[];
  /** Title the client or the page gave, if any: a line that repeats it is no prose. */
  givenTitle: string | null;
  /** Language of the prose, "und" when unknown: decides the reading of dates. */
  language: string;
  /** Script most letters of the prose have. */
  script: string;
  /** Epoch ms. */
  now: number;
}

/** One cleaning step. `name` is what `removed` shows; `run` gives back the lines that stay and what it took out. */
export interface Step {
  name: string;
  /** Share of the prose the step may take before it must have misread the document; half unless said. */
  mayTake?: number;
  run(draft: Draft): StepResult;
}

export interface StepResult {
  lines: Line[];
  removed: { reason: string; text: string }[];
  /** Facts this step found. */
  found?: Partial<Found>;
}

/** Splits into trimmed lines without blank ones; inner runs of white space become one space. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const raw of text.split("\n")) {
    const trimmed = raw.replace(/[^\S\n]+/gu, " ").trim();
    if (trimmed === "") gap = true;
    else {
      lines.push({ text: trimmed, gap: gap && lines.length > 0 });
      gap = false;
    }
  }
  return lines;
}
