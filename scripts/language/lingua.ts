/** Reads the letter statistics of Lingua from its WebAssembly file. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";

const ORDERS = ["uni", "bi", "tri", "quadri", "five"];

/** A list of sequences, parted by spaces, by their share among those with the same letters before the last. */
export type Shares = Record<string, string>;

/** A segment of memory that the file fills: address, size, place in the file. */
interface Segment {
  offset: number;
  size: number;
  start: number;
}

/** The packed statistics of each language by its name, sequences of one letter first. They lie in the file as (path, bytes) entries of Brotli-packed JSON. */
export function readPacked(folder: string): Map<string, Buffer[]> {
  const file = readFileSync(join(folder, "src/lingua_bg.wasm"));
  const segments = dataSegments(file);
  const at = (address: number, length: number): Buffer | null => {
    const home = segments.find(({ offset, size }) => address >= offset && address + length <= offset + size);
    return home ? file.subarray(home.start + address - home.offset, home.start + address - home.offset + length) : null;
  };
  const models = new Map<string, Buffer[]>();
  for (const { offset, size, start } of segments) {
    for (let i = (4 - (offset % 4)) % 4; i + 16 <= size; i += 4) {
      const [path, pathLength, bytes, length] = [0, 4, 8, 12].map((o) => file.readUInt32LE(start + i + o)) as [
        number,
        number,
        number,
        number,
      ];
      if (pathLength < 15 || pathLength > 19 || length < 100 || length > 9_000_000) continue;
      const order = /^(uni|bi|tri|quadri|five)grams\.json\.br$/.exec(
        at(path, pathLength)?.toString("latin1") ?? "",
      )?.[1];
      const packed = order === undefined ? null : at(bytes, length);
      if (!order || !packed) continue;
      const { language } = JSON.parse(brotliDecompressSync(packed).toString()) as { language: string };
      const orders = models.get(language) ?? [];
      orders[ORDERS.indexOf(order)] = packed;
      models.set(language, orders);
    }
  }
  return models;
}

/** What the packed statistics of one language hold. */
export function unpack(orders: readonly Buffer[]): Shares[] {
  return orders.map((packed) => (JSON.parse(brotliDecompressSync(packed).toString()) as { ngrams: Shares }).ngrams);
}

/** Active data segments of a WebAssembly file. */
function dataSegments(file: Buffer): Segment[] {
  const segments: Segment[] = [];
  let position = 8;
  const leb = (): number => {
    let result = 0;
    let scale = 1;
    for (;;) {
      const byte = file[position++]!;
      result += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return result;
    }
  };
  while (position < file.length) {
    const id = file[position++];
    const end = leb() + position;
    if (id === 11) {
      for (let left = leb(); left > 0; left -= 1) {
        leb();
        position += 1;
        const offset = leb();
        position += 1;
        const size = leb();
        segments.push({ offset, size, start: position });
        position += size;
      }
    }
    position = end;
  }
  return segments;
}
