import modelBytes from "../generated/language-model.bin";

/** Languages of one script and what each n-gram says for each of them. */
interface Group {
  languages: string[];
  /** Open addressing: hash of the n-gram, 0 for an empty place. */
  hashes: Int32Array;
  /** Row of the n-gram at the same place. */
  rows: Int32Array;
  mask: number;
  /** Eight levels of four bits in each number; a row is `width` numbers. */
  values: Int32Array;
  width: number;
}

const MAX_ORDER = 4;
const LEVELS_PER_NUMBER = 8;
/** Each byte of a sum holds this many levels of at most 15. */
const SUMS_PER_BYTE = 17;
/** Nats a point stands for: half a level, since single letters count half. */
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
    position += -position & 3;
    const width = Math.ceil(languages.length / LEVELS_PER_NUMBER);
    const values = new Int32Array(modelBytes, position, rows * width);
    position += values.byteLength;
    loaded.set(script, { languages, values, width, ...index(keys) });
  }
  return loaded;
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

/** Sums of rows, eight languages a number at once: the even levels in one half of the sums, the odd ones in the other. */
interface Sums {
  sums: Int32Array;
  /** Rows added since the last `spill`. */
  added: number;
  points: Int32Array;
}

/** Empties the bytes of the sums into points, `weight` for each level. */
function spill({ sums, points }: Sums, weight: number): void {
  const width = sums.length / 2;
  for (let i = 0; i < width; i += 1) {
    for (let byte = 0; byte < 4; byte += 1) {
      const at = i * LEVELS_PER_NUMBER + byte * 2;
      points[at]! += ((sums[i]! >>> (byte * 8)) & 255) * weight;
      points[at + 1]! += ((sums[width + i]! >>> (byte * 8)) & 255) * weight;
    }
  }
  sums.fill(0);
}

function addRow(into: Sums, values: Int32Array, from: number, width: number, weight: number): void {
  const { sums } = into;
  for (let i = 0; i < width; i += 1) {
    const packed = values[from + i]!;
    sums[i]! += packed & 0x0f0f0f0f;
    sums[width + i]! += (packed >>> 4) & 0x0f0f0f0f;
  }
  into.added += 1;
  if (into.added < SUMS_PER_BYTE) return;
  spill(into, weight);
  into.added = 0;
}

/** Points for each language of `script`, or null when the script is not the model's. `words` are lower case. */
export function scoreWords(script: string, words: string[]): Map<string, number> | null {
  groups ??= load();
  const group = groups.get(script);
  if (!group) return null;
  const { languages, hashes, rows, mask, values, width } = group;
  const points = new Int32Array(width * LEVELS_PER_NUMBER);
  const letters: Sums = { sums: new Int32Array(width * 2), added: 0, points };
  const sequences: Sums = { sums: new Int32Array(width * 2), added: 0, points };
  for (const word of words) {
    for (let start = 0; start < word.length; start += 1) {
      let hash = FNV_START;
      const end = Math.min(word.length, start + MAX_ORDER);
      for (let i = start; i < end; i += 1) {
        hash = mix(hash, word.charCodeAt(i));
        let at = place(hash) & mask;
        while (hashes[at] !== 0 && hashes[at] !== hash) at = (at + 1) & mask;
        if (hashes[at] === 0) continue;
        const single = i === start;
        addRow(single ? letters : sequences, values, rows[at]! * width, width, single ? 1 : 2);
      }
    }
  }
  spill(letters, 1);
  spill(sequences, 2);
  return new Map(languages.map((language, l) => [language, points[l]!]));
}
