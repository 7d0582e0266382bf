import type { Classification, CleanArticle } from "../domain/article.ts";
import { tagActors } from "./actors/index.ts";
import { withoutCompanyOrigins } from "./company-origins.ts";
import { type CountryMention, findCountryMentions, tagCountries } from "./countries.ts";
import { readDocument } from "./document.ts";
import { findUnnamedHome } from "./home-signs.ts";
import { findStateBodies, type StateBody } from "./states.ts";
import { tagTopics } from "./topics.ts";

/** Changes whenever the same input may get other tags. */
export const CLASSIFIER_VERSION = "2026.11.10";

/**
 * Tags an article with the countries, actors and topics that its title and body speak of. Countries come first: state
 * bodies and namesakes are told apart by them.
 */
export function classifyArticle(article: CleanArticle): Classification {
  const document = readDocument(article);
  const mentions = findCountryMentions(document);
  const bodies = findStateBodies(document, mentions);
  const countries = mostNamedFirst(mentions);
  const spoken = [...withoutCompanyOrigins(document, mentions), ...statesOfMinisters(bodies)];
  if (spoken.length > 0) spoken.push(...findUnnamedHome(document, spoken));
  const { actors, unlisted } = tagActors(document, bodies, countries, article.authors);
  return {
    countries: tagCountries(document, spoken),
    actors,
    topics: tagTopics(document, mentions, bodies, unlisted),
  };
}

/** The countries of mentions, those first that are named most. */
function mostNamedFirst(mentions: readonly CountryMention[]): Set<string> {
  const counts = new Map<string, number>();
  for (const { code } of mentions) counts.set(code, (counts.get(code) ?? 0) + 1);
  return new Set([...counts].sort(([, a], [, b]) => b - a).map(([code]) => code));
}

/** A minister speaks for a state that the text need not name: "le ministre des Armées, Sébastien Lecornu". */
function statesOfMinisters(bodies: readonly StateBody[]): CountryMention[] {
  return bodies
    .filter(({ byHolder }) => byHolder)
    .map(({ country, start, end, first, last }) => ({ code: country, kind: "state-body", start, end, first, last }));
}
