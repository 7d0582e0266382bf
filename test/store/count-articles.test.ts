import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeEach, describe, expect, test } from "vitest";
import type { StoredArticle } from "../../src/domain/article.ts";
import { COUNT_DIMENSIONS, type CountDimension, type Counts } from "../../src/domain/counts.ts";
import type { AllOfAny, ArticleFilter } from "../../src/domain/filter.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { countArticles } from "../../src/store/count-articles.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import { refreshCounts } from "../../src/store/refresh-counts.ts";
import { openTestDatabase } from "../support/database.ts";
import { actor, country, NO_FILTER, published, save, topic, walk } from "./build-article.ts";
import { countNaively } from "./naive-counts.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

const NOW = Date.parse("2027-01-05T12:00:00Z");
const refresh = (now = NOW) => refreshCounts(db, now, Number.POSITIVE_INFINITY, () => now);
const count = (filter: Partial<ArticleFilter>, by: CountDimension[], options = {}): Promise<Counts> =>
  countArticles(db, { ...NO_FILTER, ...filter }, { by, limit: 1000, ...options });
const cellsOf = async (filter: Partial<ArticleFilter>, by: CountDimension[], options = {}) =>
  (await count(filter, by, options)).cells.map((cell) => [...cell.values, cell.count]);

/** Days whose rollup is up to date: the others are counted from the links. */
const touched = async () =>
  (await runQuery(db, sql`select distinct day::text from touched_days order by 1`)).map((row) => row.day);

beforeEach(async () => {
  for (const table of [
    "articles",
    "article_countries",
    "article_actors",
    "article_topics",
    "article_languages",
    "article_sources",
    "touched_days",
    "day_counts",
  ]) {
    await runQuery(db, sql`delete from ${sql.identifier(table)}`);
  }
  await runQuery(db, sql`delete from touched_days`);
});

const at = (instant: string) => ({ published: published(instant) });

describe("a count", () => {
  test("by a period has one cell for each that has articles, the oldest first", async () => {
    for (const instant of [
      "2026-12-31T23:59:59.999Z",
      "2027-01-01T00:00:00.000Z",
      "2027-01-04T08:15:00.000Z",
      "2027-01-04T08:45:00.000Z",
    ]) {
      await save(db, at(instant));
    }
    expect(await cellsOf({}, ["hour"])).toEqual([
      ["2026-12-31T23:00:00Z", 1],
      ["2027-01-01T00:00:00Z", 1],
      ["2027-01-04T08:00:00Z", 2],
    ]);
    expect(await cellsOf({}, ["day"])).toEqual([
      ["2026-12-31", 1],
      ["2027-01-01", 1],
      ["2027-01-04", 2],
    ]);
    expect(await cellsOf({}, ["week"])).toEqual([
      ["2026-12-28", 2],
      ["2027-01-04", 2],
    ]);
    expect(await cellsOf({}, ["month"])).toEqual([
      ["2026-12", 1],
      ["2027-01", 3],
    ]);
    expect((await count({}, ["month"])).total).toBe(4);
  });

  test("by a facet counts an article once in each of its values, and once in the total", async () => {
    await save(db, { countries: [country("KZ"), country("BY", "mentioned")], topics: [topic("medtop:1", "medtop:2")] });
    await save(db, {
      countries: [country("KZ", "mentioned")],
      source: { name: "BelTA", host: "belta.by", country: null },
    });
    await save(db, {});
    expect(await count({}, ["country"])).toMatchObject({ total: 3, approximate: false, truncated: false });
    expect(await cellsOf({}, ["country"])).toEqual([
      ["KZ", 2],
      ["BY", 1],
    ]);
    expect(await cellsOf({ countryRole: "about" }, ["country"])).toEqual([["KZ", 1]]);
    expect(await cellsOf({}, ["topic"])).toEqual([
      ["medtop:1", 1],
      ["medtop:2", 1],
    ]);
    expect(await cellsOf({}, ["source"])).toEqual([
      ["belta", 1],
      ["belta.by", 1],
    ]);
    expect(await cellsOf({}, ["country", "topic"])).toEqual([
      ["BY", "medtop:1", 1],
      ["BY", "medtop:2", 1],
      ["KZ", "medtop:1", 1],
      ["KZ", "medtop:2", 1],
    ]);
  });

  test("gives the largest cells when there are more than asked for, and says so", async () => {
    for (const code of ["AA", "BB", "BB", "CC", "CC", "CC"]) await save(db, { countries: [country(code)] });
    expect(await count({}, ["country"], { limit: 2 })).toMatchObject({
      cells: [
        { values: ["CC"], count: 3 },
        { values: ["BB"], count: 2 },
      ],
      total: 6,
      truncated: true,
    });
  });

  test("gives the days with the most articles, in their order, when there are more than asked for", async () => {
    for (const day of [1, 2, 2, 2, 3, 4, 4]) await save(db, at(`2025-03-0${day}T10:00:00.000Z`));
    expect(await count({}, ["day"], { limit: 2 })).toMatchObject({
      cells: [
        { values: ["2025-03-02"], count: 3 },
        { values: ["2025-03-04"], count: 2 },
      ],
      total: 7,
      truncated: true,
    });
  });

  test("reads the tags of an even sample where too many articles match, and says so; the total stays exact", async () => {
    for (let index = 0; index < 40; index += 1)
      await save(db, { countries: [country("KZ")], actors: [actor("person:one")] });
    const counts = await count({ countries: [["KZ"]] }, ["actor"], { sampledArticles: 10 });
    expect(counts).toMatchObject({ total: 40, approximate: true });
    expect(counts.cells).toEqual([{ values: ["person:one"], count: 40 }]);
  });
});

