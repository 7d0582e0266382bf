import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test, vi } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";
import { writeCsvLine } from "../../src/http/csv.ts";
import { chooseListType } from "../../src/http/negotiate.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { country, published, save } from "../store/build-article.ts";
import { openTestDatabase } from "../support/database.ts";
import { openAppOver } from "./open-app.ts";

const { connectionString, endpoint } = openTestDatabase();
const db = connectDatabase(connectionString, endpoint);
const app = openAppOver(db);

const NDJSON = "application/x-ndjson";
const ask = (query: string, accept: string) => app.request(`/v1/articles?${query}`, { headers: { Accept: accept } });
const linesOf = async (query: string) =>
  (await (await ask(query, NDJSON)).text())
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { id: string; cursor: string; title: string });

/** More than two pages of an export with texts, and of one day: places are told apart by more than the date. */
const ARTICLES = LIMITS.EXPORT_PAGE_WITH_TEXT * 2 + 5;

beforeAll(async () => {
  for (let index = 0; index < ARTICLES; index += 1) {
    await save(db, {
      title: `Title ${index}`,
      countries: [country("KZ")],
      published: published("2026-01-01T00:00:00.000Z"),
    });
  }
  await save(db, {
    title: '=HYPERLINK("http://x")',
    subtitle: "one, two\nthree",
    language: "de",
    countries: [country("BY")],
  });
}, 60_000);

describe("an export", () => {
  test("has every article that matches, in the order of the list, one a line", async () => {
    const answer = await ask("country=KZ&include=body", NDJSON);
    expect(answer.headers.get("Content-Type")).toBe(NDJSON);
    expect([answer.headers.get("Cache-Control"), answer.headers.get("Vary")]).toEqual(["no-store", "Accept"]);
    const text = await answer.text();
    expect(text.endsWith("\n")).toBe(true);
    const lines = text
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(lines.map(({ title }) => title)).toEqual(
      Array.from({ length: ARTICLES }, (_, index) => `Title ${ARTICLES - 1 - index}`),
    );
    const { data } = (await (await ask("country=KZ&include=body&limit=1", "*/*")).json()) as { data: unknown[] };
    expect(lines[0]).toEqual({ ...(data[0] as object), cursor: expect.any(String) });
  });

  test("stops at the limit", async () => {
    expect(await linesOf("country=KZ&limit=30&include=body")).toHaveLength(30);
  });

  test("goes on behind any line by its cursor", async () => {
    const all = await linesOf("country=KZ&include=body");
    for (const index of [0, 24, 25, ARTICLES - 2]) {
      const rest = await linesOf(`country=KZ&include=body&cursor=${all[index]!.cursor}`);
      expect(rest.map(({ id }) => id)).toEqual(all.slice(index + 1).map(({ id }) => id));
    }
    expect(await linesOf(`country=KZ&cursor=${all.at(-1)!.cursor}`)).toEqual([]);
  });

  test("reads no page before the client takes it, and none after the client is gone", async () => {
    const asked = vi.spyOn(globalThis, "fetch");
    const answer = await ask("country=KZ&include=body", NDJSON);
    const reader = answer.body!.getReader();
    const { value } = await reader.read();
    expect(new TextDecoder().decode(value).trimEnd().split("\n")).toHaveLength(LIMITS.EXPORT_PAGE_WITH_TEXT);
    expect(asked).toHaveBeenCalledTimes(1);
    await reader.cancel();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(asked).toHaveBeenCalledTimes(1);
    asked.mockRestore();
  });

  test("breaks off when the database goes away, and says so before it begins when it is away already", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => {});
    const answer = await ask("country=KZ&include=body", NDJSON);
    const reader = answer.body!.getReader();
    await reader.read();
    const away = vi.spyOn(globalThis, "fetch").mockRejectedValue(new TypeError("lost"));
    await expect(reader.read()).rejects.toThrow();
    expect((await ask("country=KZ", NDJSON)).status).toBe(503);
    expect(log).toHaveBeenCalledTimes(2);
    away.mockRestore();
    log.mockRestore();
  });

  test("as CSV has names first, quotes what needs it, and lets no spreadsheet run a text", async () => {
    const answer = await ask("language=de", "text/csv");
    expect(answer.headers.get("Content-Type")).toBe("text/csv; charset=utf-8; header=present");
    const text = await answer.text();
    expect(text.slice(0, text.indexOf("\r\n"))).toMatch(/^id,url,.*,cursor$/);
    expect(text).toContain(`"'=HYPERLINK(""http://x"")","one, two\nthree"`);
    expect(text.endsWith("\r\n")).toBe(true);
    const cursor = text.trimEnd().split(",").at(-1);
    const rest = await (await ask(`language=de&cursor=${cursor}`, "text/csv")).text();
    expect(rest).toBe(text.slice(0, text.indexOf("\r\n") + 2));
    const withBody = await (await ask("language=de&include=body", "text/csv")).text();
    expect(withBody).toContain(",body,cursor\r\n");
  });

  test("refuses in CSV what a table has no place for", async () => {
    const answer = await ask("include=evidence", "text/csv");
    expect([answer.status, await answer.json()]).toMatchObject([400, { errors: [{ path: "include" }] }]);
  });

  test("is of the moment of each page: what is deleted before its page is gone from it", async () => {
    const answer = await ask("country=KZ&include=body", NDJSON);
    const reader = answer.body!.getReader();
    await reader.read();
    await runQuery(
      db,
      sql`delete from article_countries where article_key = (select key from articles where title = 'Title 0')`,
    );
    let rest = "";
    for (let read = await reader.read(); !read.done; read = await reader.read())
      rest += new TextDecoder().decode(read.value);
    expect(rest).toContain('"Title 1"');
    expect(rest).not.toContain('"Title 0"');
  });
});

test.each([
  ["plain", "plain"],
  ["a,b", '"a,b"'],
  ['a"b', '"a""b"'],
  ["a\r\nb", '"a\r\nb"'],
  ["=1+1", "'=1+1"],
  ["+1", "'+1"],
  ["-1", "'-1"],
  ["@a", "'@a"],
  ["\t=1", "'\t=1"],
  ["＝1", "'＝1"],
  ["a=b", "a=b"],
  ["", ""],
])("CSV writes %j as %j", (value, written) => {
  expect(writeCsvLine([value, null, 1])).toBe(`${written},,1\r\n`);
});

test.each([
  [undefined, "application/json"],
  ["*/*", "application/json"],
  ["text/html,application/xhtml+xml,*/*;q=0.8", "application/json"],
  ["image/png", "application/json"],
  ["application/x-ndjson", "application/x-ndjson"],
  ["text/*", "text/csv"],
  ["text/csv;q=0.5, application/x-ndjson", "application/x-ndjson"],
  ["application/json;q=0.1, text/csv; q=0.2", "text/csv"],
  ["TEXT/CSV, */*;q=0.1", "text/csv"],
  ["application/x-ndjson;q=0", "application/json"],
])("Accept: %s is answered as %s", (accept, type) => {
  expect(chooseListType(accept)).toBe(type);
});
