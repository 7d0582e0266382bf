import { sql } from "drizzle-orm";
import { type Database, runQuery } from "./client.ts";

/** Longer than any queue keeps a message (14 days), so that no late delivery finds its outcome forgotten. */
const KEPT_DAYS = 30;

/**
 * Forgets what became of submissions a month ago, and parts whose others never came. Dead letters stay until they are
 * replayed. `now` is epoch milliseconds. Throws DatabaseUnavailable.
 */
export async function purgeSubmissions(db: Database, now: number): Promise<void> {
  const before = new Date(now - KEPT_DAYS * 24 * 60 * 60 * 1000).toISOString();
  await runQuery(
    db,
    sql`with forgotten as (delete from submission_parts where arrived_at < ${before})
      delete from submissions where finished_at < ${before} and state <> 'dead'`,
  );
}
