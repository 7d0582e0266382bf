import {
  GAP_HYPHEN,
  GAP_NEWLINE,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
} from "../../knowledge/tokens.ts";
import { type Document, nameCovering, wordAt } from "../document.ts";
import { complementEnd } from "./complements.ts";
import { type Bounds, domainEnd, isKindAcronym, isLatinText, NAMES_WITH_NOUN } from "./organization-bounds.ts";
import { hasHint } from "./runs.ts";

const MAX_WORDS = 6;

/** Phrases around a word of organization: capitals before it, capitals, places and what it is for after it. */
export function markedPhrases(document: Document, taken: Uint8Array): Bounds[] {
  const found: Bounds[] = [];
  let free = 0;
  for (const [token, hints] of [...document.hints].sort(([a], [b]) => a - b)) {
    const hint = hints.find(({ sense }) => sense.kind === "org-word" || sense.kind === "org-suffix");
    if (hint === undefined || token < free || taken[token]) continue;
    const isSuffix = hint.sense.kind === "org-suffix";
    if (isSuffix && (isLatinText(document) || isKindAcronym(document, token))) continue;
    const first = extendLeft(document, token, taken, free, isSuffix);
    if (isSuffix && first === token) continue;
    let last = isSuffix ? suffixEnd(document, hint.last) : extendRight(document, hint.last, taken);
    const complement = last === hint.last && !isSuffix ? complementEnd(document, last) : last;
    if (!isNamed(document, first, token, hint.last, last)) {
      const isMidSentence = !(document.tokens.flags[first]! & STARTS_SENTENCE);
      const isCapital = (document.tokens.flags[first]! & STARTS_CAPITAL) !== 0;
      if (complement === last || !isMidSentence || !isCapital) continue;
    }
    last = complement;
    found.push({ first, last });
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

/** Several legal forms make one: "Ltd", "Co Ltd", "Holdings Plc", "Co. KG". */
export function suffixEnd(document: Document, last: number): number {
  let end = last;
  for (;;) {
    const next = document.hints.get(end + 1)?.find(({ sense }) => sense.kind === "org-suffix");
    const gap = document.tokens.gap[end + 1];
    if (next === undefined || (gap !== GAP_SPACE && gap !== (GAP_SPACE | GAP_STOP))) return end;
    end = next.last;
  }
}

const JOINTS = new Set(["and", "und", "et", "y"]);

function extendLeft(document: Document, token: number, taken: Uint8Array, free: number, isSuffix: boolean): number {
  const { tokens } = document;
  let first = token;
  while (first > free && token - first < MAX_WORDS) {
    const gap = tokens.gap[first]!;
    const before = first - 1;
    const isCapital = (tokens.flags[before]! & STARTS_CAPITAL) !== 0;
    if (gap !== GAP_SPACE && gap !== GAP_HYPHEN) break;
    if (isSuffix && joinsFirm(document, before, first, taken)) {
      first = before - 1;
      continue;
    }
    if (!isCapital || (taken[before] && !isPlaceBefore(document, before))) break;
    const opensPlace = (nameCovering(document, before)?.last ?? before) > before && isPlace(document, before);
    if (!opensPlace && (hasHint(document, before, "not-person") || hasHint(document, before, "role"))) break;
    first = before;
  }
  return first;
}

/** "Stifel and Co Inc", "Burns and Partners Ltd": a small "and" between the words of a firm. */
function joinsFirm({ tokens }: Document, joint: number, after: number, taken: Uint8Array): boolean {
  const before = joint - 1;
  if (before < 0 || tokens.gap[joint] !== GAP_SPACE || tokens.gap[after] !== GAP_SPACE || taken[before]) return false;
  if (!JOINTS.has(tokens.text.slice(tokens.start[joint], tokens.end[joint]))) return false;
  return (tokens.flags[before]! & STARTS_CAPITAL) !== 0;
}

/** Languages whose names of bodies begin with their place: "London Metal Exchange", "Uppsala universitet", "Szegedi Törvényszék". */
const PLACE_FIRST = new Set("en sv da no nb nn fi hu".split(" "));
/** German names begin with the adjective of their place: "Deutscher Tennis Bund". */
const isPlaceBefore = (document: Document, token: number): boolean =>
  PLACE_FIRST.has(document.language)
    ? isPlace(document, token)
    : document.language === "de" && nameCovering(document, token)?.senses[0]?.kind === "adjective";

const LINKS = new Set("of for the and de del della di do da du des für der zu za o y e et und и і i".split(" "));
/** Words inside names; "in" is the Slovene "and". */
const isLink = (word: string, language: string): boolean => LINKS.has(word) || (word === "in" && language === "sl");

/** What a name is for or of, so that an "and" after it may go on with it: "Institute of Arts and Letters". */
const OF = new Set("of for für de del".split(" "));
const APART = new Set(["en", "de"]);

function extendRight(document: Document, token: number, taken: Uint8Array): number {
  const { tokens } = document;
  let last = token;
  let hasOf = !APART.has(document.language);
  for (let at = token + 1; at < tokens.count && at - token <= MAX_WORDS; at++) {
    const gap = tokens.gap[at]!;
    const isElided = gap === (GAP_SPACE | GAP_HYPHEN) && wordAt(document, at) === "und";
    if (gap !== GAP_SPACE && gap !== GAP_HYPHEN && gap !== (GAP_SPACE | GAP_QUOTE) && !isElided) break;
    if (JOINTS.has(wordAt(document, at)) && !hasOf) break;
    hasOf ||= OF.has(wordAt(document, at));
    if (hasHint(document, at, "not-person") && tokens.flags[at]! & STARTS_CAPITAL) break;
    if (tokens.flags[at]! & STARTS_CAPITAL && (!taken[at] || isPlace(document, at))) last = at;
    else if (!isLink(wordAt(document, at), document.language) || at - last > 2) break;
  }
  return last;
}

const PLACES = new Set(["country", "city", "namesake", "adjective"]);
/** Whether the lexicon reads the token as a place or its adjective first of all. */
export const isPlace = (document: Document, token: number): boolean =>
  PLACES.has(nameCovering(document, token)?.senses[0]?.kind ?? "");

/** A name in quotation marks; `first` lies before `core`, the first token inside, where the noun belongs to the name. */
export interface QuotedName extends Bounds {
  core: number;
}

/** Words for what an organization is, by their last tokens: where they begin, and whether official names have them. */
function nouns({ hints }: Document): Map<number, { first: number; belongs: boolean }> {
  const found = new Map<number, { first: number; belongs: boolean }>();
  for (const [first, matches] of hints) {
    for (const { sense, last } of matches) {
      if (!KINDS.has(sense.kind)) continue;
      const belongs = sense.kind !== "org-kind" && found.get(last)?.belongs !== false;
      found.set(last, { first, belongs });
    }
  }
  return found;
}

/** An acronym before the quotation marks as the noun of what is in them. */
const kindAcronym = (document: Document, token: number): { first: number; belongs: boolean } | undefined =>
  isKindAcronym(document, token) ? { first: token, belongs: true } : undefined;

/**
 * Names in quotation marks right after what they are: «компания "Форса"», "der Konzern „Nordlicht“", 'ООО «Заря»'. A legal
 * form or a noun that official names begin with belongs to the name (see `NAMES_WITH_NOUN`), a mere kind of firm does not
 * ("компания «Заря»"). One pass over the opening marks.
 */
export function quotedNames(document: Document, taken: Uint8Array): QuotedName[] {
  const { tokens } = document;
  const found: QuotedName[] = [];
  const words = nouns(document);
  for (let token = 1; token < tokens.count; token++) {
    if (tokens.gap[token] !== (GAP_SPACE | GAP_QUOTE)) continue;
    const word = words.get(token - 1) ?? kindAcronym(document, token - 1);
    if (word === undefined || !(tokens.flags[token]! & STARTS_CAPITAL) || taken[token]) continue;
    const last = quoteEnd(document, token);
    if (last < token) continue;
    const isWhole = word.belongs && NAMES_WITH_NOUN.has(document.language) && !taken[word.first];
    found.push({ first: isWhole ? word.first : token, core: token, last });
    token = last;
  }
  return found;
}

/** Where a site is named by its domain it mostly is the company; elsewhere a source. */
const NAMES_BY_DOMAIN = new Set(["ru", "uk", "be"]);

/** Sites by their domain: "Городок.ру". */
export function sites(document: Document, taken: Uint8Array): Bounds[] {
  if (!NAMES_BY_DOMAIN.has(document.language)) return [];
  const { flags, count } = document.tokens;
  const found: Bounds[] = [];
  for (let token = 0; token < count; token++) {
    if (!(flags[token]! & STARTS_CAPITAL) || taken[token]) continue;
    const last = domainEnd(document, token);
    if (last > token) found.push({ first: token, last });
  }
  return found;
}

const KINDS = new Set(["org-kind", "org-word", "org-suffix"]);
const MAX_QUOTED = 6;

/** The last token before the closing mark, -1 where none follows soon, another opens or a sentence ends inside. */
export function quoteEnd({ tokens }: Document, from: number): number {
  for (let token = from + 1; token <= from + MAX_QUOTED && token <= tokens.count; token++) {
    const gap = token < tokens.count ? tokens.gap[token]! : GAP_QUOTE;
    if (gap & GAP_QUOTE) return /\s/u.test(tokens.text.charAt(tokens.end[token - 1]!)) ? -1 : token - 1;
    if (gap & (GAP_NEWLINE | GAP_STOP)) return -1;
  }
  return -1;
}
