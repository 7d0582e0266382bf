import { type Column, type InferInsertModel, type InferSelectModel, type SQL, sql } from "drizzle-orm";
import type { DatePrecision, DateSource, Instant, StoredArticle } from "../domain/article.ts";
import type { Include } from "../domain/filter.ts";
import { LIMITS } from "../domain/limits.ts";
import type { Evidence } from "../domain/tags.ts";
import { type EvidenceSpans, spanReader, toSpans } from "./evidence-spans.ts";
import { foldSource } from "./fold-source.ts";
import { articles, articleTexts, type Unproven } from "./schema.ts";

/** Everything that `articles` shows of an article. */
const SHOWN = {
  key: articles.key,
  id: articles.id,
  effectiveAt: articles.effectiveAt,
  publishedAt: articles.publishedAt,
  publishedPrecision: articles.publishedPrecision,
  publishedSource: articles.publishedSource,
  receivedAt: articles.receivedAt,
  updatedAt: articles.updatedAt,
  contentHash: articles.contentHash,
  externalId: articles.externalId,
  url: articles.url,
  sourceName: articles.sourceName,
  sourceHost: articles.sourceHost,
  sourceCountry: articles.sourceCountry,
  title: articles.title,
  subtitle: articles.subtitle,
  authors: articles.authors,
  language: articles.language,
  languageConfidence: articles.languageConfidence,
  script: articles.script,
  wordCount: articles.wordCount,
  dateline: articles.dateline,
  countries: articles.countries,
  actors: articles.actors,
  topics: articles.topics,
  classifierVersion: articles.classifierVersion,
  nearDuplicateId: articles.nearDuplicateId,
  nearDuplicateSimilarity: articles.nearDuplicateSimilarity,
} as const;

type ShownRow = Pick<InferSelectModel<typeof articles>, keyof typeof SHOWN>;
type TextRow = Pick<InferSelectModel<typeof articleTexts>, "body" | "evidence" | "removed">;
/** What an article is put together from beside its row in `articles`; `seen`, where there is no body, is what has evidence. */
type TextParts = Partial<TextRow> & { seen?: string };

/** Differs for any two contents of any two rows of `articles`: every change sets `updated_tx`. */
export const ROW_VERSION = sql`articles.key || '.' || articles.updated_tx`;

/** The whole article. */
export const EVERYTHING: Include = { body: true, evidence: true, removed: true };

/** Columns of `articles` and, as far as included, of `article_texts`. */
const readColumns = (include: Include): Record<string, Column> => ({
  ...SHOWN,
  ...(include.body ? { body: articleTexts.body } : {}),
  ...(include.evidence ? { evidence: articleTexts.evidence } : {}),
  ...(include.removed ? { removed: articleTexts.removed } : {}),
});

/** Whether anything included is kept in `article_texts`. */
export const needsText = (include: Include): boolean => include.body || include.evidence || include.removed;

/** An article's tags without evidence, as the JSON that the database writes: arrays of what lists show of a tag. */
export type TagTexts = Record<(typeof TAG_COLUMNS)[number], string>;
const TAG_COLUMNS = ["countries", "actors", "topics"] as const;

/** The select list that `readArticle` understands, or with `tagsAsText` the one for `readTagTexts`. */
export function selectArticle(include: Include, tagsAsText = false): SQL {
  const columns = Object.entries(readColumns(include)).map(([name, column]) => {
    const isText = tagsAsText && (TAG_COLUMNS as readonly string[]).includes(name);
    return sql`${column}${isText ? sql`::text` : sql``} as ${sql.identifier(name)}`;
  });
  if (include.evidence && !include.body) {
    columns.push(sql`left(${articleTexts.body}, ${LIMITS.CLASSIFIED_CHARACTERS}::integer) as seen`);
  }
  return sql.join(columns, sql`, `);
}

/** Takes the tags out of a row that was selected with `tagsAsText`: what is left reads as an article without tags. */
export function readTagTexts(row: Record<string, unknown>): { untagged: Record<string, unknown>; tags: TagTexts } {
  const [countries, actors, topics] = TAG_COLUMNS.map((name) => String(row[name])) as [string, string, string];
  return { untagged: { ...row, countries: [], actors: [], topics: [] }, tags: { countries, actors, topics } };
}

/** An article as read, with its place in lists. */
export interface ReadArticle {
  key: string;
  effectiveAt: Instant;
  article: StoredArticle;
}

/** An article from the JSON that Postgres makes of its rows, which names the columns as the database does. */
export function readArticleJson(json: Record<string, unknown>): StoredArticle {
  const columns = Object.entries(readColumns(EVERYTHING));
  const row = Object.fromEntries(columns.map(([name, column]) => [name, json[column.name]]));
  return readArticle(row, EVERYTHING).article;
}

