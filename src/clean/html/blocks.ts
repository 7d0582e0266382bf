import { unitAt } from "../../domain/unit-at.ts";
import { classOf, SPACE as WHITE } from "../character-class.ts";
import { inPieces } from "../pieces.ts";
import { denseUnits, denseUnitsOfEven, proseWeight, weigh } from "./measure.ts";
import type { Node } from "./tree.ts";

/** A run of text between two block boundaries, in reading order. */
export interface Block {
  text: string;
  /** UTF-16 units of `text` that lie inside links. */
  linkLength: number;
  /** Its length in Latin letters (measure.ts), which several steps ask for. */
  weight: number;
  /** Its weight when it is running text, else 0. */
  prose: number;
  /** Whether there may be a line break in it. */
  hasBreak: boolean;
  /** Links in it. */
  links: number;
  /** The nearest block-level element around it. */
  owner: Node;
  /** Nearest of h1-h6, li, td, th, dt, dd, blockquote, pre, p and so on; "div" when there is none nearer. */
  tag: string;
  /** Why it is not part of the article; null while it is. */
  removed: { step: string; reason: string } | null;
}

/** Takes a block out of the article by what it says itself. */
export function drop(block: Block, reason: string): void {
  block.removed = { step: "html_block", reason };
}

/** Elements whose text is never the article's, nor worth recording: code, controls, fallbacks. */
const SILENT = new Set(
  (
    "script style noscript template svg iframe object embed applet canvas audio video map head select datalist option textarea" +
    " button input progress meter title amp-ad amp-analytics amp-sidebar amp-consent amp-embed amp-sticky-ad amp-iframe"
  ).split(" "),
);

