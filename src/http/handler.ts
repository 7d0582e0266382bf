import type { RouteConfig, RouteHandler } from "@hono/zod-openapi";
import type { Env } from "./context.ts";
import type { Scoped } from "./define-route.ts";

/** A handler whose validated input follows from its route, which must have said what scope it needs. */
export type HandlerOf<Route extends RouteConfig & Scoped> = RouteHandler<Route, Env>;
