import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PREFIX, parseForm } from "../../src/knowledge/form.ts";

/** A row of a source table, with where it stands for messages. */
export interface Row {
  cells: Record<string, string>;
  place: string;
}

/** Forms of one sense, as they go into the pack. */
export interface FormGroup {
  kind: string;
  key: string;
  /** Language codes; empty is any language. */
  languages: string[];
  weight: number;
  forms: string[];
  place: string;
}

const SOURCES = join(import.meta.dirname, "../../src/knowledge/sources");

/** Reads a tab-separated table with a header line; `#` starts a comment line. Throws on a wrong number of cells. */
export function readTable(name: string): Row[] {
  const lines = readFileSync(join(SOURCES, name), "utf8").split("\n");
  const header = (lines[0] ?? "").split("\t");
  const rows: Row[] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || line.trim() === "" || line.startsWith("#")) continue;
    const cells = line.split("\t");
    const place = `${name}:${index + 1}`;
    if (cells.length > header.length) throw new Error(`${place}: ${cells.length} cells, ${header.length} columns`);
    rows.push({ place, cells: Object.fromEntries(header.map((column, at) => [column, (cells[at] ?? "").trim()])) });
  }
  return rows;
}

/** Languages that have a table in a folder of the sources. */
export function languagesOf(folder: string): string[] {
  return readdirSync(join(SOURCES, folder))
    .filter((name) => name.endsWith(".tsv"))
    .map((name) => name.slice(0, -4))
    .sort();
}

/** Everything found wrong so far; the build goes on to name it all at once. */
export const problems: string[] = [];

/** Splits a cell of forms; malformed ones go to `problems` and are left out. */
export function readForms(cell: string, place: string): string[] {
  const forms = cell
    .split("|")
    .map((form) => form.trim().normalize("NFC"))
    .filter((form) => form !== "" && isSound(form, place));
  return [...new Set(forms)];
}

/** Of a form's first word; the words after it are looked up only where the first was found. */
const MIN_STEM_LETTERS = 3;

/** Whether a form can be read and its stems are long enough to tell something (alphabetic scripts only). */
function isSound(form: string, place: string): boolean {
  try {
    for (const [index, word] of parseForm(form).entries()) {
      if (index > 0) continue;
      const isAlphabetic = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u.test(word.text);
      if (word.mode === PREFIX && isAlphabetic && word.text.length < MIN_STEM_LETTERS) {
        throw new Error(`stem "${word.text}" is too short`);
      }
    }
    return true;
  } catch (error) {
    problems.push(`${place}: "${form}": ${(error as Error).message}`);
    return false;
  }
}

/** Languages that read each other's tables: one table serves all of them. */
const SHARED: Record<string, string[]> = {
  hr: ["hr", "bs", "sr"],
  no: ["no", "nb", "nn"],
  id: ["id", "ms"],
  hi: ["hi", "bho", "mai", "awa", "mag"],
  zh: ["zh", "yue", "wuu"],
  fa: ["fa", "prs"],
  tl: ["tl", "fil"],
  rn: ["rn", "rw"],
  xh: ["xh", "zu"],
  en: ["en", "pcm"],
  am: ["am", "ti"],
};

/** The languages in whose texts the forms of a table are looked for. */
export const readersOf = (language: string): string[] => SHARED[language] ?? [language];
