import { FOLD_TABLE, foldText } from "../fold.ts";
import { DOUBLE_SURNAMES, GIVEN_LETTERS, SOUND_LETTERS, SURNAMES } from "./chinese-table.ts";
import { capitalized, lettersOf, type ReadName, wordsOf } from "./table.ts";

interface Tables {
  /** One for each unit that a surname begins with. */
  heads: Uint8Array;
  /** One for each unit that stands in given names. */
  givenUnits: Uint8Array;
  surnames: ReadonlyMap<string, string>;
  doubles: ReadonlyMap<string, string>;
  given: ReadonlyMap<string, string>;
  sounds: ReadonlyMap<string, string>;
}

let loaded: Tables | undefined;

/** The tables, read when a text first needs them. */
function tables(): Tables {
  loaded ??= readTables();
  return loaded;
}

function readTables(): Tables {
  const surnames = lettersOf(SURNAMES);
  const doubles = wordsOf(DOUBLE_SURNAMES);
  const folded = new Set([...surnames.keys(), ...[...doubles.keys()].map((double) => double.charAt(0))].map(foldText));
  const given = lettersOf(GIVEN_LETTERS);
  return {
    heads: unitsOf(folded, 0x4e00, 0x9fff),
    givenUnits: unitsOf(given, 0x80, 0xffff),
    surnames,
    doubles,
    given,
    sounds: lettersOf(SOUND_LETTERS),
  };
}

/** One for each unit from the first to the last one that folds to a letter of a set. */
function unitsOf(letters: { has(letter: string): boolean }, first: number, last: number): Uint8Array {
  const units = new Uint8Array(0x10000);
  for (let unit = first; unit <= last; unit++) {
    if (letters.has(String.fromCharCode(FOLD_TABLE[unit]!))) units[unit] = 1;
  }
  return units;
}

/** Surnames whose letter is mostly another word in running text. */
const WEAK = new Set("于应曾成常方向任万单时车文解季高司古关管连通华池石安白路项席易官郎游计金温尚全和党江马黄龙景明");

/** How many letters of a text from `at` are a surname: 2, 1 or 0. */
export function surnameAt(text: string, at: number): number {
  const { heads, surnames, doubles } = tables();
  if (!heads[text.charCodeAt(at)]) return 0;
  if (doubles.has(foldText(text.slice(at, at + 2)))) return 2;
  return surnames.has(foldText(text.charAt(at))) ? 1 : 0;
}

/** Whether a surname's letter is rather another word, so that more must speak for the name. */
export const isWeakSurname = (letter: string): boolean => WEAK.has(foldText(letter));

/** Whether all units of a stretch of a text stand in given names. */
export function isGiven(text: string, start: number, end: number): boolean {
  const { givenUnits } = tables();
  for (let at = start; at < end; at++) if (givenUnits[text.charCodeAt(at)] !== 1) return false;
  return true;
}

/** Whether foreign names are written with a letter. */
export const isSoundLetter = (letter: string): boolean => tables().sounds.has(foldText(letter));

/** A whole Chinese name in Pinyin: "欧阳志远" is Ouyang Zhiyuan. Null where a letter is none of a name. */
export function readChinese(name: string): ReadName | null {
  const folded = foldText(name);
  const family = surnameAt(folded, 0);
  const { surnames, doubles, given } = tables();
  const rest = folded.slice(family);
  if (family === 0 || rest.length < 1 || rest.length > 2) return null;
  const letters = [...rest].map((letter) => given.get(letter));
  if (letters.includes(undefined)) return null;
  const surname = family === 2 ? doubles.get(folded.slice(0, 2))! : surnames.get(folded.charAt(0))!;
  return { surname: capitalized(surname), given: capitalized(letters.join("")), family };
}

/** A foreign name as its letters sound, one word for each part: "马克·桑德斯" is "make sangdesi". */
export function readSounds(name: string): string {
  const { sounds, given } = tables();
  let latin = "";
  for (const letter of foldText(name))
    latin += sounds.get(letter) ?? given.get(letter) ?? (HAN.test(letter) ? letter : " ");
  return latin;
}

const HAN = /\p{Script=Han}/u;
