import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Document, readDocument } from "../../src/classify/document.ts";
import { FeatureReader, findStretches } from "../../src/classify/tagger/features.ts";
import { LABELS } from "../../src/classify/tagger/labels.ts";
import { FEATURES } from "../../src/classify/tagger/templates.ts";
import type { CleanArticle } from "../../src/domain/article.ts";
import type { Examples } from "./crf.ts";

/** A text with its names: spans in code points. */
export interface Annotated {
  lang: string;
  text: string;
  spans: [number, number, "PER" | "ORG" | "LOC"][];
}

/** Annotated texts of every `.jsonl.gz` in a folder, by file name. */
export function readCorpora(folder: string): Map<string, Annotated[]> {
  const corpora = new Map<string, Annotated[]>();
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".jsonl.gz"))
    .sort()) {
    const lines = gunzipSync(readFileSync(join(folder, name)))
      .toString()
      .trim()
      .split("\n");
    corpora.set(
      name,
      lines.map((line) => JSON.parse(line) as Annotated),
    );
  }
  return corpora;
}

/** Features and labels of annotated texts. */
export function toExamples(texts: readonly Annotated[]): Examples {
  const starts: number[] = [0];
  const labels: number[] = [];
  const blocks: Int32Array[] = [];
  for (const { lang, text, spans } of texts) {
    const document = readDocument({ title: null, body: text, language: lang, removed: [] as unknown } as CleanArticle);
    const gold = labelTokens(document, text, spans);
    const reader = new FeatureReader(document);
    for (const { first, last } of findStretches(document)) {
      const block = new Int32Array((last - first + 1) * FEATURES);
      for (let token = first; token <= last; token++) {
        reader.read(token, block, (token - first) * FEATURES);
        labels.push(gold[token]!);
      }
      blocks.push(block);
      starts.push(labels.length);
    }
  }
  const features = new Int32Array(labels.length * FEATURES);
  let at = 0;
  for (const block of blocks) {
    features.set(block, at);
    at += block.length;
  }
  return { starts, labels: Uint8Array.from(labels), features };
}

function labelTokens(document: Document, text: string, spans: Annotated["spans"]): Uint8Array {
  const { tokens, bodyStart } = document;
  const gold = new Uint8Array(tokens.count);
  const units = unitsOf(text);
  let token = 0;
  for (const [from, to, type] of [...spans].sort((a, b) => a[0] - b[0])) {
    const start = units[from]! + bodyStart;
    const end = units[to]! + bodyStart;
    let isFirst = true;
    while (token < tokens.count && tokens.end[token]! <= start) token++;
    for (; token < tokens.count && tokens.start[token]! < end; token++) {
      gold[token] = LABELS.indexOf(`${isFirst ? "B" : "I"}-${type}`);
      isFirst = false;
    }
  }
  return gold;
}

/** UTF-16 offset of every code point, and of the end. */
function unitsOf(text: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const char of text) {
    units.push(at);
    at += char.length;
  }
  units.push(at);
  return units;
}
