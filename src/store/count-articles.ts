import { type SQL, sql } from "drizzle-orm";
import type { Instant } from "../domain/article.ts";
import { type CountCell, type CountDimension, type Counts, isPeriod } from "../domain/counts.ts";
import type { ArticleFilter } from "../domain/filter.ts";
import { LIMITS } from "../domain/limits.ts";
import { canonicalFilter } from "./canonical-filter.ts";
import { type Database, runQuery } from "./client.ts";
import { ALL_ARTICLES, findRollup, type Rollup } from "./day-counts.ts";
import { FACET_LINKS } from "./link-rows.ts";
import { selectMatches } from "./list-query.ts";

/** What to count by, one or two different dimensions, and how many cells to give at most. */
export interface CountOptions {
  by: readonly CountDimension[];
  limit: number;
  /** Articles whose tags are read; of more, every second, third … is. */
  sampledArticles?: number;
}

/**
 * Counts the articles that match. A cell's count is what paging yields when its values are added to the filter, and
 * `total` what it yields without them: days that did not change since their rollup are added up from there, and all
 * others counted, in one statement and so at one moment. Throws DatabaseUnavailable.
 */
export async function countArticles(db: Database, filter: ArticleFilter, options: CountOptions): Promise<Counts> {
  const { by, limit, sampledArticles = LIMITS.COUNT_SAMPLED_ARTICLES } = options;
  const canonical = canonicalFilter(filter);
  const rollup = findRollup(canonical, by);
  if (rollup !== null && rollup.value !== null && by[0] === "day") return countDays(db, canonical, rollup, limit);
  const tables = rollup === null ? countLive(canonical, by, sampledArticles) : countRolled(canonical, by, rollup);
  const values = by.map((_, index) => sql.identifier(`value${index}`));
  const [row] = await runQuery(
    db,
    sql`with ${tables}, shown as (
      select ${list(values)}, sum(articles)::bigint as articles from cells
      group by ${list(values)} order by articles desc, ${list(values)} limit ${limit + 1}
    )
    select (select coalesce(sum(articles), 0) from totals) as total, (select step from sampling) as step,
      (select json_agg(json_build_array(${list(by.map(writeValue))}, articles)) from shown) as cells`,
  );
  const step = Number(row!.step);
  const found = (row!.cells ?? []) as [...string[], number][];
  const cells = found.slice(0, limit).map((cell) => ({
    values: cell.slice(0, -1) as string[],
    count: (cell.at(-1) as number) * step,
  }));
  return {
    cells: cells.sort(inOrder(by)),
    total: Number(row!.total),
    approximate: step > 1,
    truncated: found.length > limit,
  };
}

const list = (parts: readonly SQL[] | readonly ReturnType<typeof sql.identifier>[]): SQL =>
  sql.join([...parts], sql`, `);

/**
 * Counts by day alone. Each day is one row, so nothing is grouped, and the rows are few, so they are cut to `limit` here,
 * which is quicker than the statement that serves all other counts (`npm run bench:query`).
 */
async function countDays(db: Database, filter: ArticleFilter, rollup: Rollup, limit: number): Promise<Counts> {
  const { tables, days } = selectDays(filter, rollup);
  const [row] = await runQuery(
    db,
    sql`with ${tables} select array_agg(day)::text as days, array_agg(articles)::text as counts
      from (${days}) as per_day where articles > 0`,
  );
  const counts = readArray(row!.counts);
  const found = readArray(row!.days).map((day, index) => ({ values: [day], count: Number(counts[index]) }));
  const total = found.reduce((sum, { count }) => sum + count, 0);
  const largest = found.sort((one, other) => other.count - one.count || (one.values[0]! < other.values[0]! ? -1 : 1));
  return {
    cells: largest.slice(0, limit).sort(inOrder(["day"])),
    total,
    approximate: false,
    truncated: found.length > limit,
  };
}

/** The elements of an array of dates or numbers in Postgres' text form, `{1,2}`: quicker to write than JSON. */
const readArray = (text: unknown): string[] => (text === null ? [] : String(text).slice(1, -1).split(","));

/** How a cell's value is written: the period's first moment as far as it says something, a facet's value as it is. */
function writeValue(dimension: CountDimension, index: number): SQL {
  const value = sql.identifier(`value${index}`);
  switch (dimension) {
    case "hour":
      return sql`to_char(${value}, 'YYYY-MM-DD"T"HH24:00:00"Z"')`;
    case "day":
    case "week":
      // JSON has a date in ISO form, for half of what formatting it takes.
      return sql`${value}::date`;
    case "month":
      return sql`to_char(${value}, 'YYYY-MM')`;
    default:
      return sql`${value}`;
  }
}

function inOrder(by: readonly CountDimension[]): (one: CountCell, other: CountCell) => number {
  const periods = by.flatMap((dimension, index) => (isPeriod(dimension) ? [index] : []));
  const order = [...periods, ...by.keys()];
  const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
  return (one, other) => {
    const place = (indexes: number[]) =>
      indexes.map((index) => compare(one.values[index]!, other.values[index]!)).find((sign) => sign !== 0) ?? 0;
    return place(periods) || other.count - one.count || place(order);
  };
}

/** Names each dimension's expression as the column it is in `cells`. */
function selectValues(
  by: readonly CountDimension[],
  expressionOf: (dimension: CountDimension, index: number) => SQL,
): SQL {
  return list(
    by.map((dimension, index) => sql`${expressionOf(dimension, index)} as ${sql.identifier(`value${index}`)}`),
  );
}

const truncate = (period: CountDimension, at: SQL): SQL => sql`date_trunc(${sql.raw(`'${period}'`)}, ${at})`;

