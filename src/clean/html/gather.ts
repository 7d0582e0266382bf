import { isAuthorLink } from "./author-link.ts";
import type { Node } from "./tree.ts";
import { walk } from "./tree.ts";

/** What the page says of itself, collected in one walk. */
export interface PageFacts {
  /** `<meta>` by lower-case name, property, itemprop or http-equiv; contents in document order, never empty. */
  meta: Map<string, string[]>;
  /** `<link rel>` by rel word. */
  links: Map<string, string>;
  titles: Node[];
  headings: Node[];
  /** h2 and h3. */
  subheadings: Node[];
  times: Node[];
  /** Elements with itemprop, by its lower-case value. */
  properties: Map<string, Node[]>;
  /** Elements whose class, id or rel names an author: those behind the first main heading, then those before it. */
  bylines: Node[];
  /** Links to pages about authors. */
  authorLinks: Node[];
  /** Elements whose class or id names a date. */
  dateElements: Node[];
  /** What holds a main heading: the page or a column of it, whatever its class says. */
  frames: Set<Node>;
  jsonScripts: string[];
  language: string | null;
  base: string | null;
}

const DATE_NAME =
  /(?:^|[\s_-])(?:date|datum|fecha|data|time|datetime|timestamp|published|publish|pubdate|posted|veroeffentlicht|erstellt|dateline|kuupaev|tarih)(?:$|[\s_-])|date(?:time|line)?(?:$|\s)|(?:^|\s)(?:pub|post|article|entry)[_-]?(?:date|info|meta|time)|(?:Date|Time)(?:$|[\s_-])/;
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:author|authors|authorname|byline|bydek|autor|auteur|autore|verfasser|writer|redakteur)(?:$|[\s_-])|author(?:name)?(?:$|\s)|(?:Author|Byline)/;
/** Longer lists of names say nothing of their element, in UTF-16 units. */
const LONGEST_NAMES = 300;
/** Elements kept of one kind. */
const KEPT_EACH = 60;

export function gatherFacts(root: Node): PageFacts {
  const facts: PageFacts = {
    meta: new Map(),
    links: new Map(),
    titles: [],
    headings: [],
    subheadings: [],
    times: [],
    properties: new Map(),
    bylines: [],
    authorLinks: [],
    dateElements: [],
    frames: new Set(),
    jsonScripts: [],
    language: null,
    base: null,
  };
  const early: Node[] = [];
  walk(root, (node) => {
    if (gatherElement(node, facts)) keep(facts.headings.length > 0 ? facts.bylines : early, node);
  });
  facts.bylines.push(...early);
  for (const heading of facts.headings) {
    for (let at = heading.parent; at !== null && !facts.frames.has(at); at = at.parent) facts.frames.add(at);
  }
  return facts;
}

/** Keeps what an element says; true for one whose names are those of a byline. */
function gatherElement(node: Node, facts: PageFacts): boolean {
  const { tag, attributes } = node;
  if (tag === "title") {
    if (!inside(node, "svg")) facts.titles.push(node);
    return false;
  }
  if (tag === "h1") keep(facts.headings, node);
  else if (tag === "h2" || tag === "h3") keep(facts.subheadings, node);
  if (attributes === null) return false;
  if (tag === "meta") gatherMeta(attributes, facts);
  else if (tag === "link") gatherLink(attributes, facts);
  else if (tag === "script") {
    if (attributes.type?.toLowerCase().includes("ld+json")) facts.jsonScripts.push(node.children[0]?.text ?? "");
    return false;
  } else if (tag === "html") facts.language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
  else if (tag === "base") facts.base ??= attributes.href ?? null;
  if (tag === "time") keep(facts.times, node);
  else if (tag === "a" && isAuthorLink(node)) keep(facts.authorLinks, node);
  if (attributes.itemprop !== undefined) {
    for (const name of attributes.itemprop.slice(0, LONGEST_NAMES).toLowerCase().split(/\s+/))
      append(facts.properties, name, node);
  }
  if (attributes.class === undefined && attributes.id === undefined) return attributes.rel === "author";
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  if (names.length >= LONGEST_NAMES) return false;
  if (DATE_NAME.test(names)) keep(facts.dateElements, node);
  return attributes.rel === "author" || AUTHOR_NAME.test(names);
}

function keep(list: Node[], node: Node): void {
  if (list.length < KEPT_EACH) list.push(node);
}

function append<T>(map: Map<string, T[]>, name: string, value: T): void {
  const list = map.get(name);
  if (list === undefined) map.set(name, [value]);
  else if (list.length < KEPT_EACH) list.push(value);
}

function gatherMeta(attributes: Record<string, string>, facts: PageFacts): void {
  const content = attributes.content?.trim();
  if (content === undefined || content === "") return;
  for (const name of [attributes.name, attributes.property, attributes.itemprop, attributes["http-equiv"]]) {
    if (name !== undefined) append(facts.meta, name.toLowerCase().trim(), content);
  }
}

function gatherLink(attributes: Record<string, string>, facts: PageFacts): void {
  const { rel, href } = attributes;
  if (rel === undefined || href === undefined || href === "") return;
  for (const word of rel.toLowerCase().split(/\s+/)) if (!facts.links.has(word)) facts.links.set(word, href);
}

export function inside(node: Node, tag: string): boolean {
  for (let parent = node.parent; parent !== null; parent = parent.parent) if (parent.tag === tag) return true;
  return false;
}

/** The first non-empty content among `names`, in the order of `names`. */
export function firstMeta(facts: PageFacts, ...names: string[]): string | null {
  for (const name of names) {
    const content = facts.meta.get(name)?.[0];
    if (content !== undefined) return content;
  }
  return null;
}

const ELSEWHERE =
  /comment|related|sidebar|widget|footer|teaser|recent|latest|recommend|trending|popular|ticker|carousel/i;

/** Names of the footer of an article: who wrote it stands there. */
const OWN_FOOTER = /(?:post|entry|article|story)[-_]{0,2}footer/gi;

/** Part of a comment, a teaser, the sidebar or a footer; `ownFooter` says that the footer of an article belongs to it. */
export function isElsewhere(facts: PageFacts, node: Node, ownFooter = false): boolean {
  for (let at: Node | null = node; at !== null && at.tag !== "body" && !facts.frames.has(at); at = at.parent) {
    if (at.tag === "aside" || at.tag === "nav") return true;
    if (at.tag === "footer" && !(ownFooter && inside(at, "article"))) return true;
    const { attributes } = at;
    if (attributes === null) continue;
    const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
    if (ELSEWHERE.test(ownFooter ? names.replace(OWN_FOOTER, "") : names)) return true;
  }
  return false;
}
