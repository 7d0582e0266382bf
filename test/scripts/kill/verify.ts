import { type SQL, sql } from "drizzle-orm";
import { PgDialect } from "drizzle-orm/pg-core";
import type { Engine } from "../../../scripts/gateway/engine.ts";
import { LINKS } from "../../../src/store/link-rows.ts";
import { newsOf } from "../../support/news.ts";
import type { LoadReport } from "./load.ts";

/** The tables that have exactly one row for each article. */
const ONE_ROW_TABLES = ["article_texts", "article_raws", "article_search"];

/** Every way in which the database differs from what the clients were told, in words; empty when it does not. */
export async function findLosses(engine: Engine, report: LoadReport): Promise<string[]> {
  const ask = async (query: SQL) => {
    const { sql: text, params } = new PgDialect().sqlToQuery(query);
    const { fields, rows } = await engine.run({ query: text, params: params.map(String) });
    return rows.map((row) => Object.fromEntries(row.map((value, at) => [fields[at]!.name, value])));
  };
  return [...(await findMissing(ask, report)), ...(await findHalfWritten(ask))];
}

type Ask = (query: SQL) => Promise<Record<string, unknown>[]>;

async function findMissing(ask: Ask, report: LoadReport): Promise<string[]> {
  const rows = await ask(sql`select external_id as external, title, count(*) as copies from articles group by 1, 2`);
  const copies = new Map(rows.map((row) => [row.external, row]));
  const missing = [...report.accepted.keys()].flatMap((number) => {
    const row = copies.get(`kill-${number}`);
    if (row === undefined) return [`article ${number} was accepted and is not there`];
    return row.title === newsOf(number, 10).title ? [] : [`article ${number} has another's title`];
  });
  const many = rows
    .filter((row) => Number(row.copies) !== 1)
    .map((row) => `${row.external} is there ${row.copies} times`);
  const strange = rows.length - report.accepted.size;
  return [...missing, ...many, ...(strange > 0 ? [`${strange} articles more than were accepted`] : [])];
}

async function findHalfWritten(ask: Ask): Promise<string[]> {
  const losses: string[] = [];
  for (const name of ONE_ROW_TABLES) {
    const table = sql.identifier(name);
    const [row] = await ask(sql`select count(*) as bad from articles
      full join ${table} as part on part.article_key = articles.key where articles.key is null or part.article_key is null`);
    if (Number(row?.bad) > 0) losses.push(`${row?.bad} articles and rows of ${name} do not match`);
  }
  for (const { table, columns, rowsOf } of LINKS) {
    const names = sql.join(columns, sql`, `);
    const wanted = sql`select link.*, articles.effective_at, articles.key from articles, lateral (${rowsOf(sql`articles`)}) as link`;
    const found = sql`select ${names}, effective_at, article_key from ${table}`;
    const [row] = await ask(sql`select count(*) as bad from
      (((${wanted}) except (${found})) union all ((${found}) except (${wanted}))) as difference`);
    if (Number(row?.bad) > 0)
      losses.push(`${row?.bad} wrong or missing links among ${new PgDialect().sqlToQuery(sql`${table}`).sql}`);
  }
  return losses;
}