/**
 * Defines `cells` and `totals` by walking the articles that match, and reading the tags of as many as may be sampled.
 * Keys are given out in turn, so every n-th of them is an even sample.
 */
function countLive(filter: ArticleFilter, by: readonly CountDimension[], sampledArticles: number): SQL {
  const matches = sql`(${selectMatches(filter, null)}) as matching`;
  const facets = by.flatMap((dimension, index) =>
    isPeriod(dimension)
      ? []
      : [sql`, lateral (${facetValues(filter, dimension)}) as ${sql.identifier(`facet${index}`)}`],
  );
  const values = selectValues(by, (dimension, index) =>
    isPeriod(dimension)
      ? truncate(dimension, sql`matching.effective_at at time zone 'UTC'`)
      : sql`${sql.identifier(`facet${index}`)}.value`,
  );
  const groups = sql.raw(by.map((_, index) => index + 1).join(", "));
  if (facets.length === 0) {
    return sql`cells as (select ${values}, count(*) as articles from ${matches} group by ${groups}),
      totals as (select articles from cells), sampling as (select 1 as step)`;
  }
  return sql`totals as materialized (select count(*) as articles from ${matches}),
    sampling as materialized (select greatest(1, ceil(articles::numeric / ${sampledArticles}))::bigint as step from totals),
    cells as (
      select ${values}, count(*) as articles from ${matches} join articles on articles.key = matching.key ${sql.join(facets)}
      where matching.key % (select step from sampling) = 0 group by ${groups}
    )`;
}

/** A query of an article's values of a facet. Under a role, only countries in that role, as a filter by them has it. */
function facetValues(filter: ArticleFilter, facet: Exclude<CountDimension, "hour" | "day" | "week" | "month">): SQL {
  const { columns, rowsOf } = FACET_LINKS[facet];
  const inRole = facet === "country" && filter.countryRole !== null ? sql` where role = ${filter.countryRole}` : sql``;
  return sql`select ${columns[0]} as value from (${rowsOf(sql`articles`)}) as own${inRole}`;
}

/** Defines `cells` and `totals` from the rollup. */
function countRolled(filter: ArticleFilter, by: readonly CountDimension[], { facet, value }: Rollup): SQL {
  const { tables, days } = selectDays(filter, value === null ? { facet: ALL_ARTICLES, value: "" } : { facet, value });
  const values = selectValues(by, (dimension) =>
    dimension === "day" ? sql`day` : isPeriod(dimension) ? truncate(dimension, sql`day::timestamp`) : sql`value`,
  );
  const matches = sql`(${selectMatches(filter, LIVE_DAY)}) as matching`;
  const perDay =
    value !== null
      ? sql`select * from all_days where articles > 0`
      : sql`${selectRolled(filter, facet, null)} union all
        select live_days.day, own.value, own.articles from live_days, lateral (
          select tagged.value, count(*)::int as articles from ${matches} join articles on articles.key = matching.key,
            lateral (${facetValues(filter, facet as "country")}) as tagged group by 1
        ) as own`;
  return sql`${tables}, all_days as materialized (${days}), totals as (select articles from all_days),
    sampling as (select 1 as step), cells as (select ${values}, articles from (${perDay}) as per_day)`;
}

/** What a day of `live_days` holds, as a span. */
const LIVE_DAY = {
  from: sql`(live_days.day::timestamp at time zone 'UTC')`,
  before: sql`((live_days.day + 1)::timestamp at time zone 'UTC')`,
};

/**
 * A query of (day, value, articles), one row a day, of those that have the rollup's value; `tables` defines what it needs.
 * Days that were touched since the rollup, and those that the date bounds cut, are counted from the links.
 */
function selectDays(filter: ArticleFilter, { facet, value }: Rollup): { tables: SQL; days: SQL } {
  const { whole, cut } = daysWithin(filter);
  // By way of an array, whose length the planner takes for ten: from a table that is mostly empty it expects thousands.
  const tables = sql`live_days as materialized (
      select unnest(array(select distinct day from (select day from touched_days where ${whole}${cut}) as live)) as day
    )`;
  const matches = sql`(${selectMatches(filter, LIVE_DAY)}) as matching`;
  const days = sql`${selectRolled(filter, facet, value)} union all
    select day, '' as value, (select count(*)::int from ${matches}) as articles from live_days`;
  return { tables, days };
}

/** A query of the rollup's rows, of one value or of all, but for the days of `live_days`. */
function selectRolled(filter: ArticleFilter, facet: string, value: string | null): SQL {
  return sql`
    select day, value, articles from day_counts where facet = ${facet}${value === null ? sql`` : sql` and value = ${value}`}
      and ${daysWithin(filter).whole} and day not in (select day from live_days)`;
}

/** Conditions on days that the filter's date bounds leave, and queries of the (at most two) days that they cut in two. */
function daysWithin({ publishedAfter, publishedBefore }: ArticleFilter): { whole: SQL; cut: SQL } {
  const from = publishedAfter === null ? null : dayOf(publishedAfter);
  const before = publishedBefore === null ? null : dayOf(publishedBefore);
  const whole = sql`${from === null ? sql`true` : sql`day >= ${from}::date`}
    and ${before === null ? sql`true` : sql`day < ${before}::date`}`;
  const cut = [publishedAfter, publishedBefore].flatMap((bound) =>
    bound === null || isMidnight(bound) ? [] : [sql` union all select ${dayOf(bound)}::date`],
  );
  return { whole, cut: sql.join(cut) };
}

const dayOf = (at: Instant): string => at.slice(0, 10);
const isMidnight = (at: Instant): boolean => at.endsWith("T00:00:00.000Z");
