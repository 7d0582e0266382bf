import { cleanSubmission } from "../../src/clean/index.ts";
import type { CleanArticle } from "../../src/domain/article.ts";
import type { Submission } from "../../src/domain/submission.ts";
import { submissionOf } from "../support/submissions.ts";

/** The clock of these tests: nothing in them is later. */
export const NOW = Date.UTC(2026, 0, 15);

/** Cleans `content` as plain text with nothing else given, or as `fields` say. */
export function clean(content: string, fields: Partial<Submission> = {}): CleanArticle {
  const result = cleanSubmission(submissionOf(content, fields), NOW);
  if (!result.ok) throw new Error(`Rejected: ${result.reason.code}`);
  return result.value;
}
