CREATE TABLE "submission_parts" (
	"submission_id" uuid NOT NULL,
	"part" integer NOT NULL,
	"parts" integer NOT NULL,
	"bytes" "bytea" NOT NULL,
	"arrived_at" timestamp (3) with time zone NOT NULL,
	CONSTRAINT "submission_parts_submission_id_part_pk" PRIMARY KEY("submission_id","part")
);
--> statement-breakpoint
CREATE TABLE "submissions" (
	"id" uuid PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"result" text,
	"matched_by" text,
	"article_id" uuid,
	"problem" jsonb,
	"attempts" integer NOT NULL,
	"finished_at" timestamp (3) with time zone NOT NULL,
	"message" "bytea"
);
--> statement-breakpoint
CREATE INDEX "submissions_dead_index" ON "submissions" USING btree ("id") WHERE state = 'dead';--> statement-breakpoint
CREATE INDEX "submissions_finished_index" ON "submissions" USING btree ("finished_at");