import { findAgency } from "../agencies/index.ts";
import { type FoundDate, findDates, type Reading } from "../dates/index.ts";
import { isWeekday, nameKey } from "../dates/names.ts";
import { isKnownPlace } from "./places.ts";

/** One part of a dateline: what stands between two separators. */
export interface Part {
  kind: "place" | "date" | "agency" | "other" | "empty";
  text: string;
  /** The separator behind it, trimmed; "" at the end of the text. */
  separator: string;
  /** Offset behind the separator. */
  end: number;
  bracketed: boolean;
  /** Whether the brackets around it are slashes. */
  slashed: boolean;
  date: FoundDate | null;
}

const SEPARATOR =
  /\s*(?:[([{（［【/|]|[)\]}）］】]|[,،、;:：=]|\.(?=\s|$|[/(\-–—])|(?<=[\s.)\]])[-‑]{1,2}(?=\s|$)|\s?[–—―]+|--+)\s*/gu;
const CORRESPONDENT = /^(?:(?:корр(?:еспондент)?|кор|corr|inf|инф)\.?|спецкор\.?)\s+/iu;
const MAX_HEAD = 130;
const MAX_PARTS = 9;
const MAX_PLACE_WORDS = 4;

const capitals = (text: string) => text === text.toUpperCase() && text !== text.toLowerCase();

/** Whether every word begins with a capital: the shape of names. */
export function isNameShaped(text: string): boolean {
  const words = text.split(/\s+/u);
  return (
    words.length <= MAX_PLACE_WORDS &&
    text.length <= 40 &&
    words.every(
      (word) => /^[\p{Lu}\p{Lt}]/u.test(word) || /^(?:de|del|la|da|do|el|al|am|of|the|di|на|upon|sur)$/u.test(word),
    )
  );
}

/** Finds the dates in a part; it is asked for the same ones again when parts are joined. */
type DateFinder = (text: string) => readonly FoundDate[];

function dateFinder(reading: Reading): DateFinder {
  const known = new Map<string, FoundDate[]>();
  return (text) => {
    let dates = known.get(text);
    if (dates === undefined) {
      dates = findDates(text, reading);
      known.set(text, dates);
    }
    return dates;
  };
}

/** The word for a year behind its figures, which a full stop may part from them: "10. јул 2025. године". */
const YEAR_WORD = /^(?:године|godine|god|року|года|г)$/u;

/** Whether a part only says more of the date before it: its weekday, or that the figure is a year. */
const isOfDate = (text: string) => YEAR_WORD.test(text) || (/^\p{Ll}/u.test(text) && isWeekday(nameKey(text)));

function classify(text: string, bracketed: boolean, datesIn: DateFinder): Pick<Part, "kind" | "date"> {
  if (text === "" || isOfDate(text)) return { kind: "empty", date: null };
  if (isAgency(text)) return { kind: "agency", date: null };
  if (/\p{N}/u.test(text)) {
    const [date] = datesIn(text);
    const rest = date ? text.slice(0, date.start) + text.slice(date.end) : text;
    if (date && rest.replace(/[^\p{L}]/gu, "").length <= 14) return { kind: "date", date };
    return { kind: "other", date: null };
  }
  if (isKnownPlace(text)) return { kind: "place", date: null };
  if (!bracketed && (capitals(text) || isNameShaped(text))) return { kind: "place", date: null };
  return { kind: "other", date: null };
}

/** Puts a date that separators cut ("5. August", "Aug. 5, 2021") together again and parts it from a place before it. */
function joinDate(parts: Part[], datesIn: DateFinder): void {
  const last = parts.at(-1)!;
  const before = parts.at(-2);
  const cut = before && /^[.,،]$/u.test(before.separator) && before.bracketed === last.bracketed;
  const written = cut ? `${before.text}${before.separator} ${last.text}` : last.text;
  if (!/\p{N}/u.test(written) || written.length > 60) return;
  const date = datesIn(written)[0];
  if (!date) return;
  const across = cut && date.start < before.text.length && date.end > before.text.length + 2;
  if (cut && !across) joinDatePart(parts, 1, last.text, datesIn);
  else joinDatePart(parts, cut ? 2 : 1, written, datesIn);
}

/** Replaces the last `count` parts by place and date when `written` is nothing else. */
function joinDatePart(parts: Part[], count: number, written: string, datesIn: DateFinder): void {
  const last = parts.at(-1)!;
  const date = datesIn(written)[0];
  if (!date) return;
  const prefix = written.slice(0, date.start).trim();
  const suffix = written.slice(date.end).replace(/[^\p{L}]/gu, "");
  const named = capitals(prefix) || isNameShaped(prefix) || isKnownPlace(prefix);
  if (suffix.length > 4 || (prefix !== "" && !named && prefix.length > 12)) return;
  parts.length -= count;
  if (prefix !== "" && named) parts.push({ ...last, kind: "place", text: prefix, separator: ",", date: null });
  parts.push({ ...last, kind: "date", text: written.slice(date.start), date });
}

/** What a dateline that names no agency has: a bracket or a dash behind it, or a date with its year in figures or words. */
const CLOSER = /[)\]}）］】–—―]|--|[\s.)\]][-‑]|\p{Nd}{4}|\p{Nd}[-/.]|[年년]/u;

const isAgency = (part: string): boolean => findAgency(part.trim().replace(CORRESPONDENT, "")) !== null;

/** Whether a text may begin with a dateline: without an agency or what else closes one its parts need not be read. */
export function mayHaveDateline(text: string): boolean {
  const head = text.slice(0, MAX_HEAD);
  return CLOSER.test(head) || head.split(SEPARATOR).some(isAgency);
}

/**
 * The parts a text begins with, at most nine and within 130 characters; the last one ends at a separator or the text's end. They
 * are read one by one, since the first words of most texts say that there is no dateline.
 */
export function* headParts(text: string, reading: Reading): Generator<Part> {
  const head = text.slice(0, MAX_HEAD);
  const datesIn = dateFinder(reading);
  const parts: Part[] = [];
  let from = 0;
  let bracketed = false;
  let slashed = false;
  let given = 0;
  const push = (raw: string, separator: string, end: number) => {
    const written = raw.trim();
    parts.push({ text: written, separator, end, bracketed, slashed, ...classify(written, bracketed, datesIn) });
    joinDate(parts, datesIn);
  };
  for (const match of head.matchAll(SEPARATOR)) {
    if (parts.length >= MAX_PARTS) break;
    const separator = match[0].trim();
    push(head.slice(from, match.index), separator, match.index + match[0].length);
    // The next part may still join the last one to a date.
    for (; given < parts.length - 1; given += 1) yield parts[given]!;
    from = match.index + match[0].length;
    if (/[([{（［【]/u.test(separator)) bracketed = true;
    else if (/[)\]}）］】]/u.test(separator)) bracketed = slashed = false;
    // Inside other brackets a slash parts: "(dpa/lno)".
    else if (separator === "/" && bracketed === slashed) {
      slashed = !slashed;
      bracketed = slashed;
    }
  }
  if (parts.length < MAX_PARTS && from < head.length && head.length === text.length)
    push(head.slice(from), "", head.length);
  for (; given < parts.length; given += 1) yield parts[given]!;
}
