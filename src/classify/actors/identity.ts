import { foldSounds, latinizeWord } from "../../knowledge/latinize.ts";
import { isNativeGiven, listedSurname, type Spelling, spellWord } from "./foreign-names.ts";
import { declinesNames, type GivenName, givenNameClasses, readGivenName } from "./given-names.ts";
import { findKnownPerson, type GivenKey } from "./known-people.ts";
import { isInitials } from "./runs.ts";
import { isCaseForm, nominatives, withoutOva } from "./surnames.ts";

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
export function givenKey(word: string, language: string, declined: boolean): GivenKey & { reading: GivenName | null } {
  const reading = readGivenName(word, language, declined);
  const latin = latinizeWord(reading?.canonical ?? reading?.base ?? word, language);
  return { reading, canonical: reading?.canonical ?? null, fold: foldSounds(latin), initial: word.length === 1 };
}

/** Identifies a full name. Given name, or initials, and surname are words as written, in any case form. */
export function identify(written: string, surname: string, language: string): Identity {
  const given = isInitials(written) ? written.charAt(0) : written;
  const key = givenKey(given, language, isCaseForm(surname.toLowerCase(), language));
  const declined = key.reading !== null ? !key.reading.nominative : false;
  const candidates = nominatives(surname.toLowerCase(), language, declined);
  const others = givenNameClasses(given, language).filter((canonical) => canonical !== key.canonical);
  for (const reading of [key, ...others.map((canonical) => ({ ...key, canonical, initial: false }))]) {
    for (const candidate of candidates) {
      const person = findKnownPerson(reading, foldSounds(latinizeWord(candidate, language)));
      if (person === null) continue;
      const { id, name, wikidata, country } = person;
      return { id: `person:${id}`, name, wikidata, country, listed: true, surname: candidate };
    }
  }
  const nominative = withoutOva(given, foreignNominative(given, candidates, language), language);
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
  words.map((word) => word.replace(/(?:^|-)\p{L}/gu, (head) => head.toUpperCase())).join(" ");

/** Lower-case letters and digits joined by hyphens; letters of any script are kept where no Latin value is known. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-|-$/gu, "");
