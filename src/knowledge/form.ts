import { stripArabicArticle } from "./clitics.ts";
import { foldText } from "./fold.ts";
import { ALL_CAPITALS, IS_RUN, STARTS_CAPITAL, tokenize } from "./tokens.ts";

/** How one word of a form is matched; the numbers are part of the hash keys. */
export const EXACT = 1;
export const PREFIX = 2;
export const SUFFIX = 3;
/** Any one word: `ministère @ de la Défense` finds "ministère polonais de la Défense". */
export const ANY_WORD = 4;
export type WordMode = typeof EXACT | typeof PREFIX | typeof SUFFIX | typeof ANY_WORD;

/** Case that the text must have: any, a capital first, all capitals. */
const ANY_CASE = 0;
export const CAPITALIZED = 1;
export const UPPER_CASE = 2;

/** One word of a form. `text` is as written, without wildcards. */
export interface FormWord {
  text: string;
  mode: WordMode;
  /** `**`: no limit to the ending. */
  unlimited: boolean;
  letterCase: number;
  /** Written onto the word before, with a hyphen or an apostrophe. */
  joined: boolean;
}

/** Words in one form; more would not fit the masks of a posting. */
export const MAX_FORM_WORDS = 15;

/**
 * Reads one form of the knowledge sources (see FORMAT.md). Throws an Error that says what is wrong, for the builder;
 * the built pack holds only forms that were read once.
 */
export function parseForm(form: string): FormWord[] {
  const words: FormWord[] = [];
  for (const piece of form.trim().replaceAll("*-", "* ").split(" ")) {
    const isSuffix = piece.startsWith("*");
    const stars = /\*{0,2}$/u.exec(piece)?.[0].length ?? 0;
    const bare = piece.slice(isSuffix ? 1 : 0, piece.length - stars);
    const tokens = tokenize(bare);
    if (/^[&–—]$/u.test(bare)) continue;
    if (bare === MARK_ANY && words.length > 0) {
      words.push({ text: "", mode: ANY_WORD, unlimited: false, letterCase: ANY_CASE, joined: false });
      continue;
    }
    if (tokens.count === 0 || bare.includes("*")) throw new Error(`no word in "${piece}"`);
    for (let index = 0; index < tokens.count; index++) {
      const last = index === tokens.count - 1;
      const text = bare.slice(tokens.start[index], tokens.end[index]);
      const flags = tokens.flags[index]!;
      const mode = last && stars > 0 ? PREFIX : isSuffix ? SUFFIX : EXACT;
      words.push({ text, mode, unlimited: last && stars === 2, letterCase: caseOf(flags), joined: index > 0 });
    }
  }
  if (words.length > MAX_FORM_WORDS) throw new Error(`more than ${MAX_FORM_WORDS} words`);
  if (words.some((word) => word.mode === SUFFIX) && words.length > 1) throw new Error("*head stands alone");
  return words;
}

function caseOf(flags: number): number {
  if (flags & IS_RUN) return ANY_CASE;
  if (flags & ALL_CAPITALS) return UPPER_CASE;
  return flags & STARTS_CAPITAL ? CAPITALIZED : ANY_CASE;
}

/** Marks of the pack's forms: case before a word, mode after it. None of them is a letter. */
export const MARK_CAPITAL = "^";
export const MARK_UPPER = "!";
export const MARK_PREFIX = "*";
export const MARK_UNLIMITED = "+";
export const MARK_SUFFIX = "<";
export const MARK_ANY = "@";
/** Between words of a person's name that are written as one; a space for matching. */
export const MARK_JOINT = "-";

/**
 * A form as the pack holds it: folded words with marks, `*head` words reversed, so that loading is only hashing.
 * `joint` stands between words that are written as one. Throws as parseForm does.
 */
export function encodeForm(form: string, joint = " "): string {
  let encoded = "";
  for (const word of parseForm(form)) {
    encoded += (encoded === "" ? "" : word.joined ? joint : " ") + encodeWord(word);
  }
  return encoded;
}

function encodeWord({ text, mode, unlimited, letterCase }: FormWord): string {
  if (mode === ANY_WORD) return MARK_ANY;
  const caseMark = letterCase === UPPER_CASE ? MARK_UPPER : letterCase === CAPITALIZED ? MARK_CAPITAL : "";
  if (mode === SUFFIX) return `${caseMark}${[...foldText(text)].reverse().join("")}${MARK_SUFFIX}`;
  const modeMark = mode === PREFIX ? (unlimited ? MARK_UNLIMITED : MARK_PREFIX) : "";
  return `${caseMark}${foldText(stripArabicArticle(text))}${modeMark}`;
}

/** Begins a form in the pack: `A` for none, `B` for one … the units that it shares with the form before it. */
export const SHARE_NONE = "A";
export const MAX_SHARED = 25;

/** Encoded forms as one cell of the pack, in order, each without what it shares with the one before: no capital is in them. */
export function joinForms(encoded: readonly string[]): string {
  let before = "";
  let cell = "";
  for (const form of encoded) {
    const shared = sharedUnits(before, form);
    cell += String.fromCharCode(SHARE_NONE.charCodeAt(0) + shared) + form.slice(shared);
    before = form;
  }
  return cell;
}

/** Never ends between the halves of a pair, which UTF-8 could not write. */
function sharedUnits(before: string, form: string): number {
  const most = Math.min(MAX_SHARED, before.length, form.length);
  let shared = 0;
  while (shared < most && before.charCodeAt(shared) === form.charCodeAt(shared)) shared++;
  return shared > 0 && (form.charCodeAt(shared - 1) & 0xfc00) === 0xd800 ? shared - 1 : shared;
}

/** Undoes `joinForms`. */
export function splitForms(cell: string): string[] {
  const forms: string[] = [];
  let form = "";
  for (let at = 0; at < cell.length; ) {
    const start = at + 1;
    for (at = start; at < cell.length && !isShare(cell.charCodeAt(at)); at++);
    form = form.slice(0, cell.charCodeAt(start - 1) - SHARE_NONE.charCodeAt(0)) + cell.slice(start, at);
    forms.push(form);
  }
  return forms;
}

const isShare = (code: number): boolean =>
  code >= SHARE_NONE.charCodeAt(0) && code <= SHARE_NONE.charCodeAt(0) + MAX_SHARED;
