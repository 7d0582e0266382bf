import { LIMITS } from "../../domain/limits.ts";
import { boundMarks } from "../characters/marks.ts";
import { firstMeta, inside, type PageFacts } from "./gather.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { weightOf } from "./measure.ts";
import { type Node, parseTree, textOf } from "./tree.ts";

/** " | Site", " - Site", " :: Site"; a hyphen without spaces is part of a word. */
const SEPARATOR = /\s+[|\-–—·•»«:/~]{1,2}\s+|\s*[|»«]\s*|:\s+/;

const SOFT_HYPHEN = "\u00ad";

/** Words of a title for comparing: case, punctuation and white space say nothing. */
export function fold(text: string): string {
  const isAscii = /^[\x00-\x7f]*$/.test(text);
  const words = isAscii
    ? text.toLowerCase().match(/[a-z\d]+/g)
    : boundMarks(text)
        .normalize("NFKC")
        .replaceAll(SOFT_HYPHEN, "")
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu);
  return words?.join(" ") ?? "";
}

/** Folding drops letters' variants and punctuation: a title is at most so much longer than its folded form, and this. */
const FOLDED_AWAY = 2;
const FOLDED_MARKS = 40;

/** A test for texts that are one of the titles but for case, punctuation and white space; most are too long to be asked. */
export function createTitleTest(titles: readonly string[]): (text: string) => boolean {
  const folded = new Set(titles.map(fold));
  let longest = 0;
  for (const title of titles) longest = Math.max(longest, title.length * FOLDED_AWAY + FOLDED_MARKS);
  let asked = "";
  let answer = false;
  return (text) => {
    if (text.length > longest) return false;
    // Headings are asked about more than once, and many pages repeat one.
    if (text !== asked) [asked, answer] = [text, folded.has(fold(text))];
    return answer;
  };
}

/**
 * The article's title, not the site's. Order of trust: an h1 that metadata confirms; the metadata title that an h1 ends with (the h1
 * has a kicker before it); the only h1 when it shares words with the metadata (they are often rewritten for search engines); JSON-LD
 * headline; og:title and its like without the site's name; a lower heading of some words that opens `<title>`; the only h1; of a page
 * without headings the longest part of `<title>` that the page shows; `<title>` without the site's name.
 */
export function findTitle(
  root: Node,
  facts: PageFacts,
  linked: LinkedArticle | null,
  siteName: string | null,
): string | null {
  const page = clean(facts.titles.map(textOf).find((text) => text !== "") ?? null);
  const site = fold(siteName ?? "");
  const declared = clean(firstMeta(facts, ...TITLE_META));
  const headline = clean(linked?.headline ?? null);
  const isSite = createSiteTest(site, page, [declared, headline]);
  const headings = visible(facts.headings.filter((heading) => !isBanner(heading))).filter((text) => !isSite(text));
  const metas = [headline, declared, page].filter((text) => text !== null);
  const confirmed = headings.find(
    (heading) => heading.length > 3 && metas.some((meta) => confirms(fold(meta), fold(heading))),
  );
  if (confirmed !== undefined) return confirmed;
  for (const meta of [headline, declared, page === null ? null : cutSite(page, site, [])]) {
    const behindKicker =
      meta !== null && meta.length > 15 && headings.some((heading) => fold(heading).endsWith(` ${fold(meta)}`));
    if (behindKicker) return meta;
  }
  if (headings.length === 1 && metas.some((meta) => sharedWords(headings[0]!, meta) >= ALIKE)) return headings[0]!;
  if (headline !== null && !isSite(headline)) return headline;
  if (declared !== null && !isSite(declared)) return cutSite(declared, site, headings);
  const lower = visible(facts.subheadings);
  const opening = lower.find(
    (heading) => weightOf(heading) > 8 && page !== null && `${fold(page)} `.startsWith(`${fold(heading)} `),
  );
  // The only main heading shares nothing with `<title>`: it may be a section's.
  if (opening !== undefined && !isSite(opening) && fold(opening).split(" ").length >= TITLE_WORDS) return opening;
  // "Archive » Article » Site".
  const part = lower.find((heading) => weightOf(heading) > SHORTEST_PART && isPart(heading, page));
  if (part !== undefined && !isSite(part)) return part;
  if (headings.length === 1 && weightOf(headings[0]!) > 10) return headings[0]!;
  if (page === null) return headings[0] ?? null;
  const shown = facts.subheadings.length === 0 && headings.length === 0 ? shownPart(root, page) : null;
  if (shown !== null && fold(shown) !== site) return shown;
  return opening ?? cutSite(page, site, headings);
}

