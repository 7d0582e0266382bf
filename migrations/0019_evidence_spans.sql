-- Evidence without its texts, which the article has and which are most of its bytes. And articles that are all new,
-- as most are, are stored by a plan of their own, without what only earlier ones need.
CREATE FUNCTION pack_evidence(given json) RETURNS json LANGUAGE sql IMMUTABLE AS $$
  SELECT json_object_agg(kind, (
    SELECT coalesce(json_agg((
      SELECT coalesce(json_agg(number ORDER BY span_place, place), '[]')
      FROM json_array_elements(tag) WITH ORDINALITY AS spans(span, span_place), LATERAL (VALUES
        (1, CASE span->>'field' WHEN 'title' THEN 0 ELSE 1 END), (2, (span->>'start')::integer),
        (3, (span->>'end')::integer)) AS numbers(place, number)
    ) ORDER BY tag_place), '[]')
    FROM json_array_elements(tags) WITH ORDINALITY AS listed(tag, tag_place)))
  FROM json_each(given) AS kinds(kind, tags)
$$;
--> statement-breakpoint
ALTER TABLE article_texts ALTER COLUMN evidence SET DATA TYPE json USING coalesce(pack_evidence(evidence), evidence);
--> statement-breakpoint
-- As in 0018: what is written anew as a type loses the method.
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_settings WHERE name = 'default_toast_compression' AND 'lz4' = ANY (enumvals)) THEN
    ALTER TABLE article_texts ALTER COLUMN evidence SET COMPRESSION lz4;
  END IF;
END
$$;
--> statement-breakpoint
UPDATE article_revisions SET article = jsonb_set(article, '{evidence}', pack_evidence((article->'evidence')::json)::jsonb)
WHERE pack_evidence((article->'evidence')::json) IS NOT NULL;
--> statement-breakpoint
DROP FUNCTION pack_evidence(json);
--> statement-breakpoint
DROP FUNCTION save_articles(jsonb, json, double precision, boolean);
--> statement-breakpoint
DROP FUNCTION resolve_submissions(json, double precision);
--> statement-breakpoint
-- What a submission turned out to be. is_first: nothing of it can be here, nor of any other that was asked about with it.
-- Where its content came late and was never kept, late_number is the number that it gets among the revisions, late_key the
-- article's key and late_at when it was replaced.
CREATE TYPE resolution AS (
  ordinal integer, verdict text, matched_by text, article_id uuid, near_id uuid, near_similarity double precision,
  bands integer[], signature bit varying, is_first boolean, late_key bigint, late_number integer, late_at timestamp with time zone
);
--> statement-breakpoint
-- As in 0018, with its rows as a type of their own that can be kept in a variable.
-- given: [{ ordinal, id, keys: [external id, url, content], content_hash, received_at, bands, signature }]; keys are
-- null where there is none, and no two submissions share one. id is the article's if it is new. What was received before
-- the content that the article has changes nothing: it is a duplicate.
CREATE FUNCTION resolve_submissions(given json, least_similarity double precision)
RETURNS SETOF resolution LANGUAGE plpgsql ROWS 100 SET plan_cache_mode = force_generic_plan
SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off AS $$
DECLARE
  item record;
  outcome resolution;
  target record;
  current_hash bytea;
  current_at timestamp with time zone;
  touched uuid[] := '{}';
  attempts integer;
  are_new boolean;
