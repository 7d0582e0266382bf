import type { CleanArticle, PublishedDate, Removal, Source } from "../domain/article.ts";
import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Submission } from "../domain/submission.ts";
import { countryOfHost, findAgency } from "./agencies/index.ts";
import { cleanCharacters } from "./characters/index.ts";
import { orderOfFigures } from "./dates/order.ts";
import { type DateCandidate, extractHtml, resolvePublished } from "./html/index.ts";
import { type GivenNameTest, NO_NAMES } from "./html/unlabelled-authors.ts";
import { detectLanguage } from "./language/index.ts";
import { fromMarkdown } from "./markdown.ts";
import { cleanText, type TextKind } from "./text.ts";

/** What the format of a submission gives before its text is cleaned. */
interface Opened {
  text: string;
  kind: TextKind;
  title: string | null;
  subtitle: string | null;
  authors: string[];
  url: string | null;
  sourceName: string | null;
  language: string | null;
  dates: DateCandidate[];
  removed: Removal[];
}

/** What is on record when the page itself left the rest of the article out. */
const PAYWALL: Removal = { step: "paywall", reason: "the page shows only the beginning of the article", text: "" };

/**
 * Finds the article in a submission: opens its format, then cleans the text step by step; every removal is on record. What the
 * client states (title, date, source, authors, URL) wins over what is found. `now` (epoch ms) bounds dates: nothing is
 * published in the future. `isGivenName` tells names from other words; without it none is one. Fails with `empty_article` when no letter or digit is left. Deterministic, linear in the input.
 */
export function cleanSubmission(
  submission: Submission,
  now: number,
  isGivenName: GivenNameTest = NO_NAMES,
): Result<CleanArticle, Rejection> {
  const opened = open(submission, isGivenName);
  const { body, wordCount, found, removed } = cleanText(
    opened.text,
    opened.kind,
    submission.title ?? opened.title,
    now,
    isGivenName,
  );
  if (wordCount === 0) return fail({ code: "empty_article", detail: "The submission has no text." });
  const title = submission.title ?? opened.title ?? found.title;
  const url = submission.url ?? opened.url;
  const hint = submission.language ?? opened.language;
  const { language, script, confidence } = detectLanguage(`${title ?? ""}\n${body}`, hint);
  const order = language === "en" ? orderOfFigures(hostOf(url), opened.language) : undefined;
  const stated = resolvePublished(opened.dates, language, now, order);
  return ok({
    url,
    source: sourceOf(submission.source, opened.sourceName, url, found.dateline?.agency ?? null),
    title,
    subtitle: opened.subtitle ?? found.subtitle,
    authors: submission.authors ?? (opened.authors.length > 0 ? opened.authors : found.authors),
    body,
    language,
    script,
    languageConfidence: confidence,
    published: submittedDate(submission.publishedAt) ?? stated?.date ?? found.published,
    dateline: found.dateline,
    removed: [...opened.removed, ...removed],
    wordCount,
  });
}

function open({ format, content, url }: Submission, isGivenName: GivenNameTest): Opened {
  const nothing = { title: null, subtitle: null, authors: [], url: null, sourceName: null, language: null };
  if (format === "html") {
    const { body, canonicalUrl, truncated, removed, ...page } = extractHtml(content.toWellFormed(), url, isGivenName);
    return {
      ...page,
      text: body,
      kind: page.title === null ? "structured" : "article",
      title: oneLine(page.title),
      subtitle: oneLine(page.subtitle),
      sourceName: oneLine(page.sourceName),
      authors: page.authors.flatMap((author) => oneLine(author) ?? []),
      url: canonicalUrl,
      removed: truncated ? [...removed, PAYWALL] : removed,
    };
  }
  if (format === "markdown") {
    const { text, title, date, author } = fromMarkdown(content);
    const dates: DateCandidate[] = date === null ? [] : statedDate(date);
    const authors = author === null ? [] : [author];
    return { ...nothing, text, title, authors, kind: "structured", dates, removed: [] };
  }
  return { ...nothing, text: content, kind: "text", dates: [], removed: [] };
}

/** A date stated above a text: as machines write it where it begins with a year. */
function statedDate(text: string): DateCandidate[] {
  return [{ from: "front matter", text, machine: /^\d{4}-/u.test(text), source: "metadata" }];
}

/** A page's statement of itself with sound characters, as the body has them; null when nothing is left. */
function oneLine(text: string | null): string | null {
  return text === null ? null : cleanCharacters(text).replace(/\s+/gu, " ").trim() || null;
}

/** The client's date: a bare day has day precision, an instant that of a second. */
function submittedDate(publishedAt: string | null): PublishedDate | null {
  if (publishedAt === null) return null;
  const at = new Date(publishedAt).toISOString();
  const precision = /^\d{4}-\d{2}-\d{2}$/u.test(publishedAt) ? "day" : "second";
  return { at, precision, source: "submitted" };
}

/** Publisher: the client's name, the page's, else the agency that signs; the host from the URL or a source that is a host. */
function sourceOf(given: string | null, page: string | null, url: string | null, agency: string | null): Source {
  const asHost = given !== null && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(given) ? given.toLowerCase() : null;
  const host = hostOf(url) ?? asHost;
  const name = given ?? page ?? agency;
  const known = name === null ? null : findAgency(name);
  return { name: known?.name ?? name, host, country: known?.country ?? (host === null ? null : countryOfHost(host)) };
}

function hostOf(url: string | null): string | null {
  if (url === null) return null;
  return URL.parse(url)?.hostname.replace(/^www\./u, "") || null;
}
