import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { ArticleFilter, Position } from "../../src/domain/filter.ts";
import { canonicalFilter } from "../../src/store/canonical-filter.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { listQuery } from "../../src/store/list-query.ts";
import { openTestDatabase } from "../support/database.ts";
import { INCLUDE_NOTHING, NO_FILTER } from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

const ARTICLES = 20_000;
const PAGE = 51;

/** Four for each article shown, three of them to look it up, and a few for each walk. */
const MOST_BUFFERS = PAGE * 4 + 10;

/** Values are C0, C1 … with C0 in every second article, C1 in every third, and so on. */
const link = (table: string, from: string) => sql`
  insert into ${sql.identifier(table)} select ${sql.raw(from)}
  from articles, generate_series(0, 4) as n where (key + n) % (n + 2) = 0`;

beforeAll(async () => {
  await runQuery(
    db,
    sql`insert into articles (id, effective_at, received_at, updated_at, content_hash, source_keys, authors, language,
        language_confidence, script, word_count, countries, actors, topics, classifier_version)
      select gen_random_uuid(), at, at, at, decode(md5(i::text), 'hex'), '{}', '{}', 'C' || i % 3, 1, 'Latn', 300,
        '[{"code": "C0", "role": "about"}]', '[]', '[]', '1'
      from (select i, timestamptz '2026-01-01' + i % 7919 * interval '1 minute' as at
        from generate_series(1, ${ARTICLES}::int) as i) as made`,
  );
  const role = "case when key % 5 < 3 then 'about' else 'mentioned' end";
  await runQuery(db, link("article_countries", `'C' || n, ${role}, effective_at, key`));
  for (const table of ["article_actors", "article_topics", "article_languages", "article_sources"]) {
    await runQuery(db, link(table, "case when n = 4 then 'rare' else 'c' || n end, effective_at, key"));
  }
  await runQuery(db, sql`vacuum analyze`);
}, 60_000);

interface Plan {
  "Node Type": string;
  "Shared Hit Blocks": number;
  "Shared Read Blocks": number;
  Plans?: Plan[];
}

const nodesOf = (plan: Plan): string[] => [plan["Node Type"], ...(plan.Plans ?? []).flatMap(nodesOf)];

async function explain(
  filter: Partial<ArticleFilter>,
  after: Position | null,
): Promise<{ nodes: string[]; buffers: number }> {
  const query = listQuery(canonicalFilter({ ...NO_FILTER, ...filter }), {
    sort: "-published_at",
    limit: PAGE,
    after,
    include: INCLUDE_NOTHING,
  });
  const [row] = await runQuery(db, sql`explain (analyze, buffers, format json) ${query}`);
  const [{ Plan: plan }] = row!["QUERY PLAN"] as [{ Plan: Plan }];
  return { nodes: nodesOf(plan), buffers: plan["Shared Hit Blocks"] + plan["Shared Read Blocks"] };
}

const DEEP: Position = { at: "2026-01-02T00:00:00.000Z", articleKey: "9000" };

describe("a page is a walk of indexes that reads no more than it shows", () => {
  const cases: [string, Partial<ArticleFilter>][] = [
    ["without a filter", {}],
    ["of a country", { countries: [["C0"]] }],
    ["of a country in a role", { countries: [["C0"]], countryRole: "about" }],
    ["of any country in a role", { countryRole: "about" }],
    ["of an actor", { actors: [["c1"]] }],
    ["of a topic", { topics: [["c1"]] }],
    ["of a language", { languages: [["c1"]] }],
    ["of a source", { sources: [["c1"]] }],
    ["of a country between dates", { countries: [["C0"]], publishedBefore: "2026-01-05T00:00:00Z" }],
    ["of a country and a topic", { countries: [["C0"]], topics: [["c1"]] }],
    ["of two countries", { countries: [["C0"], ["C1"]] }],
    ["of any of three countries", { countries: [["C0", "C1", "C2"]] }],
    ["of any of two countries and any of two topics", { countries: [["C0", "C1"]], topics: [["c0", "c1"]] }],
  ];
  test.each(
    cases.flatMap(([name, filter]) => [
      [`${name}, first`, filter, null] as const,
      [`${name}, deep`, filter, DEEP] as const,
    ]),
  )("%s", async (_, filter, after) => {
    const { nodes, buffers } = await explain(filter, after);
    expect(nodes.filter((node) => /^(?:Seq Scan|Sort|Incremental Sort|Hash.*|Aggregate|Bitmap.*)$/.test(node))).toEqual(
      [],
    );
    expect(buffers).toBeLessThan(MOST_BUFFERS);
  });
});
