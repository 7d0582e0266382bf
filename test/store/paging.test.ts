import { expect, test } from "vitest";
import { connectDatabase } from "../../src/store/client.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import { listArticles } from "../../src/store/list-articles.ts";
import { openTestDatabase } from "../support/database.ts";
import { country, INCLUDE_NOTHING, NO_FILTER, published, save, walk } from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

/** Saves an article of the first minute of a day, which most others share. */
const saveAt = async (at: string, code: string) =>
  (await save(db, { published: published(at), countries: [country(code), country("ZZ", "mentioned")] })).article.id;

test("a walk sees every article that stays exactly once while others are inserted, backdated and deleted", async () => {
  const kept: string[] = [];
  const doomed: string[] = [];
  for (let index = 0; index < 90; index += 1) {
    const id = await saveAt(`2026-01-0${1 + (index % 3)}T00:00:00.000Z`, index % 2 === 0 ? "AA" : "BB");
    (index % 10 === 9 ? doomed : kept).push(id);
  }
  const filter = { ...NO_FILTER, countries: [["AA", "BB"], ["ZZ"]] };
  const seen = await walk(db, filter, 7, async (page) => {
    await saveAt(`2026-01-0${1 + (page % 3)}T00:00:00.000Z`, "AA");
    await saveAt("2026-01-09T00:00:00.000Z", "BB");
    await saveAt("2025-12-31T00:00:00.000Z", "AA");
    const id = doomed.pop();
    if (id !== undefined) await deleteArticle(db, id, "2026-03-02T12:00:00.000Z");
  });
  const ids = seen.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(kept.filter((id) => !ids.includes(id))).toEqual([]);
});

test("the last full page has no next one", async () => {
  const filter = { ...NO_FILTER, countries: [["LAST"]] };
  for (const day of ["01", "02", "03", "04"]) await saveAt(`2026-02-${day}T00:00:00.000Z`, "LAST");
  const first = await listArticles(db, filter, { limit: 2, after: null, include: INCLUDE_NOTHING });
  expect(first.next).toMatchObject({ at: "2026-02-03T00:00:00.000Z" });
  const second = await listArticles(db, filter, { limit: 2, after: first.next, include: INCLUDE_NOTHING });
  expect(second.articles).toHaveLength(2);
  expect(second.next).toBeNull();
});
