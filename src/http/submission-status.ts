import { z } from "@hono/zod-openapi";
import { isArticleId } from "../domain/article-id.ts";
import { type DeadLetter, SUBMISSION_STATES, type SubmissionOutcome } from "../domain/queued.ts";
import type { Rejection } from "../domain/rejection.ts";
import { timeOfId } from "../queue/submission-id.ts";
import { toTimestamp } from "./to-wire.ts";

const EXAMPLE_ID = "0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b";

/** The `{id}` of a submission in a path. */
export const SubmissionId = z
  .string()
  .refine(isArticleId)
  .openapi({
    format: "uuid",
    param: { name: "id", in: "path" },
    description: "The `id` that the `202` gave.",
    example: EXAMPLE_ID,
  });

export const NO_SUCH_SUBMISSION: Rejection = { code: "not_found", detail: "No submission that waited has this id." };

/** The path that tells what became of a submission. */
export const statusPath = (id: string): string => `/v1/submissions/${id}`;

export const QueuedSubmission = z
  .object({
    result: z.literal("queued"),
    id: z.uuid().openapi({ description: "Of the submission; the article gets its id when it is stored." }),
    status_url: z.string().openapi({ description: "Tells what became of it." }),
  })
  .openapi("QueuedSubmission", {
    description: "A submission that was accepted and waits for the database.",
    example: { result: "queued", id: EXAMPLE_ID, status_url: statusPath(EXAMPLE_ID) },
  });
export type QueuedSubmission = z.infer<typeof QueuedSubmission>;

const EXAMPLE_STATUS = {
  id: EXAMPLE_ID,
  state: "stored" as const,
  accepted_at: "2026-11-22T09:30:00.125Z",
  finished_at: "2026-11-22T09:31:12.500Z",
  result: "created" as const,
  matched_by: null,
  article_id: "0199b0c4-6f1e-7b1c-8d2b-5a4f1e2d3c4b",
  problem: null,
  attempts: 4,
};

const STATUS = {
  id: z.uuid(),
  state: z.enum(SUBMISSION_STATES).openapi({
    description:
      "`queued`: accepted, and not known to be stored yet; `stored`; `rejected`: see `problem`; `dead`: it failed too " +
      "often and waits for a replay.",
  }),
  accepted_at: z.iso.datetime(),
  finished_at: z.iso.datetime().nullable().openapi({ description: "When it left the queue." }),
  result: z
    .enum(["created", "duplicate", "updated"])
    .nullable()
    .openapi({
      description:
        "`duplicate` also where newer content had come to the article meanwhile: that stays, and this is kept among its " +
        "revisions.",
    }),
  matched_by: z.enum(["external_id", "url", "content"]).nullable(),
  article_id: z.uuid().nullable().openapi({ description: "The article that was created, found or updated." }),
  problem: z.object({ code: z.string(), detail: z.string() }).nullable(),
  attempts: z.int().min(0).openapi({ description: "Deliveries until it left the queue; 0 while it waits." }),
};

export const SubmissionStatus = z.object(STATUS).openapi("SubmissionStatus", { example: EXAMPLE_STATUS });
export type SubmissionStatus = z.infer<typeof SubmissionStatus>;

const EXAMPLE_LETTER = {
  ...EXAMPLE_STATUS,
  ...{ state: "dead" as const, result: null, article_id: null, attempts: 5, bytes: 2_140 },
  problem: { code: "internal_error", detail: "Storing it failed several times although the database answered." },
};

const DeadLetterStatus = z
  .object({ ...STATUS, bytes: z.int().min(0).openapi({ description: "Size of the submission as it waits, packed." }) })
  .openapi("DeadLetter", { example: EXAMPLE_LETTER });

export const DeadLetterPage = z
  .object({
    data: z.array(DeadLetterStatus),
    next_cursor: z.string().nullable().openapi({ description: "For `cursor`; null on the last page." }),
  })
  .openapi("DeadLetterPage", { example: { data: [EXAMPLE_LETTER], next_cursor: null } });
export type DeadLetterPage = z.infer<typeof DeadLetterPage>;

/** What became of a submission, as it is sent. */
export function toStatus(outcome: SubmissionOutcome): SubmissionStatus {
  return {
    id: outcome.id,
    state: outcome.state,
    accepted_at: acceptedAt(outcome.id),
    finished_at: toTimestamp(outcome.finishedAt),
    result: outcome.result,
    matched_by: outcome.matchedBy,
    article_id: outcome.articleId,
    problem: outcome.problem,
    attempts: outcome.attempts,
  };
}

/** A dead letter as it is sent. */
export const toDeadLetter = (letter: DeadLetter): DeadLetterPage["data"][number] => ({
  ...toStatus(letter),
  bytes: letter.bytes,
});

/** A submission that waits. */
export const queuedStatus = (id: string): SubmissionStatus => ({
  ...{ id, state: "queued", accepted_at: acceptedAt(id), finished_at: null, result: null, matched_by: null },
  ...{ article_id: null, problem: null, attempts: 0 },
});

const acceptedAt = (id: string): string => toTimestamp(new Date(timeOfId(id)).toISOString());
