import { firstMeta, inside, type PageFacts } from "./gather.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { textOf } from "./tree.ts";

/** " | Site", " - Site", " :: Site"; a hyphen without spaces is part of a word. */
const SEPARATOR = /\s+[|\-–—·•»«:/~]{1,2}\s+|\s*[|»«]\s*|:\s+/;

/** Words of a title for comparing: case, punctuation and white space say nothing. */
export function fold(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(" ");
}

/**
 * The article's title, not the site's. Order of trust: an h1 that a metadata title confirms; JSON-LD headline; og:title and its like
 * without the site's name; the only h1; `<title>` without the site's name.
 */
export function findTitle(facts: PageFacts, linked: LinkedArticle | null, siteName: string | null): string | null {
  const site = fold(siteName ?? "");
  const headings = facts.headings
    .filter((node) => !inside(node, "nav") && !inside(node, "footer"))
    .map(textOf)
    .filter((text) => text !== "" && fold(text) !== site);
  const declared = clean(
    firstMeta(
      facts,
      "og:title",
      "twitter:title",
      "dc.title",
      "dcterms.title",
      "citation_title",
      "sailthru.title",
      "parsely-title",
      "title",
    ),
  );
  const page = clean(facts.titles.map(textOf).find((text) => text !== "") ?? null);
  const headline = clean(linked?.headline ?? null);
  const metas = [headline, declared, page].filter((text) => text !== null);
  for (const heading of headings) {
    const folded = fold(heading);
    if (folded.length > 3 && metas.some((meta) => confirms(fold(meta), folded))) return heading;
  }
  if (headline !== null && fold(headline) !== site) return headline;
  if (declared !== null && fold(declared) !== site) return cutSite(declared, site, headings);
  if (headings.length === 1 && headings[0]!.length > 10) return headings[0]!;
  if (page !== null) return cutSite(page, site, headings);
  return headings[0] ?? null;
}

/** `heading` is the meta title, or the meta title with a site's name behind or before it. */
function confirms(meta: string, heading: string): boolean {
  return (
    meta === heading ||
    ((meta.startsWith(`${heading} `) || meta.endsWith(` ${heading}`)) &&
      heading.length > meta.length * 0.3 &&
      heading.length > 8)
  );
}

function clean(text: string | null): string | null {
  if (text === null) return null;
  const decoded = text
    .replace(/<[^<>]{0,200}>/g, " ")
    .replace(/\s+/g, " ")
    .trim();
  return decoded === "" ? null : decoded;
}

/** Cuts the site's name off either end: by name, by what a heading says, else the shorter last part. */
function cutSite(title: string, site: string, headings: string[]): string {
  const match = headings.find((heading) => fold(title).includes(fold(heading)) && fold(heading).length > 8);
  if (match !== undefined) return match;
  const parts: { text: string; start: number; end: number }[] = [];
  let at = 0;
  for (const part of title.split(SEPARATOR)) {
    const start = title.indexOf(part, at);
    at = start + part.length;
    parts.push({ text: part, start, end: at });
  }
  if (parts.length < 2) return title;
  const first = parts[0]!;
  const last = parts[parts.length - 1]!;
  const separator = title.slice(parts[parts.length - 2]!.end, last.start);
  if (site !== "" && fold(last.text) === site) return title.slice(0, parts[parts.length - 2]!.end).trim();
  if (site !== "" && fold(first.text) === site) return title.slice(parts[1]!.start).trim();
  if (/[|\-–—·•»«~]/.test(separator) && last.text.length < 40 && last.text.length < title.length * 0.45)
    return title.slice(0, parts[parts.length - 2]!.end).trim();
  return title;
}
