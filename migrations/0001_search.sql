CREATE TABLE "article_search" (
	"article_key" bigint PRIMARY KEY NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"received_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_tx" "xid8" NOT NULL,
	"tsv" "tsvector" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_tombstones" (
	"article_key" bigint PRIMARY KEY NOT NULL,
	"id" uuid NOT NULL,
	"deleted_at" timestamp (3) with time zone NOT NULL,
	"updated_tx" "xid8" DEFAULT pg_current_xact_id() NOT NULL
);
--> statement-breakpoint
CREATE INDEX "article_search_index" ON "article_search" USING gin ("tsv") WITH (gin_pending_list_limit=256);--> statement-breakpoint
CREATE INDEX "article_tombstones_changed_index" ON "article_tombstones" USING btree ("updated_tx","article_key");--> statement-breakpoint
CREATE INDEX "article_tombstones_deleted_index" ON "article_tombstones" USING btree ("deleted_at");--> statement-breakpoint
CREATE INDEX "articles_received_index" ON "articles" USING btree ("received_at","key");--> statement-breakpoint
CREATE INDEX "articles_changed_index" ON "articles" USING btree ("updated_tx","key");--> statement-breakpoint
-- By hand: looking for words reads the dates of many rows and the vectors of almost none, so these go out of the way.
ALTER TABLE "article_search" SET (toast_tuple_target = 128);--> statement-breakpoint
-- By hand: queries never name the words to the planner, so gathering their frequencies would be work for nothing.
ALTER TABLE "article_search" ALTER COLUMN "tsv" SET STATISTICS 0;