BEGIN
  -- Whoever inserts a key first may create; the others wait here until that is settled. In order, against deadlocks.
  WITH asked AS MATERIALIZED (
    SELECT asked.key, asking.id
    FROM json_to_recordset(given) AS asking(id uuid, keys uuid[]), unnest(asking.keys) AS asked(key)
    WHERE asked.key IS NOT NULL
  ),
  taken AS (
    INSERT INTO article_identities (key, article_id) SELECT key, id FROM asked ORDER BY key
    ON CONFLICT DO NOTHING RETURNING key
  )
  SELECT (SELECT count(*) FROM asked) = (SELECT count(*) FROM taken) AND NOT EXISTS (
    SELECT FROM json_to_recordset(given) AS asking(id uuid) JOIN articles article ON article.id = asking.id
  ) INTO are_new;

  -- Nobody else has any of the keys, nor has an earlier delivery of the same left its article, so nothing is to be
  -- decided one by one.
  IF are_new THEN
    RETURN QUERY
    SELECT asking.ordinal, 'created', NULL::text, asking.id, near.id, near.similarity, asking.bands, asking.signature,
      true, NULL::bigint, NULL::integer, NULL::timestamp with time zone
    FROM json_to_recordset(given) AS asking(ordinal integer, id uuid, bands integer[], signature bit varying)
    LEFT JOIN LATERAL find_near_duplicate(asking.bands, asking.signature, NULL, least_similarity) AS near ON true;
    RETURN;
  END IF;

  FOR item IN
    SELECT * FROM json_to_recordset(given) AS asking(
      ordinal integer, id uuid, keys uuid[], content_hash bytea, received_at timestamp with time zone,
      bands integer[], signature bit varying)
    ORDER BY ordinal
  LOOP
    attempts := 0;
    LOOP
      SELECT article.key, article.id, article.content_hash, asked.kind INTO target
      FROM unnest(item.keys) WITH ORDINALITY AS asked(key, kind)
      JOIN article_identities known ON known.key = asked.key
      JOIN articles article ON article.id = known.article_id
      ORDER BY asked.kind LIMIT 1;
      IF target.kind < 3 THEN
        -- It may be updated: nobody else may change it until this transaction ends.
        SELECT article.content_hash, article.updated_at INTO current_hash, current_at
        FROM articles article WHERE article.key = target.key FOR UPDATE;
        EXIT WHEN FOUND;
      ELSE
        EXIT WHEN target.kind = 3 OR NOT EXISTS (
          SELECT FROM unnest(item.keys) AS asked(key) LEFT JOIN article_identities known USING (key)
          WHERE asked.key IS NOT NULL AND known.article_id IS DISTINCT FROM item.id);
      END IF;
      -- The article was deleted meanwhile, and its keys with it.
      attempts := attempts + 1;
      IF attempts = 10 THEN
        RAISE EXCEPTION 'the article is deleted again and again' USING ERRCODE = 'serialization_failure';
      END IF;
      INSERT INTO article_identities (key, article_id)
      SELECT asked.key, item.id FROM unnest(item.keys) AS asked(key) WHERE asked.key IS NOT NULL ORDER BY asked.key
      ON CONFLICT DO NOTHING;
    END LOOP;

    outcome.ordinal := item.ordinal;
    outcome.is_first := false;
    outcome.bands := item.bands;
    outcome.signature := item.signature;
    outcome.article_id := coalesce(target.id, item.id);
    outcome.matched_by := (ARRAY['external_id', 'url', 'content'])[target.kind];
    outcome.verdict := CASE
      WHEN target.kind IS NULL THEN 'created'
      WHEN target.kind = 3 OR current_hash = item.content_hash OR item.received_at < current_at THEN 'duplicate'
      ELSE 'updated' END;
    IF target.kind < 3 THEN
      UPDATE article_identities SET article_id = target.id WHERE key = ANY (item.keys) AND article_id = item.id;
    ELSIF target.kind = 3 AND target.id <> item.id THEN
      -- Delivered again it is its own article, whose keys stay.
      DELETE FROM article_identities WHERE key = ANY (item.keys) AND article_id = item.id;
    END IF;
    IF target.id = ANY (touched) THEN
      RAISE EXCEPTION 'two submissions are one article by different keys' USING ERRCODE = 'DL001';
    END IF;
    outcome.late_key := NULL;
    outcome.late_number := NULL;
    outcome.late_at := NULL;
    IF target.kind < 3 AND outcome.verdict = 'duplicate' AND current_hash <> item.content_hash AND NOT EXISTS (
      SELECT FROM article_revisions kept
      WHERE kept.article_key = target.key AND kept.article->>'content_hash' = item.content_hash::text
    ) THEN
      touched := touched || target.id;
      outcome.late_key := target.key;
      outcome.late_at := current_at;
      SELECT 1 + coalesce(max(kept.number), 0) INTO outcome.late_number
      FROM article_revisions kept WHERE kept.article_key = target.key;
    END IF;
    IF outcome.verdict = 'updated' THEN
      touched := touched || target.id;
      PERFORM retire_article(target.key, item.received_at);
    END IF;

    outcome.near_id := NULL;
    outcome.near_similarity := NULL;
    IF outcome.verdict <> 'duplicate' THEN
      SELECT near.id, near.similarity INTO outcome.near_id, outcome.near_similarity
      FROM find_near_duplicate(item.bands, item.signature, target.key, least_similarity) AS near;
    END IF;
    RETURN NEXT outcome;
  END LOOP;
