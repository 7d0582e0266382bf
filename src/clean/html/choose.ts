import type { Block } from "./blocks.ts";
import type { Hint } from "./hints.ts";
import { linkDensity } from "./measure.ts";
import { createTitleTest } from "./title.ts";
import type { Node } from "./tree.ts";

/** What a container counts for beside its text. */
const BONUS = {
  articleBody: 1.5,
  bodyName: 1.25,
  article: 1.15,
  articleName: 1.1,
  main: 1.05,
  plain: 1,
  page: 0.9,
} as const;

/** An element around a candidate must score this much more: what it adds is a teaser or an offer otherwise. */
const WORTH_WIDENING = 1.05;

export interface Candidate {
  node: Node;
  score: number;
}

/**
 * The element that holds the article: the best sum over its blocks of running text minus links and scraps, times what its tag and
 * names say. Every element is a candidate; sums over block ranges make that linear.
 */
export function chooseContainer(root: Node, blocks: Block[], hintOf: (node: Node) => Hint): Candidate {
  return chooseOutside(null, root, blocks, hintOf);
}

/** The same without what lies in `taken`. */
function chooseOutside(taken: Node | null, root: Node, blocks: Block[], hintOf: (node: Node) => Hint): Candidate {
  const sums = new Float64Array(blocks.length + 1);
  for (let index = 0; index < blocks.length; index++) {
    const isTaken = taken !== null && index >= taken.from && index < taken.to;
    sums[index + 1] = sums[index]! + (isTaken ? 0 : worthOf(blocks[index]!));
  }
  const visit = (node: Node): Candidate | null => {
    let best: Candidate | null = null;
    for (const child of node.children) {
      if (child.tag === "" || child.from === child.to) continue;
      const inner = visit(child);
      if (inner !== null && (best === null || inner.score > best.score)) best = inner;
    }
    const sum = sums[node.to]! - sums[node.from]!;
    const score = sum * bonusOf(node, hintOf);
    if (sum <= 0 || (best !== null && score < best.score * WORTH_WIDENING)) return best;
    return { node, score };
  };
  return visit(root) ?? { node: root, score: 0 };
}

/** Running text, in Latin letters, that is an article though teasers say more: two sentences. */
const SHORT_ARTICLE = 150;

/**
 * The chosen element, or where it is a list of teasers apart from the title, as on a page whose article is a few lines
 * below a video, the best one behind the heading that is the title.
 */
export function preferTitled(
  chosen: Candidate,
  root: Node,
  blocks: Block[],
  titles: string[],
  hintOf: (node: Node) => Hint,
): Node {
  if (!isTeaserList(chosen.node, blocks)) return chosen.node;
  const isTitle = createTitleTest(titles);
  const title = blocks.findIndex(({ tag, text }) => (tag === "h1" || tag === "h2") && isTitle(text));
  if (title < 0 || (title >= chosen.node.from && title < chosen.node.to)) return chosen.node;
  const other = chooseOutside(chosen.node, root, blocks, hintOf).node;
  const isBehind = other.to > title && (other.from >= chosen.node.to || other.to <= chosen.node.from);
  return isBehind && proseWithin(other, blocks) >= SHORT_ARTICLE ? other : chosen.node;
}

/** Two pieces of running text or more, and as many lines that are links alone. */
function isTeaserList(node: Node, blocks: Block[]): boolean {
  let texts = 0;
  let links = 0;
  for (let index = node.from; index < node.to; index++) {
    const block = blocks[index]!;
    if (block.removed !== null) continue;
    if (block.prose > 0) texts += 1;
    else if (linkDensity(block) > 0.5) links += 1;
  }
  return texts > 1 && links >= texts;
}

/** Running text, in Latin letters, that makes an `<article>` one of several. */
const ARTICLE_PROSE = 350;

/**
 * Of several articles on one page, as where the next one is loaded below, the one whose heading is the page's title. Without such a
 * heading all stay: posts of a live blog are articles too.
 */
export function narrowToTitled(chosen: Node, blocks: Block[], titles: string[]): Node {
  const articles: Node[] = [];
  const visit = (node: Node): void => {
    for (const child of node.children) {
      if (child.tag === "article" && proseWithin(child, blocks) >= ARTICLE_PROSE) articles.push(child);
      else if (child.tag !== "" && child.from < child.to) visit(child);
    }
  };
  visit(chosen);
  const isTitle = createTitleTest(titles);
  if (articles.length < 2) return storyOf(chosen, blocks, isTitle) ?? chosen;
  const titled = articles.filter((article) =>
    blocks.slice(article.from, article.to).some(({ tag, text }) => (tag === "h1" || tag === "h2") && isTitle(text)),
  );
  return titled.length === 1 ? titled[0]! : chosen;
}

/** Main headings of a page beyond which they are no stories'. */
const MOST_STORIES = 60;

/**
 * Of elements beside one another with the same names, each with a main heading and running text, the one whose heading is the title:
 * stories that are loaded one below the other. Null where there is none such.
 */
function storyOf(chosen: Node, blocks: Block[], isTitle: (text: string) => boolean): Node | null {
  const headings: Block[] = [];
  for (let index = chosen.from; index < chosen.to; index++)
    if (blocks[index]!.tag === "h1") headings.push(blocks[index]!);
  if (headings.length < 2 || headings.length > MOST_STORIES) return null;
  const titled = headings.filter(({ text }) => isTitle(text));
  if (titled.length !== 1) return null;
  const own = titled[0]!;
  const others = headings.filter((heading) => heading !== own);
  for (let at: Node | null = own.owner; at !== null && at !== chosen; at = at.parent) {
    const beside = at.parent?.children.filter((child) => child !== at && isAlike(child, at!)) ?? [];
    const isStory = (node: Node) => proseWithin(node, blocks) >= ARTICLE_PROSE;
    if (!isStory(at)) continue;
    const holds = (node: Node) => others.some(({ owner }) => owner.from >= node.from && owner.to <= node.to);
    return !holds(at) && beside.some((child) => isStory(child) && holds(child)) ? at : null;
  }
  return null;
}

const isAlike = (one: Node, other: Node): boolean =>
  one.tag === other.tag && one.attributes?.class !== undefined && one.attributes.class === other.attributes?.class;

function proseWithin(node: Node, blocks: Block[]): number {
  let sum = 0;
  for (let index = node.from; index < node.to; index++)
    if (blocks[index]!.removed === null) sum += blocks[index]!.prose;
  return sum;
}

/** Running text counts its length, a heading or list item a little, links against it. */
function worthOf(block: Block): number {
  if (block.removed !== null) return 0;
  const prose = block.prose;
  if (prose > 0) return prose * (1 - linkDensity(block));
  const density = linkDensity(block);
  const weight = Math.min(block.weight, 100);
  return density > 0.5 ? -weight : weight * 0.1 - 5;
}

function bonusOf(node: Node, hintOf: (node: Node) => Hint): number {
  const { tag, attributes } = node;
  if (attributes?.itemprop?.toLowerCase() === "articlebody") return BONUS.articleBody;
  if (tag === "body" || tag === "html") return BONUS.page;
  const { body } = hintOf(node);
  if (body === 2) return BONUS.bodyName;
  if (tag === "article" || attributes?.role === "article") return BONUS.article;
  if (body === 1) return BONUS.articleName;
  if (tag === "main" || attributes?.role === "main") return BONUS.main;
  return BONUS.plain;
}
