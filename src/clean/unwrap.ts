import { createLine, type Line } from "./draft.ts";
import { endsSentence } from "./line-shape.ts";

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
  return joined.map(({ texts, line }) => (texts.length === 1 ? line : createLine(texts.join(" "), line.gap)));
}
