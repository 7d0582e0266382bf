import { GAP_OTHER, GAP_SPACE, GAP_STOP, STARTS_CAPITAL } from "../knowledge/tokens.ts";
import { hasHint } from "./actors/runs.ts";
import type { CountryMention } from "./countries.ts";
import { type Document, lowerAt, type NameMatch } from "./document.ts";
import type { Owner, StateBody } from "./states.ts";

/** Bodies whose words, with a capital, name one institution even where no country is told, by language. */
const SPEAKS_ALONE: Readonly<Record<string, RegExp>> = {
  de: /^(?:ministry-|navy|air-force|constitutional-court|supreme-court)/u,
  ru: /^(?:ministry-|security-council|constitutional-court|supreme-court|general-staff)/u,
  en: /^(?:ministry-|navy|air-force|general-staff|parliament|constitutional-court|supreme-court|election-commission)/u,
};

/** Whether a body that no country stands beside is an institution by its words alone. */
export function speaksAlone({ language, tokens }: Document, { first }: NameMatch, body: string): boolean {
  return (tokens.flags[first]! & STARTS_CAPITAL) !== 0 && (SPEAKS_ALONE[language]?.test(body) ?? false);
}

const AND = new Set("and und et y e i и й та і oraz a och ja ve".split(" "));
/** Words between the offices of one person beside "and": "Minister of Defence and Chief of the General Staff". */
const BETWEEN = new Set("chief head of the des der chef leiter начальник начальника глава szef náčelník".split(" "));
const MAX_BETWEEN = 5;
/** Words before an office that are no part of its name: "Kazakhstan's First Deputy Minister". */
const RANKS = new Set("s first former acting deputy erster ersten erste stellvertretender первый первого".split(" "));
const MAX_RANKS = 4;
const MAX_OFFICE = 6;

/** What the document says of countries and bodies around a bare one. */
export interface Ties {
  /** Tied bodies by the token they end at, and by kind in text order. */
  bodyByLast: ReadonlyMap<number, StateBody>;
  byKind: ReadonlyMap<string, readonly StateBody[]>;
  /** Countries by the tokens they end at. */
  byLast: ReadonlyMap<number, Pick<CountryMention, "code">>;
}

/** The ties of a document; `tied` is in text order. */
export const tiesOf = (tied: readonly StateBody[], byLast: Ties["byLast"]): Ties => ({
  bodyByLast: new Map(tied.map((one) => [one.last, one])),
  byKind: Map.groupBy(tied, ({ body }) => body),
  byLast,
});

/**
 * The owner of a body without a country beside it, of those that the text ties bodies to: that of the office which the same
 * phrase joins it to ("Kazakhstan's Minister of Defence and Chief of the General Staff"), else, of a body that speaks alone,
 * the owner of the same body before it, or after it where none is before. Null where there is none.
 */
export function ownerOfBare(
  document: Document,
  name: NameMatch,
  body: string,
  byHead: boolean,
  ties: Ties,
): Owner | null {
  const joined = countryOfJoined(document, name.first, ties);
  if (joined !== null) return { country: joined };
  if (byHead || !speaksAlone(document, name, body)) return null;
  const same = ties.byKind.get(body) ?? [];
  const owner = same[lastBefore(same, name.first)] ?? same[0];
  return owner === undefined ? null : { country: owner.country, ...(owner.place && { place: owner.place }) };
}

/** The index of the last of the bodies that ends before a token, -1 for none. By halving. */
function lastBefore(bodies: readonly StateBody[], token: number): number {
  let low = 0;
  let high = bodies.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (bodies[middle]!.last < token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The country of the body or the office that "and" or a dash joins to what begins at a token. */
function countryOfJoined(document: Document, first: number, { bodyByLast, byLast }: Ties): string | null {
  const last = endOfJoined(document, first);
  if (last === null) return null;
  const body = bodyByLast.get(last);
  if (body !== undefined) return body.country;
  for (let token = last; token >= Math.max(1, last - MAX_OFFICE); token--) {
    if (hasHint(document, token, "speech") || document.tokens.gap[token + 1]! & GAP_STOP) return null;
    if (!hasHint(document, token, "role")) continue;
    let before = token - 1;
    while (before > token - MAX_RANKS && before > 0 && RANKS.has(lowerAt(document, before))) before--;
    return byLast.get(before)?.code ?? null;
  }
  return null;
}

/** The last token before the "and" or the dash that joins what begins at a token, null where none does. */
function endOfJoined(document: Document, first: number): number | null {
  const { gap } = document.tokens;
  if (first > 0 && gap[first] === (GAP_SPACE | GAP_OTHER)) return first - 1;
  for (let token = first; token > Math.max(1, first - MAX_BETWEEN); token--) {
    if (gap[token] !== GAP_SPACE) return null;
    const word = lowerAt(document, token - 1);
    if (AND.has(word)) return token - 2;
    if (!BETWEEN.has(word)) return null;
  }
  return null;
}
