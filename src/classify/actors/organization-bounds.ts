import {
  ALL_CAPITALS,
  GAP_APOSTROPHE,
  GAP_HYPHEN,
  GAP_NEWLINE,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
  HAS_DIGIT,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
} from "../../knowledge/tokens.ts";
import { type Document, lowerAt, nameCovering, wordAt } from "../document.ts";
import { declinesNames, readGivenName } from "./given-names.ts";
import { hasHint, isAcronym } from "./runs.ts";

/** Tokens of a name, both included. */
export interface Bounds {
  first: number;
  last: number;
}

/** Days and months, which stand beside names and end none. */
export const DAYS = new Set(
  (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October " +
    "November December Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag Januar Februar März Mai Juni Juli Oktober Dezember"
  ).split(" "),
);

/** Longest abbreviation whose full stop ends no sentence ("St.", "им."). */
const MAX_ABBREVIATION = 3;

/** Whether a name cannot go on at the token: a sentence or a paragraph ended before it, or a slash joins two names. */
function cutsName({ tokens }: Pick<Document, "tokens">, token: number): boolean {
  const gap = tokens.gap[token]!;
  if (gap & GAP_NEWLINE) return true;
  const start = tokens.start[token]!;
  if (tokens.text.charAt(start - 1) === "/") return true;
  if (!(gap & GAP_STOP) || !(gap & GAP_SPACE) || !(tokens.flags[token]! & STARTS_CAPITAL)) return false;
  const length = tokens.end[token - 1]! - tokens.start[token - 1]!;
  const isInitials = tokens.text.charAt(tokens.end[token - 1]! - 1) === ".";
  if (isInitials) return false;
  if (tokens.gap[token - 1] === GAP_APOSTROPHE) return true;
  return length > MAX_ABBREVIATION || (length > 2 && (tokens.flags[token - 1]! & ALL_CAPITALS) !== 0);
}

/** The parts of a name that the ends of sentences and slashes leave, without the word that opens a sentence after it. */
export function splitName(document: Pick<Document, "tokens">, { first, last }: Bounds): Bounds[] {
  const parts: Bounds[] = [];
  let from = first;
  for (let token = first + 1; token <= last + 1; token++) {
    if (token <= last && !cutsName(document, token)) continue;
    if (from > first && document.tokens.flags[from]! & STARTS_SENTENCE) from++;
    if (from < token) parts.push({ first: from, last: token - 1 });
    from = token;
  }
  return parts;
}

const SMALL_WORD = 3;

/**
 * An organization's name without what only stands beside it: prepositions, the word for what it is ("компании «Форса»",
 * "společnost Click2Claim"), a person named after it. Null where no capital and no digit remains.
 */
export function trimOrganization(document: Document, { first, last }: Bounds): Bounds | null {
  const { flags } = document.tokens;
  let from = withoutKind(document, first, last);
  let to = beforePerson(document, from, beforeTicker(document, from, last));
  while (to > from && (isSmall(document, to) || DAYS.has(wordAt(document, to)))) to--;
  while (from < to && isSmall(document, from)) from++;
  to = domainEnd(document, to);
  if (isMereKind(document, from, to) || isKindAcronym(document, to)) return null;
  for (let token = from; token <= to; token++) {
    if (flags[token]! & (STARTS_CAPITAL | HAS_DIGIT)) return { first: from, last: to };
  }
  return null;
}

const CYRILLIC_ADJECTIVE = /(?:[ыио]й|[аяое][яе]|[оиеы][ймх]|[ое]го|[ое]му|ую|юю|ите|ата|ото|ски|ска|ско|ні|ий|ів)$/u;

/**
 * Whether a small word of kind after a capital that opens a sentence or is no adjective is all that there is: "Пилоты
 * авиакомпании", "В компании". Cyrillic; elsewhere such words have the name before them.
 */
function isMereKind(document: Document, from: number, to: number): boolean {
  const { flags } = document.tokens;
  if (to !== from + 1 || isLatinText(document) || flags[to]! & STARTS_CAPITAL) return false;
  if (!hasHint(document, to, "org-kind") || isForeign(document, from) || isAcronym(document, from)) return false;
  return (flags[from]! & STARTS_SENTENCE) !== 0 || !CYRILLIC_ADJECTIVE.test(lowerAt(document, from));
}

