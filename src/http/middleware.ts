import type { MiddlewareHandler } from "hono";
import { LIMITS } from "../domain/limits.ts";
import { watchDatabase } from "../store/client.ts";
import type { ApiContext, Env, Services } from "./context.ts";
import { refuse } from "./errors.ts";
import { createKeyRing } from "./key-ring.ts";
import { createPageCache } from "./page-cache.ts";
import { quotaHeaders, type SeenRequests } from "./rate-limit.ts";
import { createTally } from "./tally.ts";
import { createTurns } from "./turns.ts";

const REQUEST_ID = /^[A-Za-z0-9._-]{1,128}$/;
const READ_METHODS = ["GET", "HEAD"];

/** Sent with every answer; a handler that sets one of these itself keeps its own. */
const HEADERS: Readonly<Record<string, string>> = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
  "X-Frame-Options": "DENY",
  "Strict-Transport-Security": "max-age=31536000",
};

/** Sent with every answer to a read, so that a page of any origin may use it. */
const CORS_HEADERS: Readonly<Record<string, string>> = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers":
    "ETag, Link, RateLimit, RateLimit-Policy, Retry-After, WWW-Authenticate, X-Request-Id",
};

/** Gives handlers the services and the request its id: the client's where that is well-formed, otherwise a new one. */
export function identifyRequest(services: Services): MiddlewareHandler<Env> {
  const keyRing = createKeyRing(services.database, services.clock);
  const pages = createPageCache();
  const tally = createTally(services.database);
  const turns = createTurns(LIMITS.WORKING_BYTES, services.clock);
  const seenRequests: SeenRequests = new Map();
  let startedAt: number | undefined;
  return async (c, next) => {
    const given = c.req.header("X-Request-Id");
    const requestId = given !== undefined && REQUEST_ID.test(given) ? given : services.newId(services.clock());
    c.set("requestId", requestId);
    c.set("databaseMs", 0);
    const note = (ms: number) => c.set("databaseMs", c.get("databaseMs") + ms);
    c.set("services", { ...services, database: watchDatabase(services.database, services.clock, note) });
    startedAt ??= services.clock();
    c.set("startedAt", startedAt);
    c.set("keyRing", keyRing);
    c.set("pages", pages);
    c.set("tally", tally);
    c.set("turns", turns);
    c.set("seenRequests", seenRequests);
    await next();
    c.res.headers.set("X-Request-Id", requestId);
  };
}

/** Adds the headers that every answer has, and CORS to reads. */
export const addHeaders: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const isRead = READ_METHODS.includes(c.req.method);
  for (const [name, value] of Object.entries(isRead ? { ...HEADERS, ...CORS_HEADERS } : HEADERS)) {
    if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  }
  const quota = c.get("quota");
  for (const [name, value] of Object.entries(quota ? quotaHeaders(quota) : {})) c.res.headers.set(name, value);
};

/**
 * Has caches ask again before they use a read a second time, unless the handler said otherwise: a dashboard that polls
 * always shows what is stored, and pays a 304 while nothing changes. Never shared, since an answer may need a key.
 */
export const revalidateReads: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  const isRead = (c.res.ok || c.res.status === 304) && READ_METHODS.includes(c.req.method);
  if (isRead && !c.res.headers.has("Cache-Control")) c.res.headers.set("Cache-Control", "private, no-cache");
};

/** Refuses a request whose address or header fields are longer than any honest one, before anything looks into them. */
export const refuseOversized: MiddlewareHandler<Env> = async (c, next) => {
  if (c.req.url.length > LIMITS.REQUEST_URL_CHARACTERS) return refuse(c, { code: "uri_too_long" });
  let length = 0;
  c.req.raw.headers.forEach((value, name) => {
    length += name.length + value.length;
  });
  return length > LIMITS.REQUEST_HEADER_CHARACTERS ? refuse(c, { code: "headers_too_large" }) : next();
};

/**
 * Refuses a query of too many parameters, or one whose percent-encoding is broken, is not UTF-8 or hides U+0000. The framework would pass the broken
 * text on as it stands, and no parameter has a use for the other two.
 */
export const refuseMalformedQuery: MiddlewareHandler<Env> = async (c, next) => {
  if (!c.req.url.includes("?")) return next();
  const { search } = new URL(c.req.url);
  const pairs = search.slice(1).split("&");
  if (pairs.length > LIMITS.QUERY_PARAMETERS) {
    const message = `must have at most ${LIMITS.QUERY_PARAMETERS} parameters`;
    return refuse(c, { code: "invalid_parameter", errors: [{ path: "query", code: "too_many", message }] });
  }
  if (!search.includes("%")) return next();
  for (const pair of pairs) {
    const name = pair.split("=", 1)[0] ?? "";
    const decoded = decode(pair);
    if (decoded !== null && !decoded.includes("\0")) continue;
    const message = decoded === null ? "is not valid percent-encoded UTF-8" : "must not contain U+0000";
    const errors = [{ path: (decode(name) ?? name).slice(0, 100), code: "malformed", message }];
    return refuse(c, { code: "invalid_parameter", errors });
  }
  return next();
};

/** Answers a method that a resource does not have: OPTIONS tells which it has, anything else is refused with them. */
export function answerOtherMethod(c: ApiContext, methods: string[]): Response {
  const allow = [...methods, "OPTIONS"];
  if (c.req.method !== "OPTIONS") return refuse(c, { code: "method_not_allowed", allow });
  const cors = methods.includes("GET")
    ? {
        ...CORS_HEADERS,
        "Access-Control-Allow-Methods": READ_METHODS.join(", "),
        "Access-Control-Allow-Headers": "Authorization, If-None-Match, X-Request-Id",
        "Access-Control-Max-Age": "86400",
      }
    : {};
  return new Response(null, { status: 204, headers: { Allow: allow.join(", "), ...cors } });
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
