import type { DatePrecision, Instant } from "../../domain/article.ts";
import { fromPersian, isDay } from "./calendar.ts";

/** What is asked for its language only where two languages read a word or a year differently: to tell it may be dear. */
export interface InLanguage {
  /** ISO 639 code of the text, "und" when unknown. */
  readonly language: string;
}

/** What the reading of dates depends on. */
export interface Reading extends InLanguage {
  /** Epoch ms; nothing later than a day after it is a date. */
  readonly now: number;
}

/** How dates are to be read. */
export interface DateOptions extends Reading {
  /** Order of figures where both readings exist; by language when not given. */
  order?: "day-first" | "month-first";
}

/** A date in a text, offsets in UTF-16 units. `at` is null when the year is not stated. */
export interface FoundDate {
  start: number;
  end: number;
  year: number | null;
  month: number | null;
  day: number | null;
  at: Instant | null;
  precision: DatePrecision;
}

/** Time of day; `zone` is minutes east of UTC, null when not stated. */
export interface Clock {
  hour: number;
  minute: number;
  second: number | null;
  zone: number | null;
}

const EARLIEST_YEAR = 1_900;
const DAY_MS = 86_400_000;
const THAI_OFFSET = 543;

/** Year in the Gregorian calendar of a four-digit year as written, or null when it cannot be one. */
export function plausibleYear(year: number, reading: Reading): number | null {
  const latest = new Date(reading.now + DAY_MS).getUTCFullYear();
  const gregorian = year > 2_400 && reading.language === "th" ? year - THAI_OFFSET : year;
  return gregorian >= EARLIEST_YEAR && gregorian <= latest ? gregorian : null;
}

/** Year of two figures: in this century unless that is still to come. */
export function shortYear(year: number, now: number): number {
  return 2_000 + year <= new Date(now + DAY_MS).getUTCFullYear() ? 2_000 + year : 1_900 + year;
}

/** Gregorian parts of a Solar Hijri date, or null when it is none. */
export function persianParts(year: number, month: number, day: number | null) {
  if (year < 1_279 || year > 1_450 || month < 1 || month > 12 || (day ?? 1) < 1 || (day ?? 1) > 31) return null;
  return fromPersian(year, month, day ?? 1);
}

/** Puts the parts together; null when there is no such day or it lies in the future. A time without zone is taken as UTC. */
export function assemble(
  span: { start: number; end: number },
  parts: { year: number | null; month: number | null; day: number | null; clock?: Clock | null },
  now: number,
): FoundDate | null {
  const { year, month, day } = parts;
  if (month !== null && !isDay(year ?? 2_000, month, day ?? 1)) return null;
  if (year === null) return { ...span, year, month, day, at: null, precision: "day" };
  const clock = day === null ? null : (parts.clock ?? null);
  const time = Date.UTC(year, (month ?? 1) - 1, day ?? 1, clock?.hour ?? 0, clock?.minute ?? 0, clock?.second ?? 0);
  const at = time - (clock?.zone ?? 0) * 60_000;
  if (at > now + DAY_MS) return null;
  return { ...span, year, month, day, at: new Date(at).toISOString(), precision: precisionOf(month, day, clock) };
}

function precisionOf(month: number | null, day: number | null, clock: Clock | null): DatePrecision {
  if (clock) return clock.second === null ? "minute" : "second";
  if (day !== null) return "day";
  return month === null ? "year" : "month";
}
