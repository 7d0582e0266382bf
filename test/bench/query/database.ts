import { fileURLToPath } from "node:url";
import type { SQL } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import pg from "pg";
import { openPostgresEngine } from "../../../scripts/gateway/postgres-engine.ts";
import { applyMigrations, readMigrations } from "../../../scripts/migrations.ts";
import { type FillSize, fillArticles, finishFill, prepareFill } from "./fill.ts";

/** Articles that one statement makes. */
const CHUNK = 20_000;
const FILLERS = 2;
/** Snippets of the full vocabulary. */
const SNIPPETS = 12_000;

const MIGRATIONS = fileURLToPath(new URL("../../../migrations", import.meta.url));
const dialect = new PgDialect();

/** A statement as the Worker's driver sends it: text and values as text. */
export function compile(query: SQL): { text: string; values: unknown[] } {
  const { sql: text, params: values } = dialect.sqlToQuery(query);
  return { text, values };
}

export interface FilledDatabase {
  url: string;
  /** Seconds that filling took; null where it was there already. */
  fillSeconds: number | null;
  drop(): Promise<void>;
}

/**
 * A database of its own on `server` with `articles` synthetic articles and all migrations.
 * @param name of the database; made again when it is not whole, lacks a migration, or `reuse` is false
 */
export async function openFilled(
  server: string,
  name: string,
  articles: number,
  reuse: boolean,
): Promise<FilledDatabase> {
  const url = withDatabase(server, name);
  const drop = () => withClient(server, (client) => run(client, `drop database if exists "${name}" with (force)`));
  if (reuse && (await isWhole(url, articles))) return { url, fillSeconds: null, drop };
  await drop();
  await withClient(server, (client) => run(client, `create database "${name}" template template0`));
  const start = performance.now();
  await migrate(url);
  await fillDatabase(url, { articles, snippets: Math.min(SNIPPETS, articles) });
  return { url, fillSeconds: (performance.now() - start) / 1000, drop };
}

/** Runs `work` with one connection and closes it. */
export async function withClient<Result>(url: string, work: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const run = (client: pg.Client, text: string) => client.query(text).then(() => {});

/** The view `filled` is made at the end of filling; after a crash unlogged tables are empty. */
async function isWhole(url: string, articles: number): Promise<boolean> {
  try {
    return await withClient(url, async (client) => {
      const { rows } = await client.query(
        "select (select max(key) from articles) as last, to_regclass('filled') is not null as ended, " +
          "(select count(*) from drizzle.__drizzle_migrations) as migrations",
      );
      const [{ last, ended, migrations }] = rows;
      return Number(last) === articles && ended && Number(migrations) === readMigrations(MIGRATIONS).length;
    });
  } catch {
    return false;
  }
}

async function migrate(url: string): Promise<void> {
  const engine = openPostgresEngine(url);
  try {
    await applyMigrations(engine, readMigrations(MIGRATIONS));
  } finally {
    await engine.close();
  }
}

/** Fills empty tables: without indexes, which are built at the end, and without the log that only a crash would need. */
async function fillDatabase(url: string, size: FillSize): Promise<void> {
  await withClient(url, async (client) => {
    const tables = await tablesOf(client);
    for (const table of tables) await run(client, `alter table "${table}" set unlogged`);
    const indexes = await dropIndexes(client, tables);
    for (const query of prepareFill(size)) await client.query(compile(query));
    await fillInChunks(url, size);
    await run(client, "set work_mem = '256MB'");
    for (const query of finishFill(size)) await client.query(compile(query));
    await buildIndexes(url, indexes);
    await run(client, "create view filled as select true as whole");
    await run(client, "vacuum (freeze, analyze)");
    await run(client, "checkpoint");
  });
}

async function tablesOf(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query("select tablename from pg_tables where schemaname = 'public' order by 1");
  return rows.map((row) => row.tablename);
}

/** Drops all indexes but the two that the statements of the fill need, and returns how to make them. */
async function dropIndexes(client: pg.Client, tables: string[]): Promise<string[]> {
  const { rows } = await client.query(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop,
       format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as make
     from pg_constraint where contype in ('p', 'u') and conrelid::regclass::text = any($1) and conname not in ('articles_pkey', 'article_search_pkey')
     union all
     select format('drop index %I', indexname), indexdef from pg_indexes
     where tablename = any($1) and not exists (select from pg_constraint where conname = indexname)`,
    [tables],
  );
  for (const row of rows) await run(client, row.drop);
  return rows.map((row) => row.make);
}

async function fillInChunks(url: string, size: FillSize): Promise<void> {
  let next = 1;
  await inParallel(url, async (client) => {
    while (next <= size.articles) {
      const from = next;
      next = Math.min(from + CHUNK, size.articles + 1);
      for (const query of fillArticles(size, from, next)) await client.query(compile(query));
    }
  });
}

async function buildIndexes(url: string, statements: string[]): Promise<void> {
  const waiting = [...statements];
  await inParallel(url, async (client) => {
    await run(client, "set maintenance_work_mem = '512MB'; set max_parallel_maintenance_workers = 0");
    for (let statement = waiting.pop(); statement !== undefined; statement = waiting.pop())
      await run(client, statement);
  });
}

async function inParallel(url: string, work: (client: pg.Client) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: FILLERS }, () => withClient(url, work)));
}

function withDatabase(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