/** What the page's `<title>` and metas call it, as they are. */
export function ownTitles(facts: PageFacts): string[] {
  const titles = [
    clean(facts.titles.map(textOf).find((text) => text !== "") ?? null),
    clean(firstMeta(facts, ...TITLE_META)),
  ];
  return titles.filter((title) => title !== null);
}

const TITLE_META = [
  "og:title",
  "twitter:title",
  "dc.title",
  "dcterms.title",
  "citation_title",
  "sailthru.title",
  "parsely-title",
  "title",
];
/** Longest title with its entities and markup that is read, in UTF-16 units. */
const LONGEST_WRITTEN = 10 * LIMITS.TITLE_CHARACTERS;
/** Words of a lower heading that outweighs the only main one: a site's name has fewer as a rule. */
const TITLE_WORDS = 4;
/** Share of the shorter title's words that the other must have. */
const ALIKE = 0.5;

function visible(nodes: Node[]): string[] {
  return nodes
    .filter((node) => !inside(node, "nav") && !inside(node, "footer"))
    .map(textOf)
    .filter((text) => text !== "" && text.length <= LIMITS.TITLE_CHARACTERS);
}

/** Shorter parts of `<title>`, in Latin letters, are names of sections. */
const SHORTEST_PART = 12;

/** Whether a heading is a part of `<title>` behind its first. */
function isPart(heading: string, page: string | null): boolean {
  const folded = fold(heading);
  return (page?.split(SEPARATOR).slice(1) ?? []).some((part) => fold(part) === folded);
}

/** The front page's address: the site's root. */
const HOME = /^(?:https?:\/\/[^/?#]+\/?|\/|\/?index\.\w{3,5})$/i;

/** Whether a heading is the site's name: all of it links to the front page. */
export function isBanner(heading: Node): boolean {
  const [only, ...more] = heading.children.filter(({ tag, text }) => tag !== "" || text.trim() !== "");
  if (only === undefined || more.length > 0) return false;
  return only.tag === "a" ? HOME.test(only.attributes?.href ?? "x") : only.tag !== "" && isBanner(only);
}

/** The longest part of `<title>` that stands on the page as a text of its own: old pages print their title in bold. */
function shownPart(root: Node, page: string): string | null {
  const parts = page.split(SEPARATOR).filter((part) => weightOf(part) > SHORTEST_PART);
  const isPartOf = createTitleTest(parts);
  let longest: string | null = null;
  const visit = ({ tag, children }: Node): void => {
    if (tag === "head" || tag === "script" || tag === "style") return;
    for (const child of children) {
      if (child.tag !== "") visit(child);
      else if (child.text.length > (longest?.length ?? 0) && isPartOf(child.text))
        longest = child.text.replace(/\s+/g, " ").trim();
    }
  };
  if (parts.length > 0) visit(root);
  return longest;
}

const WORD = /[\p{L}\p{N}]/u;

/**
 * A test for headings that are the site's name, folded, or open with the last part of the page's "Article » Site": its banner. What
 * `declared` names as the title is none, as in "Site » Section » Article".
 */
function createSiteTest(
  site: string,
  page: string | null,
  declared: readonly (string | null)[],
): (heading: string) => boolean {
  const parts = page?.split(SEPARATOR) ?? [];
  const first = fold(parts[0] ?? "");
  const last = parts.length > 1 ? fold(parts[parts.length - 1]!) : "";
  const titles = new Set(declared.map((title) => fold(title ?? "")));
  const hasLast = last.length > 2 && !titles.has(last);
  if (site === "" && !hasLast) return (heading) => !WORD.test(heading);
  return (heading) => {
    const folded = fold(heading);
    if (folded === site) return true;
    return hasLast && `${folded} `.startsWith(`${last} `) && !first.startsWith(folded) && !titles.has(folded);
  };
}

function sharedWords(one: string, other: string): number {
  const words = new Set(fold(one).split(" "));
  const others = new Set(fold(other).split(" "));
  let shared = 0;
  for (const word of words) if (others.has(word)) shared += 1;
  return Math.min(words.size, others.size) < 3 ? 0 : shared / Math.min(words.size, others.size);
}

/** `heading` is the meta title, or the meta title with a site's name behind or before it. */
function confirms(meta: string, heading: string): boolean {
  return (
    meta === heading ||
    ((meta.startsWith(`${heading} `) || meta.endsWith(` ${heading}`)) &&
      heading.length > meta.length * 0.3 &&
      weightOf(heading) > 8)
  );
}

/** Metadata is encoded twice now and then, or holds markup: read as HTML once more. */
function clean(text: string | null): string | null {
  if (text === null || text.length > LONGEST_WRITTEN) return null;
  const decoded = /[<&]/.test(text) ? textOf(parseTree(text)) : text.replace(/\s+/g, " ").trim();
  return decoded === "" || decoded.length > LIMITS.TITLE_CHARACTERS ? null : decoded;
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
