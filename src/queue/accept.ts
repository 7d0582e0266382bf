import type { ProcessedArticle, RawSubmission } from "../domain/article.ts";
import type { QueuedSubmission } from "../domain/queued.ts";
import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Submission } from "../domain/submission.ts";
import { type Incoming, ingestSubmission, ingestSubmissions } from "../ingest.ts";
import { processSubmission } from "../pipeline.ts";
import { type Database, DatabaseUnavailable } from "../store/client.ts";
import type { SavedArticle, Verdict } from "../store/save-article.ts";
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
  let key: CryptoKey | undefined;
  return {
    binding,
    key: async () => {
      // The key is kept, not its promise: one of a request that ended early would never settle.
      key ??= await importSubmissionKey(secret);
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

/** Seconds after which a submission that the queue did not take can be sent again. */
const QUEUE_RETRY_SECONDS = 5;

/** What became of one of many: its verdict, or that it waits under an id of its own. */
export type AcceptedVerdict = { state: "stored"; verdict: Verdict } | { state: "queued"; id: string };

/**
 * `acceptSubmission` for many: stores them all, or has all that are not rejected wait. One result each, in their order;
 * one that the queue did not take is told so in its place. `step` is that of `ingestSubmissions`. Throws
 * DatabaseUnavailable when there is no queue or it takes none of them.
 */
export async function acceptSubmissions(
  db: Database,
  queue: SubmissionQueue,
  incoming: readonly Incoming[],
  step?: () => Promise<void>,
): Promise<Result<AcceptedVerdict, Rejection>[]> {
  try {
    const ingested = await ingestSubmissions(db, incoming, step);
    return ingested.map((result) => (result.ok ? ok({ state: "stored", verdict: result.value }) : result));
  } catch (error) {
    if (!(error instanceof DatabaseUnavailable) || queue.binding === null) throw error;
    const results = await queueAll(queue.binding, await queue.key(), incoming);
    const refused = results.filter((result) => !result.ok && result.reason.code === "database_unavailable");
    if (refused.length === incoming.length) throw error;
    return results;
  }
}

async function queueAll(
  binding: QueueBinding,
  key: CryptoKey,
  incoming: readonly Incoming[],
): Promise<Result<AcceptedVerdict, Rejection>[]> {
  const waiting: QueuedSubmission[] = [];
  const versions = new Map<string, number>();
  const judged: Result<QueuedSubmission, Rejection>[] = [];
  for (const { submission, raw, id: articleId, now } of incoming) {
    const processed = await processSubmission(submission, now);
    if (!processed.ok) {
      judged.push(processed);
      continue;
    }
    const id = await newSubmissionId(now, crypto.getRandomValues(new Uint8Array(10)), key);
    const acceptedAt = afterEarlier(versions, namesOf(submission, processed.value), now);
    const queued = { id, articleId, acceptedAt, submission, raw };
    waiting.push(queued);
    judged.push(ok(queued));
  }
  const taken = await enqueueSubmissions(binding, waiting);
  const lost = new Set(waiting.filter((_, at) => taken[at] !== true));
  return judged.map((result) => {
    if (!result.ok) return result;
    if (lost.has(result.value)) return fail({ code: "database_unavailable", retryAfterSeconds: QUEUE_RETRY_SECONDS });
    return ok({ state: "queued", id: result.value.id });
  });
}

/** What versions of one article share, as far as that can be told without the database. */
function namesOf({ externalId }: Submission, { url, source }: ProcessedArticle): string[] {
  const external = externalId === null ? [] : [`external ${source.name ?? source.host} ${externalId}`];
  return url === null ? external : [...external, `url ${url}`];
}

/**
 * When a submission of a batch counts as accepted, epoch milliseconds: after the earlier versions of its article in the
 * batch, by a millisecond each. The queue keeps no order, and the time alone tells which version is the newest.
 */
function afterEarlier(versions: Map<string, number>, names: string[], now: number): number {
  const at = Math.max(now, ...names.map((name) => (versions.get(name) ?? now - 1) + 1));
  for (const name of names) versions.set(name, at);
  return at;
}
