import type { ArticleFilter, Page } from "../domain/filter.ts";
import { readArticle } from "./article-row.ts";
import { canonicalFilter } from "./canonical-filter.ts";
import { type Database, runQuery } from "./client.ts";
import { type ListOptions, listQuery, pageVersionQuery } from "./list-query.ts";

export type { ListOptions };

/**
 * One page of the articles that match, newest first. What is not included is neither read nor set: an empty body, no
 * evidence, nothing removed. Throws DatabaseUnavailable.
 */
export async function listArticles(db: Database, filter: ArticleFilter, options: ListOptions): Promise<Page> {
  const { limit, include } = options;
  // One more than asked for tells whether there is a next page.
  const rows = await runQuery(db, listQuery(canonicalFilter(filter), { ...options, limit: limit + 1 }));
  const found = rows.slice(0, limit).map((row) => readArticle(row, include));
  const last = found.at(-1);
  return {
    articles: found.map(({ article }) => article),
    next: rows.length > limit && last ? { effectiveAt: last.effectiveAt, articleKey: last.key } : null,
    positions: found.map(({ key, effectiveAt }) => ({ effectiveAt, articleKey: key })),
    version: rows.map((row) => row.version).join(","),
  };
}

/** The `version` that `listArticles` would give, for much less. Throws DatabaseUnavailable. */
export async function findPageVersion(
  db: Database,
  filter: ArticleFilter,
  options: Omit<ListOptions, "include">,
): Promise<string> {
  const query = pageVersionQuery(canonicalFilter(filter), { ...options, limit: options.limit + 1 });
  const [row] = await runQuery(db, query);
  return String(row?.version ?? "");
}
