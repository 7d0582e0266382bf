import type { Match } from "../knowledge/match.ts";
import { GAP_SPACE, STARTS_CAPITAL, type Tokens } from "../knowledge/tokens.ts";

/** What is read beside a name: the text's words, what the lexicon says of them, and the names by token. */
export interface Surroundings {
  tokens: Tokens;
  hints: ReadonlyMap<number, readonly Match[]>;
  /** Tokens that a name of the lexicon covers. */
  named: ReadonlySet<number>;
  language: string;
}

export const wordOf = ({ text, start, end }: Tokens, token: number): string => text.slice(start[token], end[token]);

/** A capitalised word follows directly, so that the name's word does not end a longer one: "Victoria Australia Post". */
export const continues = ({ count, gap, flags }: Tokens, last: number): boolean =>
  last + 1 < count && gap[last + 1] === GAP_SPACE && (flags[last + 1]! & STARTS_CAPITAL) !== 0;
