import type { ActorTag, CountryTag, TopicTag } from "./tags.ts";

/** RFC 3339 instant in UTC with millisecond precision, `2021-08-05T00:00:00.000Z`. */
export type Instant = string;

export const DATE_PRECISIONS = ["year", "month", "day", "minute", "second"] as const;
export type DatePrecision = (typeof DATE_PRECISIONS)[number];

export const DATE_SOURCES = ["submitted", "metadata", "url", "text"] as const;
export type DateSource = (typeof DATE_SOURCES)[number];

/** When an article was published, how exactly that is known, and from where. */
export interface PublishedDate {
  at: Instant;
  precision: DatePrecision;
  source: DateSource;
}

/** Publisher. `country` is ISO 3166-1 alpha-2. */
export interface Source {
  name: string | null;
  host: string | null;
  country: string | null;
}

/** The line that opens an agency report: "MINSK, June 23 (BelTA) —". */
export interface Dateline {
  place: string | null;
  agency: string | null;
  date: Instant | null;
}

/** Something taken out of the submission, and why. `step` names the cleaning step. */
export interface Removal {
  step: string;
  reason: string;
  text: string;
}

/** The article found in a submission. `body` has paragraphs separated by "\n\n". */
export interface CleanArticle {
  url: string | null;
  source: Source;
  title: string | null;
  subtitle: string | null;
  authors: string[];
  body: string;
  /** ISO 639-1 (639-3 where there is none), "und" when unsure. */
  language: string;
  /** ISO 15924, "Zyyy" when there are no letters. */
  script: string;
  /** 0 to 1. */
  languageConfidence: number;
  published: PublishedDate | null;
  dateline: Dateline | null;
  removed: Removal[];
  wordCount: number;
}

/** An article of which nothing is known but its text and its language. */
export const bareArticle = (body: string, language: string): CleanArticle => ({
  url: null,
  source: { name: null, host: null, country: null },
  title: null,
  subtitle: null,
  authors: [],
  body,
  language,
  script: "Zyyy",
  languageConfidence: 1,
  published: null,
  dateline: null,
  removed: [],
  wordCount: 0,
});

/** What classification says of an article. */
export interface Classification {
  countries: CountryTag[];
  actors: ActorTag[];
  topics: TopicTag[];
}

/** An article that went through the pipeline, before it has an id. */
export interface ProcessedArticle extends CleanArticle, Classification {
  /** Hex SHA-256 of language-independent normalised title and body; equal for the same article. */
  contentHash: string;
  classifierVersion: string;
}

/** An article as it is kept. */
export interface StoredArticle extends ProcessedArticle {
  /** UUIDv7. */
  id: string;
  externalId: string | null;
  receivedAt: Instant;
  updatedAt: Instant;
  nearDuplicateOf: NearDuplicate | null;
}

/** An article with nearly the same text; `similarity` is 0 to 1. */
export interface NearDuplicate {
  id: string;
  similarity: number;
}

/** What an article was before an update. `number` counts from 1, the first content. */
export interface Revision {
  number: number;
  contentHash: string;
  title: string | null;
  /** When this content arrived, and when the next one took its place. */
  updatedAt: Instant;
  replacedAt: Instant;
}

/** What was submitted, byte for byte after decoding to UTF-8. */
export interface RawSubmission {
  contentType: string;
  content: string;
}
