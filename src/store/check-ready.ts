import { sql } from "drizzle-orm";
import journal from "../../migrations/meta/_journal.json" with { type: "json" };
import { type Database, DatabaseUnavailable, runQuery } from "./client.ts";

/** What the database is ready for. */
export interface Readiness {
  /** Whether it answers. */
  database: boolean;
  /** How many migrations of this build it has, and how many it lacks. */
  migrations: { applied: number; pending: number };
  /** Whether it has a key that is in force; null where that cannot be told yet. */
  keys: boolean | null;
}

const MIGRATIONS = journal.entries.length;

/**
 * Asks the database which migrations it has, which drizzle's migrators note by the time in the journal, and whether there
 * is a key at `now`, in epoch milliseconds. Never throws.
 */
export async function checkReady(db: Database, now: number): Promise<Readiness> {
  try {
    const rows = await runQuery(db, sql`select created_at from drizzle.__drizzle_migrations`);
    const noted = new Set(rows.map((row) => Number(row.created_at)));
    const applied = journal.entries.filter((entry) => noted.has(entry.when)).length;
    const migrations = { applied, pending: MIGRATIONS - applied };
    return { database: true, migrations, keys: migrations.pending === 0 ? await hasKeys(db, now) : null };
  } catch (error) {
    // A query that fails although the database answers means that the table of migrations is not there yet.
    const database = !(error instanceof DatabaseUnavailable);
    return { database, migrations: { applied: 0, pending: MIGRATIONS }, keys: null };
  }
}

async function hasKeys(db: Database, now: number): Promise<boolean> {
  const at = new Date(now).toISOString();
  const [row] = await runQuery(
    db,
    sql`select exists(select from api_keys
      where revoked_at is null and (expires_at is null or expires_at > ${at}::timestamptz)) as found`,
  );
  return row?.found === true;
}
