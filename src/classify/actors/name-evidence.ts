import { GAP_QUOTE, GAP_SPACE, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, wordAt } from "../document.ts";
import type { Pass } from "./found-people.ts";
import { readGivenName } from "./given-names.ts";
import { isVietnameseFamily } from "./identity.ts";
import { isPlaceOrThing, isSaint } from "./no-person.ts";
import type { Office } from "./offices.ts";
import { isAcronym, isInitials, type Run, type Word } from "./runs.ts";

/** How sure a name is a person's: by a given name, by an office beside it, by the form of the surname alone. */
export const GIVEN_CERTAINTY = 0.8;
export const OFFICE_CERTAINTY = 0.72;
export const SUFFIX_CERTAINTY = 0.6;
/** Ends of surnames that are rarely anything else, in Latin and Cyrillic. */
const SURNAME_ENDINGS =
  /(?:enko|ovich|evich|shvili|adze|idze|sson|sdottir|opoulos|uk|yuk|chuk|ов|ова|ев|ева|енко|ович|евич|ский|ская|швили|дзе|јић|вић|ić|yan|ян)$/u;

const STREET_WORDS = new Set(
  (
    "street road avenue boulevard square lane drive park bridge station airport stadium straße strasse platz allee rue place " +
    "calle plaza avenida via piazza улица улице улицы проспект проспекте площадь площади бульвар вулиця вулиці ulica ulicy " +
    "ulici ulice улица улици caddesi sokak meydanı"
  ).split(" "),
);

const STREET_REACH = 2;

/** "Abbey Road", "Giles County": the last word, or one soon after it, makes the words a street, another place or a thing. */
export function isNoPerson(document: Document, last: number): boolean {
  if (isPlaceOrThing(document, last)) return true;
  const { tokens } = document;
  for (let token = last; token <= last + STREET_REACH && token < tokens.count; token++) {
    if (token > last && tokens.gap[token] !== GAP_SPACE) return false;
    if (STREET_WORDS.has(wordAt(document, token).toLowerCase())) return true;
    if (token > last && !(tokens.flags[token]! & STARTS_CAPITAL)) return false;
  }
  return false;
}

/** "У улици Цара Душана": a street's word stands before the title that it is called after. */
export function isStreetBefore(document: Document, token: number): boolean {
  for (let before = token - 1; before >= 0 && before >= token - STREET_REACH; before--) {
    if (document.tokens.gap[before + 1] !== GAP_SPACE) return false;
    if (STREET_WORDS.has(wordAt(document, before).toLowerCase())) return true;
  }
  return false;
}

const TITLE_CASE_SHARE = 0.6;

/** Whether most longer words of the title begin with a capital, in languages that do not capitalise nouns. */
export function hasTitleCase({ tokens, titleEnd, language }: Document): boolean {
  let long = 0;
  let capitals = 0;
  for (let token = 1; token < tokens.count && tokens.end[token]! <= titleEnd; token++) {
    if (tokens.end[token]! - tokens.start[token]! < 4) continue;
    long++;
    if (tokens.flags[token]! & STARTS_CAPITAL) capitals++;
  }
  return language !== "de" && long > 2 && capitals / long >= TITLE_CASE_SHARE;
}

/** "Чапутович" is not a case form of "Чапутова", though it begins like one. */
export const PATRONYMIC = /(?:ов|ев)ич|(?:ov|ev|ow|ew)i(?:ch|cz|ć|c)/u;
const WHOLE_PATRONYMIC = /(?:(?:ов|ев)(?:ич|н)|йович|івн|їйович|льич|мич)[аеуоюйіиы]{0,2}м?$/u;

/**
 * Index of the given name: the first word's; the last's where the surname comes first, or the one before a patronymic
 * ("Иванов Пётр Сергеевич"); -1 for none.
 */
export function givenPosition({ language }: Document, words: readonly Word[]): number {
  const reads = (index: number): boolean => readGivenName(words[index]!.text, language) !== null;
  const isOfficial = words.length === 3 && WHOLE_PATRONYMIC.test(words[2]!.text.toLowerCase());
  if (isOfficial && reads(1)) return 1;
  if (isSaint(words[0]!.text)) return -1;
  if (reads(0) || (words.length > 1 && isVietnameseFamily(words[0]!.text, language))) return 0;
  const maySwap = language === "hu" || SURNAME_ENDINGS.test(words[0]!.text.toLowerCase());
  return maySwap && reads(words.length - 1) ? words.length - 1 : -1;
}

/** "Paris Hilton": listed as somebody for the place in the name. */
export const isListedPerson = (document: Document, words: readonly Word[]): boolean =>
  document.hints.get(words[0]!.first)?.some(({ sense, last }) => {
    return sense.kind === "not-country" && last === words.at(-1)!.last;
  }) === true;

/** Certainty that the words are a person's name, null when nothing speaks for it. */
export function certaintyOf(
  document: Document,
  words: readonly Word[],
  givenAt: number,
  office: Office | null,
): number | null {
  if (words.some(({ first, text }) => isAcronym(document, first) && !isInitials(text))) return null;
  if (givenAt >= 0 || isListedPerson(document, words)) return GIVEN_CERTAINTY;
  if (office !== null) return OFFICE_CERTAINTY;
  if (words.slice(0, -1).every(({ text }) => isInitials(text))) return OFFICE_CERTAINTY;
  return SURNAME_ENDINGS.test(words.at(-1)!.text.toLowerCase()) ? SUFFIX_CERTAINTY : null;
}

/** Whether quotation marks stand around just these words of two or more: "« Mario Kart World »" is a title and nobody. */
export function isQuotedTitle({ tokens }: Document, first: number, last: number): boolean {
  const { gap, start, end, text, count } = tokens;
  if (first === last || !(gap[first]! & GAP_QUOTE) || (last + 1 < count && !(gap[last + 1]! & GAP_QUOTE))) return false;
  const before = text.slice(first === 0 ? 0 : end[first - 1], start[first]);
  const after = text.slice(end[last], last + 1 < count ? start[last + 1] : text.length);
  return OPENS_AT_END.test(before) && CLOSES_AT_START.test(after);
}
/** French sets a space between its marks and the words. */
const OPENS_AT_END = /(?:«\s?|["„“”'‘‚])$/u;
const CLOSES_AT_START = /^(?:\s?»|["“”'’])/u;

/** Whether all words stand in a title in quotation marks as well. */
export const isOfTitle = ({ quotedWords }: Pass, words: readonly Word[]): boolean =>
  words.every(({ text }) => quotedWords.has(text.toLowerCase()));

/** From how many words a title is no nickname, which is quoted once and used without marks. */
const MIN_TITLE = 3;

/** Words of titles in quotation marks, lower case. */
export function quotedWords(document: Document, runs: readonly Run[]): Set<string> {
  const titles = runs.filter(
    ({ first, last, words }) => words.length >= MIN_TITLE && isQuotedTitle(document, first, last),
  );
  return new Set(titles.flatMap(({ words }) => words.map(({ text }) => text.toLowerCase())));
}
