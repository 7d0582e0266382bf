import { GAP_BRACKET, GAP_COMMA, GAP_NEWLINE, GAP_QUOTE, GAP_STOP } from "../knowledge/tokens.ts";
import type { CountryMention } from "./countries.ts";
import type { Document, NameMatch, Span } from "./document.ts";

/** A ministry or other body of one state, "kasachisches Verteidigungsministerium": country and kind. */
export interface StateBody extends Span {
  country: string;
  body: string;
  /** The head of the body was named ("Defence Minister"), not the body itself. */
  byHead: boolean;
}

/** Words that may stand between a state body and its country ("of the Republic of", "von", "Республики"). */
const REACH_AFTER = 4;
const REACH_BEFORE = 2;
const LINK_WORDS = new Set(
  (
    "of the der des die das von vom de del della dell delle di do da dos das du d la las le les l el los lo van het den " +
    "republic republik république república repubblica republiek republiki republike republice republika federation " +
    "республики республике федерации федерације народной народне народної народнай"
  ).split(" "),
);
/** A gap with any of these ends the phrase. */
const PHRASE_BREAK = GAP_STOP | GAP_NEWLINE | GAP_COMMA | GAP_BRACKET | GAP_QUOTE;

/**
 * Ties words of state ("Verteidigungsministerium", "министар одбране") to their countries: the country beside them in
 * the same phrase, or else the country that the document ties the same body to everywhere else, if it is one alone.
 */
export function findStateBodies(document: Document, mentions: readonly CountryMention[]): StateBody[] {
  const byFirst = new Map(mentions.map((mention) => [mention.first, mention]));
  const byLast = new Map(mentions.map((mention) => [mention.last, mention]));
  const found: StateBody[] = [];
  const untied: Array<{ name: NameMatch; body: string; byHead: boolean }> = [];
  for (const name of document.names) {
    const sense = name.senses.find(({ kind }) => kind === "ministry" || kind === "minister");
    if (sense === undefined) continue;
    const byHead = sense.kind === "minister";
    const beside =
      countryInside(name, byFirst) ?? countryBefore(document, name, byLast) ?? countryAfter(document, name, byFirst);
    if (beside === null) untied.push({ name, body: sense.key, byHead });
    else found.push({ ...cover(name, beside), country: beside.code, body: sense.key, byHead });
  }
  const tied = new Map<string, Set<string>>();
  for (const { body, country } of found) tied.set(body, (tied.get(body) ?? new Set()).add(country));
  for (const { name, body, byHead } of untied) {
    const countries = tied.get(body);
    const [country] = countries ?? [];
    if (country === undefined || countries?.size !== 1) continue;
    const { start, end, first, last } = name;
    found.push({ start, end, first, last, country, body, byHead });
  }
  return found.sort((a, b) => a.start - b.start);
}

const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});

/** "ministère polonais de la Défense". */
function countryInside(name: Span, byFirst: ReadonlyMap<number, CountryMention>): CountryMention | null {
  for (let token = name.first; token <= name.last; token++) {
    const mention = byFirst.get(token);
    if (mention !== undefined) return mention;
  }
  return null;
}

/** "Belarusian Defence Ministry", "Russia's Ministry", "руски министар": the country ends right before, or a word earlier. */
function countryBefore(
  document: Document,
  name: Span,
  byLast: ReadonlyMap<number, CountryMention>,
): CountryMention | null {
  for (let back = 1; back <= REACH_BEFORE; back++) {
    const token = name.first - back;
    if (token < 0 || document.tokens.gap[token + 1]! & PHRASE_BREAK) return null;
    const mention = byLast.get(token);
    if (mention !== undefined) return mention;
  }
  return null;
}

/** "Ministry of Defence of the Republic of Belarus", "министар одбране Казахстана": next, or after words that only link. */
function countryAfter(
  document: Document,
  name: Span,
  byFirst: ReadonlyMap<number, CountryMention>,
): CountryMention | null {
  const { tokens } = document;
  for (let token = name.last + 1; token <= name.last + REACH_AFTER && token < tokens.count; token++) {
    if (tokens.gap[token]! & PHRASE_BREAK) return null;
    const mention = byFirst.get(token);
    if (mention !== undefined) return mention;
    if (!LINK_WORDS.has(tokens.text.slice(tokens.start[token], tokens.end[token]).toLowerCase())) return null;
  }
  return null;
}
