import type { Removal } from "../../domain/article.ts";
import { type Block, segment } from "./blocks.ts";
import { type Candidate, chooseContainer } from "./choose.ts";
import { createHintReader } from "./hints.ts";
import { OUTSIDE, takeLead } from "./lead.ts";
import { findPlace } from "./place.ts";
import { prune } from "./prune.ts";
import type { ArticlePlace } from "./published.ts";
import { tidy } from "./tidy.ts";
import type { Node } from "./tree.ts";

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
  const { node } = chosen;
  for (let index = 0; index < blocks.length; index++) {
    if (index < node.from || index >= node.to) blocks[index]!.removed ??= OUTSIDE;
  }
  const lead = takeLead(blocks, node, titles);
  tidy(blocks, node, titles, authors);
  return {
    text: render(blocks),
    removed: [...gaveWay, ...recordRemovals(blocks)],
    place: findPlace(blocks, node, titles),
    lead,
  };
}

function render(blocks: Block[]): string {
  const parts: string[] = [];
  for (const block of blocks) if (block.removed === null) parts.push(renderBlock(block));
  return parts.join("\n\n");
}

/** A line break inside a block ends a paragraph where a sentence ends, else it is a space. */
function renderBlock(block: Block): string {
  if (block.tag === "pre" || !block.text.includes("\n")) return block.text.replace(/\n{2,}/g, "\n");
  return block.text
    .replace(/ *\n */g, "\n")
    .replace(/([.!?…:;"”»])\n/g, "$1\n\n")
    .replace(/([^\n])\n(?!\n)/g, "$1 ");
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
      if (last.text.length < REMOVED_CHARACTERS) last.text = `${last.text}\n${text}`.slice(0, REMOVED_CHARACTERS);
    } else {
      last = { ...removed, text: text.slice(0, REMOVED_CHARACTERS) };
      removals.push(last);
    }
  }
  return removals;
}
