import { type Column, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { RawSubmission } from "../domain/article.ts";
import { type Fingerprint, NEAR_DUPLICATE_SIMILARITY } from "../domain/similarity.ts";
import { type ArticleRows, EVERYTHING, selectArticle } from "./article-row.ts";
import { escapeText } from "./escape-text.ts";
import type { IdentityKeys } from "./identity-keys.ts";
import { LINKS } from "./link-rows.ts";
import { articles, articleTexts } from "./schema.ts";
import { writeSearch } from "./search-rows.ts";
import { searchVector } from "./search-vector.ts";

/** An article ready to be written. */
export interface Prepared extends Fingerprint {
  rows: ArticleRows;
  raw: RawSubmission;
  keys: IdentityKeys;
}

/** Columns of `articles` that only the database knows: which article is nearly repeated. */
const FOUND_BY_DATABASE = ["nearDuplicateId", "nearDuplicateSimilarity"];
/** Columns that an update without a value leaves as they are, each with the column whose value decides. */
const KEPT: Record<string, string> = {
  url: "url",
  external_id: "external_id",
  published_at: "published_at",
  published_precision: "published_at",
  published_source: "published_at",
};
/** Columns that no update changes, and the place in lists, which follows from others. */
const FIXED = ["id", "received_at", "effective_at"];
/** What an update may take from the row that was there. */
const CARRIED = [...Object.keys(KEPT), "effective_at", "received_at"];

/**
 * One statement that stores articles of which no two share a key. A row each, in their order: `ordinal`, `verdict`,
 * `matchedBy`, `articleId`, `nearId`, `nearSimilarity`. With `answer` also what its article is made from: of a
 * duplicate the columns of `selectArticle` (null where another request has just made it), of an updated one `carried`.
 */
export function saveStatement(prepared: readonly Prepared[], answer: boolean): SQL {
  const shown = columnsOf(articles, prepared[0]!.rows.shown, FOUND_BY_DATABASE);
  const text = columnsOf(articleTexts, prepared[0]!.rows.text);
  return sql`
    with item as materialized (select * from json_to_recordset(${writeItems(prepared, shown, text)}::json) as given(
      ordinal integer, ${typed([...shown, ...text])}, bands integer[], signature smallint[],
      submitted_type text, submitted text, search_words text
    )),
    resolved as materialized (
      select * from resolve_submissions(${writeQuestions(prepared)}::json, ${NEAR_DUPLICATE_SIMILARITY})
    ),
    incoming as (
      select item.*, resolved.article_id, resolved.near_id, resolved.near_similarity
      from item join resolved using (ordinal) where resolved.verdict <> 'duplicate'
    ),
    written as (
      insert into articles (${named(shown)}, near_duplicate_id, near_duplicate_similarity)
      select article_id, ${named(shown.filter(({ name }) => name !== "id"))}, near_id, near_similarity
      from incoming order by ordinal
      on conflict (id) do update set ${updates(shown)}
      returning *
    ),
    stored as (select written.key, incoming.* from written join incoming on incoming.article_id = written.id),
    late_revision as (
      insert into article_revisions (article_key, number, replaced_at, article, content_type, content)
      select late_key, late_number, late_at, ${LATE_ARTICLE}, submitted_type, submitted
      from item join resolved using (ordinal) where late_key is not null
    ),
    new_text as (
      insert into article_texts (article_key, ${named(text)}, bands, signature)
      select key, ${named(text)}, bands, signature from stored
      on conflict (article_key) do update set body = excluded.body, evidence = excluded.evidence,
        removed = excluded.removed, bands = excluded.bands, signature = excluded.signature
    ),
    new_raw as (
      insert into article_raws (article_key, content_type, content) select key, submitted_type, submitted from stored
      on conflict (article_key) do update set content_type = excluded.content_type, content = excluded.content
    ),
    new_bands as (
      insert into article_bands (band, article_key) select distinct unnest(bands), key from stored
    ),
    new_search as (${writeSearch(sql`written`, SEARCH_WORDS)}),
    ${sql.join(LINKS.map(insertLinks), sql`, `)}
    select resolved.ordinal, resolved.verdict, resolved.matched_by as "matchedBy", resolved.article_id as "articleId",
      resolved.near_id as "nearId", resolved.near_similarity as "nearSimilarity" ${answer ? ANSWERED : sql``}
    from resolved ${answer ? ANSWERING : sql``} order by resolved.ordinal`;
}

const SEARCH_WORDS = sql`(select stored.search_words from stored where stored.key = written.key)`;
const ANSWERED = sql`, ${carried()} as carried, found.*`;
const ANSWERING = sql`left join written on written.id = resolved.article_id left join lateral (
    select ${selectArticle(EVERYTHING)} from articles join article_texts on article_texts.article_key = articles.key
    where articles.id = resolved.article_id and resolved.verdict = 'duplicate'
  ) as found on true`;

function carried(): SQL {
  const pairs = CARRIED.map((name) => sql`${sql.raw(`'${name}'`)}, written.${sql.identifier(name)}`);
  return sql`json_build_object(${sql.join(pairs, sql`, `)})`;
}

/** What came late, as `retire_article` would have kept it: the columns of both tables as Postgres writes them. */
const LATE_ARTICLE = sql`to_jsonb(item) - '{ordinal,bands,signature,submitted_type,submitted,search_words}'::text[]
  || jsonb_build_object('id', article_id, 'key', late_key)`;

function insertLinks({ table, columns, rowsOf }: (typeof LINKS)[number]): SQL {
  const names = sql.join(columns, sql`, `);
  return sql`new_${table} as (
    insert into ${table} (${names}, effective_at, article_key)
    select link.*, written.effective_at, written.key from written, lateral (${rowsOf(sql`written`)}) as link
  )`;
}

/** What an update sets. The place in lists moves only with a new date of publication. */
function updates(shown: readonly Named[]): SQL {
  const set = shown.flatMap(({ name }) => {
    if (FIXED.includes(name)) return [];
    const column = sql.identifier(name);
    const decides = KEPT[name];
    if (decides === undefined) return [sql`${column} = excluded.${column}`];
    const given = sql`excluded.${sql.identifier(decides)}`;
    return [sql`${column} = case when ${given} is null then articles.${column} else excluded.${column} end`];
  });
  return sql.join(
    [
      ...set,
      sql`effective_at = coalesce(excluded.published_at, articles.published_at, articles.received_at)`,
      sql`updated_tx = pg_current_xact_id()`,
      sql`near_duplicate_id = excluded.near_duplicate_id`,
      sql`near_duplicate_similarity = excluded.near_duplicate_similarity`,
    ],
    sql`, `,
  );
}

/** A column, by the name in its row and in the database. */
interface Named {
  property: string;
  name: string;
  column: Column;
}

function columnsOf(table: typeof articles | typeof articleTexts, row: object, without: string[] = []): Named[] {
  const columns: Record<string, Column> = getTableColumns(table);
  return Object.keys(row)
    .filter((property) => !without.includes(property))
    .map((property) => ({ property, name: columns[property]!.name, column: columns[property]! }));
}

const named = (columns: readonly Named[]): SQL =>
  sql.join(
    columns.map(({ name }) => sql.identifier(name)),
    sql`, `,
  );

const typed = (columns: readonly Named[]): SQL =>
  sql.join(
    columns.map(({ name, column }) => sql`${sql.identifier(name)} ${sql.raw(column.getSQLType())}`),
    sql`, `,
  );

/** The rows as one JSON parameter: their number changes neither the statement nor the count of its parameters. */
function writeItems(prepared: readonly Prepared[], shown: readonly Named[], text: readonly Named[]): string {
  const items = prepared.map(({ rows, raw, bands, signature }, ordinal) => ({
    ordinal,
    ...writeRow(shown, rows.shown),
    ...writeRow(text, rows.text),
    bands,
    signature,
    submitted_type: escapeText(raw.contentType),
    submitted: escapeText(raw.content),
    search_words: searchVector([rows.shown.title, rows.shown.subtitle, rows.text.body]),
  }));
  return JSON.stringify(items);
}

function writeRow(columns: readonly Named[], row: object): Record<string, unknown> {
  const values = row as Record<string, unknown>;
  return Object.fromEntries(
    columns.map(({ property, name, column }) => {
      const value = values[property];
      // JSON has lists and objects of its own; only what the schema writes in a form of its own is put into it.
      const isCustom = column.columnType === "PgCustomColumn" && value !== null;
      return [name, isCustom ? column.mapToDriverValue(value) : value];
    }),
  );
}

function writeQuestions(prepared: readonly Prepared[]): string {
  const questions = prepared.map(({ rows: { shown }, keys, bands, signature }, ordinal) => ({
    ordinal,
    id: shown.id,
    keys,
    content_hash: `\\x${shown.contentHash}`,
    received_at: shown.receivedAt,
    bands,
    signature,
  }));
  return JSON.stringify(questions);
}
