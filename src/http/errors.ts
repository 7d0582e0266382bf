import type { Hook } from "@hono/zod-openapi";
import type { ContentfulStatusCode } from "hono/utils/http-status";
import { LIMITS } from "../domain/limits.ts";
import type { EntryRejection, FieldError, Rejection } from "../domain/rejection.ts";
import { DatabaseUnavailable } from "../store/client.ts";
import type { ApiContext, Env } from "./context.ts";
import { toFieldErrors } from "./field-errors.ts";
import { routeOf } from "./route-of.ts";
import { sendJson } from "./send-json.ts";
import type { Problem } from "./wire-service.ts";

/** Seconds after which a client should try again when the database is away. */
const DATABASE_RETRY_SECONDS = 5;
/** Longest error text that is logged; a database error repeats the whole statement and its values. */
const LOGGED_CHARACTERS = 300;

/** RFC 6750, 3: what a refused client is told beside the problem. */
const CHALLENGE = 'Bearer realm="dateline"';

export type ProblemCode = Rejection["code"] | "internal_error";

/** What every problem with the same code has in common. */
interface ProblemKind {
  status: ContentfulStatusCode;
  title: string;
  /** What a client can do with it, for the reference. */
  meaning: string;
}

/** Every code a problem can have. */
export const PROBLEMS: Readonly<Record<ProblemCode, ProblemKind>> = {
  malformed_json: { status: 400, title: "Malformed JSON", meaning: "The body does not parse, or nests too deeply." },
  invalid_field: { status: 400, title: "Invalid field", meaning: "`errors` names each unknown or wrong field." },
  invalid_parameter: {
    status: 400,
    title: "Invalid parameter",
    meaning: "`errors` names each unknown, repeated or wrong one.",
  },
  invalid_cursor: { status: 400, title: "Invalid cursor", meaning: "Not a cursor of this list with these filters." },
  invalid_idempotency_key: {
    status: 400,
    title: "Invalid Idempotency-Key",
    meaning: `Up to ${LIMITS.IDEMPOTENCY_KEY_CHARACTERS} visible ASCII characters, with or without quotes around them.`,
  },
  idempotency_key_in_flight: {
    status: 409,
    title: "Idempotency-Key in flight",
    meaning: "The first request with this key is not answered yet; try again after `Retry-After` seconds.",
  },
  idempotency_key_reused: {
    status: 422,
    title: "Idempotency-Key reused",
    meaning: "The key was sent before with another body, query or `Content-Type`.",
  },
  key_required: {
    status: 401,
    title: "Key required",
    meaning: "Send a key as `Authorization: Bearer dateline_…`; `npm run key -- create` makes one.",
  },
  invalid_key: { status: 401, title: "Invalid key", meaning: "The key is malformed, unknown, revoked or expired." },
  insufficient_scope: {
    status: 403,
    title: "Insufficient scope",
    meaning: "The key is good, but not for this; `detail` names the scope.",
  },
  cross_origin: {
    status: 403,
    title: "Cross-origin change",
    meaning: "A page of another origin tried to change something without a key.",
  },
  rate_limited: {
    status: 429,
    title: "Too many requests",
    meaning: "`RateLimit-Policy` has the limit; try again after `Retry-After` seconds.",
  },
  uri_too_long: {
    status: 414,
    title: "URI too long",
    meaning: `At most ${LIMITS.REQUEST_URL_CHARACTERS} characters.`,
  },
  headers_too_large: {
    status: 431,
    title: "Request header fields too large",
    meaning: `At most ${LIMITS.REQUEST_HEADER_CHARACTERS} characters together.`,
  },
  not_found: { status: 404, title: "Not found", meaning: "No such path, or no article with this id." },
  method_not_allowed: { status: 405, title: "Method not allowed", meaning: "`Allow` lists the methods there are." },
  body_too_large: { status: 413, title: "Body too large", meaning: `At most ${LIMITS.BODY_BYTES} bytes.` },
  unsupported_media_type: { status: 415, title: "Unsupported media type", meaning: "`Accept` lists what can be sent." },
  unsupported_charset: {
    status: 415,
    title: "Unsupported charset",
    meaning: "The declared charset is unknown; send UTF-8.",
  },
  unsupported_content_encoding: {
    status: 415,
    title: "Unsupported content encoding",
    meaning: "Send the body uncompressed.",
  },
  empty_article: { status: 422, title: "Empty article", meaning: "Nothing to read is in the submission." },
  unusable_submission: {
    status: 422,
    title: "Unusable submission",
    meaning: "Well-formed, but both or neither of `text` and `html`.",
  },
  internal_error: { status: 500, title: "Internal error", meaning: "Our fault; report the `request_id`." },
  not_ready: {
    status: 503,
    title: "Not ready",
    meaning: "The database answers but lacks migrations of this build; `errors` names the parts that are wrong.",
  },
  database_unavailable: {
    status: 503,
    title: "Database unavailable",
    meaning: "Try again after `Retry-After` seconds.",
  },
};

