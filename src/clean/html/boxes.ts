import { type Block, drop } from "./blocks.ts";
import { endsSentence } from "./measure.ts";
import type { Node } from "./tree.ts";

/** A box with more blocks is a column of the page. */
const MOST_BLOCKS = 40;
/** Longest caption, and longest one in a paragraph of its own, in Latin letters. */
const CAPTION_WEIGHT = 250;
/** Levels below a box on which its picture is looked for, and elements looked at. */
const PICTURE_LEVELS = 4;
const MOST_ELEMENTS = 12;

const LINKS = new Set(["links only", "link list"]);
const PICTURES = new Set(["img", "picture", "amp-img"]);
/** Elements that hold text of an article beside a picture: a paragraph with a small picture at its edge, a cell, an entry. */
const OF_TEXT = new Set("p li td th tr dd blockquote pre article main body".split(" "));

/** Sums over the blocks of the page, each with a leading 0. */
interface Sums {
  /** Blocks that went as links. */
  gone: Float64Array;
  /** Length of links and of what stays beside them, in UTF-16 units. */
  links: Float64Array;
  kept: Float64Array;
  /** Blocks that stay and say more than a label. */
  told: Float64Array;
}

const within = (sums: Float64Array, { from, to }: Node): number => sums[to]! - sums[from]!;

/**
 * Takes out of each box inside the container what is left of it when its links went: its heading, the dates and sections of its teasers.
 * A box is an element without a sentence in it, most of whose text are links; above a shop's button stands what the article tells of.
 */
export function dropEmptied(blocks: readonly Block[], container: Node): void {
  const sums = sum(blocks);
  const visit = (node: Node): void => {
    for (const child of node.children) {
      if (child.tag === "" || child.from === child.to) continue;
      if (within(sums.gone, child) === 0) continue;
      const isOfLinks = within(sums.told, child) === 0 && within(sums.kept, child) <= within(sums.links, child);
      const isBox = isOfLinks && child.to - child.from <= MOST_BLOCKS;
      if (!isBox) visit(child);
      else
        for (let index = child.from; index < child.to; index += 1)
          if (blocks[index]!.removed === null) drop(blocks[index]!, "left of a box of links");
    }
  };
  visit(container);
  for (let index = container.from; index < container.to; index += 1)
    if (isLabel(blocks, index, container.to)) drop(blocks[index]!, "heading of links that went");
}

const HEADING = /^h[1-6]$/;
const ENTRIES = new Set("li td th tr dt dd blockquote pre".split(" "));
/** Heavier lines, in Latin letters, are no label. */
const LABEL_WEIGHT = 60;
/** Links below a heading before the next text of which the heading is one. */
const HEADED_LINKS = 2;

/** A lighter link, in Latin letters, is no title: a button below the name of what it sells. */
const TITLE_WEIGHT = 25;

/** Whether a short line stands right above links that went: of headings, which may be those of a section, above some of them. */
function isLabel(blocks: readonly Block[], index: number, end: number): boolean {
  const { text, tag, weight, removed } = blocks[index]!;
  if (removed !== null || ENTRIES.has(tag) || weight >= LABEL_WEIGHT || endsSentence(text)) return false;
  let links = 0;
  while (links < HEADED_LINKS && index + 1 + links < end && isLink(blocks[index + 1 + links]!)) links += 1;
  return links === HEADED_LINKS || (links > 0 && !HEADING.test(tag) && blocks[index + 1]!.weight >= TITLE_WEIGHT);
}

const isLink = ({ removed }: Block): boolean => removed !== null && LINKS.has(removed.reason);

function sum(blocks: readonly Block[]): Sums {
  const create = () => new Float64Array(blocks.length + 1);
  const [gone, links, kept, told] = [create(), create(), create(), create()];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    const { text, linkLength, prose, removed } = block;
    const isKept = removed === null;
    const isTold = isKept && (prose > 0 || endsSentence(text));
    gone[index + 1] = gone[index]! + (isLink(block) ? 1 : 0);
    links[index + 1] = links[index]! + (isKept || isLink(block) ? linkLength : 0);
    kept[index + 1] = kept[index]! + (isKept ? text.length - linkLength : 0);
    told[index + 1] = told[index]! + (isTold ? 1 : 0);
  }
  return { gone, links, kept, told };
}

/** Takes out the text that stands alone with a picture in an element of its own: its caption, whatever the element is called. */
export function dropCaptions(blocks: readonly Block[], container: Node): void {
  const visit = (node: Node): void => {
    for (const child of node.children) {
      if (child.tag === "" || child.from === child.to) continue;
      const block = child.to - child.from === 1 ? blocks[child.from]! : null;
      if (block === null) visit(child);
      else if (block.removed === null && !OF_TEXT.has(child.tag) && isCaption(block) && hasPicture(child))
        drop(block, "caption");
    }
  };
  if (container.to - container.from > 1) visit(container);
}

function isCaption({ text, tag, weight, linkLength }: Block): boolean {
  if (linkLength > 0 || weight > CAPTION_WEIGHT) return false;
  return tag === "div" || (tag === "p" && !endsSentence(text));
}

/** Whether a picture is among the first elements of a box. */
function hasPicture(box: Node): boolean {
  let left = MOST_ELEMENTS;
  const seek = (node: Node, level: number): boolean =>
    node.children.some((child) => {
      if (child.tag === "" || left-- <= 0) return false;
      return PICTURES.has(child.tag) || (level < PICTURE_LEVELS && seek(child, level + 1));
    });
  return seek(box, 1);
}
