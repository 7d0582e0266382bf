import { findAgency } from "../agencies/index.ts";
import type { FoundDate, Reading } from "../dates/index.ts";
import { parseEastAsian } from "./east-asian.ts";
import { headParts, isNameShaped, mayHaveDateline, type Part } from "./parts.ts";
import { isKnownPlace, placeName } from "./places.ts";

/** What a dateline says; `length` is how many UTF-16 units of the text it takes. */
export interface ParsedDateline {
  place: string | null;
  agency: string | null;
  date: FoundDate | null;
  length: number;
  /** Whether it names no agency and ends as a sentence does, "Wiesbaden, 7. August 2025. ": a scene may open so too. */
  isBare?: boolean;
}

const DASH = /^[-‑–—―]+$/u;
const SERVICE = /^\p{Ll}{2,5}$/u;
const CLOSING = /^[)\]}）］】]$/u;

const capitals = (text: string) => text.length >= 3 && text === text.toUpperCase() && text !== text.toLowerCase();

/** What the parts up to here say together. */
interface State {
  place: string | null;
  sure: boolean;
  agency: string | null;
  knownAgency: boolean;
  bracketed: string | null;
  date: FoundDate | null;
  others: number;
}

/** A known place, perhaps with what tells it from others of its name: "Santiago de Chile". */
const beginsWithPlace = (text: string) =>
  isKnownPlace(text) || isKnownPlace(text.slice(0, Math.max(0, text.indexOf(" "))));

/** Takes one part in; false when it cannot belong to a dateline. */
function take(state: State, part: Part, previous: Part | undefined): boolean {
  const afterDash = previous !== undefined && DASH.test(previous.separator);
  switch (part.kind) {
    case "empty":
      return true;
    case "agency":
      if (state.knownAgency) return part.bracketed || /^[/|]$/u.test(previous?.separator ?? "");
      state.agency = findAgency(part.text.replace(/^\S*[корр]+\.\s+/iu, ""))?.name ?? part.text;
      state.knownAgency = true;
      return true;
    case "date":
      if (state.date || (afterDash && !state.place)) return false;
      state.date = part.date;
      return true;
    case "place":
      if (afterDash && (state.place || state.date)) return false;
      if (!state.place) {
        state.place = part.text;
        state.sure = capitals(part.text) || beginsWithPlace(part.text);
        return true;
      }
      // A region or a source after the place ("BOSTON, Mass.", "Almaty. August 5. Information Center").
      state.others += 1;
      return state.others <= 2;
    case "other":
      if (afterDash) return false;
      // The agency's regional or topical service: "(dpa/lno)".
      if (state.knownAgency && part.bracketed && previous?.separator === "/" && SERVICE.test(part.text)) return true;
      if (part.bracketed && part.text.split(/\s+/u).length <= 4 && isNameShaped(part.text)) {
        state.bracketed ??= part.text;
        return true;
      }
      return false;
  }
}

/** Whether the text may go on as prose behind this part; `isStopped`: a full stop stands before the part, as in "Madrid.- El rey". */
function closes(state: State, part: Part, isStopped: boolean): boolean {
  const { place, sure, knownAgency, date, bracketed } = state;
  if (DASH.test(part.separator)) {
    // "(AFP) - ": nothing stands between the bracket and the dash.
    if (knownAgency && (place || date || part.kind === "agency" || part.kind === "empty")) return true;
    if (place && (date || (bracketed && sure))) return true;
    if (isStopped && sure && part.kind === "empty") return true;
    return place !== null && capitals(place) && isKnownPlace(place) && state.others <= 1;
  }
  if (CLOSING.test(part.separator)) {
    if (knownAgency) return place !== null || date !== null || part.kind === "agency";
    return place !== null && sure && bracketed !== null && (date !== null || capitals(place));
  }
  if (part.separator === "." || part.separator === ":" || part.separator === "：") {
    if (part.kind === "empty") return knownAgency && place !== null;
    return knownAgency && place !== null && (date !== null || part.kind === "agency");
  }
  if (part.separator === "/") return knownAgency && place !== null && part.slashed;
  if (part.separator === "=") return knownAgency;
  return part.separator === "" && place !== null && knownAgency && part.kind === "agency";
}

/** A known place and a full date that only a full stop parts from the text. */
function bareDateline({ place, sure, date, knownAgency, others }: State, last: Part): ParsedDateline | null {
  if (last.kind !== "date" || last.separator !== "." || place === null || !sure || knownAgency || others > 0)
    return null;
  if (date?.precision !== "day" || date.at === null) return null;
  return { place: placeName(place), agency: null, date, length: last.end, isBare: true };
}

/**
 * The dateline `text` begins with, or null: place, agency and date in the orders and with the marks agencies use, "MINSK,
 * June 23 (BelTA) —", "МОСКВА, 5 авг - РИА Новости.", "أنقرة / الأناضول". The place is in English when its spelling is known.
 */
export function parseDateline(text: string, reading: Reading): ParsedDateline | null {
  const eastAsian = parseEastAsian(text, reading.now);
  if (eastAsian) return { ...eastAsian, place: eastAsian.place && placeName(eastAsian.place) };
  if (!mayHaveDateline(text)) return null;
  const state: State = {
    place: null,
    sure: false,
    agency: null,
    knownAgency: false,
    bracketed: null,
    date: null,
    others: 0,
  };
  let found: ParsedDateline | null = null;
  let bare: ParsedDateline | null = null;
  let previous: Part | undefined;
  for (const part of headParts(text, reading)) {
    // Behind an agency stands who reports: "МОСКВА, 5 авг — РИА Новости, Анна Бок."
    if (found && part.kind === "place" && state.place && previous?.kind !== "agency") break;
    if (!take(state, part, previous)) break;
    bare ??= bareDateline(state, part);
    if (closes(state, part, previous?.separator === ".")) {
      const agency = state.agency ?? state.bracketed;
      found = { place: state.place && placeName(state.place), agency, date: state.date, length: part.end };
    } else if (
      found &&
      part.kind !== "empty" &&
      part.kind !== "agency" &&
      (part.kind !== "place" || found.place !== null)
    )
      break;
    previous = part;
  }
  found ??= bare;
  if (!found) return null;
  // "MINSK – KYIV – …" and the like leave no prose behind them.
  const rest = text.slice(found.length);
  return (rest === "" && !found.isBare) || /^["'«“„‘(¿¡「『\p{L}\p{N}]/u.test(rest) ? found : null;
}
