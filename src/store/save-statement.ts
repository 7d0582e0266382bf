import { type Column, getTableColumns, type SQL, sql } from "drizzle-orm";
import type { RawSubmission } from "../domain/article.ts";
import { type Fingerprint, NEAR_DUPLICATE_SIMILARITY } from "../domain/similarity.ts";
import type { ArticleRows } from "./article-row.ts";
import { escapeText } from "./escape-text.ts";
import type { IdentityKeys } from "./identity-keys.ts";
import { articles, articleTexts } from "./schema.ts";
import { searchVector } from "./search-vector.ts";

/** An article ready to be written. */
export interface Prepared extends Fingerprint {
  rows: ArticleRows;
  raw: RawSubmission;
  keys: IdentityKeys;
}

/**
 * One statement that stores articles of which no two share a key. A row each, in their order: `ordinal`, `verdict`,
 * `matched_by`, `article_id`, `near_id`, `near_similarity`; `kept`, what a written article has from before; with `answer`
 * also `found`, the article that a duplicate is, for `readArticleJson` (null where another request has just made it).
 */
export function saveStatement(prepared: readonly Prepared[], answer: boolean): SQL {
  const questions = writeQuestions(prepared);
  return sql`select * from save_articles(${writeItems(prepared)}, ${questions}, ${NEAR_DUPLICATE_SIMILARITY}, ${answer})
    order by ordinal`;
}

/** The rows as one JSON parameter: their number changes neither the statement nor the count of its parameters. */
function writeItems(prepared: readonly Prepared[]): string {
  const items = prepared.map(({ rows, raw, bands, signature }, ordinal) => ({
    ordinal,
    ...writeRow(ARTICLE_COLUMNS, rows.shown),
    ...writeRow(TEXT_COLUMNS, rows.text),
    bands,
    signature: `x${signature}`,
    submitted_type: escapeText(raw.contentType),
    submitted: escapeText(raw.content),
    search_words: searchVector([rows.shown.title, rows.shown.subtitle, rows.text.body]),
  }));
  return JSON.stringify(items);
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
