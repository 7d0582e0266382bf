import type { Instant, StoredArticle } from "./article.ts";
import type { SearchQuery } from "./search-query.ts";
import type { CountryRole } from "./tags.ts";

/** All of the outer list, any of each inner list: `a,b` repeated with `c` is `[[a, b], [c]]`. */
export type AllOfAny = string[][];

/**
 * Which articles. Date bounds are half-open: after is inside, before is not. The published ones are on the article's
 * effective date: `published_at`, or `received_at` where that is unknown, which is also what lists are sorted by.
 */
export interface ArticleFilter {
  countries: AllOfAny;
  countryRole: CountryRole | null;
  actors: AllOfAny;
  /** A topic includes its subtopics. */
  topics: AllOfAny;
  languages: AllOfAny;
  /** Publisher names or hosts, compared case-folded. */
  sources: AllOfAny;
  publishedAfter: Instant | null;
  publishedBefore: Instant | null;
  receivedAfter: Instant | null;
  updatedAfter: Instant | null;
  /** Words of title, subtitle and body; null where any will do. */
  query: SearchQuery | null;
}

/**
 * The orders a list can have: by effective date, newest or oldest first; latest received first; or, for those who follow
 * changes, in the order of the changes, by the transactions that made them.
 */
export const SORTS = ["-published_at", "published_at", "-received_at", "updated_at"] as const;
export type Sort = (typeof SORTS)[number];

/** Which articles, in which order: what a cursor belongs to. */
export interface ListScope {
  filter: ArticleFilter;
  sort: Sort;
}

/**
 * Place in a list: what the last article seen is sorted by, and its internal id. `at` is an instant, or the number of a
 * transaction in the order of changes.
 */
export interface Position {
  at: string;
  articleKey: string;
}

/** Parts of an article that lists leave out unless asked. */
export interface Include {
  body: boolean;
  evidence: boolean;
  removed: boolean;
}

/** One page of articles; `next` is null at the end. */
export interface Page {
  articles: StoredArticle[];
  next: Position | null;
  /** The place of each article, behind which a list can go on. */
  positions: Position[];
  /** Differs whenever the page would. */
  version: string;
}

/** That an article was deleted. */
export interface Deletion {
  id: string;
  deletedAt: Instant;
}

/**
 * One page of changes: articles as they are now and those deleted, together as long as the page. At the end `next` is
 * null and `poll` is where later changes will come.
 */
export interface ChangePage extends Omit<Page, "version" | "positions"> {
  deletions: Deletion[];
  poll: Position | null;
}
