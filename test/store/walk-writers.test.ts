import { sql } from "drizzle-orm";
import { beforeAll, expect, inject, test } from "vitest";
import type { ArticleFilter, Position } from "../../src/domain/filter.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { countArticles } from "../../src/store/count-articles.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import type { DateSort } from "../../src/store/list-articles.ts";
import { listChanges } from "../../src/store/list-changes.ts";
import { fillArticles, finishFill, prepareFill, TAGS } from "../bench/query/fill.ts";
import { openTestDatabase } from "../support/database.ts";
import { newsOf } from "../support/news.ts";
import { country, INCLUDE_NOTHING, NO_FILTER, published, save, settle, walk } from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

/** Too slow for these: paging.test.ts has a smaller walk. They need TEST_DATABASE_URL. */
const isEmbedded = inject("databaseEngine") === "embedded";
const ARTICLES = 10_000;
/** So few that no statement takes long. */
const FILLED_AT_ONCE = 500;
const PAGES = 40;
const PAGE = ARTICLES / PAGES;
const COUNTRY = TAGS.country(1);
const OF_COUNTRY: ArticleFilter = { ...NO_FILTER, countries: [[COUNTRY]] };
/** Articles that get new content while others are read: those that stay in place, and those whose date is corrected. */
const UPDATED = 10;

let made = 0;

/** Saves what the writers write, all of it of the one country. The same external id again is an update. */
async function write(at: string, externalId: string | null = null): Promise<string> {
  made += 1;
  const { title, text } = newsOf(made, 300);
  const parts = { title, body: text, published: published(at), countries: [country(COUNTRY)] };
  return (await save(db, parts, { externalId, receivedAt: new Date(Date.UTC(2026, 1, 1) + made * 1000).toISOString() }))
    .id;
}

/** A time within the years of the stock, another for every number. */
const within = (number: number) =>
  new Date(Date.UTC(2021, 0, 2) + ((number * 7_919) % 1_800) * 86_400_000).toISOString();

beforeAll(async () => {
  if (isEmbedded) return;
  const size = { articles: ARTICLES, snippets: 300 };
  for (const query of prepareFill(size)) await runQuery(db, query);
  for (let from = 1; from <= ARTICLES; from += FILLED_AT_ONCE) {
    for (const query of fillArticles(size, from, from + FILLED_AT_ONCE)) await runQuery(db, query);
  }
  for (const query of finishFill(size)) await runQuery(db, query);
  await runQuery(db, sql`analyze`);
}, 240_000);

interface Writers {
  /** Ids of articles whose date is corrected, and of those that are deleted. */
  moved: Set<string>;
  doomed: Set<string>;
  /** One round of writes: new, backdated, updated, moved, deleted. */
  round: (number: number) => Promise<void>;
}

/** Writers with articles of their own to update; `name` is unlike that of others. */
async function openWriters(name: string): Promise<Writers> {
  const moved = new Set<string>();
  for (let index = 0; index < UPDATED; index += 1) {
    await write(within(index), `${name} stays ${index}`);
    moved.add(await write(within(index), `${name} moves ${index}`));
  }
  const rows = await runQuery(
    db,
    sql`select id from articles where classifier_version = 'bench' order by md5(id::text) limit ${PAGES}`,
  );
  const doomed = rows.map((row) => String(row.id));
  return {
    moved,
    doomed: new Set(doomed),
    async round(number) {
      const gone = doomed[number];
      await Promise.all([
        write(new Date(Date.UTC(2026, 0, 2) + number * 60_000).toISOString()),
        write(within(number)),
        write(within(number % UPDATED), `${name} stays ${number % UPDATED}`),
        write(within(number * 31 + 7), `${name} moves ${number % UPDATED}`),
        gone === undefined ? null : deleteArticle(db, gone, "2026-03-02T12:00:00.000Z"),
      ]);
    },
  };
}

/** Runs each round beside the reading of the next page, one round at a time. */
function beside(writers: Writers) {
  let writing = Promise.resolve();
  return {
    async next(page: number) {
      await writing;
      writing = writers.round(page);
    },
    end: () => writing,
  };
}

async function idsOf(filter: ArticleFilter): Promise<string[]> {
  const tagged =
    filter.countries.length === 0 ? sql`true` : sql`countries @> ${JSON.stringify([{ code: COUNTRY }])}::jsonb`;
  return (await runQuery(db, sql`select id from articles where ${tagged}`)).map((row) => String(row.id));
}

const totalOf = async (filter: ArticleFilter) =>
  (await countArticles(db, filter, { by: ["day"], limit: 10_000 })).total;

const FILTERS: [string, ArticleFilter][] = [
  ["all articles", NO_FILTER],
  ["those of a country", OF_COUNTRY],
];
const SORTS: DateSort[] = ["-published_at", "published_at", "-received_at"];
const CASES = SORTS.flatMap((sort) => FILTERS.map(([name, filter]) => [name, sort, filter] as const));

test.skipIf(isEmbedded).each(CASES)(
  "a walk of %s by %s sees each that stays exactly once, whatever is written",
  async (name, sort, filter) => {
    const writers = await openWriters(`${name} ${sort}`);
    const before = await idsOf(filter);
    const writing = beside(writers);
    const limit = filter === NO_FILTER ? PAGE : Math.ceil(before.length / PAGES);
    const seen = (await walk(db, filter, limit, writing.next, sort)).map(({ id }) => id);
    await writing.end();
    // A corrected date takes an article to another place of the list; the order of receipt does not know it.
    const isMoved = (id: string) => sort !== "-received_at" && writers.moved.has(id);
    const times = new Map<string, number>();
    for (const id of seen) if (!isMoved(id)) times.set(id, (times.get(id) ?? 0) + 1);
    expect([...times].filter(([, count]) => count > 1)).toEqual([]);
    expect(before.filter((id) => !times.has(id) && !isMoved(id) && !writers.doomed.has(id))).toEqual([]);
  },
  120_000,
);

test.skipIf(isEmbedded).each(CASES)(
  "the count of %s is what a walk by %s yields when nothing is written",
  async (_, sort, filter) => {
    const total = await totalOf(filter);
    const seen = await walk(db, filter, 200, undefined, sort);
    expect(total).toBeGreaterThan(ARTICLES / 20);
    expect(seen.length).toBe(total);
    expect(new Set(seen.map(({ id }) => id))).toEqual(new Set(await idsOf(filter)));
  },
  120_000,
);

test.skipIf(isEmbedded)(
  "who follows the changes ends with what the database has, each deletion told",
  async () => {
    const writers = await openWriters("followed");
    const writing = beside(writers);
    const known = new Map<string, string>();
    const gone = new Set<string>();
    let after: Position | null = null;
    const follow = async (between: (page: number) => Promise<void>) => {
      for (let page = 0; ; page += 1) {
        const { articles, deletions, next, poll } = await listChanges(db, NO_FILTER, {
          limit: PAGE,
          after,
          include: INCLUDE_NOTHING,
        });
        for (const { id, contentHash } of articles) known.set(id, contentHash);
        for (const { id } of deletions) {
          known.delete(id);
          gone.add(id);
        }
        after = next ?? poll;
        if (next === null) return;
        await between(page);
      }
    };
    await follow(writing.next);
    await writing.end();
    await settle(db);
    await follow(async () => {});
    const rows = await runQuery(db, sql`select id, encode(content_hash, 'hex') as hash from articles`);
    expect(known).toEqual(new Map(rows.map(({ id, hash }) => [String(id), String(hash)])));
    expect([...writers.doomed].filter((id) => !gone.has(id))).toEqual([]);
  },
  240_000,
);
