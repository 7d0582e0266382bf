DROP INDEX "article_tombstones_deleted_index";--> statement-breakpoint
CREATE INDEX "articles_updated_index" ON "articles" USING btree ("updated_at");