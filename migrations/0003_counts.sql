CREATE TABLE "actors" (
	"id" text COLLATE "C" NOT NULL,
	"name" text NOT NULL,
	"type" text NOT NULL,
	"country" text,
	"wikidata" text,
	"words" "tsvector" GENERATED ALWAYS AS (array_to_tsvector(array_remove(string_to_array(substr(id, strpos(id, ':') + 1), '-'), ''))) STORED NOT NULL
);
--> statement-breakpoint
CREATE TABLE "day_counts" (
	"facet" text COLLATE "C" NOT NULL,
	"value" text COLLATE "C" NOT NULL,
	"day" date NOT NULL,
	"articles" integer NOT NULL,
	CONSTRAINT "day_counts_facet_value_day_pk" PRIMARY KEY("facet","value","day")
);
--> statement-breakpoint
CREATE TABLE "touched_days" (
	"day" date NOT NULL
);
--> statement-breakpoint
CREATE INDEX "actors_id_index" ON "actors" USING btree ("id");--> statement-breakpoint
CREATE INDEX "actors_words_index" ON "actors" USING gin ("words");--> statement-breakpoint
CREATE INDEX "day_counts_day_index" ON "day_counts" USING btree ("day","facet");