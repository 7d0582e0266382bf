import { meetingSound, soundOf } from "../../knowledge/foreign-sound.ts";
import { knowledge } from "../../knowledge/index.ts";
import { latinizeWord, spellAzerbaijani } from "../../knowledge/latinize.ts";
import { isSlavicName, romanize } from "./romanize.ts";

/** How an id and a reader spell a word of a name. */
export interface Spelling {
  id: string;
  name: string;
}

/**
 * Spells a word of a name so that scripts and languages meet. Cyrillic of a listed foreign surname is that surname
 * ("Джейкобс": Jacobs), but for somebody with a native given name, who spells it otherwise ("Виктор Бут": Bout). Other
 * foreign words keep their sound alone in the id; Slavic ones are romanized.
 */
export function spellWord(word: string, language: string, isNative = false): Spelling {
  if (language === "az" && !CYRILLIC.test(word)) return spellWord(spellAzerbaijani(word.toLowerCase()), "en", isNative);
  const listed = isNative && CYRILLIC.test(word) ? null : listedSurname(word, language);
  if (listed !== null) return { id: latinizeWord(listed, "en"), name: listed };
  const latin = romanize(language === "bg" ? withoutIotation(word) : word, language);
  if (!HAS_SOUND.test(word)) return { id: latin, name: latin };
  if (SLAVIC_ENDING.test(latin)) {
    return { id: isRomanized(word, language) ? withG(word, latin, language) : soundOf(word), name: latin };
  }
  const heard = language === "bg" ? romanize(withoutBulgarianVowel(word), language) : latin;
  const sound = meetingSound(soundOf(isRomanized(word, language) ? heard : word));
  return { id: sound.length < 2 ? latin : sound, name: latin };
}

/** The Latin spelling of a foreign surname that is listed, whether it is written in Latin letters or in Cyrillic. */
export function listedSurname(word: string, language: string): string | null {
  const { spellings, sounds } = knowledge.surnames;
  if (!CYRILLIC.test(word)) return spellings.get(latinizeWord(word, language)) ?? null;
  for (const reading of readings(word.toLowerCase(), language)) {
    const listed = sounds.get(soundOf(romanize(reading, language === "uk" || language === "be" ? "ru" : language)));
    if (listed !== undefined) return listed;
  }
  return null;
}

/**
 * The spelling of a Slavic name with g for Ukrainian and Belarusian г, as the other languages in Cyrillic read it: "Гончаренко"
 * is goncharenko in Russian and Ukrainian; in Latin letters the h of names that only Ukrainians have.
 */
function withG(word: string, latin: string, language: string): string {
  if (CYRILLIC.test(word)) {
    return language === "uk" || language === "be" ? romanize(word.toLowerCase().replaceAll("г", "ґ"), language) : latin;
  }
  const hasKha = WRITES_CH.has(language) ? /ch/iu : /kh/iu;
  if (KHA_IS_H.has(language) || !UKRAINIAN.test(latin) || hasKha.test(word)) return latin;
  return latin.replace(/(?<![cszt])h/gu, "g");
}
/** Languages that write ch for х, where the others write kh. */
const WRITES_CH = new Set(["cs", "sk", "pl", "de"]);
/** Languages that write h for the х of other alphabets as well. */
const KHA_IS_H = new Set(["sl", "hr", "bs", "sr"]);
const UKRAINIAN = /enko$/u;

const CYRILLIC = /^[\u0400-\u052f]/u;
/** Scripts whose spelling tells the vowels, so that `soundOf` reads it. */
const HAS_SOUND = /^[\u0400-\u052f\p{Script=Latin}]/u;
/** What the Bulgarian vowel ъ stands for in foreign names: Джейкъбс, Удкърк, Ръсел. */
const BULGARIAN_VOWELS = ["ъ", "о", "и", "е", "а"];

/** Bulgarian writes ö and ø as ьо: Шрьодер. */
const withoutIotation = (word: string): string => word.replaceAll("ьо", "е");

/** What ъ mostly stands for in a foreign name, by what is beside it: "Елсуърти", "Кетъринг", "Карингтън". */
const withoutBulgarianVowel = (word: string): string =>
  withoutIotation(word)
    .replace(/уър/gu, "уор")
    .replace(/ъ(?=[рл])/gu, "е")
    .replace(/ъ(?=н$)/gu, "о");

/** How else a foreign word of one language may be written in another: Ukrainian г is h or g, Bulgarian ъ any short vowel. */
function readings(word: string, language: string): string[] {
  if (language === "uk" && word.includes("г")) return [word, word.replaceAll("г", "х")];
  if (language !== "bg") return [word];
  const plain = withoutIotation(word);
  return plain.includes("ъ") ? BULGARIAN_VOWELS.map((vowel) => plain.replaceAll("ъ", vowel)) : [plain];
}

/** Given names, by class, whose bearers are hardly ever foreign to Slavic languages. */
const NATIVE_GIVEN = new Set(
  (
    "viktor sergei ivan igor oleg olga boris pavel pyotr nikolai mikhail vladimir dmitry yuri andrei alexei evgeny natalia tatiana " +
    "svetlana irina anatoly vasil vadim maksim konstantin stanislav vyacheslav ludmila galina ilya nikita georgi vitaly valery " +
    "leonid gennady stepan taras bogdan milan zoran dragan"
  ).split(" "),
);

/** Whether a given name, by its class, is a Slavic one. */
export const isNativeGiven = (canonical: string | null): boolean =>
  canonical !== null && NATIVE_GIVEN.has(canonical.toLowerCase());

/** Endings of Slavic surnames as `romanize` writes them. */
const SLAVIC_ENDING = /(?:[oe]va?|[sc]k(?:y|a|aya)|ich|enko|ina?)$/u;

/** Whether `romanize` writes a word letter by letter: Cyrillic, and Latin letters of a Slavic name. */
const isRomanized = (word: string, language: string): boolean =>
  CYRILLIC.test(word) || isSlavicName(word.toLowerCase(), language);
