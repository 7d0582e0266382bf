/** Writes the model's file. */
import { LEVELS_PER_NUMBER, type ScriptHeader, STEP, TOP_LEVEL } from "../../src/clean/language/levels.ts";
import { type Candidates, choose } from "./choose.ts";

/** The languages of a script, what they say of sequences, and how many of these are kept. */
export interface Group {
  script: string;
  languages: string[];
  candidates: Candidates;
  size: number;
}

/** Levels of the languages below the likeliest one. */
function levelsOf({ chances, languages }: Candidates, place: number): number[] {
  const row = [...chances.subarray(place * languages, (place + 1) * languages)];
  const top = Math.max(...row);
  return row.map((chance) => Math.max(0, TOP_LEVEL - Math.round((top - chance) / STEP)));
}

/** Mean level of a sign in a text of each language: each sign has the level of the longest sequence that ends in it. */
function meansOf({ sequences, shares, languages }: Candidates, chosen: number[], levels: number[][]): number[] {
  const alone = new Map(
    chosen.map((place) => [sequences[place]!, shares.slice(place * languages, (place + 1) * languages)]),
  );
  for (const place of chosen) {
    const shorter = alone.get(sequences[place]!.slice(1));
    for (let i = 0; i < languages && shorter; i += 1) shorter[i]! -= shares[place * languages + i]!;
  }
  return Array.from({ length: languages }, (_, language) => {
    let sum = 0;
    let total = 0;
    chosen.forEach((place, row) => {
      const share = Math.max(0, alone.get(sequences[place]!)![language]!);
      sum += share * levels[row]![language]!;
      total += share;
    });
    return Math.round((sum / total) * 1_000);
  });
}

/** Rows of levels, each as its difference, modulo 16, from the row of the sequence that lacks its first sign: that packs better. */
function packRows(sequences: string[], levels: number[][], languages: number): Buffer {
  const rowOf = new Map(sequences.map((sequence, row) => [sequence, row]));
  const width = Math.ceil(languages / LEVELS_PER_NUMBER) * 4;
  const rows = Buffer.alloc(width * sequences.length);
  sequences.forEach((sequence, row) => {
    const shorter = levels[rowOf.get(sequence.slice(1)) ?? -1];
    levels[row]!.forEach((level, index) => {
      const difference = (level - (shorter?.[index] ?? 0)) & 15;
      rows[row * width + (index >> 1)]! |= index % 2 === 0 ? difference : difference << 4;
    });
  });
  return rows;
}

/** Header (JSON, length in front), then for each group the sequences a line each and, from a multiple of four, the rows. */
export function packModel(groups: Iterable<Group>): Buffer {
  const header: ScriptHeader[] = [];
  const parts: Buffer[] = [];
  for (const { script, languages, candidates, size } of groups) {
    const chosen = choose(candidates, size);
    const levels = chosen.map((place) => levelsOf(candidates, place));
    const sequences = chosen.map((place) => candidates.sequences[place]!);
    const keys = Buffer.from(sequences.join("\n"));
    const means = meansOf(candidates, chosen, levels);
    header.push({ script, languages, keyBytes: keys.length, rows: chosen.length, means });
    parts.push(keys, packRows(sequences, levels, languages.length));
  }
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  let end = 4 + json.length;
  const aligned = parts.map((part, index) => {
    const padding = index % 2 === 1 ? -end & 3 : 0;
    end += padding + part.length;
    return Buffer.concat([Buffer.alloc(padding), part]);
  });
  return Buffer.concat([length, json, ...aligned]);
}
