import { type QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { LIMITS } from "../../domain/limits.ts";
import type { Hint } from "./hints.ts";
import { NameTable, standsAt } from "./names.ts";
import { textBehind } from "./rest.ts";
import { createTagReader, PARAGRAPH, PARAGRAPH_SCOPE, type Tag, tagOf } from "./tags.ts";

/** An element, or a run of text when `tag` is "". `from` and `to` are filled by segmentation (blocks.ts). */
export interface Node {
  /** Lower-case name, "" for text. */
  tag: string;
  /** Text of a text node; the raw content of `script` (JSON-LD only). */
  text: string;
  /** The attributes cleaning looks at (`KEPT`), null when there are none. */
  attributes: Record<string, string> | null;
  parent: Node | null;
  children: Node[];
  /** Blocks inside: the half-open range [from, to) of the document's blocks. */
  from: number;
  to: number;
  /** What its names say of it, null until they are read (hints.ts). */
  hint: Hint | null;
}

/** Deeper elements become siblings, as in browsers (Blink's limit is 512): recursion over the tree is safe. */
export const MAX_DEPTH = 400;

const KEPT =
  "class id role style hidden aria-hidden itemprop href datetime content property name rel type lang data-component data-testid" +
  " data-module title pubdate http-equiv xml:lang data-datetime data-date data-published data-timestamp data-utc";
const keptNames = new NameTable<{ name: string }>();
for (const name of KEPT.split(" ")) keptNames.keep({ name });

/** Children of what has none. */
const NO_CHILDREN: Node[] = [];

function createNode(tag: string, parent: Node | null): Node {
  return { tag, text: "", attributes: null, parent, children: NO_CHILDREN, from: 0, to: 0, hint: null };
}

/** Adds a node to its parent. Most have one child: a list that is made for it takes a sixth of one that grew. */
function append(parent: Node, node: Node): void {
  if (parent.children.length === 0) parent.children = [node];
  else parent.children.push(node);
}

/**
 * Parses HTML of any quality into a light tree; never throws, linear in the input.
 *
 * htmlparser2's tokenizer (entities, raw text, foreign content by the WHATWG rules) feeds this builder. Its own `Parser` walks an
 * array that it shifts at both ends, quadratic over 100,000 open tags, so the stack is kept here. Time for a page is in
 * test/bench/clean-html.ts: about a third of parse5's and a fifth of a full DOM's; HTMLRewriter exists in workerd only and
 * gives no tree.
 */
export function parseTree(html: string): Node {
  const builder = new TreeBuilder(html);
  const tokenizer = new Tokenizer({ decodeEntities: true }, builder);
  builder.stop = () => tokenizer.pause();
  tokenizer.write(html);
  // Does nothing where the builder stopped it.
  tokenizer.end();
  return builder.root;
}

const DOCUMENT: Tag = { ...tagOf("html"), name: "#document", id: -1 };
const [SVG, MATH, HEAD, ANCHOR, SPAN] = ["svg", "math", "head", "a", "span"].map(tagOf) as [Tag, Tag, Tag, Tag, Tag];

class TreeBuilder implements TokenizerCallbacks {
  readonly root = createNode("#document", null);
  private readonly html: string;
  /** Open elements, outermost first, and for each tag where in that list it is open: every question below takes constant time. */
  private readonly open: Node[] = [this.root];
  private readonly openTags: Tag[] = [DOCUMENT];
  private readonly places: number[][] = [];
  private readonly blockPlaces: number[] = [0];
  /** Elements beyond MAX_DEPTH, counted so that their end tags close nothing else, and the sum of these counts. */
  private readonly overflow = new Map<number, number>();
  private overflowing = 0;
  private readonly readTag = createTagReader();
  private readonly tags = new NameTable<Tag>();
  private current: Node = this.root;
  private tag: Tag = DOCUMENT;
  private attributes: Record<string, string> | null = null;
  /** Name of the attribute that is read, null for one that cleaning does not look at. */
  private attribute: string | null = null;
  private value = "";
  private textStart = 0;
  private textEnd = 0;
  private tagStart = 0;
  private elements = 0;
  /** Ends the calls of the tokenizer. */
  stop: () => void = () => {};

  constructor(html: string) {
    this.html = html;
  }

  ontext(start: number, end: number): void {
    if (start !== this.textEnd) {
      this.flushText();
      this.textStart = start;
    }
    this.textEnd = end;
  }

  /** Adds the run of text that the tokenizer gave in pieces, one piece for every "<" that opens nothing. */
  private flushText(): void {
    if (this.textEnd > this.textStart) this.addText(this.html.slice(this.textStart, this.textEnd));
    this.textStart = this.textEnd;
  }

  ontextentity(codepoint: number): void {
    this.flushText();
    this.addText(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number): void {
    this.ontext(start, end);
  }

  isInForeignContext(): boolean {
    return this.placeOf(SVG.id) >= 0 || this.placeOf(MATH.id) >= 0;
  }

  onopentagname(start: number, end: number): void {
    this.flushText();
    this.tagStart = start - 1;
    this.tag = this.tagAt(start, end);
    this.attributes = null;
  }

  private tagAt(start: number, end: number): Tag {
    let tag = this.tags.at(this.html, start, end);
    if (tag === undefined) {
      tag = this.readTag(this.html.slice(start, end).toLowerCase());
      this.tags.keep(tag);
    }
    return tag;
  }

  onattribname(start: number, end: number): void {
    this.attribute = keptNames.at(this.html, start, end)?.name ?? null;
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attribute !== null) this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType): void {
    if (this.attribute === null) return;
    // A plain object is far quicker than one without a prototype, and no name in `KEPT` is a property of that.
    this.attributes ??= {};
    this.attributes[this.attribute] ??= this.value;
  }

  onopentagend(): void {
    this.openTag(false);
  }

  onselfclosingtag(): void {
    this.openTag(this.isInForeignContext());
  }

  onclosetag(start: number, end: number): void {
    this.flushText();
    const { tag } = this.current;
    // As a rule it is the innermost element that ends.
    const isInnermost = end - start === tag.length && standsAt(this.html, start, tag);
    if (isInnermost && this.overflowing === 0 && tag !== "html" && tag !== "body") this.popTo(this.open.length - 1);
    else this.closeTag(this.tagAt(start, end));
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {
    this.flushText();
  }

  /** The page from the last tag on as text, in what is open there: it is as much the article's as what stands before. */
  private addRest(): void {
    this.stop();
    const text = textBehind(this.html, this.tagStart, this.readTag);
    if (text === "") return;
    const node = createNode("pre", this.current);
    append(node, { ...createNode("", node), text });
    append(this.current, node);
  }

  private addText(text: string): void {
    const { tag, children } = this.current;
    if (tag === "style" || (tag === "script" && !this.current.attributes?.type?.includes("json"))) return;
    const last = children[children.length - 1];
    if (last !== undefined && last.tag === "") last.text += text;
    else {
      const node = createNode("", this.current);
      node.text = text;
      append(this.current, node);
    }
  }

  private openTag(selfClosing: boolean): void {
    const { tag } = this;
    if (this.elements >= LIMITS.PAGE_ELEMENTS) {
      this.addRest();
      return;
    }
    if (tag.name === "html" || tag.name === "body" || tag.name === "head") {
      this.openDocumentPart(tag);
      return;
    }
    if (tag.endsParagraph) this.closeNearest(PARAGRAPH, PARAGRAPH_SCOPE);
    for (const closed of tag.closes) if (this.closeNearest(closed, tag.closesInside)) break;
    if (tag === ANCHOR) this.closeTag(ANCHOR);
    this.push(tag, selfClosing || tag.isVoid);
  }

  private push(tag: Tag, isEmpty: boolean): void {
    this.elements += 1;
    const node = createNode(tag.name, this.current);
    node.attributes = this.attributes;
    append(this.current, node);
    if (isEmpty) return;
    const place = this.open.length;
    if (place >= MAX_DEPTH) {
      this.overflow.set(tag.id, (this.overflow.get(tag.id) ?? 0) + 1);
      this.overflowing += 1;
      return;
    }
    this.placesOf(tag.id).push(place);
    if (!tag.isInline) this.blockPlaces.push(place);
    this.open.push(node);
    this.openTags.push(tag);
    this.current = node;
  }

  /** A second html or body only adds attributes; head ends where body starts. */
  private openDocumentPart(tag: Tag): void {
    const place = this.placeOf(tag.id);
    if (place >= 0) {
      const existing = this.open[place]!;
      existing.attributes = { ...this.attributes, ...existing.attributes };
      return;
    }
    if (tag.name === "body") this.closeTag(HEAD);
    this.push(tag, false);
  }

  private placesOf(tag: number): number[] {
    let places = this.places[tag];
    if (places === undefined) {
      places = [];
      this.places[tag] = places;
    }
    return places;
  }

  /** Where in the list of open elements the innermost such element stands, -1 when none is open. */
  private placeOf(tag: number): number {
    const places = this.places[tag];
    return places === undefined || places.length === 0 ? -1 : places[places.length - 1]!;
  }

  private isInScope(place: number, scope: readonly number[]): boolean {
    for (const tag of scope) if (this.placeOf(tag) > place) return false;
    return true;
  }

  /** Closes the nearest `closed` that is open inside `scope`; whether there was one. */
  private closeNearest(closed: number, scope: readonly number[]): boolean {
    const place = this.placeOf(closed);
    if (place < 0 || !this.isInScope(place, scope)) return false;
    this.popTo(place);
    return true;
  }

  private closeTag(tag: Tag): void {
    // Browsers ignore these until the end of the file; text behind an early </body> still belongs to the page.
    if (tag.name === "html" || tag.name === "body") return;
    const beyond = this.overflow.get(tag.id) ?? 0;
    if (beyond > 0) {
      this.overflow.set(tag.id, beyond - 1);
      this.overflowing -= 1;
      return;
    }
    const place = this.placeOf(tag.id);
    if (place < 0 || !this.isInScope(place, tag.scope)) return;
    if (tag.isInline && this.blockPlaces[this.blockPlaces.length - 1]! > place) {
      // A link around half a paragraph: its rest is not a link, and nothing else may be closed for its sake.
      if (tag === ANCHOR) this.renameToSpan(place);
      return;
    }
    this.popTo(place);
  }

  private renameToSpan(place: number): void {
    this.open[place]!.tag = SPAN.name;
    this.openTags[place] = SPAN;
    this.placesOf(ANCHOR.id).pop();
    const spans = this.placesOf(SPAN.id);
    spans.push(place);
    spans.sort((a, b) => a - b);
  }

  private popTo(place: number): void {
    for (let top = this.open.length - 1; top >= place; top--) {
      this.places[this.openTags[top]!.id]!.pop();
      if (this.blockPlaces[this.blockPlaces.length - 1] === top) this.blockPlaces.pop();
      // A list that is given a shorter length is made anew.
      this.open.pop();
      this.openTags.pop();
    }
    this.current = this.open[place - 1]!;
  }
}

/** Longer texts are no title, byline or date, in UTF-16 units. */
const LONGEST_SHORT_TEXT = 20_000;

/** The concatenated text of a node, white space folded, of long ones the beginning: for titles, bylines and the like. */
export function textOf(node: Node): string {
  const parts: string[] = [];
  collectText(node, parts);
  return parts.join("").slice(0, LONGEST_SHORT_TEXT).replace(/\s+/g, " ").trim();
}

function collectText(node: Node, parts: string[]): void {
  if (node.tag === "") parts.push(node.text);
  else if (node.tag === "br") parts.push(" ");
  else if (node.tag !== "script" && node.tag !== "style") for (const child of node.children) collectText(child, parts);
}

/** Calls `visit` for every element in document order. */
export function walk(node: Node, visit: (element: Node) => void): void {
  for (const child of node.children) {
    if (child.tag === "") continue;
    visit(child);
    walk(child, visit);
  }
}
