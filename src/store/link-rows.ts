import { type SQL, sql } from "drizzle-orm";

/**
 * Longest facet value that is linked. Filters never carry a longer one, and an index entry must stay under 2,700 bytes.
 */
const VALUE_BYTES = 1_000;

/** One link table and what goes into it for one row of `articles`. */
export interface LinkRows {
  /** The table, and its columns before (effective_at, article_key). The first is the facet's value. */
  table: SQL;
  columns: SQL[];
  /** A query of those columns; `row` is the name of something with the columns of `articles`. */
  rowsOf: (row: SQL) => SQL;
  /** What stands for a row of `rowsOf` in the article's search row: an array over its columns. */
  lexemes: SQL;
}

/** The links by facet. They are a function of the row, so whoever writes or deletes a row can name exactly its links. */
export const FACET_LINKS = {
  country: {
    table: sql`article_countries`,
    columns: [sql`country`, sql`role`],
    // Named twice, a country counts as what the article is about: "about" sorts before "mentioned".
    rowsOf: (row: SQL) => sql`select tag->>'code' as country, min(tag->>'role') as role
      from jsonb_array_elements(${row}.countries) as tag where octet_length(tag->>'code') <= ${VALUE_BYTES} group by 1`,
    lexemes: sql`array['country:' || country, role || ':' || country, 'role:' || role]`,
  },
  actor: {
    table: sql`article_actors`,
    columns: [sql`actor`],
    rowsOf: (row: SQL) => sql`select distinct tag->>'id' as actor
      from jsonb_array_elements(${row}.actors) as tag where octet_length(tag->>'id') <= ${VALUE_BYTES}`,
    lexemes: sql`array['actor:' || actor]`,
  },
  topic: {
    table: sql`article_topics`,
    columns: [sql`topic`],
    rowsOf: (row: SQL) => sql`select distinct topic
      from jsonb_array_elements(${row}.topics) as tag, jsonb_array_elements_text(tag->'path' || (tag->'id')) as topic
      where octet_length(topic) <= ${VALUE_BYTES}`,
    lexemes: sql`array['topic:' || topic]`,
  },
  language: {
    table: sql`article_languages`,
    columns: [sql`language`],
    rowsOf: (row: SQL) =>
      sql`select language from (select ${row}.language) as own where octet_length(language) <= ${VALUE_BYTES}`,
    lexemes: sql`array['language:' || language]`,
  },
  source: {
    table: sql`article_sources`,
    columns: [sql`source`],
    rowsOf: (row: SQL) => sql`select distinct source from unnest(${row}.source_keys) as source`,
    lexemes: sql`array['source:' || source]`,
  },
} satisfies Record<string, LinkRows>;

export const LINKS: readonly LinkRows[] = Object.values(FACET_LINKS);
