import { sql } from "drizzle-orm";
import type { StoredArticle } from "../domain/article.ts";
import { isArticleId } from "../domain/article-id.ts";
import { EVERYTHING, ROW_VERSION, readArticle, selectArticle } from "./article-row.ts";
import { type Database, runQuery } from "./client.ts";

/** The whole article with this id, or null; anything that is no UUID is no article's id. Throws DatabaseUnavailable. */
export async function findArticle(db: Database, id: string): Promise<StoredArticle | null> {
  return (await findVersionedArticle(db, id))?.article ?? null;
}

/** As `findArticle`, with a version that differs whenever the article does. */
export async function findVersionedArticle(
  db: Database,
  id: string,
): Promise<{ article: StoredArticle; version: string } | null> {
  if (!isArticleId(id)) return null;
  const [row] = await runQuery(
    db,
    sql`select ${selectArticle(EVERYTHING)}, ${ROW_VERSION} as version from articles
      join article_texts on article_texts.article_key = articles.key where articles.id = ${id}`,
  );
  return row ? { article: readArticle(row, EVERYTHING).article, version: String(row.version) } : null;
}

/** The version of the article with this id, without its long parts, or null where there is none. Throws DatabaseUnavailable. */
export async function findArticleVersion(db: Database, id: string): Promise<string | null> {
  if (!isArticleId(id)) return null;
  const [row] = await runQuery(db, sql`select ${ROW_VERSION} as version from articles where articles.id = ${id}`);
  return row ? String(row.version) : null;
}
