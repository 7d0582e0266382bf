import { sql } from "drizzle-orm";
import type { StoredArticle } from "../domain/article.ts";
import { isArticleId } from "../domain/article-id.ts";
import { EVERYTHING, readArticle, selectArticle } from "./article-row.ts";
import { type Database, runQuery } from "./client.ts";

/** The whole article with this id, or null; anything that is no UUID is no article's id. Throws DatabaseUnavailable. */
export async function findArticle(db: Database, id: string): Promise<StoredArticle | null> {
  if (!isArticleId(id)) return null;
  const [row] = await runQuery(
    db,
    sql`select ${selectArticle(EVERYTHING)} from articles
      join article_texts on article_texts.article_key = articles.key where articles.id = ${id}`,
  );
  return row ? readArticle(row, EVERYTHING).article : null;
}
