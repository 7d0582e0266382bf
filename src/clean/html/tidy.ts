import type { Block } from "./blocks.ts";
import { linkDensity, weightOf } from "./measure.ts";
import type { Node } from "./tree.ts";

/** Block by block inside the chosen container: what is still not the article. */
export function tidy(blocks: Block[], container: Node, titles: string[]): void {
  for (let index = container.from; index < container.to; index++) {
    const block = blocks[index]!;
    if (block.removed !== null) continue;
    const reason = reasonToDrop(block, titles);
    if (reason !== null) block.removed = { step: "html_block", reason };
  }
}

function reasonToDrop(block: Block, titles: string[]): string | null {
  if (block.tag === "h1" || titles.includes(block.text)) return "title";
  const density = linkDensity(block);
  if (density > 0.8 && weightOf(block.text) < 200 && block.links >= 1) return "links only";
  return null;
}
