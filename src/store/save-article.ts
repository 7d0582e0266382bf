import { type Column, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { Instant, ProcessedArticle, RawSubmission, StoredArticle } from "../domain/article.ts";
import {
  type ArticleRows,
  assembleArticle,
  EVERYTHING,
  readArticle,
  selectArticle,
  splitArticle,
} from "./article-row.ts";
import { type Database, runQuery } from "./client.ts";
import { escapeText, replaceUnstorable } from "./escape-text.ts";
import { findArticle } from "./find-article.ts";
import { LINKS } from "./link-rows.ts";
import { articles, articleTexts } from "./schema.ts";
import { writeSearch } from "./search-rows.ts";
import { searchVector } from "./search-vector.ts";

/** An article on its way into the store. `id` is used only if the article is new. */
export interface NewArticle {
  id: string;
  article: ProcessedArticle;
  externalId: string | null;
  raw: RawSubmission;
  receivedAt: Instant;
}

/**
 * What saving did, and the article as it is now stored: the earlier one where it was there already. `matchedBy` is null
 * exactly when it was created.
 */
export interface SavedArticle {
  result: "created" | "duplicate" | "updated";
  matchedBy: "external_id" | "url" | "content" | null;
  article: StoredArticle;
}

/** How often an article that is deleted while it is looked at is tried again. */
const ATTEMPTS = 3;

/**
 * Stores an article, what was submitted and the links that filters use, in one statement; or finds the article with
 * the same content hash. Of several at once one creates it and all get it. Throws DatabaseUnavailable.
 */
export async function saveArticle(db: Database, newArticle: NewArticle): Promise<SavedArticle> {
  const id = newArticle.id.toLowerCase();
  const { externalId, receivedAt } = newArticle;
  const rows = splitArticle(
    replaceUnstorable({ ...newArticle.article, id, externalId, receivedAt, updatedAt: receivedAt }),
  );
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const [row] = await runQuery(db, insertOrFind(rows, newArticle.raw));
    const written = row?.writtenId;
    if (written === id) return { result: "created", matchedBy: null, article: assembleArticle(rows.shown, rows.text) };
    // Another request committed the same article after this statement began: it was locked, but can only be read now.
    const raced = typeof written === "string";
    const article = raced ? await findArticle(db, written) : row && readArticle(row, EVERYTHING).article;
    if (article) return { result: "duplicate", matchedBy: "content", article };
  }
  throw new Error(`article ${id} was deleted ${ATTEMPTS} times while it was saved`);
}

/**
 * One row. `writtenId` is the new article's id, or that of the article which another request wrote at the same time,
 * or null where the article was there before; only then the row holds the columns of `selectArticle`.
 */
function insertOrFind({ shown, text }: ArticleRows, raw: RawSubmission): SQL {
  const row = bindColumns(getTableColumns(articles), shown);
  const long = bindColumns(getTableColumns(articleTexts), text);
  return sql`
    with earlier as (select key from articles where content_hash = ${sql.param(shown.contentHash, articles.contentHash)}),
    written as (
      insert into articles (${row.names}) select ${row.values} where not exists (select from earlier)
      on conflict (content_hash) do update set content_hash = excluded.content_hash
      returning key, id, effective_at, received_at, updated_at, updated_tx, countries, actors, topics, language, source_keys
    ),
    created as (select * from written where id = ${shown.id}),
    new_text as (insert into article_texts (article_key, ${long.names}) select key, ${long.values} from created),
    new_raw as (
      insert into article_raws (article_key, content_type, content)
      select key, ${escapeText(raw.contentType)}, ${escapeText(raw.content)} from created
    ),
    new_search as (${writeSearch(sql`created`, searchVector([shown.title, shown.subtitle, text.body]))}),
    ${sql.join(LINKS.map(insertLinks), sql`, `)}
    select (select id from written) as "writtenId", found.*
    from (values (true)) as one left join (
      select ${selectArticle(EVERYTHING)} from earlier
      join articles on articles.key = earlier.key join article_texts on article_texts.article_key = earlier.key
    ) as found on true`;
}

function insertLinks({ table, columns, rowsOf }: (typeof LINKS)[number]): SQL {
  const names = sql.join(columns, sql`, `);
  return sql`new_${table} as (
    insert into ${table} (${names}, effective_at, article_key)
    select link.*, created.effective_at, created.key from created, lateral (${rowsOf(sql`created`)}) as link
  )`;
}

/** The names of the columns that `values` has, and its values encoded for them, each as a list. */
function bindColumns(columns: Record<string, Column>, values: Record<string, unknown>): { names: SQL; values: SQL } {
  const bound = Object.entries(values).map(([name, value]) => {
    const column = columns[name]!;
    return { name: sql.identifier(column.name), value: value === null ? sql`null` : sql.param(value, column) };
  });
  return {
    names: sql.join(
      bound.map(({ name }) => name),
      sql`, `,
    ),
    values: sql.join(
      bound.map(({ value }) => sql`${value}`),
      sql`, `,
    ),
  };
}
