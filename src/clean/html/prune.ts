import type { Removal } from "../../domain/article.ts";
import type { Block } from "./blocks.ts";
import type { Hint } from "./hints.ts";
import { sumBlocks, within } from "./measure.ts";
import { type Node, walk } from "./tree.ts";

/** Signs of one reason may together take this share of the page's running text. */
const MOST_OF_THE_PROSE = 0.35;
/** These outgrow an article often; they may go while this much text, in Latin letters, and this share of it stays. */
const MAY_OUTGROW = new Set([
  "comments",
  "related",
  "sidebar",
  "navigation",
  "footer",
  "newsletter",
  "cookies",
  "share",
  "overlay",
  "hidden",
]);
const ENOUGH_PROSE = 350;
const ENOUGH_SHARE = 0.2;

const TAG_REASONS: Record<string, string> = {
  nav: "navigation",
  footer: "footer",
  aside: "sidebar",
  figcaption: "caption",
  dialog: "overlay",
  menu: "navigation",
  search: "search",
  form: "form",
  label: "form",
  fieldset: "form",
};

interface Sign {
  step: string;
  reason: string;
}

interface Mark extends Sign {
  node: Node;
  /** Whether the sign is wrong of this element: it stays, but speaks against the sign where that is weighed. */
  isMisnamed?: boolean;
}

/**
 * Marks the blocks inside hidden and boilerplate elements as removed; `step` names the kind of sign, `reason` what it says. Signs that
 * would together take most of the running text give way; what gave way is returned as removals without text. Linear: the tree is
 * walked once more for every reason that gives way.
 */
export function prune(root: Node, blocks: Block[], hintOf: (node: Node) => Hint): Removal[] {
  const sums = sumBlocks(blocks);
  const total = sums.prose[blocks.length]!;
  const titled = pathToTitle(root);
  const signUps = signUpBoxes(root, sums.prose, titled);
  const refused = new Set<string>();
  const gaveWay: Removal[] = [];
  for (;;) {
    const marks = collectMarks(
      root,
      blocks,
      (node) => signOf(node, hintOf) ?? (signUps.has(node) ? FIELD : null),
      refused,
      titled,
    );
    const tooMuch = reasonTakingTooMuch(marks, (mark) => within(sums.prose, mark.node), total);
    if (tooMuch === null) {
      for (const { node, step, reason, isMisnamed = false } of marks) {
        if (isMisnamed) continue;
        for (let index = node.from; index < node.to; index++) blocks[index]!.removed ??= { step, reason };
      }
      return gaveWay;
    }
    refused.add(tooMuch);
    gaveWay.push({ step: "html_gave_way", reason: `${tooMuch} would have taken most of the text`, text: "" });
  }
}

/** The reason that has to give way, largest first; null when all may stand. */
function reasonTakingTooMuch(marks: Mark[], proseOfMark: (mark: Mark) => number, total: number): string | null {
  const taken = new Map<string, number>();
  let sum = 0;
  for (const mark of marks) {
    const key = `${mark.step}: ${mark.reason}`;
    const prose = proseOfMark(mark);
    sum += prose;
    taken.set(key, (taken.get(key) ?? 0) + prose);
  }
  const rest = total - sum;
  const enoughStays = rest >= Math.max(ENOUGH_PROSE, total * ENOUGH_SHARE);
  let worst: string | null = null;
  for (const [key, prose] of taken) {
    const mayOutgrow = MAY_OUTGROW.has(key.slice(key.indexOf(" ") + 1)) && enoughStays;
    const isComments = key.endsWith(" comments") && rest >= ENOUGH_PROSE;
    if (prose <= total * MOST_OF_THE_PROSE || mayOutgrow || isComments) continue;
    if (worst === null || prose > taken.get(worst)!) worst = key;
  }
  return worst;
}

/** The elements around the only h1: none of them is a sidebar, whatever its name. */
function pathToTitle(root: Node): Set<Node> {
  const headings: Node[] = [];
  const visit = (node: Node): void => {
    for (const child of node.children) {
      if (child.tag === "h1") headings.push(child);
      else if (child.tag !== "") visit(child);
    }
  };
  visit(root);
  const path = new Set<Node>();
  if (headings.length === 1) for (let node = headings[0]!.parent; node !== null; node = node.parent) path.add(node);
  return path;
}

