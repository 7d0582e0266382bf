import { sql } from "drizzle-orm";
import { type Database, runQuery } from "./client.ts";

/** Appends what happened how often until `at`, in epoch milliseconds. Throws DatabaseUnavailable. */
export async function addOutcomeCounts(db: Database, counts: ReadonlyMap<string, number>, at: number): Promise<void> {
  const values = JSON.stringify(Object.fromEntries(counts));
  await runQuery(
    db,
    sql`insert into outcome_counts (at, name, count)
      select ${new Date(at).toISOString()}::timestamptz, key, value::bigint from jsonb_each_text(${values}::jsonb)`,
  );
}
