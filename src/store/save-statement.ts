import { type Column, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { RawSubmission } from "../domain/article.ts";
import type { IdentityKind } from "../domain/identity.ts";
import { type Fingerprint, NEAR_DUPLICATE_SIMILARITY } from "../domain/similarity.ts";
import type { ArticleRows } from "./article-row.ts";
import { escapeText } from "./escape-text.ts";
import type { IdentityKeys } from "./identity-keys.ts";
import { articles, articleTexts } from "./schema.ts";
import { searchVector } from "./search-vector.ts";

/** An article ready to be written. */
export interface Prepared extends Fingerprint {
  rows: ArticleRows;
  /** What is written of it as JSON, without its place among others. */
  item: string;
  keys: IdentityKeys;
}

/** What `save_articles` tells of one article. */
export interface SavedRow {
  verdict: "created" | "duplicate" | "updated";
  matched_by: IdentityKind | null;
  article_id: string;
  near_id: string | null;
  near_similarity: number | null;
  /** What a written article has from before; absent from new ones. */
  kept?: Record<string, string | null> | null;
  /** With `answer`: the article that a duplicate is, for `readArticleJson`; null where another request has just made it. */
  found?: Record<string, unknown> | null;
}

/** One statement that stores articles of which no two share a key. Its row is for `readSavedRows`. */
export function saveStatement(prepared: readonly Prepared[], answer: boolean): SQL {
  const questions = writeQuestions(prepared);
  return sql`select save_articles(${writeItems(prepared)}, ${questions}, ${NEAR_DUPLICATE_SIMILARITY}, ${answer}) as saved`;
}

/** One for each article, in their order. */
export function readSavedRows([row]: Record<string, unknown>[]): SavedRow[] {
  return row!.saved as SavedRow[];
}

/** The rows as one JSON parameter: their number changes neither the statement nor the count of its parameters. */
function writeItems(prepared: readonly Prepared[]): string {
  return `[${prepared.map(({ item }, ordinal) => `{"ordinal":${ordinal},${item.slice(1)}`).join(",")}]`;
}

/** What is written of one article beside its fingerprint, as JSON. */
export function writeItem(rows: ArticleRows, raw: RawSubmission): string {
  return JSON.stringify({
    ...writeRow(ARTICLE_COLUMNS, rows.shown),
    ...writeRow(TEXT_COLUMNS, rows.text),
    submitted_type: escapeText(raw.contentType),
    submitted: escapeText(raw.content),
    search_words: searchVector([rows.shown.title, rows.shown.subtitle, rows.text.body]),
  });
}

const WRITTEN_AS_TEXT = ["PgCustomColumn", "PgJson"];
const ARTICLE_COLUMNS = columnsOf(getTableColumns(articles));
const TEXT_COLUMNS = columnsOf(getTableColumns(articleTexts));

/** A column as the items have it. */
interface Written {
  name: string;
  /** JSON has lists and objects of its own; only what is kept in a form of its own, or as it is written, is a text in it. */
  toText: ((value: unknown) => unknown) | null;
}

function columnsOf(columns: Record<string, Column>): ReadonlyMap<string, Written> {
  return new Map(
    Object.entries(columns).map(([property, column]) => {
      const toText = (value: unknown) => column.mapToDriverValue(value);
      return [property, { name: column.name, toText: WRITTEN_AS_TEXT.includes(column.columnType) ? toText : null }];
    }),
  );
}

function writeRow(columns: ReadonlyMap<string, Written>, row: object): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  for (const [property, value] of Object.entries(row)) {
    const { name, toText } = columns.get(property)!;
    written[name] = toText === null || value === null ? value : toText(value);
  }
  return written;
}

function writeQuestions(prepared: readonly Prepared[]): string {
  const questions = prepared.map(({ rows: { shown }, keys, bands, signature }, ordinal) => ({
    ordinal,
    id: shown.id,
    keys,
    content_hash: `\\x${shown.contentHash}`,
    received_at: shown.receivedAt,
    bands,
    signature: `x${signature}`,
  }));
  return JSON.stringify(questions);
}
