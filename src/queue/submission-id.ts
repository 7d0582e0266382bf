import { isArticleId, newArticleId } from "../domain/article-id.ts";
import { toHex } from "../domain/hex.ts";

/** How many of the last bytes of an id vouch for the others. */
const PROOF_BYTES = 4;
const RANDOM_BYTES = 10;

/**
 * A UUIDv7 for a submission made at `now` (epoch milliseconds), whose last four bytes are an HMAC of the rest. While a
 * submission waits no table knows it; the proof tells its id from one that was never given. `random` is ten bytes.
 */
export async function newSubmissionId(now: number, random: Uint8Array, key: CryptoKey): Promise<string> {
  const body = newArticleId(now, random.subarray(0, RANDOM_BYTES)).slice(0, -2 * PROOF_BYTES);
  return body + (await proofOf(body, key));
}

/** Whether an id was made by `newSubmissionId` with this key. */
export async function isSubmissionId(id: string, key: CryptoKey): Promise<boolean> {
  if (!isArticleId(id)) return false;
  const lower = id.toLowerCase();
  const body = lower.slice(0, -2 * PROOF_BYTES);
  return lower.slice(-2 * PROOF_BYTES) === (await proofOf(body, key));
}

/** When a UUIDv7 was made, in epoch milliseconds. */
export const timeOfId = (id: string): number => Number.parseInt(id.slice(0, 8) + id.slice(9, 13), 16);

/** The key for the ids of submissions, from a secret that outlives the Worker. */
export function importSubmissionKey(secret: string): Promise<CryptoKey> {
  const bytes = new TextEncoder().encode(`dateline submission id\n${secret}`);
  return crypto.subtle.importKey("raw", bytes, { name: "HMAC", hash: "SHA-256" }, false, ["sign"]);
}

async function proofOf(body: string, key: CryptoKey): Promise<string> {
  const digest = await crypto.subtle.sign("HMAC", key, new TextEncoder().encode(body));
  return toHex(new Uint8Array(digest, 0, PROOF_BYTES));
}
