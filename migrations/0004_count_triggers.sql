-- Written by hand: drizzle-kit knows no triggers. They are on the table, and not in the statements that write it, so that
-- counts stay right whatever writes. Appending only: see touched_days and actors in src/store/schema.ts.
CREATE FUNCTION "note_written_articles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO touched_days SELECT DISTINCT (effective_at AT TIME ZONE 'UTC')::date FROM written;
  INSERT INTO actors (id, name, type, country, wikidata)
    SELECT DISTINCT ON (tag->>'id') tag->>'id', tag->>'name', tag->>'type', tag->>'country', tag->>'wikidata'
    FROM written, jsonb_array_elements(written.actors) AS tag
    WHERE octet_length(tag->>'id') <= 1000 AND NOT EXISTS (SELECT FROM actors WHERE actors.id = tag->>'id');
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION "note_earlier_articles"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO touched_days SELECT DISTINCT (effective_at AT TIME ZONE 'UTC')::date FROM earlier;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER "articles_inserted" AFTER INSERT ON "articles"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION "note_written_articles"();
--> statement-breakpoint
CREATE TRIGGER "articles_updated" AFTER UPDATE ON "articles"
  REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION "note_written_articles"();
--> statement-breakpoint
CREATE TRIGGER "articles_moved" AFTER UPDATE ON "articles"
  REFERENCING OLD TABLE AS earlier FOR EACH STATEMENT EXECUTE FUNCTION "note_earlier_articles"();
--> statement-breakpoint
CREATE TRIGGER "articles_deleted" AFTER DELETE ON "articles"
  REFERENCING OLD TABLE AS earlier FOR EACH STATEMENT EXECUTE FUNCTION "note_earlier_articles"();
--> statement-breakpoint
INSERT INTO "touched_days" SELECT DISTINCT ("effective_at" AT TIME ZONE 'UTC')::date FROM "articles";
--> statement-breakpoint
INSERT INTO "actors" ("id", "name", "type", "country", "wikidata")
  SELECT DISTINCT ON (tag->>'id') tag->>'id', tag->>'name', tag->>'type', tag->>'country', tag->>'wikidata'
  FROM "articles", jsonb_array_elements("articles"."actors") AS tag WHERE octet_length(tag->>'id') <= 1000;
