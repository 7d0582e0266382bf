import { FOLD_TABLE } from "./fold.ts";

/** Digits, signs and what has no other bit: held to be in every text. */
const ANY_SCRIPT = 1;
export const LATIN = 2;
const GREEK = 4;
const CYRILLIC = 8;
const HEBREW = 16;
const ARABIC = 32;
const HANGUL = 64;
/** Scripts without spaces between words. */
const RUN = 128;
/** Indic, Ethiopic and all other alphabets. */
const FURTHER = 256;

const RANGES: ReadonlyArray<readonly [number, number, number]> = [
  [0x61, 0x7a, LATIN],
  [0xc0, 0x24f, LATIN],
  [0x1e00, 0x1eff, LATIN],
  [0x370, 0x3ff, GREEK],
  [0x400, 0x52f, CYRILLIC],
  [0x590, 0x5ff, HEBREW],
  [0x600, 0x6ff, ARABIC],
  [0xac00, 0xd7a3, HANGUL],
  [0xe00, 0xeff, RUN],
  [0x1000, 0x109f, RUN],
  [0x1780, 0x17ff, RUN],
  [0x3005, 0x3007, RUN],
  [0x3040, 0x30ff, RUN],
  [0x3400, 0x4dbf, RUN],
  [0x4e00, 0x9fff, RUN],
  [0x530, 0x58f, FURTHER],
  [0x700, 0xdff, FURTHER],
  [0xf00, 0xfff, FURTHER],
  [0x10a0, 0x177f, FURTHER],
];

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000).fill(ANY_SCRIPT);
  for (const [from, to, script] of RANGES) table.fill(script, from, to + 1);
  return table;
}

const SCRIPTS = buildTable();

/** The script of a folded unit, as one bit. */
export const scriptOfUnit = (unit: number): number => SCRIPTS[unit]!;

/** Scripts of the letters of a text, as a set of bits. Linear. */
export function scriptsOf(text: string): number {
  let scripts = ANY_SCRIPT;
  for (let at = 0; at < text.length; at++) scripts |= SCRIPTS[FOLD_TABLE[text.charCodeAt(at)]!]!;
  return scripts;
}
