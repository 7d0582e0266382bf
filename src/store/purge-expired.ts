import { sql } from "drizzle-orm";
import { type Database, runQuery } from "./client.ts";

/** How long the counts of single minutes are kept apart, and how far back they are looked for. */
const SINGLE_DAYS = 2;
const SEARCHED_DAYS = 9;

/** Deletes the answers of idempotency keys that have expired at `now`, in epoch milliseconds. Throws DatabaseUnavailable. */
export async function purgeIdempotencyKeys(db: Database, now: number): Promise<void> {
  await runQuery(db, sql`delete from idempotency_keys where expires_at <= ${new Date(now).toISOString()}::timestamptz`);
}

/** Adds up the counts of each day that ended more than a day before `now`. Throws DatabaseUnavailable. */
export async function foldOutcomeCounts(db: Database, now: number): Promise<void> {
  const at = new Date(now).toISOString();
  await runQuery(
    db,
    sql`with old as (
      delete from outcome_counts where at < date_trunc('day', ${at}::timestamptz, 'UTC') - ${SINGLE_DAYS - 1} * interval '1 day'
        and at >= date_trunc('day', ${at}::timestamptz, 'UTC') - ${SEARCHED_DAYS} * interval '1 day' returning *
    )
    insert into outcome_counts (at, name, count)
    select date_trunc('day', at, 'UTC'), name, sum(count) from old group by 1, 2`,
  );
}
