import { latinizeWord } from "../../knowledge/latinize.ts";
import { GAP_BRACKET, GAP_HYPHEN, HAS_DIGIT } from "../../knowledge/tokens.ts";
import { type Document, type Span, wordAt } from "../document.ts";
import { slug } from "./identity.ts";
import { isLatinText, trimOrganization } from "./organization-bounds.ts";
import { isPlace, markedPhrases, quotedNames } from "./organization-phrases.ts";
import type { FoundOrganization } from "./organizations.ts";
import { isAcronym, type Run } from "./runs.ts";
import type { Voice } from "./voice.ts";

const WORD_CERTAINTY = 0.68;
const SCRIPT_CERTAINTY = 0.6;
const ACRONYM_CERTAINTY = 0.55;
const VOICE_CERTAINTY = 0.75;
/** How sure the tagger must be to be heard alone. */
const SECOND_VOICE = 0.5;
const MAX_ACRONYM = 6;
const MIN_ACRONYM = 3;
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
): FoundOrganization[] {
  const marked = mergeVoice(document, rulePhrases(document, taken), taken, voice);
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
    return { id, wikidata: null, name: best.name, country: null, spans: list, certainty: best.certainty };
  });
}

/** What the rules find: names in quotation marks after what they are, and phrases around a word of organization. */
function rulePhrases(document: Document, taken: Uint8Array): Candidate[] {
  const quoted = quotedNames(document, taken);
  const inQuotes = new Uint8Array(taken);
  for (const { first, last } of quoted) inQuotes.fill(1, first, last + 1);
  const marked = markedPhrases(document, inQuotes)
    .map((bounds) => trimOrganization(document, bounds))
    .filter((bounds) => bounds !== null && isFree(document, bounds.first, bounds.last, taken));
  return [...quoted, ...marked].map((bounds) => candidateOf(document, bounds!.first, bounds!.last, WORD_CERTAINTY));
}

/** The rules' phrases and the organizations that the tagger sees; where the two overlap the tagger's bounds hold. */
function mergeVoice(document: Document, marked: readonly Candidate[], taken: Uint8Array, voice: Voice): Candidate[] {
  const heard = voice.names
    .filter(({ type, confidence }) => type === "organization" && confidence >= SECOND_VOICE)
    .flatMap((name) => {
      const bounds = trimOrganization(document, name);
      if (bounds === null || !isFree(document, bounds.first, bounds.last, taken)) return [];
      return candidateOf(document, bounds.first, bounds.last, VOICE_CERTAINTY * name.confidence);
    });
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

/** Latin letters in a text of another script are a foreign name, and one that is no person's is mostly a company's. */
function foreignName(document: Document, run: Run, taken: Uint8Array): Candidate | null {
  if (!/^\p{Script=Latin}/u.test(wordAt(document, run.first)) || isLatinText(document)) return null;
  if (run.words.some((word) => taken[word.first]) || run.end - run.start < MIN_ACRONYM) return null;
  return candidateOf(document, run.first, run.last, SCRIPT_CERTAINTY);
}

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
