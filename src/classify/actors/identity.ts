import { recallIn } from "../../domain/recall.ts";
import { foldSounds, latinizeWord } from "../../knowledge/latinize.ts";
import { isNativeGiven, listedSurname, type Spelling, spellWord } from "./foreign-names.ts";
import { declinesNames, type GivenName, givenNameClasses, readGivenName } from "./given-names.ts";
import { findKnownPerson, type GivenKey } from "./known-people.ts";
import { isInitials } from "./runs.ts";
import { isCaseForm, mayBeMansGenitive, nominatives } from "./surnames.ts";
import { isWomansCase, isWomansGiven, withoutOva, womansGiven, womansNominative } from "./womens-names.ts";

/** Who a full name is: a listed person, or one made from the name itself. */
export interface Identity {
  id: string;
  name: string;
  wikidata: string | null;
  country: string | null;
  listed: boolean;
  /** Surname in the nominative as far as known, lower case, in the text's own script. */
  surname: string;
}

/** The keys that a written given name is compared by. */
function givenKey(word: string, language: string, declined: boolean): GivenKey & { reading: GivenName | null } {
  const reading = readGivenName(word, language, declined);
  const latin = latinizeWord(reading?.canonical ?? reading?.base ?? word, language);
  return { reading, canonical: reading?.canonical ?? null, fold: foldSounds(latin), initial: word.length === 1 };
}

/**
 * The keys of a given name beside its surname, which tells the case: "Roberta Sumwalta" is Robert, "Martiny Kušnírové"
 * Martina. A man's genitive is read only where a class has the name.
 */
function keyBeside(given: string, surname: string, language: string): GivenReading {
  const lower = given.toLowerCase();
  if (isWomansCase(lower, surname, language)) return womansKey(lower, language);
  const plain = givenKey(given, language, isCaseForm(surname, language));
  const isUnknown = plain.canonical === null && VOWEL_SURNAME.test(surname);
  if (mayBeMansGenitive(given, surname, language) || (isUnknown && mayBeMansGenitive(given, ANY_GENITIVE, language))) {
    const key = givenKey(given, language, true);
    const isMan = key.canonical !== null && !isWomansGiven(key.canonical);
    if (isMan && (plain.canonical === null || isPlainGenitive(key, surname, language))) return key;
  }
  return plain;
}

/**
 * Where a class has the woman's name too, only a man's name that ends in a consonant is read, and no surname that is listed
 * as it stands: "Patricia Espinosa" is no Patricio.
 */
const isPlainGenitive = ({ reading }: GivenReading, surname: string, language: string): boolean =>
  !/[oо]$/u.test(reading?.base ?? "") && listedSurname(surname, language) === null;

/** Surnames in a vowel, beside which a name in -a that only a man's class has is the man's: "Freda Westerbeke". */
const VOWEL_SURNAME = /[aаeioуuеёиоiї]$|[^aeiou]y$/u;
const ANY_GENITIVE = "ta";

/** The key of a woman's given name in any case: that of her class where one has it. */
function womansKey(given: string, language: string): GivenReading {
  const own = givenKey(given, language, false);
  const isWhole = own.canonical !== null && /[bcdfghklmnprstvz]$/u.test(given);
  if (own.reading?.nominative && (isWhole || isWomansGiven(own.canonical ?? own.reading.base))) return own;
  const canonical = givenNameClasses(given, language).find(isWomansGiven);
  const base = womansGiven(given);
  if (canonical === undefined) {
    const known = readGivenName(base, language);
    const ofBase = known?.nominative ? known.canonical : null;
    return own.reading === null && ofBase === null ? own : { ...own, ...readAs(base, ofBase, language) };
  }
  return { ...own, ...readAs(base, canonical, language) };
}

const readAs = (base: string, canonical: string | null, language: string) => ({
  reading: { canonical, base, nominative: false },
  canonical,
  fold: foldSounds(latinizeWord(canonical ?? base, language)),
});

/** Nominatives of a surname beside its given name, the likeliest first. */
function surnamesBeside({ reading }: GivenReading, given: string, surname: string, language: string): string[] {
  const isDeclined = reading !== null && !reading.nominative;
  if (isDeclined && ON_A_ACCUSATIVE.has(language) && OF_MAN.test(given) && /[уu]$/u.test(surname)) {
    const nominative = surname.replace(/у$/u, "а").replace(/u$/u, "a");
    return [nominative, ...nominatives(surname, language, true)];
  }
  const isWoman = reading !== null && isWomansGiven(reading.canonical ?? reading.base.toLowerCase());
  if (!isWoman) return nominatives(surname, language, isDeclined);
  return [womansNominative(surname, language), ...nominatives(surname, language, false)];
}

/** Languages whose accusative in -u is that of names in -a, where a man's given name has that of the genitive: "Анатолия Чепигу". */
const ON_A_ACCUSATIVE = new Set("ru uk be sr hr bs cs sk".split(" "));
const OF_MAN = /(?:[аяa]|ije)$/u;

type GivenReading = ReturnType<typeof givenKey>;

