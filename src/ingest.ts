import type { RawSubmission } from "./domain/article.ts";
import type { Rejection } from "./domain/rejection.ts";
import { ok, type Result } from "./domain/result.ts";
import type { Submission } from "./domain/submission.ts";
import { processSubmission } from "./pipeline.ts";
import type { Database } from "./store/client.ts";
import { type NewArticle, type SavedArticle, saveArticle, saveArticles, type Verdict } from "./store/save-article.ts";

export type { Verdict };

/** One submission on its way in. `id` is the UUIDv7 that the article gets if it is new, `now` when it came, epoch ms. */
export interface Incoming {
  submission: Submission;
  raw: RawSubmission;
  id: string;
  now: number;
}

/**
 * The one write path: processes a submission, then stores it with what was sent. `now` is epoch milliseconds, `id` the
 * UUIDv7 that the article gets if it is new. Storing the same again changes nothing. Throws DatabaseUnavailable.
 */
export async function ingestSubmission(
  db: Database,
  submission: Submission,
  raw: RawSubmission,
  context: { now: number; id: string },
): Promise<Result<SavedArticle, Rejection>> {
  const processed = await processIncoming({ submission, raw, ...context });
  return processed.ok ? ok(await saveArticle(db, processed.value)) : processed;
}

/**
 * The write path for many: as if each had been ingested after the one before it. One result each, in their order; a
 * rejected one is not stored and does not touch the others. `step` is called before each is processed, and waited for.
 * Throws DatabaseUnavailable: then sending all again is safe.
 */
export async function ingestSubmissions(
  db: Database,
  incoming: readonly Incoming[],
  step: () => Promise<void> = async () => {},
): Promise<Result<Verdict, Rejection>[]> {
  const processed: Result<NewArticle, Rejection>[] = [];
  for (const one of incoming) {
    await step();
    processed.push(await processIncoming(one));
  }
  const verdicts = await saveArticles(
    db,
    processed.flatMap((result) => (result.ok ? [result.value] : [])),
  );
  let saved = 0;
  return processed.map((result) => (result.ok ? ok(verdicts[saved++]!) : result));
}

async function processIncoming({ submission, raw, id, now }: Incoming): Promise<Result<NewArticle, Rejection>> {
  const processed = await processSubmission(submission, now);
  if (!processed.ok) return processed;
  return ok({
    id,
    article: processed.value,
    externalId: submission.externalId,
    // Only what the submitter says: what the text says of its source may change with the text.
    externalSource: submission.source === null ? processed.value.source.host : processed.value.source.name,
    raw,
    receivedAt: new Date(now).toISOString(),
  });
}
