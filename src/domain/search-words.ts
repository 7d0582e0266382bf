import { unitAt } from "./unit-at.ts";

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

/** What each character that was looked up so far is, and what it folds to: ten times as quick as asking Unicode. */
const known = new Map<number, { kind: Kind; folded: string }>();
const KNOWN_CHARACTERS = 20_000;

/** The kind of each UTF-16 unit met so far, 0 until it is met; the first half of a pair says nothing alone. */
const kinds = new Uint8Array(0x10000);
const WORD = 1;
const RUN = 2;
const HIDDEN = 3;
const OTHER = 4;
const PAIR = 5;
/** Of a word, and folded when it is in lower case. */
const PLAIN = 6;
const NUMBERS: Readonly<Record<Kind, number>> = { word: WORD, run: RUN, invisible: HIDDEN, other: OTHER };
/** The letter whose lower case depends on where it stands (Unicode SpecialCasing). */
const SIGMA = "Σ";

function learnKind(unit: number): number {
  const character = String.fromCharCode(unit);
  const isPair = unit >= 0xd800 && unit < 0xdc00;
  let kind = isPair ? PAIR : NUMBERS[kindOf(character)];
  if (kind === WORD && character !== SIGMA && foldLetter(character) === character.toLowerCase()) kind = PLAIN;
  kinds[unit] = kind;
  return kind;
}

/** Splits a text, which need not be well-formed, into folded pieces, in order. Linear. */
export function eachSearchPiece(text: string, visit: (piece: string, isRun: boolean) => void): void {
  const sound = text.toWellFormed().normalize("NFKC");
  const lower = sound.toLowerCase();
  // One letter, the dotted I, is longer in lower case: then places in the two are not the same.
  const isAligned = lower.length === sound.length;
  let piece = "";
  let length = 0;
  let isRun = false;
  const add = (folded: string, inRun: boolean) => {
    if (inRun !== isRun) finish();
    isRun = inRun;
    if (inRun || length < WORD_CHARACTERS) piece += folded;
    length += 1;
  };
  const addWord = (from: number, to: number, isPlain: boolean) => {
    if (isRun) finish();
    isRun = false;
    if (isPlain && isAligned && length + to - from <= WORD_CHARACTERS) {
      piece += lower.slice(from, to);
      length += to - from;
      return;
    }
    for (let place = from; place < to; place += 1) {
      const { kind, folded } = lookUp(unitAt(sound, place));
      if (kind === "word") add(folded, false);
    }
  };
  const finish = () => {
    if (piece !== "") visit(piece, isRun);
    piece = "";
    length = 0;
  };
  const { length: size } = sound;
  for (let at = 0; at < size; ) {
    const unit = unitAt(sound, at);
    const kind = kinds[unit] || learnKind(unit);
    if (kind === PLAIN || kind === WORD) {
      let isPlain = kind === PLAIN;
      let end = at + 1;
      for (; end < size; end += 1) {
        const next = unitAt(sound, end);
        const found = kinds[next] || learnKind(next);
        if (found === PLAIN) continue;
        if (found !== WORD && found !== HIDDEN) break;
        isPlain = false;
      }
      addWord(at, end, isPlain);
      at = end;
      continue;
    }
    if (kind === OTHER) finish();
    else if (kind !== HIDDEN) {
      const codePoint = sound.codePointAt(at)!;
      const character = lookUp(codePoint);
      if (character.kind === "other") finish();
      else if (character.kind !== "invisible") add(character.folded, character.kind === "run");
      if (codePoint > 0xffff) at += 1;
    }
    at += 1;
  }
  finish();
}

/** The pieces of a text as a list. */
export function searchPieces(text: string): SearchPiece[] {
  const pieces: SearchPiece[] = [];
  eachSearchPiece(text, (piece, isRun) => pieces.push({ text: piece, isRun }));
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
