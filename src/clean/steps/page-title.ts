import type { Reading } from "../dates/index.ts";
import type { Line } from "../draft.ts";
import { isPhrase, STRAY_LINE } from "../html/phrases.ts";
import { isCredit } from "./header.ts";
import { dateOfHeaderLine } from "./header-line.ts";
import { BYLINE, PLACEHOLDER, READ_ALSO_LINE, SHARE_LINE } from "./patterns.ts";

/** Lines above the text among which its title is looked for: share buttons, related stories and a writer's card may stand between. */
const WINDOW = 30;
/** Lines of the text, and UTF-16 units of each, that a title shares words with. */
const TEXT_LINES = 14;
const TEXT_UNITS = 500;
/** What a line is worth as the title: its length up to a point, words of the text, signs of the article's head, nearness. */
const MAX_SIZE = 70;
const SIZE_SHARE = 0.5;
const SHARED_WORDS = 60;
const ABOVE_BYLINE = 30;
const BYLINE_REACH = 4;
const STANDS_TWICE = 20;
const LOSS_A_LINE = 1.5;
const SENTENCE_LOSS = 20;
/** A line right above that is worth nearly as much is the title, and the one below its subtitle. */
const SUBTITLE_MARGIN = 20;
const SHORTEST_TITLE = 25;

const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]{2}|\p{L}{4,}/gu;
/** Longer than this, words are compared by their beginnings, since endings change. */
const WORD_BEGINNING = 5;

/** A credit, a control that says what it does, a video with its running time. */
const BRACKETED = /^\(.*\)$|\((?:opens in [^()]{0,30}|(?:\d{1,2}:)?\d{1,2}:\d{2})\)$/iu;

const wordsOf = (text: string): string[] =>
  (text.toLowerCase().match(WORD) ?? []).map((word) => word.slice(0, WORD_BEGINNING));

const isSignature = (line: Line, reading: Reading): boolean =>
  BYLINE.test(line.text) || dateOfHeaderLine(line, reading) !== null;

function mayBeTitle(line: Line, above: Line | undefined, reading: Reading): boolean {
  const { text, units, words, prose } = line;
  if (prose || units < 15 || /^https?:/u.test(text) || words + Math.min(units, 90) / 12 < 3) return false;
  if (isCredit(line) || PLACEHOLDER.test(text) || SHARE_LINE.test(text) || READ_ALSO_LINE.test(text)) return false;
  // Below "By Oda Brandt," stands what she is.
  if (above?.text.endsWith(",") && isSignature(above, reading)) return false;
  return !isSignature(line, reading) && !BRACKETED.test(text) && !isPhrase(STRAY_LINE, text);
}

/**
 * Where the title of the text that begins at `from` stands among the lines of a copied page: the line above it that is likeliest
 * the heading; `from` itself when there is none.
 */
export function findTitleLine(lines: Line[], from: number, reading: Reading): number {
  const shared = new Set(
    lines.slice(from, from + TEXT_LINES).flatMap(({ text }) => wordsOf(text.slice(0, TEXT_UNITS))),
  );
  const times = new Map<string, number>();
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1);
  const first = Math.max(0, from - WINDOW);
  const scores = lines.slice(first, from).map((line, offset) => {
    if (!mayBeTitle(line, lines[first + offset - 1], reading)) return Number.NEGATIVE_INFINITY;
    const { text, units } = line;
    const words = wordsOf(text);
    const common = words.filter((word) => shared.has(word)).length / Math.max(words.length, 2);
    const index = first + offset;
    const below = lines.slice(index + 1, index + 1 + BYLINE_REACH);
    return (
      Math.min(units, MAX_SIZE) * SIZE_SHARE +
      common * SHARED_WORDS +
      (below.some((one) => isSignature(one, reading)) ? ABOVE_BYLINE : 0) +
      (units >= SHORTEST_TITLE && times.get(text) === 2 ? STANDS_TWICE : 0) -
      (/[.…]$/u.test(text) ? SENTENCE_LOSS : 0) -
      (from - 1 - index) * LOSS_A_LINE
    );
  });
  let best = -1;
  for (let at = scores.length - 1; at >= 0; at -= 1) if (scores[at]! > (scores[best] ?? 0)) best = at;
  if (best < 0) return from;
  const line = lines[first + best]!;
  const below = scores[best + 1] === undefined ? "" : lines[first + best + 1]!.text;
  // A section that was copied without the space behind it: "HarbourPier to be rebuilt", then the title by itself.
  if (below.length >= SHORTEST_TITLE && line.text.endsWith(below)) return first + best + 1;
  const above = lines[first + best - 1];
  const isSubtitle =
    above !== undefined &&
    above.units >= SHORTEST_TITLE &&
    !above.text.includes(line.text) &&
    (scores[best - 1] ?? Number.NEGATIVE_INFINITY) >= scores[best]! - SUBTITLE_MARGIN;
  return first + best - (isSubtitle ? 1 : 0);
}

/** Lines between a title and its text that the next steps look through: more are the page's, and only who and when is kept of them. */
const MOST_BETWEEN = 12;

/** The title's line, then what is kept of the lines up to the text. */
export function headOf(lines: Line[], title: number, from: number, reading: Reading): Line[] {
  const head = lines.slice(title, from);
  if (head.length <= MOST_BETWEEN) return head;
  return head.filter((line, index) => index === 0 || isSignature(line, reading));
}

/** Lines above the title among which the day stands that no line below it tells: beside a section. Above a menu it is the reader's. */
const DAY_ABOVE = 2;

/** The line with the day right above the title, where none stands between title and text; empty when there is none. */
export function dayAbove(lines: Line[], title: number, from: number, reading: Reading): Line[] {
  const isDay = (line: Line) => dateOfHeaderLine(line, reading) !== null;
  if (title >= from || lines.slice(title, from).some(isDay)) return [];
  return lines
    .slice(Math.max(0, title - DAY_ABOVE), title)
    .filter(isDay)
    .slice(-1);
}
