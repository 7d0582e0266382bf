import { sql } from "drizzle-orm";
import { type Database, runQuery } from "./client.ts";

/** Closest two notes of one key, whatever number of isolates it is used in; milliseconds. */
export const NOTED_EVERY_MS = 60_000;

/** Notes when a key was used, unless that is noted closely enough. `at` is epoch milliseconds. */
export async function noteKeyUse(db: Database, id: string, at: number): Promise<void> {
  const used = new Date(at).toISOString();
  const enough = new Date(at - NOTED_EVERY_MS).toISOString();
  await runQuery(
    db,
    sql`update api_keys set last_used_at = ${used}::timestamptz
      where id = ${id} and (last_used_at is null or last_used_at <= ${enough}::timestamptz)`,
  );
}
