import { type SQL, sql } from "drizzle-orm";

/**
 * Beside its words, an article's search row has one lexeme for each value that lists filter by and, for each order they
 * can have, one for each of the nested buckets it falls into. So any filter in any order is one GIN condition, and a page
 * looks into as few buckets as hold it. Words have no colon; these have.
 */
export interface Order {
  /** First letters of the order's lexemes. */
  family: string;
  /** The column of `article_search` with the order's value. */
  column: SQL;
  /** That value of `row` as a whole number: epoch milliseconds, or the number of the transaction. */
  numberOf: (row: SQL) => SQL;
  /** Width of the narrowest buckets, as a power of two: about 70 minutes, or 64 transactions. */
  narrowestBits: number;
}

const instant = (family: string, column: SQL): Order => ({
  family,
  column,
  numberOf: (row) => sql`(extract(epoch from ${row}.${column}) * 1000)::bigint`,
  narrowestBits: 22,
});

export const ORDERS = {
  effective: instant("e", sql`effective_at`),
  received: instant("r", sql`received_at`),
  updated: instant("u", sql`updated_at`),
  changed: {
    family: "x",
    column: sql`updated_tx`,
    numberOf: (row) => sql`${row}.updated_tx::text::bigint`,
    narrowestBits: 6,
  },
} as const satisfies Record<string, Order>;

/** Each level has buckets 16 times as wide as the one below. Seven reach from 70 minutes to 2,230 years. */
export const LEVEL_BITS = 4;
export const TOP_LEVEL = 6;

/** The lexeme of the bucket that holds a number, at a level. */
export function bucketLexeme({ family, narrowestBits }: Order, number: SQL, level: SQL): SQL {
  return sql`${sql.raw(`'${family}'`)} || ${level} || ':' || (${number} >> (${sql.raw(`${narrowestBits} + ${LEVEL_BITS}`)} * ${level}))`;
}
