import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import { searchVector } from "../../src/store/search-vector.ts";
import { openTestDatabase } from "../support/database.ts";
import { actor, country, published, save, topic } from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

describe("the search row of an article", () => {
  test("has its words with positions, its facet values and its buckets, and the dates it is sorted by", async () => {
    const { article } = await save(db, {
      title: "Élysée",
      body: "Visit. 東京都",
      published: published("2026-02-03T10:00:00.500Z"),
      language: "fr",
      source: { name: "La Gazette", host: "gazette.example", country: null },
      countries: [country("KZ"), country("RU", "mentioned")],
      actors: [actor("person:one")],
      topics: [topic("medtop:1", "medtop:2")],
    });
    const [row] = await runQuery(
      db,
      sql`select tsv::text, articles.updated_tx = article_search.updated_tx as same_tx,
        tsvector_to_array(tsv) as lexemes, article_search.effective_at = '2026-02-03T10:00:00.500Z' as same_date
        from articles join article_search on article_key = key where id = ${article.id}`,
    );
    expect(row).toMatchObject({ same_tx: true, same_date: true });
    for (const lexeme of ["'elysee':1", "'visit':", "'東京':", "'京都':", "'都':"]) expect(row!.tsv).toContain(lexeme);
    expect(row!.lexemes).toEqual(
      expect.arrayContaining([
        ...["country:KZ", "about:KZ", "country:RU", "mentioned:RU", "role:about", "role:mentioned"],
        ...["actor:person:one", "topic:medtop:1", "topic:medtop:2", "language:fr"],
        ...["source:la gazette", "source:gazette.example"],
        `e0:${Math.floor(Date.parse("2026-02-03T10:00:00.500Z") / 2 ** 22)}`,
      ]),
    );
    expect((row!.lexemes as string[]).filter((lexeme) => /^[erux]\d:-?\d+$/.test(lexeme))).toHaveLength(28);
  });

  test("is there for an article of any length, and of any words", async () => {
    const distinct = Array.from({ length: 150_000 }, (_, index) => `word${index.toString(36)}`).join(" ");
    const repeated = "the harbour ".repeat(200_000);
    const han = Array.from({ length: 60_000 }, (_, index) =>
      String.fromCharCode(0x4e00 + ((index * 7919) % 20_000)),
    ).join("");
    for (const body of [distinct, repeated, han, "'\\ :*& ' \\' || \u0010", "🚢", ""])
      await save(db, { title: null, body });
    const [row] = await runQuery(db, sql`select count(*)::int as rows from article_search`);
    expect(row).toEqual({ rows: 7 });
  });

  test("goes with the article, and a tombstone stays", async () => {
    const { article } = await save(db, { title: "gone" });
    await deleteArticle(db, article.id, "2026-03-02T12:00:00.000Z");
    const [row] = await runQuery(
      db,
      sql`select (select count(*)::int from article_search where tsv @@ 'gone') as rows, id,
        deleted_at = '2026-03-02T12:00:00.000Z' as same_date from article_tombstones`,
    );
    expect(row).toEqual({ rows: 0, id: article.id, same_date: true });
  });
});

test("no phrase begins in the title and ends in the body", () => {
  expect(searchVector(["one", null, "two"])).toBe("one:1 two:10");
});
