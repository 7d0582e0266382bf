import { PERSIAN_MONTHS } from "./calendar.ts";
import { isWeekday, languageHasMonth, monthOf, nameKey, readsAsWeekday } from "./names.ts";

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
    "г. р. gada gads metų mėn kl um at в у о on lo dia día il els een e eko koa ko ren an ý y o i yil yili jaar rok roku roka godine год. г-ж st nd rd th er re º ª го ші шы ші үнэ вны нд mis ta th. " +
    "של בשנת ב عام سنة من في ม น พ ศ พ.ศ วันที่ เดือน ปี के की को সাল সালের தேதி tarihinde no lā lá bl blwyddyn o'r sel os ú jan-"
  ).split(" "),
);
const LEXEME = /[\p{L}\p{M}'’ʼ׳״\u200c\u200d]+|\d+|[^\s\p{L}\p{M}\d]/gu;
const HEBREW_PREFIX = /^[בלמהו]/u;

function monthToken(text: string, language: string): { month: number; calendar: "gregorian" | "persian" } | null {
  const key = nameKey(text);
  if (key.length < 2 || (FILLERS.has(key) && !languageHasMonth(key, language))) return null;
  if (readsAsWeekday(key, language)) return null;
  const persian = PERSIAN_MONTHS.indexOf(key.replace(/ي/gu, "ی").replace(/ك/gu, "ک"));
  if (persian >= 0 && (language === "fa" || language === "und")) return { month: persian + 1, calendar: "persian" };
  let month = monthOf(key, language);
  if (month === null && HEBREW_PREFIX.test(key)) month = monthOf(key.slice(1), language);
  if (month === null && key.length >= 6) month = inflected(key, language);
  return month === null ? null : { month, calendar: "gregorian" };
}

/** Month of a word with a case ending ("abuztuaren", "augusztusban", "августот"): up to three letters more. */
function inflected(key: string, language: string): number | null {
  for (let cut = 1; cut <= 4 && key.length - cut >= 5; cut += 1) {
    const month = monthOf(key.slice(0, -cut), language);
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

/** Splits `text` (ASCII digits) into the tokens dates are made of. `limit` bounds their number. */
export function tokenize(text: string, language: string, limit: number): Token[] {
  const tokens: Token[] = [];
  let previous = "";
  for (const match of text.matchAll(LEXEME)) {
    const [lexeme] = match;
    const start = match.index;
    const end = start + lexeme.length;
    const position = { start, end };
    if (tokens.length >= limit) break;
    if (/^\d/.test(lexeme)) {
      const value = Number(lexeme);
      if (VIETNAMESE_MONTH.has(nameKey(previous)) && value >= 1 && value <= 12) {
        const word = tokens.pop();
        tokens.push({ start: word?.start ?? start, end, kind: "month", month: value, calendar: "gregorian" });
      } else tokens.push({ ...position, kind: "number", value, digits: lexeme.length });
    } else if (MONGOLIAN_MONTH.test(lexeme) && takeMongolianMonth(tokens, end)) continue;
    else if (!/^[\p{L}\p{M}]/u.test(lexeme)) tokens.push({ ...position, kind: "mark", text: lexeme });
    else {
      const two = previous === "" ? null : monthToken(`${previous} ${lexeme}`, language);
      const one = two ?? monthToken(lexeme, language);
      if (two) tokens.pop();
      const from = two ? (tokens.at(-1)?.end ?? start) : start;
      if (one) tokens.push({ start: two ? Math.min(from, start) : start, end, kind: "month", ...one });
      else {
        const key = nameKey(lexeme);
        tokens.push({ ...position, kind: FILLERS.has(key) || isWeekday(key) ? "filler" : "word" });
      }
    }
    previous = /^[\p{L}\p{M}]/u.test(lexeme) ? lexeme : "";
  }
  return tokens;
}
