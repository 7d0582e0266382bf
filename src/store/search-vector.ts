import { LIMITS } from "../domain/limits.ts";
import { eachSearchPiece } from "../domain/search-words.ts";

/** Postgres keeps no higher position, and no more of them for one lexeme (manual, 12.11). */
const LAST_POSITION = 16_383;
const POSITIONS = 255;

/** Positions left free between two parts, so that no phrase begins in one and ends in the next. */
const PART_GAP = 8;

/**
 * The words of the parts of an article, in the text form of Postgres' `tsvector`, with positions. Characters of scripts
 * without spaces are there as overlapping pairs. Stops at LIMITS.SEARCHED_BYTES: a `tsvector` holds 1 MB at most.
 */
export function searchVector(parts: readonly (string | null)[]): string {
  /** Where the entry of a lexeme stands. */
  const places = new Map<string, number>();
  const entries: string[] = [];
  const positions: number[] = [];
  let next = 1;
  let bytes = 0;
  const add = (lexeme: string) => {
    const at = places.get(lexeme);
    if (at === undefined) {
      // A UTF-16 unit takes three bytes at most; then the entry and its first position.
      bytes += lexeme.length * 3 + 12;
      if (bytes <= LIMITS.SEARCHED_BYTES) {
        places.set(lexeme, entries.length);
        // Lexemes are letters, marks and digits only, so they need neither quotes nor escapes.
        entries.push(`${lexeme}:${next}`);
        positions.push(1);
      }
    } else if (next <= LAST_POSITION && positions[at]! < POSITIONS) {
      bytes += 2;
      entries[at] += `,${next}`;
      positions[at]! += 1;
    }
    next = Math.min(next + 1, LAST_POSITION);
  };
  for (const part of parts) {
    if (part === null) continue;
    eachSearchPiece(part, (text, isRun) => {
      if (isRun) pairsOf(text).forEach(add);
      else add(text);
    });
    next = Math.min(next + PART_GAP, LAST_POSITION);
  }
  return entries.join(" ");
}

/** Each character of a run with the one after it; the last stands alone, to be found when it is looked for alone. */
export function pairsOf(run: string): string[] {
  const characters = [...run];
  return characters.map((character, index) => character + (characters[index + 1] ?? ""));
}
