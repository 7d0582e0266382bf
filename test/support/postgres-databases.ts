import type { Engine } from "../../scripts/gateway/engine.ts";
import { openPostgresEngine } from "../../scripts/gateway/postgres-engine.ts";
import { applyMigrations, type Migration } from "../../scripts/migrations.ts";
import type { TestDatabases } from "./global-setup.ts";

/**
 * Databases on a real server: one is migrated, the others are copies of it, and all are dropped at the end.
 * @param server connection string of a role that may create databases
 */
export async function postgresDatabases(server: string, migrations: Migration[]): Promise<TestDatabases> {
  const admin = openPostgresEngine(server);
  const run = `dateline_test_${process.pid}_${Date.now().toString(36)}`;
  const created: string[] = [];
  const create = async (database: string, template: string) => {
    await admin.runScript(`create database "${database}" template "${template}"`);
    created.push(database);
  };
  const drop = (database: string) => admin.runScript(`drop database if exists "${database}" with (force)`);

  const template = `${run}_template`;
  await create(template, "template0");
  const migrated = openPostgresEngine(withDatabase(server, template));
  await applyMigrations(migrated, migrations);
  await migrated.close();

  const open = new Map<string, Promise<Engine>>();
  // Postgres refuses to copy a template while another copy of it is being made by a session it counts as a user.
  let queue: Promise<unknown> = Promise.resolve();
  const close = async (name: string) => {
    const engine = open.get(name);
    open.delete(name);
    await (await engine)?.close();
    await drop(`${run}_${name}`);
  };
  return {
    open(name) {
      const existing = open.get(name);
      if (existing !== undefined) return existing;
      const copied = queue.then(() => create(`${run}_${name}`, template));
      queue = copied.catch(() => {});
      const engine = copied.then(() => openPostgresEngine(withDatabase(server, `${run}_${name}`)));
      open.set(name, engine);
      return engine;
    },
    close,
    closeAll: async () => {
      await Promise.all([...open.keys()].map(close));
      for (const database of created) await drop(database);
      await admin.close();
    },
  };
}

function withDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
