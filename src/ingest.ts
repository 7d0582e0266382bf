import type { RawSubmission } from "./domain/article.ts";
import type { Rejection } from "./domain/rejection.ts";
import { ok, type Result } from "./domain/result.ts";
import type { Submission } from "./domain/submission.ts";
import { processSubmission } from "./pipeline.ts";
import type { Database } from "./store/client.ts";
import { type SavedArticle, saveArticle } from "./store/save-article.ts";

/**
 * The one write path: processes a submission, then stores it with what was sent. `now` is epoch milliseconds, `id` the
 * UUIDv7 that the article gets if it is new. Throws DatabaseUnavailable.
 */
export async function ingestSubmission(
  db: Database,
  submission: Submission,
  raw: RawSubmission,
  context: { now: number; id: string },
): Promise<Result<SavedArticle, Rejection>> {
  const processed = await processSubmission(submission, context.now);
  if (!processed.ok) return processed;
  const saved = await saveArticle(db, {
    id: context.id,
    article: processed.value,
    externalId: submission.externalId,
    raw,
    receivedAt: new Date(context.now).toISOString(),
  });
  return ok(saved);
}
