import { type SQL, sql } from "drizzle-orm";
import { LINKS } from "../../../src/store/link-rows.ts";
import { searchVector } from "../../../src/store/search-vector.ts";
import { makeSnippets } from "./vocabulary.ts";

/** Runs one statement and gives its rows. */
export type Run = (query: SQL) => Promise<Record<string, unknown>[]>;

/** What is made: the same sizes and seed always make the same rows, but for transaction ids. */
export interface FillSize {
  articles: number;
  /** Pieces of text that articles are put together from. */
  snippets: number;
}

const SEED = 20_260_101;
const COUNTRIES = (
  "US RU CN UA DE GB FR IN IL IR TR JP BR IT ES PL CA AU KR SA EG PK MX KZ BY UZ RS GE AM AZ NL BE SE NO FI DK CZ SK HU RO " +
  "BG GR PT AT CH IE LT LV EE MD HR SI BA MK AL ME XK CY MT IS LU ZA NG KE ET GH TZ UG SN CI CM DZ MA TN LY SD SS SO RW AR " +
  "CL CO PE VE BO EC PY UY CU DO HT GT HN SV NI CR PA JM ID MY SG TH VN PH MM KH LA BD LK NP AF IQ SY LB JO KW QA AE OM YE"
).split(" ");
const ACTORS = 20_000;
const LEAF_TOPICS = 1_000;
const SOURCES = 2_000;
const LANGUAGES = 40;
/** Words that only a few articles have. */
const RARE_WORDS = 500_000;
/** Articles arrive evenly over these years. */
const FIRST_DAY = "2021-01-01T00:00:00Z";
export const LAST_DAY = "2026-01-01T00:00:00Z";

/** Tags of the generator by their rank: 1 is the most frequent. */
export const TAGS = {
  country: (rank: number) => COUNTRIES[rank - 1]!,
  actor: (rank: number) => `${rank % 4 === 0 ? "org" : "person"}:actor-${rank}`,
  /** A topic of the lowest level, of the middle one and of the top. */
  leafTopic: (rank: number) => `medtop:${20_000_000 + rank}`,
  middleTopic: (rank: number) => `medtop:${20_100_000 + (rank % 170)}`,
  topTopic: (rank: number) => `medtop:${10_000_000 + (rank % 17)}`,
  source: (rank: number) => `source ${rank}`,
  rareWord: (rank: number) => `rare${rank}`,
  /** Each in a tenth of all articles, together only in one of tens of thousands. */
  countriesApart: [COUNTRIES[1]!, COUNTRIES[2]!],
} as const;

/** Statements before the articles: the functions and tables that they are drawn with. */
export function prepareFill({ snippets }: FillSize): SQL[] {
  const rows = makeSnippets(snippets, SEED).map((snippet, place) => ({
    ...snippet,
    place,
    title_words: searchVector([snippet.title]),
    body_words: searchVector([snippet.body]),
  }));
  return [
    sql`create schema fill`,
    // Uniform over [0, 1): the top bits of Postgres' own 64-bit hash, so nothing depends on the order of rows.
    sql`create function fill.draw(i bigint, salt int) returns float8 immutable parallel safe language sql as
      $$ select ((hashint8extended(i, salt) >> 12) & 4503599627370495)::float8 / 4503599627370496 $$`,
    sql`create function fill.zipf(most int, random float8) returns int immutable parallel safe language sql as
      $$ select least(most, floor(power(most + 1, random))::int) $$`,
    sql`create table fill.countries as select rank::int, code
      from unnest(${sql.param(`{${COUNTRIES.join(",")}}`)}::text[]) with ordinality as named(code, rank)`,
    sql`create table fill.snippets as
      select *, row_number() over (partition by rank, mood order by place)::int as number
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
        as made(place int, language text, script text, rank int, mood int, title text, body text,
          title_words tsvector, body_words tsvector)`,
    sql`create table fill.languages as
      select rank, mood, max(language) as language, max(script) as script, count(*)::int as snippets
      from fill.snippets group by rank, mood`,
    sql`alter table fill.snippets add primary key (rank, mood, number)`,
    sql`alter table fill.countries add primary key (rank)`,
    sql`alter table fill.languages add primary key (rank, mood)`,
    sql`analyze fill.snippets, fill.countries, fill.languages`,
  ];
}

/** Statements for the articles with keys [from, to), with all that belongs to them. */
export function fillArticles({ articles }: FillSize, from: number, to: number): SQL[] {
  return [
    insertArticles(articles, from, to),
    insertTexts(from, to),
    insertRaws(from, to),
    insertSearch(from, to),
    ...insertLinks(from, to),
  ];
}

/** Statements after all articles. */
export function finishFill({ articles }: FillSize): SQL[] {
  return [
    ...rollUp(),
    // Two fillers may have noted an actor at once, which readers expect and vacuuming does not mend.
    sql`delete from actors using actors as other where actors.id = other.id and actors.ctid > other.ctid`,
    sql`delete from touched_days`,
    sql`select setval('articles_key_seq', ${articles}::bigint)`,
    sql`drop schema fill cascade`,
  ];
}

