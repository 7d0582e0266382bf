import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import { findArticle } from "../../src/store/find-article.ts";
import { findRaw } from "../../src/store/find-raw.ts";
import { listArticles } from "../../src/store/list-articles.ts";
import { openTestDatabase } from "../support/database.ts";
import {
  actor,
  contentHash,
  country,
  INCLUDE_ALL,
  NO_FILTER,
  published,
  randomId,
  save,
  topic,
} from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

const TABLES = [
  "articles",
  "article_texts",
  "article_raws",
  "article_countries",
  "article_actors",
  "article_topics",
  "article_languages",
  "article_sources",
  "article_identities",
  "article_bands",
  "article_revisions",
];

/** Rows of every table, by its name. */
async function countRows(): Promise<Record<string, number>> {
  const counts = TABLES.map(
    (name) => sql`(select count(*)::int from ${sql.identifier(name)}) as ${sql.identifier(name)}`,
  );
  const [row] = await runQuery(db, sql`select ${sql.join(counts, sql`, `)}`);
  return row as Record<string, number>;
}

const FULL = {
  url: null as string | null,
  source: { name: "Harbour Post", host: "news.example", country: "GB" },
  subtitle: "Ferries sail again",
  authors: ["A. Writer", 'B. "Quoted", {C}\\'],
  published: published("2026-02-28T08:30:00.123Z"),
  dateline: { place: "Dover", agency: "PA", date: "2026-02-28T00:00:00.000Z" },
  removed: [{ step: "link_list", reason: "links", text: "More news" }],
  countries: [country("GB"), country("FR", "mentioned")],
  actors: [actor("person:jane-doe"), actor("org:port-authority")],
  topics: [topic("medtop:04000000", "medtop:20000209"), topic("medtop:04000000")],
};

describe("saving an article", () => {
  test("answers with the article exactly as it is found later", async () => {
    const parts = { ...FULL, url: "https://news.example/harbour" };
    const saved = await save(db, parts, { externalId: "x-1" });
    expect(saved).toMatchObject({ result: "created", matchedBy: null });
    expect(saved.article).toMatchObject({ ...parts, externalId: "x-1", receivedAt: "2026-03-01T12:00:00.000Z" });
    expect(await findArticle(db, saved.article.id)).toEqual(saved.article);
    const listed = await listArticles(db, NO_FILTER, { limit: 5, after: null, include: INCLUDE_ALL });
    expect(listed.articles).toContainEqual(saved.article);
  });

  test("finds the earlier article with the same content and keeps it as it was", async () => {
    const parts = { ...FULL, contentHash: contentHash("same") };
    const first = await save(db, parts, { externalId: "first" });
    const before = await countRows();
    const again = await save(db, { ...parts, title: "Another title" }, { externalId: "second" });
    expect(again).toMatchObject({ result: "duplicate", matchedBy: "content", article: first.article });
    expect(await countRows()).toEqual(before);
  });

  test("stores an article that arrives eight times at once once, and gives all eight its id", async () => {
    const before = await countRows();
    const parts = { ...FULL, contentHash: contentHash("at once") };
    const saved = await Promise.all(Array.from({ length: 8 }, () => save(db, parts)));
    expect(new Set(saved.map(({ article }) => article.id)).size).toBe(1);
    expect(saved.filter(({ result }) => result === "created")).toHaveLength(1);
    const after = await countRows();
    expect(after.articles).toBe(before.articles! + 1);
    expect(after.article_raws).toBe(before.article_raws! + 1);
    expect(after.article_topics).toBe(before.article_topics! + 2);
  });
});

describe("text that could do harm", () => {
  test("stays text in every field: SQL, HTML, format characters", async () => {
    const payload = `'; drop table articles; -- " \\ $1 {a,b} <script>alert(1)</script> %s \u202e\u{1f6a2}`;
    const saved = await save(
      db,
      {
        url: payload,
        source: { name: payload, host: payload, country: payload },
        title: payload,
        subtitle: payload,
        authors: [payload],
        body: payload,
        dateline: { place: payload, agency: payload, date: null },
        removed: [{ step: payload, reason: payload, text: payload }],
        countries: [{ ...country(payload), name: payload }],
        actors: [{ ...actor(payload), name: payload }],
        topics: [{ ...topic(payload), name: payload }],
        language: payload,
        script: payload,
        classifierVersion: payload,
      },
      { externalId: payload, raw: { contentType: payload, content: payload } },
    );
    expect(await findArticle(db, saved.article.id)).toEqual(saved.article);
    expect(saved.article.title).toBe(payload);
    expect(await findRaw(db, saved.article.id)).toMatchObject({ contentType: payload, content: payload });
    const filter = {
      ...NO_FILTER,
      actors: [[payload]],
      sources: [[payload]],
      countries: [[payload]],
      topics: [[payload]],
      languages: [[payload]],
    };
    const listed = await listArticles(db, filter, { limit: 5, after: null, include: INCLUDE_ALL });
    expect(listed.articles).toEqual([saved.article]);
  });

  test("puts U+FFFD for characters that Postgres cannot hold, and every offset stays right", async () => {
    const { article } = await save(db, {
      title: "a\0b\ud800c\u{1f6a2}",
      actors: [{ ...actor("person:a\0b"), name: "\udc00" }],
    });
    expect(article.title).toBe("a\uFFFDb\uFFFDc\u{1f6a2}");
    expect(await findArticle(db, article.id)).toEqual(article);
    const listed = await listArticles(
      db,
      { ...NO_FILTER, actors: [["person:a\0b"]] },
      { limit: 5, after: null, include: INCLUDE_ALL },
    );
    expect(listed.articles).toEqual([article]);
  });

  test("links neither twice-named nor overlong facet values more than an index can hold", async () => {
    const twice = {
      ...FULL,
      countries: [country("SE", "mentioned"), country("SE", "about")],
      actors: [actor("person:x"), actor("person:x")],
    };
    await save(db, twice);
    const long = "x".repeat(5_000);
    await save(db, {
      source: { name: "\ufdfa".repeat(200), host: long, country: null },
      actors: [actor(long)],
      topics: [topic(long)],
    });
    const filter = { ...NO_FILTER, countries: [["SE"]], countryRole: "about" as const };
    const listed = await listArticles(db, filter, { limit: 5, after: null, include: INCLUDE_ALL });
    expect(listed.articles).toHaveLength(1);
  });
});

