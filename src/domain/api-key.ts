import { toHex } from "./hex.ts";
/** What a key may be good for. `admin` includes the others; `read` and `ingest` do not include each other. */
export const SCOPES = ["read", "ingest", "admin"] as const;
export type Scope = (typeof SCOPES)[number];

/** What a route asks for: a scope, or nothing. */
export type RouteScope = Scope | "public";

/** A key in force, as the database knows it: the hash of its secret, never the secret. */
export interface ApiKey {
  id: string;
  scopes: readonly Scope[];
  /** SHA-256 of the secret, in hexadecimal digits. */
  hash: string;
  /** Epoch milliseconds from which on it is refused, or null. */
  expiresAt: number | null;
}

/** Random bytes of the public part, which names a key in lists and logs, and of the secret part. */
const ID_BYTES = 6;
const SECRET_BYTES = 32;
export const KEY_RANDOM_BYTES = ID_BYTES + SECRET_BYTES;

/** A word of its own at the front, so that scanners for leaked secrets can find keys; fixed length, no options. */
const KEY = /^dateline_([0-9a-f]{12})_([0-9a-f]{64})$/;

/** Whether a set of scopes is enough for a route. */
export function covers(scopes: Iterable<Scope>, needed: RouteScope): boolean {
  if (needed === "public") return true;
  for (const scope of scopes) if (scope === needed || scope === "admin") return true;
  return false;
}

/** Makes a key of `KEY_RANDOM_BYTES` random bytes. `text` is what its owner sends; it cannot be had again. */
export function makeKey(random: Uint8Array): { id: string; secret: string; text: string } {
  const id = toHex(random.subarray(0, ID_BYTES));
  const secret = toHex(random.subarray(ID_BYTES, KEY_RANDOM_BYTES));
  return { id, secret, text: `dateline_${id}_${secret}` };
}

/** Splits a key into its public and its secret part; null when it cannot be one of ours. */
export function parseKey(text: string): { id: string; secret: string } | null {
  const [, id, secret] = KEY.exec(text) ?? [];
  return id === undefined || secret === undefined ? null : { id, secret };
}

/**
 * What is stored in place of a secret. One round of SHA-256 is enough: slow hashes make guessing words dear, and nobody
 * guesses 256 random bits; here it runs at every request.
 */
export async function hashSecret(secret: string): Promise<string> {
  return toHex(new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(secret))));
}

/** Compares two hashes in a time that does not tell how much of them is equal. */
export function equalHashes(left: string, right: string): boolean {
  let difference = left.length ^ right.length;
  for (let i = 0; i < left.length; i++) difference |= left.charCodeAt(i) ^ right.charCodeAt(i);
  return difference === 0;
}
