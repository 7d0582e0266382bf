/** Letters that only some of the languages in Cyrillic have, each with a language that reads them as its own. */
const OWN_LETTERS: ReadonlyArray<readonly [RegExp, string]> = [
  [/[әғқңөұүһ]/iu, "kk"],
  [/[ґєії]/iu, "uk"],
  [/ў/iu, "be"],
  [/[јљњћђџ]/iu, "sr"],
];

/** A hard sign before a consonant is a Bulgarian vowel; Russian writes it only before е, ё, ю, я. */
const BULGARIAN_VOWEL = /ъ(?:$|[^еёюя])/iu;

/** The language by whose letters a listed spelling is to be read, "en" where they do not tell. */
export function languageOfSpelling(spelling: string): string {
  if (BULGARIAN_VOWEL.test(spelling)) return "bg";
  return OWN_LETTERS.find(([letters]) => letters.test(spelling))?.[1] ?? "en";
}
