-- Written by hand: drizzle-kit knows no functions. What saving does stands in functions, since a connection plans them
-- once, and not for each article anew (`npm run bench:submit` prints the rate of the statement alone).

-- The rows of the link tables, before (effective_at, article_key), as functions of an article's columns: whoever writes,
-- deletes or counts links names exactly the same. Plain SQL, so that it becomes part of the query that calls it. A value
-- longer than 1,000 bytes is not linked: no filter carries one, and an index entry must stay under 2,700 bytes.
-- Named twice, a country counts as what the article is about: 'about' sorts before 'mentioned'.
CREATE FUNCTION country_links(countries jsonb) RETURNS TABLE (country text, role text)
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT tag->>'code', min(tag->>'role') FROM jsonb_array_elements(countries) AS tag
  WHERE octet_length(tag->>'code') <= 1000 GROUP BY 1
$$;
--> statement-breakpoint
CREATE FUNCTION actor_links(actors jsonb) RETURNS TABLE (actor text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT tag->>'id' FROM jsonb_array_elements(actors) AS tag WHERE octet_length(tag->>'id') <= 1000
$$;
--> statement-breakpoint
CREATE FUNCTION topic_links(topics jsonb) RETURNS TABLE (topic text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT step
  FROM jsonb_array_elements(topics) AS tag, jsonb_array_elements_text(tag->'path' || (tag->'id')) AS step
  WHERE octet_length(step) <= 1000
$$;
--> statement-breakpoint
CREATE FUNCTION language_links(given text) RETURNS TABLE (language text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT given WHERE octet_length(given) <= 1000
$$;
--> statement-breakpoint
CREATE FUNCTION source_links(source_keys text[]) RETURNS TABLE (source text) LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT DISTINCT own FROM unnest(source_keys) AS own
$$;
--> statement-breakpoint
-- What an article's search row holds beside its words: its place in every order at every width, as `bucketLexeme` in
-- src/store/search-lexemes.ts asks for it, and the values that lists filter by.
CREATE FUNCTION search_lexemes(
  effective_at timestamp with time zone, received_at timestamp with time zone, updated_at timestamp with time zone,
  updated_tx xid8, countries jsonb, actors jsonb, topics jsonb, given_language text, source_keys text[]
) RETURNS TABLE (lexeme text) LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT bucket.family || level || ':' || (bucket.number >> (bucket.narrowest + 4 * level))
  FROM (VALUES
    ('e', (extract(epoch FROM effective_at) * 1000)::bigint, 22),
    ('r', (extract(epoch FROM received_at) * 1000)::bigint, 22),
    ('u', (extract(epoch FROM updated_at) * 1000)::bigint, 22),
    ('x', updated_tx::text::bigint, 6)) AS bucket(family, number, narrowest), generate_series(0, 6) AS level
  UNION ALL
  SELECT unnest(array['country:' || link.country, link.role || ':' || link.country, 'role:' || link.role])
  FROM country_links(countries) AS link
  UNION ALL SELECT 'actor:' || link.actor FROM actor_links(actors) AS link
  UNION ALL SELECT 'topic:' || link.topic FROM topic_links(topics) AS link
  UNION ALL SELECT 'language:' || link.language FROM language_links(given_language) AS link
  UNION ALL SELECT 'source:' || link.source FROM source_links(source_keys) AS link
$$;
--> statement-breakpoint
-- Thought to return one row, it was joined to the articles of a batch by comparing each with each.
ALTER FUNCTION resolve_submissions(json, double precision) ROWS 100;
--> statement-breakpoint
-- Stores articles of which no two share a key; one row each, in their order. items: [{ ordinal, the columns of articles and
-- of article_texts, submitted_type, submitted, search_words }]; questions: what resolve_submissions takes, by the same
-- ordinals. kept: what an article that was written has from before or may have: columns that an update without a value
-- leaves as they were. found: with_found the whole article that a duplicate is, null where another transaction has just
-- made it.
CREATE FUNCTION save_articles(items jsonb, questions json, least_similarity double precision, with_found boolean)
RETURNS TABLE (
  ordinal integer, verdict text, matched_by text, article_id uuid, near_id uuid, near_similarity double precision,
  kept jsonb, found jsonb
) LANGUAGE plpgsql ROWS 1 SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
BEGIN
  RETURN QUERY
  WITH item AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset(items) AS given(
      ordinal integer, id uuid, effective_at timestamp(3) with time zone, published_at timestamp(3) with time zone,
      published_precision text, published_source text, received_at timestamp(3) with time zone,
      updated_at timestamp(3) with time zone, content_hash bytea, external_id text, url text, source_name text,
      source_host text, source_country text, source_keys text[], title text, subtitle text, authors text[],
      language text, language_confidence double precision, script text, word_count integer, dateline jsonb,
      countries jsonb, actors jsonb, topics jsonb, classifier_version text, body text, evidence jsonb, removed jsonb,
      bands integer[], signature smallint[], submitted_type text, submitted text, search_words text)
  ),
  resolved AS MATERIALIZED (SELECT * FROM resolve_submissions(questions, least_similarity)),
  incoming AS (
    SELECT item.*, resolved.article_id, resolved.near_id, resolved.near_similarity
    FROM item JOIN resolved USING (ordinal) WHERE resolved.verdict <> 'duplicate'
  ),
  written AS (
    INSERT INTO articles (
      id, effective_at, published_at, published_precision, published_source, received_at, updated_at, content_hash,
      external_id, url, source_name, source_host, source_country, source_keys, title, subtitle, authors, language,
      language_confidence, script, word_count, dateline, countries, actors, topics, classifier_version,
      near_duplicate_id, near_duplicate_similarity)
    SELECT article_id, effective_at, published_at, published_precision, published_source, received_at, updated_at,
      content_hash, external_id, url, source_name, source_host, source_country, source_keys, title, subtitle, authors,
      language, language_confidence, script, word_count, dateline, countries, actors, topics, classifier_version,
      near_id, near_similarity
    FROM incoming ORDER BY ordinal
    ON CONFLICT (id) DO UPDATE SET
      -- The place in lists moves only with a new date of publication.
      effective_at = coalesce(excluded.published_at, articles.published_at, articles.received_at),
      published_at = coalesce(excluded.published_at, articles.published_at),
      published_precision = CASE WHEN excluded.published_at IS NULL
        THEN articles.published_precision ELSE excluded.published_precision END,
      published_source = CASE WHEN excluded.published_at IS NULL
        THEN articles.published_source ELSE excluded.published_source END,
      external_id = coalesce(excluded.external_id, articles.external_id),
      url = coalesce(excluded.url, articles.url),
      updated_at = excluded.updated_at,
      updated_tx = pg_current_xact_id(),
      content_hash = excluded.content_hash,
      source_name = excluded.source_name,
      source_host = excluded.source_host,
      source_country = excluded.source_country,
      source_keys = excluded.source_keys,
      title = excluded.title,
      subtitle = excluded.subtitle,
      authors = excluded.authors,
      language = excluded.language,
      language_confidence = excluded.language_confidence,
      script = excluded.script,
      word_count = excluded.word_count,
      dateline = excluded.dateline,
      countries = excluded.countries,
      actors = excluded.actors,
      topics = excluded.topics,
      classifier_version = excluded.classifier_version,
      near_duplicate_id = excluded.near_duplicate_id,
      near_duplicate_similarity = excluded.near_duplicate_similarity
    RETURNING *
  ),
  stored AS (
    SELECT written.key, body, evidence, removed, bands, signature, submitted_type, submitted, search_words
    FROM written JOIN incoming ON incoming.article_id = written.id
  ),
  -- What came late, as `retire_article` would have kept it: the columns of both tables as Postgres writes them.
  late_revision AS (
    INSERT INTO article_revisions (article_key, number, replaced_at, article, content_type, content)
    SELECT late_key, late_number, late_at,
      to_jsonb(item) - '{ordinal,bands,signature,submitted_type,submitted,search_words}'::text[]
        || jsonb_build_object('id', article_id, 'key', late_key), submitted_type, submitted
    FROM item JOIN resolved USING (ordinal) WHERE late_key IS NOT NULL
  ),
  new_text AS (
    INSERT INTO article_texts (article_key, body, evidence, removed, bands, signature)
    SELECT key, body, evidence, removed, bands, signature FROM stored
    ON CONFLICT (article_key) DO UPDATE SET body = excluded.body, evidence = excluded.evidence,
      removed = excluded.removed, bands = excluded.bands, signature = excluded.signature
  ),
  new_raw AS (
    INSERT INTO article_raws (article_key, content_type, content) SELECT key, submitted_type, submitted FROM stored
    ON CONFLICT (article_key) DO UPDATE SET content_type = excluded.content_type, content = excluded.content
  ),
  new_bands AS (
    INSERT INTO article_bands (band, article_key) SELECT DISTINCT unnest(bands), key FROM stored
  ),
  new_search AS (
    INSERT INTO article_search (article_key, effective_at, received_at, updated_at, updated_tx, tsv)
    SELECT key, effective_at, received_at, updated_at, updated_tx, search_words::tsvector || array_to_tsvector(array(
      SELECT lexeme FROM search_lexemes(
        effective_at, received_at, updated_at, updated_tx, countries, actors, topics, language, source_keys)))
    FROM written JOIN (SELECT key, search_words FROM stored) AS words USING (key)
    ON CONFLICT (article_key) DO UPDATE SET effective_at = excluded.effective_at, received_at = excluded.received_at,
      updated_at = excluded.updated_at, updated_tx = excluded.updated_tx, tsv = excluded.tsv
  ),
  new_countries AS (
    INSERT INTO article_countries (country, role, effective_at, article_key)
    SELECT link.country, link.role, effective_at, key FROM written, country_links(countries) AS link
  ),
  new_actors AS (
    INSERT INTO article_actors (actor, effective_at, article_key)
    SELECT link.actor, effective_at, key FROM written, actor_links(actors) AS link
  ),
  new_topics AS (
    INSERT INTO article_topics (topic, effective_at, article_key)
    SELECT link.topic, effective_at, key FROM written, topic_links(topics) AS link
  ),
  new_languages AS (
    INSERT INTO article_languages (language, effective_at, article_key)
    SELECT link.language, effective_at, key FROM written, language_links(written.language) AS link
  ),
  new_sources AS (
    INSERT INTO article_sources (source, effective_at, article_key)
    SELECT link.source, effective_at, key FROM written, source_links(source_keys) AS link
  )
  SELECT resolved.ordinal, resolved.verdict, resolved.matched_by, resolved.article_id, resolved.near_id,
    resolved.near_similarity,
    CASE WHEN written.id IS NOT NULL THEN jsonb_build_object('url', written.url, 'external_id', written.external_id,
      'published_at', written.published_at, 'published_precision', written.published_precision,
      'published_source', written.published_source, 'effective_at', written.effective_at,
      'received_at', written.received_at) END,
    CASE WHEN with_found AND resolved.verdict = 'duplicate' THEN (
      SELECT to_jsonb(article) || to_jsonb(long) - '{bands,signature}'::text[]
      FROM articles article JOIN article_texts long ON long.article_key = article.key
      WHERE article.id = resolved.article_id) END
  FROM resolved LEFT JOIN written ON written.id = resolved.article_id
  ORDER BY resolved.ordinal;
END
$$;
