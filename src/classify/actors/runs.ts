import {
  ALL_CAPITALS,
  GAP_APOSTROPHE,
  GAP_HYPHEN,
  GAP_SPACE,
  GAP_STOP,
  HAS_DIGIT,
  IS_RUN,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
  type Tokens,
} from "../../knowledge/tokens.ts";
import { type Document, lowerAt, noMarks, type Span, wordAt } from "../document.ts";

/** Words in capitals that stand together and that the lexicon does not name: candidates for unknown names. */
export interface Run extends Span {
  /** The words of the name: capitalised, without particles; "Kosiniak-Kamysz" and "O'Leary" are one. */
  words: Word[];
}

/** One word of a name, with the tokens it covers. */
export interface Word {
  first: number;
  last: number;
  text: string;
}

/** Small words inside personal names, and what Cyrillic writes for them. */
const PARTICLES = new Set(
  (
    "de da do dos das del della di du la le van von der den ten ter zu zur bin bint ibn al el ben abu ad af av as ul " +
    "де дель дел делла ди дю дос дус ла ле ван вон фон дер тер цу цур бин бінт бин бен ибн ібн абу аль ал эль ель ел ас ад ар ан ат аз аш уль ул " +
    "эр эс эт эд эн эш ер ес ет"
  ).split(" "),
);
const MAX_RUN_WORDS = 6;
/** "Charles III": a numeral is no word of a name. */
const ROMAN_NUMERAL = /^[IVX]+$/u;

/** Whether a lexicon hint of the class begins at the token. */
export const hasHint = (document: Document, token: number, kind: string): boolean =>
  document.hints.get(token)?.some((match) => match.sense.kind === kind) ?? false;

/**
 * Maximal runs of capitalised words outside `taken` tokens, split at words of office and at words that never belong to
 * a name. In all-capital paragraphs nothing can be told, so words of two or more capitals alone are left to acronyms.
 */
export function findRuns(document: Document, taken: Uint8Array): Run[] {
  const { tokens } = document;
  const runs: Run[] = [];
  const used = withOffices(document, taken);
  for (let token = 0; token < tokens.count; ) {
    if (!startsRun(document, token, used)) {
      token++;
      continue;
    }
    const run = readRun(document, token, used);
    runs.push(run);
    token = run.last + 1;
  }
  return runs;
}

/** The tokens taken, if any, and those of offices of several words: "Direktur Utama", "Afisa Mkuu Mtendaji". */
export function withOffices(document: Document, taken?: Uint8Array): Uint8Array {
  const used = noMarks(document, taken);
  for (const matches of document.hints.values()) {
    for (const { sense, first, last } of matches) {
      if (sense.kind === "role" && last > first) used.fill(1, first, last + 1);
    }
  }
  return used;
}

function startsRun(document: Document, token: number, taken: Uint8Array): boolean {
  const flags = document.tokens.flags[token]!;
  if (!(flags & STARTS_CAPITAL) || flags & (HAS_DIGIT | IS_RUN) || taken[token]) return false;
  if (flags & ALL_CAPITALS && ROMAN_NUMERAL.test(wordAt(document, token))) return false;
  if (document.language === "en" && wordAt(document, token) === "I") return false;
  // "190 °C. Laissez": a degree is no initial.
  if (document.text.charAt(document.tokens.start[token]! - 1) === "°") return false;
  return !hasHint(document, token, "role") && !hasHint(document, token, "not-person");
}

function readRun(document: Document, from: number, taken: Uint8Array): Run {
  const { tokens } = document;
  let word: Word = { first: from, last: from, text: wordAt(document, from) };
  const words = [word];
  let last = from;
  for (let token = from + 1; token < tokens.count && words.length < MAX_RUN_WORDS; token++) {
    if (isPolishEnding(document, token) && last === token - 1) {
      last = token;
      word.last = token;
      continue;
    }
    if (word.last === token - 1 && words.length > 1 && isLastSyllable(document, token, words[0]!.text)) {
      last = token;
      word.last = token;
      word.text = tokens.text.slice(tokens.start[word.first], tokens.end[token]);
      continue;
    }
    if (!joinsName(document, token) || isLatin(document, token) !== isLatin(document, from)) break;
    const flags = tokens.flags[token]!;
    if (flags & STARTS_CAPITAL && startsRun(document, token, taken)) {
      if (isInsideWord(document, token) && word.last === token - 1) {
        word.last = token;
        word.text = tokens.text.slice(tokens.start[word.first], tokens.end[token]);
      } else {
        word = { first: token, last: token, text: wordAt(document, token) };
        words.push(word);
      }
      last = token;
    } else if (!isParticle(document, token) || taken[token] || flags & STARTS_CAPITAL) break;
  }
  return { start: tokens.start[from]!, end: tokens.end[last]!, first: from, last, words };
}

