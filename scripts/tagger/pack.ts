import { LABELS } from "../../src/classify/tagger/labels.ts";

const SIZE = LABELS.length;
const BYTE_MAX = 127;

/**
 * Packs a model for `src/classify/tagger/model.ts`: the `keep` features with the largest weights, each weight as a byte.
 * Layout, little-endian: count (u32), scale (f32), transitions (f32, `SIZE + 1` rows), features in ascending order as
 * LEB128 differences, then the weights, label by label so that they compress.
 */
export function packModel(names: readonly number[], weights: Float32Array, keep: number): Uint8Array {
  const strength = (row: number): number => {
    let most = 0;
    for (let y = 0; y < SIZE; y++) most = Math.max(most, Math.abs(weights[row * SIZE + y]!));
    return most;
  };
  const rows = names
    .map((name, row) => ({ name, row, strength: strength(row) }))
    .filter((feature) => feature.strength > 0)
    .sort((a, b) => b.strength - a.strength || a.name - b.name)
    .slice(0, keep);
  const scale = rows[0]!.strength / BYTE_MAX;
  rows.sort((a, b) => a.name - b.name);
  const differences: number[] = [];
  let previous = 0;
  for (const { name } of rows) {
    for (let rest = name - previous; ; rest >>>= 7) {
      differences.push(rest > 127 ? (rest & 127) | 128 : rest);
      if (rest <= 127) break;
    }
    previous = name;
  }
  const transitions = weights.subarray(names.length * SIZE);
  const header = new DataView(new ArrayBuffer(8 + transitions.length * 4));
  header.setUint32(0, rows.length, true);
  header.setFloat32(4, scale, true);
  for (const [at, value] of transitions.entries()) header.setFloat32(8 + at * 4, value, true);
  const bytes = new Int8Array(rows.length * SIZE);
  rows.forEach(({ row }, at) => {
    for (let y = 0; y < SIZE; y++) bytes[y * rows.length + at] = Math.round(weights[row * SIZE + y]! / scale);
  });
  const packed = new Uint8Array(header.byteLength + differences.length + bytes.length);
  packed.set(new Uint8Array(header.buffer));
  packed.set(differences, header.byteLength);
  packed.set(new Uint8Array(bytes.buffer), header.byteLength + differences.length);
  return packed;
}
