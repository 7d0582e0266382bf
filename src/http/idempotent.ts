import type { MiddlewareHandler } from "hono";
import { toHex } from "../domain/hex.ts";
import { LIMITS } from "../domain/limits.ts";
import {
  type Claim,
  type ClaimOutcome,
  claimIdempotencyKey,
  type KeptAnswer,
  keepClaimedAnswer,
  releaseClaim,
} from "../store/claim-idempotency-key.ts";
import { DatabaseUnavailable } from "../store/client.ts";
import { afterAnswer } from "./after-answer.ts";
import type { ApiContext, Env } from "./context.ts";
import { refuse } from "./errors.ts";
import { readBody } from "./read-body.ts";
import { sendText } from "./send-json.ts";

/** Headers of an answer that its body does not make sense without; all others are those of the request at hand. */
const KEPT_HEADERS = ["Content-Type", "Content-Location", "Location"];
/** Seconds after which a request under way is likely to be answered. */
const IN_FLIGHT_RETRY_SECONDS = 1;

/**
 * Honours Idempotency-Key (draft-ietf-httpapi-idempotency-key-header) on a route whose bodies have at most `limitBytes`:
 * one statement before the handler and one behind it. An answer from 500 up is not kept. While the database is away the
 * request goes through all the same, as it then goes to the queue, and articles have an identity of their own.
 */
export function idempotent(limitBytes: number): MiddlewareHandler<Env> {
  return async (c, next) => {
    const header = c.req.header("Idempotency-Key");
    if (header === undefined) return next();
    const key = readKey(header);
    if (key === null) return refuse(c, { code: "invalid_idempotency_key" });
    const body = await readBody(c.req.raw, limitBytes);
    if (!body.ok) return refuse(c, body.reason);
    // The handler reads the body once more.
    c.req.raw = new Request(c.req.raw.url, {
      method: "POST",
      headers: c.req.raw.headers,
      body: body.value as BodyInit,
    });
    const claim = await claimOf(c, key, body.value);
    const outcome = await tryClaim(c, claim);
    if (outcome === null) return next();
    if (outcome.state === "answered") return replay(c, outcome.answer);
    if (outcome.state === "reused") return refuse(c, { code: "idempotency_key_reused" });
    if (outcome.state === "in_flight") {
      return refuse(c, { code: "idempotency_key_in_flight", retryAfterSeconds: IN_FLIGHT_RETRY_SECONDS });
    }
    await next();
    await settle(c, claim);
    return undefined;
  };
}

/** The draft has a string in quotes, most clients send the bare word. */
function readKey(header: string): string | null {
  const key = header.length > 1 && header.startsWith('"') && header.endsWith('"') ? header.slice(1, -1) : header;
  const isKey = key.length > 0 && key.length <= LIMITS.IDEMPOTENCY_KEY_CHARACTERS && /^[\x21-\x7e]*$/.test(key);
  return isKey ? key : null;
}

async function claimOf(c: ApiContext, key: string, body: Uint8Array): Promise<Claim> {
  const { clock, newId } = c.get("services");
  const request = [c.req.header("Content-Type") ?? "", new URL(c.req.url).search, await hash(body)];
  const encoder = new TextEncoder();
  return {
    id: await hash(encoder.encode(JSON.stringify([c.get("keyId") ?? null, c.req.path, key]))),
    fingerprint: await hash(encoder.encode(JSON.stringify(request))),
    claim: newId(clock()),
  };
}

/** Null while the database is away. */
async function tryClaim(c: ApiContext, claim: Claim): Promise<ClaimOutcome | null> {
  const { clock, database } = c.get("services");
  const now = clock();
  try {
    return await claimIdempotencyKey(database, claim, { now, expiresAt: now + LIMITS.IDEMPOTENCY_CLAIM_MS });
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return null;
    throw error;
  }
}

/** Keeps the answer before it is sent, as its receiver may repeat the request at once. */
async function settle(c: ApiContext, claim: Claim): Promise<void> {
  const { clock, database } = c.get("services");
  if (c.res.status >= 500) {
    const released = releaseClaim(database, claim);
    // If it is the database that failed, waiting for it once more would only delay the answer; the claim will expire.
    return c.error instanceof DatabaseUnavailable ? afterAnswer(c, released) : released.catch(ignoreAbsence);
  }
  const headers: Record<string, string> = {};
  for (const name of KEPT_HEADERS) {
    const value = c.res.headers.get(name);
    if (value !== null) headers[name] = value;
  }
  const answer = { status: c.res.status, headers, body: await c.res.clone().text() };
  await keepClaimedAnswer(database, claim, answer, clock() + LIMITS.IDEMPOTENCY_KEPT_MS).catch(ignoreAbsence);
}

/** What was done is done: the answer is sent whether it could be kept or not. */
function ignoreAbsence(error: unknown): void {
  if (!(error instanceof DatabaseUnavailable)) throw error;
}

function replay(c: ApiContext, { status, headers, body }: KeptAnswer): Response {
  return sendText(c, body, status, { ...headers, "Idempotent-Replayed": "true" });
}

async function hash(bytes: Uint8Array): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return toHex(new Uint8Array(digest));
}
