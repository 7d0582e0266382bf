import type { Instant, StoredArticle } from "./article.ts";
import type { CountryRole } from "./tags.ts";

/** All of the outer list, any of each inner list: `a,b` repeated with `c` is `[[a, b], [c]]`. */
export type AllOfAny = string[][];

/**
 * Which articles. Date bounds are half-open, [after, before), on the article's effective date: `published_at`, or
 * `received_at` where that is unknown, which is also what lists are sorted by.
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
}

/** Place in a list, newest first: effective date and internal id of the last article seen. */
export interface Position {
  effectiveAt: Instant;
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
