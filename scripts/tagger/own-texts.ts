import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Annotated } from "./corpora.ts";

const FOLDER = join(import.meta.dirname, "texts");
const TYPES = { P: "PER", O: "ORG", L: "LOC" } as const;
const MARK = /\[([^[\]|]+)\|([POL])\]/gu;

/** The project's own annotated texts, one file a language: `texts/de.txt`, `texts/en.txt`. */
export function readOwnTexts(): Annotated[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".txt"))
    .sort()
    .flatMap((file) => parseTexts(file.slice(0, -".txt".length), readFileSync(join(FOLDER, file), "utf8")));
}

/**
 * Reads texts of one language: paragraphs with an empty line between them, `#` before a line of comment, and a name
 * written `[Ada Lovelace|P]`: P a person, O an organization, L a place. Throws where a mark is not closed.
 */
export function parseTexts(lang: string, file: string): Annotated[] {
  const lines = file.split("\n").filter((line) => !line.startsWith("#"));
  const paragraphs = lines.join("\n").split(/\n{2,}/u);
  return paragraphs
    .map((paragraph) => paragraph.trim())
    .filter((text) => text !== "")
    .map((text) => parse(lang, text));
}

function parse(lang: string, marked: string): Annotated {
  const spans: Annotated["spans"] = [];
  let text = "";
  let length = 0;
  let from = 0;
  const take = (part: string): void => {
    text += part;
    length += [...part].length;
  };
  for (const mark of marked.matchAll(MARK)) {
    take(marked.slice(from, mark.index));
    const start = length;
    take(mark[1]!);
    spans.push([start, length, TYPES[mark[2] as keyof typeof TYPES]]);
    from = mark.index + mark[0].length;
  }
  take(marked.slice(from));
  if (/[[\]|]/u.test(text)) throw new Error(`own texts, ${lang}: a mark is not closed in "${text.slice(0, 60)}"`);
  return { lang, text, spans };
}
