import type { RawSubmission } from "../domain/article.ts";
import { LIMITS } from "../domain/limits.ts";
import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Submission } from "../domain/submission.ts";
import { BATCH_MEDIA_TYPES, JSON_MEDIA_TYPE, parseMediaType } from "./media-type.ts";
import { parseJson } from "./parse-json.ts";
import { readBody } from "./read-body.ts";
import { decodeJson, type ReadSubmission, submissionOfValue } from "./read-submission.ts";

/** Each submission of a batch, or why it cannot be used. */
export type ReadBatch = Result<ReadSubmission, Rejection>[];

/** One item before anybody looked into it: its JSON, and its value or why there is none. */
interface Item {
  raw: RawSubmission;
  value: Result<unknown, Rejection>;
}

/**
 * Reads a batch from a request: one submission a line, or `{ "articles": [ … ] }`. What is wrong with one item is told in
 * its place; what is wrong with the whole refuses it. `now` is epoch milliseconds.
 */
export async function readBatch(request: Request, now: number): Promise<Result<ReadBatch, Rejection>> {
  const header = request.headers.get("Content-Type");
  const coding = request.headers.get("Content-Encoding");
  if (coding !== null && coding.trim().toLowerCase() !== "identity") {
    return fail({ code: "unsupported_content_encoding", encoding: coding });
  }
  const mediaType = header === null ? null : parseMediaType(header);
  if (mediaType === null || !BATCH_MEDIA_TYPES.includes(mediaType.essence)) {
    return fail({ code: "unsupported_media_type", contentType: header, accepted: BATCH_MEDIA_TYPES });
  }
  const body = await readBody(request, LIMITS.BATCH_BYTES);
  if (!body.ok) return body;
  const decoded = decodeJson(body.value, mediaType);
  if (!decoded.ok) return decoded;
  const items = mediaType.essence === JSON_MEDIA_TYPE ? itemsOfJson(decoded.value) : ok(itemsOfLines(decoded.value));
  if (!items.ok) return items;
  if (items.value.length > LIMITS.BATCH_ITEMS) {
    const message = `must have at most ${LIMITS.BATCH_ITEMS} items`;
    return fail({ code: "invalid_field", errors: [{ path: "articles", code: "too_long", message }] });
  }
  return ok(items.value.map((item) => readItem(item, now)));
}

/** Empty lines are none; reading stops where there are too many. */
function itemsOfLines(text: string): Item[] {
  const items: Item[] = [];
  for (let start = 0; start < text.length && items.length <= LIMITS.BATCH_ITEMS; ) {
    const newline = text.indexOf("\n", start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end).trim();
    const raw = { contentType: JSON_MEDIA_TYPE, content: line };
    if (line !== "") items.push({ raw, value: parseJson(line, LIMITS.JSON_DEPTH) });
    start = end + 1;
  }
  return items;
}

function itemsOfJson(text: string): Result<Item[], Rejection> {
  // The object and the list around the items are two levels more.
  const json = parseJson(text, LIMITS.JSON_DEPTH + 2);
  if (!json.ok) return json;
  const wrong = (path: string, code: string, message: string) =>
    fail<Rejection>({ code: "invalid_field", errors: [{ path, code, message }] });
  if (json.value === null || typeof json.value !== "object" || Array.isArray(json.value)) {
    return wrong("body", "wrong_type", 'must be an object, { "articles": [ … ] }');
  }
  const { articles, ...others } = json.value as Record<string, unknown>;
  const [unknown] = Object.keys(others);
  if (unknown !== undefined) return wrong(unknown.slice(0, 100).toWellFormed(), "unknown_field", "unknown field");
  if (!Array.isArray(articles)) return wrong("articles", "wrong_type", "must be an array");
  if (articles.length > LIMITS.BATCH_ITEMS) {
    return wrong("articles", "too_long", `must have at most ${LIMITS.BATCH_ITEMS} items`);
  }
  return ok(articles.map((value: unknown) => ({ raw: writtenAgain(value), value: ok(value) })));
}

/** The JSON of a value, written when it is asked for: kept, it would take as much memory again as the batch. */
function writtenAgain(value: unknown): RawSubmission {
  return {
    contentType: JSON_MEDIA_TYPE,
    get content() {
      return JSON.stringify(value);
    },
  };
}

function readItem({ raw, value }: Item, now: number): Result<ReadSubmission, Rejection> {
  if (!value.ok) return value;
  if (raw.content.length > LIMITS.BODY_BYTES) return fail({ code: "body_too_large", limitBytes: LIMITS.BODY_BYTES });
  const submission: Result<Submission, Rejection> = submissionOfValue(value.value, now);
  if (!submission.ok) return submission;
  return ok({ submission: submission.value, raw });
}
