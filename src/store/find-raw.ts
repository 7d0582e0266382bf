import { sql } from "drizzle-orm";
import type { RawSubmission } from "../domain/article.ts";
import { isArticleId } from "../domain/article-id.ts";
import { ROW_VERSION } from "./article-row.ts";
import { type Database, runQuery } from "./client.ts";
import { unescapeText } from "./escape-text.ts";

/** A submission, and a version that differs whenever it does. */
type VersionedRaw = RawSubmission & { version: string };

/** What was submitted as this article, exactly; or null where there is no such article. Throws DatabaseUnavailable. */
export async function findRaw(db: Database, id: string): Promise<VersionedRaw | null> {
  if (!isArticleId(id)) return null;
  const [row] = await runQuery(
    db,
    sql`select content_type as type, content, ${ROW_VERSION} as version from articles
      join article_raws on article_raws.article_key = articles.key where articles.id = ${id}`,
  );
  if (!row) return null;
  const { type, content, version } = row;
  return {
    contentType: unescapeText(String(type)),
    content: unescapeText(String(content)),
    version: String(version),
  };
}
