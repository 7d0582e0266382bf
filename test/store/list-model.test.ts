import { sql } from "drizzle-orm";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import type { StoredArticle } from "../../src/domain/article.ts";
import { type AllOfAny, type ArticleFilter, SORTS } from "../../src/domain/filter.ts";
import { parseSearchQuery } from "../../src/domain/search-query.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { openTestDatabase } from "../support/database.ts";
import { actor, country, NO_FILTER, published, save, settle, topic, walk } from "./build-article.ts";
import { listNaively } from "./naive-list.ts";
import { matchesQuery, type NaiveClause, writeQuery } from "./naive-query.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

const VALUES = ["AA", "BB", "CC", "DD", "EE"];
const DAYS = ["2027-01-01", "2027-01-02", "2027-02-03", "2029-01-04"].map((day) => `${day}T00:00:00.000Z`);
/** Words with accents, words that begin alike, and runs of a script without spaces. */
const WORDS = ["harbour", "harbours", "Éclair", "eclair", "МИНИСТР", "министра", "of", "中国新闻", "新中国", "กรุงเทพ"];
const PARTS = ["中国", "国新", "新", "中国新闻", "เทพ"];

const saved: StoredArticle[] = [];

const some = <Value>(value: fc.Arbitrary<Value>) => fc.uniqueArray(value, { maxLength: 3 });
const value = fc.constantFrom(...VALUES);
const role = fc.constantFrom("about" as const, "mentioned" as const);
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }).map((words) => words.join(" "));
const articles = fc.record({
  countries: fc.uniqueArray(fc.tuple(value, role), { maxLength: 3, selector: ([code]) => code }),
  actors: some(value),
  topics: some(value),
  language: value,
  name: fc.option(value),
  host: fc.option(value),
  title: fc.option(text),
  body: text,
  at: fc.option(fc.constantFrom(...DAYS)),
  receivedAt: fc.constantFrom(...DAYS),
});

const group: fc.Arbitrary<AllOfAny> = fc.array(fc.array(value, { minLength: 1, maxLength: 3 }), {
  minLength: 1,
  maxLength: 2,
});
const clause = (excluded: boolean): fc.Arbitrary<NaiveClause> => {
  const word = fc.constantFrom(...WORDS.slice(0, 7));
  const of = <Value extends object>(parts: Value) => ({ ...parts, excluded });
  return fc.oneof(
    word.map((one) => of({ kind: "word" as const, words: [one] })),
    fc.array(word, { minLength: 2, maxLength: 3 }).map((words) => of({ kind: "phrase" as const, words })),
    fc
      .constantFrom("harb", "Harbour", "éc", "мини")
      .map((one) => of({ kind: "prefix" as const, words: [`${one}${one === "éc" ? "l" : ""}`] })),
    fc.constantFrom(...PARTS).map((one) => of({ kind: "part" as const, words: [one] })),
  );
};
const query = fc
  .tuple(clause(false), fc.array(fc.boolean().chain(clause), { maxLength: 2 }))
  .map(([first, others]) => [first, ...others]);
const day = fc.constantFrom(...DAYS);

/** A value for each parameter; null where it is not given. */
const PARAMETERS = {
  countries: group,
  countryRole: role,
  actors: group,
  topics: group,
  languages: group,
  sources: group.map((all) => all.map((any) => any.map((name) => name.toLowerCase()))),
  publishedAfter: day,
  publishedBefore: day,
  receivedAfter: day,
  updatedAfter: day,
  query,
};
type Given = {
  [Name in keyof typeof PARAMETERS]?: (typeof PARAMETERS)[Name] extends fc.Arbitrary<infer Value> ? Value : never;
};

/** The articles' places among `saved`, as the database and as the plain list have them. */
async function listBoth({ query: clauses, ...given }: Given, sort: (typeof SORTS)[number], limit: number) {
  const parsed = clauses === undefined ? null : parseSearchQuery(writeQuery(clauses));
  expect(parsed?.ok).not.toBe(false);
  const filter: ArticleFilter = { ...NO_FILTER, ...given, query: parsed?.ok ? parsed.value : null };
  const found = (await walk(db, filter, limit, undefined, sort)).map(({ id }) => id);
  const expected = listNaively(saved, filter, sort, (article) => matchesQuery(article, clauses ?? []));
  return [found, expected.map(({ id }) => id)];
}

beforeAll(async () => {
  const samples = fc.sample(articles, { seed: 7, numRuns: 250 });
  // Clocks go forward: an order of changes in which days are mixed up does not arise.
  for (const made of samples.sort((one, other) => (one.receivedAt < other.receivedAt ? -1 : 1))) {
    const { article } = await save(
      db,
      {
        countries: made.countries.map(([code, role]) => country(code, role)),
        actors: made.actors.map(actor),
        topics: made.topics.map((id) => topic(`top ${id}`, id)),
        language: made.language,
        source: { name: made.name, host: made.host, country: null },
        published: made.at === null ? null : published(made.at),
        title: made.title,
        body: made.body,
      },
      { receivedAt: made.receivedAt },
    );
    saved.push(article);
  }
  await runQuery(db, sql`analyze`);
  await settle(db);
}, 120_000);

describe.each(SORTS)("sorted by %s, a list agrees, page by page, with one made the plainest way", (sort) => {
  test("with each pair of parameters", async () => {
    const names = Object.keys(PARAMETERS) as (keyof Given)[];
    const pairs = names.flatMap((one, at) => names.slice(at).map((other) => [one, other] as const));
    for (const [index, [one, other]] of pairs.entries()) {
      const draw = (name: keyof Given) =>
        fc.sample(PARAMETERS[name] as fc.Arbitrary<unknown>, { seed: index, numRuns: 1 })[0];
      const given: Given = { [one]: draw(one), [other]: draw(other) };
      const [found, expected] = await listBoth(given, sort, 30);
      expect(found, JSON.stringify(given)).toEqual(expected);
    }
  }, 120_000);

  test("with any of them", async () => {
    const any = fc.record(
      Object.fromEntries(
        Object.entries(PARAMETERS).map(([name, values]) => [
          name,
          fc.option(values as fc.Arbitrary<unknown>, { nil: undefined, freq: 1 }),
        ]),
      ),
    );
    await fc.assert(
      fc.asyncProperty(any, fc.integer({ min: 1, max: 40 }), async (drawn, limit) => {
        const given = Object.fromEntries(Object.entries(drawn).filter(([, value]) => value !== undefined)) as Given;
        const [found, expected] = await listBoth(given, sort, limit);
        expect(found).toEqual(expected);
      }),
      { numRuns: 15, seed: 11 },
    );
  }, 120_000);
});