/** Polish sets case endings off from foreign names in a silent or a foreign vowel: "Mike'a Pence'a", "Jouty'ego". */
const withoutApostrophe = (word: string, language: string): string =>
  language === "pl" ? word.replace(/(?<=..)[’'](?:a|u|em|owi|ego|emu|iem|m|ów|i|y)$/u, "") : word;

/** Identifies a full name. Given name, or initials, and surname are words as written, in any case form. */
export const identify = (writtenGiven: string, writtenSurname: string, language: string): Readonly<Identity> =>
  identifyName(`${writtenGiven}${PARTING}${writtenSurname}`, language);

/** Between a given name and a surname: no cleaned text has one. */
const PARTING = "\0";

const identifyName = recallIn((name, language): Readonly<Identity> => {
  const [writtenGiven = "", writtenSurname = ""] = name.split(PARTING);
  return identifyWritten(writtenGiven, writtenSurname, language);
});

function identifyWritten(writtenGiven: string, writtenSurname: string, language: string): Identity {
  const written = withoutApostrophe(writtenGiven, language);
  const surname = withoutApostrophe(writtenSurname, language);
  const given = isInitials(written) ? written.charAt(0) : written;
  const key = keyBeside(given, surname.toLowerCase(), language);
  const isWhole = surname !== writtenSurname;
  const candidates = isWhole
    ? [surname.toLowerCase()]
    : surnamesBeside(key, given.toLowerCase(), surname.toLowerCase(), language);
  const others = givenNameClasses(given, language).filter((canonical) => canonical !== key.canonical);
  for (const reading of [key, ...others.map((canonical) => ({ ...key, canonical, initial: false }))]) {
    for (const candidate of candidates) {
      const person = findKnownPerson(reading, foldSounds(latinizeWord(candidate, language)));
      if (person === null) continue;
      const { id, name, wikidata, country } = person;
      return { id: `person:${id}`, name, wikidata, country, listed: true, surname: candidate };
    }
  }
  const nominative = withoutOva(key.reading?.base ?? given, foreignNominative(given, candidates, language), language);
  const givenSpelling = spellGiven(key, given, language);
  const spelling = joinSpellings(
    nominative.split("-").map((part) => spellWord(part, language, isNativeGiven(key.canonical))),
  );
  return {
    id: `person:${slug(`${givenSpelling.id} ${spelling.id}`)}`,
    name:
      isLatin(surname) && !declinesNames(language)
        ? `${given} ${surname}`
        : capitalize(givenSpelling.name, spelling.name),
    wikidata: null,
    country: null,
    listed: false,
    surname: nominative,
  };
}

/** A given name by its class, so that scripts meet; of a double one each part by its own: "Жан-Люк" is Jean-Luc. */
function spellGiven({ canonical, reading }: ReturnType<typeof givenKey>, given: string, language: string): Spelling {
  if (canonical !== null) return spellClass(canonical);
  const parts = (reading?.base ?? given).split("-");
  if (parts.length === 1) return spellWord(parts[0]!, language);
  return joinSpellings(
    parts.map((part) => {
      const known = readGivenName(part, language)?.canonical ?? null;
      return known === null ? spellWord(part, language) : spellClass(known);
    }),
  );
}

function spellClass(canonical: string): Spelling {
  const name = latinizeWord(canonical, "en");
  return { id: name, name };
}

const joinSpellings = (parts: readonly Spelling[]): Spelling => ({
  id: parts.map(({ id }) => id).join("-"),
  name: parts.map(({ name }) => name).join("-"),
});

/** Endings of given names that have no cases, so that the surname alone shows one: "Кенни Джейкобса". */
const INDECLINABLE = /[еэёиіїоую]$/u;

/** The nominative of a surname: a listed foreign one, where only the surname can show the case, else the likeliest. */
function foreignNominative(given: string, candidates: readonly string[], language: string): string {
  const [first = "", ...others] = candidates;
  if (!INDECLINABLE.test(given) || listedSurname(first, language) !== null) return first;
  return (
    others.find((candidate) => first.startsWith(candidate) && listedSurname(candidate, language) !== null) ?? first
  );
}

/** Family names of Vietnam, which stand first; without marks as other languages write them. */
const VIETNAMESE = new Set(
  "nguyen tran pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong doan luong trinh dao mai cao".split(
    " ",
  ),
);
const MIN_VIETNAMESE = 3;

/** Whether a word is a Vietnamese family name; without its marks only one that is hardly anything else. */
export function isVietnameseFamily(word: string, language: string): boolean {
  const latin = latinizeWord(word, language);
  return VIETNAMESE.has(latin) && (language === "vi" || (latin.length > MIN_VIETNAMESE && latin !== "cao"));
}

/** Identifies a full name of any number of words. Vietnamese names keep all of theirs: few are told apart by two. */
export function identifyWords(words: readonly string[], givenAt: number, language: string): Identity {
  const head = words[0]!;
  const [given, surname] = givenAt > 0 ? [words[givenAt]!, head] : [head, words.at(-1)!];
  const identity = identify(given, surname, language);
  if (identity.listed || words.length < MIN_VIETNAMESE || !isVietnameseFamily(head, language)) return identity;
  const id = `person:${slug(words.map((word) => latinizeWord(word, language)).join(" "))}`;
  return { ...identity, id, name: words.join(" ") };
}

/** What the id of a byline's author would be after `person:`, read as a full name and as it is written. */
export function idsOfAuthor(author: string, language: string): string[] {
  const words = author.split(/\s+/u).filter((word) => word !== "");
  const written = slug(latinizeWord(author, language));
  return words.length < 2 ? [written] : [written, identifyWords(words, 0, language).id.slice("person:".length)];
}

const isLatin = (word: string): boolean => /^\p{Script=Latin}/u.test(word);

const capitalize = (...words: string[]): string =>
  words.map((word) => word.replace(/(?:^|[-\s])\p{L}/gu, (head) => head.toUpperCase())).join(" ");

/** Lower-case letters and digits joined by hyphens; letters of any script are kept where no Latin value is known. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