describe("a rollup", () => {
  test("is made of every touched day before today, and leaves nothing to count for them", async () => {
    for (const day of ["2027-01-03", "2027-01-04", "2027-01-05"]) await save(db, at(`${day}T10:00:00.000Z`));
    expect(await refresh()).toBe(2);
    expect(await touched()).toEqual(["2027-01-05"]);
    expect(await refresh()).toBe(0);
  });

  test("answers for the days that are rolled up", async () => {
    await save(db, { ...at("2027-01-03T10:00:00.000Z"), countries: [country("KZ")] });
    await refresh();
    await runQuery(db, sql`update day_counts set articles = 7`);
    for (const filter of [{}, { countries: [["KZ"]] }, { countries: [["KZ"]], countryRole: "about" as const }]) {
      expect(await cellsOf(filter, ["day"])).toEqual([["2027-01-03", 7]]);
    }
    expect(await count({}, ["country"])).toMatchObject({ cells: [{ values: ["KZ"], count: 7 }], total: 7 });
  });

  test("does not answer for a day that was touched since, nor for the hours that a date bound leaves of one", async () => {
    const { article } = await save(db, { ...at("2027-01-02T10:00:00.000Z"), countries: [country("KZ")] });
    await save(db, { ...at("2027-01-03T10:00:00.000Z"), countries: [country("KZ")] });
    await refresh();
    await runQuery(db, sql`update day_counts set articles = 7`);
    await save(db, { ...at("2027-01-03T11:00:00.000Z"), countries: [country("KZ")] });
    const bounds = { publishedAfter: "2027-01-02T10:00:00.000Z", publishedBefore: "2027-01-03T10:30:00.000Z" };
    expect(await cellsOf({ countries: [["KZ"]] }, ["day"])).toEqual([
      ["2027-01-02", 7],
      ["2027-01-03", 2],
    ]);
    expect(await cellsOf({ countries: [["KZ"]], ...bounds }, ["day"])).toEqual([
      ["2027-01-02", 1],
      ["2027-01-03", 1],
    ]);
    await deleteArticle(db, article.id, "2027-01-05T12:00:00.000Z");
    expect(await cellsOf({ countries: [["KZ"]] }, ["day"])).toEqual([["2027-01-03", 2]]);
  });

  test("is right after an article moved to another day or got other tags", async () => {
    const { article } = await save(db, { ...at("2027-01-02T10:00:00.000Z"), countries: [country("KZ")] });
    await refresh();
    await runQuery(
      db,
      sql`update articles set effective_at = '2027-01-01T10:00:00Z', countries = '[{"code": "BY", "role": "about"}]' where id = ${article.id}`,
    );
    expect(await touched()).toEqual(["2027-01-01", "2027-01-02"]);
    await refresh();
    expect(await cellsOf({}, ["country", "day"])).toEqual([["BY", "2027-01-01", 1]]);
  });
});

