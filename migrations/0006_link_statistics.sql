-- An article has one effective date, so (effective_at, article_key) holds no more than either of them. The planner takes
-- the two for independent and expects one row from a join of link tables on both; it then reads and sorts whole facets for
-- a page (9,000 blocks of a million articles in place of 11). Counted as one value, the key adds nothing to the estimate.
ALTER TABLE "article_countries" ALTER COLUMN "article_key" SET (n_distinct = 1);--> statement-breakpoint
ALTER TABLE "article_actors" ALTER COLUMN "article_key" SET (n_distinct = 1);--> statement-breakpoint
ALTER TABLE "article_topics" ALTER COLUMN "article_key" SET (n_distinct = 1);--> statement-breakpoint
ALTER TABLE "article_languages" ALTER COLUMN "article_key" SET (n_distinct = 1);--> statement-breakpoint
ALTER TABLE "article_sources" ALTER COLUMN "article_key" SET (n_distinct = 1);
