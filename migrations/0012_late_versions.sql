-- As in 0009, but the order of arrival decides which content an article has: what waited in the queue comes late. Another
-- type of result cannot replace the old one, so the function is made anew.
DROP FUNCTION resolve_submissions(json, double precision);
--> statement-breakpoint
-- Tells of each submission which article it is, and holds what follows from that for the rest of the transaction.
-- given: [{ ordinal, id, keys: [external id, url, content], content_hash, received_at, bands, signature }]; keys are
-- null where there is none, and no two submissions share one. id is the article's if it is new. What was received before
-- the content that the article has changes nothing: it is a duplicate. Where it was never kept, late_number is the number
-- that it gets among the revisions, late_key the article's key and late_at when it was replaced.
CREATE FUNCTION resolve_submissions(given json, least_similarity double precision)
RETURNS TABLE (
  ordinal integer, verdict text, matched_by text, article_id uuid, near_id uuid, near_similarity double precision,
  late_key bigint, late_number integer, late_at timestamp with time zone
) LANGUAGE plpgsql ROWS 1 SET plan_cache_mode = force_generic_plan AS $$
#variable_conflict use_column
DECLARE
  item record;
  target record;
  current_hash bytea;
  current_at timestamp with time zone;
  touched uuid[] := '{}';
  attempts integer;
BEGIN
  -- Whoever inserts a key first may create; the others wait here until that is settled. In order, against deadlocks.
  INSERT INTO article_identities (key, article_id)
  SELECT asked.key, asking.id
  FROM json_to_recordset(given) AS asking(id uuid, keys uuid[]), unnest(asking.keys) AS asked(key)
  WHERE asked.key IS NOT NULL ORDER BY asked.key
  ON CONFLICT DO NOTHING;

  FOR item IN
    SELECT * FROM json_to_recordset(given) AS asking(
      ordinal integer, id uuid, keys uuid[], content_hash bytea, received_at timestamp with time zone,
      bands integer[], signature smallint[])
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

    ordinal := item.ordinal;
    article_id := coalesce(target.id, item.id);
    matched_by := (ARRAY['external_id', 'url', 'content'])[target.kind];
    verdict := CASE
      WHEN target.kind IS NULL THEN 'created'
      WHEN target.kind = 3 OR current_hash = item.content_hash OR item.received_at < current_at THEN 'duplicate'
      ELSE 'updated' END;
    IF target.kind < 3 THEN
      UPDATE article_identities SET article_id = target.id WHERE key = ANY (item.keys) AND article_id = item.id;
    ELSIF target.kind = 3 THEN
      DELETE FROM article_identities WHERE key = ANY (item.keys) AND article_id = item.id;
    END IF;
    IF target.id = ANY (touched) THEN
      RAISE EXCEPTION 'two submissions are one article by different keys' USING ERRCODE = 'DL001';
    END IF;
    late_key := NULL;
    late_number := NULL;
    late_at := NULL;
    IF target.kind < 3 AND verdict = 'duplicate' AND current_hash <> item.content_hash AND NOT EXISTS (
      SELECT FROM article_revisions kept
      WHERE kept.article_key = target.key AND kept.article->>'content_hash' = item.content_hash::text
    ) THEN
      touched := touched || target.id;
      late_key := target.key;
      late_at := current_at;
      SELECT 1 + coalesce(max(kept.number), 0) INTO late_number
      FROM article_revisions kept WHERE kept.article_key = target.key;
    END IF;
    IF verdict = 'updated' THEN
      touched := touched || target.id;
      PERFORM retire_article(target.key, item.received_at);
    END IF;

    near_id := NULL;
    near_similarity := NULL;
    IF verdict <> 'duplicate' THEN
      SELECT article.id, alike.similarity INTO near_id, near_similarity
      FROM (
        SELECT candidate.article_key, (
          SELECT count(*) FROM unnest(long.signature, item.signature) AS pair(one, other) WHERE one = other
        )::double precision / cardinality(item.signature) AS similarity
        FROM (
          SELECT DISTINCT earliest.article_key FROM unnest(item.bands) AS wanted(band), LATERAL (
            SELECT link.article_key FROM article_bands link WHERE link.band = wanted.band
            ORDER BY link.article_key LIMIT 20) AS earliest
        ) AS candidate JOIN article_texts long USING (article_key)
        WHERE target.key IS NULL OR candidate.article_key < target.key
      ) AS alike JOIN articles article ON article.key = alike.article_key
      WHERE alike.similarity >= least_similarity
      ORDER BY alike.article_key LIMIT 1;
    END IF;
    RETURN NEXT;
  END LOOP;
END
$$;
