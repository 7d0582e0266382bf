import { GAP_COMMA, GAP_SPACE, GAP_STOP, STARTS_CAPITAL, type Tokens } from "../knowledge/tokens.ts";
import { type Document, lowerAt, type Span, wordAt } from "./document.ts";

/** A place that its form alone gives to a country. */
export interface RegionalPlace extends Span {
  code: string;
  /** What stands there: "Dover, Del". */
  name: string;
  /** The town before the region ("Dover" of "Dover, Del."), null for a county. */
  town: string | null;
  /** The last token before the region, or of "County". */
  townLast: number;
}

const words = (text: string): string[] => text.split("|");
const entries = (code: string, names: string): [string, string][] => words(names).map((name) => [name, code]);

/** Abbreviations of states and provinces as news style writes them after a town: "Dover, Del.", "Surrey, B.C.". */
const ABBREVIATIONS = new Map([
  ...entries(
    "US",
    "ala|ariz|ark|calif|colo|conn|del|fla|ga|ill|ind|kan|ky|la|md|mass|mich|minn|miss|mo|mont|neb|nev|okla|ore",
  ),
  ...entries("US", "pa|tenn|tex|vt|va|wash|wis|wyo|w.va|n.y|n.j|n.c|n.d|n.h|n.m|s.c|s.d|r.i|d.c"),
  ...entries("CA", "ont|b.c|alta|sask|que|n.s|n.b|p.e.i|nfld"),
]);
/** Their names in full, of one word or two. Without New York, which stands in lists of cities: "Berlin, New York and Tokyo". */
const REGIONS = new Map([
  ...entries(
    "US",
    "alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho",
  ),
  ...entries("US", "illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota"),
  ...entries("US", "mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|north carolina"),
  ...entries(
    "US",
    "north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas",
  ),
  ...entries("US", "utah|vermont|virginia|west virginia|wisconsin|wyoming"),
  ...entries(
    "CA",
    "ontario|quebec|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|british columbia",
  ),
  ...entries("AU", "queensland|new south wales|tasmania|western australia|south australia"),
]);

/**
 * Places by their form alone: "Kanawha County", "Dover, Del.", "Surrey, B.C.", "Paris, Texas". They say where a local
 * story is when its towns are in no list or share a more famous name. Counties and abbreviations in English text only.
 * Linear.
 */
export function findRegionalPlaces(document: Document): RegionalPlace[] {
  const isEnglish = document.language === "en";
  const { tokens } = document;
  const found: RegionalPlace[] = [];
  for (let token = 1; token < tokens.count; token++) {
    if (!(tokens.flags[token - 1]! & STARTS_CAPITAL)) continue;
    const [code, last] = regionAfterTown(document, token, isEnglish);
    const isCounty = code === undefined && isEnglish && isCountyAt(document, token);
    if (code === undefined && !isCounty) continue;
    const town = code === undefined ? null : wordAt(document, token - 1);
    const first = firstOfRun(tokens, token - 1);
    const end = last ?? token;
    const townLast = town === null ? end : token - 1;
    const span = { start: tokens.start[first]!, end: tokens.end[end]!, first, last: end };
    const name = document.text.slice(span.start, span.end);
    found.push({ ...span, name, code: code ?? "US", town, townLast });
  }
  return found;
}

/** Capitalised words before the last one of a town's name: "Cambridge City, Ind.", "St. Cloud, Minn.". */
function firstOfRun({ gap, flags }: Tokens, last: number): number {
  let first = last;
  while (first > last - MAX_BEFORE && gap[first] === GAP_SPACE && flags[first - 1]! & STARTS_CAPITAL) first--;
  return first;
}
const MAX_BEFORE = 2;

function isCountyAt(document: Document, token: number): boolean {
  const { gap, flags } = document.tokens;
  return gap[token] === GAP_SPACE && (flags[token - 1]! & STARTS_CAPITAL) !== 0 && wordAt(document, token) === "County";
}

/** The country of the region that stands at a token behind a town and a comma, and the region's last token. */
function regionAfterTown(document: Document, token: number, isEnglish: boolean): [string, number] | [] {
  const { gap, flags, text, end, count } = document.tokens;
  if (gap[token] !== (GAP_COMMA | GAP_SPACE) || !(flags[token]! & flags[token - 1]! & STARTS_CAPITAL)) return [];
  const word = lowerAt(document, token);
  const two = token + 1 < count ? REGIONS.get(`${word} ${lowerAt(document, token + 1)}`) : undefined;
  if (two !== undefined) return [two, token + 1];
  const one = REGIONS.get(word);
  if (one !== undefined) return [one, token];
  const stop = text.charAt(end[token]!) === "." || (gap[token + 1] ?? GAP_STOP) & GAP_STOP;
  const abbreviated =
    isEnglish && (word.includes(".") || stop) ? ABBREVIATIONS.get(word.replace(/\.$/u, "")) : undefined;
  return abbreviated === undefined ? [] : [abbreviated, token];
}
