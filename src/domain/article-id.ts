import { toHex } from "./hex.ts";

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether a text can be an article's id: a UUID in its usual form, of any version. */
export const isArticleId = (text: string): boolean => UUID.test(text);

/**
 * A UUIDv7 (RFC 9562, 5.7): 48 bits of `now` in epoch milliseconds, then 74 random bits. `random` holds at least ten
 * random bytes; the caller draws them, so that the same arguments give the same id.
 */
export function newArticleId(now: number, random: Uint8Array): string {
  if (random.length < 10) throw new RangeError("newArticleId needs ten random bytes");
  const bytes = new Uint8Array(16);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, Math.floor(now / 0x10000));
  view.setUint16(4, now % 0x10000);
  bytes.set(random.subarray(0, 10), 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = toHex(bytes);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
