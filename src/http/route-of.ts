import { matchedRoutes } from "hono/route";
import type { ApiContext } from "./context.ts";

/** The pattern of the route that answered, such as `/v1/articles/:id`; null where there is none. */
export function routeOf(c: ApiContext): string | null {
  return matchedRoutes(c).findLast((route) => route.method !== "ALL")?.path ?? null;
}
