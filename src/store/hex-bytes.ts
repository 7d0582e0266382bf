/** Bytes as the hexadecimal digits that the schema's bytea columns take. */
export const bytesToHex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The bytes that hexadecimal digits stand for, with or without Postgres' leading `\x`. */
export function hexToBytes(hex: string): Uint8Array {
  const digits = hex.startsWith("\\x") ? hex.slice(2) : hex;
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}
