import { GAP_HYPHEN, GAP_SPACE, STARTS_CAPITAL, STARTS_SENTENCE } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, type Span, wordAt } from "../document.ts";
import { acronymsOf } from "./acronyms.ts";
import { complementEnd } from "./complements.ts";
import { spanOf } from "./found-people.ts";
import type { FoundOrganization } from "./organizations.ts";
import { hasHint, isAcronym } from "./runs.ts";
import { sameName } from "./surnames.ts";
import type { Voice } from "./voice.ts";

/** Languages that write nouns with a capital: there it says nothing. */
const CAPITAL_NOUNS = new Set(["de", "lb"]);

/**
 * Mentions by a part of the name: an acronym that the text put in brackets after it, a word that the tagger hears as a
 * name, and the noun alone: a capital "Commission" inside a sentence is the European Commission that the text named in
 * full before. Adds them to the organizations and returns them. Linear but for the organizations that share a noun.
 */
export function findShortMentions(
  document: Document,
  known: readonly FoundOrganization[],
  taken: Uint8Array,
  voice: Voice,
): Span[] {
  const found = [...findOwnAcronyms(document, known, taken), ...findOwnWords(document, known, taken, voice)];
  if (CAPITAL_NOUNS.has(document.language)) return found;
  const heads = headsOf(document, known);
  if (heads.length === 0) return found;
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

/** "Vereinigung Cockpit (VC) … VC", "Local Pension Fund Forum … LPFF". */
function findOwnAcronyms(document: Document, known: readonly FoundOrganization[], taken: Uint8Array): Span[] {
  const { count } = document.tokens;
  const owners = acronymsOf(
    document,
    known.flatMap((organization) => organization.spans.map((span) => [span, organization] as const)),
  );
  const found: Span[] = [];
  for (let token = 0; owners.size > 0 && token < count; token++) {
    if (taken[token] || !isAcronym(document, token)) continue;
    const owner = owners.get(wordAt(document, token));
    if (owner === undefined) continue;
    const span = spanOf(document, token, token);
    owner.spans.push(span);
    found.push(span);
  }
  return found;
}

const MIN_LETTERS = 4;
const LEAST_CONFIDENCE = 0.5;

/** "J.P. Morgan … Morgan": a word of an organization's name that stands alone later, heard as a name of any kind. */
function findOwnWords(
  document: Document,
  known: readonly FoundOrganization[],
  taken: Uint8Array,
  voice: Voice,
): Span[] {
  const owners = new Map<string, { first: number; organization: FoundOrganization }>();
  for (const organization of known) {
    for (const { first, last } of organization.spans) {
      for (let token = first; first < last && token <= last; token++) {
        const word = wordAt(document, token);
        if (word.length < MIN_LETTERS || hasHint(document, token, "org-word") || owners.has(word)) continue;
        owners.set(word, { first, organization });
      }
    }
  }
  const found: Span[] = [];
  for (const { first, last, type, confidence } of voice.names) {
    if (first !== last || type === "place" || confidence < LEAST_CONFIDENCE || taken[first]) continue;
    if (document.tokens.flags[first]! & STARTS_SENTENCE) continue;
    const owner = owners.get(wordAt(document, first));
    if (owner === undefined || owner.first > first) continue;
    const span = spanOf(document, first, first);
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