const BLOCK = new Set(
  (
    "#document html body address article aside blockquote caption center dd details dialog dir div dl dt fieldset figcaption figure" +
    " footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li main menu nav noframes ol p pre search section summary" +
    " table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** Elements that are not in `BLOCK`, unknown ones too, are inline, as in browsers; custom ones hold blocks as a rule, unless they stand in running text. */
function isInline(node: Node, state: State): boolean {
  return !node.tag.includes("-") || state.solid || node.parent?.tag === "p";
}

interface State {
  blocks: Block[];
  /** Text of the block being read; joined once, since asking a growing string for its end copies it each time. */
  parts: string[];
  /** Its length, and its last character (0 when empty) with whether anything but space is in it. */
  length: number;
  last: number;
  solid: boolean;
  /** Its units of a dense script (measure.ts), and whether it may hold a line break: all others became spaces. */
  dense: number;
  hasBreak: boolean;
  linkLength: number;
  links: number;
  inLink: number;
  preformatted: number;
  /** Whether the last thing read is the end of an inline element, and whether another one began right there. */
  closed: boolean;
  joins: boolean;
}

/** Cuts the document into blocks and notes in each node which of them it holds. Linear. */
export function segment(root: Node): Block[] {
  const state: State = {
    blocks: [],
    parts: [],
    length: 0,
    last: 0,
    solid: false,
    dense: 0,
    hasBreak: false,
    linkLength: 0,
    links: 0,
    inLink: 0,
    preformatted: 0,
    closed: false,
    joins: false,
  };
  visit(root, root, state);
  flush(root, state);
  root.to = state.blocks.length;
  return state.blocks;
}

function visit(node: Node, owner: Node, state: State): void {
  node.from = state.blocks.length;
  for (const child of node.children) {
    if (child.tag === "") addText(child.text, state);
    else if (BLOCK.has(child.tag)) visitBlock(child, owner, state);
    else if (SILENT.has(child.tag)) child.from = child.to = state.blocks.length;
    else if (isInline(child, state)) visitInline(child, owner, state);
    else visitBlock(child, owner, state);
  }
  node.to = state.blocks.length;
}

function visitInline(node: Node, owner: Node, state: State): void {
  if (node.tag === "br") {
    addBreak(owner, state);
    node.from = node.to = state.blocks.length;
    return;
  }
  const link = node.tag === "a" && node.attributes?.href !== undefined && !node.attributes.href.startsWith("#");
  if (link) {
    state.inLink += 1;
    state.links += 1;
  }
  state.joins = state.closed;
  const opens = !state.solid;
  visit(node, owner, state);
  state.closed = true;
  if (link) state.inLink -= 1;
  if (opens && state.solid && owner.tag === "div" && isFact(node)) {
    flush(owner, state);
    node.to = state.blocks.length;
  }
}

/** Names of elements that hold when a page appeared or how often it was read. */
const FACT_NAME = /(?:^|[\s_-])(?:date|time|datetime|views?|hits)(?:$|[\s_-])/iu;

/** Whether an inline element that a text opens with is no part of it: systems print the day in a span right before the text. */
const isFact = ({ tag, attributes }: Node): boolean =>
  (tag === "span" || tag === "time") && (tag === "time" || FACT_NAME.test(attributes?.class ?? ""));

function visitBlock(node: Node, owner: Node, state: State): void {
  if (node.tag === "tr" && isPlainRow(node)) {
    visitRow(node, owner, state);
    return;
  }
  if (node.tag === "hr") {
    flush(owner, state);
    node.from = node.to = state.blocks.length;
    return;
  }
  flush(owner, state);
  if (node.tag === "pre") state.preformatted += 1;
  visit(node, node, state);
  flush(node, state);
  node.to = state.blocks.length;
  if (node.tag === "pre") state.preformatted -= 1;
}

/** A row whose cells hold nothing but inline text becomes one block, cells apart by " | ". */
function visitRow(row: Node, owner: Node, state: State): void {
  flush(owner, state);
  row.from = state.blocks.length;
  for (const cell of row.children) {
    if (cell.tag === "" || SILENT.has(cell.tag)) continue;
    if (state.solid) append(" | ", state);
    visit(cell, row, state);
  }
  flush(row, state);
  row.to = state.blocks.length;
  for (const cell of row.children) {
    cell.from = row.from;
    cell.to = row.to;
  }
}

function isPlainRow(row: Node): boolean {
  let cells = 0;
  for (const cell of row.children) {
    if (cell.tag === "") continue;
    if (cell.tag !== "td" && cell.tag !== "th") return false;
    cells += 1;
    let paragraphs = 0;
    for (const child of cell.children) {
      if (child.tag === "p" || child.tag === "div") paragraphs += 1;
      else if (child.tag !== "" && BLOCK.has(child.tag)) return false;
      if (paragraphs > 1 || (child.tag === "br" && cell.children.length > 6)) return false;
      for (const inner of child.children) if (inner.tag !== "" && BLOCK.has(inner.tag)) return false;
    }
  }
  return cells > 1;
}

function addText(raw: string, state: State): void {
  let text = raw;
  let dense = state.preformatted === 0 ? denseUnitsOfEven(raw) : denseUnits(raw);
  if (dense < 0) {
    text = foldSpace(raw);
    dense = denseUnits(text);
  }
  if (state.preformatted === 0) {
    const afterSpace = state.last === 0 || state.last === SPACE || state.last === NEWLINE;
    if (afterSpace && unitAt(text, 0) === SPACE) text = text.slice(1);
    if (state.joins && meetsWord(state.last, text)) append(" ", state);
  }
  state.closed = state.joins = false;
  append(text, state);
  state.dense += dense;
  if (state.preformatted > 0) state.hasBreak = true;
  if (state.inLink > 0) state.linkLength += text.length;
}

function append(text: string, state: State): void {
  if (text === "") return;
  state.parts.push(text);
  state.length += text.length;
  state.last = unitAt(text, text.length - 1);
  if (!state.solid) state.solid = classOf(unitAt(text, 0)) !== WHITE || /\S/.test(text);
}

/** A line break; two in a row part paragraphs. */
function addBreak(owner: Node, state: State): void {
  if (!state.solid) return;
  if (state.last === NEWLINE && state.preformatted === 0) flush(owner, state);
  else {
    append("\n", state);
    state.hasBreak = true;
  }
}

const ENDS_WORD = /[\p{Ll}\p{Nd}\p{Script=Arabic}\p{Script=Hebrew}]/u;
const BEGINS_WORD = /^[\p{Lu}\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Whether a text that an element begins with is a word of its own beside the element before: styles part "9.30" from "Jane Roe" in two
 * elements with nothing between.
 */
function meetsWord(last: number, text: string): boolean {
  return BEGINS_WORD.test(text) && ENDS_WORD.test(String.fromCharCode(last));
}

const SPACE = 32;
const NEWLINE = 10;

/** Soft hyphens and zero-width marks, which vanish; white space becomes one space. */
const VANISHING = /[\u200b\ufeff\u00ad]/u;
const VANISHING_RUNS = /[\u200b\ufeff\u00ad]+/gu;
const UNEVEN_SPACE = /\s{2,}|[^\S ]/u;

function foldSpace(raw: string): string {
  const text = VANISHING.test(raw) ? inPieces(raw, (piece) => piece.replace(VANISHING_RUNS, "")) : raw;
  // What is replaced becomes a chain of its parts, which the collector of garbage walks; what is joined is flat.
  return inPieces(text, (piece) => piece.split(UNEVEN_SPACE).join(" "));
}

const HEADINGS = new Set("h1 h2 h3 h4 h5 h6".split(" "));
const KINDS = new Set("p li td th tr dt dd blockquote pre figcaption caption summary".split(" "));

function kindOf(owner: Node): string {
  let node: Node | null = owner;
  for (let steps = 0; node !== null && steps < 5; steps++) {
    if (KINDS.has(node.tag) || HEADINGS.has(node.tag)) return node.tag;
    node = node.parent;
  }
  return "div";
}

function flush(owner: Node, state: State): void {
  const { parts } = state;
  const text = !state.solid ? "" : (parts.length === 1 ? parts[0]! : parts.join("")).trim();
  if (text !== "") {
    const linkLength = Math.min(state.linkLength, text.length);
    const weight = weigh(text.length, state.dense);
    state.blocks.push({
      text,
      linkLength,
      weight,
      prose: proseWeight(text, weight, linkLength),
      hasBreak: state.hasBreak,
      links: state.links,
      owner,
      tag: kindOf(owner),
      removed: null,
    });
  }
  if (state.length > 0) state.parts = [];
  state.length = 0;
  state.last = 0;
  state.solid = false;
  state.dense = 0;
  state.hasBreak = false;
  state.linkLength = 0;
  state.links = state.inLink > 0 ? 1 : 0;
}
