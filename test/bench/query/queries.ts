import { type SQL, sql } from "drizzle-orm";
import type { ArticleFilter, Position, Sort } from "../../../src/domain/filter.ts";
import { LIMITS } from "../../../src/domain/limits.ts";
import { parseSearchQuery } from "../../../src/domain/search-query.ts";
import { canonicalFilter } from "../../../src/store/canonical-filter.ts";
import type { Database } from "../../../src/store/client.ts";
import { countArticles } from "../../../src/store/count-articles.ts";
import { findArticle } from "../../../src/store/find-article.ts";
import { changesQuery } from "../../../src/store/list-changes.ts";
import { listQuery, pageVersionQuery } from "../../../src/store/list-query.ts";
import { INCLUDE_NOTHING, NO_FILTER } from "../../store/build-article.ts";
import { LAST_DAY, TAGS } from "./fill.ts";
import { PLANTED, wordOf } from "./vocabulary.ts";

/** A query of the API under a name, as the statements that the Worker would send for it. */
export interface NamedQuery {
  name: string;
  /** Some of the kind, since one value may be lucky; those that need the ids of articles get some. */
  statements: SQL[] | ((ids: string[]) => SQL[]);
  /** What it may read: blocks of the slowest statement, and how often as much as at the smallest size; and rows to sort. */
  most: { buffers: number; growth?: number; sortedRows?: number };
}

/** One more than a page shows, as `listArticles` asks for. */
const PAGE = LIMITS.PAGE_DEFAULT + 1;

/** In the middle of the generator's years: hundreds of thousands of articles behind the newest. */
const DEEP: Position = { at: "2022-07-01T12:00:00.000Z", articleKey: "7" };

/** A transaction in the middle of those that the generator spreads its articles over. */
const POLLED: Position = { at: "500", articleKey: "0" };

function page(filter: Partial<ArticleFilter>, after: Position | null = null, sort: Sort = "-published_at"): SQL {
  const canonical = canonicalFilter({ ...NO_FILTER, ...filter });
  return listQuery(canonical, { sort, limit: PAGE, after, include: INCLUDE_NOTHING });
}

/** The page that one who polls is given. */
const changes = (filter: Partial<ArticleFilter>, after: Position | null = null): SQL =>
  changesQuery(canonicalFilter({ ...NO_FILTER, ...filter }), { limit: PAGE, after, include: INCLUDE_NOTHING });

/** A filter by words as a client writes them. */
function words(text: string): Partial<ArticleFilter> {
  const parsed = parseSearchQuery(text);
  if (!parsed.ok) throw new Error(parsed.reason);
  return { query: parsed.value };
}

/** The statement that a verb sends first. */
function sentBy(verb: (db: Database) => Promise<unknown>): SQL {
  const sent: SQL[] = [];
  const recorder = {
    execute: async (query: SQL) => {
      sent.push(query);
      return { rows: [] };
    },
  };
  // Without rows some verbs throw; they have sent their statement by then.
  verb(recorder as unknown as Database).catch(() => {});
  return sent[0]!;
}

const YEAR = { publishedAfter: "2024-01-01T00:00:00Z", publishedBefore: "2025-01-01T00:00:00Z" };
const CELLS = LIMITS.COUNT_CELLS;

const countsOf = (filter: Partial<ArticleFilter>, ...by: Parameters<typeof countArticles>[2]["by"]): SQL =>
  sentBy((db) => countArticles(db, { ...NO_FILTER, ...filter }, { by, limit: CELLS }));

/** The counts of a year by day, from the links themselves. */
const countRaw = (code: string): SQL =>
  sql`select date_trunc('day', effective_at at time zone 'UTC') as day, count(*) from article_countries
    where country = ${code} and effective_at >= ${YEAR.publishedAfter} and effective_at < ${YEAR.publishedBefore} group by 1`;

const { country, actor, leafTopic, middleTopic, topTopic, source } = TAGS;
const upTo = <Value>(count: number, make: (rank: number) => Value): Value[] =>
  Array.from({ length: count }, (_, index) => make(index + 1));

const COMMON_PAIRS: Partial<ArticleFilter>[] = [
  { countries: [[country(1)]], topics: [[topTopic(1)]] },
  { countries: [[country(1)], [country(2)]] },
  { topics: [[topTopic(1)], [topTopic(2)]] },
  { countries: [[country(4)]], topics: [[topTopic(3)]] },
];

/** A page's articles take about four blocks each, its walk a few. */
const PAGE_BUFFERS = PAGE * 5 + 30;

/** A search looks into buckets of at most some hundred articles each, and sorts what it found there. */
const SEARCHED = { buffers: 3_000, sortedRows: 5_000 };