/** Surnames of Korea and Taiwan, whose given names have a hyphen before a small letter: "Kim Sang-sik". */
const HYPHENATED = new Set(
  (
    "Kim Lee Park Choi Jung Jeong Kang Cho Yoon Yun Jang Lim Im Han Oh Seo Shin Kwon Hwang Ahn An Song Ryu Yoo Yu Hong Jeon Ko Koh Moon Son Yang Bae Baek " +
    "Heo Hur Nam Shim Roh Noh Ha Kwak Sung Cha Joo Woo Koo Min Jin Ji Um Chae Won Bang Gong Hyun Byun Chung Rhee Chang Chen Lin Huang Wang Wu Liu Tsai Hsu Cheng " +
    "Hsieh Kuo Hung Chiu Tseng Liao Lai Su Yeh Chou Chiang Ho Chu Hou"
  ).split(" "),
);
const SYLLABLE = /^[a-z]{2,6}$/u;

const isLastSyllable = (document: Document, token: number, surname: string): boolean =>
  document.tokens.gap[token] === GAP_HYPHEN && HYPHENATED.has(surname) && SYLLABLE.test(wordAt(document, token));

/** In German "den" is an article but after "van": "Sie stellte sich in Florida den Fragen". */
function isParticle(document: Document, token: number): boolean {
  const word = lowerAt(document, token);
  if (!PARTICLES.has(word)) return false;
  return document.language !== "de" || word !== "den" || PARTICLES.has(lowerAt(document, token - 1));
}

const POLISH_ENDINGS = new Set("a u ego emu em m owi ie y".split(" "));

/** Polish sets the case endings of some foreign names off: "Kennedy'ego". */
export const isPolishEnding = (document: Document, token: number): boolean =>
  document.language === "pl" &&
  token < document.tokens.count &&
  document.tokens.gap[token] === GAP_APOSTROPHE &&
  POLISH_ENDINGS.has(wordAt(document, token));

/** A hyphen or an apostrophe before a token ties it to the word before. */
const isInsideWord = ({ tokens }: Document, token: number): boolean =>
  tokens.gap[token] === GAP_HYPHEN || tokens.gap[token] === GAP_APOSTROPHE;

/** Names keep to one script. */
const isLatin = ({ tokens }: Document, token: number): boolean => tokens.text.charCodeAt(tokens.start[token]!) < 0x250;

/** A space, a hyphen, an apostrophe inside a name ("O'Neill"), or the stop of an initial ("J. Smith"). */
function joinsName(document: Document, token: number): boolean {
  const { tokens } = document;
  const gap = tokens.gap[token]!;
  const before = tokens.end[token - 1]! - tokens.start[token - 1]!;
  if (gap === GAP_SPACE) return before > 1 || isInsideName(tokens.text, tokens.start[token - 1]!);
  if (gap === GAP_HYPHEN) return true;
  if (gap === GAP_APOSTROPHE) return before <= 2 && (tokens.flags[token]! & STARTS_CAPITAL) !== 0;
  if (gap === (GAP_STOP | GAP_SPACE) || gap === GAP_STOP) {
    return before === 1 && (tokens.flags[token - 1]! & STARTS_CAPITAL) !== 0;
  }
  return gap === 0;
}

/** A single letter without a full stop is a preposition ("С Елисовой") unless it is small and inside a name ("e", "y"). */
const isInsideName = (text: string, at: number): boolean => text.charAt(at) === text.charAt(at).toLowerCase();

/** A capital that may be there only because a sentence begins. */
export function mayBeSentenceStart(document: Document, token: number): boolean {
  return (document.tokens.flags[token]! & STARTS_SENTENCE) !== 0;
}

const smallWordsOf = new WeakMap<Tokens, ReadonlySet<string>>();

/** The words that a document writes without a capital at their beginning, in lower case throughout; read at the first question. */
function smallWords(document: Document): ReadonlySet<string> {
  const { tokens } = document;
  const known = smallWordsOf.get(tokens);
  if (known !== undefined) return known;
  const words = new Set<string>();
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.flags[token]! & (STARTS_CAPITAL | IS_RUN) || tokens.same[token] !== token) continue;
    words.add(lowerAt(document, token));
  }
  smallWordsOf.set(tokens, words);
  return words;
}

/** Whether the document also writes a word, given in lower case, small: its capital at a sentence's start says nothing. */
export const isWrittenSmall = (document: Document, lower: string): boolean => smallWords(document).has(lower);

/** "J", "Б.А.": first letters for given names. */
export const isInitials = (text: string): boolean => text.length === 1 || /^(?:\p{Lu}\.){1,3}$/u.test(text);

export const isAcronym = (document: Document, token: number): boolean =>
  (document.tokens.flags[token]! & ALL_CAPITALS) !== 0;

/** The capitalised words between two tokens, both included; words that a hyphen or an apostrophe ties are one. */
export function wordsBetween(document: Document, first: number, last: number): Word[] {
  const { tokens } = document;
  const words: Word[] = [];
  for (let token = first; token <= last; token++) {
    if (!(tokens.flags[token]! & STARTS_CAPITAL)) continue;
    const before = words.at(-1);
    if (before !== undefined && before.last === token - 1 && isInsideWord(document, token)) {
      before.last = token;
      before.text = tokens.text.slice(tokens.start[before.first], tokens.end[token]);
    } else words.push({ first: token, last: token, text: wordAt(document, token) });
  }
  return words;
}
