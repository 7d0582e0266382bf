import { firstMeta, type PageFacts } from "./gather.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { fold } from "./title.ts";

/** The line under the title: JSON-LD alternativeHeadline, microdata, else the lead that stands between title and text. */
export function findSubtitle(
  facts: PageFacts,
  linked: LinkedArticle | null,
  title: string | null,
  lead: string | null,
): string | null {
  for (const text of [linked?.alternative, firstMeta(facts, "alternativeheadline", "subtitle", "dc.subtitle"), lead]) {
    const folded = text?.replace(/\s+/g, " ").trim();
    if (folded && folded.length < 400 && fold(folded) !== fold(title ?? "")) return folded;
  }
  return null;
}
