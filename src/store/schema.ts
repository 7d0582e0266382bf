import { sql } from "drizzle-orm";
import {
  bigint,
  date,
  doublePrecision,
  index,
  integer,
  json,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from "drizzle-orm/pg-core";
import type { Dateline, Removal } from "../domain/article.ts";
import type { SubmissionProblem } from "../domain/queued.ts";
import type { ActorTag, CountryTag, TopicTag } from "../domain/tags.ts";
import {
  articleKey,
  effectiveAt,
  facetValue,
  hexBits,
  hexBytes,
  instant,
  searchVector,
  transactionId,
} from "./columns.ts";
import type { EvidenceSpans } from "./evidence-spans.ts";

/** A tag as it is displayed; where it was seen is kept with the text. */
export type Unproven<Tag> = Omit<Tag, "evidence">;

/** Evidence of each tag, in the order of the tags of its row in `articles`. */
export interface TagEvidence {
  countries: EvidenceSpans[];
  actors: EvidenceSpans[];
  topics: EvidenceSpans[];
}

/** What a list shows of an article. Kept narrow: the long parts are in the two tables after it. */
export const articles = pgTable(
  "articles",
  {
    key: bigint("key", { mode: "bigint" }).primaryKey().generatedAlwaysAsIdentity(),
    id: uuid("id").notNull(),
    effectiveAt: effectiveAt(),
    publishedAt: instant("published_at"),
    publishedPrecision: text("published_precision"),
    publishedSource: text("published_source"),
    receivedAt: instant("received_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    /** The transaction of the last change: what "changed since" must go by, as times commit out of order. */
    updatedTx: transactionId("updated_tx").notNull().default(sql`pg_current_xact_id()`),
    contentHash: hexBytes("content_hash").notNull(),
    externalId: text("external_id"),
    url: text("url"),
    sourceName: text("source_name"),
    sourceHost: text("source_host"),
    sourceCountry: text("source_country"),
    /** Folded name and host: what the source filter compares, and what `article_sources` is made from. */
    sourceKeys: text("source_keys").array().notNull(),
    title: text("title"),
    subtitle: text("subtitle"),
    authors: text("authors").array().notNull(),
    language: text("language").notNull(),
    languageConfidence: doublePrecision("language_confidence").notNull(),
    script: text("script").notNull(),
    wordCount: integer("word_count").notNull(),
    dateline: jsonb("dateline").$type<Dateline>(),
    countries: jsonb("countries").$type<Unproven<CountryTag>[]>().notNull(),
    actors: jsonb("actors").$type<Unproven<ActorTag>[]>().notNull(),
    topics: jsonb("topics").$type<Unproven<TopicTag>[]>().notNull(),
    classifierVersion: text("classifier_version").notNull(),
    /** The earliest article that this one nearly repeats. */
    nearDuplicateId: uuid("near_duplicate_id"),
    nearDuplicateSimilarity: doublePrecision("near_duplicate_similarity"),
  },
  (table) => [
    unique("articles_id_unique").on(table.id),
    // Ascending and walked backwards: drizzle's `.desc()` would add NULLS LAST, which the lists' ORDER BY cannot use.
    index("articles_effective_index").on(table.effectiveAt, table.key),
    index("articles_received_index").on(table.receivedAt, table.key),
    index("articles_changed_index").on(table.updatedTx, table.key),
    index("articles_updated_index").on(table.updatedAt),
  ],
);

/** The long parts of an article, read only when asked for. */
export const articleTexts = pgTable("article_texts", {
  articleKey: articleKey().primaryKey(),
  body: text("body").notNull(),
  /** Kept as it was written, since nothing searches in it: to take it apart for `jsonb` is work for nothing. */
  evidence: json("evidence").$type<TagEvidence>().notNull(),
  removed: jsonb("removed").$type<Removal[]>().notNull(),
  /** What near-duplicates are found and judged by, see similarity.ts. The bands name the rows of `article_bands`. */
  bands: integer("bands").array().notNull().default([]),
  signature: hexBits("signature").notNull().default(sql`''`),
});

/** What was submitted. `content` is escaped, see escape-text.ts. */
export const articleRaws = pgTable("article_raws", {
  articleKey: articleKey().primaryKey(),
  contentType: text("content_type").notNull(),
  content: text("content").notNull(),
});

/**
 * Answers `q`, and filters in the orders that the link tables do not have. `tsv` has the words of the article, its facet
 * values and its buckets in every order (search-lexemes.ts); the other columns give the exact order.
 */
export const articleSearch = pgTable(
  "article_search",
  {
    articleKey: articleKey().primaryKey(),
    effectiveAt: effectiveAt(),
    receivedAt: instant("received_at").notNull(),
    updatedAt: instant("updated_at").notNull(),
    updatedTx: transactionId("updated_tx").notNull(),
    tsv: searchVector("tsv").notNull(),
  },
  // Every look-up reads the whole pending list, so it must stay short; 256 kB is some 40 articles.
  (table) => [index("article_search_index").using("gin", table.tsv).with({ gin_pending_list_limit: "256" })],
);

/** That an article was deleted, for those who follow changes. */
export const articleTombstones = pgTable(
  "article_tombstones",
  {
    articleKey: articleKey().primaryKey(),
    id: uuid("id").notNull(),
    deletedAt: instant("deleted_at").notNull(),
    updatedTx: transactionId("updated_tx").notNull().default(sql`pg_current_xact_id()`),
  },
  (table) => [
    index("article_tombstones_changed_index").on(table.updatedTx, table.articleKey),
    index("article_tombstones_id_index").on(table.id),
  ],
);

/**
 * What an article is recognised by: its external id, its address, its content, each as the first 128 bits of a hash.
 * The primary key is what makes one of several requests at once the one that creates.
 */
export const articleIdentities = pgTable(
  "article_identities",
  { key: uuid("key").primaryKey(), articleId: uuid("article_id").notNull() },
  (table) => [index("article_identities_article_index").on(table.articleId)],
);

/** Articles that share a band are alike enough to be compared. The earliest has the smallest key. */
export const articleBands = pgTable(
  "article_bands",
  { band: integer("band").notNull(), articleKey: articleKey() },
  (table) => [primaryKey({ columns: [table.band, table.articleKey] })],
);

/** What an article was before an update; `number` counts from 1. */
export const articleRevisions = pgTable(
  "article_revisions",
  {
    articleKey: articleKey(),
    number: integer("number").notNull(),
    replacedAt: instant("replaced_at").notNull(),
    /** The columns of `articles` and `article_texts`, as Postgres writes them. */
    article: jsonb("article").$type<Record<string, unknown>>().notNull(),
    contentType: text("content_type").notNull(),
    content: text("content").notNull(),
  },
  (table) => [primaryKey({ columns: [table.articleKey, table.number] })],
);

// The link tables answer the filters. Their key is their order, so one facet is one walk of one index, newest first, and
// several facets are a merge of such walks. No foreign keys: they cost 40 % of the ingest rate, and rows are only ever
// written and deleted by the statements of save-article.ts and delete-article.ts, together with their article.

export const articleCountries = pgTable(
  "article_countries",
  {
    country: facetValue("country").notNull(),
    role: text("role").notNull(),
    effectiveAt: effectiveAt(),
    articleKey: articleKey(),
  },
  (table) => [
    primaryKey({ columns: [table.country, table.effectiveAt, table.articleKey] }),
    index("article_countries_role_index").on(table.country, table.role, table.effectiveAt, table.articleKey),
  ],
);

export const articleActors = pgTable(
  "article_actors",
  { actor: facetValue("actor").notNull(), effectiveAt: effectiveAt(), articleKey: articleKey() },
  (table) => [primaryKey({ columns: [table.actor, table.effectiveAt, table.articleKey] })],
);

/** Every topic of an article and every ancestor of it. */
export const articleTopics = pgTable(
  "article_topics",
  { topic: facetValue("topic").notNull(), effectiveAt: effectiveAt(), articleKey: articleKey() },
  (table) => [primaryKey({ columns: [table.topic, table.effectiveAt, table.articleKey] })],
);

/** A table although an article has one language: walks of unvacuumed rows read the heap, and `articles` is ten times wider. */
export const articleLanguages = pgTable(
  "article_languages",
  { language: facetValue("language").notNull(), effectiveAt: effectiveAt(), articleKey: articleKey() },
  (table) => [primaryKey({ columns: [table.language, table.effectiveAt, table.articleKey] })],
);

/** Folded publisher names and hosts. */
export const articleSources = pgTable(
  "article_sources",
  { source: facetValue("source").notNull(), effectiveAt: effectiveAt(), articleKey: articleKey() },
  (table) => [primaryKey({ columns: [table.source, table.effectiveAt, table.articleKey] })],
);

/** Keys of the API. Only a hash of the secret part is kept; the public part is the id. */
export const apiKeys = pgTable("api_keys", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  scopes: text("scopes").array().notNull(),
  hash: hexBytes("hash").notNull(),
  createdAt: instant("created_at").notNull(),
  expiresAt: instant("expires_at"),
  revokedAt: instant("revoked_at"),
  lastUsedAt: instant("last_used_at"),
});

/** Answers kept for a repeated Idempotency-Key. Without a status the first request is still under way, or was lost. */
export const idempotencyKeys = pgTable(
  "idempotency_keys",
  {
    /** SHA-256 over the API key, the route and the client's key: its words are not kept. */
    id: hexBytes("id").primaryKey(),
    /** SHA-256 over the rest of the request. */
    fingerprint: hexBytes("fingerprint").notNull(),
    /** Which request may write the answer: of several that took the key over one after another, only the last. */
    claim: uuid("claim").notNull(),
    expiresAt: instant("expires_at").notNull(),
    status: integer("status"),
    headers: jsonb("headers").$type<Record<string, string>>(),
    body: text("body"),
  },
  (table) => [index("idempotency_keys_expires_index").on(table.expiresAt)],
);

/** What happened how often, appended by each isolate about once a minute: no row that all requests wait for. */
export const outcomeCounts = pgTable(
  "outcome_counts",
  { at: instant("at").notNull(), name: text("name").notNull(), count: bigint("count", { mode: "number" }).notNull() },
  (table) => [index("outcome_counts_at_index").on(table.at)],
);

/** What became of a submission that waited in the queue; one that still waits has no row. */
export const submissions = pgTable(
  "submissions",
  {
    id: uuid("id").primaryKey(),
    state: text("state").notNull(),
    result: text("result"),
    matchedBy: text("matched_by"),
    articleId: uuid("article_id"),
    problem: jsonb("problem").$type<SubmissionProblem>(),
    attempts: integer("attempts").notNull(),
    finishedAt: instant("finished_at").notNull(),
    /** The packed submission, only of a dead one: what a replay stores. */
    message: hexBytes("message"),
  },
  (table) => [
    index("submissions_dead_index").on(table.id).where(sql`state = 'dead'`),
    index("submissions_finished_index").on(table.finishedAt),
  ],
);

/** The parts of a submission too large for one message, until all have arrived. */
export const submissionParts = pgTable(
  "submission_parts",
  {
    submissionId: uuid("submission_id").notNull(),
    part: integer("part").notNull(),
    parts: integer("parts").notNull(),
    bytes: hexBytes("bytes").notNull(),
    arrivedAt: instant("arrived_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.part] })],
);

// Counts. A day is rolled up by refresh-counts.ts; from the moment when one of its articles is written, moved or deleted
// until the next refresh it stands in `touched_days`, and count-articles.ts counts it from the links instead.

/** How many articles of a day have a facet's value; no row means none. See ROLLED_FACETS in day-counts.ts. */
export const dayCounts = pgTable(
  "day_counts",
  {
    facet: facetValue("facet").notNull(),
    value: facetValue("value").notNull(),
    /** In UTC, of the effective date. */
    day: date("day", { mode: "string" }).notNull(),
    articles: integer("articles").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.facet, table.value, table.day] }),
    index("day_counts_day_index").on(table.day, table.facet),
  ],
);

/**
 * Appended to by triggers on `articles` (see the migrations), one row a written day and statement, and never updated: no two
 * writers wait for each other here. Without an index, because the refresh keeps it short.
 */
export const touchedDays = pgTable("touched_days", { day: date("day", { mode: "string" }).notNull() });

/**
 * Every actor that an article ever had, as first seen, written by the same trigger. The id is not unique: of two
 * writers that see an actor first neither waits, and readers take any one of the rows.
 */
export const actors = pgTable(
  "actors",
  {
    id: facetValue("id").notNull(),
    name: text("name").notNull(),
    type: text("type").notNull(),
    country: text("country"),
    wikidata: text("wikidata"),
    /** The words of the id, which is in Latin letters whatever script the name was seen in. */
    words: searchVector("words")
      .notNull()
      .generatedAlwaysAs(
        sql`array_to_tsvector(array_remove(string_to_array(substr(id, strpos(id, ':') + 1), '-'), ''))`,
      ),
  },
  (table) => [index("actors_id_index").on(table.id), index("actors_words_index").using("gin", table.words)],
);
