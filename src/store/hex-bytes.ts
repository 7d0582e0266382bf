/** The bytes that hexadecimal digits stand for, with or without Postgres' leading `\x`. */
export function hexToBytes(hex: string): Uint8Array {
  const digits = hex.startsWith("\\x") ? hex.slice(2) : hex;
  return Uint8Array.from({ length: digits.length / 2 }, (_, at) =>
    Number.parseInt(digits.slice(2 * at, 2 * at + 2), 16),
  );
}
