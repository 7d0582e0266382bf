import type { Instant, ProcessedArticle, StoredArticle } from "../domain/article.ts";
import type { Deletion, Include } from "../domain/filter.ts";
import type { Evidence as EvidenceSpan } from "../domain/tags.ts";
import type { TagTexts } from "../store/list-articles.ts";
import type { AnalyzedArticle, Article, ArticlePage, ListedArticle } from "./wire.ts";

/** A stored article as a single one is sent: with body and evidence, `removed` when asked. */
export function toArticle(article: StoredArticle, include: Include): Article {
  return {
    id: article.id,
    ...toContent(article, article.externalId),
    ...toTimes(article),
    near_duplicate_of: article.nearDuplicateOf,
    ...toTags(article, { ...include, evidence: true }),
  };
}

/** A stored article as a list sends it: body, evidence and removals only when asked. */
export function toListedArticle(article: StoredArticle, include: Include): ListedArticle {
  const { body, ...content } = toContent(article, article.externalId);
  return {
    id: article.id,
    ...content,
    ...(include.body ? { body } : {}),
    ...toTimes(article),
    near_duplicate_of: article.nearDuplicateOf,
    ...toTags(article, include),
  };
}

/** What an article without tags has in their place. Never within a string: there, quotes have a backslash before them. */
const NO_TAGS = '"countries":[],"actors":[],"topics":[]';

/**
 * Writes an article as `toListedArticle` would have it sent, with tags that are JSON already.
 * @param article without tags
 * @param tags arrays of what lists show of a tag, evidence left out
 */
export function writeListedArticle(article: StoredArticle, include: Include, tags: TagTexts): string {
  const { countries, actors, topics } = tags;
  const untagged = JSON.stringify(toListedArticle(article, include));
  return untagged.replace(NO_TAGS, () => `"countries":${countries},"actors":${actors},"topics":${topics}`);
}

/** An article that was processed but not stored. It was never received, so that the same input gives the same answer. */
export function toAnalyzedArticle(
  article: ProcessedArticle,
  externalId: string | null,
  include: Include,
): AnalyzedArticle {
  return {
    ...toContent(article, externalId),
    received_at: null,
    updated_at: null,
    near_duplicate_of: null,
    ...toTags(article, { ...include, evidence: true }),
  };
}

/** Deletions as followers of changes are told of them. */
export function toDeleted(deletions: Deletion[]): NonNullable<ArticlePage["deleted"]> {
  return deletions.map(({ id, deletedAt }) => ({ id, deleted_at: toTimestamp(deletedAt) }));
}

/** RFC 3339 in UTC, without milliseconds where they are zero. */
export function toTimestamp(instant: Instant): string {
  return instant.replace(/\.000Z$/, "Z");
}

function toContent(article: ProcessedArticle, externalId: string | null) {
  const { dateline, published } = article;
  return {
    url: article.url,
    source: { name: article.source.name, host: article.source.host, country: article.source.country },
    external_id: externalId,
    title: article.title,
    subtitle: article.subtitle,
    authors: article.authors,
    body: article.body,
    language: article.language,
    script: article.script,
    language_confidence: article.languageConfidence,
    published_at: published && toTimestamp(published.at),
    published_at_precision: published?.precision ?? null,
    published_at_source: published?.source ?? null,
    dateline: dateline && {
      place: dateline.place,
      agency: dateline.agency,
      date: dateline.date && toTimestamp(dateline.date),
    },
  };
}

function toTimes(article: StoredArticle) {
  return { received_at: toTimestamp(article.receivedAt), updated_at: toTimestamp(article.updatedAt) };
}

function toTags(article: ProcessedArticle, include: Include) {
  const evidenceOf = (tag: { evidence: EvidenceSpan[] }) =>
    include.evidence
      ? { evidence: tag.evidence.map(({ field, start, end, text }) => ({ field, start, end, text })) }
      : {};
  return {
    countries: article.countries.map((tag) => ({
      code: tag.code,
      name: tag.name,
      role: tag.role,
      score: tag.score,
      ...evidenceOf(tag),
    })),
    actors: article.actors.map((tag) => ({
      id: tag.id,
      wikidata: tag.wikidata,
      name: tag.name,
      type: tag.type,
      country: tag.country,
      score: tag.score,
      ...evidenceOf(tag),
    })),
    topics: article.topics.map((tag) => ({
      id: tag.id,
      name: tag.name,
      path: tag.path,
      score: tag.score,
      ...evidenceOf(tag),
    })),
    ...(include.removed ? { removed: article.removed.map(({ step, reason, text }) => ({ step, reason, text })) } : {}),
    word_count: article.wordCount,
    content_hash: article.contentHash,
    classifier_version: article.classifierVersion,
  };
}
