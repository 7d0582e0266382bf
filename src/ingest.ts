import type { RawSubmission } from "./domain/article.ts";
import type { Rejection } from "./domain/rejection.ts";
import { ok, type Result } from "./domain/result.ts";
import type { Submission } from "./domain/submission.ts";
import { processSubmission } from "./pipeline.ts";
import type { Database } from "./store/client.ts";
import { type NewArticle, type SavedArticle, saveArticle, saveArticles, type Verdict } from "./store/save-article.ts";

export type { Verdict };

/**
 * Characters of submissions after which what was made of them is saved, in one round trip: with all that is written of
 * them a whole batch would take several times its own room (`npm run bench:batch-memory`).
 */
const ROUND_TRIP_CHARACTERS = 1024 * 1024;

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
  const results: Result<Verdict, Rejection>[] = [];
  for (let from = 0; from < incoming.length; ) {
    const processed: Result<NewArticle, Rejection>[] = [];
    for (let characters = 0; from < incoming.length && characters < ROUND_TRIP_CHARACTERS; from += 1) {
      await step();
      const one = incoming[from]!;
      processed.push(await processIncoming(one));
      characters += one.submission.content.length;
    }
    const articles = processed.flatMap((result) => (result.ok ? [result.value] : []));
    const verdicts = await saveArticles(db, articles);
    let saved = 0;
    for (const result of processed) results.push(result.ok ? ok(verdicts[saved++]!) : result);
  }
  return results;
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
