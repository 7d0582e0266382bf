import { FOLD_TABLE } from "../../knowledge/fold.ts";
import { knowledge } from "../../knowledge/index.ts";
import { GAP_APOSTROPHE, GAP_SPACE, STARTS_CAPITAL, STARTS_SENTENCE } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, nameCovering, ofWord } from "../document.ts";
import { isListedPlace, placeId } from "../place-ids.ts";
import type { Bounds } from "./organization-bounds.ts";

/** The noun for one university in the cases that names of universities have. */
const UNIVERSITY =
  /^(?:university|university's|université|università|universidade?|universitate[ai]|universității|universität|universiteit|universitet(?:et)?s?|universitas|univerzit(?:a|y|e|ě|u|ou)|sveučiliš(?:te|ta|tu|tem)|univerzitet(?:a|u|om)?|univerz(?:a|e|i|o)|uniwersyte(?:t|tu|towi|tem|cie)|университет(?:а|у|ом|е|ът)?|універси?тет(?:у|ом|і)?|універсітэт(?:а|у|ам|е)?|универзитет(?:а|у|от|ом)?|yliopisto(?:n|ssa|sta|lle|a)?|egyetem(?:e|en|et|nek|ének|én)?|üniversitesi(?:nin|nde|ne|nden|ni)?|universiteti(?:nin|ndə|nə|ndən)?|πανεπιστ[ήη]μιο[υν]?|πανεπιστημίου|جامعة|دانشگاه|[בלמהוש]?אוניברסיטת|विश्वविद्यालय|უნივერსიტეტ(?:ი|ის|ში|მა|ს)?|համալսարան(?:ը|ի|ում|ից)?|университеті(?:нің|нде|не)?)$/u;
const readUniversity = ofWord((document, token) => UNIVERSITY.test(lowerAt(document, token)));
/** First letters of the noun, folded: most words have another. */
const BEGINNINGS = new Set([..."usyeупجدבלמהושאवუհ"].map((letter) => letter.charCodeAt(0)));

function isUniversity(document: Document, token: number): boolean {
  const { text, tokens } = document;
  const first = FOLD_TABLE[text.charCodeAt(tokens.start[token]!)]!;
  return BEGINNINGS.has(first) && readUniversity(document, token);
}
/** Words between the noun and the city: "University of", "université d'", "Universidade do". */
const LINKS = new Set("of de d du di da do del din des der van na u w στο του της".split(" "));
const PLACES = new Set(["city", "namesake"]);
const MAX_LINKS = 2;

/**
 * Universities known by their city alone: "University of Helsinki", "Helsingin yliopisto", "université d'Helsinki".
 * Where another capital goes on with the name it is another's: "Freie Universität Berlin", "Oxford University Press". Linear.
 */
export function cityUniversities(document: Document, taken: Uint8Array): Bounds[] {
  const found: Bounds[] = [];
  for (let token = 0; token < document.tokens.count; token++) {
    if (taken[token] || !isUniversity(document, token)) continue;
    const bounds = withCityBefore(document, token) ?? withCityAfter(document, token);
    if (bounds === null || universityId(document, bounds) === null) continue;
    found.push(bounds);
    token = bounds.last;
  }
  return found;
}

function withCityBefore(document: Document, noun: number): Bounds | null {
  const city = noun > 0 && isJoined(document, noun) ? nameCovering(document, noun - 1) : null;
  if (city === null || cityOf(document, noun - 1) === null) return null;
  return goesOn(document, city.first) || goesOn(document, noun + 1) ? null : { first: city.first, last: noun };
}

function withCityAfter(document: Document, noun: number): Bounds | null {
  let at = noun + 1;
  while (at <= noun + MAX_LINKS && isJoined(document, at) && LINKS.has(lowerAt(document, at))) at++;
  if (!isJoined(document, at) || cityOf(document, at) === null) return null;
  const { last } = nameCovering(document, at)!;
  return goesOn(document, noun) || goesOn(document, last + 1) ? null : { first: noun, last };
}

const isJoined = ({ tokens }: Document, token: number): boolean =>
  token < tokens.count && (tokens.gap[token]! & ~(GAP_SPACE | GAP_APOSTROPHE)) === 0;

/** Whether capitals stand on both sides of the space before a token, but for one that only opens a sentence. */
function goesOn(document: Document, token: number): boolean {
  const { flags, gap, count } = document.tokens;
  if (token <= 0 || token >= count || gap[token] !== GAP_SPACE) return false;
  const opens = (flags[token - 1]! & STARTS_SENTENCE) !== 0;
  return !opens && (flags[token]! & flags[token - 1]! & STARTS_CAPITAL) !== 0;
}

/** The id and the country of the city whose name covers a token. */
function cityOf(document: Document, token: number): { id: string; country: string } | null {
  const name = nameCovering(document, token);
  if (name === null) return null;
  const id = placeId(document.text.slice(name.start, name.end), document.language);
  const sense = name.senses.find(({ kind }) => PLACES.has(kind) || (kind === "adjective" && isListedPlace(id)));
  return sense === undefined ? null : { id, country: sense.key };
}

/**
 * The id of a university known by its city alone, the same in every language: "helsinki-university", or what the list has.
 * Null for other names, and in America, where "Washington University" is not the University of Washington.
 */
export function universityId(document: Document, { first, last }: Bounds): string | null {
  let city: { id: string; country: string } | null = null;
  let nouns = 0;
  for (let token = first; token <= last; token++) {
    if (isUniversity(document, token)) nouns++;
    else if (LINKS.has(lowerAt(document, token))) continue;
    else {
      if (city !== null) return null;
      city = cityOf(document, token);
      if (city === null) return null;
      token = Math.max(token, nameCovering(document, token)!.last);
    }
  }
  if (nouns !== 1 || city === null || city.country === "US") return null;
  const listed = `university-of-${city.id}`;
  return knowledge.organizations.has(listed) ? listed : `${city.id}-university`;
}
