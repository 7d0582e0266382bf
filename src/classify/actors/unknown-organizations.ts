import type { ActorTag } from "../../domain/tags.ts";
import { latinizeWord } from "../../knowledge/latinize.ts";
import {
  GAP_BRACKET,
  GAP_HYPHEN,
  GAP_QUOTE,
  GAP_SPACE,
  HAS_DIGIT,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
} from "../../knowledge/tokens.ts";
import { type Document, nameCovering, type Span, wordAt } from "../document.ts";
import { slug } from "./identity.ts";
import { tagOf } from "./organizations.ts";
import { hasHint, isAcronym, type Run } from "./runs.ts";
import type { Voice } from "./voice.ts";

const WORD_CERTAINTY = 0.68;
const SCRIPT_CERTAINTY = 0.6;
const ACRONYM_CERTAINTY = 0.55;
const VOICE_CERTAINTY = 0.75;
/** How sure the tagger must be to be heard alone. */
const SECOND_VOICE = 0.5;
const MAX_ACRONYM = 6;
const MIN_ACRONYM = 3;
const MAX_WORDS = 6;
const ROMAN_NUMERAL = /^[IVXLCDM]+$/u;

interface Candidate extends Span {
  name: string;
  certainty: number;
}

/**
 * Organizations that no list knows, by form: a word like "University" or a legal form beside capitals, a name in
 * foreign letters, an acronym. `taken` marks tokens that listed names and people already have.
 */
export function findUnknownOrganizations(
  document: Document,
  runs: readonly Run[],
  taken: Uint8Array,
  voice: Voice,
): ActorTag[] {
  const marked = mergeVoice(document, markedPhrases(document, taken), taken, voice);
  const inPhrase = new Uint8Array(document.tokens.count);
  for (const { first, last } of marked) inPhrase.fill(1, first, last + 1);
  const rest = runs.filter((run) => !inPhrase[run.first] && !inPhrase[run.last]);
  const candidates = [
    ...marked,
    ...rest
      .filter((run) => mayBeOrganization(document, run, voice))
      .flatMap((run) => foreignName(document, run, taken) ?? acronym(document, run, taken) ?? []),
  ];
  const groups = new Map<string, Candidate[]>();
  const acronyms = bracketedAcronyms(document, marked);
  for (const candidate of candidates) {
    const key = acronyms.get(candidate.name) ?? idOf(document, candidate);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [candidate]);
    else group.push(candidate);
  }
  return [...groups].map(([id, list]) => {
    const best = list.reduce((a, b) => (b.certainty > a.certainty ? b : a));
    return tagOf(document, { id, wikidata: null, name: best.name, country: null }, list, best.certainty);
  });
}

/** The rules' phrases and the organizations that the tagger sees; where the two overlap the tagger's bounds hold. */
function mergeVoice(document: Document, marked: readonly Candidate[], taken: Uint8Array, voice: Voice): Candidate[] {
  const heard = voice.names
    .filter(({ type, confidence }) => type === "organization" && confidence >= SECOND_VOICE)
    .map((name) => ({ ...name, first: withoutKind(document, name) }))
    .filter(({ first, last }) => isFree(document, first, last, taken))
    .map(({ first, last, confidence }) => candidateOf(document, first, last, VOICE_CERTAINTY * confidence));
  const covered = new Uint8Array(document.tokens.count);
  for (const { first, last } of heard) covered.fill(1, first, last + 1);
  const rest = marked.filter(({ first, last }) => !covered.subarray(first, last + 1).includes(1));
  return [...rest, ...heard].sort((a, b) => a.first - b.first);
}

/** Places may be part of a name ("Bank of Canada"), other listed names and people may not; a place alone is none. */
function isFree(document: Document, first: number, last: number, taken: Uint8Array): boolean {
  let own = 0;
  for (let token = first; token <= last; token++) {
    if (!taken[token]) own++;
    else if (!isPlace(document, token)) return false;
  }
  return own > 0;
}

/** Drops small words before a name in quotation marks, in foreign letters or in capitals: "компании «Форса»", "група PPF". */
function withoutKind(document: Document, { first, last }: Span | { first: number; last: number }): number {
  const { tokens } = document;
  for (let token = first + 1; token <= last; token++) {
    const flags = tokens.flags[token]!;
    if (!(flags & STARTS_CAPITAL)) continue;
    const isMarked = (tokens.gap[token]! & GAP_QUOTE) !== 0 || isForeign(document, token) || isAcronym(document, token);
    const before = tokens.flags[token - 1]! & STARTS_CAPITAL;
    return isMarked && (!before || (token - 1 === first && hasHint(document, first, "org-word"))) ? token : first;
  }
  return first;
}

const isForeign = (document: Document, token: number): boolean =>
  !isLatinText(document) && /^\p{Script=Latin}/u.test(wordAt(document, token));

/** Least probability, by the tagger, that letters which only look like a name are an organization's. */
const LEAST = 0.15;
const mayBeOrganization = ({ tokens }: Document, run: Run, { organization }: Voice): boolean =>
  organization[run.last]! >= LEAST || (tokens.gap[run.first]! & GAP_BRACKET) !== 0;

function idOf(document: Document, { first, last }: Span): string {
  const words: string[] = [];
  for (let token = first; token <= last; token++) words.push(latinizeWord(wordAt(document, token), document.language));
  return `org:${slug(words.join(" "))}`;
}

