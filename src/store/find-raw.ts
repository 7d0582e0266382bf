import { sql } from "drizzle-orm";
import type { RawSubmission } from "../domain/article.ts";
import { isArticleId } from "../domain/article-id.ts";
import { type Database, runQuery } from "./client.ts";
import { unescapeText } from "./escape-text.ts";

/** What was submitted as this article, exactly; or null where there is no such article. Throws DatabaseUnavailable. */
export async function findRaw(db: Database, id: string): Promise<RawSubmission | null> {
  if (!isArticleId(id)) return null;
  const [row] = await runQuery(
    db,
    sql`select content_type as type, content from articles
      join article_raws on article_raws.article_key = articles.key where articles.id = ${id}`,
  );
  if (!row) return null;
  return { contentType: unescapeText(String(row.type)), content: unescapeText(String(row.content)) };
}
