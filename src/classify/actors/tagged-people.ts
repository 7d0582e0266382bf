import { foldSounds, latinizeWord } from "../../knowledge/latinize.ts";
import { GAP_HYPHEN, GAP_SPACE, GAP_STOP, HAS_DIGIT, STARTS_SENTENCE } from "../../knowledge/tokens.ts";
import { type Document, type Span, wordAt } from "../document.ts";
import type { TaggedName } from "../tagger/index.ts";
import { isWomanBefore, isWomanOf } from "./feminine.ts";
import {
  add,
  type Found,
  identityOf,
  LISTED_CERTAINTY,
  MAX_NAME_WORDS,
  namedTokens,
  ownerOf,
  type Pass,
  spanOf,
} from "./found-people.ts";
import { withoutNouns } from "./german-names.ts";
import { readGivenName } from "./given-names.ts";
import { type Identity, identifyWords, slug } from "./identity.ts";
import { peopleBySurname } from "./known-people.ts";
import { givenPosition, isNoPerson, isOfTitle } from "./name-evidence.ts";
import { isSaint } from "./no-person.ts";
import { isAdjectiveOf, isAfterDirection, sharedSurnames } from "./no-surname.ts";
import { isReporter, officeBefore } from "./offices.ts";
import { isLatinText } from "./organization-bounds.ts";
import { withoutFirm } from "./person-bounds.ts";
import { hasHint, isWrittenSmall, type Word, wordsBetween } from "./runs.ts";
import { nominatives } from "./surnames.ts";
import { voiceAt } from "./voice.ts";

const VOICE_CERTAINTY = 0.75;
/** How sure the tagger must be to be heard alone, and to be heard against a rule. */
const SECOND_VOICE = 0.5;
const CONTRADICTS = 0.6;
/** For one word that no full name explains, by language: every German noun has a capital. */
const ALONE = 0.65;
const ALONE_IN = new Map([
  ["de", 0.9],
  ["en", 0.55],
]);

/**
 * Whether the tagger is sure that the tokens are no person. In German, where nouns have capitals too, three words and
 * more ("Besitz von Catherine", "Anti-Piraten-Mission Nord") need its word that they are one.
 */
export function contradicts({ document, voice }: Pass, first: number, last: number): boolean {
  const names = [voiceAt(voice, first), voiceAt(voice, last)];
  const isLong = document.language === "de" && last - first > 1 && !isDoubleName(document, first, last);
  if (isLong && names.every((name) => name === null)) return true;
  return names.some((name) => name !== null && name.type !== "person" && name.confidence >= CONTRADICTS);
}

/** "Heinz-Dieter Krüger", "Karin Wolf-Meyer": a common given name and a surname, one of them of two parts. */
function isDoubleName(document: Document, first: number, last: number): boolean {
  const words = wordsBetween(document, first, last);
  const [head, tail] = words;
  if (words.length !== 2 || last - first !== 2 || head!.last + 1 !== tail!.first) return false;
  for (let token = first; token <= head!.last; token++) {
    if ((readGivenName(wordAt(document, token), document.language)?.canonical ?? null) === null) return false;
  }
  return true;
}

/** Tokens of tagged people that nothing has spoken for yet. */
function freePeople(pass: Pass, least: number): TaggedName[] {
  const named = namedTokens(pass);
  const isUsed = (token: number): boolean => named[token] === 1 || pass.taken[token] === 1;
  return pass.voice.names.filter(({ type, first, last, confidence }) => {
    if (type !== "person" || confidence < least) return false;
    for (let token = first; token <= last; token++) if (isUsed(token)) return false;
    return true;
  });
}

/** Full names that only the tagger sees. */
export function addTaggedFull(pass: Pass): void {
  const { document } = pass;
  for (const { first: start, last, confidence } of freePeople(pass, SECOND_VOICE)) {
    const all = wordsBetween(document, start, last);
    const words = document.language === "nl" ? withoutFirm(document, all) : withoutNouns(document, all);
    if (words.length === 0) continue;
    const { first } = words[0]!;
    // "190 °C. Laissez": a degree is no initial.
    if (document.text.charAt(document.tokens.start[first]! - 1) === "°") continue;
    if (words.length > 1 && isPreposition(document, words[0]!)) continue;
    if (isOfTitle(pass, words)) continue;
    if (words.length < 2 || words.length > MAX_NAME_WORDS || isTitle(pass, last) || isNoPerson(document, last))
      continue;
    if (isAfterDirection(document, first)) continue;
    const givenAt = givenPosition(document, words);
    const owner = givenAt < 0 ? ownerOfSurnames(pass, words) : null;
    if (owner !== null) {
      add(pass, owner, spanOf(document, first, words.at(-1)!.last), owner.certainty);
      continue;
    }
    if (givenAt < 0 && (isSaint(words[0]!.text) || isAfterPlaceWord(document, first))) continue;
    const identity = identifyWords(
      words.map(({ text }) => text),
      givenAt,
      document.language,
    );
    if (isReporter(officeBefore(document, pass.offices, first))) pass.authors.add(identity.id.slice("person:".length));
    add(
      pass,
      identity,
      spanOf(document, first, words.at(-1)!.last),
      identity.listed ? LISTED_CERTAINTY : VOICE_CERTAINTY * confidence,
    );
  }
}

/** The person named in full before whose last words these are: "Varela Ríos" of "Blanca Varela Ríos". */
function ownerOfSurnames(pass: Pass, words: readonly Word[]): Found | null {
  const owner = ownerOf(pass, words.at(-1)!.text.toLowerCase());
  const tail = ` ${words.map(({ text }) => text).join(" ")}`.toLowerCase();
  const isTail = ({ start, end }: Span): boolean => pass.document.text.slice(start, end).toLowerCase().endsWith(tail);
  return owner?.spans.some(isTail) ? owner : null;
}

