import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Engine, StatementError } from "./gateway/engine.ts";

/** One generated migration: `createdAt` (milliseconds) orders it and marks it as applied. */
export type Migration = { name: string; createdAt: number; hash: string; statements: string[] };

/**
 * Reads the migrations that drizzle-kit wrote (`meta/_journal.json` and one SQL file each), oldest first.
 * An empty or missing folder has none.
 */
export function readMigrations(folder: string): Migration[] {
  const journal = join(folder, "meta", "_journal.json");
  if (!existsSync(journal)) return [];
  const { entries } = JSON.parse(readFileSync(journal, "utf8")) as { entries: { tag: string; when: number }[] };
  return entries.map(({ tag, when }) => {
    const sql = readFileSync(join(folder, `${tag}.sql`), "utf8");
    return {
      name: tag,
      createdAt: when,
      hash: createHash("sha256").update(sql).digest("hex"),
      statements: sql.split("--> statement-breakpoint").filter((statement) => statement.trim() !== ""),
    };
  });
}

const HISTORY = `create schema if not exists drizzle;
create table if not exists drizzle.__drizzle_migrations (id serial primary key, hash text not null, created_at bigint)`;
/** Makes a second run that began meanwhile wait, and then fail on what the first one made. */
const LOCK = "lock table drizzle.__drizzle_migrations in exclusive mode";

/**
 * Applies the migrations that the database does not have yet, all in one transaction, and records them where
 * drizzle-orm's own migrator does (`drizzle.__drizzle_migrations`). Two runs at once are safe.
 * @returns the names of the applied ones; throws `StatementError` when one fails, and then none is applied
 */
export async function applyMigrations(engine: Engine, migrations: Migration[]): Promise<string[]> {
  try {
    return await applyMissing(engine, migrations);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    // Another run may have applied them in the meantime: then nothing is missing now. A real fault fails again.
    return applyMissing(engine, migrations);
  }
}

async function applyMissing(engine: Engine, migrations: Migration[]): Promise<string[]> {
  await engine.runScript(HISTORY);
  const { rows } = await engine.run({ query: "select created_at from drizzle.__drizzle_migrations", params: [] });
  const applied = new Set(rows.map(([createdAt]) => Number(createdAt)));
  const missing = migrations.filter((migration) => !applied.has(migration.createdAt));
  if (missing.length === 0) return [];
  const statements = missing.flatMap((migration) => [
    ...migration.statements.map((query) => ({ query, params: [] })),
    {
      query: "insert into drizzle.__drizzle_migrations (hash, created_at) values ($1, $2)",
      params: [migration.hash, String(migration.createdAt)],
    },
  ]);
  const settings = { isolationLevel: null, readOnly: false, deferrable: false };
  await engine.runBatch([{ query: LOCK, params: [] }, ...statements], settings);
  return missing.map((migration) => migration.name);
}
