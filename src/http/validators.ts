import type { MiddlewareHandler } from "hono";
import { toHex } from "../domain/hex.ts";
import type { ApiContext, Env } from "./context.ts";

const READ_METHODS = ["GET", "HEAD"];

/** What a 304 says besides the `ETag` (RFC 9110, 15.4.5), and the policy that a browser would put in the place of its copy's. */
const KEPT_WHEN_UNCHANGED = ["Cache-Control", "Content-Location", "Vary", "Content-Security-Policy"];

/** Bytes of the digest that a tag shows: enough that no two answers ever share one. */
const TAG_BYTES = 16;

/**
 * A strong `ETag` for an answer that `parts` decide: the versions of the rows in it and how they are shown. A new release
 * may show the same rows otherwise, so it is a part as well.
 */
export function makeTag(c: ApiContext, ...parts: unknown[]): Promise<string> {
  return digest(new TextEncoder().encode(JSON.stringify([c.get("services").release ?? "", ...parts])));
}

/** Whether the request already has something and only asks if it changed. */
export const isConditional = (c: ApiContext): boolean => c.req.header("If-None-Match") !== undefined;

/**
 * Whether `If-None-Match` names the tag. Compared weakly, as RFC 9110 (13.1.2) says: a proxy that compresses makes tags
 * weak.
 */
export function isKnown(c: ApiContext, tag: string): boolean {
  const header = c.req.header("If-None-Match");
  if (header === undefined) return false;
  return header.trim() === "*" || header.match(/"[^"]*"/g)?.some((known) => known === tag) === true;
}

/** The answer to who has the current one already. */
export const answerUnchanged = (c: ApiContext, tag: string, headers: Record<string, string> = {}): Response =>
  c.body(null, 304, { ETag: tag, ...headers });

/**
 * Gives every read a tag, of its bytes unless the handler knew a cheaper one, and answers 304 to who has it. What no
 * cache may keep has none, and is not read here: it may be a stream.
 */
export const validateReads: MiddlewareHandler<Env> = async (c, next) => {
  await next();
  if (!c.res.ok || !READ_METHODS.includes(c.req.method) || c.res.headers.get("Cache-Control") === "no-store") return;
  if (!c.res.headers.has("ETag")) {
    const bytes = await c.res.arrayBuffer();
    c.res = new Response(bytes, c.res);
    c.set("bytesOut", bytes.byteLength);
    c.res.headers.set("ETag", await digest(bytes));
  }
  const tag = c.res.headers.get("ETag")!;
  if (!isKnown(c, tag)) return;
  const kept = KEPT_WHEN_UNCHANGED.flatMap((name): [string, string][] => {
    const value = c.res.headers.get(name);
    return value === null ? [] : [[name, value]];
  });
  // Set to undefined first: the framework would merge the old answer's headers into the new one.
  c.res = undefined;
  c.res = new Response(null, { status: 304, headers: [["ETag", tag], ...kept] });
};

async function digest(bytes: ArrayBuffer | Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest("SHA-256", bytes), 0, TAG_BYTES);
  return `"${toHex(hash)}"`;
}
