import { assemble, type DateOptions, type FoundDate, persianParts, plausibleYear, shortYear } from "./assemble.ts";
import { clockAfter, clockBefore } from "./clock.ts";
import { asciiDigits, hasDigit } from "./digits.ts";
import { type Token, tokenize } from "./tokens.ts";

export type { DateOptions, FoundDate, Reading } from "./assemble.ts";

const YEAR_FIRST = /(?<![\d.])(\d{4})([-/.])\s?(\d{1,2})\2\s?(\d{1,2})(?!\d)\.?/gu;
const YEAR_LAST = /(?<![\d.])(\d{1,2})([-/.])\s?(\d{1,2})\2\s?(\d{4}|\d{2})(?!\d)/gu;
const FIGURE_MARK = /\d[-/.]\s?\d{1,2}[-/.]\s?\d/u;
const EAST_ASIAN =
  /(?:(令和|平成|昭和|民國|民国)?\s?(\d{1,4}|元)\s?[年년]\s?)?(\d{1,2})\s?[月월]\s?(?:(\d{1,2})\s?[日号號일])?/gu;
const MONTH_SIGN = /[月월]/u;
const ERAS: Record<string, number> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
const MAX_TOKENS = 4_000;
const MAX_CHARACTERS = 20_000;

/**
 * All dates in the first 20,000 characters of `text`, in order, not overlapping: in words of any CLDR language, in
 * figures, East Asian, with Arabic-Indic and other digits, Solar Hijri and Thai years. Dates after `now` plus a day and
 * relative ones ("yesterday") are not given.
 */
export function findDates(text: string, options: DateOptions): FoundDate[] {
  const start = text.slice(0, MAX_CHARACTERS);
  if (!hasDigit(start)) return [];
  const plain = asciiDigits(start);
  const found = [...inFigures(plain, options), ...eastAsian(plain, options), ...inWords(plain, options)];
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const dates: FoundDate[] = [];
  for (const date of found) {
    const last = dates.at(-1);
    if (last === undefined || date.start >= last.end) dates.push(date);
    // "mar 13 jul 2019": of two readings of one number the one with a year is meant.
    else if (last.at === null && date.at !== null) dates[dates.length - 1] = date;
  }
  return dates;
}

/** What a text says beside `dates`, which are in their order, not overlapping; " | " stands for each of them. */
export function besideDates(text: string, dates: readonly { start: number; end: number }[]): string {
  let rest = "";
  let from = 0;
  for (const { start, end } of dates) {
    rest += `${text.slice(from, start)} | `;
    from = end;
  }
  return rest + text.slice(from);
}

/** The first date with a year in `text`; a text that is nothing but a year counts too. Null when there is none. */
export function parseDate(text: string, options: DateOptions): FoundDate | null {
  const dated = findDates(text, options).find(({ at }) => at !== null);
  if (dated) return dated;
  const year = /^\s*(\d{4})\s*$/u.exec(asciiDigits(text));
  const gregorian = year && plausibleYear(Number(year[1]), options);
  if (!gregorian) return null;
  return assemble({ start: 0, end: text.length }, { year: gregorian, month: null, day: null }, options.now);
}

/** Adds the time of day beside a date, if there is one, and checks the whole. */
function finish(
  plain: string,
  span: { start: number; end: number },
  parts: { year: number | null; month: number; day: number | null },
  now: number,
): FoundDate | null {
  const after = parts.day === null ? null : clockAfter(plain, span.end);
  if (after) {
    return assemble({ start: span.start, end: span.end + after.length }, { ...parts, clock: after.clock }, now);
  }
  const before = parts.day === null ? null : clockBefore(plain, span.start);
  if (before) {
    return assemble({ start: span.start - before.length, end: span.end }, { ...parts, clock: before.clock }, now);
  }
  return assemble(span, parts, now);
}

/** Whether 8/5 is 5 August. Only English texts are read so of themselves: of the others that CLDR names few do so. */
const isMonthFirst = (options: DateOptions): boolean =>
  options.order === undefined ? options.language === "en" : options.order === "month-first";

/** Figures with full stops are day first, but for English ones that can be none: "09.30.16". */
const isDottedMonthFirst = (first: string, second: string, options: DateOptions): boolean =>
  Number(second) > 12 && Number(first) <= 12 && options.language === "en";

