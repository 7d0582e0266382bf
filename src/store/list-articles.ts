import type { ArticleFilter, Page, Sort } from "../domain/filter.ts";
import { readArticle, readTagTexts, type TagTexts } from "./article-row.ts";
import { canonicalFilter } from "./canonical-filter.ts";
import { type Database, runQuery } from "./client.ts";
import { type ListOptions, listQuery, pageVersionQuery } from "./list-query.ts";

export type { ListOptions, TagTexts };

/** The sorts by date; `listChanges` has the order of changes. */
export type DateSort = Exclude<Sort, "updated_at">;
export type DateListOptions = Omit<ListOptions, "sort"> & { sort?: DateSort };

/**
 * One page of the articles that match. What is not included is neither read nor set: an empty body, no evidence, nothing
 * removed. Throws DatabaseUnavailable.
 */
export async function listArticles(db: Database, filter: ArticleFilter, options: DateListOptions): Promise<Page> {
  return readPage(await findRows(db, filter, options, false), options);
}

/** A page whose articles have no tags; `tags` has those of each, as JSON. */
export type TextPage = Page & { tags: TagTexts[] };

/**
 * The page of `listArticles` for an answer without evidence: most of its bytes are tags, and they are neither read nor
 * written again on their way. Throws DatabaseUnavailable.
 */
export async function listArticlesAsText(
  db: Database,
  filter: ArticleFilter,
  options: DateListOptions,
): Promise<TextPage> {
  const rows = (await findRows(db, filter, options, true)).map(readTagTexts);
  const page = readPage(
    rows.map(({ untagged }) => untagged),
    options,
  );
  return { ...page, tags: rows.slice(0, options.limit).map(({ tags }) => tags) };
}

/** The rows of a page, and one more where there is one: it tells whether there is a next page. */
function findRows(db: Database, filter: ArticleFilter, options: DateListOptions, tagsAsText: boolean) {
  const { limit, sort = "-published_at" } = options;
  return runQuery(db, listQuery(canonicalFilter(filter), { ...options, sort, limit: limit + 1 }, tagsAsText));
}

function readPage(rows: Record<string, unknown>[], { limit, include, sort }: DateListOptions): Page {
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
  const [keys, changes] = [row?.keys, row?.changes].map((list) =>
    String(list ?? "{}")
      .slice(1, -1)
      .split(","),
  );
  // As ROW_VERSION writes each, and `readPage` puts them together; an empty page has none.
  return keys![0] === "" ? "" : keys!.map((key, place) => `${key}.${changes![place]}`).join(",");
}
