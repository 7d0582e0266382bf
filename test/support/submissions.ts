import type { Submission } from "../../src/domain/submission.ts";

/** A submission with nothing but its content, changed where a test says so. */
export const submissionOf = (content: string, changes: Partial<Submission> = {}): Submission => ({
  format: "text",
  content,
  title: null,
  url: null,
  source: null,
  externalId: null,
  publishedAt: null,
  language: null,
  authors: null,
  ...changes,
});
