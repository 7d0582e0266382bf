import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openPostgresEngine } from "../../scripts/gateway/postgres-engine.ts";
import { readMigrations } from "../../scripts/migrations.ts";

const ROOT = join(import.meta.dirname, "../..");

function migrate(databaseUrl: string): { code: number | null; output: string } {
  const env = { ...process.env, DATABASE_URL: databaseUrl };
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/migrate.ts"], {
    cwd: ROOT,
    env,
    encoding: "utf8",
  });
  return { code: status, output: `${stdout}${stderr}` };
}

test.each([
  ["without a database", "", "Set DATABASE_URL"],
  ["for a database of another kind", "mysql://127.0.0.1/news", "Set DATABASE_URL"],
  [
    "when nothing answers",
    "postgres://127.0.0.1:1/news",
    "The database cannot be used, nothing was applied: connect ECONNREFUSED",
  ],
])("npm run migrate fails %s with one plain line", (_, databaseUrl, message) => {
  const { code, output } = migrate(databaseUrl);
  expect(code).toBe(1);
  expect(output).toContain(message);
  expect(output.trim().split("\n")).toHaveLength(1);
});

test.runIf(process.env.TEST_DATABASE_URL)("npm run migrate tells what it applied, and does nothing twice", async () => {
  const url = new URL(process.env.TEST_DATABASE_URL!);
  const admin = openPostgresEngine(url.href);
  const name = `dateline_migrate_${process.pid}`;
  await admin.runScript(`create database ${name}`);
  url.pathname = `/${name}`;
  try {
    const names = readMigrations(join(ROOT, "migrations")).map((migration) => migration.name);
    expect(migrate(url.href)).toEqual({ code: 0, output: names.map((migration) => `applied ${migration}\n`).join("") });
    expect(migrate(url.href)).toEqual({ code: 0, output: `up to date (${names.length} migrations)\n` });
  } finally {
    await admin.runScript(`drop database ${name} with (force)`);
    await admin.close();
  }
});
