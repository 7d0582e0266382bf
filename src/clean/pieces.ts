import { unitAt } from "../domain/unit-at.ts";
import { classOf, SPACE } from "./character-class.ts";

/** Text in which parts are replaced at once, in UTF-16 units: what is replaced in a long one takes several times its room. */
const REPLACED_AT_ONCE = 1_000;

/** A text of which each piece was changed alone. White space is never cut, so that no piece but the first begins with it. */
export function inPieces(text: string, change: (piece: string) => string): string {
  if (text.length <= REPLACED_AT_ONCE) return change(text);
  const changed: string[] = [];
  for (let from = 0; from < text.length; ) {
    let end = Math.min(text.length, from + REPLACED_AT_ONCE);
    while (end < text.length && classOf(unitAt(text, end)) === SPACE) end += 1;
    const piece = change(text.slice(from, end));
    // A string that is made by replacement is a chain of its parts, many times its room: looking into it makes a flat one.
    piece.includes("\0");
    changed.push(piece);
    from = end;
  }
  return changed.join("");
}
