import { z } from "@hono/zod-openapi";
import { isArticleId } from "../domain/article-id.ts";
import { LIMITS } from "../domain/limits.ts";
import { replayDeadLetter as replay } from "../queue/replay.ts";
import { listDeadLetters as listLetters } from "../store/list-dead-letters.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { pageLimit } from "./page-limit.ts";
import { answers } from "./responses.ts";
import { DeadLetterPage, SubmissionId, SubmissionStatus, toDeadLetter, toStatus } from "./submission-status.ts";

const FRESH = { "Cache-Control": "no-store" };

export const listDeadLettersRoute = defineRoute("admin", {
  method: "get",
  path: "/v1/dead-letters",
  operationId: "listDeadLetters",
  tags: ["Service"],
  summary: "List submissions that could not be stored",
  description: "Accepted with `202`, tried many times, and kept until they are replayed. Oldest first.",
  request: {
    query: z.strictObject({
      limit: pageLimit("Dead letters on a page."),
      cursor: z
        .string()
        .refine(isArticleId, "must be a `next_cursor` of this list")
        .optional()
        .openapi({ description: "`next_cursor` of the page before." }),
    }),
  },
  responses: answers(
    { 200: { description: "A page.", content: { "application/json": { schema: DeadLetterPage } } } },
    "invalid_parameter",
    "database_unavailable",
  ),
});

export const listDeadLetters: HandlerOf<typeof listDeadLettersRoute> = async (c) => {
  const { limit, cursor } = c.req.valid("query");
  const page = { limit: limit ?? LIMITS.PAGE_DEFAULT, after: cursor ?? null };
  const { letters, more } = await listLetters(c.get("services").database, page);
  const next = more ? (letters.at(-1)?.id ?? null) : null;
  return c.json({ data: letters.map(toDeadLetter), next_cursor: next } satisfies DeadLetterPage, 200, FRESH);
};

export const replayDeadLetterRoute = defineRoute("admin", {
  method: "post",
  path: "/v1/dead-letters/{id}/replay",
  operationId: "replayDeadLetter",
  tags: ["Service"],
  summary: "Try again to store a dead letter",
  description:
    "Stores it as the submission would have been stored when it was accepted. A failure leaves it as it was.",
  request: { params: z.object({ id: SubmissionId }), query: z.strictObject({}) },
  responses: answers(
    { 200: { description: "What became of it.", content: { "application/json": { schema: SubmissionStatus } } } },
    "invalid_parameter",
    "not_found",
    "database_unavailable",
  ),
});

export const replayDeadLetter: HandlerOf<typeof replayDeadLetterRoute> = async (c) => {
  const { clock, database } = c.get("services");
  const outcome = await replay(database, c.req.valid("param").id.toLowerCase(), clock());
  if (outcome === null) return refuse(c, { code: "not_found", detail: "No dead letter has this id." });
  return c.json(toStatus(outcome), 200, FRESH);
};