function collectMarks(
  root: Node,
  blocks: Block[],
  signOf: (node: Node) => Sign | null,
  refused: Set<string>,
  titled: Set<Node>,
): Mark[] {
  const marks: Mark[] = [];
  const visit = (node: Node): void => {
    for (const child of node.children) {
      if (child.tag === "" || child.from === child.to) continue;
      const found = signOf(child);
      const stands = found !== null && !refused.has(`${found.step}: ${found.reason}`);
      if (stands && isMisnamed(child, found, blocks)) {
        marks.push({ node: child, ...found, isMisnamed: true });
        visit(child);
      } else if (stands && !(titled.has(child) && child.to - child.from > 3 && child.tag !== "header"))
        marks.push({ node: child, ...found });
      else visit(child);
    }
  };
  visit(root);
  return marks;
}

/** Signs that only links can bear out; of an element so many blocks and elements are looked at. */
const OF_LINKS = new Set(["html_class related", "html_class navigation"]);
const MOST_BLOCKS = 40;
const MOST_ELEMENTS = 400;
/** Running text, in Latin letters, that is more than a teaser's. */
const TOLD = 250;

/** Whether what a name calls a list of links is running text hardly linked: the rest of an article behind "read more", a post's own list. */
function isMisnamed(node: Node, { step, reason }: Sign, blocks: Block[]): boolean {
  if (!OF_LINKS.has(`${step} ${reason}`)) return false;
  let [texts, prose, linked, headings] = [0, 0, 0, 0];
  for (let index = node.from; index < Math.min(node.to, node.from + MOST_BLOCKS); index += 1) {
    const block = blocks[index]!;
    if (block.prose > 0) texts += 1;
    if (/^h\d$/.test(block.tag)) headings += 1;
    prose += block.prose;
    linked += block.linkLength;
  }
  if (prose === 0 || linked * 10 > prose || headings * 2 > texts) return false;
  const isOwnList = reason === "related" && (node.tag === "ul" || node.tag === "ol");
  if (prose < TOLD && !isOwnList) return false;
  return countLinks(node, MOST_ELEMENTS) * 2 <= (isOwnList ? (node.to - node.from) / 2 : texts);
}

/** Links among the first elements inside, those of pictures and without an address included. */
function countLinks(node: Node, most: number): number {
  const queue: Node[] = [node];
  let links = 0;
  for (let index = 0; index < queue.length && index < most; index += 1) {
    const { tag, children } = queue[index]!;
    if (tag === "a") links += 1;
    for (let at = 0; at < children.length && queue.length < most; at += 1) queue.push(children[at]!);
  }
  return links;
}

const FIELD = { step: "html_field", reason: "newsletter" } as const;
/** Running text, in Latin letters, of an invitation to sign up, and elements around its field. */
const INVITATION = 320;
const INVITATION_LEVELS = 6;

/** The boxes around fields for a mail address, whatever they are called: an invitation to a newsletter and its terms. */
function signUpBoxes(root: Node, prose: Float64Array, titled: ReadonlySet<Node>): Set<Node> {
  const boxes = new Set<Node>();
  walk(root, (field) => {
    if (field.tag !== "input" || field.attributes?.type?.toLowerCase() !== "email") return;
    let box: Node = field;
    for (let level = 0; level < INVITATION_LEVELS; level += 1) {
      const { parent } = box;
      const isTaken =
        parent === null || parent.to - parent.from > INVITATION_BLOCKS || within(prose, parent) > INVITATION;
      if (isTaken || titled.has(parent)) break;
      box = parent;
    }
    if (box.to > box.from) boxes.add(box);
  });
  return boxes;
}

const INVITATION_BLOCKS = 8;

function signOf(node: Node, hintOf: (node: Node) => Hint): Sign | null {
  if (isHidden(node)) return { step: "html_hidden", reason: "hidden" };
  const { tag } = node;
  if (tag === "body" || tag === "html" || tag === "main") return null;
  const byTag = TAG_REASONS[tag];
  if (byTag !== undefined && !(tag === "label" && node.to - node.from > 1)) return { step: "html_tag", reason: byTag };
  const hint = hintOf(node);
  if (hint.reason === null) return null;
  // "post-content has-sidebar comments-open": a name for the body outweighs a word beside it.
  if (hint.body === 2 || (hint.body === 1 && tag === "article")) return null;
  if (/^h[1-3]$/.test(tag) && hint.reason !== "hidden") return null;
  return { step: "html_class", reason: hint.reason };
}

const RESPONSIVE = /:(?:block|flex|grid|inline|contents|table)/;

function isHidden(node: Node): boolean {
  const { attributes } = node;
  if (attributes === null) return false;
  if (attributes.hidden !== undefined && attributes.hidden !== "false") return true;
  if (attributes["aria-hidden"] === "true") return true;
  const { style } = attributes;
  if (style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true;
  const names = attributes.class;
  return (
    names !== undefined &&
    /(?:^|\s)(?:hidden|hide|d-none)(?:\s|$)/.test(names) &&
    !RESPONSIVE.test(names) &&
    !/\bd-\w+-/.test(names)
  );
}
