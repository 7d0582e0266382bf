import { sql } from "drizzle-orm";
import type { Revision, StoredArticle } from "../domain/article.ts";
import { isArticleId } from "../domain/article-id.ts";
import { readArticleJson } from "./article-row.ts";
import { type Database, runQuery } from "./client.ts";

/** A revision with its content. */
export interface RevisionContent {
  revision: Revision;
  article: StoredArticle;
}

/**
 * The earlier contents of an article, the latest first; `before` is the number of the last one seen. Null where there is
 * no such article. Throws DatabaseUnavailable.
 */
export async function findRevisions(
  db: Database,
  id: string,
  { limit, before }: { limit: number; before: number | null },
): Promise<Revision[] | null> {
  if (!isArticleId(id)) return null;
  const rows = await runQuery(
    db,
    sql`select number, article->>'content_hash' as hash, article->>'title' as title,
        article->>'updated_at' as updated, replaced_at as replaced
      from articles left join article_revisions
        on article_revisions.article_key = articles.key and (${before}::integer is null or number < ${before}::integer)
      where articles.id = ${id} order by number desc limit ${limit}`,
  );
  if (rows.length === 0) return null;
  return rows.filter((row) => row.number !== null).map(readRevision);
}

/** One earlier content of an article, or null where there is none of that number. Throws DatabaseUnavailable. */
export async function findRevision(db: Database, id: string, number: number): Promise<RevisionContent | null> {
  if (!isArticleId(id)) return null;
  const [row] = await runQuery(
    db,
    sql`select number, article->>'content_hash' as hash, article->>'title' as title,
        article->>'updated_at' as updated, replaced_at as replaced, article
      from articles join article_revisions on article_revisions.article_key = articles.key
      where articles.id = ${id} and number = ${number}`,
  );
  if (!row) return null;
  return { revision: readRevision(row), article: readArticleJson(row.article as Record<string, unknown>) };
}

function readRevision(row: Record<string, unknown>): Revision {
  return {
    number: Number(row.number),
    contentHash: String(row.hash).replace(/^\\x/, ""),
    title: row.title === null ? null : String(row.title),
    updatedAt: new Date(String(row.updated)).toISOString(),
    replacedAt: new Date(String(row.replaced)).toISOString(),
  };
}
