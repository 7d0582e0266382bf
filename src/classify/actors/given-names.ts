import { recallIn } from "../../domain/recall.ts";
import { knowledge } from "../../knowledge/index.ts";
import { exactKey, foldSounds, latinizeWord, spellAzerbaijani } from "../../knowledge/latinize.ts";

/** A word read as a given name. */
export interface GivenName {
  /** One Latin form for all spellings and scripts ("Andrei" for Андрей, Andrej, Andrii), null where no class has it. */
  canonical: string | null;
  /** The name without its case ending, as written. */
  base: string;
  /** The word is the name itself, not one of its case forms. */
  nominative: boolean;
}

const MIN_STEM = 3;
/** Case endings of names, lower case, and what the nominative may have in their place. */
const ENDINGS =
  "а я у ю е и і ї ы ой ей ою ею ом ем ём єм ым им ові еві єві ого ому ему его ії ію ією ия ию ией ии ија ију ијом ию я ю " +
  "a u i y e o ę ą om em im ie owi em iem ovi em ou ě em ju jem ja ji jom ego emu iego iemu ého ému ým ho mu";
const CASE_ENDINGS = new Set(ENDINGS.split(" "));
const MAX_ENDING = 4;
/** The longer nominative first: "Сергея" is Сергей before Серж. */
const NOMINATIVE_ENDINGS = [
  "й",
  "ь",
  "",
  "ий",
  "ей",
  "ія",
  "ия",
  "a",
  "o",
  "e",
  "y",
  "i",
  "ek",
  "а",
  "я",
  "о",
  "е",
  "и",
];
const DECLINING = new Set(
  "ru uk be bg mk sr hr bs sl cs sk pl kk ky uz tt tr az lt lv et fi hu ro el la hy ka".split(" "),
);
const CYRILLIC = new Set("ru uk be bg mk sr kk ky tt tg mn".split(" "));

/**
 * Reads a capitalised word as a given name, in the nominative or, where the language declines names, another case.
 * `declined` says that the surname beside it is in another case, so that "Aleksandra Mitrovića" is Aleksandar.
 */
export function readGivenName(word: string, language: string, declined = false): GivenName | null {
  return declined ? readName(word, language, true) : readPlain(word, language);
}

const readPlain = recallIn((word, language) => readName(word, language, false));

/** Vietnamese writes its own words with marks and foreign names without: "Biển Đỏ" is a sea and no Benjamin. */
const MARKS = /[\u0300-\u036fđ]/u;

function readName(word: string, language: string, declined: boolean): GivenName | null {
  const lower = word.toLowerCase();
  if (language === "vi" && MARKS.test(lower.normalize("NFD"))) return null;
  const exact = lookUp(lower, language);
  const hyphen = lower.indexOf("-");
  if (exact === null && hyphen > 0) return readDouble(lower.split("-"), language, declined);
  if (exact !== null && !declined) return { canonical: exact || null, base: lower, nominative: true };
  if (isDeclined(lower, language)) {
    const found = readCaseForm(lower, language);
    if (found !== null) return found;
  }
  return exact === null ? null : { canonical: exact || null, base: lower, nominative: true };
}

/** "Hansa-Joachima": both halves in the case of the first. */
function readDouble(halves: readonly string[], language: string, declined: boolean): GivenName | null {
  const head = readGivenName(halves[0]!, language, declined);
  if (head === null) return null;
  const readings = halves.map((half) => readGivenName(half, language, !head.nominative));
  const base = readings.map((reading, at) => reading?.base ?? halves[at]).join("-");
  const isKnown = readings.every((reading) => reading !== null && reading.canonical !== null);
  const canonical = isKnown ? readings.map((reading) => reading?.canonical).join("-") : null;
  return { canonical, base, nominative: head.nominative };
}

/** Classes of every given name that a word may be, as it stands or in a case, the likeliest first: "Олександра" is two. */
export const givenNameClasses = recallIn(readClasses);

