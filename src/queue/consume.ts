import { isArticleId } from "../domain/article-id.ts";
import type { SubmissionProblem } from "../domain/queued.ts";
import { type Database, DatabaseUnavailable } from "../store/client.ts";
import { findFinished } from "../store/find-submission.ts";
import { saveSubmission } from "../store/save-submission.ts";
import { saveSubmissionPart } from "../store/save-submission-part.ts";
import { deadLetterDelaySeconds, submissionDelaySeconds } from "./backoff.ts";
import { isQueueMessage, type QueueMessage, unpackSubmission } from "./message.ts";
import { storeQueued } from "./store-queued.ts";

/** Deliveries after which a submission that fails although the database answers is a dead letter. */
const FAULTS_MAX = 5;
/** Longest error text that is logged. */
const LOGGED_CHARACTERS = 300;

/** What of a message of Cloudflare's queues is used here. */
export interface DeliveredMessage {
  body: unknown;
  /** 1 at the first delivery. */
  attempts: number;
  ack(): void;
  retry(options: { delaySeconds: number }): void;
}

/** Deals with one message of ours. Throws DatabaseUnavailable, and whatever a fault throws. */
type Work = (message: QueueMessage, attempts: number) => Promise<void>;

/**
 * Stores the submissions of a batch in their order. What cannot be stored now is delivered again later, each time after
 * a longer wait; what fails for another reason than the database becomes a dead letter. `clock` gives epoch milliseconds.
 */
export function consumeSubmissions(db: Database, messages: readonly DeliveredMessage[], clock: () => number) {
  const work: Work = async (message, attempts) => {
    const packed = await assemble(db, message, clock());
    if (packed === null) return;
    try {
      const outcome = await storeQueued(db, await unpackSubmission(packed), attempts, clock());
      await saveSubmission(db, outcome, null);
    } catch (error) {
      if (error instanceof DatabaseUnavailable || attempts < FAULTS_MAX) throw error;
      logFault(error, message.id);
      await bury(db, message.id, packed, attempts, clock(), "internal_error");
    }
  };
  return deliver(db, messages, work, submissionDelaySeconds);
}

/** Keeps messages whose retries ran out as dead letters in the database, however long that takes to come back. */
export function consumeDeadLetters(db: Database, messages: readonly DeliveredMessage[], clock: () => number) {
  const work: Work = async (message, attempts) => {
    const packed = await assemble(db, message, clock());
    if (packed !== null) await bury(db, message.id, packed, attempts, clock(), "retries_exhausted");
  };
  return deliver(db, messages, work, deadLetterDelaySeconds);
}

async function deliver(
  db: Database,
  messages: readonly DeliveredMessage[],
  work: Work,
  delaySeconds: (attempts: number) => number,
): Promise<void> {
  const ours = messages.flatMap((delivered) => {
    const { body } = delivered;
    if (isQueueMessage(body) && isArticleId(body.id)) return [{ delivered, body }];
    console.error(JSON.stringify({ level: "error", message: "the queue delivered what is no submission" }));
    delivered.ack();
    return [];
  });
  let finished: Set<string> | null = null;
  let away = false;
  for (const { delivered, body } of ours) {
    const { attempts } = delivered;
    try {
      // Once away, it is not asked again for each of the others.
      if (away) throw new DatabaseUnavailable("away a moment ago");
      finished ??= await findFinished(db, [...new Set(ours.map((one) => one.body.id))]);
      if (!finished.has(body.id)) await work(body, attempts);
      delivered.ack();
    } catch (error) {
      away ||= error instanceof DatabaseUnavailable;
      if (!(error instanceof DatabaseUnavailable)) logFault(error, body.id);
      delivered.retry({ delaySeconds: delaySeconds(attempts) });
    }
  }
}

/** The whole packed submission, or null while other parts of it are on their way. */
async function assemble(db: Database, message: QueueMessage, now: number): Promise<Uint8Array | null> {
  const { id, part, parts, bytes } = message;
  if (parts === 1) return bytes;
  return saveSubmissionPart(db, { submissionId: id, part, parts, bytes, arrivedAt: new Date(now).toISOString() });
}

function bury(
  db: Database,
  id: string,
  packed: Uint8Array,
  attempts: number,
  now: number,
  code: SubmissionProblem["code"],
): Promise<void> {
  const problem = { code, detail: DETAILS[code] ?? "" };
  const outcome = { id, state: "dead", result: null, matchedBy: null, articleId: null, problem, attempts } as const;
  return saveSubmission(db, { ...outcome, finishedAt: new Date(now).toISOString() }, packed);
}

const DETAILS: Partial<Record<SubmissionProblem["code"], string>> = {
  internal_error: "Storing it failed several times although the database answered; the log tells why.",
  retries_exhausted: "The database was away for too long.",
};

/** The message of an error can hold no article: see runQuery in the store. */
function logFault(error: unknown, submission: string): void {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  console.error(JSON.stringify({ level: "error", submission, message: text.slice(0, LOGGED_CHARACTERS) }));
}
