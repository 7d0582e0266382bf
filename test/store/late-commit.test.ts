import { type SQL, sql } from "drizzle-orm";
import { expect, inject, test } from "vitest";
import type { Position } from "../../src/domain/filter.ts";
import { connectDatabase, type Database, runQuery, runTransaction } from "../../src/store/client.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import { listChanges } from "../../src/store/list-changes.ts";
import { openTestDatabase } from "../support/database.ts";
import { INCLUDE_NOTHING, NO_FILTER, randomId, save, settle } from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

/** Held by the transaction that commits late, from when its own statement is done. */
const LOCK = 20_260_301;

/** Whether the transaction that commits late has done its work. A table of the gate's lets it commit. */
const isAtTheGate = async () => {
  const [row] = await runQuery(
    db,
    sql`select exists(select from pg_locks where locktype = 'advisory' and objid = ${LOCK}::int and granted
      and database = (select oid from pg_database where datname = current_database())) as yes`,
  );
  return row!.yes === true;
};

/** The database over another connection, where each statement stays uncommitted until the gate is open. */
const late = {
  execute: async (query: SQL) => {
    const [rows] = await runTransaction(db, [
      query,
      sql`select pg_advisory_xact_lock(${LOCK}::bigint)::text`,
      sql`do $$ begin while not exists (select from gate) loop perform pg_sleep(0.01); end loop; end $$`,
    ]);
    return { rows };
  },
} as unknown as Database;

async function poll(after: Position | null) {
  const page = await listChanges(db, NO_FILTER, { limit: 50, after, include: INCLUDE_NOTHING });
  return { ids: page.articles.map(({ id }) => id), gone: page.deletions.map(({ id }) => id), poll: page.poll };
}

const isEmbedded = inject("databaseEngine") === "embedded";

test.for<[string, (known: string) => Promise<{ ids: string[]; gone: string[] }>]>([
  [
    "an article",
    async () => {
      const id = randomId();
      await save(late, {}, { id });
      return { ids: [id], gone: [] };
    },
  ],
  [
    "a deletion",
    async (known) => {
      await deleteArticle(late, known, "2026-03-02T12:00:00.000Z");
      return { ids: [], gone: [known] };
    },
  ],
])(
  "%s whose transaction began before another and commits after a poll is in the next poll",
  async ([, change], { skip }) => {
    skip(isEmbedded, "the embedded database has one connection, on which nothing commits late");
    await runQuery(db, sql`drop table if exists gate`);
    await runQuery(db, sql`create table gate (is_open boolean)`);
    const known = (await save(db)).article.id;
    await settle(db);
    const first = await poll(null);
    expect(first.ids).toContain(known);

    const changing = change(known);
    while (!(await isAtTheGate())) await new Promise((resolve) => setTimeout(resolve, 10));
    const quick = (await save(db)).article.id;
    const second = await poll(first.poll);
    expect(second).toMatchObject({ ids: [], gone: [] });

    await runQuery(db, sql`insert into gate values (true)`);
    const changed = await changing;
    await settle(db);
    const third = await poll(second.poll);
    expect(third).toMatchObject({ ids: [...changed.ids, quick], gone: changed.gone });
  },
);
