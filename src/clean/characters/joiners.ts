import { unitAt } from "../../domain/unit-at.ts";

/** Letters that joiners say something between, and signs that they make one emoji of. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Mongolian}\p{Script=Khmer}\p{Script=Myanmar}\p{Extended_Pictographic}]|[\u{1f3fb}-\u{1f3ff}]|\ufe0f/u;

const JOINER = /[\u200c\u200d]/u;
const NON_JOINER_UNIT = 0x200c;
const JOINER_UNIT = 0x200d;
const isJoiner = (unit: number) => unit === NON_JOINER_UNIT || unit === JOINER_UNIT;

/** What is known of the first two planes of Unicode: 0 nothing yet, 1 does not join, 2 joins. */
const known = new Uint8Array(0x20000);

function joins(code: number | undefined): boolean {
  if (code === undefined) return false;
  const found = known[code] ?? 0;
  if (found !== 0) return found === 2;
  const isJoining = JOINING.test(String.fromCodePoint(code));
  if (code < known.length) known[code] = isJoining ? 2 : 1;
  return isJoining;
}

/** The character that ends at a place of a text. */
function codeBefore(text: string, end: number): number | undefined {
  const pair = end > 1 ? text.codePointAt(end - 2)! : 0;
  return pair > 0xffff ? pair : text.codePointAt(end - 1);
}

/** Pieces of a text that are joined at once: all of them would take more room than the text. */
const JOINED_AT_ONCE = 1_000;

/** A text with no joiner but single ones between letters of scripts that join, and inside emoji. */
export function cleanJoiners(text: string): string {
  const first = text.search(JOINER);
  if (first < 0) return text;
  const joined: string[] = [];
  let pieces: string[] = [];
  let from = 0;
  const { length } = text;
  for (let at = first; at < length; at += 1) {
    if (!isJoiner(unitAt(text, at))) continue;
    const start = at;
    while (isJoiner(unitAt(text, at + 1))) at += 1;
    const isMeant = start > 0 && joins(codeBefore(text, start)) && joins(text.codePointAt(at + 1));
    if (isMeant && at === start) continue;
    pieces.push(text.slice(from, isMeant ? start + 1 : start));
    from = at + 1;
    if (pieces.length < JOINED_AT_ONCE) continue;
    joined.push(pieces.join(""));
    pieces = [];
  }
  joined.push(pieces.join(""), text.slice(from));
  return joined.join("");
}
