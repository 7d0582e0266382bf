/**
 * One spelling for the sound of a foreign name, by which its Latin spelling ("Corcoran") and what Slavic languages write
 * for it in Cyrillic ("Коркоран", romanized) meet. No transcription: where orthographies disagree on a sound, both sides
 * lose what they disagree on. Surnames whose spelling tells too little of their sound are listed (`sources/surnames.tsv`).
 */
export function soundOf(latin: string): string {
  let sound = "";
  for (const letter of latin.toLowerCase().normalize("NFC")) sound += MARKED.get(letter) ?? letter;
  sound = sound.normalize("NFD").replace(/[\u0300-\u036f'’‘ʼ`]/gu, "");
  for (const [from, to] of RULES) sound = sound.replace(from, to);
  return sound;
}

/** Letters whose marks change the sound; other marks are dropped. */
const MARKED = new Map(
  "ö=e ø=e ő=e œ=e ü=u ű=u ä=e æ=e å=o š=sh ş=sh ș=sh č=ch ç=ch ž=zh ß=s ł=l đ=d ı=i ğ=g".split(" ").map((pair) => {
    const [letter = "", sound = ""] = pair.split("=");
    return [letter, sound];
  }),
);

const CONSONANT = "[bcdfghklmnprstvz]";

/** In this order: consonants, longer spellings first; vowels; what is silent; what is written twice. */
const RULES: ReadonlyArray<readonly [RegExp, string]> = [
  [/tsch|tch/gu, "ch"],
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
  [/y(?![aeou])|(?<!^)y/gu, "i"],
  [/^u(?=[aeio])/gu, "v"],
  [/(?<=[kgtsd])u(?=[aei])/gu, "v"],
  [/(.)\1+/gu, "$1"],
];
