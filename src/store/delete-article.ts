import { type SQL, sql } from "drizzle-orm";
import type { Instant } from "../domain/article.ts";
import { isArticleId } from "../domain/article-id.ts";
import { type Database, runQuery } from "./client.ts";
import { LINKS } from "./link-rows.ts";

/**
 * Deletes an article with its text, what was submitted, what it was earlier and all that finds it, in one statement, and
 * leaves a tombstone for those who follow changes. False where there was none. Throws DatabaseUnavailable.
 */
export async function deleteArticle(db: Database, id: string, deletedAt: Instant): Promise<boolean> {
  if (!isArticleId(id)) return false;
  const rows = await runQuery(
    db,
    sql`with gone as (
      delete from articles where id = ${id}
      returning key, id, effective_at, countries, actors, topics, language, source_keys
    ),
    gone_text as (delete from article_texts using gone where article_key = gone.key returning article_key, bands),
    gone_bands as (
      delete from article_bands as link using gone_text
      where link.band = any (gone_text.bands) and link.article_key = gone_text.article_key
    ),
    gone_identities as (delete from article_identities using gone where article_id = gone.id),
    gone_revisions as (delete from article_revisions using gone where article_key = gone.key),
    gone_raw as (delete from article_raws using gone where article_key = gone.key),
    gone_search as (delete from article_search using gone where article_key = gone.key),
    tombstone as (insert into article_tombstones (article_key, id, deleted_at) select key, id, ${deletedAt} from gone),
    ${sql.join(LINKS.map(deleteLinks), sql`, `)}
    select true as deleted from gone`,
  );
  return rows.length > 0;
}

/** Whether there was an article with this id, and it was deleted. Throws DatabaseUnavailable. */
export async function wasDeleted(db: Database, id: string): Promise<boolean> {
  const rows = await runQuery(db, sql`select true as deleted from article_tombstones where id = ${id} limit 1`);
  return rows.length > 0;
}

/** Finds the links by their whole key, made again from the row: an index on the article alone would cost every insert. */
function deleteLinks({ table, columns, rowsOf }: (typeof LINKS)[number]): SQL {
  return sql`gone_${table} as (
    delete from ${table} as link
    using (select gone.effective_at, gone.key, made.* from gone, lateral (${rowsOf(sql`gone`)}) as made) as made
    where link.${columns[0]} = made.${columns[0]} and link.effective_at = made.effective_at and link.article_key = made.key
  )`;
}