function candidateOf({ tokens, text }: Document, first: number, last: number, certainty: number): Candidate {
  const start = tokens.start[first]!;
  const end = tokens.end[last]!;
  return { first, last, start, end, name: text.slice(start, end), certainty };
}

/** Phrases around a word of organization: capitals before it, capitals and places after it. */
function markedPhrases(document: Document, taken: Uint8Array): Candidate[] {
  const found: Candidate[] = [];
  let free = 0;
  for (const [token, hints] of [...document.hints].sort(([a], [b]) => a - b)) {
    const hint = hints.find(({ sense }) => sense.kind === "org-word" || sense.kind === "org-suffix");
    if (hint === undefined || token < free || taken[token]) continue;
    const first = extendLeft(document, token, taken, free);
    const last = hint.sense.kind === "org-suffix" ? hint.last : extendRight(document, hint.last, taken);
    if (!isNamed(document, first, token, hint.last, last)) continue;
    found.push(candidateOf(document, first, last, WORD_CERTAINTY));
    free = last + 1;
  }
  return found;
}

/** A name has a capital beyond the one that a sentence or a German noun gives it. */
function isNamed(document: Document, first: number, from: number, to: number, last: number): boolean {
  const { flags } = document.tokens;
  if (first === from && last === to) return false;
  const opens = flags[first]! & STARTS_CAPITAL;
  if (!opens) return false;
  return first < from ? !(flags[first]! & STARTS_SENTENCE) || from - first > 1 || last > to : last > to;
}

function extendLeft(document: Document, token: number, taken: Uint8Array, free: number): number {
  const { tokens } = document;
  let first = token;
  while (first > free && token - first < MAX_WORDS) {
    const gap = tokens.gap[first]!;
    const before = first - 1;
    const isCapital = (tokens.flags[before]! & STARTS_CAPITAL) !== 0;
    if ((gap !== GAP_SPACE && gap !== GAP_HYPHEN) || !isCapital || taken[before]) break;
    if (hasHint(document, before, "not-person") || hasHint(document, before, "role")) break;
    first = before;
  }
  return first;
}

const LINKS = new Set("of for the and de del della di do da du des für der zu in za o y e et и і i".split(" "));

function extendRight(document: Document, token: number, taken: Uint8Array): number {
  const { tokens } = document;
  let last = token;
  for (let at = token + 1; at < tokens.count && at - token <= MAX_WORDS; at++) {
    const gap = tokens.gap[at]!;
    if (gap !== GAP_SPACE && gap !== GAP_HYPHEN && gap !== (GAP_SPACE | GAP_QUOTE)) break;
    if (tokens.flags[at]! & STARTS_CAPITAL && (!taken[at] || isPlace(document, at))) last = at;
    else if (!LINKS.has(wordAt(document, at)) || at - last > 2) break;
  }
  return last;
}

const PLACES = new Set(["country", "city", "adjective"]);
const isPlace = (document: Document, token: number): boolean =>
  PLACES.has(nameCovering(document, token)?.senses[0]?.kind ?? "");

/** Latin letters in a text of another script are a foreign name, and one that is no person's is mostly a company's. */
function foreignName(document: Document, run: Run, taken: Uint8Array): Candidate | null {
  if (!/^\p{Script=Latin}/u.test(wordAt(document, run.first)) || isLatinText(document)) return null;
  if (run.words.some((word) => taken[word.first]) || run.end - run.start < MIN_ACRONYM) return null;
  return candidateOf(document, run.first, run.last, SCRIPT_CERTAINTY);
}

const NON_LATIN = new Set("ru uk be bg mk kk ky tg mn el ka hy ar fa he ur hi bn th zh ja ko".split(" "));
const isLatinText = (document: Document): boolean => !NON_LATIN.has(document.language);

/** Three to six capitals among words that are not all in capitals. */
function acronym(document: Document, run: Run, taken: Uint8Array): Candidate | null {
  if (run.words.length > 1 || taken[run.first] || !isAcronym(document, run.first)) return null;
  const word = wordAt(document, run.first);
  if (word.length < MIN_ACRONYM || word.length > MAX_ACRONYM || ROMAN_NUMERAL.test(word)) return null;
  const { tokens } = document;
  const next = run.first + 1;
  const shouts = [run.first - 1, next].some((at) => at >= 0 && at < tokens.count && isAcronym(document, at));
  const isCode = next < tokens.count && tokens.gap[next] === GAP_HYPHEN && (tokens.flags[next]! & HAS_DIGIT) !== 0;
  return shouts || isCode ? null : candidateOf(document, run.first, run.last, ACRONYM_CERTAINTY);
}

/** Acronyms in brackets after a phrase stand for it: "Shanghai Gas Board (SGB)". */
function bracketedAcronyms(document: Document, phrases: readonly Candidate[]): Map<string, string> {
  const acronyms = new Map<string, string>();
  for (const phrase of phrases) {
    const token = phrase.last + 1;
    if (token >= document.tokens.count || !(document.tokens.gap[token]! & GAP_BRACKET)) continue;
    if (isAcronym(document, token)) acronyms.set(wordAt(document, token), idOf(document, phrase));
  }
  return acronyms;
}
