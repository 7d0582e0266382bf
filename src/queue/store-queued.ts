import type { QueuedSubmission, SubmissionOutcome } from "../domain/queued.ts";
import { ingestSubmission } from "../ingest.ts";
import type { Database } from "../store/client.ts";
import { wasDeleted } from "../store/delete-article.ts";

/**
 * Stores a submission that waited, as it would have been stored when it was accepted: where newer content came meanwhile,
 * that stays, and this is a revision. `now` is epoch milliseconds. Throws DatabaseUnavailable, and whatever a fault throws.
 */
export async function storeQueued(
  db: Database,
  queued: QueuedSubmission,
  attempts: number,
  now: number,
): Promise<SubmissionOutcome> {
  const { id, articleId, acceptedAt, submission, raw } = queued;
  const finished = { id, attempts, finishedAt: new Date(now).toISOString() };
  // The request itself or an earlier delivery stored it and was cut off, and somebody deleted it since: it stays deleted.
  if (await wasDeleted(db, articleId)) {
    return { ...finished, state: "stored", result: "created", matchedBy: null, articleId, problem: null };
  }
  const ingested = await ingestSubmission(db, submission, raw, { now: acceptedAt, id: articleId });
  if (!ingested.ok) {
    const { reason } = ingested;
    const problem = { code: reason.code, detail: "detail" in reason ? reason.detail : "It cannot be used." };
    return { ...finished, state: "rejected", result: null, matchedBy: null, articleId: null, problem };
  }
  const { article, result, matchedBy } = ingested.value;
  // Found under the id meant for it: an earlier delivery, or the request itself, stored it and was cut off.
  const own = article.id === articleId && result === "duplicate";
  const verdict = own ? { result: "created" as const, matchedBy: null } : { result, matchedBy };
  return { ...finished, state: "stored", ...verdict, articleId: article.id, problem: null };
}
