import { type SQL, sql } from "drizzle-orm";
import type { ArticleFilter, Position } from "../domain/filter.ts";
import { firstChangeSince, type ListOrder } from "./list-order.ts";
import { looksUpPrefixes, searchCondition } from "./search-condition.ts";
import { bucketLexeme, LEVEL_BITS, TOP_LEVEL } from "./search-lexemes.ts";

/** A bucket with more matches than this is looked into by its parts. */
const MOST_MATCHES = 800;

/**
 * Selects (at, key) of the first `limit` articles that match a canonical filter, in an order, after a position, from
 * `article_search`. Each step looks into the bucket that follows what was seen, 16 times as wide as the one before; one
 * with too many matches is taken by its parts. So few matches cost few steps, and many cost few rows.
 *
 * A step has the edge of what was seen, the level of its bucket, the end of the bucket that was too full (until there
 * the level stays below), and what it found. An edge is a number of the order: descending, the last that was seen;
 * ascending, the first that was not.
 */
export function searchPage(filter: ArticleFilter, order: ListOrder, after: Position | null, limit: number): SQL {
  const { direction, type } = order;
  const ahead = sql.raw(order.descending ? "<" : ">");
  const inFull = sql`full_end ${ahead} bucket_end`;
  const top = sql.raw(String(TOP_LEVEL));
  return sql`(with recursive step (edge, level, full_end, hits, keys, ats, stop) as (
      select start, ${sql.raw(String(firstLevel(filter)))}, null::bigint, 0, null::bigint[], null::${type}[], stop from (${edges(filter, order, after)}) as edges
      union all
      select case when is_full then edge else bucket_end end,
        case when is_full then level - 1 when ${inFull} then level else least(level + 1, ${top}) end,
        case when is_full then bucket_end when ${inFull} then full_end end,
        hits + case when is_full then 0 else found end,
        case when not is_full then probe.keys end,
        case when not is_full then probe.ats end,
        stop
      from step cross join lateral (${probeBucket(filter, order, after)}) as probe
      where hits < ${limit} and stop ${ahead} edge
    )
    select found.at, found.key from step, unnest(step.ats, step.keys) as found (at, key)
    order by found.at ${direction}, found.key ${direction} limit ${limit})`;
}

/**
 * The level of the first bucket. Each step that looks for beginnings of words first gathers every article that has one,
 * wherever its bucket is, so such a walk should take few: it begins with a width that often holds a page.
 */
const firstLevel = (filter: ArticleFilter): number => (looksUpPrefixes(filter) ? 2 : 0);

/** What matches in the bucket of a step beyond its edge, and where that bucket ends. */
function probeBucket(filter: ArticleFilter, order: ListOrder, after: Position | null): SQL {
  const { column, descending, horizon, narrowestBits } = order;
  const bits = sql`(${sql.raw(`${narrowestBits} + ${LEVEL_BITS}`)} * step.level)`;
  const inside = descending ? sql`(step.edge - 1)` : sql`step.edge`;
  const bucket = sql`quote_literal(${bucketLexeme(order, inside, sql`step.level`)})::tsquery`;
  const end = descending ? sql`(${inside} >> ${bits}) << ${bits}` : sql`((${inside} >> ${bits}) + 1) << ${bits}`;
  const number = order.numberOf(sql`article_search`);
  const conditions = [searchCondition(filter, order, bucket)];
  conditions.push(descending ? sql`${number} < step.edge` : sql`${number} >= step.edge`);
  if (after !== null) conditions.push(isPassed(order, after));
  if (horizon !== null) conditions.push(sql`${column} < ${horizon}`);
  return sql`select array_agg(key) as keys, array_agg(at) as ats, count(*)::int as found, ${end} as bucket_end,
      step.level > 0 and count(*) > ${MOST_MATCHES} as is_full
    from (
      select article_key as key, ${column} as at from article_search where ${sql.join(conditions, sql` and `)}
      limit case when step.level > 0 then ${MOST_MATCHES} + 1 end
    ) as hit`;
}

const isPassed = ({ column, descending, bind }: ListOrder, { at, articleKey }: Position): SQL =>
  sql`(${column}, article_key) ${sql.raw(descending ? "<" : ">")} (${bind(at)}, ${articleKey}::bigint)`;

/** Where the walk starts, and where no article is left, as `start` and `stop`. */
function edges(filter: ArticleFilter, order: ListOrder, after: Position | null): SQL {
  const { column, descending, horizon } = order;
  const last = (direction: string) => sql`(select ${order.numberOf(sql`ending`)} from (
    select ${column} from articles order by ${column} ${sql.raw(direction)}, key ${sql.raw(direction)} limit 1) as ending)`;
  const number = (at: string | null) => (at === null ? sql`null::bigint` : order.bindNumber(at));
  const [from, before] = order.range(filter).map(number);
  const position = number(after?.at ?? null);
  const since =
    horizon === null || filter.updatedAfter === null
      ? sql`null::bigint`
      : sql`${firstChangeSince(filter.updatedAfter)}::text::bigint`;
  const unseen = horizon === null ? sql`null::bigint` : sql`${horizon}::text::bigint`;
  return descending
    ? sql`select least(${last("desc")} + 1, ${before}, ${position} + 1) as start, greatest(${last("asc")}, ${from}) as stop`
    : sql`select greatest(${last("asc")}, ${from}, ${position}, ${since}) as start, least(${last("desc")} + 1, ${before}, ${unseen}) as stop`;
}
