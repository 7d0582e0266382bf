import { type SQL, sql } from "drizzle-orm";
import { LINKS } from "./link-rows.ts";
import { bucketLexemes } from "./search-lexemes.ts";

/**
 * An `insert` of the search rows of `row`, the name of something with the columns of `articles`; a row that is there is
 * replaced. `vector` is what `searchVector` made of the article's text, or a column with that.
 */
export function writeSearch(row: SQL, vector: string | SQL): SQL {
  const facets = LINKS.map(({ rowsOf, lexemes }) => sql`select unnest(${lexemes}) from (${rowsOf(row)}) as link`);
  return sql`
    insert into article_search (article_key, effective_at, received_at, updated_at, updated_tx, tsv)
    select ${row}.key, ${row}.effective_at, ${row}.received_at, ${row}.updated_at, ${row}.updated_tx,
      ${vector}::tsvector || array_to_tsvector(array(${sql.join([bucketLexemes(row), ...facets], sql` union all `)}))
    from ${row}
    on conflict (article_key) do update set effective_at = excluded.effective_at, received_at = excluded.received_at,
      updated_at = excluded.updated_at, updated_tx = excluded.updated_tx, tsv = excluded.tsv`;
}
