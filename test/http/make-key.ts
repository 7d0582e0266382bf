import { sql } from "drizzle-orm";
import { hashSecret, KEY_RANDOM_BYTES, makeKey, type Scope } from "../../src/domain/api-key.ts";
import { type Database, runQuery } from "../../src/store/client.ts";
import { NOW } from "./open-app.ts";

/** A key as its owner has it. */
export type OwnedKey = { id: string; text: string };

/** Stores a key of these scopes, in force unless `changes` says until when it was. Times are epoch milliseconds. */
export async function storeKey(
  db: Database,
  scopes: readonly Scope[],
  changes: { revokedAt?: number; expiresAt?: number } = {},
): Promise<OwnedKey> {
  const { id, secret, text } = makeKey(crypto.getRandomValues(new Uint8Array(KEY_RANDOM_BYTES)));
  const at = (ms: number | undefined) => (ms === undefined ? null : new Date(ms).toISOString());
  await runQuery(
    db,
    sql`insert into api_keys (id, name, scopes, hash, created_at, revoked_at, expires_at) values (${id}, 'test',
      string_to_array(${scopes.join(",")}, ','), decode(${await hashSecret(secret)}, 'hex'), ${at(NOW)}::timestamptz,
      ${at(changes.revokedAt)}::timestamptz, ${at(changes.expiresAt)}::timestamptz)`,
  );
  return { id, text };
}
