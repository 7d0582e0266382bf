import { z } from "@hono/zod-openapi";
import { IDENTITY_KINDS } from "../domain/identity.ts";
import { LIMITS } from "../domain/limits.ts";
import type { Rejection } from "../domain/rejection.ts";
import type { Result } from "../domain/result.ts";
import type { Incoming } from "../ingest.ts";
import { type AcceptedVerdict, acceptSubmissions } from "../queue/accept.ts";
import type { ApiContext } from "./context.ts";
import { defineRoute } from "./define-route.ts";
import { PROBLEMS, refuse, toProblem } from "./errors.ts";
import { EXAMPLE_ARTICLE, EXAMPLE_TEXT, EXAMPLE_TITLE } from "./examples.ts";
import type { HandlerOf } from "./handler.ts";
import { idempotent } from "./idempotent.ts";
import { inTurn } from "./in-turn.ts";
import { NDJSON_MEDIA_TYPE } from "./media-type.ts";
import { type ReadBatch, readBatch } from "./read-batch.ts";
import { answers, IDEMPOTENCY_HEADERS, IDEMPOTENCY_PROBLEMS } from "./responses.ts";
import { sendJson } from "./send-json.ts";
import { QueuedSubmission, statusPath } from "./submission-status.ts";
import { Problem } from "./wire-service.ts";

const index = z.int().min(0).openapi({ description: "Place in the batch, from 0; empty lines do not count." });

const BatchResult = z
  .union([
    z.object({
      index,
      status: z.union([z.literal(200), z.literal(201)]),
      result: z.enum(["created", "duplicate", "updated"]),
      matched_by: z.enum(IDENTITY_KINDS).optional(),
      id: z.uuid(),
    }),
    QueuedSubmission.extend({ index, status: z.literal(202) }),
    z.object({ index, status: z.int(), problem: Problem }),
  ])
  .openapi("BatchResult", { example: { index: 0, status: 201, result: "created", id: EXAMPLE_ARTICLE.id } });
type BatchResult = z.infer<typeof BatchResult>;

const count = z.int().min(0);
const BatchAnswer = z
  .object({
    results: z.array(BatchResult),
    ...{ created: count, duplicate: count, updated: count },
    queued: count.openapi({ description: "Accepted while the database is away, as `202` says of a single one." }),
    rejected: count,
  })
  .openapi("BatchAnswer", {
    description: "One result for each submission, in their order, and how many of each there are.",
    example: {
      results: [{ index: 0, status: 201, result: "created", id: EXAMPLE_ARTICLE.id }],
      ...{ created: 1, duplicate: 0, updated: 0, queued: 0, rejected: 0 },
    },
  });
type BatchAnswer = z.infer<typeof BatchAnswer>;

const EXAMPLE_ITEM = { title: EXAMPLE_TITLE, text: EXAMPLE_TEXT };

export const submitBatchRoute = defineRoute(
  "ingest",
  {
    method: "post",
    path: "/v1/articles/batch",
    operationId: "submitBatch",
    tags: ["Submitting"],
    summary: "Submit many articles",
    description:
      `Up to ${LIMITS.BATCH_ITEMS} submissions and ${LIMITS.BATCH_BYTES / 1024 / 1024} MiB, each as \`POST /v1/articles\` ` +
      "takes it as JSON, with the outcome of sending them one after the other: of two that are the same article the " +
      "first creates it. What is wrong with one is told in its place and does not touch the others.",
    request: {
      query: z.strictObject({}),
      headers: IDEMPOTENCY_HEADERS,
      body: {
        required: true,
        description: "One submission a line, or a list of them.",
        content: {
          [NDJSON_MEDIA_TYPE]: { schema: { type: "string", example: `${JSON.stringify(EXAMPLE_ITEM)}\n` } },
          "application/json": {
            schema: {
              type: "object",
              required: ["articles"],
              properties: { articles: { type: "array", items: { $ref: "#/components/schemas/ArticleSubmission" } } },
              example: { articles: [EXAMPLE_ITEM] },
            },
          },
        },
      },
    },
    responses: answers(
      {
        207: {
          description: "A result for each submission.",
          content: { "application/json": { schema: BatchAnswer } },
        },
      },
      "malformed_json",
      "invalid_field",
      "invalid_parameter",
      "body_too_large",
      "unsupported_media_type",
      "unsupported_charset",
      "unsupported_content_encoding",
      ...IDEMPOTENCY_PROBLEMS,
      "database_unavailable",
    ),
  },
  inTurn(LIMITS.BATCH_BYTES, 0),
  idempotent(LIMITS.BATCH_BYTES),
);

export const submitBatch: HandlerOf<typeof submitBatchRoute> = async (c) => {
  const { clock, database, newId, queue } = c.get("services");
  const now = clock();
  const batch = await readBatch(c.req.raw, now);
  if (!batch.ok) return refuse(c, batch.reason);
  const incoming = batch.value.flatMap((read): Incoming[] => (read.ok ? [{ ...read.value, id: newId(now), now }] : []));
  const ingested = await acceptSubmissions(database, queue, incoming, c.get("step"));
  const outcomes = inPlace(batch.value, ingested);
  for (const outcome of outcomes) c.get("tally").add(nameOf(outcome));
  return sendJson(c, toAnswer(c, outcomes), 207);
};

/** The outcomes of the submissions that could be read, between those that could not. */
function inPlace(
  batch: ReadBatch,
  ingested: Result<AcceptedVerdict, Rejection>[],
): Result<AcceptedVerdict, Rejection>[] {
  let next = 0;
  return batch.map((read) => (read.ok ? ingested[next++]! : read));
}

/** What an outcome is counted as: see the log of requests, which counts what becomes of single submissions. */
function nameOf(outcome: Result<AcceptedVerdict, Rejection>): string {
  if (!outcome.ok) return `rejected:${outcome.reason.code}`;
  return outcome.value.state === "queued" ? "queued" : outcome.value.verdict.result;
}

function toAnswer(c: ApiContext, outcomes: Result<AcceptedVerdict, Rejection>[]): BatchAnswer {
  const countOf = (result: "created" | "duplicate" | "updated") =>
    outcomes.filter((one) => one.ok && one.value.state === "stored" && one.value.verdict.result === result).length;
  return {
    results: outcomes.map((outcome, place) => toResult(c, outcome, place)),
    created: countOf("created"),
    duplicate: countOf("duplicate"),
    updated: countOf("updated"),
    queued: outcomes.filter((outcome) => outcome.ok && outcome.value.state === "queued").length,
    rejected: outcomes.filter(({ ok: isStored }) => !isStored).length,
  };
}

function toResult(c: ApiContext, outcome: Result<AcceptedVerdict, Rejection>, place: number): BatchResult {
  if (!outcome.ok) {
    const problem = toProblem(c, outcome.reason);
    return { index: place, status: PROBLEMS[outcome.reason.code].status, problem };
  }
  if (outcome.value.state === "queued") {
    const { id } = outcome.value;
    return { index: place, status: 202, result: "queued", id, status_url: statusPath(id) };
  }
  const { result, matchedBy, id } = outcome.value.verdict;
  const how = matchedBy === null ? {} : { matched_by: matchedBy };
  return { index: place, status: result === "created" ? 201 : 200, result, ...how, id };
}
