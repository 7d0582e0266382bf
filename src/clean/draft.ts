import type { Dateline, PublishedDate, Removal } from "../domain/article.ts";
import { isProse, units } from "./line-shape.ts";

/** One line of text; `gap` says that a blank line stands before it. Its shape is read once, since every step asks for it. */
export interface Line {
  readonly text: string;
  readonly gap: boolean;
  /** Length comparable between scripts (line-shape.ts). */
  readonly units: number;
  readonly prose: boolean;
}

export function createLine(text: string, gap: boolean): Line {
  return { text, gap, units: units(text), prose: isProse(text) };
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

const UNEVEN_SPACE = /\s\s|[^\S ]/u;

/** What a pure function says of a line, read once for all steps and passes. */
export function remember<T>(read: (line: Line) => T): (line: Line) => T {
  const known = new WeakMap<Line, { value: T }>();
  return (line) => {
    let entry = known.get(line);
    if (entry === undefined) {
      entry = { value: read(line) };
      known.set(line, entry);
    }
    return entry.value;
  };
}

/** Splits into trimmed lines without blank ones; inner runs of white space become one space. */
export function toLines(text: string): Line[] {
  const lines: Line[] = [];
  let gap = false;
  for (const raw of text.split("\n")) {
    const trimmed = UNEVEN_SPACE.test(raw) ? raw.replace(/\s+/gu, " ").trim() : raw.trim();
    if (trimmed === "") gap = true;
    else {
      lines.push(createLine(trimmed, gap && lines.length > 0));
      gap = false;
    }
  }
  return lines;
}
