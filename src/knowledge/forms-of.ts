import { MARK_ANY, MARK_CAPITAL, MARK_PREFIX, MARK_SUFFIX, MARK_UNLIMITED, MARK_UPPER, splitForms } from "./form.ts";
import pack from "./generated/knowledge.bin";

/** Forms that the tables list for one thing. `languages` is null where they hold in any language. */
export interface ListedForms {
  languages: string[] | null;
  forms: string[];
}

const NEWLINE = 0x0a;
const SECTION = "\n=forms ";

let formsStart: number | undefined;

/**
 * The forms of the pack for a kind and key, as FORMAT.md writes them but without the accents that matching ignores; `*`
 * stands for any ending. Looked up in the pack itself, by halves, since the lexicon keeps only hashes of them.
 */
export function formsOf(kind: "person" | "org", key: string): ListedForms[] {
  const bytes = new Uint8Array(pack);
  formsStart ??= findForms(bytes);
  const prefix = new TextEncoder().encode(`${kind}\t${key}\t`);
  let low = formsStart;
  let high = bytes.length;
  while (low < high) {
    const line = lineAt(bytes, (low + high) >> 1, formsStart);
    if (compare(bytes, line, prefix) < 0) low = bytes.indexOf(NEWLINE, line) + 1;
    else high = line;
  }
  const found: ListedForms[] = [];
  for (let line = low; line < bytes.length && compare(bytes, line, prefix) === 0; ) {
    const end = bytes.indexOf(NEWLINE, line);
    const [, , , languages = "", forms = ""] = new TextDecoder().decode(bytes.subarray(line, end)).split("\t");
    found.push({
      languages: languages === "" ? null : languages.split(","),
      forms: splitForms(forms).map(writeForm),
    });
    line = end + 1;
  }
  return found;
}

/** Where the first line of forms begins. */
function findForms(bytes: Uint8Array): number {
  const mark = new TextEncoder().encode(SECTION);
  let at = bytes.indexOf(mark[1]!);
  while (at !== -1 && compare(bytes, at - 1, mark) !== 0) at = bytes.indexOf(mark[1]!, at + 1);
  return bytes.indexOf(NEWLINE, at) + 1;
}

/** The start of the line that the byte at `at` is in. */
function lineAt(bytes: Uint8Array, at: number, first: number): number {
  const newline = bytes.lastIndexOf(NEWLINE, at - 1);
  return newline < first ? first : newline + 1;
}

/** Compares the bytes at `at` with those of `prefix`: 0 where they begin with it. */
function compare(bytes: Uint8Array, at: number, prefix: Uint8Array): number {
  for (let index = 0; index < prefix.length; index++) {
    const difference = (bytes[at + index] ?? -1) - prefix[index]!;
    if (difference !== 0) return difference;
  }
  return 0;
}

/** Undoes `encodeForm` as far as a reader needs. */
const writeForm = (form: string): string => form.split(" ").map(writeWord).join(" ");

function writeWord(word: string): string {
  if (word === MARK_ANY) return "…";
  const isUpper = word.startsWith(MARK_UPPER);
  const isCapital = word.startsWith(MARK_CAPITAL);
  const bare = isUpper || isCapital ? word.slice(1) : word;
  const mode = bare.at(-1);
  if (mode === MARK_SUFFIX) return `*${[...bare.slice(0, -1)].reverse().join("")}`;
  const ending = mode === MARK_PREFIX || mode === MARK_UNLIMITED ? "*" : "";
  const text = ending === "" ? bare : bare.slice(0, -1);
  if (isUpper) return text.toUpperCase() + ending;
  return (isCapital ? text.charAt(0).toUpperCase() + text.slice(1) : text) + ending;
}
