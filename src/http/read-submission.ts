import type { RawSubmission } from "../domain/article.ts";
import { LIMITS } from "../domain/limits.ts";
import type { FieldError, Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import type { Submission } from "../domain/submission.ts";
import { decodeText } from "./decode-text.ts";
import { toFieldErrors } from "./field-errors.ts";
import { JSON_MEDIA_TYPE, type MediaType, parseMediaType, SUBMISSION_MEDIA_TYPES, TEXT_FORMATS } from "./media-type.ts";
import { parseDate } from "./parse-date.ts";
import { parseJson } from "./parse-json.ts";
import { readBody } from "./read-body.ts";
import { JsonSubmission, type SubmissionQuery } from "./submission-fields.ts";

/** How far ahead of us the clock of an honest publisher may run, time zones included. */
const FUTURE_MS = 24 * 60 * 60 * 1000;

/** A submission, and what exactly was sent. */
export interface ReadSubmission {
  submission: Submission;
  raw: RawSubmission;
}

/**
 * Reads a submission from a request whose query is valid. The headers are judged first, so that a body nobody can use
 * is never read. `now` is epoch milliseconds.
 */
export async function readSubmission(
  request: Request,
  query: SubmissionQuery,
  now: number,
): Promise<Result<ReadSubmission, Rejection>> {
  const header = request.headers.get("Content-Type");
  const coding = request.headers.get("Content-Encoding");
  if (coding !== null && coding.trim().toLowerCase() !== "identity") {
    return fail({ code: "unsupported_content_encoding", encoding: coding });
  }
  const mediaType = header === null ? null : parseMediaType(header);
  const format = mediaType && TEXT_FORMATS.get(mediaType.essence);
  const isJson = mediaType?.essence === JSON_MEDIA_TYPE;
  if (mediaType === null || (format === undefined && !isJson)) {
    return fail({ code: "unsupported_media_type", contentType: header, accepted: SUBMISSION_MEDIA_TYPES });
  }
  const body = await readBody(request, LIMITS.BODY_BYTES);
  if (!body.ok) return body;
  const decoded = isJson
    ? decodeJson(body.value, mediaType)
    : decodeText(body.value, mediaType.charset, format === "html");
  if (!decoded.ok) return decoded;
  const content = decoded.value;
  const submission = format ? submissionOfText(format, content, query, now) : submissionOfJson(content, query, now);
  if (!submission.ok) return submission;
  return ok({ submission: submission.value, raw: { contentType: mediaType.essence, content } });
}

/** JSON is UTF-8 (RFC 8259, 8.1), with or without a byte order mark. */
export function decodeJson(bytes: Uint8Array, { charset }: MediaType): Result<string, Rejection> {
  if (charset !== null && !/^utf-?8$/i.test(charset)) return fail({ code: "unsupported_charset", charset });
  return ok(new TextDecoder().decode(bytes));
}

function submissionOfText(
  format: Submission["format"],
  content: string,
  query: SubmissionQuery,
  now: number,
): Result<Submission, Rejection> {
  const future = refuseFuture(query.published_at, now);
  if (future !== null) return fail({ code: "invalid_parameter", errors: [future] });
  return ok({ format, content: replaceUnreadable(content), ...optionalFields(query) });
}

function submissionOfJson(text: string, query: SubmissionQuery, now: number): Result<Submission, Rejection> {
  const { include: _, ...misplaced } = query;
  const errors = Object.keys(misplaced).map((path) => ({
    path,
    code: "misplaced",
    message: "belongs in the JSON body",
  }));
  if (errors.length > 0) return fail({ code: "invalid_parameter", errors });
  const json = parseJson(text, LIMITS.JSON_DEPTH);
  return json.ok ? submissionOfValue(json.value, now) : json;
}

/** A submission from the JSON value of one. `now` is epoch milliseconds. */
export function submissionOfValue(value: unknown, now: number): Result<Submission, Rejection> {
  const parsed = JsonSubmission.safeParse(value);
  if (!parsed.success) return fail({ code: "invalid_field", errors: toFieldErrors(parsed.error.issues, "field") });
  const fields = parsed.data;
  const future = refuseFuture(fields.published_at, now);
  if (future !== null) return fail({ code: "invalid_field", errors: [future] });
  const content = fields.text ?? fields.html;
  if (content == null)
    return fail({ code: "unusable_submission", detail: "Send either text or html; neither is there." });
  if (fields.text != null && fields.html != null) {
    return fail({ code: "unusable_submission", detail: "Send either text or html, not both." });
  }
  const format = fields.text == null ? "html" : "text";
  return ok({ format, content: replaceUnreadable(content), ...optionalFields(fields) });
}

/** U+0000 and lone surrogates are no characters of any article, and Postgres cannot keep them. */
function replaceUnreadable(content: string): string {
  return content.toWellFormed().replaceAll("\0", "\uFFFD");
}

function optionalFields(fields: SubmissionQuery | JsonSubmission): Omit<Submission, "format" | "content"> {
  return {
    title: fields.title ?? null,
    url: fields.url ?? null,
    source: fields.source ?? null,
    externalId: fields.external_id ?? null,
    publishedAt: fields.published_at ?? null,
    language: fields.language ?? null,
    authors: fields.authors ?? null,
  };
}

function refuseFuture(publishedAt: string | null | undefined, now: number): FieldError | null {
  const at = publishedAt == null ? null : parseDate(publishedAt);
  if (at === null || at <= now + FUTURE_MS) return null;
  return { path: "published_at", code: "in_the_future", message: "must not be more than a day in the future" };
}
