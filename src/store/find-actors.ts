import { sql } from "drizzle-orm";
import { LIMITS } from "../domain/limits.ts";
import type { ActorType } from "../domain/tags.ts";
import { type Database, runQuery } from "./client.ts";

/** An actor that articles have, and how many have it. */
export interface StoredActor {
  id: string;
  name: string;
  type: ActorType;
  country: string | null;
  wikidata: string | null;
  articles: number;
}

/** Most actors that one search looks at. */
const MOST_ACTORS = 1_000;

/**
 * The actors with one of the ids, or whose ids have a word that begins with one of the spellings of each of the words.
 * Only those that an article has now. Throws DatabaseUnavailable.
 */
export async function findActors(
  db: Database,
  ids: readonly string[],
  words: readonly (readonly string[])[],
): Promise<StoredActor[]> {
  const query = words.map((spellings) => `(${spellings.map(prefixLexeme).join(" | ")})`).join(" & ");
  const byWords =
    words.length === 0
      ? sql``
      : sql` union all (select * from actors where words @@ ${query}::tsquery limit ${MOST_ACTORS})`;
  const rows = await runQuery(
    db,
    sql`select * from (
      select distinct on (id) id, name, type, country, wikidata,
        (select count(*)::int from article_actors where actor = id) as articles
      from (select * from actors where id = any(${sql.param(asArray(ids))}::text[])${byWords}) as hits order by id
    ) as found where articles > 0`,
  );
  return rows as unknown as StoredActor[];
}

/** A lexeme of a `tsquery` that stands for all that begin with it. Quotes and backslashes in it are doubled. */
const prefixLexeme = (word: string): string => `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}':*`;

/** A `text[]` as Postgres writes one. */
const asArray = (values: readonly string[]): string => `{${values.map((value) => JSON.stringify(value)).join(",")}}`;

/** One actor as articles have it, and the newest spellings of it in their texts. */
export interface ActorDetails {
  actor: StoredActor | null;
  /** Spellings in the newest articles, the most frequent first. */
  seen: { text: string; articles: number }[];
}

/** Newest articles whose texts are looked through for spellings, and most spellings given. */
const SEEN_ARTICLES = 100;
const SEEN_SPELLINGS = 50;

/** What articles say of an actor. Throws DatabaseUnavailable. */
export async function findActor(db: Database, id: string): Promise<ActorDetails> {
  const [actor] = await findActors(db, [id], []);
  if (actor === undefined) return { actor: null, seen: [] };
  const rows = await runQuery(
    db,
    // Cut as `spanReader` does.
    sql`select substring(case span.field when 0 then articles.title else seen.body end
        from 1 + span.start for span.stop - span.start) as text,
        count(distinct newest.article_key)::int as articles
      from (
        select article_key from article_actors where actor = ${id} order by effective_at desc, article_key desc
        limit ${SEEN_ARTICLES}
      ) as newest
      join articles on articles.key = newest.article_key
      join article_texts on article_texts.article_key = newest.article_key,
      lateral (select left(article_texts.body, ${LIMITS.CLASSIFIED_CHARACTERS}::integer) as body offset 0) as seen,
      lateral (
        select (place - 1)::int as index from jsonb_array_elements(articles.actors) with ordinality as tags (tag, place)
        where tag->>'id' = ${id}
      ) as own,
      lateral (
        select min(number) filter (where place % 3 = 1) as field, min(number) filter (where place % 3 = 2) as start,
          min(number) filter (where place % 3 = 0) as stop
        from json_array_elements_text(article_texts.evidence->'actors'->own.index)
          with ordinality as written (digits, place), lateral (select digits::int as number) as read
        group by (place - 1) / 3
      ) as span
      group by 1 order by 2 desc, 1 limit ${SEEN_SPELLINGS}`,
  );
  return { actor, seen: rows as unknown as ActorDetails["seen"] };
}
