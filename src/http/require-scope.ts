import type { MiddlewareHandler } from "hono";
import { type ApiKey, covers, type Scope } from "../domain/api-key.ts";
import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { afterAnswer } from "./after-answer.ts";
import type { ApiContext, Env } from "./context.ts";
import { refuse } from "./errors.ts";

/** RFC 6750, 2.1; the scheme's name is not case-sensitive (RFC 9110, 11.1). */
const BEARER = /^bearer ([\w~+/.-]{1,500}=*)$/i;

/**
 * Lets a request through to its route if its key, or what needs no key here, has the scope. Where everything is open
 * (`npm start`) a key would add nothing and is not looked at; elsewhere a bad key is refused even where none is needed.
 */
export function requireScope(scope: Scope): MiddlewareHandler<Env> {
  return async (c, next) => {
    const identified = await identifyKey(c);
    if (!identified.ok) return refuse(c, identified.reason);
    const key = identified.value;
    if (key !== null) c.set("keyId", key.id);
    const refusal = judge(c, scope, key);
    return refusal === null ? next() : refuse(c, refusal);
  };
}

async function identifyKey(c: ApiContext): Promise<Result<ApiKey | null, Rejection>> {
  const header = c.req.header("Authorization");
  if (header === undefined || covers(c.get("services").openScopes, "admin")) return ok(null);
  const token = BEARER.exec(header)?.[1];
  const key = token === undefined ? null : await c.get("keyRing").verify(token, (work) => afterAnswer(c, work));
  return key === null ? fail({ code: "invalid_key" }) : ok(key);
}

function judge(c: ApiContext, scope: Scope, key: ApiKey | null): Rejection | null {
  const { openScopes } = c.get("services");
  if (covers(openScopes, scope)) {
    // What needs no key a page of another origin could do, too, in the name of whoever looks at it.
    return key === null && isChange(c) && isFromElsewhere(c) ? { code: "cross_origin" } : null;
  }
  if (key !== null && covers(key.scopes, scope)) return null;
  return key === null ? { code: "key_required", scope } : { code: "insufficient_scope", scope };
}

function isChange(c: ApiContext): boolean {
  return c.req.method !== "GET" && c.req.method !== "HEAD";
}

function isFromElsewhere(c: ApiContext): boolean {
  const origin = c.req.header("Origin");
  return origin !== undefined && origin !== new URL(c.req.url).origin;
}
