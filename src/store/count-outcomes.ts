import { sql } from "drizzle-orm";
import { type Database, runQuery } from "./client.ts";

/** How often something happened in the last hour, the last 24 hours, and since counting began. */
export interface OutcomeCount {
  name: string;
  hour: number;
  day: number;
  total: number;
}

/** Adds up what the isolates have written down by `now`, in epoch milliseconds, by name. Throws DatabaseUnavailable. */
export async function countOutcomes(db: Database, now: number): Promise<OutcomeCount[]> {
  const since = (hours: number) => sql`${new Date(now - hours * 60 * 60 * 1000).toISOString()}::timestamptz`;
  const rows = await runQuery(
    db,
    sql`select name, coalesce(sum(count) filter (where at > ${since(1)}), 0)::text as hour,
      coalesce(sum(count) filter (where at > ${since(24)}), 0)::text as day, sum(count)::text as total
      from outcome_counts group by name order by name`,
  );
  return rows.map((row) => ({
    name: String(row.name),
    hour: Number(row.hour),
    day: Number(row.day),
    total: Number(row.total),
  }));
}
