import { ALL_CAPITALS, GAP_BRACKET, HAS_DIGIT, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, type Span, wordAt } from "../document.ts";

const MAX_ACRONYM = 6;
/** Fewer initials are many names'. */
const MIN_INITIALS = 3;
/** Small words of a name that give it no initial: "of", "und", "pro". */
const MAX_LINK = 3;

/** Whether a token is an acronym that may stand for a name. */
const isShortAcronym = ({ tokens }: Document, token: number): boolean =>
  (tokens.flags[token]! & (ALL_CAPITALS | HAS_DIGIT)) === ALL_CAPITALS &&
  tokens.end[token]! - tokens.start[token]! <= MAX_ACRONYM;

/**
 * The acronyms by which a text may name what it names in full: one in brackets after the name ("Vereinigung Cockpit (VC)"),
 * one before the name in brackets ("VC (Vereinigung Cockpit)"), and the initials of the name. Of names with the same
 * initials none has them.
 */
export function acronymsOf<T>(document: Document, names: Iterable<readonly [span: Span, owner: T]>): Map<string, T> {
  const { count } = document.tokens;
  const bracketed = new Map<string, T>();
  const byInitials = new Map<string, T | null>();
  for (const [{ first, last }, owner] of names) {
    if (first === last) continue;
    const next = last + 1;
    if (next < count && opensBracket(document, next) && isShortAcronym(document, next)) {
      bracketed.set(wordAt(document, next), owner);
    } else if (first > 0 && opensBracket(document, first) && isShortAcronym(document, first - 1)) {
      bracketed.set(wordAt(document, first - 1), owner);
    }
    for (const initials of initialsOf(document, first, last)) {
      const rival = byInitials.get(initials);
      byInitials.set(initials, rival === undefined || rival === owner ? owner : null);
    }
  }
  for (const [initials, owner] of byInitials) {
    if (owner !== null && !bracketed.has(initials)) bracketed.set(initials, owner);
  }
  return bracketed;
}

const OPENING = /[([\uff08]/u;
const opensBracket = ({ tokens }: Document, token: number): boolean =>
  (tokens.gap[token]! & GAP_BRACKET) !== 0 &&
  OPENING.test(tokens.text.slice(tokens.end[token - 1], tokens.start[token]));

/** The initials of the words with a capital, and of all but the shortest words. */
function initialsOf(document: Document, first: number, last: number): Set<string> {
  let capitals = "";
  let all = "";
  for (let token = first; token <= last; token++) {
    const word = wordAt(document, token);
    const initial = word.charAt(0).toUpperCase();
    const isCapital = (document.tokens.flags[token]! & STARTS_CAPITAL) !== 0;
    if (isCapital) capitals += initial;
    if (isCapital || word.length > MAX_LINK) all += initial;
  }
  return new Set([capitals, all].filter(({ length }) => length >= MIN_INITIALS && length <= MAX_ACRONYM));
}
