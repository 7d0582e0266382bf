import { soundOf } from "../../src/knowledge/foreign-sound.ts";

type Rules = ReadonlyArray<readonly [RegExp, string]>;

/** What Cyrillic writes for the letters of one language, romanized; only where `soundOf` would say otherwise. */
const RULES: Readonly<Record<string, Rules>> = {
  de: [
    [/(?:eu|äu)/gu, "oy"],
    [/(?:ei|ai|ey|ay)/gu, "ay"],
    [/ie/gu, "i"],
    [/tz|z/gu, "ts"],
    [/ss|ß/gu, "ss"],
    [/(?<=^|[aeiouäöü])s(?=[aeiouäöü])/gu, "z"],
    [/sch/gu, "sh"],
    [/^s(?=[tp])/gu, "sh"],
    [/chs/gu, "ks"],
    [/ch/gu, "h"],
    [/v/gu, "f"],
    [/w/gu, "v"],
    [/(?<=[aeiouäöü])h(?![aeiouäöü])/gu, ""],
    [/j/gu, "y"],
  ],
  it: [
    [/c?ch/gu, "k"],
    [/sc(?=[ei])/gu, "sh"],
    [/c?ci(?=[aou])/gu, "ch"],
    [/c?c(?=[ei])/gu, "ch"],
    [/g?gi(?=[aou])/gu, "j"],
    [/g?g(?=[ei])/gu, "j"],
    [/gh/gu, "g"],
    [/gli/gu, "li"],
    [/gn/gu, "n"],
    [/z+/gu, "ts"],
    [/h/gu, ""],
  ],
  es: [
    [/ñ/gu, "ny"],
    [/j|g(?=[ei])/gu, "h"],
    [/gu(?=[ei])/gu, "g"],
    [/qu(?=[ei])/gu, "k"],
    [/z|c(?=[eií])/gu, "s"],
    [/ll/gu, "l"],
    [/^h|(?<![cs])h/gu, ""],
    [/y$/gu, "i"],
  ],
  fr: [
    [/(?:eau|au)(?:x|lt|t|d)?(?=$|[^aeiou])/gu, "o"],
    [/ault|aud|aut$/gu, "o"],
    [/oi|oy(?![aeiou])/gu, "ua"],
    [/ou/gu, "u"],
    [/ch/gu, "sh"],
    [/j|g(?=[eiéè])/gu, "zh"],
    [/gn/gu, "n"],
    [/ai|ei/gu, "e"],
    [/eu|œu/gu, "e"],
    [/[ae]n(?=[^aeiouyn]|$)/gu, "an"],
    [/in(?=[^aeiouyn]|$)/gu, "en"],
    [/qu/gu, "k"],
    [/ç|c(?=[eiyé])/gu, "s"],
    [/h/gu, ""],
    [/(?<=[aeiou].?)(?:er|ez)$/gu, "e"],
    [/er$/gu, "e"],
    [/(?<=.[^s])[tdxps]+$/gu, ""],
    [/et$/gu, "e"],
    [/e$/gu, ""],
  ],
  nl: [
    [/oe/gu, "u"],
    [/ij|ei/gu, "ey"],
    [/ui/gu, "ey"],
    [/ou/gu, "au"],
    [/sch(?=[^aeiou]|$)/gu, "s"],
    [/sch/gu, "sh"],
    [/g|ch/gu, "h"],
    [/aa/gu, "a"],
    [/ee/gu, "e"],
    [/oo/gu, "o"],
    [/uu/gu, "u"],
    [/ie/gu, "i"],
    [/j/gu, "y"],
  ],
  nordic: [
    [/j/gu, "y"],
    [/gaard|gård/gu, "gor"],
    [/(?<=[aeiouåøöä])h(?![aeiou])/gu, ""],
  ],
};

/** The sound of a name of a language, as `soundOf` writes what Cyrillic makes of it. */
export function soundIn(origin: string, name: string): string {
  let word = name.toLowerCase();
  for (const [from, to] of RULES[origin] ?? []) word = word.replace(from, to);
  return soundOf(word);
}
