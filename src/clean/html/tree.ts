import { type QuoteType, Tokenizer, type TokenizerCallbacks } from "htmlparser2";

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
}

/** Deeper elements become siblings, as in browsers (Blink's limit is 512): recursion over the tree is safe. */
export const MAX_DEPTH = 400;

const KEPT = new Set(
  (
    "class id role style hidden aria-hidden itemprop itemtype itemscope href datetime content property name rel type lang" +
    " data-component data-testid data-qa data-module title pubdate http-equiv charset xml:lang data-datetime aria-label"
  ).split(" "),
);

const VOID = new Set(
  "area base basefont bgsound br col command embed frame hr img input keygen link meta param source track wbr".split(
    " ",
  ),
);

const BLOCKS_CLOSING_P = new Set(
  (
    "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6" +
    " header hgroup hr main menu nav ol p pre search section summary table ul"
  ).split(" "),
);

const names = (list: string) => list.split(" ");
/** An end tag does not reach out of these, unless it belongs to a table. */
const SCOPE = names("table td th caption template object html");
const TABLE_SCOPE = names("table template html");
const LIST_SCOPE = names("ul ol menu dir table td th");
const P_SCOPE = names("button table td th caption object template html div li section article blockquote");
const TABLE_PARTS = new Set(names("table tbody thead tfoot tr td th caption"));
const INLINE = new Set(
  names("a b i u s em strong font small span big tt code nobr strike label abbr cite sup sub mark q"),
);

/** What an opening tag closes: the nearest of the first that is open inside the second; tried in order, the first hit counts. */
const CLOSES: Record<string, readonly [closed: readonly string[], scope: readonly string[]]> = {
  li: [["li"], LIST_SCOPE],
  dt: [["dt", "dd"], names("dl table td")],
  dd: [["dt", "dd"], names("dl table td")],
  option: [["option"], names("select datalist")],
  optgroup: [["optgroup", "option"], ["select"]],
  tr: [["tr", "td", "th"], TABLE_SCOPE],
  td: [
    ["td", "th"],
    ["table", "tr"],
  ],
  th: [
    ["td", "th"],
    ["table", "tr"],
  ],
  tbody: [["tbody", "thead", "tfoot", "tr"], TABLE_SCOPE],
  thead: [["tbody", "thead", "tfoot", "tr"], TABLE_SCOPE],
  tfoot: [["tbody", "thead", "tfoot", "tr"], TABLE_SCOPE],
};