/** The part of a problem that depends on the single case. */
interface Particulars {
  detail: string;
  errors?: FieldError[];
  headers?: Record<string, string>;
}

/** Answers a request that cannot be done with the problem that says why. */
export function refuse(c: ApiContext, rejection: Rejection): Response {
  return sendProblem(c, rejection.code, particularsOf(rejection));
}

/** Logs what was thrown while a request was answered. */
export function logThrown(error: Error, c: ApiContext): void {
  const cause = error.cause instanceof Error ? loggable(error.cause.message) : undefined;
  const { code: sqlstate, constraint, table, routine } = error as Error & Partial<Record<string, unknown>>;
  const stack = error.stack?.slice(error.stack.indexOf("\n    at ") + 1);
  console.error(
    JSON.stringify({
      level: "error",
      request_id: c.get("requestId"),
      key_id: c.get("keyId"),
      method: c.req.method,
      route: routeOf(c),
      error: error.name,
      message: loggable(error.message),
      cause,
      ...{ sqlstate, constraint, table, routine },
      stack,
    }),
  );
}

/** Answers what a handler threw, and logs it once: the message is for us, never for the client. */
export function answerThrown(error: Error, c: ApiContext): Response {
  logThrown(error, c);
  if (error instanceof DatabaseUnavailable) return refuseUnavailable(c);
  return sendProblem(c, "internal_error", {
    detail: "Something went wrong on our side; the request id finds it in the log.",
  });
}

/**
 * The part of an error's message that was written by a programmer: engines and databases quote the values they choke on,
 * and those can be an article's words.
 */
