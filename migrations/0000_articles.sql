CREATE TABLE "article_actors" (
	"actor" text COLLATE "C" NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"article_key" bigint NOT NULL,
	CONSTRAINT "article_actors_actor_effective_at_article_key_pk" PRIMARY KEY("actor","effective_at","article_key")
);
--> statement-breakpoint
CREATE TABLE "article_countries" (
	"country" text COLLATE "C" NOT NULL,
	"role" text NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"article_key" bigint NOT NULL,
	CONSTRAINT "article_countries_country_effective_at_article_key_pk" PRIMARY KEY("country","effective_at","article_key")
);
--> statement-breakpoint
CREATE TABLE "article_languages" (
	"language" text COLLATE "C" NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"article_key" bigint NOT NULL,
	CONSTRAINT "article_languages_language_effective_at_article_key_pk" PRIMARY KEY("language","effective_at","article_key")
);
--> statement-breakpoint
CREATE TABLE "article_raws" (
	"article_key" bigint PRIMARY KEY NOT NULL,
	"content_type" text NOT NULL,
	"content" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_sources" (
	"source" text COLLATE "C" NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"article_key" bigint NOT NULL,
	CONSTRAINT "article_sources_source_effective_at_article_key_pk" PRIMARY KEY("source","effective_at","article_key")
);
--> statement-breakpoint
CREATE TABLE "article_texts" (
	"article_key" bigint PRIMARY KEY NOT NULL,
	"body" text NOT NULL,
	"evidence" jsonb NOT NULL,
	"removed" jsonb NOT NULL
);
--> statement-breakpoint
CREATE TABLE "article_topics" (
	"topic" text COLLATE "C" NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"article_key" bigint NOT NULL,
	CONSTRAINT "article_topics_topic_effective_at_article_key_pk" PRIMARY KEY("topic","effective_at","article_key")
);
--> statement-breakpoint
CREATE TABLE "articles" (
	"key" bigint PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "articles_key_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1 CACHE 1),
	"id" uuid NOT NULL,
	"effective_at" timestamp (3) with time zone NOT NULL,
	"published_at" timestamp (3) with time zone,
	"published_precision" text,
	"published_source" text,
	"received_at" timestamp (3) with time zone NOT NULL,
	"updated_at" timestamp (3) with time zone NOT NULL,
	"updated_tx" "xid8" DEFAULT pg_current_xact_id() NOT NULL,
	"content_hash" "bytea" NOT NULL,
	"external_id" text,
	"url" text,
	"source_name" text,
	"source_host" text,
	"source_country" text,
	"source_keys" text[] NOT NULL,
	"title" text,
	"subtitle" text,
	"authors" text[] NOT NULL,
	"language" text NOT NULL,
	"language_confidence" double precision NOT NULL,
	"script" text NOT NULL,
	"word_count" integer NOT NULL,
	"dateline" jsonb,
	"countries" jsonb NOT NULL,
	"actors" jsonb NOT NULL,
	"topics" jsonb NOT NULL,
	"classifier_version" text NOT NULL,
	CONSTRAINT "articles_id_unique" UNIQUE("id"),
	CONSTRAINT "articles_content_hash_unique" UNIQUE("content_hash")
);
--> statement-breakpoint
CREATE INDEX "article_countries_role_index" ON "article_countries" USING btree ("country","role","effective_at","article_key");--> statement-breakpoint
CREATE INDEX "articles_effective_index" ON "articles" USING btree ("effective_at","key");