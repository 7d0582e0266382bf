import type { OpenAPIHono } from "@hono/zod-openapi";
import type { Handler } from "hono";
import type { Env } from "./context.ts";

export function openapi(app: OpenAPIHono<Env>): Handler<Env> {
  return (c) => c.json(app.getOpenAPI31Document({ openapi: "3.1.0", info: { title: "Dateline", version: "1" } }));
}
export const docs = openapi;
