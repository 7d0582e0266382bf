import { LIMITS } from "./limits.ts";
import { fail, ok, type Result } from "./result.ts";
import { type SearchPiece, searchPieces } from "./search-words.ts";

/** One word of a clause, folded. `offset` counts the words, or the characters of a run, from the clause's first. */
export interface QueryWord {
  text: string;
  /** Whether words that begin so count too. */
  isPrefix: boolean;
  /** Whether these are characters of a script without spaces, two or one. */
  isRun: boolean;
  offset: number;
}

/** Words that stand one after the other; `excluded` articles have them nowhere. */
export interface QueryClause {
  words: QueryWord[];
  excluded: boolean;
}

/** All of the clauses. At least one is not excluded. */
export type SearchQuery = QueryClause[];

const QUOTES = new Set('"“”„«»「」『』');
/** Signs that end a word for certain; others ("co-op", "l'homme", "3.5") join what they stand between into a phrase. */
const SEPARATOR = /[\s,;、。，；!！?？()（）[\]{}|]/u;

/**
 * Reads a query: words, "phrases", -not, prefix*. Any text is a query as long as something in it can be looked for and it
 * keeps to LIMITS.QUERY_WORDS; the reason completes "q …". Linear.
 */
export function parseSearchQuery(text: string): Result<SearchQuery, string> {
  const clauses = splitClauses(text).flatMap(({ content, excluded }) => {
    const words = readWords(content);
    return words.length === 0 ? [] : [{ words, excluded }];
  });
  const count = clauses.reduce((sum, { words }) => sum + words.length, 0);
  if (count > LIMITS.QUERY_WORDS) return fail(`may have at most ${LIMITS.QUERY_WORDS} words`);
  if (clauses.length === 0) return fail("has nothing that can be searched");
  if (clauses.some(({ words }) => words.some(isShortPrefix))) {
    return fail(`needs at least ${LIMITS.PREFIX_CHARACTERS} letters before a *`);
  }
  if (clauses.every(({ excluded }) => excluded)) return fail("must have a word that is not excluded");
  return ok(clauses);
}

/** One character of a script without spaces says as much as several letters. */
const isShortPrefix = ({ text, isPrefix, isRun }: QueryWord): boolean =>
  isPrefix && !isRun && [...text].length < LIMITS.PREFIX_CHARACTERS;

interface RawClause {
  content: string;
  excluded: boolean;
}

/** A phrase without its second quotation mark reaches to the end. */
function splitClauses(text: string): RawClause[] {
  const clauses: RawClause[] = [];
  let clause: RawClause = { content: "", excluded: false };
  let quoted = false;
  const finish = () => {
    clauses.push(clause);
    clause = { content: "", excluded: false };
  };
  for (const character of text) {
    if (QUOTES.has(character)) {
      // The minus before a phrase belongs to it; words right before a quotation mark do not.
      if (clause.content !== "") finish();
      quoted = !quoted;
    } else if (!quoted && SEPARATOR.test(character)) finish();
    else if (!quoted && clause.content === "" && character === "-") clause.excluded = true;
    else clause.content += character;
  }
  finish();
  return clauses;
}

/** A star right after a word makes it a prefix, as in "min*" or inside a phrase. */
function readWords(content: string): QueryWord[] {
  const words: QueryWord[] = [];
  let offset = 0;
  const parts = content.split("*");
  parts.forEach((part, index) => {
    const pieces = searchPieces(part);
    const touchesStar = index < parts.length - 1 && /[\p{L}\p{M}\p{N}]$/u.test(part);
    pieces.forEach((piece, at) => {
      if (piece.isRun) {
        words.push(...readRun(piece, offset));
        offset += [...piece.text].length;
      } else {
        words.push({ text: piece.text, isPrefix: touchesStar && at === pieces.length - 1, isRun: false, offset });
        offset += 1;
      }
    });
  });
  return words;
}

/**
 * A run as the pairs that cover it, the last of which may overlap the one before. One character alone is the beginning
 * of a pair.
 */
function readRun({ text }: SearchPiece, offset: number): QueryWord[] {
  const characters = [...text];
  if (characters.length === 1) return [{ text, isPrefix: true, isRun: true, offset }];
  const words: QueryWord[] = [];
  for (let at = 0; at < characters.length; at += 2) {
    const from = Math.min(at, characters.length - 2);
    words.push({
      text: characters.slice(from, from + 2).join(""),
      isPrefix: false,
      isRun: true,
      offset: offset + from,
    });
  }
  return words;
}
