import type { Removal } from "../../domain/article.ts";
import type { Block } from "./blocks.ts";
import type { Hint } from "./hints.ts";
import { type Sums, sumBlocks, within } from "./measure.ts";
import type { Node } from "./tree.ts";

/** A rule may take this share of the page's running text, no more. */
const MOST_OF_THE_PROSE = 0.4;
/** Comments outgrow the article often; they may go when this much text stays. */
const ENOUGH_WITHOUT_COMMENTS = 350;

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
  "gu-island": "widget",
};

/**
 * Marks the blocks inside hidden and boilerplate elements as removed (`step` names which kind of sign gave them away). A sign that
 * would take most of the running text gives way; what gave way is returned as removals without text. Linear.
 */
export function prune(root: Node, blocks: Block[], hintOf: (node: Node) => Hint): Removal[] {
  const sums = sumBlocks(blocks);
  const gaveWay: Removal[] = [];
  const total = sums.prose[blocks.length]!;
  const visit = (node: Node): void => {
    for (const child of node.children) {
      if (child.tag === "" || child.from === child.to) continue;
      const found = reasonFor(child, hintOf);
      if (found === null || mark(child, found, blocks, sums, total, gaveWay)) {
        if (found === null) visit(child);
        continue;
      }
      visit(child);
    }
  };
  visit(root);
  return gaveWay;
}

/** True when the node's blocks are now removed. */
function mark(
  node: Node,
  found: { step: string; reason: string },
  blocks: Block[],
  sums: Sums,
  total: number,
  gaveWay: Removal[],
): boolean {
  const prose = within(sums.prose, node);
  const mayOutgrow = found.reason === "comments" && total - prose >= ENOUGH_WITHOUT_COMMENTS;
  if (prose > total * MOST_OF_THE_PROSE && !mayOutgrow) {
    gaveWay.push({
      step: "gave_way",
      reason: `${found.step}: ${found.reason} would have taken most of the text`,
      text: "",
    });
    return false;
  }
  for (let index = node.from; index < node.to; index++) blocks[index]!.removed ??= found;
  return true;
}

function reasonFor(node: Node, hintOf: (node: Node) => Hint): { step: string; reason: string } | null {
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

function isHidden(node: Node): boolean {
  const { attributes } = node;
  if (attributes === null) return false;
  if (attributes.hidden !== undefined && attributes.hidden !== "false") return true;
  if (attributes["aria-hidden"] === "true") return true;
  const { style } = attributes;
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style);
}
