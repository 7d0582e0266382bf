import type { SubmissionOutcome } from "../domain/queued.ts";
import type { Database } from "../store/client.ts";
import { findDeadLetter, findSubmission } from "../store/find-submission.ts";
import { saveSubmission } from "../store/save-submission.ts";
import { unpackSubmission } from "./message.ts";
import { storeQueued } from "./store-queued.ts";

/**
 * Tries once more to store a dead letter. Returns what became of it; null when no dead letter has this id. A fault leaves
 * the letter as it was and is thrown, like DatabaseUnavailable. `now` is epoch milliseconds.
 */
export async function replayDeadLetter(db: Database, id: string, now: number): Promise<SubmissionOutcome | null> {
  const packed = await findDeadLetter(db, id);
  if (packed === null) return null;
  const attempts = ((await findSubmission(db, id))?.attempts ?? 0) + 1;
  const outcome = await storeQueued(db, await unpackSubmission(packed), attempts, now);
  await saveSubmission(db, outcome, null);
  return outcome;
}