/** What ties a token to the one before: a domain ("Lenta.ru"), a case ending ("LOT-u"). */
const TIED = new Set([GAP_STOP, GAP_HYPHEN, GAP_APOSTROPHE]);

/** A short word without a capital, or a capital preposition that opens a sentence. */
function isSmall({ tokens }: Document, token: number): boolean {
  const length = tokens.end[token]! - tokens.start[token]!;
  if (tokens.flags[token]! & HAS_DIGIT || TIED.has(tokens.gap[token]!)) return false;
  if (!(tokens.flags[token]! & STARTS_CAPITAL)) return length <= SMALL_WORD;
  return length === 1 && (tokens.flags[token]! & STARTS_SENTENCE) !== 0 && tokens.gap[token + 1] === GAP_SPACE;
}

const DOMAINS = new Set("com net org info ru ua by kz eu de pl cz sk si bg uk tv online ру рф нет ком".split(" "));

/** A site's name goes on over its domain: "Gazeta.ru", "Лента.ру". */
export function domainEnd({ tokens }: Document, last: number): number {
  const next = last + 1;
  if (next >= tokens.count || tokens.gap[next] !== GAP_STOP) return last;
  return DOMAINS.has(tokens.text.slice(tokens.start[next], tokens.end[next]).toLowerCase()) ? next : last;
}

/** The first token after small words and words of kind; a name in quotation marks, foreign letters or capitals shows itself. */
function withoutKind(document: Document, first: number, last: number): number {
  const { tokens } = document;
  let from = first;
  while (from < last && isSmall(document, from)) from++;
  for (let token = last - 1; token >= from; token--) {
    const kind = document.hints.get(token)?.find(({ sense }) => sense.kind === "org-kind");
    if (kind === undefined || kind.last >= last || !(tokens.flags[kind.last + 1]! & STARTS_CAPITAL)) continue;
    const opensSentence = token === from && (tokens.flags[token]! & STARTS_SENTENCE) !== 0;
    const isNoun = document.language === "de";
    if (isNoun || !(tokens.flags[token]! & STARTS_CAPITAL) || opensSentence) return kind.last + 1;
  }
  for (let token = from + 1; token <= last; token++) {
    if (!(tokens.flags[token]! & STARTS_CAPITAL)) continue;
    const isMarked = (tokens.gap[token]! & GAP_QUOTE) !== 0 || isForeign(document, token) || isAcronym(document, token);
    const before = tokens.flags[token - 1]! & STARTS_CAPITAL;
    return isMarked && (!before || (token - 1 === from && hasHint(document, from, "org-word"))) ? token : from;
  }
  return from;
}

export const isForeign = (document: Document, token: number): boolean =>
  !isLatinText(document) && /^\p{Script=Latin}/u.test(wordAt(document, token));

/** Languages whose official names begin with their legal form or noun, outside the marks: "фонд «Заря»", "ООО «Заря»". */
export const NAMES_WITH_NOUN = new Set(["ru"]);
const MAX_KIND = 4;

/**
 * Whether a token is an acronym that says what the organization in the quotation marks after it is: "НК «Роснефть»", "ФК
 * «Заря»", "ТРЦ «Заря»". None that a list knows: "МИД".
 */
export function isKindAcronym(document: Document, token: number): boolean {
  const { flags, gap, start, end, count } = document.tokens;
  const next = token + 1;
  if (
    !NAMES_WITH_NOUN.has(document.language) ||
    next >= count ||
    gap[next] !== (GAP_SPACE | GAP_QUOTE) ||
    !(flags[next]! & STARTS_CAPITAL)
  )
    return false;
  const isShort = isAcronym(document, token) && end[token]! - start[token]! <= MAX_KIND;
  return isShort && !isForeign(document, token) && nameCovering(document, token) === null;
}

