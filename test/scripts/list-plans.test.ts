import { describe, expect, test } from "vitest";
import { type ArticleFilter, type Position, SORTS, type Sort } from "../../src/domain/filter.ts";
import { LIMITS } from "../../src/domain/limits.ts";
import { parseSearchQuery } from "../../src/domain/search-query.ts";
import { canonicalFilter } from "../../src/store/canonical-filter.ts";
import { changesQuery } from "../../src/store/list-changes.ts";
import { listQuery, pageVersionQuery } from "../../src/store/list-query.ts";
import { openFilled, withClient } from "../bench/query/database.ts";
import { TAGS } from "../bench/query/fill.ts";
import { findWaste } from "../bench/query/measure.ts";
import { PLANTED, wordOf } from "../bench/query/vocabulary.ts";
import { INCLUDE_NOTHING, NO_FILTER } from "../store/build-article.ts";

const server = process.env.TEST_DATABASE_URL;
const ARTICLES = 100_000;
/** One more than a page shows tells whether there is a next one. */
const PAGE = LIMITS.PAGE_DEFAULT + 1;

/**
 * A search sorts what it finds in its buckets: less than a page from the earlier ones and at most 800 (MOST_MATCHES of
 * search-page.ts) from the last. An index of words has no order, so some must be sorted; how many does not grow.
 */
const SORTED_MOST = PAGE + 800;

const words = (text: string): Partial<ArticleFilter> => {
  const parsed = parseSearchQuery(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return { query: parsed.value };
};

const COUNTRY = { countries: [[TAGS.country(1)]] };
const TWO_FACETS = { ...COUNTRY, topics: [[TAGS.topTopic(1)]] };
const MONTH = { publishedAfter: "2023-03-01T00:00:00.000Z", publishedBefore: "2023-04-01T00:00:00.000Z" };

const FILTERS: [string, Partial<ArticleFilter>][] = [
  ["no filter", {}],
  ["a country", COUNTRY],
  ["a rare actor", { actors: [[TAGS.actor(10_001)]] }],
  ["a country in a role", { ...COUNTRY, countryRole: "about" }],
  ["any of three countries", { countries: [[1, 2, 3].map(TAGS.country)] }],
  ["two facets", TWO_FACETS],
  ["two countries that rarely meet", { countries: TAGS.countriesApart.map((code) => [code]) }],
  ["a common word", words(wordOf("en", 1))],
  ["a rare word", words(TAGS.rareWord(40_000))],
  ["a phrase", words(`"${PLANTED.phrase.join(" ")}"`)],
  ["words that rarely meet", words(PLANTED.apart.join(" "))],
  ["a word and a country", { ...words(wordOf("en", 1)), ...COUNTRY }],
  ["dates", MONTH],
  ["dates and a country", { ...MONTH, ...COUNTRY }],
  ["dates, a word and two facets", { ...MONTH, ...TWO_FACETS, ...words(wordOf("en", 2)) }],
  ["receipt", { receivedAfter: "2024-01-01T00:00:00.000Z" }],
  ["receipt and a country", { receivedAfter: "2024-01-01T00:00:00.000Z", ...COUNTRY }],
  ["updates", { updatedAfter: "2024-01-01T00:00:00.000Z" }],
];

/** The statements of a list's first page and of a deep one, and what answers whether they changed. */
function statementsOf(filter: Partial<ArticleFilter>, sort: Sort, middle: { at: string; tx: string }) {
  const canonical = canonicalFilter({ ...NO_FILTER, ...filter });
  const deep: Position = { at: sort === "updated_at" ? middle.tx : middle.at, articleKey: "7" };
  return [null, deep].flatMap((after) => {
    const options = { limit: PAGE, after, include: INCLUDE_NOTHING };
    return sort === "updated_at"
      ? [changesQuery(canonical, options)]
      : [listQuery(canonical, { ...options, sort }), pageVersionQuery(canonical, { ...options, sort })];
  });
}

// The plans of test/store/list-plans.test.ts, of 20,000 articles, are those of the embedded database.
describe.skipIf(!server)("lists need TEST_DATABASE_URL, a server to fill with 100,000 articles", () => {
  test("none reads a large table whole, or sorts more than a page or a bucket", { timeout: 900_000 }, async () => {
    const database = await openFilled(server!, `dateline_test_${process.pid}_plans`, ARTICLES, false);
    const faults: string[] = [];
    try {
      await withClient(database.url, async (client) => {
        const { rows } = await client.query("select updated_tx::text as tx from articles where key = $1", [
          ARTICLES / 2,
        ]);
        const middle = { at: "2023-03-15T12:00:00.000Z", tx: rows[0].tx };
        for (const sort of SORTS) {
          for (const [name, filter] of FILTERS) {
            for (const statement of statementsOf(filter, sort, middle)) {
              const waste = await findWaste(client, statement, SORTED_MOST);
              faults.push(...waste.map((step) => `${name} by ${sort}: ${step}`));
            }
          }
        }
      });
    } finally {
      await database.drop();
    }
    expect(faults).toEqual([]);
  });
});
