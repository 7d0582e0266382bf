import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Engine, StatementError } from "../gateway/engine.ts";
import { openPgliteEngine } from "../gateway/pglite-engine.ts";
import { openPostgresEngine } from "../gateway/postgres-engine.ts";
import { applyMigrations, readMigrations } from "../migrations.ts";
import { type Settings, StartError } from "./settings.ts";

/** Opens the database that the settings name and brings it up to date. Throws `StartError` when it cannot. */
export async function openDatabase(settings: Settings): Promise<Engine> {
  const engine =
    settings.databaseUrl === null
      ? await openPgliteEngine({ folder: join(settings.dataFolder, "postgres") })
      : openPostgresEngine(settings.databaseUrl);
  try {
    await applyMigrations(engine, readMigrations(fileURLToPath(new URL("../../migrations", import.meta.url))));
    return engine;
  } catch (error) {
    await engine.close();
    const what = error instanceof StatementError ? "Postgres refused its migrations" : "The database cannot be used";
    throw new StartError(`${what}: ${describeError(error)}`, { cause: error });
  }
}

/** A refused connection is an AggregateError without a message of its own, one error for each address tried. */
export function describeError(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(describeError).join("; ");
  return error instanceof Error ? error.message : String(error);
}
