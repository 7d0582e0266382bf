import { LIMITS } from "../domain/limits.ts";
import { processSubmission } from "../pipeline.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { inTurn } from "./in-turn.ts";
import { NOTHING_INCLUDED } from "./include.ts";
import { readSubmission } from "./read-submission.ts";
import { answers, SUBMISSION_PROBLEMS } from "./responses.ts";
import { sendJson } from "./send-json.ts";
import { submissionRequest } from "./submission-request.ts";
import { toAnalyzedArticle } from "./to-wire.ts";
import { AnalyzedArticle } from "./wire.ts";

export const analyzeArticleRoute = defineRoute(
  "ingest",
  {
    method: "post",
    path: "/v1/analyze",
    operationId: "analyzeArticle",
    tags: ["Submitting"],
    summary: "Analyze an article without storing it",
    description: "Takes what `POST /v1/articles` takes and answers with the same object. Needs no database.",
    request: submissionRequest,
    responses: answers(
      {
        200: { description: "The article.", content: { "application/json": { schema: AnalyzedArticle } } },
      },
      ...SUBMISSION_PROBLEMS,
    ),
  },
  inTurn(LIMITS.BODY_BYTES, LIMITS.LONG_BODY_BYTES),
);

export const analyzeArticle: HandlerOf<typeof analyzeArticleRoute> = async (c) => {
  const query = c.req.valid("query");
  const now = c.get("services").clock();
  const read = await readSubmission(c.req.raw, query, now);
  if (!read.ok) return refuse(c, read.reason);
  const { submission } = read.value;
  const processed = await processSubmission(submission, now);
  if (!processed.ok) return refuse(c, processed.reason);
  return sendJson(c, toAnalyzedArticle(processed.value, submission.externalId, query.include ?? NOTHING_INCLUDED), 200);
};