export const QUERIES: readonly NamedQuery[] = [
  {
    name: "no filter",
    statements: [page({}), page({}, DEEP)],
    most: { buffers: PAGE_BUFFERS, growth: 1.5 },
  },
  {
    name: "one country, common",
    statements: [1, 4, 5].map((rank) => page({ countries: [[country(rank)]] })),
    most: { buffers: PAGE_BUFFERS, growth: 1.5 },
  },
  {
    name: "one country, deep",
    statements: [1, 4, 5].map((rank) => page({ countries: [[country(rank)]] }, DEEP)),
    most: { buffers: PAGE_BUFFERS, growth: 1.5 },
  },
  {
    name: "one topic, middle",
    statements: [20, 25, 30].map((rank) => page({ topics: [[middleTopic(rank)]] })),
    most: { buffers: PAGE_BUFFERS, growth: 1.5 },
  },
  {
    name: "one actor, rare",
    statements: [5_000, 10_001, 15_002].map((rank) => page({ actors: [[actor(rank)]] })),
    most: { buffers: PAGE_BUFFERS },
  },
  {
    name: "one source",
    statements: [1, 5, 25].map((rank) => page({ sources: [[source(rank)]] })),
    most: { buffers: PAGE_BUFFERS, growth: 1.5 },
  },
  {
    name: "two common facets, first",
    statements: COMMON_PAIRS.map((filter) => page(filter)),
    most: { buffers: PAGE_BUFFERS * 2, growth: 1.5 },
  },
  {
    name: "two common facets, deep",
    statements: COMMON_PAIRS.map((filter) => page(filter, DEEP)),
    most: { buffers: PAGE_BUFFERS * 2, growth: 1.5 },
  },
  {
    name: "three facets",
    statements: [
      page({ countries: [[country(1)]], topics: [[topTopic(1)]], languages: [["en"]] }),
      page({ countries: [[country(4)]], topics: [[topTopic(2)]], languages: [["ru"]] }),
      page({ countries: [[country(1)], [country(4)]], topics: [[middleTopic(1)]] }, DEEP),
    ],
    most: { buffers: 3_000 },
  },
  {
    name: "worst pair",
    statements: [page({ countries: TAGS.countriesApart.map((code) => [code]) })],
    most: { buffers: 6_000 },
  },
  {
    name: "any of many",
    statements: [
      page({ countries: [upTo(50, country)] }),
      page({ topics: [upTo(50, (rank) => leafTopic(rank * 7))] }, DEEP),
      page({ countries: [upTo(20, country)], topics: [upTo(20, topTopic)] }),
    ],
    most: { buffers: 1_500 },
  },
  {
    name: "country in a role",
    statements: [1, 4, 5].map((rank) => page({ countries: [[country(rank)]], countryRole: "about" })),
    most: { buffers: PAGE_BUFFERS, growth: 1.5 },
  },
  {
    name: "country between dates",
    statements: [
      page({
        countries: [[country(1)]],
        publishedAfter: "2023-03-01T00:00:00Z",
        publishedBefore: "2023-04-01T00:00:00Z",
      }),
      page({ countries: [[country(4)]], publishedAfter: "2022-01-01T00:00:00Z" }, DEEP),
    ],
    most: { buffers: PAGE_BUFFERS },
  },
  {
    name: "language and topic",
    statements: [
      page({ languages: [["de"]], topics: [[topTopic(2)]] }),
      page({ languages: [["sw"]], topics: [[topTopic(1)]] }),
    ],
    most: { buffers: 2_000 },
  },
  {
    name: "words",
    statements: [page(words(wordOf("en", 3))), page(words(PLANTED.apart[0])), page(words(TAGS.rareWord(90_000)))],
    most: SEARCHED,
  },
  {
    name: "words and a country",
    statements: [
      page({ ...words(PLANTED.apart[0]), countries: [[country(1)]] }),
      page({ ...words(wordOf("de", 5)), countries: [[country(40)]] }),
    ],
    most: SEARCHED,
  },
  {
    name: "phrase, prefix",
    statements: [page(words(`"${PLANTED.phrase.join(" ")}"`)), page(words(`${PLANTED.phrase[1].slice(0, 5)}*`))],
    most: SEARCHED,
  },
  {
    name: "two words that rarely meet",
    statements: [page(words(PLANTED.apart.join(" ")))],
    most: SEARCHED,
  },
  {
    name: "country in other orders",
    statements: [
      page({ countries: [[country(4)]] }, null, "published_at"),
      page({ countries: [[country(4)]] }, null, "-received_at"),
    ],
    most: SEARCHED,
  },
  {
    name: "changed since",
    statements: [
      changes({ updatedAfter: LAST_DAY }),
      changes({ updatedAfter: "2023-06-01T00:00:00Z" }),
      changes({}, POLLED),
      changes({ countries: [[country(4)]], updatedAfter: "2023-06-01T00:00:00Z" }),
      changes({ countries: [[country(40)]], topics: [[topTopic(3)]] }, POLLED),
    ],
    most: SEARCHED,
  },
  {
    name: "304 of one country",
    statements: [1, 4, 5].map((rank) =>
      pageVersionQuery(canonicalFilter({ ...NO_FILTER, countries: [[country(rank)]] }), {
        sort: "-published_at",
        limit: PAGE,
        after: null,
      }),
    ),
    most: { buffers: PAGE_BUFFERS, growth: 1.5 },
  },
  {
    name: "one article",
    statements: (ids) => ids.map((id) => sentBy((db) => findArticle(db, id))),
    most: { buffers: 20 },
  },
  {
    name: "counts by day, a year",
    statements: [countsOf({ countries: [[country(1)]], ...YEAR }, "day")],
    most: { buffers: 60, sortedRows: CELLS },
  },
  {
    name: "counts by day, raw",
    statements: [countRaw(country(1))],
    most: { buffers: 20_000, sortedRows: CELLS },
  },
  {
    name: "counts by day, less common",
    statements: [2, 4].map((rank) => countsOf({ countries: [[country(rank)]], ...YEAR }, "day")),
    most: { buffers: 60, sortedRows: CELLS },
  },
  {
    name: "counts by day, less common, raw",
    statements: [2, 4].map((rank) => countRaw(country(rank))),
    most: { buffers: 20_000, sortedRows: CELLS },
  },
  {
    name: "counts by country and day",
    statements: [
      countsOf({ topics: [[middleTopic(20)]], ...YEAR }, "country", "day"),
      countsOf({ languages: [["de"]], ...YEAR, publishedAfter: "2024-12-01T00:00:00Z" }, "country", "day"),
    ],
    most: { buffers: 40_000, sortedRows: 10 * CELLS },
  },
];
