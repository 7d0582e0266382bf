import { sql } from "drizzle-orm";
import journal from "../../migrations/meta/_journal.json" with { type: "json" };
import { type Database, DatabaseUnavailable, runQuery } from "./client.ts";

/** Whether the database answers, and whether it has every migration of this build. */
export interface Readiness {
  database: boolean;
  migrations: boolean;
}

/** Asks the database which migrations it has; drizzle's migrators note each by the time in the journal. Never throws. */
export async function checkReady(db: Database): Promise<Readiness> {
  try {
    const rows = await runQuery(db, sql`select created_at from drizzle.__drizzle_migrations`);
    const applied = new Set(rows.map((row) => Number(row.created_at)));
    return { database: true, migrations: journal.entries.every((entry) => applied.has(entry.when)) };
  } catch (error) {
    // A query that fails although the database answers means that the table of migrations is not there yet.
    return { database: !(error instanceof DatabaseUnavailable), migrations: false };
  }
}
