import type { RouteConfig, RouteHandler } from "@hono/zod-openapi";
import type { Env } from "./context.ts";

/** A handler whose validated input follows from its route. */
export type HandlerOf<Route extends RouteConfig> = RouteHandler<Route, Env>;
