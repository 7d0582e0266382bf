import { LIMITS } from "../domain/limits.ts";
import { acceptSubmission } from "../queue/accept.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { idempotent } from "./idempotent.ts";
import { inTurn } from "./in-turn.ts";
import { NOTHING_INCLUDED } from "./include.ts";
import { readSubmission } from "./read-submission.ts";
import { answers, IDEMPOTENCY_HEADERS, IDEMPOTENCY_PROBLEMS, SUBMISSION_PROBLEMS } from "./responses.ts";
import { sendJson } from "./send-json.ts";
import { submissionRequest } from "./submission-request.ts";
import { QueuedSubmission, statusPath } from "./submission-status.ts";
import { toArticle } from "./to-wire.ts";
import { SubmittedArticle } from "./wire.ts";

export const submitArticleRoute = defineRoute(
  "ingest",
  {
    method: "post",
    path: "/v1/articles",
    operationId: "submitArticle",
    tags: ["Submitting"],
    summary: "Submit an article",
    description:
      "Cleans, classifies and stores one article. The same article sent again is found, not stored twice: by " +
      "`external_id` first (unique for each `source`, or host of `url` where no source is given), then by `url` (without " +
      "tracking parameters, fragment, `www`, AMP and mobile forms; the front page of a site names no article), then by " +
      "content. Changed content under a known `external_id` or `url` updates that article, whose earlier content becomes " +
      "a revision; `received_at` stays, and so do `published_at`, `url` and `external_id` where the new content comes " +
      "without. An `external_id` of one article with the `url` of another updates the first and leaves the second alone. " +
      "What is a duplicate by content alone changes nothing: its `external_id` and `url` stay free, so that what appears " +
      "there later is an article of its own.",
    request: { ...submissionRequest, headers: IDEMPOTENCY_HEADERS },
    responses: answers(
      {
        201: {
          description: "Stored.",
          headers: { Location: { description: "Path of the article.", schema: { type: "string" } } },
          content: { "application/json": { schema: SubmittedArticle } },
        },
        200: {
          description: "It was here already, unchanged or now updated; `matched_by` says how it was recognised.",
          content: { "application/json": { schema: SubmittedArticle } },
        },
        202: {
          description:
            "The database is away: accepted into a queue, and stored when it is back. `Location` tells how it went.",
          headers: { Location: { description: "Path of the submission's status.", schema: { type: "string" } } },
          content: { "application/json": { schema: QueuedSubmission } },
        },
      },
      ...SUBMISSION_PROBLEMS,
      ...IDEMPOTENCY_PROBLEMS,
      "database_unavailable",
    ),
  },
  inTurn(LIMITS.BODY_BYTES, LIMITS.LONG_BODY_BYTES),
  idempotent(LIMITS.BODY_BYTES),
);

export const submitArticle: HandlerOf<typeof submitArticleRoute> = async (c) => {
  const { clock, database, newId, queue } = c.get("services");
  const query = c.req.valid("query");
  const now = clock();
  const read = await readSubmission(c.req.raw, query, now);
  if (!read.ok) return refuse(c, read.reason);
  const accepted = await acceptSubmission(database, queue, read.value, { now, articleId: newId(now) });
  if (!accepted.ok) return refuse(c, accepted.reason);
  c.get("tally").add(accepted.value.state === "queued" ? "queued" : accepted.value.saved.result);
  if (accepted.value.state === "queued") {
    const { id } = accepted.value;
    const waiting: QueuedSubmission = { result: "queued", id, status_url: statusPath(id) };
    return sendJson(c, waiting, 202, { Location: statusPath(id) });
  }
  const { result, matchedBy, article } = accepted.value.saved;
  const answer: SubmittedArticle = {
    result,
    ...(matchedBy === null ? {} : { matched_by: matchedBy }),
    ...toArticle(article, query.include ?? NOTHING_INCLUDED),
  };
  return result === "created"
    ? sendJson(c, answer, 201, { Location: `/v1/articles/${article.id}` })
    : sendJson(c, answer, 200, { "Content-Location": `/v1/articles/${article.id}` });
};