function readClasses(word: string, language: string): readonly string[] {
  const lower = word.toLowerCase();
  const exact = lookUp(lower, language);
  const classes = exact ? [exact] : [];
  if (!isDeclined(lower, language)) return classes;
  const shortest = shortestOf(lower, MIN_STEM);
  for (let cut = 1; cut <= MAX_ENDING && lower.length - cut >= shortest; cut++) {
    if (!CASE_ENDINGS.has(lower.slice(-cut))) continue;
    for (const ending of NOMINATIVE_ENDINGS) {
      const canonical = lookUp(lower.slice(0, -cut) + ending, language);
      if (canonical && !classes.includes(canonical)) classes.push(canonical);
    }
  }
  return classes;
}

/** Languages whose names in -ek lose the vowel before an ending: "Jackiem" of Jacek, "Marka" of Marek. */
const DROPS_E = new Set(["pl", "cs", "sk"]);
const OF_EK = /(?<=..)k(?:a|u|em|iem|ovi|owi)$/u;

function readCaseForm(lower: string, language: string): GivenName | null {
  if (DROPS_E.has(language) && OF_EK.test(lower)) {
    const base = lower.replace(OF_EK, "ek");
    const canonical = lookUp(base, language);
    if (canonical !== null) return { canonical: canonical || null, base, nominative: false };
  }
  const shortest = shortestOf(lower, MIN_STEM);
  let unclassed: GivenName | null = null;
  for (let cut = 1; cut <= MAX_ENDING && lower.length - cut >= shortest; cut++) {
    if (!CASE_ENDINGS.has(lower.slice(-cut))) continue;
    const stem = lower.slice(0, -cut);
    for (const ending of NOMINATIVE_ENDINGS) {
      if (ending === lower.slice(-cut)) continue;
      const canonical = lookUp(stem + ending, language);
      if (canonical) return { canonical, base: stem + ending, nominative: false };
      if (canonical === "") unclassed ??= { canonical: null, base: stem + ending, nominative: false };
    }
  }
  return unclassed;
}

/** Two letters are an article or a preposition more often than a name. */
const MIN_LETTERS = 3;
/** A letter of two sounds counts as two: "Ян". */
const shortestOf = (word: string, letters: number): number => (/^[яюєї]/u.test(word) ? letters - 1 : letters);
/** What the Bulgarian vowel ъ stands for in foreign names: Стивън, Джейсън, Кевън. */
const BULGARIAN_VOWELS = ["е", "о", "и"];

/** The class of a word that is a given name: its Latin form, "" where no class has it; null for other words. */
function lookUp(word: string, language: string): string | null {
  if (word.length < shortestOf(word, MIN_LETTERS)) return null;
  const known = lookUpLatin(latinizeWord(word, language));
  if (known) return known;
  for (const foreign of foreignReadings(word, language)) {
    const found = lookUpLatin(foreign);
    if (found) return found;
  }
  return known;
}

const lookUpLatin = (latin: string): string | null =>
  knowledge.givenNames.get(exactKey(latin)) ?? knowledge.givenNames.get(foldSounds(latin)) ?? null;

/** How else a name is read: Ukrainian г as g ("Вольфганг"), Bulgarian ъ as the vowel of the original, "Elxan" as Elkhan. */
function foreignReadings(word: string, language: string): string[] {
  if (language === "uk" && word.includes("г")) return [latinizeWord(word, "ru")];
  if (language === "az") return [latinizeWord(spellAzerbaijani(word), language)];
  if (language !== "bg" || !word.includes("ъ")) return [];
  return BULGARIAN_VOWELS.map((vowel) => latinizeWord(word.replaceAll("ъ", vowel), language));
}

/** Foreign words of another script keep their form: "Ryanair" in a Russian text has no Russian ending. */
function isDeclined(word: string, language: string): boolean {
  const isCyrillicWord = /^[\u0400-\u052f]/u.test(word);
  return DECLINING.has(language) && (isCyrillicWord || !CYRILLIC.has(language) || language === "sr");
}

/** Whether names take case endings in the language. */
export const declinesNames = (language: string): boolean => DECLINING.has(language);
