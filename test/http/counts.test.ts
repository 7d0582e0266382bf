import { sql } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { ArticleCounts, ArticlePage } from "../../src/http/wire.ts";
import worker from "../../src/index.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { country, published, save } from "../store/build-article.ts";
import { openTestDatabase } from "../support/database.ts";
import { openApp, postJson } from "./open-app.ts";

const app = openApp();
const refreshed = openTestDatabase();

async function count(query: string): Promise<ArticleCounts> {
  const answer = await app.request(`/v1/counts?${query}`);
  expect(answer.status).toBe(200);
  return ArticleCounts.strict().parse(await answer.json());
}

const submit = (text: string, published_at: string, source: string) =>
  postJson(app, "/v1/articles", { text, published_at, source });

describe("counts", () => {
  test("by two dimensions under a filter agree with the list", async () => {
    await submit("The council of Astana in Kazakhstan met on Tuesday to speak about the bridge.", "2021-08-05", "Wire");
    await submit(
      "Kazakhstan and Belarus signed an agreement in Astana about grain on Tuesday.",
      "2021-08-05T10:00:00Z",
      "Wire",
    );
    await submit(
      "The mayor of Almaty in Kazakhstan opened a school on Wednesday in the old town.",
      "2021-08-06",
      "Wire",
    );
    await submit("Belarus opens a new railway station near Minsk, said the mayor on Thursday.", "2021-08-06", "Other");
    const counts = await count("by=country,day&source=Wire");
    expect(counts.total).toBe(3);
    expect(counts.data).toContainEqual({ country: "KZ", day: "2021-08-05", count: 2 });
    expect(counts.data[0]!.day).toBe("2021-08-05");
    for (const cell of (await count("by=country&source=wire")).data) {
      const page = ArticlePage.parse(
        await (await app.request(`/v1/articles?source=Wire&country=${cell.country}`)).json(),
      );
      expect([cell.country, page.data.length]).toEqual([cell.country, cell.count]);
    }
  });

  test("can be revalidated, and have a limit", async () => {
    await submit(
      "The council of Split met on Tuesday to speak about the new bridge and its road.",
      "2020-01-01",
      "Split",
    );
    const first = await app.request("/v1/counts?by=day&limit=1");
    expect(await first.json()).toMatchObject({ truncated: true });
    const etag = first.headers.get("ETag") ?? "";
    expect((await app.request("/v1/counts?by=day&limit=1", { headers: { "If-None-Match": etag } })).status).toBe(304);
  });

  test.each([
    ["", "by"],
    ["by=colour", "by"],
    ["by=day,day", "by"],
    ["by=day,country,topic", "by"],
    ["by=day&limit=0", "limit"],
    ["by=day&limit=10001", "limit"],
    ["by=day&country=kz", "country"],
    ["by=day&country_role=about", "country_role"],
    ["by=day&cursor=a", "cursor"],
    ["by=day&include=body", "include"],
  ])("refuse the query %j, naming %s", async (query, path) => {
    const answer = await app.request(`/v1/counts?${query}`);
    expect([answer.status, await answer.json()]).toMatchObject([
      400,
      { code: "invalid_parameter", errors: [{ path }] },
    ]);
  });
});

test("the cron trigger rolls up the days that were touched", async () => {
  const bindings = { DATABASE_URL: refreshed.connectionString, DATABASE_ENDPOINT: refreshed.endpoint };
  const db = connectDatabase(refreshed.connectionString, refreshed.endpoint);
  await save(db, { published: published("2021-08-05T00:00:00.000Z"), countries: [country("KZ")] });
  await worker.scheduled({}, bindings);
  expect(await runQuery(db, sql`select articles from day_counts where facet = 'country' and value = 'KZ'`)).toEqual([
    { articles: 1 },
  ]);
  expect(await runQuery(db, sql`select from touched_days`)).toEqual([]);
});