const PLACE_WORDS = new Set("у в во w we v ve na на u in im en à dans nel nella em no na".split(" "));

/** "Стабилност у Централној Азији": capitals after a preposition of place are no person's, if no given name says so. */
const isAfterPlaceWord = (document: Document, token: number): boolean =>
  token > 0 &&
  document.tokens.gap[token] === GAP_SPACE &&
  !(document.language === "ru" && wordAt(document, token - 1).toLowerCase() === "у") &&
  PLACE_WORDS.has(wordAt(document, token - 1).toLowerCase());

const ADJECTIVE =
  /(?:[sc]k(?:i|a|o|e|ega|emu|im|ih|y|ý|á|é|ého|ému)|šk[aeio]|[сц]к(?:и|а|о|ий|ая|ое|ие|ого|ой|ому|им|их|ите|ата|ото))$/u;

/**
 * A word that the document also writes small, the adjective of an organization ("Восточного комитета") and an adjective
 * that opens a sentence name nobody.
 */
function isNoSurname({ document, organizationWords }: Pass, { first, last, text }: Word): boolean {
  const next = last + 1;
  if (isAdjectiveOf(document, first)) return true;
  const opens = (document.tokens.flags[first]! & STARTS_SENTENCE) !== 0;
  if (opens && ADJECTIVE.test(text.toLowerCase()) && !hasHint(document, next, "speech")) return true;
  const beforeOrganization = document.tokens.gap[next] === GAP_SPACE && hasHint(document, next, "org-word");
  if (organizationWords.has(text.toLowerCase()) || hasHint(document, first, "not-person")) return true;
  return beforeOrganization || isWrittenSmall(document, text.toLowerCase()) || hasHint(document, last, "org-word");
}

/** A single letter without a full stop: "С Самсоновым". */
const isPreposition = ({ tokens }: Document, { text, last }: Word): boolean =>
  text.length === 1 && (tokens.gap[last + 1]! & GAP_STOP) === 0;

/** Surnames and given names alone that only the tagger sees; foreign letters alone are rather a company's. */
export function addTaggedWords(pass: Pass): void {
  const { document } = pass;
  const byGiven = peopleByGiven(pass);
  const isNumbered = numberedNames(document);
  const isHalf = sharedSurnames(pass);
  for (const { first, last, confidence } of freePeople(pass, ALONE_IN.get(document.language) ?? ALONE)) {
    const words = wordsBetween(document, first, last);
    if (words.length !== 1 || words[0]!.text.length < 3 || isTitle(pass, last) || isNoPerson(document, last)) continue;
    const word = words[0]!.text;
    if (isOfTitle(pass, words)) continue;
    if (!isLatinText(document) && /^\p{Script=Latin}/u.test(word)) continue;
    const isGiven = (readGivenName(word, document.language)?.canonical ?? null) !== null;
    const owner = ownerOf(pass, word.toLowerCase()) ?? (isGiven ? (byGiven.get(word.toLowerCase()) ?? null) : null);
    if (owner === null && (isNoSurname(pass, words[0]!) || isNumbered(first) || (isGiven && isHalf(last)))) continue;
    if (owner === null && isAfterDirection(document, first)) continue;
    const surname = nominatives(word.toLowerCase(), document.language, false)[0] ?? word.toLowerCase();
    const id = `person:${slug(latinizeWord(surname, document.language))}`;
    const self = { id, name: word, wikidata: null, country: null, listed: false, surname };
    const span = spanOf(document, first, last);
    add(
      pass,
      owner ?? (isWomanBefore(document, span) ? null : knownBySurname(pass, word.toLowerCase())) ?? self,
      span,
      owner?.certainty ?? VOICE_CERTAINTY * confidence,
    );
  }
}

/** Tells whether the document numbers a word elsewhere, as it does manoeuvres, probes and rockets: "Zapad" of "Zapad-2021". */
function numberedNames({ tokens }: Document): (token: number) => boolean {
  let numbered: Set<number> | undefined;
  return (token) => {
    if (numbered === undefined) {
      numbered = new Set();
      for (let next = 1; next < tokens.count; next++) {
        if (tokens.gap[next] === GAP_HYPHEN && tokens.flags[next]! & HAS_DIGIT) numbered.add(tokens.same[next - 1]!);
      }
    }
    return numbered.has(tokens.same[token]!);
  };
}

/** By the given name that the text writes, lower case, the one person named in full with it; null for several. */
function peopleByGiven({ document, found }: Pass): Map<string, Found | null> {
  const byGiven = new Map<string, Found | null>();
  for (const person of found.values()) {
    for (const { first, last } of person.spans) {
      if (first === last) continue;
      const given = wordAt(document, first).toLowerCase();
      byGiven.set(given, byGiven.get(given) === undefined || byGiven.get(given) === person ? person : null);
    }
  }
  return byGiven;
}

/** The one listed person of a surname whose country the document names; royals are known by given names, as all are. */
function knownBySurname({ document, countries }: Pass, word: string): Identity | null {
  for (const candidate of nominatives(word, document.language, false)) {
    const people = peopleBySurname(foldSounds(latinizeWord(candidate, document.language)));
    const near = people.filter(
      ({ country, positions, name }) =>
        country !== null &&
        countries.has(country) &&
        !positions.includes("royal") &&
        !isWomanOf(word, name, document.language),
    );
    if (near.length === 1) return { ...identityOf(near[0]!), surname: candidate };
  }
  return null;
}

const isTitle = ({ document, titleCased }: Pass, last: number): boolean =>
  titleCased && document.tokens.end[last]! <= document.titleEnd;
