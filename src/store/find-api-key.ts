import { sql } from "drizzle-orm";
import { type ApiKey, SCOPES } from "../domain/api-key.ts";
import { type Database, runQuery } from "./client.ts";

/** Finds a key that is not revoked by its id; whether it has expired is for the caller's clock. Throws DatabaseUnavailable. */
export async function findApiKey(db: Database, id: string): Promise<ApiKey | null> {
  const [row] = await runQuery(
    db,
    sql`select encode(hash, 'hex') as hash, array_to_string(scopes, ' ') as scopes,
      (extract(epoch from expires_at) * 1000)::bigint::text as expires_at
      from api_keys where id = ${id} and revoked_at is null`,
  );
  if (row === undefined) return null;
  const granted = String(row.scopes).split(" ");
  return {
    id,
    scopes: SCOPES.filter((scope) => granted.includes(scope)),
    hash: String(row.hash),
    expiresAt: row.expires_at === null ? null : Number(row.expires_at),
  };
}