/** What is counted after a number that belongs to no name: "Skycop 5 июля". */
const COUNTED =
  /^(?:январ|феврал|март|апрел|ма[яй]$|июн|июл|август|сентябр|октябр|ноябр|декабр|січ|лют|берез|квіт|трав|черв|лип|серп|верес|жовт|листопад|груд|януар|февруар|юни$|юли$|септемвр|октомвр|ноемвр|декемвр|лет$|год|рок|годин|тыс|тис|хил|млн|млрд|час|мину|дн|дней|раз|%)/u;

/** A single digit that belongs to the name before it: "Nord Stream 2", but not "Boeing 737" and "Skycop 5 июля". */
function isOrdinal(document: Document, token: number): boolean {
  const { flags, gap, start, end, count } = document.tokens;
  if (!(flags[token]! & HAS_DIGIT) || end[token]! - start[token]! > 1) return false;
  const next = token + 1;
  return next >= count || gap[next] !== GAP_SPACE || !COUNTED.test(lowerAt(document, next));
}

/**
 * The last token of a name in Latin letters that goes on in a text of another script, over capitals and then an ordinal:
 * "Etihad Airways", "Allseas Group S.A.", "Nord Stream 2 AG". `last` itself where it does not.
 */
export function foreignEnd(document: Document, last: number): number {
  const { flags, gap, count } = document.tokens;
  let end = last;
  while (isForeign(document, end) && end + 1 < count && goesOnInLatin(document, end + 1)) end++;
  const next = end + 1;
  const joins = next < count && (gap[next] === GAP_SPACE || gap[next] === GAP_HYPHEN);
  if (!joins || !isForeign(document, end) || !isOrdinal(document, next)) return end;
  const form = next + 1;
  const hasForm = form < count && gap[form] === GAP_SPACE && hasHint(document, form, "org-suffix");
  return hasForm && flags[form]! & STARTS_CAPITAL ? form : next;
}

/** A Latin capital that no list knows as another name and that no person's name begins with. */
function goesOnInLatin(document: Document, token: number): boolean {
  const { flags, gap } = document.tokens;
  if (gap[token] !== GAP_SPACE || !(flags[token]! & STARTS_CAPITAL) || !isForeign(document, token)) return false;
  if (nameCovering(document, token) !== null || DAYS.has(wordAt(document, token))) return false;
  return (readGivenName(wordAt(document, token), document.language)?.canonical ?? null) === null;
}

/** `foreignEnd` of a listed name, which no ordinal follows; an acronym goes on with nothing: "NATO Nations". */
export function listedEnd(document: Document, { first, last }: Bounds): number {
  if (first === last && isAcronym(document, last)) return last;
  const end = foreignEnd(document, last);
  return document.tokens.flags[end]! & HAS_DIGIT ? end - 1 : end;
}

const NON_LATIN = new Set("ru uk be bg mk kk ky tg mn el ka hy ar fa he ur hi bn th zh ja ko".split(" "));
/** Whether the document's language is written in Latin letters. */
export const isLatinText = (document: Document): boolean => !NON_LATIN.has(document.language);

/** The last token before a stock ticker that follows a legal form: "Monsanto Co MTC". */
function beforeTicker(document: Document, first: number, last: number): number {
  for (let token = first + 1; token < last; token++) {
    const next = token + 1;
    if (!hasHint(document, token, "org-suffix") || hasHint(document, next, "org-suffix")) continue;
    if (isAcronym(document, next)) return token;
  }
  return last;
}

const MIN_GIVEN = 4;

/**
 * The last token before a person who is named right after an organization: "Partii Zielonych Reinhard Winkler". A given
 * name in the nominative, in a language that would decline it as part of the name.
 */
function beforePerson(document: Document, first: number, last: number): number {
  if (!declinesNames(document.language)) return last;
  const { flags } = document.tokens;
  for (let token = first + 1; token < last; token++) {
    if (!(flags[token]! & flags[token - 1]! & flags[token + 1]! & STARTS_CAPITAL)) continue;
    if (hasHint(document, token - 1, "org-word") || hasHint(document, token, "org-word")) continue;
    const word = wordAt(document, token);
    const given = word.length < MIN_GIVEN ? null : readGivenName(word, document.language);
    if (given?.nominative && given.canonical !== null) return token - 1;
  }
  return last;
}
