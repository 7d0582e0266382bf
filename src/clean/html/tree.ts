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

/** What an opening tag closes, up to the nearest scope in the second set. */
const CLOSES: Record<string, readonly [closed: ReadonlySet<string>, scope: ReadonlySet<string>]> = (() => {
  const set = (names: string) => new Set(names.split(" "));
  const lists = set("ul ol menu dir table td th");
  const table = set("table");
  return {
    li: [set("li"), lists],
    dt: [set("dt dd"), set("dl table td")],
    dd: [set("dt dd"), set("dl table td")],
    option: [set("option"), set("select datalist")],
    optgroup: [set("option optgroup"), set("select")],
    tr: [set("tr td th"), table],
    td: [set("td th"), set("table tr")],
    th: [set("td th"), set("table tr")],
    tbody: [set("thead tbody tfoot tr td th"), table],
    thead: [set("thead tbody tfoot tr td th"), table],
    tfoot: [set("thead tbody tfoot tr td th"), table],
  };
})();

/** An end tag does not reach out of these, unless it is their own. */
const SCOPES = new Set("table td th caption template object html".split(" "));
const TABLE_PARTS = new Set("table tbody thead tfoot tr td th caption html body".split(" "));
const INLINE = new Set(
  "a b i u s em strong font small span big tt code nobr strike label abbr cite sup sub mark q".split(" "),
);

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
  builder.tokenizer = tokenizer;
  tokenizer.write(html);
  tokenizer.end();
  return builder.root;
}

class TreeBuilder implements TokenizerCallbacks {
  readonly root = createNode("#document", null);
  tokenizer: Tokenizer | null = null;
  private readonly html: string;
  /** Open elements, outermost first. */
  private readonly open: Node[] = [this.root];
  private readonly overflow = new Map<string, number>();
  private current: Node = this.root;
  private foreign = 0;
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
    return this.foreign > 0;
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
    this.openTag(this.foreign > 0);
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
    if (BLOCKS_CLOSING_P.has(tag)) this.closeImplied(P_CLOSED, P_SCOPE);
    const closes = CLOSES[tag];
    if (closes !== undefined) this.closeImplied(closes[0], closes[1]);
    else if (tag === "a") this.closeTag("a");
    const node = createNode(tag, this.current);
    node.attributes = this.attributes;
    this.current.children.push(node);
    if (selfClosing || VOID.has(tag)) return;
    if (tag === "svg" || tag === "math") this.foreign += 1;
    if (this.open.length < MAX_DEPTH) {
      this.open.push(node);
      this.current = node;
    } else this.overflow.set(tag, (this.overflow.get(tag) ?? 0) + 1);
  }

  /** A second html or body only adds attributes; head ends where body starts. */
  private openDocumentPart(tag: string): void {
    const existing = this.open.find((node) => node.tag === tag);
    if (existing !== undefined) {
      existing.attributes = { ...this.attributes, ...existing.attributes };
      return;
    }
    if (tag === "body") this.closeTag("head");
    const node = createNode(tag, this.current);
    node.attributes = this.attributes;
    this.current.children.push(node);
    if (this.open.length >= MAX_DEPTH) return;
    this.open.push(node);
    this.current = node;
  }

  private closeImplied(closed: ReadonlySet<string>, scope: ReadonlySet<string>): void {
    let lowest = -1;
    for (let index = this.open.length - 1; index > 0; index--) {
      const { tag } = this.open[index]!;
      if (closed.has(tag)) lowest = index;
      else if (scope.has(tag)) break;
    }
    if (lowest > 0) this.popTo(lowest);
  }

  private closeTag(tag: string): void {
    // Browsers ignore these until the end of the file; text behind an early </body> still belongs to the page.
    if (tag === "html" || tag === "body") return;
    const hidden = this.overflow.get(tag) ?? 0;
    if (hidden > 0) {
      this.overflow.set(tag, hidden - 1);
      if (tag === "svg" || tag === "math") this.foreign -= 1;
      return;
    }
    let crossedBlock = false;
    for (let index = this.open.length - 1; index > 0; index--) {
      const node = this.open[index]!;
      if (node.tag === tag) {
        if (crossedBlock && INLINE.has(tag)) {
          // A link around half a paragraph: its rest is not a link, and nothing else may be closed for its sake.
          if (tag === "a") node.tag = "span";
          return;
        }
        this.popTo(index);
        return;
      }
      if (SCOPES.has(node.tag) && !TABLE_PARTS.has(tag)) return;
      if (node.tag === "table" && tag !== "table" && TABLE_PARTS.has(tag)) return;
      if (!INLINE.has(node.tag)) crossedBlock = true;
    }
  }

  private popTo(index: number): void {
    for (let top = this.open.length - 1; top >= index; top--) {
      const { tag } = this.open[top]!;
      if (tag === "svg" || tag === "math") this.foreign = Math.max(0, this.foreign - 1);
    }
    this.open.length = index;
    this.current = this.open[index - 1]!;
  }
}

const P_CLOSED = new Set(["p"]);
const P_SCOPE = new Set("button table td th caption object template html li div section article blockquote".split(" "));

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