/** What refreshing the counts of every day would leave, from the links: a hundred times as quick. */
function rollUp(): SQL[] {
  const day = sql`(effective_at at time zone 'UTC')::date`;
  const tables: [facet: string, value: string, table: string][] = [
    ["'all'", "''", "articles"],
    ["'country'", "country", "article_countries"],
    ["'country:' || role", "country", "article_countries"],
    ["'topic'", "topic", "article_topics"],
    ["'language'", "language", "article_languages"],
    ["'source'", "source", "article_sources"],
  ];
  return tables.map(
    ([facet, value, table]) => sql`insert into day_counts (facet, value, day, articles)
      select ${sql.raw(facet)}, ${sql.raw(value)}, ${day}, count(*)::int from ${sql.raw(table)} group by 1, 2, 3`,
  );
}

const keysBetween = (from: number, to: number) => sql`key >= ${from}::bigint and key < ${to}::bigint`;

/**
 * A twentieth is backdated by up to two years, a tenth has no date, a fifth only a day. The transaction ids are spread
 * over those that the server has used, so that "changed since" has something to walk.
 */
function insertArticles(articles: number, from: number, to: number): SQL {
  return sql`insert into articles (key, id, effective_at, published_at, published_precision, published_source,
      received_at, updated_at, updated_tx, content_hash, external_id, url, source_name, source_host, source_country,
      source_keys, title, authors, language, language_confidence, script, word_count, countries, actors, topics,
      classifier_version) overriding system value
    select i, (lpad(to_hex((extract(epoch from received) * 1000)::bigint), 12, '0') || '7' || substr(md5(i::text), 1, 3)
        || '8' || substr(md5(i::text), 4, 15))::uuid,
      coalesce(published, received), published, case when published is null then null when dated < 0.3 then 'day' else 'second' end,
      case when published is null then null else 'metadata' end, received, received,
      (3 + i * (pg_current_xact_id()::text::bigint - 8) / ${articles}::bigint)::text::xid8,
      decode(md5(i::text) || md5((-i)::text), 'hex'), case when i % 3 = 0 then 'external-' || i end,
      'https://source' || source || '.example/' || i, 'Source ' || source, 'source' || source || '.example', home.code,
      array['source ' || source, 'source' || source || '.example'],
      opening.title, case when i % 2 = 0 then array['Author ' || source % 97] else '{}' end,
      spoken.language, 0.99, spoken.script, 90, about.countries, named.actors, filed.topics, 'bench'
    from (
      select *, case when dated < 0.1 then null
        when dated < 0.3 then date_trunc('day', received, 'UTC')
        when dated < 0.35 then received - dated * interval '2000 days'
        else received - dated * interval '1 hour' end::timestamptz(3) as published
      from (select i, fill.draw(i, 1) as dated, fill.zipf(${SOURCES}, fill.draw(i, 2)) as source,
          fill.zipf(${LANGUAGES}, fill.draw(i, 3)) as speech, (i % 2)::int as mood,
          (timestamptz '${sql.raw(FIRST_DAY)}' + i * (timestamptz '${sql.raw(LAST_DAY)}' - timestamptz '${sql.raw(FIRST_DAY)}')
            / ${articles + 1}::int)::timestamptz(3) as received
        from generate_series(${from}::bigint, ${to}::bigint - 1) as i) as drawn
    ) as dated_articles
    join fill.countries as home on home.rank = 1 + source % ${COUNTRIES.length}
    join fill.languages as spoken on spoken.rank = speech and spoken.mood = dated_articles.mood
    join fill.snippets as opening on opening.rank = speech and opening.mood = dated_articles.mood
      and opening.number = 1 + floor(fill.draw(i, 4) * spoken.snippets)::int,
    lateral (${drawCountries}) as about, lateral (${drawActors}) as named, lateral (${drawTopics}) as filed`;
}

const drawCountries = sql`
  select coalesce(jsonb_agg(jsonb_build_object('code', code, 'name', 'Country ' || code,
    'role', case when first = 1 or fill.draw(i, 20 + first) < 0.2 then 'about' else 'mentioned' end,
    'score', 1 - first * 0.05) order by first), '[]') as countries
  from (
    select rank, min(n) as first
    from (select n, fill.zipf(${COUNTRIES.length}, fill.draw(i, 10 + n)) as rank
      from generate_series(1, 1 + floor(fill.draw(i, 10) * 4)::int) as n) as each
    where i % 500 = 0 or not (rank = 2 and i % 2 = 0 or rank = 3 and i % 2 = 1) group by rank
  ) as drawn_countries join fill.countries using (rank)`;