describe("counts under any filter, writes and refreshes", () => {
  const VALUES = ["AA", "BB", "CC"];
  const INSTANTS = [
    "2027-01-01T00:00:00.000Z",
    "2027-01-01T13:00:00.000Z",
    "2027-01-03T09:00:00.000Z",
    "2027-01-04T00:00:00.000Z",
    "2027-01-05T11:00:00.000Z",
  ];
  const value = fc.constantFrom(...VALUES);
  const role = fc.constantFrom("about" as const, "mentioned" as const);
  const instant = fc.constantFrom(...INSTANTS);
  const some = fc.uniqueArray(value, { maxLength: 2 });
  const groups: fc.Arbitrary<AllOfAny> = fc.oneof(
    { weight: 4, arbitrary: fc.constant<AllOfAny>([]) },
    { weight: 1, arbitrary: value.map((one): AllOfAny => [[one]]) },
    { weight: 1, arbitrary: fc.array(fc.array(value, { minLength: 1, maxLength: 2 }), { maxLength: 2 }) },
  );
  const filters: fc.Arbitrary<ArticleFilter> = fc
    .record({
      countries: groups,
      countryRole: fc.option(role, { freq: 3 }),
      actors: groups,
      topics: groups,
      languages: groups,
      sources: groups.map((all) => all.map((any) => any.map((name) => name.toLowerCase()))),
      publishedAfter: fc.option(instant, { freq: 3 }),
      publishedBefore: fc.option(instant, { freq: 3 }),
    })
    .map((filter) => ({ ...NO_FILTER, ...filter }));
  const by = fc.uniqueArray(fc.constantFrom(...COUNT_DIMENSIONS), { minLength: 1, maxLength: 2 });
  const write = fc.record({
    countries: fc.uniqueArray(fc.tuple(value, role), { maxLength: 2, selector: ([code]) => code }),
    actors: some,
    topics: some,
    language: value,
    name: fc.option(value),
    at: instant,
  });
  const step = fc.oneof(
    { weight: 3, arbitrary: fc.record({ write }) },
    { weight: 1, arbitrary: fc.record({ remove: fc.nat() }) },
    { weight: 2, arbitrary: fc.record({ refresh: fc.boolean() }) },
    { weight: 4, arbitrary: fc.record({ filter: filters, by }) },
  );

  type Written = typeof write extends fc.Arbitrary<infer Value> ? Value : never;

  async function saveOne(made: Written): Promise<StoredArticle> {
    const { article } = await save(db, {
      countries: made.countries.map(([code, inRole]) => country(code, inRole)),
      actors: made.actors.map(actor),
      topics: made.topics.map((id) => topic(`top ${id}`, id)),
      language: made.language,
      source: { name: made.name, host: null, country: null },
      published: published(made.at),
    });
    return article;
  }

  test("equal a count made the plainest way, and the walk", async () => {
    const stored: StoredArticle[] = [];
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 12 }), async (steps) => {
        for (const one of steps) {
          if ("write" in one) stored.push(await saveOne(one.write));
          else if ("refresh" in one) await refresh();
          else if ("remove" in one) {
            const [gone] = stored.splice(one.remove % (stored.length || 1), 1);
            if (gone !== undefined) await deleteArticle(db, gone.id, "2027-01-05T12:00:00.000Z");
          } else {
            const counts = await count(one.filter, one.by);
            expect(counts).toEqual(countNaively(stored, one.filter, one.by));
            expect(counts.total).toBe((await walk(db, one.filter, 200)).length);
          }
        }
      }),
      { numRuns: 40, seed: 5 },
    );
  }, 120_000);
});
