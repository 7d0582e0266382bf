import { type SQL, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { connectDatabase, type Database, runQuery } from "../../src/store/client.ts";
import { countArticles } from "../../src/store/count-articles.ts";
import { openTestDatabase } from "../support/database.ts";
import { NO_FILTER } from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

/** The statement that a count by day over the days of 2026 sends. */
async function sentForYear(country: string): Promise<SQL> {
  const sent: SQL[] = [];
  const execute = async (query: SQL) => {
    sent.push(query);
    return { rows: [{ total: 0, step: 1, cells: null }] };
  };
  const year = { publishedAfter: "2026-01-01T00:00:00Z", publishedBefore: "2027-01-01T00:00:00Z" };
  const filter = { ...NO_FILTER, countries: [[country]], ...year };
  await countArticles({ execute } as unknown as Database, filter, { by: ["day"], limit: 1000 });
  return sent[0]!;
}

test("a count by day over a year reads some blocks of an index, and no row of the rollup", async () => {
  await runQuery(
    db,
    sql`insert into day_counts (day, facet, value, articles)
      select date '2025-01-01' + day, 'country', 'C' || value, 7
      from generate_series(0, 1000) as day, generate_series(1, 60) as value`,
  );
  await runQuery(db, sql`vacuum analyze day_counts`);
  const [row] = await runQuery(db, sql`explain (analyze, buffers, format json) ${await sentForYear("C7")}`);
  const answer = row!["QUERY PLAN"] as [{ Plan: { "Shared Hit Blocks": number; "Shared Read Blocks": number } }];
  const { Plan } = typeof answer === "string" ? JSON.parse(answer)[0] : answer[0];
  expect(Plan["Shared Hit Blocks"] + Plan["Shared Read Blocks"]).toBeLessThan(20);
});
