import { unitAt } from "../../domain/unit-at.ts";
import { classOf, LETTER } from "../character-class.ts";
import { CP1251 } from "./mojibake.ts";

/** A country's one-byte charset read as that of Western Europe: letters that differ, and what makes it certain. */
interface Misreading {
  /** Letters as read and as meant. */
  letters: ReadonlyMap<string, string>;
  isCertain: (text: string) => boolean;
}

const pairs = (read: string, meant: string) => new Map([...read].map((letter, index) => [letter, [...meant][index]!]));
const word = (alternatives: string) => new RegExp(`(?<!\\p{L})(?:${alternatives})(?!\\p{L})`, "iu");

/** Letters that Turkish has not and that a sentence of Icelandic or Faroese, which do have þ and ð, seldom lacks. */
const NORTHERN = /[áéíóúæøå]/iu;
const TURKISH = word("bir|ve|bu|için|ile|olarak|olan|çok|gibi|daha|kadar|sonra|ama");
const ROMANIAN_AND = word("ºi");
const POLISH = word("siê|¿e");
const CYRILLIC_WORD = word("и|в|на|не|і|та|за|що|се|да");

const MISREADINGS: readonly Misreading[] = [
  {
    letters: pairs("ýþðÝÞÐ", "ışğİŞĞ"),
    isCertain: (text) => /[ýþð][^ýþð]*[ýþð]/iu.test(text) && !NORTHERN.test(text) && TURKISH.test(text),
  },
  {
    letters: pairs("ºªþÞãÃ", "şŞţŢăĂ"),
    isCertain: (text) => ROMANIAN_AND.test(text) && /[ãþ]/u.test(text),
  },
  {
    letters: pairs("¹¥êÊ³£œŒ¿¯ŸæÆñÑ", "ąĄęĘłŁśŚżŻźćĆńŃ"),
    isCertain: (text) => POLISH.test(text) && /\p{L}[³œ]\p{L}/u.test(text) && !/[±¶]/u.test(text),
  },
  {
    letters: pairs("±¡êÊ³£¶¦¿¯¼¬æÆñÑ", "ąĄęĘłŁśŚżŻźŹćĆńŃ"),
    isCertain: (text) => POLISH.test(text) && /[±¶]/u.test(text),
  },
  {
    letters: new Map([...CP1251].slice(0x20).map((letter, index) => [String.fromCharCode(0xa0 + index), letter])),
    isCertain: (text) => isMostlyAccented(text) && CYRILLIC_WORD.test(asCyrillic(text)),
  },
];

/** Whether most letters are among À to ÿ, where the charset of Western Europe has those of others. */
function isMostlyAccented(text: string): boolean {
  let letters = 0;
  let accented = 0;
  const { length } = text;
  for (let index = 0; index < length; index += 1) {
    const unit = unitAt(text, index);
    if (classOf(unit) === LETTER) letters += 1;
    if (unit >= 0xc0 && unit <= 0xff) accented += 1;
  }
  return accented * 2 > letters;
}

const asCyrillic = (text: string) => rewrite(text, MISREADINGS.at(-1)!.letters);

function rewrite(text: string, letters: ReadonlyMap<string, string>): string {
  return text.replace(/[^\x00-\x7f]/gu, (letter) => letters.get(letter) ?? letter);
}

/** What stands in every text that may be so misread, and in few others. */
const MISREAD_SIGN = /[þðºªÞÐ¿³]/u;

/**
 * Undoes a charset read as another where that is certain: Turkish, Romanian, Polish and Cyrillic text of one byte a letter,
 * read as Western European. Certain is what holds letters that no such language puts so and function words of the one meant.
 */
export function repairCharset(text: string): string {
  if (!MISREAD_SIGN.test(text)) return text;
  const found = MISREADINGS.find(({ isCertain }) => isCertain(text));
  return found === undefined ? text : rewrite(text, found.letters);
}
