import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import type { Position } from "../../src/domain/filter.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import { CHANGE_OVERLAP_MS, listChanges } from "../../src/store/list-changes.ts";
import { openTestDatabase } from "../support/database.ts";
import { INCLUDE_NOTHING, NO_FILTER, save, settle } from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

const GONE_AT = "2026-03-02T12:00:00.000Z";

/** Follows the changes to their end: ids in order, those deleted with a minus, and where to go on. */
async function follow(after: Position | null, limit = 2, filter = NO_FILTER) {
  await settle(db);
  const seen: string[] = [];
  let from = after;
  for (;;) {
    const page = await listChanges(db, filter, { limit, after: from, include: INCLUDE_NOTHING });
    expect(page.articles.length + page.deletions.length).toBeLessThanOrEqual(limit);
    expect(page.next === null).toBe(page.poll !== null);
    seen.push(...page.articles.map(({ id }) => id), ...page.deletions.map(({ id }) => `-${id}`));
    from = page.next ?? page.poll;
    if (page.next === null) return { seen, from };
  }
}

const saveOne = async (receivedAt?: string) => (await save(db, {}, receivedAt ? { receivedAt } : {})).article.id;

/** Changes a row as an update does: the transaction is a later one. */
const touch = (id: string) =>
  runQuery(
    db,
    sql`with touched as (update articles set updated_tx = pg_current_xact_id() where id = ${id} returning key, updated_tx)
      update article_search set updated_tx = touched.updated_tx from touched where article_key = key`,
  );

test("followers see what is saved, changed and deleted, each once, and nothing again", async () => {
  const [one, two, three] = [await saveOne(), await saveOne(), await saveOne()];
  const first = await follow(null);
  expect(first.seen).toEqual([one, two, three]);
  expect((await follow(first.from)).seen).toEqual([]);
  const four = await saveOne();
  await touch(two);
  await deleteArticle(db, one, GONE_AT);
  const second = await follow(first.from);
  expect(second.seen).toEqual([four, two, `-${one}`]);
  expect((await follow(second.from)).seen).toEqual([]);
  expect((await follow(null)).seen).toEqual([three, four, two, `-${one}`]);
});

test("an answer without changes stays the same", async () => {
  const { from } = await follow(null);
  expect((await follow(from)).from).toEqual(from);
});

test("a deletion is told whatever the filters are", async () => {
  const { from } = await follow(null);
  const id = await saveOne();
  await deleteArticle(db, id, GONE_AT);
  expect((await follow(from, 2, { ...NO_FILTER, languages: [["xx"]] })).seen).toEqual([`-${id}`]);
});

test("a date begins a minute earlier, for what became visible later", async () => {
  const at = (offset: number) => new Date(Date.parse("2026-05-01T00:00:00Z") + offset).toISOString();
  await saveOne(at(-CHANGE_OVERLAP_MS - 1));
  const ids = [await saveOne(at(-CHANGE_OVERLAP_MS)), await saveOne(at(0)), await saveOne(at(1))];
  expect((await follow(null, 2, { ...NO_FILTER, updatedAfter: at(0) })).seen).toEqual(ids);
});

test("what a transaction still at work could come before is not shown yet, and not lost", async () => {
  const { from } = await follow(null);
  const id = await saveOne();
  // A transaction of the future stands for one that has not committed: no snapshot may show it or what follows.
  await runQuery(db, sql`update articles set updated_tx = '9000000000000000000' where id = ${id}`);
  const page = await listChanges(db, NO_FILTER, { limit: 50, after: from, include: INCLUDE_NOTHING });
  expect(page.articles).toEqual([]);
  await touch(id);
  expect((await follow(page.poll)).seen).toEqual([id]);
});
