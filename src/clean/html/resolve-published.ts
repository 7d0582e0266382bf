import type { PublishedDate } from "../../domain/article.ts";
import { type DateOptions, parseDate } from "../dates/index.ts";
import { dayInUtc, localDay, writtenDay } from "./local-day.ts";
import { parseMachineDate, parseUrlDate } from "./machine-dates.ts";
import { type DateCandidate, UPDATED_LABEL } from "./published.ts";

const DAY_MS = 86_400_000;

/** A date and the place it was read from. */
export interface HtmlDate {
  date: PublishedDate;
  from: string;
}

/**
 * The first candidate that holds a date which is not in the future, save where the page itself shows a later edition (`reissued`).
 * `language` decides 5/8 and month names, `order` 5/8 before it, `now` is epoch ms. Null when there is none.
 */
export function resolvePublished(
  candidates: DateCandidate[],
  language: string,
  now: number,
  order?: DateOptions["order"],
): HtmlDate | null {
  const options = order === undefined ? { language, now } : { language, now, order };
  for (const candidate of candidates) {
    const date = readCandidate(candidate, options);
    if (date === null) continue;
    const first = { date, from: candidate.from };
    const edition = date.source === "metadata" ? reissued(candidates, first, options) : null;
    return edition ?? onPrintedDay(candidates, candidate, first, options);
  }
  return null;
}

function readCandidate({ text, machine, source }: DateCandidate, options: DateOptions): PublishedDate | null {
  const { now } = options;
  const found = machine ? (source === "url" ? urlDay(text) : parseMachineDate(text)) : null;
  if (found?.at.startsWith(UNSET)) return null;
  if (found !== null && Date.parse(found.at) <= now + DAY_MS)
    return { at: found.at, precision: found.precision, source };
  if (found !== null || source === "url") return null;
  const worded = parseDate(text, options);
  if (worded?.at == null || worded.precision === "year" || worded.precision === "month") return null;
  if (worded.year! < FIRST_YEAR && source === "text" && saysMore(text, worded)) return null;
  return { at: worded.at, precision: worded.precision, source };
}

/** The day that systems write where they know none. */
const UNSET = "1970-01-01";
/** Newspapers came to the Web in these years: a line with an earlier day tells of it, save a copy from print that names it alone. */
const FIRST_YEAR = 1_994;
/** Letters beside such a day: a weekday and a word or two. */
const MOST_LETTERS = 12;

function saysMore(text: string, { start, end }: { start: number; end: number }): boolean {
  const beside = text.slice(0, start) + text.slice(end);
  return (beside.match(/\p{L}/gu)?.length ?? 0) > MOST_LETTERS;
}

const SHOWN = /beside the title$|^text (?:behind|before) the title$|^time of publication$/;
const CHANGED = /modified|updated|lastmod|revised/i;
/** A page is a new edition when the day it shows is later by more than this. */
const EDITION_DAYS = 30;

/**
 * The date of a new edition: some pages keep the first edition's date in their metadata though beside the title they show, as the
 * date of what is there to read, the day of the last change and no other. A date that is labelled as an update is none.
 */
function reissued(candidates: DateCandidate[], first: HtmlDate, options: DateOptions): HtmlDate | null {
  const changed = candidates
    .filter(({ from }) => CHANGED.test(from))
    .map((candidate) => Date.parse(readCandidate(candidate, options)?.at ?? ""))
    .find((at) => at - Date.parse(first.date.at) > EDITION_DAYS * DAY_MS);
  if (changed === undefined) return null;
  let shown: HtmlDate | null = null;
  for (const candidate of candidates) {
    if (!SHOWN.test(candidate.from) || candidate.from === first.from) continue;
    const date = readCandidate(candidate, options);
    if (date === null) continue;
    if (UPDATED_LABEL.test(candidate.text) || Math.abs(Date.parse(date.at) - changed) > DAY_MS) return null;
    shown ??= { date, from: candidate.from };
  }
  return shown;
}

/** The same on the day that the page prints where the hour told is of another one in UTC; the day is then all that is claimed. */
function onPrintedDay(
  candidates: DateCandidate[],
  told: DateCandidate,
  first: HtmlDate,
  options: DateOptions,
): HtmlDate {
  const { at, precision, source } = first.date;
  if (precision !== "minute" && precision !== "second") return first;
  const printed = candidates.flatMap((candidate) => printedDay(candidate, at, options) ?? []);
  const day = localDay(at, printed, writtenDay(told.text));
  return day === null
    ? first
    : { date: { at: new Date(day).toISOString(), precision: "day", source }, from: first.from };
}

/** The day of an address, of words beside the title, of the instant `at` where it is written with its place's zone; else null. */
function printedDay({ from, text, machine, source }: DateCandidate, at: string, options: DateOptions): string | null {
  if (UPDATED_LABEL.test(text)) return null;
  if (source === "url") {
    const day = urlDay(text);
    return day === null ? null : dayInUtc(day.at);
  }
  if (machine) return parseMachineDate(text)?.at === at ? writtenDay(text) : null;
  const found = SHOWN.test(from) ? parseDate(text, options) : null;
  if (found === null || found.year === null || found.month === null || found.day === null) return null;
  return dayInUtc(new Date(Date.UTC(found.year, found.month - 1, found.day)).toISOString());
}

function urlDay(url: string) {
  const date = parseUrlDate(url);
  return date?.precision === "day" ? date : null;
}
