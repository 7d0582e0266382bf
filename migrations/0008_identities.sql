CREATE TABLE "article_bands" (
	"band" integer NOT NULL,
	"article_key" bigint NOT NULL,
	CONSTRAINT "article_bands_band_article_key_pk" PRIMARY KEY("band","article_key")
);
--> statement-breakpoint
CREATE TABLE "article_identities" (
	"key" uuid PRIMARY KEY NOT NULL,
	"article_id" uuid NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_revisions" (
	"article_key" bigint NOT NULL,
	"number" integer NOT NULL,
	"replaced_at" timestamp (3) with time zone NOT NULL,
	"article" jsonb NOT NULL,
	"content_type" text NOT NULL,
	"content" text NOT NULL,
	CONSTRAINT "article_revisions_article_key_number_pk" PRIMARY KEY("article_key","number")
);
--> statement-breakpoint
ALTER TABLE "articles" DROP CONSTRAINT "articles_content_hash_unique";--> statement-breakpoint
ALTER TABLE "article_texts" ADD COLUMN "bands" integer[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "article_texts" ADD COLUMN "signature" smallint[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "near_duplicate_id" uuid;--> statement-breakpoint
ALTER TABLE "articles" ADD COLUMN "near_duplicate_similarity" double precision;--> statement-breakpoint
CREATE INDEX "article_identities_article_index" ON "article_identities" USING btree ("article_id");--> statement-breakpoint
INSERT INTO "article_identities" ("key", "article_id") SELECT encode(substr("content_hash", 1, 16), 'hex')::uuid, "id" FROM "articles" ON CONFLICT DO NOTHING;
