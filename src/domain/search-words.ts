/**
 * The words of a text as full-text search compares them: compatibility form, lower case, diacritics of Latin and Greek and
 * vowel signs of Arabic and Hebrew dropped, ё = е. Scripts written without spaces have no words to part; they are found by
 * pairs of characters.
 */

/** A word, or a run of characters of a script without spaces; folded, and made of letters, marks and digits only. */
export interface SearchPiece {
  text: string;
  isRun: boolean;
}

/** Longest word that is told from others: more is a checksum or an address, not a word. */
const WORD_CHARACTERS = 64;

/** Scripts found by pairs. Hangul has spaces, but glues its particles to the words. */
const RUN_SCRIPTS =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
/** Soft hyphen, zero-width joiner and non-joiner: part of a word, and not of what is compared. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060]/u;
/** Accents and vowel signs that people leave out; marks of other scripts tell words apart. */
const DROPPED_MARK = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670]/gu;

/** Letters that Unicode does not decompose, and Arabic and Persian variants of one letter. */
const EQUAL_LETTERS: Readonly<Record<string, string>> = {
  ...{ ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ħ: "h", ŧ: "t", ŋ: "n" },
  ...{ ɓ: "b", ɗ: "d", ƙ: "k", ƴ: "y", ɛ: "e", ɔ: "o", ς: "σ", ё: "е", ѐ: "е", ѝ: "и" },
  ...{ أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ئ: "ي", ؤ: "و", ک: "ك", ة: "ه", ۀ: "ه" },
};

type Kind = "word" | "run" | "invisible" | "other";

/** What each character beyond ASCII met so far is, and what it folds to: ten times as quick as asking Unicode. */
const known = new Map<number, { kind: Kind; folded: string }>();
const KNOWN_CHARACTERS = 20_000;

const ASCII_END = 0x80;
/** One for the letters and digits of ASCII. */
const ASCII_WORD = Uint8Array.from({ length: ASCII_END }, (_, unit) =>
  WORD_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a UTF-16 unit is an ASCII letter or digit. */
const isAsciiWord = (unit: number): boolean => unit < ASCII_END && ASCII_WORD[unit] === 1;

/** Splits a text, which need not be well-formed, into folded pieces, in order. Linear. */
export function eachSearchPiece(text: string, visit: (piece: SearchPiece) => void): void {
  const sound = text.toWellFormed().normalize("NFKC");
  let piece = "";
  let length = 0;
  let isRun = false;
  const add = (folded: string, characters: number, inRun: boolean) => {
    if (inRun !== isRun) finish();
    isRun = inRun;
    if (inRun || length + characters <= WORD_CHARACTERS) piece += folded;
    else if (length < WORD_CHARACTERS) piece += folded.slice(0, WORD_CHARACTERS - length);
    length += characters;
  };
  const finish = () => {
    if (piece !== "") visit({ text: piece, isRun });
    piece = "";
    length = 0;
  };
  for (let at = 0; at < sound.length; ) {
    const unit = sound.charCodeAt(at);
    if (unit < ASCII_END) {
      // A word in plain letters is folded whole.
      let end = at;
      while (end < sound.length && isAsciiWord(sound.charCodeAt(end))) end += 1;
      if (end > at) add(sound.slice(at, end).toLowerCase(), end - at, false);
      else finish();
      at = Math.max(end, at + 1);
      continue;
    }
    const codePoint = sound.codePointAt(at)!;
    at += codePoint > 0xffff ? 2 : 1;
    const { kind, folded } = lookUp(codePoint);
    if (kind === "other") finish();
    else if (kind !== "invisible") add(folded, 1, kind === "run");
  }
  finish();
}

/** The pieces of a text as a list. */
export function searchPieces(text: string): SearchPiece[] {
  const pieces: SearchPiece[] = [];
  eachSearchPiece(text, (piece) => pieces.push(piece));
  return pieces;
}

function lookUp(codePoint: number): { kind: Kind; folded: string } {
  const found = known.get(codePoint);
  if (found !== undefined) return found;
  const character = String.fromCodePoint(codePoint);
  const kind = kindOf(character);
  const made = { kind, folded: kind === "word" ? foldLetter(character) : character.toLowerCase() };
  if (known.size < KNOWN_CHARACTERS) known.set(codePoint, made);
  return made;
}

function kindOf(character: string): Kind {
  if (INVISIBLE.test(character)) return "invisible";
  if (!WORD_CHARACTER.test(character)) return "other";
  return RUN_SCRIPTS.test(character) ? "run" : "word";
}

/** Cyrillic letters are letters of their own even where Unicode decomposes them (й, ї, ў, ѓ, ќ). */
const isCyrillic = (letter: string): boolean => letter >= "\u0400" && letter <= "\u052f";

function foldLetter(character: string): string {
  let folded = "";
  for (const letter of character.toLowerCase()) {
    const base = isCyrillic(letter) ? letter : (EQUAL_LETTERS[letter] ?? letter).normalize("NFD");
    for (const part of base.replace(DROPPED_MARK, "")) folded += EQUAL_LETTERS[part] ?? part;
  }
  return folded;
}
