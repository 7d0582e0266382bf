import type { Classification, CleanArticle } from "../domain/article.ts";
import { tagActors } from "./actors/index.ts";
import { withoutCompanyOrigins } from "./company-origins.ts";
import { findCountryMentions, tagCountries } from "./countries.ts";
import { readDocument } from "./document.ts";
import { findStateBodies } from "./states.ts";
import { tagTopics } from "./topics.ts";

/** Changes whenever the same input may get other tags. */
export const CLASSIFIER_VERSION = "2026.11.3";

/**
 * Tags an article with the countries, actors and topics that its title and body speak of. Countries come first: state
 * bodies and namesakes are told apart by them.
 */
export function classifyArticle(article: CleanArticle): Classification {
  const document = readDocument(article);
  const mentions = findCountryMentions(document);
  const bodies = findStateBodies(document, mentions);
  const countries = new Set(mentions.map((mention) => mention.code));
  return {
    countries: tagCountries(document, withoutCompanyOrigins(document, mentions)),
    actors: tagActors(document, bodies, countries, article.authors),
    topics: tagTopics(document, mentions, bodies),
  };
}
