import type { Block } from "./blocks.ts";
import type { ArticlePlace } from "./published.ts";
import { createTitleTest } from "./title.ts";
import type { Node } from "./tree.ts";

/** Blocks looked at behind and before the title, and behind the article. */
const BEHIND = 14;
const BEFORE = 6;
const AFTER_BODY = 4;
/** Longest block that may be a line with a date, in UTF-16 units. */
const LINE_LENGTH = 150;

/** Start of the text that may be a dateline, in UTF-16 units. */
const OPENING_LENGTH = 50;

const NOT_THE_ARTICLE = new Set(["comments", "related", "cookies", "ad"]);

/** The neighbourhood of the title, which is the block `title`, and the ends of the text, where dates are told. */
export function findPlace(blocks: Block[], container: Node, title: number): ArticlePlace {
  const lines = (indexes: number[]) =>
    indexes
      .map((index) => blocks[index])
      .filter((block) => block !== undefined && isLine(block))
      .map((block) => block!.text);
  const range = (from: number, count: number, step: 1 | -1) =>
    Array.from({ length: count }, (_, offset) => from + offset * step);
  return {
    behindTitle: lines([...range(title, BEHIND, 1), ...range(container.from, 4, 1)]),
    beforeTitle: lines(range(title - 1, BEFORE, -1)),
    behindBody: lines([...range(container.to - 1, AFTER_BODY, -1), ...range(container.to, AFTER_BODY, 1)]),
    opening: blocks
      .slice(container.from, container.to)
      .filter((block) => block.removed === null)
      .slice(0, 1)
      .map(({ text }) => text.slice(0, OPENING_LENGTH)),
    isNearTitle: (node) => node.from >= title - BEFORE && node.from <= title + BEHIND,
  };
}

function isLine(block: Block): boolean {
  return block.text.length <= LINE_LENGTH && !NOT_THE_ARTICLE.has(block.removed?.reason ?? "");
}

/** The heading that repeats the title nearest before the text, else where the text starts. */
export function titleIndex(blocks: Block[], container: Node, titles: string[]): number {
  const isTitle = createTitleTest(titles);
  let found = -1;
  let isTitled = false;
  for (let index = 0; index < blocks.length && index <= container.from + BEHIND; index++) {
    const block = blocks[index]!;
    if (!/^h[1-4]$/.test(block.tag)) continue;
    const isOne = isTitle(block.text);
    if (block.tag !== "h1" && !isOne) continue;
    // A heading behind the start of the text may be a teaser of the same article.
    if (found < 0 || (isOne && (index <= container.from || !isTitled))) {
      found = index;
      isTitled = isOne;
    }
  }
  return found < 0 ? container.from : found;
}
