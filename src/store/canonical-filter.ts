import type { Instant } from "../domain/article.ts";
import type { AllOfAny, ArticleFilter } from "../domain/filter.ts";
import { replaceUnstorable } from "./escape-text.ts";
import { foldSource } from "./fold-source.ts";

/**
 * The one form of all filters that mean the same: values as they are stored, each once and in order, and so the groups.
 * Filters that differ only in that share cursors.
 */
export function canonicalFilter(filter: ArticleFilter): ArticleFilter {
  return {
    countries: canonicalGroups(filter.countries, replaceUnstorable),
    countryRole: filter.countryRole,
    actors: canonicalGroups(filter.actors, replaceUnstorable),
    topics: canonicalGroups(filter.topics, replaceUnstorable),
    languages: canonicalGroups(filter.languages, replaceUnstorable),
    sources: canonicalGroups(filter.sources, foldSource),
    publishedAfter: canonicalInstant(filter.publishedAfter),
    publishedBefore: canonicalInstant(filter.publishedBefore),
    receivedAfter: canonicalInstant(filter.receivedAfter),
    updatedAfter: canonicalInstant(filter.updatedAfter),
    query: filter.query === null ? null : sortUnique(filter.query, JSON.stringify),
  };
}

function canonicalGroups(groups: AllOfAny, canonicalValue: (value: string) => string): AllOfAny {
  const sorted = groups.map((values) => [...new Set(values.map(canonicalValue))].sort());
  return sortUnique(sorted, JSON.stringify);
}

/** Each value once, in the order of what is written of it. */
function sortUnique<Value>(values: Value[], write: (value: Value) => string): Value[] {
  const written = new Map(values.map((value) => [write(value), value]));
  return [...written].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, value]) => value);
}

const canonicalInstant = (at: Instant | null): Instant | null => (at === null ? null : new Date(at).toISOString());