export function createNode(tag: string, parent: Node | null): Node {
  return { tag, text: "", attributes: null, parent, children: [], from: 0, to: 0 };
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
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly root = createNode("#document", null);
  private readonly html: string;
  /** Open elements, outermost first, and for each tag where in that list it is open: every question below takes constant time. */
  private readonly open: Node[] = [this.root];
  private readonly places = new Map<string, number[]>();
  private readonly blockPlaces: number[] = [0];
  /** Elements beyond MAX_DEPTH, counted so that their end tags close nothing else. */
  private readonly overflow = new Map<string, number>();
  private current: Node = this.root;
  private tag = "";
  private attributes: Record<string, string> | null = null;
  private attribute = "";
  private value = "";

  constructor(html: string) {
    this.html = html;
  }

  ontext(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  ontextentity(codepoint: number): void {
    this.addText(String.fromCodePoint(codepoint));
  }

  oncdata(start: number, end: number): void {
    this.addText(this.html.slice(start, end));
  }

  isInForeignContext(): boolean {
    return this.placeOf("svg") >= 0 || this.placeOf("math") >= 0;
  }

  onopentagname(start: number, end: number): void {
    this.tag = this.html.slice(start, end).toLowerCase();
    this.attributes = null;
  }

  onattribname(start: number, end: number): void {
    this.attribute = this.html.slice(start, end).toLowerCase();
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    if (KEPT.has(this.attribute)) this.value += this.html.slice(start, end);
  }

  onattribentity(codepoint: number): void {
    this.value += String.fromCodePoint(codepoint);
  }

  onattribend(_quote: QuoteType): void {
    if (!KEPT.has(this.attribute)) return;
    this.attributes ??= Object.create(null) as Record<string, string>;
    this.attributes[this.attribute] ??= this.value;
  }

  onopentagend(): void {
    this.openTag(false);
  }

  onselfclosingtag(): void {
    this.openTag(this.isInForeignContext());
  }

  onclosetag(start: number, end: number): void {
    this.closeTag(this.html.slice(start, end).toLowerCase());
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}
  onend(): void {}

  private addText(text: string): void {
    const { tag, children } = this.current;
    if (tag === "style" || (tag === "script" && !this.current.attributes?.type?.includes("json"))) return;
    const last = children[children.length - 1];
    if (last !== undefined && last.tag === "") last.text += text;
    else {
      const node = createNode("", this.current);
      node.text = text;
      children.push(node);
    }
  }

  private openTag(selfClosing: boolean): void {
    const { tag } = this;
    if (tag === "html" || tag === "body" || tag === "head") {
      this.openDocumentPart(tag);
      return;
    }
    if (BLOCKS_CLOSING_P.has(tag)) this.closeNearest(["p"], P_SCOPE);
    const closes = CLOSES[tag];
    if (closes !== undefined) this.closeNearest(closes[0], closes[1]);
    else if (tag === "a") this.closeTag("a");
    this.push(tag, selfClosing || VOID.has(tag));
  }

  private push(tag: string, isEmpty: boolean): void {
    const node = createNode(tag, this.current);
    node.attributes = this.attributes;
    this.current.children.push(node);
    if (isEmpty) return;
    const place = this.open.length;
    if (place >= MAX_DEPTH) {
      this.overflow.set(tag, (this.overflow.get(tag) ?? 0) + 1);
      return;
    }
    const places = this.places.get(tag);
    if (places === undefined) this.places.set(tag, [place]);
    else places.push(place);
    if (!INLINE.has(tag)) this.blockPlaces.push(place);
    this.open.push(node);
    this.current = node;
  }

  /** A second html or body only adds attributes; head ends where body starts. */
  private openDocumentPart(tag: string): void {
    const place = this.placeOf(tag);
    if (place >= 0) {
      const existing = this.open[place]!;
      existing.attributes = { ...this.attributes, ...existing.attributes };
      return;
    }
    if (tag === "body") this.closeTag("head");
    this.push(tag, false);
  }

  /** Where in the list of open elements the innermost `tag` stands, -1 when none is open. */
  private placeOf(tag: string): number {
    const places = this.places.get(tag);
    return places === undefined || places.length === 0 ? -1 : places[places.length - 1]!;
  }

  private scopeStart(scope: readonly string[]): number {
    let start = -1;
    for (const tag of scope) start = Math.max(start, this.placeOf(tag));
    return start;
  }

  private closeNearest(closed: readonly string[], scope: readonly string[]): void {
    const start = this.scopeStart(scope);
    for (const tag of closed) {
      const place = this.placeOf(tag);
      if (place > start) {
        this.popTo(place);
        return;
      }
    }
  }

  private closeTag(tag: string): void {
    // Browsers ignore these until the end of the file; text behind an early </body> still belongs to the page.
    if (tag === "html" || tag === "body") return;
    const beyond = this.overflow.get(tag) ?? 0;
    if (beyond > 0) {
      this.overflow.set(tag, beyond - 1);
      return;
    }
    const place = this.placeOf(tag);
    if (place < 0 || place < this.scopeStart(TABLE_PARTS.has(tag) ? TABLE_SCOPE : SCOPE)) return;
    if (INLINE.has(tag) && this.blockPlaces[this.blockPlaces.length - 1]! > place) {
      // A link around half a paragraph: its rest is not a link, and nothing else may be closed for its sake.
      if (tag === "a") this.renameToSpan(place);
      return;
    }
    this.popTo(place);
  }

  private renameToSpan(place: number): void {
    this.open[place]!.tag = "span";
    this.places.get("a")!.pop();
    const spans = this.places.get("span") ?? [];
    spans.push(place);
    this.places.set(
      "span",
      spans.sort((a, b) => a - b),
    );
  }

  private popTo(place: number): void {
    for (let top = this.open.length - 1; top >= place; top--) {
      this.places.get(this.open[top]!.tag)!.pop();
      if (this.blockPlaces[this.blockPlaces.length - 1] === top) this.blockPlaces.pop();
    }
    this.open.length = place;
    this.current = this.open[place - 1]!;
  }
}

/** The concatenated text of a node, white space folded. For short nodes (titles, bylines). */
export function textOf(node: Node): string {
  const parts: string[] = [];
  collectText(node, parts);
  return parts.join("").replace(/\s+/g, " ").trim();
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
