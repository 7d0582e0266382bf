import { latinizeWord } from "../../knowledge/latinize.ts";
import { GAP_SPACE, STARTS_SENTENCE } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, type Span } from "../document.ts";

/** Case forms that only a woman's surname has, and how the surname of a man of that name ends in Latin letters. */
const WOMENS: ReadonlyArray<readonly [languages: string, form: RegExp, mans: RegExp]> = [
  ["pl", /[sc]k(?:a|ą|iej)$/u, /[sc]k(?:i|y|yi|yy|iy)$/u],
  ["cs sk", /[sc]k(?:á|é|ou|ej|ú)$/u, /[sc]k(?:i|y|yi|yy|iy|ý)$/u],
  ["ru uk be bg mk", /[сц]ь?к(?:ая|ой|ую|а|ої|ій|ою|ай)$/u, /[sc]k(?:i|y|yi|yy|iy)$/u],
  ["ru", /(?:[ое]в|ин)(?:ой|ую)$/u, /(?:[oe]v|in)$/u],
];
const OVA = /ov(?:á|é|ou|ú|ej)$/u;
const WRITES_OVA = new Set(["cs", "sk"]);
/** Given names of women that end in a consonant or -o, and of men that end in another vowel. */
const WOMEN = new Set(
  "liz ingrid karin karen kristen sharon ellen helen astrid marion carmen judith elisabeth margaret edith gudrun doris agnes birgit".split(
    " ",
  ),
);
const MEN = new Set(
  (
    "joe mike george bruce steve pete dave jose rene andre luke jake barry larry harry jerry terry jimmy tony bobby andrea nicola luca " +
    "nikita ilya joshua sasha dmitry yuri andrei sergei anthony geoffrey jeffrey henry timothy gregory jeremy"
  ).split(" "),
);

/**
 * Whether a surname as written is a woman's while a listed person of that surname is a man: "Morawiecka" and Mateusz
 * Morawiecki, "Babišová" and Andrej Babiš. `name` is the listed one, in Latin letters.
 */
export function isWomanOf(written: string, name: string, language: string): boolean {
  const word = written.toLowerCase();
  const words = latinizeWord(name, "en").split(" ");
  const surname = words.at(-1)!;
  if (WRITES_OVA.has(language) && OVA.test(word)) return !surname.endsWith("ova") && isMan(words[0]!);
  return WOMENS.some(([languages, form, mans]) => {
    return languages.split(" ").includes(language) && form.test(word) && mans.test(surname);
  });
}

const isMan = (given: string): boolean => MEN.has(given) || (!/[aeiy]$/u.test(given) && !WOMEN.has(given));

const EAST_SLAVIC = new Set(["ru", "uk", "be"]);
const OF_WOMAN_OR_MAN = /(?:[оеєё]ва|[иіїы]на)$/u;
const SHE_DID = /[аеёиіїоуяы]ла(?:сь|ся)?$/u;

/** Whether a surname that opens a sentence is a woman's by the verb after it, not a man's in the genitive: "Лаврова приехала". */
export function isWomanBefore(document: Document, { first, last }: Span): boolean {
  const { tokens, language } = document;
  const next = last + 1;
  if (!EAST_SLAVIC.has(language) || first !== last || tokens.gap[next] !== GAP_SPACE) return false;
  if (!(tokens.flags[first]! & STARTS_SENTENCE) || !OF_WOMAN_OR_MAN.test(lowerAt(document, first))) return false;
  return SHE_DID.test(lowerAt(document, next));
}
