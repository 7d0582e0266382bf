import type { MiddlewareHandler } from "hono";
import { afterAnswer } from "./after-answer.ts";
import { contentLength } from "./content-length.ts";
import type { ApiContext, Env } from "./context.ts";
import { routeOf } from "./route-of.ts";

/** Routes whose refusals are refused articles. */
const SUBMITTING = ["/v1/articles", "/v1/articles/batch"];

/**
 * Logs one line of JSON for each request, and counts what came of it. In the line is only what we made ourselves: ids,
 * numbers, the route's pattern. No path, query, header or body, as any of them can hold a text or a secret.
 */
export const logRequest: MiddlewareHandler<Env> = async (c, next) => {
  const { clock, log } = c.get("services");
  const begin = clock();
  await next();
  const { status } = c.res;
  const now = clock();
  const route = routeOf(c);
  const code = c.get("problemCode") ?? null;
  log?.({
    level: status >= 500 ? "error" : "info",
    request_id: c.get("requestId"),
    key_id: c.get("keyId") ?? null,
    method: METHODS.includes(c.req.method) ? c.req.method : "other",
    route,
    status,
    code,
    ms: now - begin,
    database_ms: c.get("databaseMs"),
    bytes_in: contentLength(c.req.header("Content-Length")),
    bytes_out: bytesOut(c),
    replayed: c.res.headers.has("Idempotent-Replayed"),
  });
  const tally = c.get("tally");
  tally.add(`answers:${Math.floor(status / 100)}xx`);
  const isSubmission = c.req.method === "POST" && route !== null && SUBMITTING.includes(route);
  if (isSubmission && code !== null) tally.add(`rejected:${code}`);
  afterAnswer(c, tally.flush(now));
};

const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/** Null where only the runtime will know. */
function bytesOut(c: ApiContext): number | null {
  if (c.req.method === "HEAD" || c.res.status === 204 || c.res.status === 304) return 0;
  return c.get("bytesOut") ?? contentLength(c.res.headers.get("Content-Length"));
}
