import { latinizeWord } from "../../knowledge/latinize.ts";

/**
 * One Latin spelling, that of English news, for a name that languages romanize in their own ways: Czaputowicz and
 * Чапутович, Beloussow and Белоусов, Šefčovič and Шефчович. Names that do not look Slavic are left as they are.
 */
export function romanize(word: string, language: string): string {
  const lower = word.toLowerCase();
  const latin = /^\p{Script=Latin}/u.test(lower)
    ? latinizeWord(spellSlavic(lower, language), language)
    : latinizeWord(lower, language);
  return ENDINGS.reduce((name, [ending, plain]) => name.replace(ending, plain), softVowels(latin));
}

/** Letters and digraphs with one sound in every language that writes them. */
const LETTERS: ReadonlyArray<readonly [string, string]> = [
  ["č", "ch"],
  ["ć", "ch"],
  ["š", "sh"],
  ["ş", "sh"],
  ["ž", "zh"],
  ["ż", "zh"],
  ["tsch", "ch"],
  ["szcz", "shch"],
  ["sz", "sh"],
  ["cz", "ch"],
];
const SLAVIC_SHAPE = /(?:cz|sz|szcz|ž|š|č|ć|ł|ż|owicz|ewicz|[sc]ki|[sc]ky|ský|cký|ska|cka|enko|tsch|[oe]wa)/u;
/** Endings that German and Polish write with w: Beloussow, Jewgenjew. */
const W_ENDINGS = /(?:ow|ew|owa|ewa|owna|iewicz|witsch)$/u;
const WRITES_W = new Set(["de", "pl"]);
const WRITES_J = new Set("pl cs sk sl hr bs sr de lt lv fi".split(" "));
const WRITES_C = new Set("pl cs sk sl hr bs sr".split(" "));

function spellSlavic(word: string, language: string): string {
  const isSlavic = SLAVIC_SHAPE.test(word) || (WRITES_W.has(language) && W_ENDINGS.test(word));
  let name = word;
  for (const [from, to] of LETTERS) name = name.replaceAll(from, to);
  if (!isSlavic) return name;
  name = name
    .replaceAll("w", "v")
    .replaceAll("ie", "e")
    .replace(/c(?=k)/gu, "ts");
  if (language === "de") name = name.replace(/(?<!t)sch/gu, "sh").replaceAll("ss", "s");
  if (WRITES_J.has(language)) name = name.replaceAll("j", "y");
  return WRITES_C.has(language) ? name.replace(/c(?![hk])/gu, "ts") : name;
}

/** Ya, yu, ye, yo after a consonant only soften it: Мюллер is Muller. */
const softVowels = (latin: string): string => latin.replace(/(?<=[bcdfghklmnprstvz])y(?=[aeou])/gu, "");

const ENDINGS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?:iy|yi|ij|yj|yy|ii)$/u, "y"],
  [/([st]s?k)i$/u, "$1y"],
];
