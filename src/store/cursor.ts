import type { ArticleFilter, Position } from "../domain/filter.ts";
import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { canonicalFilter } from "./canonical-filter.ts";

/** Layout: version, effective date in epoch milliseconds, internal key, checksum; big-endian. */
const VERSION = 1;
const TIME_AT = 1;
const KEY_AT = 9;
const CHECKSUM_AT = 17;
const CURSOR_BYTES = 25;

/** Years 1 to 9999, what RFC 3339 can write and Postgres can hold. */
const MIN_TIME_MS = Date.parse("0001-01-01T00:00:00Z");
const MAX_TIME_MS = Date.parse("9999-12-31T23:59:59.999Z");

/** A position as opaque text, usable only with filters that mean the same as `filter`. */
export function encodeCursor(position: Position, filter: ArticleFilter): string {
  const view = new DataView(new ArrayBuffer(CURSOR_BYTES));
  view.setUint8(0, VERSION);
  view.setBigInt64(TIME_AT, BigInt(Date.parse(position.effectiveAt)));
  view.setBigInt64(KEY_AT, BigInt(position.articleKey));
  view.setBigUint64(CHECKSUM_AT, checksum(view, filter));
  const binary = String.fromCharCode(...new Uint8Array(view.buffer));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/**
 * Reads a cursor. Refuses, with `invalid_cursor`, whatever `encodeCursor` did not make for these filters. The checksum
 * guards against mistakes, not against forgery: a forged position shows nothing that the list does not.
 */
export function decodeCursor(text: string, filter: ArticleFilter): Result<Position, Rejection> {
  const view = readBytes(text);
  if (view === null || view.getUint8(0) !== VERSION) return refuse("the cursor is malformed");
  if (view.getBigUint64(CHECKSUM_AT) !== checksum(view, filter)) {
    return refuse("the cursor belongs to a list with other filters, or was changed");
  }
  const time = Number(view.getBigInt64(TIME_AT));
  const key = view.getBigInt64(KEY_AT);
  if (time < MIN_TIME_MS || time > MAX_TIME_MS || key < 0n) return refuse("the cursor is malformed");
  const position = { effectiveAt: new Date(time).toISOString(), articleKey: String(key) };
  // Base64 can write the same bytes in several ways; only one of them is a cursor.
  return encodeCursor(position, filter) === text ? ok(position) : refuse("the cursor is malformed");
}

const refuse = (detail: string) => fail({ code: "invalid_cursor", detail } as const);

/** Bytes of a base64url text of exactly a cursor's length, else null. */
function readBytes(text: string): DataView | null {
  if (!/^[\w-]+$/.test(text) || text.length !== Math.ceil((CURSOR_BYTES * 4) / 3)) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new DataView(Uint8Array.from(binary, (character) => character.charCodeAt(0)).buffer);
}

/** 64 bits of the filter and of the cursor's bytes before the checksum: two FNV-1a sums from different offsets. */
function checksum(view: DataView, filter: ArticleFilter): bigint {
  const input = new TextEncoder().encode(JSON.stringify(canonicalFilter(filter)));
  const position = new Uint8Array(view.buffer, 0, CHECKSUM_AT);
  return (BigInt(fnv1a(0x811c9dc5, input, position)) << 32n) | BigInt(fnv1a(0x050c5d1f, position, input));
}

/** FNV-1a, 32 bits (Fowler, Noll and Vo), of the parts in turn. */
function fnv1a(offset: number, ...parts: Uint8Array[]): number {
  let hash = offset;
  for (const part of parts) {
    for (const byte of part) hash = Math.imul(hash ^ byte, 0x01000193);
  }
  return hash >>> 0;
}
