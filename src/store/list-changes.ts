import { type SQL, sql } from "drizzle-orm";
import type { ArticleFilter, ChangePage, Include, Position } from "../domain/filter.ts";
import { needsText, readArticle, selectArticle } from "./article-row.ts";
import { canonicalFilter } from "./canonical-filter.ts";
import { type Database, runQuery } from "./client.ts";
import { firstChangeSince, LIST_ORDERS } from "./list-order.ts";
import { selectPage } from "./list-query.ts";

/** Which changes to read. */
export interface ChangeOptions {
  limit: number;
  /** The `next` or `poll` of the page before; null for the first page. */
  after: Position | null;
  include: Include;
}

/** How much earlier than `updatedAfter` changes are shown: what was being saved then may have become visible later. */
export const CHANGE_OVERLAP_MS = 60_000;

/**
 * One page of what changed, in the order of the transactions: articles that match, as they are now, and all deletions,
 * which match any filter. What a transaction still at work may yet precede is left for later, so that going on from
 * `next` and `poll` loses nothing, however late it commits. Throws DatabaseUnavailable.
 */
export async function listChanges(db: Database, filter: ArticleFilter, options: ChangeOptions): Promise<ChangePage> {
  const { limit, include } = options;
  const rows = await runQuery(db, changesQuery(withOverlap(canonicalFilter(filter)), { ...options, limit: limit + 1 }));
  const changes = rows.filter((row) => row.changeKey !== null);
  const shown = changes.slice(0, limit);
  const last = shown.at(-1);
  const reached = last ? { at: String(last.changeAt), articleKey: String(last.changeKey) } : options.after;
  const hasMore = changes.length > limit;
  return {
    articles: shown.filter((row) => row.deletedId === null).map((row) => readArticle(row, include).article),
    deletions: shown
      .filter((row) => row.deletedId !== null)
      .map((row) => ({ id: String(row.deletedId), deletedAt: new Date(String(row.deletedAt)).toISOString() })),
    next: hasMore ? reached : null,
    poll: hasMore ? null : placeToPoll(reached, String(rows[0]!.horizon)),
  };
}

/**
 * Every change before the horizon was seen and none will be added there, so later ones may be asked for from it. Near it
 * the old place does as well, and an answer without changes stays the same, byte for byte.
 */
function placeToPoll(reached: Position | null, horizon: string): Position {
  const isNear = reached !== null && BigInt(horizon) - BigInt(reached.at) < NEAR_TRANSACTIONS;
  return isNear ? reached : { at: horizon, articleKey: "0" };
}

/** So many transactions take no time to pass over. */
const NEAR_TRANSACTIONS = 10_000n;

function withOverlap(filter: ArticleFilter): ArticleFilter {
  if (filter.updatedAfter === null) return filter;
  const from = new Date(Date.parse(filter.updatedAfter) - CHANGE_OVERLAP_MS);
  // The year 1 has no minute before it.
  return from.getUTCFullYear() < 1 ? filter : { ...filter, updatedAfter: from.toISOString() };
}

/** Rows of `readArticle` or of a deletion, and at least one with the horizon. `filter` is canonical. */
export function changesQuery(filter: ArticleFilter, { limit, after, include }: ChangeOptions): SQL {
  const text = needsText(include) ? sql`left join article_texts on article_texts.article_key = articles.key` : sql``;
  return sql`
    select shown.horizon::text as horizon, change.at::text as "changeAt", change.key::text as "changeKey",
      tombstone.id as "deletedId", tombstone.deleted_at as "deletedAt", ${selectArticle(include)}
    from (select pg_snapshot_xmin(pg_current_snapshot()) as horizon) as shown
    left join (
      select at, key from (
        select at, key from ${selectPage(filter, "updated_at", after, limit)} as page
        union all select at, key from ${selectDeletions(filter, after, limit)} as deletion
      ) as both_kinds order by at, key limit ${limit}
    ) as change on true
    left join article_tombstones as tombstone on tombstone.article_key = change.key
    left join articles on articles.key = change.key ${text}
    order by change.at, change.key`;
}

function selectDeletions({ updatedAfter }: ArticleFilter, after: Position | null, limit: number): SQL {
  const { bind, horizon } = LIST_ORDERS.updated_at;
  const since = updatedAfter === null ? sql`` : sql` and deleted_at >= ${updatedAfter}`;
  const from =
    after !== null
      ? sql` and (updated_tx, article_key) > (${bind(after.at)}, ${after.articleKey}::bigint)`
      : updatedAfter === null
        ? sql``
        : sql` and updated_tx >= ${firstChangeSince(updatedAfter)}`;
  return sql`(select updated_tx as at, article_key as key from article_tombstones
    where updated_tx < ${horizon}${since}${from} order by updated_tx, article_key limit ${limit})`;
}
