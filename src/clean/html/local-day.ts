import type { Instant } from "../../domain/article.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** Hours from UTC in Los Angeles and in Sydney's summer: nearly all of the press lies between. */
const WESTERNMOST = -8;
const EASTERNMOST = 11;
/** "2024-03-14T20:08:00-04:00": a time with its zone, other than UTC. */
const WITH_ZONE = /^(\d{4}-\d{2}-\d{2})[T\s].*[+-](?!00:?00)\d{2}:?\d{2}$/;

/** The day, "2024-03-14", of a time for machines where it was written; null when that names no place's zone. */
export function writtenDay(text: string): string | null {
  return WITH_ZONE.exec(text.trim())?.[1] ?? null;
}

/** The day of an instant in UTC. */
export const dayInUtc = (at: Instant): string => at.slice(0, "2024-03-14".length);

/**
 * The day on which an article appeared at the instant `at` by what the page prints (`printed`, most trusted first): 8 pm in New York is
 * another day in UTC. Null when the page prints the day in UTC too, or one that it was nowhere. `own` is the day of `writtenDay`.
 */
export function localDay(at: Instant, printed: readonly string[], own: string | null): string | null {
  const [day] = printed;
  if (day === undefined || printed.includes(dayInUtc(at))) return null;
  if (own !== null) return own === day ? day : null;
  const since = Date.parse(at) - Date.parse(day);
  return since >= -EASTERNMOST * HOUR_MS && since < DAY_MS - WESTERNMOST * HOUR_MS ? day : null;
}
