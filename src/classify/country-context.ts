import { GAP_COMMA, tokenize } from "../knowledge/tokens.ts";
import type { Document, NameMatch } from "./document.ts";
import { type Press, readPress } from "./home-press.ts";
import { PRESS_COUNTRIES, type PressCountry } from "./press-cues.ts";
import { findRegionalPlaces, type RegionalPlace } from "./regional-places.ts";

/** What a document says as a whole about where it is, to decide its ambiguous words by. */
export interface CountryContext {
  /** Countries that it names beyond doubt. */
  certain: ReadonlySet<string>;
  /** The country whose local news it is, if it is local news. */
  home: Press | null;
  /** Towns that it places by their region once ("Paris, Texas"), in lower case, with their country. */
  towns: ReadonlyMap<string, string>;
  /** Different towns and regions that it names of each country with a press, capitals aside. */
  places: ReadonlyMap<string, number>;
}

/** Kinds of senses that name a country. */
export const COUNTRY_KINDS = new Set(["country", "adjective", "demonym", "city", "metonym"]);

/** What speaks for local news of a country at least, to tell its towns from their namesakes; and the lead on the next. */
const HOME_STRENGTH = 2;
const HOME_LEAD = 1;
/** Further strength that local news needs for each other country which it names, up to a limit: those are world news. */
const STRENGTH_PER_COUNTRY = 1;
const MAX_COUNTRIES = 4;
/** Listed places of a country count as words of its press, up to this many. */
const MAX_PLACES = 3;
/** Capitals and seats of power are in world news as well. */
const WORLD_CITIES = new Set(["washington", "london", "new york", "hollywood", "wall street", "washington dc"]);

const NO_CODES: ReadonlySet<string> = new Set();

/** The countries that a sense or a form of several senses may be of; none for what is no country's or an organization's. */
export function codesOf(name: NameMatch): ReadonlySet<string> {
  let codes = NO_CODES;
  for (const { kind, key } of name.senses) {
    if (kind === "not-country" || kind === "org") return NO_CODES;
    if (!COUNTRY_KINDS.has(kind) || codes.has(key)) continue;
    codes = codes.size === 0 ? onlyCode(key) : new Set([...codes, key]);
  }
  return codes;
}

const onlyCodes = new Map<string, ReadonlySet<string>>();

/** The set of one country, the same each time: most names are of one. */
function onlyCode(code: string): ReadonlySet<string> {
  let only = onlyCodes.get(code);
  if (only === undefined) {
    only = new Set([code]);
    onlyCodes.set(code, only);
  }
  return only;
}

/** A name with the countries that it may be of. */
interface Coded {
  name: NameMatch;
  codes: ReadonlySet<string>;
  /** The first of them. */
  code: string | undefined;
}

function withCodes(name: NameMatch): Coded {
  const codes = codesOf(name);
  return { name, codes, code: codes.size === 0 ? undefined : codes.values().next().value };
}

/** Reads what the ambiguous words of a document are to be decided by. */
export function readContext(
  document: Document,
  names: readonly NameMatch[],
  regional: readonly RegionalPlace[],
): CountryContext {
  const opening = readDateline(document);
  const placed = [...regional, ...opening];
  const towns = new Map(
    placed.flatMap(({ town, code }) => (town === null ? [] : [[town.toLowerCase(), code] as const])),
  );
  // "Greek salad" makes no world news.
  const coded = names.map(withCodes);
  const named = certainCountries(document, coded, (name) => hasNamesake(name) || isAdjective(name));
  const places = countPlaces(document, coded, placed);
  const home = findHome(document, places, new Set(placed.map(({ code }) => code)), named);
  const certain = certainCountries(document, coded, (name) => home !== null && hasNamesake(name, home.code));
  if (home !== null) certain.add(home.code);
  return { certain, home, towns, places };
}

/** Towns with their region in the dateline that cleaning took out: "ATHENS, Ga. (AP) —". */
function readDateline(document: Document): RegionalPlace[] {
  const text = document.dateline;
  return text === ""
    ? []
    : findRegionalPlaces({ ...document, text, tokens: tokenize(text), words: [], lowerWords: [], known: [] });
}

