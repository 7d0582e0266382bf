import type { Database } from "./store/client.ts";
import { foldOutcomeCounts, purgeIdempotencyKeys } from "./store/purge-expired.ts";
import { purgeSubmissions } from "./store/purge-submissions.ts";
import { refreshCounts } from "./store/refresh-counts.ts";

/** Longest that one run rolls up days, well under the minute after which the next one starts. */
const REFRESH_MS = 40_000;

/**
 * What the cron trigger does: rolls up the days that were touched, and clears away what has served its time. `clock`
 * tells epoch milliseconds. Throws DatabaseUnavailable.
 */
export async function runScheduled(db: Database, clock: () => number): Promise<void> {
  const now = clock();
  await purgeIdempotencyKeys(db, now);
  await purgeSubmissions(db, now);
  await foldOutcomeCounts(db, now);
  await refreshCounts(db, now, now + REFRESH_MS, clock);
}
