import { latinizeWord } from "../../knowledge/latinize.ts";

/**
 * One Latin spelling for a name that languages romanize in their own ways: Czarnecki and Чарнецкий, Beloussow and Белоусов,
 * Stanišić and Станишић. It begins from the romanization of English news (BGN/PCGN) and takes away what its writers
 * disagree on (kh/h, y/i, soft vowels). Names that do not look Slavic are left as they are.
 */
export function romanize(word: string, language: string): string {
  const lower = word.toLowerCase();
  if (/^[\u0400-\u052f]/u.test(lower)) return regularize(spellCyrillic(lower, language));
  if (!/^\p{Script=Latin}/u.test(lower)) return latinizeWord(lower, language);
  if (!isSlavicName(lower, language)) return latinizeWord(spellLetters(lower), language);
  return regularize(latinizeWord(spellLatin(lower, language), language));
}

const CYRILLIC = new Map(
  (
    "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=shch ъ= ы=i ь= " +
    "э=e ю=yu я=ya і=i ї=yi є=ye ґ=g ў=u ј=y љ=ly њ=ny ћ=ch ђ=dj џ=dzh ѓ=g ќ=k ѕ=dz ә=a ғ=g қ=k ң=n ө=o ұ=u ү=u һ=h ҷ=j ҳ=h ӣ=i ӯ=u җ=j ’= '="
  )
    .split(" ")
    .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(2)]),
);
const OWN_VALUES: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  uk: new Map([["г", "h"]]),
  be: new Map([["г", "h"]]),
  bg: new Map([
    ["ъ", "a"],
    ["щ", "sht"],
  ]),
};

function spellCyrillic(word: string, language: string): string {
  let latin = "";
  for (const letter of word) latin += OWN_VALUES[language]?.get(letter) ?? CYRILLIC.get(letter) ?? letter;
  return latin;
}

/** Letters with one sound in every language that writes them. */
const LETTERS: ReadonlyArray<readonly [string, string]> = [
  ["č", "ch"],
  ["ć", "ch"],
  ["š", "sh"],
  ["ş", "sh"],
  ["ž", "zh"],
  ["ż", "zh"],
  ["đ", "dj"],
];
const spellLetters = (word: string): string =>
  LETTERS.reduce((name, [letter, sound]) => name.replaceAll(letter, sound), word);

const SLAVIC_LANGUAGES = new Set("pl cs sk sl hr bs sr".split(" "));
/** Endings and letters that show a Slavic surname in any language, and those that do in languages that write w for v. */
const SLAVIC_SHAPE =
  /(?:[oe]v|[oe]va|[oe]ff|[sc]k[iy]|[sc]kiy|[sc]kij|[sc]kii|enko|vich|[oe]vic|[oe]wicz|chuk|tschuk|ić|cz[kyn]?|[čšžćłż].*)$/u;
const W_SHAPE = /(?:[oe]w|[oe]wa|witsch)$/u;

/** Whether a lower-case word in Latin letters has the form of a Slavic name, as the language writes them. */
export function isSlavicName(word: string, language: string): boolean {
  if (SLAVIC_LANGUAGES.has(language))
    return /[čšžćłżđřě]|[sc]z|rz|(?:[oe][vw]a?|[cs]k[iaý]|[cs]kij|icz|enko|yn|in)$/u.test(word);
  return SLAVIC_SHAPE.test(word) || (language === "de" && W_SHAPE.test(word));
}

/** What each language writes for a sound that English writes otherwise, applied in this order. */
const SPELLINGS: Readonly<Record<string, ReadonlyArray<readonly [RegExp, string]>>> = {
  de: [
    [/(?<!s)ch/gu, "h"],
    [/schtsch/gu, "shch"],
    [/tsch/gu, "ch"],
    [/sch/gu, "sh"],
    [/z/gu, "ts"],
    [/ss/gu, "s"],
  ],
  fr: [
    [/(?<!t)ch/gu, "sh"],
    [/tch/gu, "ch"],
    [/ou/gu, "u"],
    [/j/gu, "zh"],
    [/ss/gu, "s"],
  ],
  pl: [
    [/ch/gu, "h"],
    [/szcz/gu, "shch"],
    [/sz/gu, "sh"],
    [/cz/gu, "ch"],
    [/rz/gu, "zh"],
    [/c(?!h)/gu, "ts"],
  ],
  cs: [
    [/ch/gu, "h"],
    [/c(?!h)/gu, "ts"],
    [/ř/gu, "rzh"],
  ],
  sk: [
    [/ch/gu, "h"],
    [/c(?!h)/gu, "ts"],
  ],
  other: [
    [/szcz/gu, "shch"],
    [/cz/gu, "ch"],
    [/sz/gu, "sh"],
    [/c(?=k)/gu, "ts"],
  ],
};
const WRITES_C = new Set("sl hr bs sr".split(" "));
const WRITES_J = new Set("pl cs sk sl hr bs sr de lt lv nl sv da no fi".split(" "));

/** What Polish letters sound like: its nasal vowels, and rz after a voiceless consonant. */
const POLISH: ReadonlyArray<readonly [RegExp, string]> = [
  [/ę(?=[bp])/gu, "em"],
  [/ę(?=.)/gu, "en"],
  [/ą(?=[bp])/gu, "om"],
  [/ą(?=.)/gu, "on"],
  [/(?<=[pkt])rz/gu, "sh"],
];

function spellLatin(word: string, language: string): string {
  let name = word;
  for (const [from, to] of POLISH) name = name.replace(from, to);
  for (const [from, to] of SPELLINGS[language] ?? []) name = name.replace(from, to);
  name = spellLetters(name);
  if (SPELLINGS[language] === undefined) for (const [from, to] of SPELLINGS.other ?? []) name = name.replace(from, to);
  if (WRITES_C.has(language)) name = name.replace(/c(?!h)/gu, "ts");
  if (WRITES_J.has(language)) name = name.replace(/(?<!d)j/gu, "y");
  return name.replaceAll("w", "v").replace(/ff$/u, "v");
}

/** Takes away what spellings of one Slavic name disagree on. */
const regularize = (latin: string): string =>
  latin
    .replaceAll("kh", "h")
    .replaceAll("x", "ks")
    .replace(/(?<=[bcdfghklmnprstvz])[yi](?=[aeou])/gu, "")
    .replace(/(?<=e)y(?=e)/gu, "")
    .replace(/(?<=[bcdfghklmnprstvz])y(?=[bcdfghklmnprstvz])/gu, "i")
    .replace(/^i(?=[aou])/u, "y")
    .replace(/^y(?=e)/u, "")
    .replace(/(?<=[sc]k)aya$/u, "a")
    .replace(/ovova$/u, "ova")
    .replace(/(?<=...)(?:iy|yy|yi|ii|ij|i|y)$/u, "y")
    .replace(/(?<=v)ic$/u, "ich");