describe("what was submitted", () => {
  test.each([
    ["nothing", ""],
    ["white space and line ends", " \r\n\t\v\u00a0\u2028 "],
    ["U+0000", "a\0\0b"],
    ["the escape itself", "\u0010\u00100000\0\u0010"],
    ["surrogates without a partner", "\udc00\ud800 \ud83d \ud83d\udea2 \ud800\u0010\udc00"],
    ["a byte order mark", "\ufeffText"],
    ["a megabyte", "Жоба ".repeat(200_000)],
  ])("comes back exactly: %s", async (_, content) => {
    const raw = { contentType: "text/html; charset=utf-8", content };
    const { article } = await save(db, {}, { raw });
    expect(await findRaw(db, article.id)).toMatchObject(raw);
  });

  test("stays that of the first when a duplicate arrives", async () => {
    const parts = { contentHash: contentHash("raw twice") };
    const first = { contentType: "text/plain", content: "first" };
    const { article } = await save(db, parts, { raw: first });
    await save(db, parts, { raw: { contentType: "text/plain", content: "second" } });
    expect(await findRaw(db, article.id)).toMatchObject(first);
  });
});

describe("deleting an article", () => {
  test("leaves no row of it in any table", async () => {
    const before = await countRows();
    const { article } = await save(db, FULL);
    expect(await countRows()).not.toEqual(before);
    expect(await deleteArticle(db, article.id, "2026-03-02T12:00:00.000Z")).toBe(true);
    expect(await countRows()).toEqual(before);
    expect(await findArticle(db, article.id)).toBeNull();
    expect(await findRaw(db, article.id)).toBeNull();
  });

  test("lets the same article be created again", async () => {
    const parts = { contentHash: contentHash("again") };
    const { article } = await save(db, parts);
    await deleteArticle(db, article.id, "2026-03-02T12:00:00.000Z");
    expect(await save(db, parts)).toMatchObject({ result: "created" });
  });

  test("is false where there is none", async () => {
    expect(await deleteArticle(db, randomId(), "2026-03-02T12:00:00.000Z")).toBe(false);
  });
});

test.each(["", "1", "x' or true --", `${randomId()}0`, "\0"])(
  "rejects %j as an id without asking the database",
  async (id) => {
    expect(await findArticle(db, id)).toBeNull();
    expect(await findRaw(db, id)).toBeNull();
    expect(await deleteArticle(db, id, "2026-03-02T12:00:00.000Z")).toBe(false);
  },
);

test("no submission reads a table whole to learn which article it is, with a plan made while the tables are small", async () => {
  const signature = `x${"0f".repeat(128)}`;
  const question = { ordinal: 0, id: randomId(), keys: [null, null, randomId()], content_hash: "\\x00", bands: [1, 2] };
  const given = JSON.stringify([{ ...question, received_at: "2026-03-01T12:00:00Z", signature }]);
  const tables = ["articles", "article_identities", "article_bands", "article_texts"];
  const scans = sql`array[${sql.join(
    tables.map((name) => sql`pg_stat_get_xact_numscans(${name}::regclass)::int`),
    sql`, `,
  )}]`;
  // The list is evaluated from left to right.
  const [row] = await runQuery(
    db,
    sql`select ${scans} as before, (select count(*)::int from resolve_submissions(${given}, 0.8)) as resolved, ${scans} as after`,
  );
  expect(row!.resolved).toBe(1);
  expect(row!.after).toEqual(row!.before);
});

test("long values are compressed with LZ4 where the server can", async () => {
  const { article } = await save(db, { body: "The ministers met again. ".repeat(1_000) });
  const [row] = await runQuery(
    db,
    sql`select pg_column_compression(body) as used,
      exists(select from pg_settings where name = 'default_toast_compression' and 'lz4' = any (enumvals)) as offered,
      array(select attcompression::text from pg_attribute
        where (attrelid, attname) in (('article_texts'::regclass, 'evidence'), ('article_search'::regclass, 'tsv'))) as set
      from articles join article_texts on article_key = key where id = ${article.id}`,
  );
  expect(row).toMatchObject(row!.offered ? { used: "lz4", set: ["l", "l"] } : { used: "pglz", set: ["", ""] });
});