END
$$;
--> statement-breakpoint
-- Stores articles of which no two share a key: items has what is written of each, questions what `resolve_submissions` is
-- given. A list of objects, in the order of `ordinal`: verdict, matched_by, article_id, near_id, near_similarity; kept,
-- what a written article has from before; with_found: found, the article that a duplicate is.
CREATE FUNCTION save_articles(items jsonb, questions json, least_similarity double precision, with_found boolean)
RETURNS json LANGUAGE plpgsql SET plan_cache_mode = force_generic_plan AS $$
DECLARE
  resolutions resolution[];
  saved json;
BEGIN
  SELECT array_agg(resolved) INTO resolutions FROM resolve_submissions(questions, least_similarity) AS resolved;

  IF resolutions[1].is_first THEN
    WITH incoming AS MATERIALIZED (
      SELECT given.*, resolved.near_id, resolved.near_similarity, resolved.bands, resolved.signature
      FROM jsonb_to_recordset(items) AS given(
        ordinal integer, id uuid, effective_at timestamp(3) with time zone, published_at timestamp(3) with time zone,
        published_precision text, published_source text, received_at timestamp(3) with time zone,
        updated_at timestamp(3) with time zone, content_hash bytea, external_id text, url text, source_name text,
        source_host text, source_country text, source_keys text[], title text, subtitle text, authors text[],
        language text, language_confidence double precision, script text, word_count integer, dateline jsonb,
        countries jsonb, actors jsonb, topics jsonb, classifier_version text, body text, evidence text, removed jsonb,
        submitted_type text, submitted text, search_words text)
      JOIN unnest(resolutions) AS resolved USING (ordinal)
    ),
    written AS (
      INSERT INTO articles (
        id, effective_at, published_at, published_precision, published_source, received_at, updated_at, content_hash,
        external_id, url, source_name, source_host, source_country, source_keys, title, subtitle, authors, language,
        language_confidence, script, word_count, dateline, countries, actors, topics, classifier_version,
        near_duplicate_id, near_duplicate_similarity)
      SELECT id, effective_at, published_at, published_precision, published_source, received_at, updated_at,
        content_hash, external_id, url, source_name, source_host, source_country, source_keys, title, subtitle, authors,
        language, language_confidence, script, word_count, dateline, countries, actors, topics, classifier_version,
        near_id, near_similarity
      FROM incoming ORDER BY ordinal
      RETURNING key, articles.id, updated_tx
    ),
    stored AS MATERIALIZED (SELECT * FROM incoming JOIN written USING (id)),
    new_text AS (
      INSERT INTO article_texts (article_key, body, evidence, removed, bands, signature)
      SELECT key, body, evidence::json, removed, bands, signature FROM stored
    ),
    new_raw AS (
      INSERT INTO article_raws (article_key, content_type, content) SELECT key, submitted_type, submitted FROM stored
    ),
    new_bands AS (
      INSERT INTO article_bands (band, article_key) SELECT DISTINCT unnest(bands), key FROM stored
    ),
    new_search AS (
      INSERT INTO article_search (article_key, effective_at, received_at, updated_at, updated_tx, tsv)
      SELECT key, effective_at, received_at, updated_at, updated_tx, search_words::tsvector || array_to_tsvector(array(
        SELECT lexeme FROM search_lexemes(
          effective_at, received_at, updated_at, updated_tx, countries, actors, topics, language, source_keys)))
      FROM stored
    ),
    new_countries AS (
      INSERT INTO article_countries (country, role, effective_at, article_key)
      SELECT link.country, link.role, effective_at, key FROM stored, country_links(countries) AS link
    ),
    new_actors AS (
      INSERT INTO article_actors (actor, effective_at, article_key)
      SELECT link.actor, effective_at, key FROM stored, actor_links(actors) AS link
    ),
    new_topics AS (
      INSERT INTO article_topics (topic, effective_at, article_key)
      SELECT link.topic, effective_at, key FROM stored, topic_links(topics) AS link
    ),
    new_languages AS (
      INSERT INTO article_languages (language, effective_at, article_key)
      SELECT link.language, effective_at, key FROM stored, language_links(stored.language) AS link
    ),
    new_sources AS (
      INSERT INTO article_sources (source, effective_at, article_key)
      SELECT link.source, effective_at, key FROM stored, source_links(source_keys) AS link
    )
    SELECT json_agg(json_build_object(
      'verdict', verdict, 'matched_by', matched_by, 'article_id', article_id, 'near_id', near_id,
      'near_similarity', near_similarity) ORDER BY ordinal) INTO saved
    FROM unnest(resolutions);
    RETURN saved;
  END IF;

  WITH item AS MATERIALIZED (
    SELECT * FROM jsonb_to_recordset(items) AS given(
      ordinal integer, id uuid, effective_at timestamp(3) with time zone, published_at timestamp(3) with time zone,
      published_precision text, published_source text, received_at timestamp(3) with time zone,
      updated_at timestamp(3) with time zone, content_hash bytea, external_id text, url text, source_name text,
      source_host text, source_country text, source_keys text[], title text, subtitle text, authors text[],
      language text, language_confidence double precision, script text, word_count integer, dateline jsonb,
      countries jsonb, actors jsonb, topics jsonb, classifier_version text, body text, evidence text, removed jsonb,
      submitted_type text, submitted text, search_words text)
  ),
  resolved AS MATERIALIZED (SELECT * FROM unnest(resolutions)),
  incoming AS (
    SELECT item.*, resolved.article_id, resolved.near_id, resolved.near_similarity, resolved.bands, resolved.signature
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
      to_jsonb(item) - '{ordinal,submitted_type,submitted,search_words}'::text[]
        || jsonb_build_object('id', article_id, 'key', late_key, 'evidence', evidence::jsonb), submitted_type, submitted
    FROM item JOIN resolved USING (ordinal) WHERE late_key IS NOT NULL
  ),
  new_text AS (
    INSERT INTO article_texts (article_key, body, evidence, removed, bands, signature)
    SELECT key, body, evidence::json, removed, bands, signature FROM stored
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
  SELECT json_agg(json_build_object(
    'verdict', resolved.verdict, 'matched_by', resolved.matched_by, 'article_id', resolved.article_id,
    'near_id', resolved.near_id, 'near_similarity', resolved.near_similarity,
    'kept', CASE WHEN written.id IS NOT NULL THEN json_build_object('url', written.url, 'external_id', written.external_id,
      'published_at', written.published_at, 'published_precision', written.published_precision,
      'published_source', written.published_source, 'effective_at', written.effective_at,
      'received_at', written.received_at) END,
    'found', CASE WHEN with_found AND resolved.verdict = 'duplicate' THEN (
      SELECT to_jsonb(article) || to_jsonb(long) - '{bands,signature}'::text[]
      FROM articles article JOIN article_texts long ON long.article_key = article.key
      WHERE article.id = resolved.article_id) END
  ) ORDER BY resolved.ordinal) INTO saved
  FROM resolved LEFT JOIN written ON written.id = resolved.article_id;
  RETURN saved;
END
$$;
