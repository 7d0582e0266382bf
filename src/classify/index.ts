import type { Classification, CleanArticle } from "../domain/article.ts";

/** Changes whenever the same input may get other tags. */
export const CLASSIFIER_VERSION = "0";

/** Tags an article with the countries, actors and topics that its title and body speak of. */
export function classifyArticle(_article: CleanArticle): Classification {
  return { countries: [], actors: [], topics: [] };
}
