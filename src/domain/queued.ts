import type { RawSubmission } from "./article.ts";
import type { Rejection } from "./rejection.ts";
import type { Submission } from "./submission.ts";

/** A submission that was accepted while the database was away, as it waits in the queue. */
export interface QueuedSubmission {
  /** What its status is asked by. */
  id: string;
  /** UUIDv7 that the article gets if it is new, so that a second delivery finds what the first one made. */
  articleId: string;
  /** Epoch milliseconds. */
  acceptedAt: number;
  submission: Submission;
  raw: RawSubmission;
}

export const SUBMISSION_STATES = ["queued", "stored", "rejected", "dead"] as const;

/** `queued`: waits for the database; `dead`: failed too often and waits for somebody to replay it. */
export type SubmissionState = (typeof SUBMISSION_STATES)[number];

/** Why a queued submission was not stored. */
export interface SubmissionProblem {
  code: Rejection["code"] | "internal_error" | "retries_exhausted";
  detail: string;
}

/** What became of a queued submission. */
export interface SubmissionOutcome {
  id: string;
  state: Exclude<SubmissionState, "queued">;
  result: "created" | "duplicate" | "updated" | null;
  matchedBy: "external_id" | "url" | "content" | null;
  articleId: string | null;
  problem: SubmissionProblem | null;
  /** How often it was delivered. */
  attempts: number;
  /** RFC 3339 instant, UTC, milliseconds. */
  finishedAt: string;
}

/** A dead submission in a list. `bytes` is the size of the packed submission. */
export interface DeadLetter extends SubmissionOutcome {
  bytes: number;
}
