-- A connection plans these statements once, and often when the tables are still empty: reading them whole then looks
-- cheapest, and stays the plan until statistics are gathered. Keys and bands are few and indexed, however many articles
-- there are, so each is looked up.
ALTER FUNCTION resolve_submissions(json, double precision) SET enable_seqscan = off;
--> statement-breakpoint
ALTER FUNCTION resolve_submissions(json, double precision) SET enable_hashjoin = off;
--> statement-breakpoint
ALTER FUNCTION resolve_submissions(json, double precision) SET enable_mergejoin = off;
