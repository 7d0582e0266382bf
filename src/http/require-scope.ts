import type { MiddlewareHandler } from "hono";
import { type ApiKey, covers, type RouteScope } from "../domain/api-key.ts";
import type { Rejection } from "../domain/rejection.ts";
import { afterAnswer } from "./after-answer.ts";
import type { ApiContext, Env } from "./context.ts";
import { refuse } from "./errors.ts";
import { addressOf, type Quota, takeQuota } from "./rate-limit.ts";

/** RFC 6750, 2.1; the scheme's name is not case-sensitive (RFC 9110, 11.1). */
const BEARER = /^bearer ([\w~+/.-]{1,500}=*)$/i;

/**
 * Lets a request through to its route if its key, or what needs no key here, has the scope, and within the rate limit.
 * Where everything is open (`npm start`) a key would add nothing and is not looked at, and nothing is limited; elsewhere
 * a bad key is refused even where none is needed, but for public routes, which look at none.
 */
export function requireScope(scope: RouteScope): MiddlewareHandler<Env> {
  return async (c, next) => {
    const refusal = await judge(c, scope);
    return refusal === null ? next() : refuse(c, refusal);
  };
}

async function judge(c: ApiContext, scope: RouteScope): Promise<Rejection | null> {
  const { openScopes } = c.get("services");
  if (covers(openScopes, "admin")) return refuseCrossOrigin(c);
  const header = scope === "public" ? undefined : c.req.header("Authorization");
  const token = header === undefined ? undefined : (BEARER.exec(header)?.[1] ?? "");
  const isKnown = token !== undefined && c.get("keyRing").knows(token);
  // Whoever may be a stranger is counted before the database is asked: a flood of invented keys must not reach it.
  const strangers = isKnown ? null : overQuota(await takeQuota(c, "address", addressOf(c)));
  if (strangers !== null || scope === "public") return strangers;
  if (token === undefined) return covers(openScopes, scope) ? refuseCrossOrigin(c) : { code: "key_required", scope };
  const key = await c.get("keyRing").verify(token, (work) => afterAnswer(c, work));
  if (key === null) return { code: "invalid_key" };
  c.set("keyId", key.id);
  const tooMany = overQuota(await takeQuota(c, "key", key.id));
  return tooMany ?? judgeKey(c, scope, key);
}

function judgeKey(c: ApiContext, scope: Exclude<RouteScope, "public">, key: ApiKey): Rejection | null {
  const { openScopes } = c.get("services");
  return covers(key.scopes, scope) || covers(openScopes, scope) ? null : { code: "insufficient_scope", scope };
}

function overQuota(quota: Quota | null): Rejection | null {
  if (quota === null || !quota.exceeded) return null;
  return { code: "rate_limited", limit: quota.limit, retryAfterSeconds: quota.resetSeconds };
}

/** What needs no key a page of another origin could do, too, in the name of whoever looks at it: no changes from there. */
function refuseCrossOrigin(c: ApiContext): Rejection | null {
  if (c.req.method === "GET" || c.req.method === "HEAD") return null;
  const origin = c.req.header("Origin");
  return origin === undefined || origin === new URL(c.req.url).origin ? null : { code: "cross_origin" };
}
