import type { CleanArticle } from "../domain/article.ts";
import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Submission } from "../domain/submission.ts";

/** Finds the article in a submission. `now` (epoch ms) bounds dates: nothing is published in the future. */
export function cleanSubmission(submission: Submission, _now: number): Result<CleanArticle, Rejection> {
  const body = submission.content.trim();
  if (body === "") return fail({ code: "empty_article", detail: "The submission has no text." });
  return ok({
    url: submission.url,
    source: { name: submission.source, host: null, country: null },
    title: submission.title,
    subtitle: null,
    authors: submission.authors ?? [],
    body,
    language: "und",
    script: "Zyyy",
    languageConfidence: 0,
    published: null,
    dateline: null,
    removed: [],
    wordCount: body.split(/\s+/).length,
  });
}
