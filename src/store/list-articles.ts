import type { ArticleFilter, Page, Sort } from "../domain/filter.ts";
import { readArticle } from "./article-row.ts";
import { canonicalFilter } from "./canonical-filter.ts";
import { type Database, runQuery } from "./client.ts";
import { type ListOptions, listQuery, pageVersionQuery } from "./list-query.ts";

export type { ListOptions };

/** The sorts by date; `listChanges` has the order of changes. */
export type DateSort = Exclude<Sort, "updated_at">;
export type DateListOptions = Omit<ListOptions, "sort"> & { sort?: DateSort };

/**
 * One page of the articles that match. What is not included is neither read nor set: an empty body, no evidence, nothing
 * removed. Throws DatabaseUnavailable.
 */
export async function listArticles(db: Database, filter: ArticleFilter, options: DateListOptions): Promise<Page> {
  const { limit, include, sort = "-published_at" } = options;
  // One more than asked for tells whether there is a next page.
  const rows = await runQuery(db, listQuery(canonicalFilter(filter), { ...options, sort, limit: limit + 1 }));
  const found = rows.slice(0, limit).map((row) => readArticle(row, include));
  const positions = found.map(({ key, effectiveAt, article }) => ({
    at: sort === "-received_at" ? article.receivedAt : effectiveAt,
    articleKey: key,
  }));
  return {
    articles: found.map(({ article }) => article),
    next: rows.length > limit ? (positions.at(-1) ?? null) : null,
    positions,
    version: rows.map((row) => row.version).join(","),
  };
}

/** The `version` that `listArticles` would give, for much less. Throws DatabaseUnavailable. */
export async function findPageVersion(
  db: Database,
  filter: ArticleFilter,
  options: Omit<DateListOptions, "include">,
): Promise<string> {
  const { limit, sort = "-published_at" } = options;
  const query = pageVersionQuery(canonicalFilter(filter), { ...options, sort, limit: limit + 1 });
  const [row] = await runQuery(db, query);
  return String(row?.version ?? "");
}
