import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { connectDatabase, runQuery } from "../../../src/store/client.ts";
import { findArticle } from "../../../src/store/find-article.ts";
import { findRaw } from "../../../src/store/find-raw.ts";
import { refreshCounts } from "../../../src/store/refresh-counts.ts";
import { saveArticle } from "../../../src/store/save-article.ts";
import { NO_FILTER, walk } from "../../store/build-article.ts";
import { openTestDatabase } from "../../support/database.ts";
import { fillArticles, finishFill, LAST_DAY, prepareFill, TAGS } from "./fill.ts";

const connect = ({ connectionString, endpoint }: ReturnType<typeof openTestDatabase>) =>
  connectDatabase(connectionString, endpoint);
const filled = connect(openTestDatabase());
const saved = connect(openTestDatabase());

const SIZE = { articles: 120, snippets: 200 };

/** Every table that lists read, without what depends on the moment, transactions, and what finds near-duplicates. */
const WRITTEN = {
  articles: sql`to_jsonb(written) - 'updated_tx' - 'near_duplicate_id' - 'near_duplicate_similarity'`,
  article_texts: sql`to_jsonb(written) - 'bands' - 'signature'`,
  article_raws: sql`to_jsonb(written)`,
  article_search: sql`to_jsonb(written) - 'updated_tx' - 'tsv' || jsonb_build_object('tsv', (
    select string_agg(lexeme || array_to_string(positions, ','), ' ') from unnest(tsv) where lexeme !~ '^x[0-9]:'))`,
  article_countries: sql`to_jsonb(written)`,
  article_actors: sql`to_jsonb(written)`,
  article_topics: sql`to_jsonb(written)`,
  article_languages: sql`to_jsonb(written)`,
  article_sources: sql`to_jsonb(written)`,
  actors: sql`to_jsonb(written)`,
  day_counts: sql`to_jsonb(written)`,
};

beforeAll(async () => {
  for (const query of prepareFill(SIZE)) await runQuery(filled, query);
  // In two parts, as a large fill is.
  for (const query of fillArticles(SIZE, 1, 50)) await runQuery(filled, query);
  for (const query of fillArticles(SIZE, 50, SIZE.articles + 1)) await runQuery(filled, query);
  for (const query of finishFill(SIZE)) await runQuery(filled, query);
  for (const { id } of await runQuery(filled, sql`select id from articles order by key`)) {
    const article = (await findArticle(filled, String(id)))!;
    const raw = (await findRaw(filled, article.id))!;
    const { externalId, receivedAt, updatedAt: _, id: __, nearDuplicateOf: ___, ...processed } = article;
    await saveArticle(saved, { id: article.id, article: processed, externalId, externalSource: null, raw, receivedAt });
  }
  await refreshCounts(saved, Date.parse(LAST_DAY) + 86_400_000, Number.POSITIVE_INFINITY, () => 0);
}, 120_000);

describe("the synthetic articles", () => {
  test.each(Object.entries(WRITTEN))("have in %s what saving them writes", async (table, shown) => {
    const rowsOf = (db: typeof filled) =>
      runQuery(db, sql`select ${shown} as row from ${sql.identifier(table)} as written order by (${shown})::text`);
    const expected = await rowsOf(saved);
    expect(expected.length).toBeGreaterThan(SIZE.articles * 0.9);
    expect(await rowsOf(filled)).toEqual(expected);
  });

  test("are found by their tags", async () => {
    const code = TAGS.country(1);
    const found = await walk(filled, { ...NO_FILTER, countries: [[code]] }, 50);
    const all = await walk(filled, NO_FILTER, 200);
    const tagged = all.filter(({ countries }) => countries.some((tag) => tag.code === code));
    expect(found.map(({ id }) => id)).toEqual(tagged.map(({ id }) => id));
    expect(found.length).toBeGreaterThan(25);
  });

  test("keep two countries apart, but not always", async () => {
    const [one, other] = TAGS.countriesApart.map((country) => [country]) as [string[], string[]];
    const apart = await walk(filled, { ...NO_FILTER, countries: [one, other] }, 50);
    const common = await walk(filled, { ...NO_FILTER, countries: [one] }, 50);
    expect(common.length).toBeGreaterThan(SIZE.articles / 40);
    expect(apart.length).toBeLessThan(3);
  });
});
