import { HAN_VARIANTS } from "./han-variants.ts";

/**
 * Folding of characters, shared by the lexicon and the texts it is matched against: lower case, Latin and Greek
 * diacritics dropped, ё = е, Arabic letter variants and vowel signs unified, the dot of foreign sounds in Devanagari
 * (फ़्रांस, फ्रांस) dropped, traditional Han letters simplified. One table look-up a character.
 */

/** Marks a character that leaves no trace in a folded word (combining marks, Arabic vowel signs, tatweel). */
const DROPPED = 0;

/** Ranges whose letters have case or diacritics; all others fold to themselves. */
const FOLDED_RANGES: ReadonlyArray<readonly [number, number]> = [
  [0x41, 0x24f],
  [0x370, 0x58f],
  [0x958, 0x95f],
  [0x10a0, 0x10ff],
  [0x13a0, 0x13ff],
  [0x1c90, 0x1cbf],
  [0x1e00, 0x1fff],
  [0xff21, 0xff5a],
];

const DROPPED_RANGES: ReadonlyArray<readonly [number, number]> = [
  [0x300, 0x36f],
  [0x591, 0x5bd],
  [0x5bf, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x93c, 0x93c],
  [0x200c, 0x200d],
];

/** Letters that Unicode does not decompose, and Arabic and Persian variants of one letter. */
const EQUAL_LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  đ: "d",
  ð: "d",
  ł: "l",
  ı: "i",
  ħ: "h",
  ŧ: "t",
  ɓ: "b",
  ɗ: "d",
  ƙ: "k",
  ƴ: "y",
  ɛ: "e",
  ɔ: "o",
  ŋ: "n",
  ё: "е",
  ѐ: "е",
  ѝ: "и",
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ی: "ي",
  ئ: "ي",
  ؤ: "و",
  ک: "ك",
  ة: "ه",
  ۀ: "ه",
  "\u0901": "\u0902",
};

/** Cyrillic letters are letters of their own even where Unicode decomposes them (й, ї, ў, ѓ, ќ). */
const isCyrillic = (code: number): boolean => code >= 0x400 && code <= 0x52f;

function foldLetter(code: number): number {
  const lower = String.fromCharCode(code).toLowerCase();
  const base = isCyrillic(code) ? lower : lower.normalize("NFKD");
  const first = base.charCodeAt(0);
  return EQUAL_LETTERS[String.fromCharCode(first)]?.charCodeAt(0) ?? first;
}

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < table.length; code++) table[code] = code;
  for (const [from, to] of FOLDED_RANGES) for (let code = from; code <= to; code++) table[code] = foldLetter(code);
  for (const [letter, equal] of Object.entries(EQUAL_LETTERS)) table[letter.charCodeAt(0)] = equal.charCodeAt(0);
  for (const [simplified = "", ...variants] of HAN_VARIANTS.split(" ")) {
    for (const variant of variants) table[variant.charCodeAt(0)] = simplified.charCodeAt(0);
  }
  for (const [from, to] of DROPPED_RANGES) for (let code = from; code <= to; code++) table[code] = DROPPED;
  return table;
}

/** Folded UTF-16 unit by UTF-16 unit; 0 for units that are dropped. ß and ligatures are doubled by `SECOND_UNIT`. */
export const FOLD_TABLE = buildTable();

/** Second folded unit of the few letters that fold to two. */
export function secondUnit(code: number): number {
  if (code < 0xc6) return 0;
  if (code === 0xdf || code === 0x1e9e) return 0x73;
  return code === 0xe6 || code === 0xc6 || code === 0x153 || code === 0x152 ? 0x65 : 0;
}
FOLD_TABLE[0xdf] = 0x73;
FOLD_TABLE[0x1e9e] = 0x73;
FOLD_TABLE[0xe6] = 0x61;
FOLD_TABLE[0xc6] = 0x61;
FOLD_TABLE[0x153] = 0x6f;
FOLD_TABLE[0x152] = 0x6f;

/** Folds a whole string, for keys and tests. Linear. */
export function foldText(text: string): string {
  let folded = "";
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const unit = FOLD_TABLE[code]!;
    if (unit === DROPPED) continue;
    folded += String.fromCharCode(unit);
    const second = secondUnit(code);
    if (second !== 0) folded += String.fromCharCode(second);
  }
  return folded;
}

/** Start values of the two 32-bit hashes that together identify a folded word (FNV-1a with two offsets). */
export const HASH_SEED_1 = 0x811c9dc5 | 0;
export const HASH_SEED_2 = 0x2f0b4a27;

/** Adds one folded unit to the first hash. */
export const hashStep1 = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** Adds one folded unit to the second hash. */
export const hashStep2 = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x85ebca6b) ^ (hash >>> 13);
