import type { Annotated } from "./corpora.ts";

/** Marks that stand right behind a word, and right before one. */
const CLOSING = new Set([..."’',.;:!?)]}%»"]);
const OPENING = new Set([..."([{„«‚"]);
/** What the English corpora set off from the word before it. */
const CONTRACTIONS = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m", "'t", "n't"]);
const APOSTROPHE = /^['’]/u;

/**
 * A text of a corpus as people write it: without the spaces that tokenizing put before commas and behind brackets
 * ("Berlin , ( CDU )"), around straight quotation marks by turns and before the parts of "Ada 's" and "does n't". Spans
 * move along. Linear.
 */
export function detokenize({ lang, text, spans }: Annotated): Annotated {
  const chars = [...text];
  const places = new Int32Array(chars.length + 1);
  const kept: string[] = [];
  const drops = readDrops(chars, lang);
  for (const [at, char] of chars.entries()) {
    places[at] = kept.length;
    if (!drops[at]) kept.push(char);
  }
  places[chars.length] = kept.length;
  return { lang, text: kept.join(""), spans: spans.map(([from, to, type]) => [places[from]!, places[to]!, type]) };
}

/** One for each space that tokenizing put there. */
function readDrops(chars: readonly string[], lang: string): Uint8Array {
  const drops = new Uint8Array(chars.length);
  let inQuotes = false;
  for (const [at, char] of chars.entries()) {
    if (char === "\n") inQuotes = false;
    if (char === " " && (OPENING.has(chars[at - 1] ?? "") || isBeforeClosing(chars, at + 1, lang))) drops[at] = 1;
    if (char !== '"') continue;
    const beside = inQuotes ? at - 1 : at + 1;
    if (chars[beside] === " ") drops[beside] = 1;
    inQuotes = !inQuotes;
  }
  return drops;
}

function isBeforeClosing(chars: readonly string[], at: number, lang: string): boolean {
  const char = chars[at] ?? "\n";
  if (char === "\n") return true;
  if (lang === "de" && (char === "“" || char === "”")) return true;
  let end = at;
  while (end < chars.length && end - at < 4 && chars[end] !== " " && chars[end] !== "\n") end++;
  const word = chars.slice(at, end).join("");
  if (APOSTROPHE.test(word) || word === "n't") return word.length === 1 || CONTRACTIONS.has(word.replace("’", "'"));
  // ".com", ":-)": a mark that begins a word of its own.
  return CLOSING.has(char) && !/^[.:][\p{L}\p{N}]/u.test(word);
}
