import type { Block } from "./blocks.ts";
import { endsSentence, linkDensity } from "./measure.ts";
import { fold } from "./title.ts";
import type { Node } from "./tree.ts";

/** Why blocks around the chosen container are not the article. */
export const OUTSIDE = { step: "html_container", reason: "outside the article" } as const;

const LEAD_NAME =
  /(?:^|[\s_-])(?:lead|leader|lede|intro|introduction|standfirst|dek|deck|subtitle|subheadline|subhead|excerpt|teaser|summary|abstract|vorspann|chapo|chapeau|entradilla|bajada|sottotitolo|ingress|description)/i;
/** Blocks between the title and the text that may hold the lead. */
const REACH = 25;
const LEAD_WEIGHT = 60;
const SIGNED_LEAD_WEIGHT = 30;

/**
 * Takes the lead back into the article: paragraphs between the title and the chosen container, which many pages keep in their header.
 * `title` is the title's block. Returns the first of them, the page's subtitle.
 */
export function takeLead(blocks: Block[], container: Node, title: number): string | null {
  if (title >= container.from || container.from - title > REACH) return null;
  let opening: string | null = null;
  let lead: string | null = null;
  for (let index = title + 1; index < container.from; index++) {
    const block = blocks[index]!;
    if (block.removed !== OUTSIDE || !isLead(block)) continue;
    opening ??= openingOf(blocks, container);
    if (opening.includes(fold(block.text))) continue;
    block.removed = null;
    lead ??= block.text;
  }
  return lead;
}

function isLead(block: Block): boolean {
  if (linkDensity(block) > 0.3 || block.tag === "h1") return false;
  const { weight } = block;
  if (weight >= SIGNED_LEAD_WEIGHT && isSigned(block.owner)) return true;
  return weight >= LEAD_WEIGHT && endsSentence(block.text) && block.tag !== "li";
}

function isSigned(owner: Node): boolean {
  let node: Node | null = owner;
  for (let steps = 0; node !== null && steps < 3; steps++, node = node.parent) {
    const { attributes } = node;
    if (attributes === null) continue;
    if (attributes.itemprop === "description" || attributes.itemprop === "alternativeHeadline") return true;
    if (LEAD_NAME.test(`${attributes.class ?? ""} ${attributes.id ?? ""}`)) return true;
  }
  return false;
}

function openingOf(blocks: Block[], container: Node): string {
  return blocks
    .slice(container.from, Math.min(container.to, container.from + 6))
    .map((block) => fold(block.text))
    .join("\n");
}
