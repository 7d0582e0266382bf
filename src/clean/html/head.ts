import { shapeOf } from "../line-shape.ts";
import type { Block } from "./blocks.ts";
import { fold } from "./title.ts";

/** Longer lines above the text are its first paragraph, whether they end a sentence or not, in units of line-shape.ts. */
const LONGEST_HEAD = 110;
/** Lines above the text at most: more are its own, as an index or a list. */
const HEAD_LINES = 2;
/** Fewer words are the name of a section. */
const SUBTITLE_WORDS = 3;
/** Words of a title that a line must have to be it in another order, and share of the longer of the two. */
const TITLE_WORDS = 2;
const TITLE_SHARE = 0.5;

/** Longer lines, in UTF-16 units, are no part of a head. */
const LONGEST_READ = 300;

const LIST_TAG = /^(?:li|t[rdh]|d[td]|pre|blockquote)$/;
const HEADING_TAG = /^h[1-6]$/;
/** Opens an interview or a list of questions. */
const QUESTION = /[?？؟]["'”»」]?$/u;

/**
 * Takes the head of the article off its text: at most two lines that are no running text above the first paragraph, its section or
 * subtitle, with its title in other words and its authors' names. Headings that the text goes on to use, and questions, are its own.
 * Returns the subtitle, null when there is none among them.
 */
export function takeHead(blocks: Block[], titles: readonly string[], authors: readonly string[]): string | null {
  const names = new Set(authors.map(fold));
  const head = new Map<Block, Part>();
  let lines = 0;
  for (const block of blocks) {
    if (block.removed !== null) continue;
    const part = partOf(block, titles, names);
    if (part === "text") return drop(head);
    if (part === "line") lines += 1;
    if (lines > HEAD_LINES || (part === "line" && isOwn(block, blocks))) return null;
    head.set(block, part);
  }
  return null;
}

type Part = "title" | "author" | "line" | "text";
/** Why a line went that is neither title nor byline. */
export const HEAD_LINE = "subtitle or section above the text";
const REASONS: Record<Part, string> = {
  title: "title",
  author: "byline",
  line: HEAD_LINE,
  text: "",
};

/** Removes the lines of a head; their subtitle is the first of some words. */
function drop(head: ReadonlyMap<Block, Part>): string | null {
  let subtitle: string | null = null;
  for (const [block, part] of head) {
    block.removed = { step: "html_block", reason: REASONS[part] };
    if (part === "line" && shapeOf(block.text).words >= SUBTITLE_WORDS) subtitle ??= block.text;
  }
  return subtitle;
}

function partOf({ text, tag }: Block, titles: readonly string[], names: ReadonlySet<string>): Part {
  if (text.length > LONGEST_READ || text.includes("\n")) return "text";
  if (names.has(fold(text))) return "author";
  if (LIST_TAG.test(tag)) return "text";
  const { prose, units } = shapeOf(text);
  const retold = titles.some((title) => retells(text, title));
  // A heading that asks may read as a sentence.
  if (retold && (!prose || HEADING_TAG.test(tag))) return "title";
  if (prose) return "text";
  return units > LONGEST_HEAD ? "text" : "line";
}

/** Whether a line above the text belongs to it: a question, or a heading of a kind that stands in it again. */
function isOwn(line: Block, blocks: readonly Block[]): boolean {
  if (QUESTION.test(line.text)) return true;
  if (!HEADING_TAG.test(line.tag)) return false;
  return blocks.some((block) => block !== line && block.removed === null && block.tag === line.tag);
}

/** Whether a line is a title in another order or with more words: one has all words of the other. */
function retells(text: string, title: string): boolean {
  const words = new Set(fold(text).split(" "));
  const others = new Set(fold(title).split(" "));
  const [few, many] = words.size < others.size ? [words, others] : [others, words];
  return few.size >= TITLE_WORDS && few.size >= many.size * TITLE_SHARE && [...few].every((word) => many.has(word));
}
