import { createRoute, type RouteConfig } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import type { RouteScope } from "../domain/api-key.ts";
import type { Env } from "./context.ts";
import { requireScope } from "./require-scope.ts";
import { addProblems, type DocumentedAnswers } from "./responses.ts";

/** Set on a made route, and sent with its description: what it needs. */
export const SCOPE_FIELD = "x-required-scope";

/** A route that has decided who may use it. Only for such a route there is a type of handler. */
export type Scoped = { [SCOPE_FIELD]: RouteScope };

/** How a request can fail before a route that needs a scope sees it. */
const KEY_PROBLEMS = ["key_required", "invalid_key", "insufficient_scope", "cross_origin", "rate_limited"] as const;

/**
 * Makes a route that asks for a scope before anything of the request is read, and documents that. `public` needs no key
 * and looks at none. `guards` stand between that and the handler, in this order.
 */
export function defineRoute<const Path extends string, const Route extends Omit<RouteConfig, "path"> & { path: Path }>(
  scope: RouteScope,
  route: Route,
  ...guards: MiddlewareHandler<Env>[]
): ReturnType<typeof createRoute<Path, Route>> & Scoped {
  // The framework's own middleware field would change the types of handlers, which the guard does not concern.
  const guarded = {
    middleware: [requireScope(scope), ...guards],
    ...(scope === "public" ? {} : { security: [{ key: [] }] }),
    responses: addProblems(route.responses as DocumentedAnswers, scope === "public" ? ["rate_limited"] : KEY_PROBLEMS),
  };
  return createRoute<Path, Route & Scoped>({ ...route, ...guarded, [SCOPE_FIELD]: scope });
}
