import type { RawSubmission } from "../domain/article.ts";
import type { Rejection } from "../domain/rejection.ts";
import { ok, type Result } from "../domain/result.ts";
import type { Submission } from "../domain/submission.ts";
import { ingestSubmission } from "../ingest.ts";
import { type Database, DatabaseUnavailable } from "../store/client.ts";
import type { SavedArticle } from "../store/save-article.ts";
import { enqueueSubmissions, type QueueBinding } from "./enqueue.ts";
import { importSubmissionKey, newSubmissionId } from "./submission-id.ts";

/** The queue of submissions and the key of their ids. Without a binding nothing is accepted into it. */
export interface SubmissionQueue {
  binding: QueueBinding | null;
  /** Called by the first request that needs it: a Worker may not begin work outside a request. */
  key: () => Promise<CryptoKey>;
}

/** Wires the queue. `secret` must outlive the Worker, or the status of what waits cannot be asked any more. */
export function openSubmissionQueue(binding: QueueBinding | null, secret: string): SubmissionQueue {
  let key: Promise<CryptoKey> | undefined;
  return {
    binding,
    key: () => {
      key ??= importSubmissionKey(secret);
      return key;
    },
  };
}

/** What became of a submission that was not rejected: stored, or waiting under an id of its own. */
export type Accepted = { state: "stored"; saved: SavedArticle } | { state: "queued"; id: string };

/**
 * Stores a submission, or has it wait in the queue while the database is away. It is cleaned first in either case, so
 * that a bad one is refused at once. `now` is epoch milliseconds, `articleId` the UUIDv7 of a new article. Throws
 * DatabaseUnavailable when there is no queue or the queue takes nothing.
 */
export async function acceptSubmission(
  db: Database,
  queue: SubmissionQueue,
  { submission, raw }: { submission: Submission; raw: RawSubmission },
  { now, articleId }: { now: number; articleId: string },
): Promise<Result<Accepted, Rejection>> {
  try {
    const ingested = await ingestSubmission(db, submission, raw, { now, id: articleId });
    return ingested.ok ? ok({ state: "stored", saved: ingested.value }) : ingested;
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable) || queue.binding === null) throw error;
    const id = await newSubmissionId(now, crypto.getRandomValues(new Uint8Array(10)), await queue.key());
    const [taken] = await enqueueSubmissions(queue.binding, [{ id, articleId, acceptedAt: now, submission, raw }]);
    if (taken !== true) throw error;
    return ok({ state: "queued", id });
  }
}
