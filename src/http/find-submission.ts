import { z } from "@hono/zod-openapi";
import { isSubmissionId, timeOfId } from "../queue/submission-id.ts";
import { DatabaseUnavailable } from "../store/client.ts";
import { findSubmission as findOutcome } from "../store/find-submission.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { answers } from "./responses.ts";
import { NO_SUCH_SUBMISSION, queuedStatus, SubmissionId, SubmissionStatus, toStatus } from "./submission-status.ts";

/** Seconds after which it is worth asking again for a submission that waits. */
const STATUS_RETRY_SECONDS = 5;
/** Longer than any queue keeps a message (14 days): what is not known by then never will be. */
const QUEUED_MS_MAX = 15 * 24 * 60 * 60 * 1000;

export const findSubmissionRoute = defineRoute("ingest", {
  method: "get",
  path: "/v1/submissions/{id}",
  operationId: "findSubmission",
  tags: ["Submitting"],
  summary: "What became of a submission that waited",
  description:
    "For submissions that were answered with `202`. While the database is away every one of them is `queued`. What " +
    "became of one is kept for 30 days.",
  request: { params: z.object({ id: SubmissionId }), query: z.strictObject({}) },
  responses: answers(
    {
      200: {
        description: "Its state; `Retry-After` while it is `queued`.",
        headers: { "Retry-After": { description: "Seconds.", schema: { type: "string" } } },
        content: { "application/json": { schema: SubmissionStatus } },
      },
    },
    "invalid_parameter",
    "not_found",
  ),
});

export const findSubmission: HandlerOf<typeof findSubmissionRoute> = async (c) => {
  const { clock, database, queue } = c.get("services");
  const id = c.req.valid("param").id.toLowerCase();
  // Judged before the database is asked, so that whoever guesses ids gets nowhere near it.
  if (!(await isSubmissionId(id, await queue.key()))) return refuse(c, NO_SUCH_SUBMISSION);
  const outcome = await findOutcome(database, id).catch((error: unknown) => {
    if (error instanceof DatabaseUnavailable) return null;
    throw error;
  });
  const fresh = { "Cache-Control": "no-store" };
  if (outcome !== null) return c.json(toStatus(outcome), 200, fresh);
  if (clock() - timeOfId(id) > QUEUED_MS_MAX) return refuse(c, NO_SUCH_SUBMISSION);
  return c.json(queuedStatus(id), 200, { ...fresh, "Retry-After": String(STATUS_RETRY_SECONDS) });
};
