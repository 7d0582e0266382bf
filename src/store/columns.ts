import { customType } from "drizzle-orm/pg-core";
import type { Instant } from "../domain/article.ts";
import { toHex } from "../domain/hex.ts";

/** Millisecond precision, because JavaScript dates lose microseconds and a cursor must name a row exactly. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => "timestamp (3) with time zone",
  toDriver: (value) => new Date(value).toISOString(),
  fromDriver: readInstant,
});

/** Bytes, written as hexadecimal digits. */
export const hexBytes = customType<{ data: string; driverData: string | Uint8Array }>({
  dataType: () => "bytea",
  toDriver: (value) => `\\x${value}`,
  fromDriver: (value) => (typeof value === "string" ? value.replace(/^\\x/, "") : toHex(value)),
});

/** Bits, written as hexadecimal digits; never read. */
export const hexBits = customType<{ data: string; driverData: string }>({
  dataType: () => "bit varying",
  toDriver: (value) => `x${value}`,
});

/** Postgres writes `2021-08-05 10:00:00.5+00` in UTC, and parsing that as a date is a fifth of reading a page. */
function readInstant(text: string): Instant {
  const isPlain = text.endsWith("+00") && text[4] === "-" && text[10] === " ";
  if (!isPlain) return new Date(text).toISOString();
  return `${text.slice(0, 10)}T${text.slice(11, 19)}.${text.slice(20, -3).padEnd(3, "0")}Z`;
}

/** Facet values compare byte by byte: quicker than a locale's order, and the same on every server. */
export const facetValue = customType<{ data: string }>({ dataType: () => 'text COLLATE "C"' });

export const transactionId = customType<{ data: string }>({ dataType: () => "xid8" });

/** Written as text, never read. */
export const searchVector = customType<{ data: string }>({ dataType: () => "tsvector" });

/** Internal keys are strings here: they may outgrow the integers that a JavaScript number holds exactly. */
export const articleKey = () => customType<{ data: string }>({ dataType: () => "bigint" })("article_key").notNull();

/** What lists are sorted by: when published, or when received where that is unknown. Never changed once written. */
export const effectiveAt = () => instant("effective_at").notNull();