/** An article read with `selectArticle`. What was not included is empty. */
export function readArticle(row: Record<string, unknown>, include: Include): ReadArticle {
  const values: Record<string, unknown> = {};
  for (const [name, column] of Object.entries(readColumns(include))) {
    const value = row[name];
    values[name] = value === null || value === undefined ? null : column.mapFromDriverValue(value);
  }
  // The names and types are those of the columns just decoded.
  const decoded = values as ShownRow & Partial<TextRow>;
  const text: TextParts = typeof row.seen === "string" ? { ...decoded, seen: row.seen } : decoded;
  return { key: String(decoded.key), effectiveAt: decoded.effectiveAt, article: assembleArticle(decoded, text) };
}

/** The two rows that an article is kept in, without what the database itself puts there. */
export interface ArticleRows {
  shown: Omit<ShownRow, "key"> & Pick<InferInsertModel<typeof articles>, "sourceKeys">;
  text: TextRow;
}

/** Splits an article into rows. Undoing it with `assembleArticle` gives the article as it will be read. */
export function splitArticle(article: StoredArticle): ArticleRows {
  const { published, source } = article;
  return {
    shown: {
      id: article.id,
      effectiveAt: toInstant(published?.at ?? article.receivedAt),
      publishedAt: published ? toInstant(published.at) : null,
      publishedPrecision: published?.precision ?? null,
      publishedSource: published?.source ?? null,
      receivedAt: toInstant(article.receivedAt),
      updatedAt: toInstant(article.updatedAt),
      contentHash: article.contentHash,
      externalId: article.externalId,
      url: article.url,
      sourceName: source.name,
      sourceHost: source.host,
      sourceCountry: source.country,
      sourceKeys: foldSources([source.name, source.host]),
      title: article.title,
      subtitle: article.subtitle,
      authors: article.authors,
      language: article.language,
      languageConfidence: article.languageConfidence,
      script: article.script,
      wordCount: article.wordCount,
      dateline: article.dateline,
      countries: article.countries.map(withoutEvidence),
      actors: article.actors.map(withoutEvidence),
      topics: article.topics.map(withoutEvidence),
      classifierVersion: article.classifierVersion,
      nearDuplicateId: article.nearDuplicateOf?.id ?? null,
      nearDuplicateSimilarity: article.nearDuplicateOf?.similarity ?? null,
    },
    text: {
      body: article.body,
      evidence: {
        countries: article.countries.map((tag) => toSpans(tag.evidence)),
        actors: article.actors.map((tag) => toSpans(tag.evidence)),
        topics: article.topics.map((tag) => toSpans(tag.evidence)),
      },
      removed: article.removed,
    },
  };
}

/** Puts an article together from its rows. */
export function assembleArticle(shown: Omit<ShownRow, "key">, text: TextParts): StoredArticle {
  const { id, externalId, url, title, subtitle, authors, language, languageConfidence, script, wordCount } = shown;
  const evidence = text.evidence;
  const read = spanReader({ title, body: text.body ?? text.seen ?? null });
  return {
    id,
    externalId,
    url,
    source: { name: shown.sourceName, host: shown.sourceHost, country: shown.sourceCountry },
    title,
    subtitle,
    authors,
    body: text.body ?? "",
    language,
    script,
    languageConfidence,
    published:
      shown.publishedAt === null
        ? null
        : {
            at: shown.publishedAt,
            precision: shown.publishedPrecision as DatePrecision,
            source: shown.publishedSource as DateSource,
          },
    dateline: shown.dateline,
    removed: text.removed ?? [],
    wordCount,
    countries: withEvidence(shown.countries, evidence?.countries, read),
    actors: withEvidence(shown.actors, evidence?.actors, read),
    topics: withEvidence(shown.topics, evidence?.topics, read),
    contentHash: shown.contentHash,
    classifierVersion: shown.classifierVersion,
    receivedAt: shown.receivedAt,
    updatedAt: shown.updatedAt,
    nearDuplicateOf:
      shown.nearDuplicateId === null
        ? null
        : { id: shown.nearDuplicateId, similarity: shown.nearDuplicateSimilarity ?? 0 },
  };
}

/** The same instant with exactly three decimals, as Postgres will give it back. */
const toInstant = (at: Instant): Instant => new Date(at).toISOString();

function foldSources(names: (string | null)[]): string[] {
  const folded = names.filter((name) => name !== null).map(foldSource);
  return [...new Set(folded)].filter((name) => name !== "");
}

function withoutEvidence<Tag extends { evidence: Evidence[] }>({ evidence: _, ...rest }: Tag): Unproven<Tag> {
  return rest;
}

function withEvidence<Shown extends object>(
  tags: Shown[],
  spans: EvidenceSpans[] | undefined,
  read: (spans: EvidenceSpans) => Evidence[],
): (Shown & { evidence: Evidence[] })[] {
  return tags.map((tag, index) => ({ ...tag, evidence: read(spans?.[index] ?? []) }));
}
