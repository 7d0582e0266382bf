import { unitAt } from "../../domain/unit-at.ts";
import { classOf, LETTER, MARK, SPACE } from "../character-class.ts";
import type { InLanguage } from "./assemble.ts";
import { PERSIAN_MONTHS } from "./calendar.ts";
import { dateNames, isWeekday, languageHasMonth, monthOf, nameKey, readsAsWeekday } from "./names.ts";
import { createPrefixTest, type PrefixTest } from "./prefixes.ts";

export type Token = { start: number; end: number } & (
  | { kind: "number"; value: number; digits: number }
  | { kind: "month"; month: number; calendar: "gregorian" | "persian" }
  | { kind: "filler" }
  | { kind: "word" }
  | { kind: "mark"; text: string }
);

/** Words that stand between the parts of a date and say nothing themselves. */
const FILLERS = new Set(
  (
    "of the de del di da d' le la el der den dem am à a al ngày năm m d r p ж г г. гг жылы жылғы жыл оны оны. он года году год рік року роки " +
    "г. р. gada gads metų mėn kl um at в у о on lo dia día il els een e eko koa ko ren an ý y o i yil yili jaar rok roku roka godine год. г-ж st nd rd th η ης er re º ª го ші шы ші үнэ вны нд mis ta th. " +
    "של בשנת ב عام سنة من في ม น พ ศ พ.ศ พศ วันที่ เดือน ปี के की को সাল সালের தேதி tarihinde no lā lá bl blwyddyn o'r sel os ú jan-"
  ).split(" "),
);
/** Besides letters and marks, what may stand in a word: apostrophes, geresh and gershayim, joiners. */
const IN_WORD = /['’ʼ׳״\u200c\u200d]/u;
const HEBREW_PREFIX = /^[בלמהו]/u;

/** First unit of the Unicode block Arabic. */
const FIRST_ARABIC = 0x600;

function monthToken(text: string, reading: InLanguage): { month: number; calendar: "gregorian" | "persian" } | null {
  const key = nameKey(text);
  if (key.length < 2 || (FILLERS.has(key) && !languageHasMonth(key, reading))) return null;
  if (readsAsWeekday(key, reading)) return null;
  const persian =
    key.charCodeAt(0) < FIRST_ARABIC ? -1 : PERSIAN_MONTHS.indexOf(key.replace(/ي/gu, "ی").replace(/ك/gu, "ک"));
  if (persian >= 0 && (reading.language === "fa" || reading.language === "und"))
    return { month: persian + 1, calendar: "persian" };
  let month = monthOf(key, reading);
  if (month === null && HEBREW_PREFIX.test(key)) month = monthOf(key.slice(1), reading);
  // Of two words the first is a filler as a rule: "de mar" is no form of Catalan "de mai".
  if (month === null && key.length >= 6 && !key.includes(" ")) month = inflected(key, reading);
  return month === null ? null : { month, calendar: "gregorian" };
}

/** Month of a word with a case ending ("abuztuaren", "augusztusban", "августот"): up to three letters more. */
function inflected(key: string, reading: InLanguage): number | null {
  for (let cut = 1; cut <= 4 && key.length - cut >= 5; cut += 1) {
    const month = monthOf(key.slice(0, -cut), reading);
    if (month !== null) return month;
  }
  return null;
}

const VIETNAMESE_MONTH = new Set(["tháng", "thg"]);
const MONGOLIAN_MONTH = /^сар(?:ын)?$/u;

/** "8-р сарын": makes the number before, at most two tokens back, a month. */
function takeMongolianMonth(tokens: Token[], end: number): boolean {
  for (let back = 1; back <= 3; back += 1) {
    const token = tokens.at(-back);
    if (token?.kind !== "number") continue;
    if (token.value < 1 || token.value > 12) return false;
    tokens.length -= back;
    tokens.push({ start: token.start, end, kind: "month", month: token.value, calendar: "gregorian" });
    return true;
  }
  return false;
}

let prefixes: PrefixTest | null = null;

/** Whether a word may be a month, a weekday or a filler, or the first word of one, by how it begins: most words are none. */
function mayTell(word: string): boolean {
  prefixes ??= createPrefixTest([...FILLERS, ...PERSIAN_MONTHS, ...dateNames()]);
  return prefixes(word) || HEBREW_PREFIX.test(word);
}

const ZERO = 0x30;
const NINE = 0x39;
const isDigit = (unit: number) => unit >= ZERO && unit <= NINE;
const FIRST_SURROGATE = 0xd800;
const LAST_SURROGATE = 0xdfff;
const isPair = (unit: number) => unit >= FIRST_SURROGATE && unit <= LAST_SURROGATE;

function isOfWord(unit: number): boolean {
  const found = classOf(unit);
  return found === LETTER || found === MARK || IN_WORD.test(String.fromCharCode(unit));
}

/** Unicode block Thai. */
const isThai = (unit: number) => unit >= 0x0e00 && unit <= 0x0e7f;
/** Letters on each side of the stop in an abbreviation, as "มี.ค." for March. */
const ABBREVIATED = 3;

/** A Thai word with the stops inside it that abbreviate it. */
function endOfThai(text: string, start: number): number {
  let end = start;
  let part = start;
  for (;;) {
    while (end < text.length && isThai(unitAt(text, end)) && isOfWord(unitAt(text, end))) end += 1;
    const isAbbreviated = end > part && end - part <= ABBREVIATED && text[end] === ".";
    if (!isAbbreviated || !isThai(unitAt(text, end + 1))) return Math.max(end, start + 1);
    end += 1;
    part = end;
  }
}

/** End of the lexeme at `start`: a run of letters, a run of digits, or one other character. */
function endOfLexeme(text: string, start: number): number {
  const first = unitAt(text, start);
  const belongs = isDigit(first) ? isDigit : isOfWord(first) ? isOfWord : null;
  if (isThai(first)) return endOfThai(text, start);
  let end = start + 1;
  if (belongs === null) return isPair(first) && isPair(unitAt(text, end)) ? end + 1 : end;
  while (end < text.length && belongs(unitAt(text, end))) end += 1;
  return end;
}

/** Splits `text` (ASCII digits) into the tokens dates are made of. `limit` bounds their number. */
export function tokenize(text: string, reading: InLanguage, limit: number): Token[] {
  const tokens: Token[] = [];
  let previous = "";
  let start = 0;
  while (start < text.length && tokens.length < limit) {
    const unit = unitAt(text, start);
    if (classOf(unit) === SPACE) {
      start += 1;
      continue;
    }
    const end = endOfLexeme(text, start);
    const lexeme = text.slice(start, end);
    const position = { start, end };
    start = end;
    if (isDigit(unit)) addNumber(tokens, lexeme, position, previous);
    else if (MONGOLIAN_MONTH.test(lexeme) && takeMongolianMonth(tokens, end)) continue;
    else if (classOf(unit) === LETTER || classOf(unit) === MARK) addWord(tokens, lexeme, position, previous, reading);
    else tokens.push({ ...position, kind: "mark", text: lexeme });
    previous = classOf(unit) === LETTER || classOf(unit) === MARK ? lexeme : "";
  }
  return tokens;
}

type Position = { start: number; end: number };

function addNumber(tokens: Token[], lexeme: string, position: Position, previous: string): void {
  const value = Number(lexeme);
  if (previous !== "" && VIETNAMESE_MONTH.has(nameKey(previous)) && value >= 1 && value <= 12) {
    const word = tokens.pop();
    const start = word?.start ?? position.start;
    tokens.push({ start, end: position.end, kind: "month", month: value, calendar: "gregorian" });
  } else tokens.push({ ...position, kind: "number", value, digits: lexeme.length });
}

function addWord(tokens: Token[], lexeme: string, position: Position, previous: string, reading: InLanguage): void {
  const two = previous !== "" && mayTell(previous) ? monthToken(`${previous} ${lexeme}`, reading) : null;
  const tells = mayTell(lexeme);
  const one = two ?? (tells ? monthToken(lexeme, reading) : null);
  if (two) tokens.pop();
  if (one) {
    const { start, end } = position;
    const from = two ? Math.min(tokens.at(-1)?.end ?? start, start) : start;
    tokens.push({ start: from, end, kind: "month", ...one });
  } else {
    const key = tells ? nameKey(lexeme) : "";
    tokens.push({ ...position, kind: tells && (FILLERS.has(key) || isWeekday(key)) ? "filler" : "word" });
  }
}
