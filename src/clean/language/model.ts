import modelBytes from "../generated/language-model.bin";

/** Languages of one script and what each n-gram says for each of them. */
interface Group {
  languages: string[];
  /** Open addressing: hash of the n-gram, 0 for an empty place. */
  hashes: Int32Array;
  /** Row of the n-gram at the same place. */
  rows: Int32Array;
  mask: number;
  values: Uint8Array;
}

const MAX_ORDER = 4;
/** Single letters say less than their number would have it. */
const WEIGHTS = [1, 2, 2, 2];
/** Nats a level stands for, halved since weights are doubled. */
export const NATS_PER_POINT = 0.25;

const FNV_START = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

let groups: Map<string, Group> | null = null;

const mix = (hash: number, unit: number) => Math.imul(hash ^ unit, FNV_PRIME);
/** FNV leaves its low bits poor; places are taken from better ones. */
const place = (hash: number) => (hash ^ (hash >>> 15)) >>> 0;

function load(): Map<string, Group> {
  const bytes = new Uint8Array(modelBytes);
  const headerLength = new DataView(modelBytes).getUint32(0, true);
  const decoder = new TextDecoder();
  const header = JSON.parse(decoder.decode(bytes.subarray(4, 4 + headerLength))) as {
    script: string;
    languages: string[];
    keyBytes: number;
    rows: number;
  }[];
  const loaded = new Map<string, Group>();
  let position = 4 + headerLength;
  for (const { script, languages, keyBytes, rows } of header) {
    const keys = decoder.decode(bytes.subarray(position, position + keyBytes)).split("\n");
    position += keyBytes;
    const width = Math.ceil(languages.length / 2);
    const values = unpack(bytes.subarray(position, position + rows * width), rows, languages.length);
    position += rows * width;
    loaded.set(script, { languages, values, ...index(keys) });
  }
  return loaded;
}

function unpack(packed: Uint8Array, rows: number, count: number): Uint8Array {
  const width = Math.ceil(count / 2);
  const values = new Uint8Array(rows * count);
  for (let row = 0; row < rows; row += 1) {
    for (let i = 0; i < count; i += 1) {
      const byte = packed[row * width + (i >> 1)]!;
      values[row * count + i] = i % 2 === 0 ? byte & 15 : byte >> 4;
    }
  }
  return values;
}

function index(keys: string[]): { hashes: Int32Array; rows: Int32Array; mask: number } {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 2));
  const hashes = new Int32Array(size);
  const rows = new Int32Array(size);
  const mask = size - 1;
  keys.forEach((key, row) => {
    let hash = FNV_START;
    for (let i = 0; i < key.length; i += 1) hash = mix(hash, key.charCodeAt(i));
    let at = place(hash) & mask;
    while (hashes[at] !== 0) at = (at + 1) & mask;
    hashes[at] = hash;
    rows[at] = row;
  });
  return { hashes, rows, mask };
}

/** Points for each language of `script`, or null when the script is not the model's. `words` are lower case. */
export function scoreWords(script: string, words: string[]): Map<string, number> | null {
  groups ??= load();
  const group = groups.get(script);
  if (!group) return null;
  const { languages, hashes, rows, mask, values } = group;
  const count = languages.length;
  const points = new Int32Array(count);
  for (const word of words) {
    for (let start = 0; start < word.length; start += 1) {
      let hash = FNV_START;
      const end = Math.min(word.length, start + MAX_ORDER);
      for (let i = start; i < end; i += 1) {
        hash = mix(hash, word.charCodeAt(i));
        let at = place(hash) & mask;
        while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask;
        if (hashes[at] === 0) continue;
        const from = rows[at]! * count;
        const weight = WEIGHTS[i - start]!;
        for (let l = 0; l < count; l += 1) points[l]! += values[from + l]! * weight;
      }
    }
  }
  return new Map(languages.map((language, l) => [language, points[l]!]));
}
