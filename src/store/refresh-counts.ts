import { sql } from "drizzle-orm";
import { type Database, runQuery } from "./client.ts";
import { rolledValues } from "./day-counts.ts";

/** Days rolled up by one statement: a busy day has some ten thousand articles. */
const DAYS_PER_STATEMENT = 10;

/**
 * Rolls up the touched days before the UTC day of `now`, newest first, until none is left or `until` has passed (both in
 * epoch milliseconds). Returns how many days were rolled up. Throws DatabaseUnavailable.
 */
export async function refreshCounts(db: Database, now: number, until: number, clock: () => number): Promise<number> {
  const today = new Date(now).toISOString().slice(0, 10);
  for (let done = 0; ; ) {
    const days = await refreshSome(db, today);
    done += days;
    if (days === 0 || clock() >= until) return done;
  }
}

/**
 * One statement, so one snapshot: it takes back exactly the touches of the articles that it counts. An article that is
 * committed meanwhile leaves its touch. Days whose touches another refresh took are left to that one, which has seen at
 * least as much.
 */
async function refreshSome(db: Database, today: string): Promise<number> {
  const [row] = await runQuery(
    db,
    sql`with picked as (
      select day from touched_days where day < ${today}::date group by day order by day desc limit ${DAYS_PER_STATEMENT}
    ),
    taken as (delete from touched_days using picked where touched_days.day = picked.day returning touched_days.day),
    days as materialized (select distinct day from taken),
    fresh as materialized (
      select rolled.facet, rolled.value, days.day, count(*)::int as articles
      from days, articles, lateral (${rolledValues(sql`articles`)}) as rolled
      where effective_at >= days.day::timestamp at time zone 'UTC'
        and effective_at < (days.day + 1)::timestamp at time zone 'UTC'
      group by 1, 2, 3
    ),
    gone as (
      delete from day_counts using days where day_counts.day = days.day and not exists (
        select from fresh where fresh.facet = day_counts.facet and fresh.value = day_counts.value and fresh.day = day_counts.day
      )
    ),
    put as (
      insert into day_counts (facet, value, day, articles) select facet, value, day, articles from fresh
      on conflict (facet, value, day) do update set articles = excluded.articles
      where day_counts.articles <> excluded.articles
    )
    select count(*)::int as days from days`,
  );
  return Number(row!.days);
}
