import type { PublishedDate } from "../../domain/article.ts";
import { findAgency } from "../agencies/index.ts";
import { parseDateline } from "../dateline/index.ts";
import { isKnownPlace } from "../dateline/places.ts";
import type { FoundDate, Reading } from "../dates/index.ts";
import { createLine, type Draft, type Found, type Line, remember, type Step, type StepResult } from "../draft.ts";

const DAY_MS = 86_400_000;
/** A dateline is at most this many days older than the date above it. */
const MAX_AGE_DAYS = 31;
/** Without an agency a day further from the header's is that of a scene. */
const MAX_BARE_AGE_DAYS = 2;

/** The dateline that a line begins with, null when there is none. */
export const datelineOf = remember(({ text }: Line, reading: Reading) => parseDateline(text, reading));

/** Instant of a dateline's day: with its own year, else with that of the header's date when the two fit together. */
function instantOf(date: FoundDate | null, header: PublishedDate | null): string | null {
  if (!date) return null;
  if (date.at) return date.at;
  if (!header || header.precision === "year" || date.month === null || date.day === null) return null;
  const published = Date.parse(header.at);
  const year = new Date(published).getUTCFullYear();
  for (const candidate of [year, year - 1]) {
    const time = Date.UTC(candidate, date.month - 1, date.day);
    if (time <= published + DAY_MS && published - time <= MAX_AGE_DAYS * DAY_MS) return new Date(time).toISOString();
  }
  return null;
}

/** What parts an agency from its reporter, "MOSCOW, 5 Aug — Agency, Jane Roe." */
const PARTS = /\s*[,.()/—–]\s*|\s-\s/u;
/** Two or three words that are not in capitals alone. */
const REPORTER = /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?){1,2}$/u;

/** The names behind the Chinese word for a reporter. */
const CHINESE_REPORTERS =
  /(?:记者|記者)\s*(\p{Script=Han}{2,4}(?:[、，,]\s?\p{Script=Han}{2,4}){0,3})(?=\s*[／/)）〕】\]])/u;
const BETWEEN_REPORTERS = /[、，,]\s?/u;
/** The names behind the place in a Japanese paper's own dateline. */
const JAPANESE_REPORTERS = /^【[^【】＝=]{2,12}[＝=]([^【】＝=]{2,20})】/u;

/** The reporters whom a dateline names: in Chinese by a word, in Japanese behind the place, else right behind the agency. */
function reportersOf(written: string): string[] {
  const eastAsian = CHINESE_REPORTERS.exec(written) ?? JAPANESE_REPORTERS.exec(written);
  if (eastAsian !== null) return eastAsian[1]!.split(BETWEEN_REPORTERS);
  const parts = written.split(PARTS);
  const agency = parts.findIndex((part) => part !== "" && findAgency(part) !== null);
  const name = agency < 0 ? "" : (parts[agency + 1] ?? "");
  return REPORTER.test(name) && findAgency(name) === null && !isKnownPlace(name) ? [name] : [];
}

/** Whether a day that no agency stands beside is the report's: that of the header, or of a text of which nothing else is known. */
function isOfReport(date: FoundDate | null, { found: { published }, givenTitle }: Draft): boolean {
  if (published === null) return givenTitle === null;
  return Math.abs(Date.parse(published.at) - Date.parse(date?.at ?? "")) <= MAX_BARE_AGE_DAYS * DAY_MS;
}

/** The agency's dateline in front of the first sentence. It stays on record as data. */
export const dateline: Step = {
  name: "dateline",
  run(draft: Draft): StepResult {
    const [first, ...rest] = draft.lines;
    const parsed = first && datelineOf(first, draft);
    if (!first || !parsed) return { lines: draft.lines, removed: [] };
    const header = draft.found.published;
    if (parsed.isBare && !isOfReport(parsed.date, draft)) return { lines: draft.lines, removed: [] };
    const date = instantOf(parsed.date, header);
    const found: Partial<Found> = { dateline: { place: parsed.place, agency: parsed.agency, date } };
    if (!header && parsed.date?.at) {
      found.published = { at: parsed.date.at, precision: parsed.date.precision, source: "text" };
    }
    const text = first.text.slice(parsed.length);
    const reporters = reportersOf(first.text.slice(0, parsed.length));
    if (reporters.length > 0) found.authors = reporters;
    return {
      lines: text === "" ? rest : [createLine(text, first.gap), ...rest],
      removed: [{ reason: "agency dateline", text: first.text.slice(0, parsed.length).trim() }],
      found,
    };
  },
};