function loggable(message: string): string {
  return message.replace(/"[^"]*("|$)|'[^']*('|$)|`[^`]*(`|$)|\([^)]*(\)|$)/g, "…").slice(0, LOGGED_CHARACTERS);
}

/** Answers that the database is away. */
function refuseUnavailable(c: ApiContext): Response {
  return refuse(c, { code: "database_unavailable", retryAfterSeconds: DATABASE_RETRY_SECONDS });
}

/** Answers that the service is not ready, with the parts of it that are wrong. */
export function refuseUnready(c: ApiContext, isDatabaseAway: boolean, errors: FieldError[]): Response {
  const code = isDatabaseAway ? "database_unavailable" : "not_ready";
  return refuse(c, { code, errors, retryAfterSeconds: DATABASE_RETRY_SECONDS });
}

/** Answers a request whose parameters do not fit its route: a malformed id names nothing, a bad query is named. */
export const refuseInvalid: Hook<unknown, Env, string, Response | undefined> = (result, c) => {
  if (result.success) return undefined;
  if (result.target === "param") return refuse(c, { code: "not_found", detail: "No article has this id." });
  return refuse(c, { code: "invalid_parameter", errors: toFieldErrors(result.error.issues, "parameter") });
};

function particularsOf(rejection: Rejection): Particulars {
  switch (rejection.code) {
    case "malformed_json":
    case "invalid_cursor":
    case "empty_article":
    case "unusable_submission":
    case "not_found":
      return { detail: rejection.detail };
    case "invalid_field":
    case "invalid_parameter":
      return { detail: summarise(rejection.errors), errors: rejection.errors };
    case "invalid_idempotency_key":
    case "idempotency_key_reused":
    case "idempotency_key_in_flight":
    case "key_required":
    case "invalid_key":
    case "insufficient_scope":
    case "cross_origin":
    case "rate_limited":
    case "uri_too_long":
    case "headers_too_large":
      return particularsOfEntry(rejection);
    case "unsupported_media_type":
      return {
        detail: `${rejection.contentType ?? "A body without Content-Type"} is not accepted; send ${rejection.accepted.join(", ")}.`,
        headers: { Accept: rejection.accepted.join(", ") },
      };
    case "unsupported_charset":
      return { detail: `The charset ${rejection.charset.slice(0, 100)} is not known; UTF-8 always works.` };
    case "unsupported_content_encoding":
      return {
        detail: `The content encoding ${rejection.encoding.slice(0, 100)} is not accepted; send the body as it is.`,
        headers: { "Accept-Encoding": "identity" },
      };
    case "body_too_large":
      return { detail: `The body is larger than ${rejection.limitBytes} bytes.` };
    case "method_not_allowed":
      return {
        detail: `This resource allows ${rejection.allow.join(", ")}.`,
        headers: { Allow: rejection.allow.join(", ") },
      };
    case "not_ready":
      return {
        detail: summarise(rejection.errors),
        errors: rejection.errors,
        headers: { "Retry-After": String(rejection.retryAfterSeconds) },
      };
    case "database_unavailable":
      return {
        detail: "The database cannot be reached at the moment; try again later.",
        ...(rejection.errors === undefined ? {} : { errors: rejection.errors }),
        headers: { "Retry-After": String(rejection.retryAfterSeconds) },
      };
    default:
      return rejection satisfies never;
  }
}

function particularsOfEntry(rejection: EntryRejection): Particulars {
  switch (rejection.code) {
    case "invalid_idempotency_key":
      return {
        detail: `The Idempotency-Key must be 1 to ${LIMITS.IDEMPOTENCY_KEY_CHARACTERS} visible ASCII characters.`,
      };
    case "idempotency_key_in_flight":
      return {
        detail: "A request with this Idempotency-Key is still under way.",
        headers: { "Retry-After": String(rejection.retryAfterSeconds) },
      };
    case "idempotency_key_reused":
      return { detail: "This Idempotency-Key was sent before with another request; a new request needs a new key." };
    case "key_required":
      return {
        detail: `This needs a key with the scope ${rejection.scope}, sent as Authorization: Bearer ….`,
        headers: { "WWW-Authenticate": `${CHALLENGE}, scope="${rejection.scope}"` },
      };
    case "invalid_key":
      return {
        detail: "The key is malformed, unknown, revoked or expired.",
        headers: { "WWW-Authenticate": `${CHALLENGE}, error="invalid_token"` },
      };
    case "insufficient_scope":
      return {
        detail: `The key lacks the scope ${rejection.scope}.`,
        headers: { "WWW-Authenticate": `${CHALLENGE}, error="insufficient_scope", scope="${rejection.scope}"` },
      };
    case "rate_limited":
      return {
        detail: `More than ${rejection.limit} requests in ${LIMITS.RATE_LIMIT_PERIOD_SECONDS} seconds.`,
        headers: { "Retry-After": String(rejection.retryAfterSeconds) },
      };
    case "uri_too_long":
      return { detail: `The address has more than ${LIMITS.REQUEST_URL_CHARACTERS} characters.` };
    case "headers_too_large":
      return { detail: `The header fields have more than ${LIMITS.REQUEST_HEADER_CHARACTERS} characters.` };
    case "cross_origin":
      return { detail: "Without a key nothing can be changed from a page of another origin." };
    default:
      return rejection satisfies never;
  }
}

function summarise(errors: FieldError[]): string {
  const [first] = errors;
  if (first === undefined) return "Some of the values are not valid.";
  const others = errors.length === 1 ? "" : ` (and ${errors.length - 1} more)`;
  return `${first.path}: ${first.message}${others}.`;
}

/** The problem that tells of a rejection, where it is a part of an answer. */
export function toProblem(c: ApiContext, rejection: Rejection): Problem {
  return describeProblem(c, rejection.code, particularsOf(rejection));
}

function sendProblem(c: ApiContext, code: ProblemCode, particulars: Particulars): Response {
  c.set("problemCode", code);
  const problem = describeProblem(c, code, particulars);
  const headers = { "Content-Type": "application/problem+json", ...particulars.headers };
  return sendJson(c, problem, PROBLEMS[code].status, headers);
}

function describeProblem(c: ApiContext, code: ProblemCode, { detail, errors }: Particulars): Problem {
  const { status, title } = PROBLEMS[code];
  return {
    type: `${new URL(c.req.url).origin}/docs#${code}`,
    title,
    status,
    detail,
    code,
    request_id: c.get("requestId"),
    ...(errors === undefined ? {} : { errors }),
  };
}
