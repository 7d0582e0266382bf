import { scriptOfUnit } from "../../src/knowledge/scripts-of.ts";

/** UTF-16 units as single bytes where a block's letters allow it: half the bytes of Cyrillic and Arabic, a third of Indic. */

/** Unicode scripts that share an alphabet; forms of all others share the first one. */
const SCRIPTS = (
  "Latin Cyrillic Greek Arabic Hebrew Han Hangul Ethiopic Armenian Georgian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil " +
  "Telugu Kannada Malayalam Sinhala Thai Lao Myanmar Khmer"
).split(" ");
const TESTS = SCRIPTS.map((name) => new RegExp(`\\p{Script=${name}}`, "u"));

/** Bytes for what is not ASCII. */
const LETTERS = 128;

export interface Alphabet {
  /** Units with a byte of their own, in the order of their bytes. */
  letters: number[];
  /** High bytes whose low byte follows, in the order of the bytes after the letters. */
  pages: number[];
}

/** Number of the script that most letters of a text have; kana count as Han. */
export function scriptOf(text: string): number {
  const counts = SCRIPTS.map(() => 0);
  for (const char of text) {
    if (char < "A") continue;
    const script = /[\u3040-\u30ff]/u.test(char) ? SCRIPTS.indexOf("Han") : TESTS.findIndex((test) => test.test(char));
    if (script >= 0) counts[script]!++;
  }
  return counts.indexOf(Math.max(...counts));
}

/** Script (`scriptsOf`) of a packed form's first unit after the mark for case. */
export const scriptOfForm = (form: string): number => scriptOfUnit(form.replace(/^[\^!]/u, "").charCodeAt(0));

/** Letters for the commonest units, as many as leave room for the pages of all others. */
export function alphabetOf(texts: readonly string[]): Alphabet {
  const counts = new Map<number, number>();
  for (const text of texts) {
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      if (unit >= LETTERS) counts.set(unit, (counts.get(unit) ?? 0) + 1);
    }
  }
  const units = [...counts.keys()].sort((a, b) => counts.get(b)! - counts.get(a)! || a - b);
  const isHalf = (unit: number): boolean => (unit & 0xf800) === 0xd800;
  const choices = units.filter((unit) => !isHalf(unit));
  const pagesWithout = (letters: readonly number[]): number[] => {
    const own = new Set(letters);
    return [...new Set(units.filter((unit) => !own.has(unit)).map((unit) => unit >> 8))].sort((a, b) => a - b);
  };
  let size = Math.min(LETTERS, choices.length);
  while (size + pagesWithout(choices.slice(0, size)).length > LETTERS) size--;
  const letters = choices.slice(0, size).sort((a, b) => a - b);
  return { letters, pages: pagesWithout(letters) };
}

/** The row of the pack that src/knowledge/pack.ts reads. */
export const writeAlphabet = ({ letters, pages }: Alphabet): string =>
  `${String.fromCharCode(...letters)}\t${pages.map((page) => page.toString(16).padStart(2, "0")).join("")}`;

/** The bytes of a text in an alphabet that was made of it. */
export function writeText(text: string, { letters, pages }: Alphabet): number[] {
  const byteOfLetter = new Map(letters.map((unit, index) => [unit, LETTERS + index]));
  const byteOfPage = new Map(pages.map((page, index) => [page, LETTERS + letters.length + index]));
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    const letter = unit < LETTERS ? unit : byteOfLetter.get(unit);
    if (letter !== undefined) bytes.push(letter);
    else bytes.push(byteOfPage.get(unit >> 8)!, unit & 0xff);
  }
  return bytes;
}
