import type { ListScope, Position, Sort } from "../domain/filter.ts";
import { SORTS } from "../domain/filter.ts";
import type { Rejection } from "../domain/rejection.ts";
import { fail, ok, type Result } from "../domain/result.ts";
import { canonicalFilter } from "./canonical-filter.ts";

/**
 * Layout: version, sort, what the order goes by (epoch milliseconds or a transaction), internal key, and half of the
 * HMAC-SHA-256 of these bytes and the filters; big-endian.
 */
const VERSION = 2;
const SORT_AT = 1;
const NUMBER_AT = 2;
const KEY_AT = 10;
const MAC_AT = 18;
const CURSOR_BYTES = 34;

/** Years 1 to 9999, what RFC 3339 can write and Postgres can hold. */
const MIN_TIME_MS = Date.parse("0001-01-01T00:00:00Z");
const MAX_TIME_MS = Date.parse("9999-12-31T23:59:59.999Z");

/** Gives the key that cursors are signed with. */
export type CursorKey = () => Promise<CryptoKey>;

/** Makes the key from a secret of any length, when it is first asked for; the same secret gives the same key. */
export function openCursorKey(secret: string): CursorKey {
  let key: CryptoKey | undefined;
  return async () => {
    // The key is kept, and not the promise of it: a Worker's requests cannot wait for each other's promises.
    key ??= await crypto.subtle.importKey(
      "raw",
      new TextEncoder().encode(`dateline cursor\n${secret}`),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    );
    return key;
  };
}

/** A position as opaque text, usable only in the same order with filters that mean the same. */
export async function encodeCursor(position: Position, { filter, sort }: ListScope, key: CursorKey): Promise<string> {
  const bytes = new Uint8Array(CURSOR_BYTES);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes[SORT_AT] = SORTS.indexOf(sort);
  view.setBigInt64(NUMBER_AT, toNumber(position.at, sort));
  view.setBigInt64(KEY_AT, BigInt(position.articleKey));
  const written = new TextEncoder().encode(JSON.stringify(canonicalFilter(filter)));
  const signed = new Uint8Array(MAC_AT + written.length);
  signed.set(bytes.subarray(0, MAC_AT));
  signed.set(written, MAC_AT);
  const mac = await crypto.subtle.sign("HMAC", await key(), signed);
  bytes.set(new Uint8Array(mac, 0, CURSOR_BYTES - MAC_AT), MAC_AT);
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Reads a cursor. Refuses, with `invalid_cursor`, whatever `encodeCursor` did not make for this list with this key. */
export async function decodeCursor(
  text: string,
  scope: ListScope,
  key: CursorKey,
): Promise<Result<Position, Rejection>> {
  const view = readBytes(text);
  if (view === null || view.getUint8(0) !== VERSION) return refuse("the cursor is malformed");
  const number = view.getBigInt64(NUMBER_AT);
  const articleKey = view.getBigInt64(KEY_AT);
  const at = fromNumber(number, scope.sort);
  if (at === null || articleKey < 0n) return refuse("the cursor belongs to another list, or was changed");
  const position = { at, articleKey: String(articleKey) };
  // The one text that this position has in this list: other filters, sorts and bytes give another.
  if (!isEqual(await encodeCursor(position, scope, key), text)) {
    return refuse("the cursor belongs to a list with other filters or another sort, or was changed");
  }
  return ok(position);
}

const refuse = (detail: string) => fail({ code: "invalid_cursor", detail } as const);

const byTransaction = (sort: Sort): boolean => sort === "updated_at";

const toNumber = (at: string, sort: Sort): bigint => BigInt(byTransaction(sort) ? at : Date.parse(at));

function fromNumber(number: bigint, sort: Sort): string | null {
  if (byTransaction(sort)) return number < 0n ? null : String(number);
  return number < MIN_TIME_MS || number > MAX_TIME_MS ? null : new Date(Number(number)).toISOString();
}

/** Bytes of a base64url text of exactly a cursor's length, else null. */
function readBytes(text: string): DataView | null {
  if (!/^[\w-]+$/.test(text) || text.length !== Math.ceil((CURSOR_BYTES * 4) / 3)) return null;
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return new DataView(Uint8Array.from(binary, (character) => character.charCodeAt(0)).buffer);
}

/** Compares texts of one length in the same time wherever they differ. */
function isEqual(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) difference |= one.charCodeAt(index) ^ other.charCodeAt(index);
  return difference === 0;
}
