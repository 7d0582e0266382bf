import { sql } from "drizzle-orm";
import type { ArticleFilter, Include, Page, Position } from "../domain/filter.ts";
import { needsText, readArticle, selectArticle } from "./article-row.ts";
import { canonicalFilter } from "./canonical-filter.ts";
import { type Database, runQuery } from "./client.ts";
import { selectPage } from "./list-query.ts";

/** How much of a list to read, and from where. */
export interface ListOptions {
  limit: number;
  /** The `next` of the page before; null for the first page. */
  after: Position | null;
  include: Include;
}

/**
 * One page of the articles that match, newest first. What is not included is neither read nor set: an empty body, no
 * evidence, nothing removed. Throws DatabaseUnavailable.
 */
export async function listArticles(db: Database, filter: ArticleFilter, options: ListOptions): Promise<Page> {
  const { limit, after, include } = options;
  // One more than asked for tells whether there is a next page.
  const page = selectPage(canonicalFilter(filter), after, limit + 1);
  const text = needsText(include) ? sql`join article_texts on article_texts.article_key = articles.key` : sql``;
  const rows = await runQuery(
    db,
    sql`select ${selectArticle(include)} from (${page}) as page join articles on articles.key = page.key ${text}
      order by page.effective_at desc, page.key desc`,
  );
  const found = rows.slice(0, limit).map((row) => readArticle(row, include));
  const last = found.at(-1);
  return {
    articles: found.map(({ article }) => article),
    next: rows.length > limit && last ? { effectiveAt: last.effectiveAt, articleKey: last.key } : null,
  };
}
