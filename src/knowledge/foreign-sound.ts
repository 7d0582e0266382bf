import { recall } from "../domain/recall.ts";

/**
 * One spelling for the sound of a foreign name, by which its Latin spelling ("Corcoran") and what Slavic languages write
 * for it in Cyrillic ("Коркоран", romanized) meet. No transcription: where orthographies disagree on a sound, both sides
 * lose what they disagree on. Surnames whose spelling tells too little of their sound are listed (`sources/surnames.tsv`).
 */
export const soundOf = recall(readSound);

function readSound(latin: string): string {
  let sound = "";
  for (const letter of latin.toLowerCase().normalize("NFC").replaceAll("nç", "ns"))
    sound += MARKED.get(letter) ?? letter;
  sound = sound.normalize("NFD").replace(/[\u0300-\u036f'’‘ʼ`]/gu, "");
  if (ITALIAN.test(sound)) for (const [from, to] of ITALIAN_RULES) sound = sound.replace(from, to);
  for (const [from, to] of RULES) sound = sound.replace(from, to);
  return sound;
}

/** Letters whose marks change the sound; other marks are dropped. */
const MARKED = new Map(
  "ç=ch ö=e ø=e ő=e œ=e ü=u ű=u ä=e æ=e å=o š=sh ş=sh ș=sh č=ch ç=ch ž=zh ß=s ł=l đ=d ı=i ğ=g"
    .split(" ")
    .map((pair) => {
      const [letter = "", sound = ""] = pair.split("=");
      return [letter, sound];
    }),
);

const CONSONANT = "[bcdfghklmnprstvz]";

/** Ends of Italian surnames, whose c, g and ch sound otherwise. */
const ITALIAN = /(?:etti|elli|ini|[uae]cci|ieri|cchi|[aeo]ni|iglione|ese)$/u;
const ITALIAN_RULES: ReadonlyArray<readonly [RegExp, string]> = [
  [/c?ch(?=[ei])/gu, "k"],
  [/c?c(?=[ei])/gu, "tch"],
  [/gg?(?=[ei][a-z]{3})/gu, "j"],
  [/gn/gu, "n"],
  [/gli(?=[aeo])/gu, "l"],
];

/** In this order: consonants, longer spellings first; vowels; what is silent; what is written twice. */
const RULES: ReadonlyArray<readonly [RegExp, string]> = [
  [/tsch|tch|chch/gu, "ch"],
  [/xh/gu, "j"],
  [/cci(?=[ao]$)/gu, "ch"],
  [/(?<=[bcdfghklmnprstvz])ij(?=[aou])/gu, "iy"],
  [/ij(?=[bcdfghklmnprtvz]a$)/gu, "i"],
  [/sch/gu, "sh"],
  [/dzh|dj|dg(?=e)/gu, "j"],
  [/kh/gu, "h"],
  [/gh/gu, "g"],
  [/ph/gu, "f"],
  [/th/gu, "t"],
  [/ck/gu, "k"],
  [/qu/gu, "kv"],
  [/q/gu, "k"],
  [/x/gu, "ks"],
  [/wh?/gu, "v"],
  [/zz/gu, "ts"],
  [/tz/gu, "ts"],
  [/c(?=h[lr])/gu, "k"],
  [/kh(?=[lr])/gu, "k"],
  [/(?<=ei)ch|(?<=r)ch(?=h)/gu, "h"],
  [/eaux?/gu, "o"],
  [/au(?:lt|x|d)$/gu, "o"],
  [/(?<=..[bcdfghjlnprtv])ier$|(?<=...[nrlvcgm]e)t$/gu, "e"],
  [/(?<=[aeiou])j(?=(?:al|o|a|os|as|osa|ica|ares)$)/gu, "h"],
  [/iy(?=[aeou])/gu, "y"],
  [/(?<=[aou])ch(?=[bdfgklmnrstvz]|$|el|er)/gu, "h"],
  [/c(?=[eiy])/gu, "s"],
  [/c(?!h)/gu, "k"],
  [/oo|ou/gu, "u"],
  [/ee|ea(?!u)/gu, "i"],
  [new RegExp(`(?<=${CONSONANT})(?:ey|ie)$`, "gu"), "i"],
  [/ie(?=[bcdfhklmnprstvz])/gu, "i"],
  [/[ae][iy]/gu, "ei"],
  [new RegExp(`(?<=${CONSONANT})[iy](?=[aeou])`, "gu"), ""],
  [new RegExp(`(?<=.${CONSONANT})e$`, "gu"), ""],
  [/(?<=[aeiou])h(?=[lmnr])/gu, ""],
  [/(?<=..a)h$/gu, ""],
  [/(?<=[aeou])j(?![aeiou])/gu, "i"],
  [/y(?![aeou])|(?<!^)y/gu, "i"],
  [/^u(?=[aeio])/gu, "v"],
  [/(?<=[kgtsd])u(?=[aei])/gu, "v"],
  [/(.)\1+/gu, "$1"],
];

/**
 * What is left of a sound where even those who write it by ear differ: Ukrainian г is h or g ("Гуфельд", "Хуфельд"), a
 * foreign z is ts, z or s ("Masa" and "Maza"), w before a vowel u or v ("Елуел", "Элвелл"), and the last short vowel
 * -or as -er ("Тейлор", "Тейлер"). For the ids of names that no list has; too loose to look one up by.
 */
export function meetingSound(sound: string): string {
  let meeting = sound;
  for (const [from, to] of MEETING) meeting = meeting.replace(from, to);
  return meeting;
}

const MEETING: ReadonlyArray<readonly [RegExp, string]> = [
  [/sh(?=[tp])/gu, "s"],
  [/h/gu, "g"],
  [/(?<=[cs])g/gu, "h"],
  [/ts|z(?!h)/gu, "s"],
  [/^y(?=e)/gu, ""],
  [/(?<=[bcdfghklmnprstvz])u(?=[aeio])/gu, "v"],
  [/va(?=l)/gu, "vo"],
  [/(?<=^v)a(?=r)/gu, "o"],
  [/(?<=[aeiou][a-z]+)o(?=[rn]$)/gu, "e"],
  [/(.)\1+/gu, "$1"],
];