/** Whether a less famous place shares the name: one of the country, or of any. */
export const hasNamesake = (name: NameMatch, code?: string): boolean =>
  name.senses.some((sense) => sense.kind === "namesake" && (code === undefined || sense.key === code));

/**
 * Countries named by a name or adjective of one country alone, by two of its cities, or by a city and then the country.
 * What `isDoubtful` is left out.
 */
function certainCountries(
  { text, tokens }: Document,
  names: readonly Coded[],
  isDoubtful: (name: NameMatch) => boolean,
): Set<string> {
  const certain = new Set<string>();
  const cities = new Map<string, string>();
  let before: { last: number; code: string } | null = null;
  for (const { name, codes, code } of names) {
    if (
      before !== null &&
      codes.has(before.code) &&
      before.last + 1 === name.first &&
      tokens.gap[name.first]! & GAP_COMMA
    ) {
      certain.add(before.code);
    }
    before = code === undefined ? null : { last: name.last, code };
    if (code === undefined || codes.size > 1 || isDoubtful(name)) continue;
    const city = text.slice(name.start, name.end);
    if (!isTown(name) || (cities.get(code) ?? city) !== city) certain.add(code);
    else cities.set(code, city);
  }
  return certain;
}

/** A city and nothing else: no country's name, adjective or people. */
const isTown = (name: NameMatch): boolean => name.senses.every(({ kind }) => kind === "city" || kind === "namesake");

const isAdjective = (name: NameMatch): boolean => name.senses.every(({ kind }) => kind === "adjective");

/** The country whose local news a document is: by the words of its press, its towns and regions; null for world news. */
function findHome(
  document: Document,
  places: ReadonlyMap<PressCountry, number>,
  byForm: ReadonlySet<string>,
  named: ReadonlySet<string>,
): Press | null {
  const presses = readPress(document);
  for (const [code, count] of places) {
    const press = presses.get(code);
    if (press === undefined) continue;
    presses.set(code, { ...press, isOwn: true, strength: press.strength + Math.min(count, MAX_PLACES) });
  }
  // What Canada shares with the United States, and Ireland and Australia with Britain, is the larger press's.
  // Well-known places alone are in world news too.
  const likely = [...presses.values()].filter(
    ({ code, isOwn, told }) => (told > 0 || byForm.has(code)) && (isOwn || code === "US" || code === "GB"),
  );
  const [best, next] = likely.sort((a, b) => b.strength - a.strength);
  if (best === undefined || best.strength < (next?.strength ?? 0) + HOME_LEAD) return null;
  const others = [...named].filter((code) => code !== best.code).length;
  return best.strength >= HOME_STRENGTH + STRENGTH_PER_COUNTRY * Math.min(others, MAX_COUNTRIES) ? best : null;
}

/** Different towns and regions of each country with a local press of its own that the text names, capitals aside. */
function countPlaces(
  { text, language }: Document,
  names: readonly Coded[],
  regional: readonly RegionalPlace[],
): Map<PressCountry, number> {
  if (language !== "en") return new Map();
  const places = new Map<PressCountry, Set<string>>();
  const add = (code: string, word: string): void => {
    const press = PRESS_COUNTRIES.find((one) => one === code);
    if (press === undefined) return;
    const known = places.get(press);
    if (known === undefined) places.set(press, new Set([word]));
    else known.add(word);
  };
  for (const { code, name } of regional) {
    // "Douglas County", "Dover, Del.": no other country's press writes so.
    add(code, name);
    add(code, `${name}, by its form`);
  }
  for (const { name, codes, code } of names) {
    if (code === undefined || codes.size > 1 || !isTown(name) || hasNamesake(name)) continue;
    const word = text.slice(name.start, name.end).toLowerCase();
    if (!WORLD_CITIES.has(word)) add(code, word);
  }
  return new Map([...places].map(([code, set]) => [code, set.size]));
}
