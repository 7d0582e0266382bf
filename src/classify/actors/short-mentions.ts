import { GAP_HYPHEN, GAP_SPACE, STARTS_CAPITAL, STARTS_SENTENCE } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, type Span, wordAt } from "../document.ts";
import { complementEnd } from "./complements.ts";
import { spanOf } from "./found-people.ts";
import type { FoundOrganization } from "./organizations.ts";
import { hasHint } from "./runs.ts";
import { sameName } from "./surnames.ts";

/** Languages that write nouns with a capital: there it says nothing. */
const CAPITAL_NOUNS = new Set(["de", "lb"]);

/**
 * Mentions by the noun alone: a capital "Commission" inside a sentence is the European Commission that the text named in
 * full before. Adds them to the organizations and returns them. Linear but for the organizations that share a noun.
 */
export function findShortMentions(document: Document, known: readonly FoundOrganization[], taken: Uint8Array): Span[] {
  if (CAPITAL_NOUNS.has(document.language)) return [];
  const heads = headsOf(document, known);
  if (heads.length === 0) return [];
  const found: Span[] = [];
  for (const token of document.hints.keys()) {
    if (taken[token] || !isBareHead(document, token)) continue;
    const word = lowerAt(document, token);
    const owner = heads.findLast((head) => head.first < token && sameName(head.word, word, document.language));
    if (owner === undefined) continue;
    const span = spanOf(document, token, token);
    owner.organization.spans.push(span);
    found.push(span);
  }
  return found;
}

interface Head {
  word: string;
  first: number;
  organization: FoundOrganization;
}

const MAX_HEADS = 40;

/** The nouns of full names ("комиссия" of "Европейская комиссия"), in text order. */
function headsOf(document: Document, known: readonly FoundOrganization[]): Head[] {
  const heads: Head[] = [];
  for (const organization of known) {
    for (const { first, last } of organization.spans) {
      if (first === last) continue;
      for (let token = first; token <= last; token++) {
        if (!hasHint(document, token, "org-word")) continue;
        heads.push({ word: wordAt(document, token).toLowerCase(), first, organization });
        break;
      }
    }
  }
  return heads.sort((a, b) => a.first - b.first).slice(0, MAX_HEADS);
}

/** A capital noun for an organization inside a sentence, with no word beside it that would make it another's name. */
function isBareHead(document: Document, token: number): boolean {
  const { flags, gap, count } = document.tokens;
  if (!hasHint(document, token, "org-word") || !(flags[token]! & STARTS_CAPITAL) || flags[token]! & STARTS_SENTENCE) {
    return false;
  }
  const isJoined = (at: number): boolean => gap[at] === GAP_SPACE || gap[at] === GAP_HYPHEN;
  const before = token - 1;
  const after = token + 1;
  if (before >= 0 && isJoined(token) && flags[before]! & STARTS_CAPITAL && !(flags[before]! & STARTS_SENTENCE)) {
    return false;
  }
  if (after < count && isJoined(after) && flags[after]! & STARTS_CAPITAL) return false;
  return complementEnd(document, token) === token;
}
