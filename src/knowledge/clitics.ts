/** Semitic and Bantu languages write conjunctions, prepositions, possessives or the article onto the next word. */

const ALEF = 0x627;
const LAM = 0x644;
const ARABIC_CLITICS = new Set([0x648, 0x641, 0x628, 0x643, 0x644]);
const HEBREW_CLITICS = new Set([0x5d5, 0x5d4, 0x5d1, 0x5dc, 0x5de, 0x5e9, 0x5db]);
/** Amharic የ በ ለ ከ ስለ, Tigrinya ብ ን: of, in, for, from, about, with, to. */
const ETHIOPIC_CLITICS = new Set(["የ", "በ", "ለ", "ከ", "ብ", "ን"].map((letter) => letter.charCodeAt(0)));
/** An Ethiopic letter is a syllable, so fewer must remain. */
const MIN_ETHIOPIC_REST = 2;

const INITIAL_VOWELS = new Set("aeiou");
/** Nouns lose their first vowel behind these: "na" and "umculo" become "nomculo", which is listed as "mculo". */
const NGUNI_CLITICS = new Set([
  ...INITIAL_VOWELS,
  ...["ii", "ee", "ku", "ka", "kwi"],
  ...["w", "y", "lw", "l", "kw", "s", "z", "b", "ng", "n"].flatMap((link) =>
    ["a", "e", "ee", "o"].map((v) => link + v),
  ),
]);
/** "of … in" and "is in" before a name: "waseNigeria", "useThekwini". */
const NGUNI_LOCATIVES = new Set("ase wase yase base lase sase zase kwase ngase nase use ise ese".split(" "));
const SHONA_CLITICS = new Set("ne ye we ve dze che zve re pa ku mu".split(" "));
const BANTU_CLITICS: Readonly<Record<string, ReadonlySet<string>>> = {
  xh: NGUNI_CLITICS,
  zu: NGUNI_CLITICS,
  sn: SHONA_CLITICS,
  rn: INITIAL_VOWELS,
  rw: INITIAL_VOWELS,
  lg: INITIAL_VOWELS,
};
const LONGEST_BANTU_CLITIC = 5;
const MIN_BANTU_REST = 4;

/** Letters that must remain for a clitic to be cut off. */
const MIN_REST = 3;

/** Drops the article ال from a word of a form, as the matcher does in a text. */
export function stripArabicArticle(word: string): string {
  const hasArticle = word.charCodeAt(0) === ALEF && word.charCodeAt(1) === LAM;
  return hasArticle && word.length - 2 >= MIN_REST ? word.slice(2) : word;
}

/**
 * Offsets at which the bare word may begin in a token, in its language: after each clitic, after the article; never
 * leaves fewer than three letters (two in Ethiopic script, four in Latin). Empty where words carry no clitics.
 */
export function cliticOffsets(text: string, start: number, end: number, language: string): readonly number[] {
  const first = text.charCodeAt(start);
  if (first < 0x250) return bantuOffsets(text, start, end, BANTU_CLITICS[language]);
  if (first >= 0x5d0 && first <= 0x5ea) return hebrewOffsets(text, start, end);
  if (first >= 0x620 && first <= 0x6d3) return arabicOffsets(text, start, end);
  return ETHIOPIC_CLITICS.has(first) && end - start > MIN_ETHIOPIC_REST ? [1] : NO_OFFSETS;
}

const NO_OFFSETS: readonly number[] = [];

function bantuOffsets(
  text: string,
  start: number,
  end: number,
  clitics: ReadonlySet<string> | undefined,
): readonly number[] {
  if (clitics === undefined) return NO_OFFSETS;
  const offsets: number[] = [];
  const longest = Math.min(LONGEST_BANTU_CLITIC, end - start - MIN_BANTU_REST);
  const beginning = text.slice(start, start + Math.max(0, longest)).toLowerCase();
  for (let units = 1; units <= longest; units++) {
    const clitic = beginning.slice(0, units);
    const isBeforeName = clitics === NGUNI_CLITICS && NGUNI_LOCATIVES.has(clitic) && isUpper(text, start + units);
    if (clitics.has(clitic) || isBeforeName) offsets.push(units);
  }
  return offsets;
}

const isUpper = (text: string, at: number): boolean => text.charAt(at) !== text.charAt(at).toLowerCase();

function hebrewOffsets(text: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  for (let at = start; at < start + 3 && HEBREW_CLITICS.has(text.charCodeAt(at)); at++) {
    if (end - at - 1 >= MIN_REST) offsets.push(at + 1 - start);
  }
  return offsets;
}

function arabicOffsets(text: string, start: number, end: number): number[] {
  const offsets: number[] = [];
  const add = (at: number): void => {
    if (at > start && end - at >= MIN_REST) offsets.push(at - start);
  };
  let at = start;
  for (let cut = 0; cut < 3; cut++) {
    const isArticle = text.charCodeAt(at) === ALEF && text.charCodeAt(at + 1) === LAM;
    if (isArticle) {
      add(at + 2);
      break;
    }
    if (!ARABIC_CLITICS.has(text.charCodeAt(at))) break;
    at++;
    add(at);
  }
  return offsets;
}
