/** Paragraphs of an article written for these tests. */
export const PARAGRAPHS = [
  "The harbour council of Vessin agreed on Monday to rebuild the northern pier, which was closed in March after divers found cracks in its oldest pillars.",
  "Work is to begin in early autumn, the council's chair Ilma Torvald said, so that the ferries to the outer islands can use the pier again before the first storms.",
  "The repair will cost about four million crowns, a third of which the state pays; the rest comes from a fee on freight that the port has charged since last year.",
  "Fishermen had asked for a temporary landing place on the southern shore, but the council found that the water there is too shallow for the larger boats.",
] as const;

export const TITLE = "Vessin rebuilds its northern pier";

export interface PageParts {
  head?: string;
  before?: string;
  /** Inside the article, between the second and the third paragraph. */
  between?: string;
  /** Inside the article, behind the last paragraph. */
  behind?: string;
  after?: string;
}

/** A page with the article above and the given pieces around it. */
export function samplePage({ head = "", before = "", between = "", behind = "", after = "" }: PageParts = {}): string {
  const [first, second, third, fourth] = PARAGRAPHS;
  return `<!doctype html><html lang="en"><head><title>${TITLE} | The Vessin Courier</title>${head}</head><body>
<div class="page">${before}<div class="story"><h1>${TITLE}</h1>
<p>${first}</p><p>${second}</p>${between}<p>${third}</p><p>${fourth}</p>${behind}</div>${after}</div></body></html>`;
}

export const SAMPLE_BODY = PARAGRAPHS.join("\n\n");

/** A script with what a page says of itself. */
export const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;
