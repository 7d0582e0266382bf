import type { ProcessedArticle } from "../../src/domain/article.ts";
import type { Submission } from "../../src/domain/submission.ts";
import { processSubmission } from "../../src/pipeline.ts";

/** A row of a labelled set; `gold` differs by set. */
export interface Row {
  id: string;
  lang?: string;
  lang3?: string;
  script?: string;
  part?: string;
  title?: string;
  text?: string;
  html?: string;
  url?: string;
  gold: Record<string, unknown>;
}

/** One line of the table. */
export interface Figure {
  set: string;
  measure: string;
  value: number;
  n: number;
}

/** What a submission says besides its content where it says nothing. */
export const NOTHING_TOLD = {
  title: null,
  url: null,
  source: null,
  externalId: null,
  publishedAt: null,
  language: null,
  authors: null,
};

/** Runs the whole pipeline on a row as a client would submit it; null when it is rejected. `now` is epoch ms. */
export async function runArticle(row: Row, now: number, withTitle: boolean): Promise<ProcessedArticle | null> {
  const submission: Submission = {
    ...NOTHING_TOLD,
    format: row.html === undefined ? "text" : "html",
    content: row.html ?? row.text ?? "",
    title: withTitle && row.title ? row.title : null,
    url: row.html !== undefined && row.url && /^https?:/u.test(row.url) ? row.url : null,
  };
  if (submission.content.trim() === "" && submission.title !== null) submission.content = submission.title;
  const result = await processSubmission(submission, now);
  return result.ok ? result.value : null;
}
