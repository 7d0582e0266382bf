import { createLine, type Line } from "../draft.ts";
import type { Written } from "./index.ts";

const QUOTE = /^(?:>\s?)+/u;
/** Fewer quoted lines are the text's own. */
const LEAST = 2;
/** A line of the mail's own head, which tells its subject. */
const HEADER = /^[\p{L}-]{2,20}(?: [\p{L}-]{2,20})?:\s?\S|^-{3,}/u;

const isQuoted = ({ text }: Line): boolean => text.startsWith(">");

/** Whether a mail quotes more than it says itself: less is an answer. */
function isQuotation(lines: readonly Line[]): boolean {
  let count = 0;
  let quoted = 0;
  let own = 0;
  for (const line of lines) {
    if (isQuoted(line)) {
      count += 1;
      quoted += line.text.length;
    } else if (line.prose) own += line.text.length;
  }
  return count >= LEAST && quoted > own;
}

/** The article that a mail quotes, without quote marks and what its sender says above it; other texts as they are. */
export function unquote(lines: Line[]): Written {
  if (!lines.some(isQuoted) || !isQuotation(lines)) return { lines, removed: [] };
  const first = lines.findIndex(isQuoted);
  const removed = [{ reason: "quote marks of a mail", text: ">" }];
  const kept: Line[] = [];
  let gap = false;
  lines.forEach((line, index) => {
    if (index < first && !line.prose && !HEADER.test(line.text)) {
      removed.push({ reason: "what the sender of a mail says above a quote", text: line.text });
      return;
    }
    const text = line.text.replace(QUOTE, "");
    gap ||= line.gap || text === "";
    if (text === "") return;
    kept.push(createLine(text, gap && kept.length > 0));
    gap = false;
  });
  return { lines: kept, removed };
}
