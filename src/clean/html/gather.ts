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
  /** Elements whose class, id or rel names an author. */
  bylines: Node[];
  /** Elements whose class or id names a date. */
  dateElements: Node[];
  jsonScripts: string[];
  language: string | null;
  base: string | null;
}

const DATE_NAME =
  /(?:^|[\s_-])(?:date|datum|fecha|data|time|datetime|timestamp|published|publish|pubdate|posted|veroeffentlicht|erstellt|dateline|kuupaev|tarih)(?:$|[\s_-])|date(?:time|line)?(?:$|\s)|(?:^|\s)(?:pub|post|article|entry)[_-]?(?:date|info|meta|time)|(?:Date|Time)(?:$|[\s_-])/;
const AUTHOR_NAME =
  /(?:^|[\s_-])(?:author|authors|byline|autor|auteur|autore|verfasser|writer|redakteur)(?:$|[\s_-])|author(?:name)?(?:$|\s)|(?:Author|Byline)/;
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
    dateElements: [],
    jsonScripts: [],
    language: null,
    base: null,
  };
  walk(root, (node) => gatherElement(node, facts));
  return facts;
}

function gatherElement(node: Node, facts: PageFacts): void {
  const { tag, attributes } = node;
  if (tag === "title") {
    if (!inside(node, "svg")) facts.titles.push(node);
    return;
  }
  if (tag === "h1") keep(facts.headings, node);
  else if (tag === "h2" || tag === "h3") keep(facts.subheadings, node);
  if (attributes === null) return;
  if (tag === "meta") gatherMeta(attributes, facts);
  else if (tag === "link") gatherLink(attributes, facts);
  else if (tag === "script") {
    if (attributes.type?.toLowerCase().includes("ld+json")) facts.jsonScripts.push(node.children[0]?.text ?? "");
    return;
  } else if (tag === "html") facts.language ??= attributes.lang ?? attributes["xml:lang"] ?? null;
  else if (tag === "base") facts.base ??= attributes.href ?? null;
  if (tag === "time") keep(facts.times, node);
  if (attributes.itemprop !== undefined) {
    for (const name of attributes.itemprop.toLowerCase().split(/\s+/)) append(facts.properties, name, node);
  }
  const names = `${attributes.class ?? ""} ${attributes.id ?? ""}`;
  if (names.length < 300) {
    if (DATE_NAME.test(names)) keep(facts.dateElements, node);
    if (attributes.rel === "author" || AUTHOR_NAME.test(names)) keep(facts.bylines, node);
  }
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
