import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import journal from "../../migrations/meta/_journal.json" with { type: "json" };
import { checkReady } from "../../src/store/check-ready.ts";
import { connectDatabase, DatabaseUnavailable, runQuery } from "../../src/store/client.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import { findArticle } from "../../src/store/find-article.ts";
import { findRaw } from "../../src/store/find-raw.ts";
import { listArticles } from "../../src/store/list-articles.ts";
import { openTestDatabase } from "../support/database.ts";
import { INCLUDE_NOTHING, NO_FILTER, randomId, save } from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

/** Something answers here, but no database. */
const elsewhere = connectDatabase(database.connectionString, `${database.endpoint}/elsewhere`);

/** Nothing listens on the discard port. */
const unreachable = connectDatabase(database.connectionString, "http://127.0.0.1:9/sql");

describe("a database that is away", () => {
  test.each<[string, () => Promise<unknown>]>([
    ["saving", () => save(elsewhere)],
    ["finding", () => findArticle(elsewhere, randomId())],
    ["finding what was submitted", () => findRaw(elsewhere, randomId())],
    ["deleting", () => deleteArticle(elsewhere, randomId(), "2026-03-02T12:00:00.000Z")],
    ["listing", () => listArticles(elsewhere, NO_FILTER, { limit: 1, after: null, include: INCLUDE_NOTHING })],
  ])("is told from a wrong query when %s", async (_, work) => {
    await expect(work()).rejects.toBeInstanceOf(DatabaseUnavailable);
  });

  test.each(["08006", "25006", "28P01", "3D000", "40P01", "53100", "53300", "57P01", "58030"])(
    "is told by the state %s",
    async (state) => {
      const raise = sql.raw(`do $$ begin raise exception 'away' using errcode = '${state}'; end $$`);
      await expect(runQuery(db, raise)).rejects.toBeInstanceOf(DatabaseUnavailable);
    },
  );

  test("is told when nothing listens, and other connections still ask their own", async () => {
    await expect(runQuery(unreachable, sql`select 1`)).rejects.toBeInstanceOf(DatabaseUnavailable);
    expect(await runQuery(db, sql`select 1 as one`)).toEqual([{ one: 1 }]);
  });
});

test("a database that did not answer several times is left alone for a while, then asked again", async () => {
  let now = 0;
  const broken = connectDatabase(database.connectionString, `${database.endpoint}/elsewhere`, () => now);
  const ask = () => runQuery(broken, sql`select 1`).catch((error: Error) => String(error.cause));
  for (let count = 0; count < 3; count += 1) expect(await ask()).toContain("no usable answer");
  expect(await ask()).toContain("did not answer lately");
  now = 3_000;
  expect(await ask()).toContain("no usable answer");
});

test.each([sql`select nothing`, sql`select 1 / 0`, sql`insert into article_raws values (1, 'x', null)`])(
  "a wrong query is its own error",
  async (query) => {
    const error = await runQuery(db, query).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(Error);
    expect(error).not.toBeInstanceOf(DatabaseUnavailable);
  },
);

test("an error tells the state and never the parameters", async () => {
  const error: unknown = await runQuery(db, sql`select ${"a secret"}::text::int`).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "22P02" });
  expect((error as Error).message).not.toContain("params");
});

describe("readiness", () => {
  const ALL = journal.entries.length;

  test("is complete with every migration applied", async () => {
    expect(await checkReady(db, 0)).toEqual({ database: true, migrations: { applied: ALL, pending: 0 }, keys: false });
  });

  test("lacks migrations when one was not applied, and when none was", async () => {
    await runQuery(db, sql`update drizzle.__drizzle_migrations set created_at = created_at - 1`);
    expect(await checkReady(db, 0)).toEqual({ database: true, migrations: { applied: 0, pending: ALL }, keys: null });
    await runQuery(db, sql`drop table drizzle.__drizzle_migrations`);
    expect(await checkReady(db, 0)).toEqual({ database: true, migrations: { applied: 0, pending: ALL }, keys: null });
  });

  test("lacks everything when the database is away", async () => {
    expect(await checkReady(elsewhere, 0)).toEqual({
      database: false,
      migrations: { applied: 0, pending: ALL },
      keys: null,
    });
  });
});
