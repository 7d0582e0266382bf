import { type SQL, sql } from "drizzle-orm";

/** One link table and what goes into it for one row of `articles`. */
export interface LinkRows {
  /** The table, and its columns before (effective_at, article_key). The first is the facet's value. */
  table: SQL;
  columns: SQL[];
  /** A query of those columns; `row` is the name of something with the columns of `articles`. */
  rowsOf: (row: SQL) => SQL;
}

/**
 * The links by facet. They are a function of the row, in the database's own functions, so whoever writes, counts or
 * deletes links names exactly the same ones.
 */
export const FACET_LINKS = {
  country: {
    table: sql`article_countries`,
    columns: [sql`country`, sql`role`],
    rowsOf: (row: SQL) => sql`select * from country_links(${row}.countries)`,
  },
  actor: {
    table: sql`article_actors`,
    columns: [sql`actor`],
    rowsOf: (row: SQL) => sql`select * from actor_links(${row}.actors)`,
  },
  topic: {
    table: sql`article_topics`,
    columns: [sql`topic`],
    rowsOf: (row: SQL) => sql`select * from topic_links(${row}.topics)`,
  },
  language: {
    table: sql`article_languages`,
    columns: [sql`language`],
    rowsOf: (row: SQL) => sql`select * from language_links(${row}.language)`,
  },
  source: {
    table: sql`article_sources`,
    columns: [sql`source`],
    rowsOf: (row: SQL) => sql`select * from source_links(${row}.source_keys)`,
  },
} satisfies Record<string, LinkRows>;

export const LINKS: readonly LinkRows[] = Object.values(FACET_LINKS);
