import { createLine, type Line } from "../draft.ts";
import { endsSentence } from "../line-shape.ts";

const MIN_WIDTH = 40;
const MAX_WIDTH = 110;
const MIN_LINES = 4;
/** Of the lines long enough to have been broken, at least this share must have been where the next word did not fit. */
const MIN_BROKEN_SHARE = 0.6;

const firstWord = (text: string) => text.slice(0, text.indexOf(" ") < 0 ? text.length : text.indexOf(" "));

/** Whether a line of text stops only because the next word would not have fitted the width. */
function isBroken(line: Line, next: Line, width: number): boolean {
  return !next.gap && line.text.length + 1 + firstWord(next.text).length > width && line.text.length >= width * 0.6;
}

/** A word that a line's end cut, and how the next line goes on with it. */
const CUT_WORD = /(\p{L}+)[-‐\u00ad]$/u;
const CUT_REST = /^\p{Ll}[\p{L}\p{M}]*/u;
/** "Groß- und Außenhandel": the hyphen stands for a word's second half. */
const AND = /^(?:und|oder|bzw|bis|and|or|to|och|eller|og|en|of|y|o|et|ou|e|i|lub|oraz|a|nebo|и|или|і|або|és|vagy)$/u;
const COMPOUND = /\p{L}+-\p{L}+/gu;

/** Joins lines; a word that was cut becomes whole, and keeps its hyphen where the text writes it so elsewhere. Linear. */
function join(lines: readonly string[], compounds: () => Set<string>): string {
  const pieces = [lines[0]!];
  for (let at = 1; at < lines.length; at += 1) {
    const [before, next] = [lines[at - 1]!, lines[at]!];
    const cut = CUT_WORD.exec(before.slice(-LONGEST_CUT))?.[1];
    const rest = cut === undefined ? undefined : CUT_REST.exec(next)?.[0];
    if (cut === undefined || rest === undefined || AND.test(rest)) pieces.push(" ");
    else if (!compounds().has(`${cut}-${rest}`)) pieces.push(pieces.pop()!.slice(0, -1));
    pieces.push(next);
  }
  return pieces.join("");
}
const LONGEST_CUT = 60;

/**
 * Joins lines that were broken at a width (mail, PDF, terminals). The width is the longest line; it is a hard wrap when
 * most breaks are where the next word did not fit and seldom end a sentence, which lines that are paragraphs never show.
 */
export function unwrap(lines: Line[]): Line[] {
  if (lines.length < MIN_LINES) return lines;
  let width = 0;
  for (const { text } of lines) width = Math.max(width, text.length);
  if (width < MIN_WIDTH || width > MAX_WIDTH) return lines;
  let long = 0;
  let broken = 0;
  let sentences = 0;
  for (let i = 0; i + 1 < lines.length; i += 1) {
    const line = lines[i]!;
    const next = lines[i + 1]!;
    if (next.gap || line.text.length < width * 0.6) continue;
    long += 1;
    if (!isBroken(line, next, width)) continue;
    broken += 1;
    if (endsSentence(line.text)) sentences += 1;
  }
  if (long < MIN_LINES - 1 || broken < long * MIN_BROKEN_SHARE || sentences * 2 > broken) return lines;
  const joined: { texts: string[]; line: Line }[] = [];
  let open = false;
  lines.forEach((line, index) => {
    const last = joined.at(-1);
    if (open && last) last.texts.push(line.text);
    else joined.push({ texts: [line.text], line });
    const next = lines[index + 1];
    open = next !== undefined && isBroken(line, next, width);
  });
  let known: Set<string> | null = null;
  const compounds = () => {
    known ??= new Set(lines.flatMap(({ text }) => text.match(COMPOUND) ?? []));
    return known;
  };
  return joined.map(({ texts, line }) => (texts.length === 1 ? line : createLine(join(texts, compounds), line.gap)));
}
