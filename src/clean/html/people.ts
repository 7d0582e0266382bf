import { isAuthorLink } from "./author-link.ts";
import { type AuthorNames, behindBy, mayNameAuthors, readAuthorNames } from "./author-names.ts";
import { inside, isElsewhere, type PageFacts } from "./gather.ts";
import type { LinkedArticle } from "./json-ld.ts";
import { type Node, textOf, walk } from "./tree.ts";

const AUTHOR_META = [
  "author",
  "article:author",
  "article:author_name",
  "article_author",
  "dc.creator",
  "dcterms.creator",
  "parsely-author",
  "sailthru.author",
  "citation_author",
  "byl",
  "og:author",
  "cxenseparse:author",
];
/** Of one article more are not read. */
const MOST_BYLINES = 6;
/** Bylines of one article share an element so many levels up; those of a list of articles do not. */
const SHARED_LEVELS = 2;

/**
 * Who wrote it: JSON-LD, metas, microdata, elements named as a byline, links to a page about an author, a visible line
 * that begins with "By". The first that names people counts, else the first that names anything.
 * `publisher` is the site's name, null when unknown.
 */
export function findAuthors(
  root: Node,
  facts: PageFacts,
  linked: LinkedArticle | null,
  publisher: string | null,
): string[] {
  const isOwn = (node: Node) => !isElsewhere(facts, node, true) && !inside(node, "figure");
  const stated = firstNames(publisher, [
    () => linked?.authors ?? [],
    ...AUTHOR_META.map((name) => () => facts.meta.get(name) ?? []),
    () => (facts.properties.get("author") ?? []).filter(isOwn).flatMap(bylineTexts),
  ]);
  if (stated.people.length > 0) return stated.people;
  const shown = firstNames(publisher, [
    () => besideFirst(facts.bylines.filter(isOwn)).slice(0, MOST_BYLINES).flatMap(bylineTexts),
    () =>
      facts.authorLinks
        .filter(isOwn)
        .slice(0, 1)
        .map(textOf)
        .filter((text) => namesPeople(text, publisher)),
    () => visibleLine(root, isOwn),
  ]);
  return shown.people.length > 0 || stated.others.length === 0 ? namesOf(shown) : stated.others;
}

const namesPeople = (text: string, publisher: string | null): boolean =>
  readAuthorNames([text], publisher).people.length > 0;

const namesOf = ({ people, others }: AuthorNames): string[] => (people.length > 0 ? people : others);

/** The names of the first list with people in it, else of the first with any. */
function firstNames(publisher: string | null, lists: readonly (() => string[])[]): AuthorNames {
  let best: AuthorNames = { people: [], others: [] };
  for (const list of lists) {
    const found = readAuthorNames(list(), publisher);
    if (found.people.length > 0) return found;
    if (best.others.length === 0) best = found;
  }
  return best;
}

function besideFirst(bylines: readonly Node[]): Node[] {
  let shared = bylines[0];
  for (let level = 0; level < SHARED_LEVELS && shared !== undefined; level += 1) shared = shared.parent ?? shared;
  return bylines.filter((node) => {
    for (let at: Node | null = node; at !== null; at = at.parent) if (at === shared) return true;
    return false;
  });
}

/** Longer texts are more than a byline, in UTF-16 units. */
const LONGEST_BYLINE = 400;

/** The texts of a byline: of what it marks as a name or links to a page about an author, else its own. */
function bylineTexts(byline: Node): string[] {
  const named: Node[] = [];
  const linked: Node[] = [];
  walk(byline, (node) => {
    if (node.attributes?.itemprop === "name") named.push(node);
    if (isAuthorLink(node)) linked.push(node);
  });
  for (const nodes of [named, linked]) {
    const texts = nodes.map(textOf).filter((text) => text !== "");
    if (texts.length > 0) return texts;
  }
  const text = byline.attributes?.content ?? textOf(byline);
  return text.length <= LONGEST_BYLINE ? [text] : [];
}

/** Behind "By" the names may be links of their own: so many nodes are read on. */
const LINE_NODES = 6;

/** The first line of the page, outside its margins, that names authors behind a word like "By"; at most one. */
function visibleLine(root: Node, isOwn: (node: Node) => boolean): string[] {
  const open: Node[] = [root];
  let tried = 0;
  let started = 0;
  for (let elements = 0; open.length > 0 && elements < MOST_ELEMENTS && tried <= MOST_LINES; elements += 1) {
    const { tag, children } = open.pop()!;
    if (NO_LINES.has(tag)) continue;
    for (let place = 0; place < children.length; place += 1) {
      const child = children[place]!;
      if (child.tag !== "" || child.text.length > LONGEST_START || !mayNameAuthors(child.text)) continue;
      started += 1;
      if (started > MOST_STARTS) return [];
      const names = behindBy(startOf(children.slice(place, place + LINE_NODES)));
      if (names === null) continue;
      tried += 1;
      if (isOwn(child)) return [names];
    }
    for (let at = children.length - 1; at >= 0; at -= 1) if (children[at]!.tag !== "") open.push(children[at]!);
  }
  return [];
}

const NO_LINES = new Set(["script", "style", "title", "option", "button", "noscript"]);

/** Pages with more such lines than these in their margins are lists. */
const MOST_LINES = 60;
/** Texts that begin with a word like "By": one in so many is no line of names, but another word in another language. */
const MOST_STARTS = 500;
/** A page says who wrote it among its first elements; articles have some thousands. */
const MOST_ELEMENTS = 10_000;
/** Longer texts do not begin a line of names, in UTF-16 units; more is not read. */
const LONGEST_START = 120;

/** The text of nodes up to the end of their line, of longer ones a little more than a line of names. */
function startOf(nodes: readonly Node[]): string {
  let line = "";
  const open = [...nodes].reverse();
  for (let steps = 0; open.length > 0 && steps < LONGEST_START && line.length < LONGEST_START * 2; steps += 1) {
    const node = open.pop()!;
    if (node.tag === "br" && line.trim() !== "") break;
    line += node.text.slice(0, LONGEST_START * 2);
    open.push(...node.children.slice(0, LINE_NODES).reverse());
  }
  return line.replace(/\s+/g, " ").trim();
}
