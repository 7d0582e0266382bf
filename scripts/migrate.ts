import { fileURLToPath } from "node:url";
import { describeError } from "./dev/open-database.ts";
import { StatementError } from "./gateway/engine.ts";
import { openPostgresEngine } from "./gateway/postgres-engine.ts";
import { applyMigrations, readMigrations } from "./migrations.ts";

/** `npm run migrate`: brings the Postgres of DATABASE_URL (Neon's or any other, over TCP) up to date. */
async function main(databaseUrl: string | undefined): Promise<number> {
  if (!databaseUrl || !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    console.error("Set DATABASE_URL to the database to migrate: postgres://user:password@host/database");
    return 1;
  }
  const engine = openPostgresEngine(databaseUrl);
  try {
    const migrations = readMigrations(fileURLToPath(new URL("../migrations", import.meta.url)));
    const applied = await applyMigrations(engine, migrations);
    for (const name of applied) console.log(`applied ${name}`);
    if (applied.length === 0) console.log(`up to date (${migrations.length} migrations)`);
    return 0;
  } catch (error) {
    const what = error instanceof StatementError ? "Postgres refused" : "The database cannot be used";
    console.error(`${what}, nothing was applied: ${describeError(error)}`);
    return 1;
  } finally {
    await engine.close();
  }
}

process.exit(await main(process.env.DATABASE_URL));