const drawActors = sql`
  select coalesce(jsonb_agg(jsonb_build_object(
    'id', case when rank % 4 = 0 then 'org' else 'person' end || ':actor-' || rank, 'wikidata', null,
    'name', 'Actor ' || rank, 'type', case when rank % 4 = 0 then 'organization' else 'person' end, 'country', null,
    'score', 1 - first * 0.05) order by first), '[]') as actors
  from (select fill.zipf(${ACTORS}, fill.draw(i, 40 + n)) as rank, min(n) as first
    from generate_series(1, floor(fill.draw(i, 40) * 6)::int) as n group by 1) as drawn_actors`;

/** Two of five stop at the middle level. */
const drawTopics = sql`
  select coalesce(jsonb_agg(jsonb_build_object('id', path->>-1, 'name', 'Topic ' || (path->>-1), 'path', path,
    'score', 1 - first * 0.05) order by first), '[]') as topics
  from (
    select path, min(n) as first from (
      select n, case when fill.draw(i, 70 + n) < 0.4
          then jsonb_build_array('medtop:' || 10000000 + rank % 17, 'medtop:' || 20100000 + rank % 170)
          else jsonb_build_array('medtop:' || 10000000 + rank % 17, 'medtop:' || 20100000 + rank % 170, 'medtop:' || 20000000 + rank)
        end as path
      from (select n, fill.zipf(${LEAF_TOPICS}, fill.draw(i, 60 + n)) as rank
        from generate_series(1, 1 + floor(fill.draw(i, 60) * 3)::int) as n) as leaves
    ) as paths group by path
  ) as drawn_topics`;

const rareWord = (salt: number): SQL => sql`'rare' || fill.zipf(${RARE_WORDS}, fill.draw(key, ${salt}))`;

/** Three snippets of the article's mood and two rare words; in one of 500 one snippet is of the other mood. */
const insertTexts = (from: number, to: number): SQL => sql`
  insert into article_texts (article_key, body, evidence, removed)
  select key, written.body, jsonb_build_object('countries', ${evidenceOf(sql`countries`)},
    'actors', ${evidenceOf(sql`actors`)}, 'topics', ${evidenceOf(sql`topics`)}), '[]'
  from articles ${joinSnippets}, lateral (
    select concat_ws(E'\\n\\n', first.body, second.body, third.body, ${rareWord(90)} || ' ' || ${rareWord(91)} || '.') as body
  ) as written where ${keysBetween(from, to)}`;

/**
 * Puts the vectors together as `searchVector` does for the whole text: the lexeme "gap:" at the eighth position after
 * the title stands for the free positions there and is taken out again.
 */
const insertSearch = (from: number, to: number): SQL => sql`
  with made as (
    select articles.*, ts_delete(opening.title_words || '''gap:'':8'::tsvector || first.body_words || second.body_words
      || third.body_words || format('''%s'':1 ''%s'':2', ${rareWord(90)}, ${rareWord(91)})::tsvector, 'gap:') as words
    from articles ${joinSnippets} ${joinSnippet(sql`opening`, 4)} where ${keysBetween(from, to)}
  )
  insert into article_search (article_key, effective_at, received_at, updated_at, updated_tx, tsv)
  select key, effective_at, received_at, updated_at, updated_tx, words || array_to_tsvector(array(
    select lexeme from search_lexemes(
      effective_at, received_at, updated_at, updated_tx, countries, actors, topics, language, source_keys)))
  from made`;

/** What a text is made of; the title is drawn with 4. */
function joinSnippet(name: SQL, salt: number): SQL {
  const mixed = sql`case when key % 500 = 0 then 1 - spoken.mood else spoken.mood end`;
  return sql` join fill.snippets as ${name} on ${name}.rank = spoken.rank
    and ${name}.mood = ${salt === 94 ? mixed : sql`spoken.mood`}
    and ${name}.number = 1 + floor(fill.draw(key, ${salt}) * spoken.snippets)::int`;
}

const joinSnippets = sql`
  join fill.languages as spoken on spoken.rank = fill.zipf(${LANGUAGES}, fill.draw(key, 3)) and spoken.mood = key % 2
  ${joinSnippet(sql`first`, 92)} ${joinSnippet(sql`second`, 93)} ${joinSnippet(sql`third`, 94)}`;

/** One span for each tag: the first characters of the body stand for the word that was found. */
const evidenceOf = (tags: SQL): SQL =>
  sql`('[' || rtrim(repeat('[1,0,2],',
    jsonb_array_length(${tags})), ',') || ']')::jsonb`;

const insertRaws = (from: number, to: number): SQL => sql`
  insert into article_raws (article_key, content_type, content)
  select article_key, 'text/plain', body from article_texts where article_key >= ${from}::bigint and article_key < ${to}::bigint`;

/** The very queries that save-article.ts makes links with. */
const insertLinks = (from: number, to: number): SQL[] =>
  LINKS.map(
    ({ table, columns, rowsOf }) => sql`
      insert into ${table} (${sql.join(columns, sql`, `)}, effective_at, article_key)
      select link.*, effective_at, key from articles, lateral (${rowsOf(sql`articles`)}) as link
      where ${keysBetween(from, to)}`,
  );
