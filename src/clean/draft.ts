import type { Dateline, PublishedDate, Removal } from "../domain/article.ts";
import type { GivenNameTest } from "./html/unlabelled-authors.ts";
import { type Shape, shapeOf } from "./line-shape.ts";
import { inPieces } from "./pieces.ts";

/** One line of text; `gap` says that a blank line stands before it. Its shape is read once, since every step asks for it. */
export interface Line extends Readonly<Omit<Shape, "isEven">> {
  readonly text: string;
  readonly gap: boolean;
  /** What `remember` keeps, a place for each of its functions. */
  readonly known: unknown[];
}

let remembered = 0;

/** A line of `text` without white space around it and single spaces inside. */
export function createLine(text: string, gap: boolean, shape = shapeOf(text)): Line {
  const { units, words, prose, hasNumber } = shape;
  return { text, gap, units, words, prose, hasNumber, known: new Array(remembered) };
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
  /** Language of the prose, "und" when unknown: decides the reading of dates. Found when it is first asked for. */
  readonly language: string;
  /** Script most letters of the prose have. */
  readonly script: string;
  /** Epoch ms. */
  readonly now: number;
  readonly isGivenName: GivenNameTest;
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

/** Lines above the first paragraph of an article alone: its section, title and subtitle. A menu has more. */
const HEAD_LINES = 3;

/** Whether a text is written like an article alone: a blank line between all lines, and a paragraph or a table at its beginning or near it. */
export function isSpaced(lines: readonly Line[]): boolean {
  return (
    lines.slice(0, HEAD_LINES + 1).some(({ prose }, index) => prose || isRow(lines, index)) &&
    lines.every(({ gap }, index) => gap || index === 0)
  );
}

const CELL_MARK = "|";
const CELL_END = ` ${CELL_MARK} `;
/** A line of fewer cells may be a title and the name of its site. */
const LEAST_CELLS = 3;

const hasCells = (line: Line | undefined): boolean =>
  line?.text.includes(CELL_MARK) === true && line.text.split(CELL_END, LEAST_CELLS).length === LEAST_CELLS;

/** Whether a line is a row of a table, with another below it. */
export function isRow(lines: readonly Line[], index: number): boolean {
  return hasCells(lines[index]) && hasCells(lines[index + 1]);
}

const UNEVEN_SPACE = /\s\s|[^\S ]/u;
const UNEVEN_RUNS = /\s\s+|[^\S ]/gu;

/**
 * What a function says of a line, read once for all steps and passes. Beside the line it may ask for what stays the same for the
 * whole text: its language and the clock.
 */
export function remember<T, Rest extends unknown[]>(
  read: (line: Line, ...rest: Rest) => T,
): (line: Line, ...rest: Rest) => T {
  const place = remembered;
  remembered += 1;
  return (line, ...rest) => {
    const known = line.known[place] as T | undefined;
    if (known !== undefined) return known;
    const value = read(line, ...rest);
    line.known[place] = value;
    return value;
  };
}

/** `raw` without white space around it, and with single spaces inside. */
function fold(raw: string): string {
  const text = raw.trim();
  return UNEVEN_SPACE.test(text) ? inPieces(text, (piece) => piece.split(UNEVEN_RUNS).join(" ")) : text;
}

/** The lines of a text; `rest` is what is below the last of them, a blank line between its lines, "" as a rule. */
export interface Lines {
  lines: Line[];
  rest: string;
}

/** The odd white space that texts have most of: as spaces it has no line taken apart. */
const TAB = "\t";

/** Splits into trimmed lines without blank ones, `most` at most; inner runs of white space become one space. */
export function toLines(written: string, most = Number.POSITIVE_INFINITY): Lines {
  const text = written.includes(TAB) ? inPieces(written, (piece) => piece.split(TAB).join(" ")) : written;
  const lines: Line[] = [];
  let gap = false;
  let from = 0;
  while (from <= text.length && lines.length < most) {
    const end = endOfLine(text, from);
    // Trimmed first: what stands around a line would have it walked twice.
    const raw = text.slice(from, end).trim();
    from = end + 1;
    const shape = shapeOf(raw);
    const line = shape.isEven ? raw : fold(raw);
    if (line === "") gap = true;
    else {
      lines.push(createLine(line, gap && lines.length > 0, shape.isEven ? shape : undefined));
      gap = false;
    }
  }
  return { lines, rest: foldRest(text, from) };
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end < 0 ? text.length : end;
}

/** White space other than single spaces inside lines and one line end between them. */
const UNEVEN_LINES = /[^\S \n]|[ \n][ \n]/u;
/** What of that is no blank line between two lines, as a page's blocks have it. */
const UNFOLDED = /[^\S \n]| [ \n]|\n |\n{3}|(?<!\n)\n(?!\n)/u;
const UNEVEN_SPACE_INSIDE = /[^\S\n]{2,}|[^\S \n]/u;
const SPACE_BETWEEN_LINES = / ?\n[\n ]*/u;

/** The lines of a text from `start` on, a blank line between them. */
function foldRest(text: string, start: number): string {
  return inPieces(text.slice(start).trim(), (piece) => {
    if (!UNEVEN_LINES.test(piece)) return piece.split("\n").join("\n\n");
    if (!UNFOLDED.test(piece)) return piece;
    return piece.split(UNEVEN_SPACE_INSIDE).join(" ").split(SPACE_BETWEEN_LINES).join("\n\n");
  });
}