function inFigures(plain: string, options: DateOptions): FoundDate[] {
  const { now } = options;
  const dates: FoundDate[] = [];
  if (!FIGURE_MARK.test(plain)) return dates;
  for (const match of plain.matchAll(YEAR_FIRST)) {
    const [whole, y, , m, d] = match;
    const span = { start: match.index, end: match.index + whole.length };
    let parts: { year: number; month: number; day: number } | null = null;
    const year = plausibleYear(Number(y), options);
    if (year !== null) parts = { year, month: Number(m), day: Number(d) };
    else if (options.language === "fa" || options.language === "ps")
      parts = persianParts(Number(y), Number(m), Number(d));
    const date = parts && finish(plain, span, parts, now);
    if (date) dates.push(date);
  }
  for (const match of plain.matchAll(YEAR_LAST)) {
    const [whole, first, mark, second, y = ""] = match;
    if (y.length === 2 && mark === "-") continue;
    const year = y.length === 2 ? shortYear(Number(y), now) : plausibleYear(Number(y), options);
    if (year === null) continue;
    const swap =
      mark === "."
        ? isDottedMonthFirst(first!, second!, options)
        : isMonthFirst(options)
          ? Number(first) <= 12
          : Number(second) > 12;
    const [day, month] = swap ? [Number(second), Number(first)] : [Number(first), Number(second)];
    const date = finish(plain, { start: match.index, end: match.index + whole.length }, { year, month, day }, now);
    if (date) dates.push(date);
  }
  return dates;
}

function eastAsian(plain: string, options: DateOptions): FoundDate[] {
  const { now } = options;
  const dates: FoundDate[] = [];
  if (!MONTH_SIGN.test(plain)) return dates;
  for (const match of plain.matchAll(EAST_ASIAN)) {
    const [whole, era, y, m, d] = match;
    if (y === undefined && d === undefined) continue;
    let year: number | null = null;
    if (y !== undefined) {
      const written = y === "元" ? 1 : Number(y);
      if (era) year = ERAS[era]! + written;
      else year = y.length === 4 ? plausibleYear(written, options) : null;
      if (year === null) continue;
    }
    const parts = { year, month: Number(m), day: d === undefined ? null : Number(d) };
    const date = finish(plain, { start: match.index, end: match.index + whole.trimEnd().length }, parts, now);
    if (date) dates.push(date);
  }
  return dates;
}

type NumberToken = Extract<Token, { kind: "number" }>;

/**
 * The number next to `index` in `direction`, with only fillers, light marks and the same month's other name between ("04 آب/أغسطس
 * 2013"); null when there is none.
 */
function numberBeside(tokens: Token[], index: number, direction: 1 | -1): { token: NumberToken; index: number } | null {
  let skipped = 0;
  const own = tokens[index]!;
  for (let i = index + direction; i >= 0 && i < tokens.length && skipped < 5; i += direction) {
    const token = tokens[i]!;
    if (token.kind === "number") return { token, index: i };
    const isSame = token.kind === "month" && own.kind === "month" && token.month === own.month;
    if (isSame || token.kind === "filler" || (token.kind === "mark" && /[.,\-–/()'’ºª،]/u.test(token.text)))
      skipped += 1;
    else return null;
  }
  return null;
}

const isYearToken = (token: NumberToken | undefined): token is NumberToken => token?.digits === 4;
const isDayToken = (token: NumberToken | undefined): token is NumberToken =>
  token !== undefined && token.digits <= 2 && token.value >= 1 && token.value <= 31;

/** Day and year of the month at `index`, in whatever order the language puts them. */
function aroundMonth(tokens: Token[], index: number): { day: NumberToken | null; year: NumberToken | null } | null {
  const before = numberBeside(tokens, index, -1);
  const after = numberBeside(tokens, index, 1);
  if (before && isDayToken(before.token)) {
    if (isYearToken(after?.token)) return { day: before.token, year: after.token };
    const further = numberBeside(tokens, before.index, -1);
    return { day: before.token, year: isYearToken(further?.token) ? further.token : null };
  }
  if (before && isYearToken(before.token)) {
    return { day: isDayToken(after?.token) ? after.token : null, year: before.token };
  }
  if (after && isDayToken(after.token)) {
    const further = numberBeside(tokens, after.index, 1);
    return { day: after.token, year: isYearToken(further?.token) ? further.token : null };
  }
  return isYearToken(after?.token) ? { day: null, year: after.token } : null;
}

function inWords(plain: string, options: DateOptions): FoundDate[] {
  const { now } = options;
  const dates: FoundDate[] = [];
  const tokens = tokenize(plain, options, MAX_TOKENS);
  tokens.forEach((token, index) => {
    if (token.kind !== "month") return;
    const beside = aroundMonth(tokens, index);
    if (!beside) return;
    const span = { start: token.start, end: token.end };
    for (const part of [beside.day, beside.year]) {
      if (!part) continue;
      span.start = Math.min(span.start, part.start);
      span.end = Math.max(span.end, part.end);
    }
    const day = beside.day?.value ?? null;
    let parts: { year: number | null; month: number; day: number | null } = { year: null, month: token.month, day };
    if (beside.year && token.calendar === "persian") {
      const gregorian = persianParts(beside.year.value, token.month, day);
      if (!gregorian) return;
      parts = { ...gregorian, day: day === null ? null : gregorian.day };
    } else if (beside.year) {
      const year = plausibleYear(beside.year.value, options);
      if (year === null) return;
      parts = { year, month: token.month, day };
    } else if (token.calendar === "persian") return;
    const date = finish(plain, span, parts, now);
    if (date) dates.push(date);
  });
  return dates;
}
