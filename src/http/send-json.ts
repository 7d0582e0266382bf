import type { ContentfulStatusCode } from "hono/utils/http-status";
import type { ApiContext } from "./context.ts";

/** Answers with a value as JSON, and leaves its length to the log. */
export function sendJson(
  c: ApiContext,
  value: unknown,
  status: ContentfulStatusCode,
  headers: Record<string, string> = {},
): Response {
  return sendText(c, JSON.stringify(value), status, { "Content-Type": "application/json", ...headers });
}

/** The same with a text. */
export function sendText(c: ApiContext, text: string, status: number, headers: Record<string, string>): Response {
  const bytes = new TextEncoder().encode(text);
  c.set("bytesOut", bytes.byteLength);
  return c.body(bytes, status as ContentfulStatusCode, headers);
}
