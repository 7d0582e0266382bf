import type { CleanArticle, PublishedDate, Source } from "../domain/article.ts";
import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Submission } from "../domain/submission.ts";
import { countryOfHost, findAgency } from "./agencies/index.ts";
import { detectLanguage } from "./language/index.ts";
import { wordCount } from "./line-shape.ts";
import { cleanText } from "./text.ts";

/** Finds the article in a submission. `now` (epoch ms) bounds dates: nothing is published in the future. */
export function cleanSubmission(submission: Submission, now: number): Result<CleanArticle, Rejection> {
  const { body, found, removed } = cleanText(submission.content, submission.title, now);
  if (!/[\p{L}\p{N}]/u.test(body)) return fail({ code: "empty_article", detail: "The submission has no text." });
  const title = submission.title ?? found.title;
  const { language, script, confidence } = detectLanguage(`${title ?? ""}\n${body}`, submission.language);
  return ok({
    url: submission.url,
    source: sourceOf(submission, found.dateline?.agency ?? null),
    title,
    subtitle: found.subtitle,
    authors: submission.authors ?? found.authors,
    body,
    language,
    script,
    languageConfidence: confidence,
    published: submitted(submission.publishedAt) ?? found.published,
    dateline: found.dateline,
    removed,
    wordCount: wordCount(body),
  });
}

/** The client's date: a bare day has day precision, an instant that of a second. */
function submitted(publishedAt: string | null): PublishedDate | null {
  if (publishedAt === null) return null;
  const at = new Date(publishedAt).toISOString();
  const precision = /^\d{4}-\d{2}-\d{2}$/u.test(publishedAt) ? "day" : "second";
  return { at, precision, source: "submitted" };
}

/** Publisher: the client's name, else the agency that signs; the host from the URL or a source that is a host. */
function sourceOf({ source, url }: Submission, agency: string | null): Source {
  const asHost = source !== null && /^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(source) ? source.toLowerCase() : null;
  const host = hostOf(url) ?? asHost;
  const name = source ?? agency;
  const known = name === null ? null : findAgency(name);
  return { name: known?.name ?? name, host, country: known?.country ?? (host === null ? null : countryOfHost(host)) };
}

function hostOf(url: string | null): string | null {
  if (url === null) return null;
  return URL.parse(url)?.hostname.replace(/^www\./u, "") || null;
}
