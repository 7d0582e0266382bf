import { type SQL, sql } from "drizzle-orm";
import type { Instant } from "../domain/article.ts";
import type { ArticleFilter, Sort } from "../domain/filter.ts";
import { ORDERS, type Order } from "./search-lexemes.ts";

/** What there is to know of an order to walk it. Rows that tie are in the order of their keys. */
export interface ListOrder extends Order {
  descending: boolean;
  direction: SQL;
  /** The type of the column, and a position's value as one. */
  type: SQL;
  bind: (at: string) => SQL;
  /** A position's value as a number of the order. */
  bindNumber: (at: string) => SQL;
  /** The bounds that a filter sets in this order: first instant in, first instant out. */
  range: (filter: ArticleFilter) => [Instant | null, Instant | null];
  /** Transactions from this one on may not be shown yet: others that began before them are still at work. */
  horizon: SQL | null;
}

const byInstant = (order: Order, descending: boolean) => ({
  ...order,
  descending,
  direction: sql.raw(descending ? "desc" : "asc"),
  type: sql.raw("timestamptz"),
  bind: (at: string) => sql`${at}::timestamptz`,
  bindNumber: (at: string) => sql`${Date.parse(at)}::bigint`,
  horizon: null,
});

const published = ({ publishedAfter, publishedBefore }: ArticleFilter) =>
  [publishedAfter, publishedBefore] as [Instant | null, Instant | null];

/** How each sort is walked. */
export const LIST_ORDERS: Readonly<Record<Sort, ListOrder>> = {
  "-published_at": { ...byInstant(ORDERS.effective, true), range: published },
  published_at: { ...byInstant(ORDERS.effective, false), range: published },
  "-received_at": { ...byInstant(ORDERS.received, true), range: ({ receivedAfter }) => [receivedAfter, null] },
  updated_at: {
    ...ORDERS.changed,
    descending: false,
    direction: sql.raw("asc"),
    type: sql.raw("xid8"),
    bind: (at) => sql`${at}::xid8`,
    bindNumber: (at) => sql`${at}::bigint`,
    range: () => [null, null],
    horizon: sql`pg_snapshot_xmin(pg_current_snapshot())`,
  },
};

/** Longest time that the clocks of those who save may differ, together with the longest time that saving takes. */
const CLOCK_DISORDER_MS = 3_600_000;

/**
 * A transaction that no change since an instant comes before: that of the latest change of well before it. It spares a
 * walk of the changes the way from the very first one.
 */
export function firstChangeSince(updatedAfter: Instant): SQL {
  const before = new Date(Math.max(Date.parse(updatedAfter) - CLOCK_DISORDER_MS, Date.parse("0001-01-01T00:00:00Z")));
  return sql`coalesce((select updated_tx from articles where updated_at < ${before.toISOString()}
    order by updated_at desc limit 1), '0'::xid8)`;
}
