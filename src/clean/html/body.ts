import type { Removal } from "../../domain/article.ts";
import { type Block, segment } from "./blocks.ts";
import { type Candidate, chooseContainer, narrowToTitled, preferTitled } from "./choose.ts";
import { takeHead } from "./head.ts";
import { createHintReader } from "./hints.ts";
import { OUTSIDE, takeLead } from "./lead.ts";
import { weightOf } from "./measure.ts";
import { findPlace, titleIndex } from "./place.ts";
import { prune } from "./prune.ts";
import type { ArticlePlace } from "./published.ts";
import { tidy } from "./tidy.ts";
import { type Node, parseTree } from "./tree.ts";

/** Longest text kept of one removal, in UTF-16 units. */
const REMOVED_CHARACTERS = 400;

export interface HtmlBody {
  text: string;
  removed: Removal[];
  place: ArticlePlace;
  /** The paragraph between title and text, null when there is none. */
  lead: string | null;
}

/** Finds the article's text in a parsed page. `titles` are texts that a heading may repeat, `authors` names that open a note. */
export function extractBody(root: Node, titles: string[], authors: string[]): HtmlBody {
  const blocks = segment(root);
  const hintOf = createHintReader();
  const gaveWay = prune(root, blocks, hintOf);
  const chosen: Candidate = chooseContainer(root, blocks, hintOf);
  const node = narrowToTitled(preferTitled(chosen, root, blocks, titles, hintOf), blocks, titles);
  for (let index = 0; index < blocks.length; index++) {
    if (index < node.from || index >= node.to) blocks[index]!.removed ??= OUTSIDE;
  }
  const title = titleIndex(blocks, node, titles);
  const lead = takeLead(blocks, node, title);
  for (const rule of tidy(blocks, node, titles, authors)) {
    gaveWay.push({ step: "html_gave_way", reason: `${rule} would have taken most of the text`, text: "" });
  }
  // Without a title elsewhere, the first line is likely the title.
  const subtitle = titles.length > 0 ? takeHead(blocks, titles, authors) : null;
  return {
    text: render(blocks),
    removed: [...gaveWay, ...recordRemovals(blocks)],
    place: findPlace(blocks, node, title),
    lead: lead ?? subtitle,
  };
}

function render(blocks: Block[]): string {
  const parts: string[] = [];
  for (const block of blocks) if (block.removed === null) parts.push(renderBlock(block));
  return parts.join("\n\n");
}

const SENTENCE_ENDS = '.!?…:;"”»';

/** A line break inside a block ends a paragraph where a sentence ends, else it is a space. */
function renderBlock(block: Block): string {
  if (!block.hasBreak) return block.text;
  if (block.tag === "pre") return block.text.replace(/\n{2,}/g, "\n");
  const parts: string[] = [];
  let before = "";
  for (const raw of block.text.split("\n")) {
    const line = raw.trim();
    if (line === "") before = "";
    else {
      if (parts.length > 0) parts.push(before === "" || SENTENCE_ENDS.includes(before.at(-1)!) ? "\n\n" : " ");
      parts.push(line);
      before = line;
    }
  }
  return parts.join("");
}

/** The beginning of a removed text, never half of a character. */
export function cut(text: string): string {
  const last = text.charCodeAt(REMOVED_CHARACTERS - 1);
  return text.slice(0, last >= 0xd800 && last < 0xdc00 ? REMOVED_CHARACTERS - 1 : REMOVED_CHARACTERS);
}

/** Shortest JSON-LD articleBody worth taking, in Latin letters, and the share of it a found body must reach to be preferred. */
const DECLARED_WEIGHT = 300;
const DECLARED_SHARE = 0.5;

/**
 * The text of a JSON-LD articleBody when the page itself shows much less of it, as pages do that are built by scripts; else null.
 * It has no sub-headings as a rule, so the page's own text is preferred.
 */
export function declaredBody(declared: string | null, found: string): string | null {
  if (declared === null || weightOf(declared) < DECLARED_WEIGHT) return null;
  if (weightOf(found) >= weightOf(declared) * DECLARED_SHARE) return null;
  const markup = /<\/?(?:p|br|div|h\d|ul|li|a|b|i|em|strong)\b/i.test(declared);
  return render(segment(parseTree(markup ? declared : escapeText(declared))));
}

/** Plain text as HTML: its line breaks part paragraphs, `&amp;` and its like are read. */
function escapeText(text: string): string {
  return text.replace(/</g, "&lt;").replace(/\s*\n\s*/g, "<br><br>");
}

/** Neighbouring blocks that went for one reason are one removal. */
function recordRemovals(blocks: Block[]): Removal[] {
  const removals: Removal[] = [];
  let last: Removal | null = null;
  for (const { removed, text } of blocks) {
    if (removed === null) {
      last = null;
      continue;
    }
    if (last !== null && last.step === removed.step && last.reason === removed.reason) {
      if (last.text.length < REMOVED_CHARACTERS) last.text = cut(`${last.text}\n${text}`);
    } else {
      last = { ...removed, text: cut(text) };
      removals.push(last);
    }
  }
  return removals;
}
