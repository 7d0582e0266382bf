import { unitAt } from "../../domain/unit-at.ts";
import { classOf, SPACE } from "../character-class.ts";
import { COMMENTS_LINE } from "../steps/patterns.ts";
import { behindBy } from "./author-names.ts";
import { type Block, drop } from "./blocks.ts";
import { dropCaptions, dropEmptied } from "./boxes.ts";
import { endsSentence, linkDensity } from "./measure.ts";
import { CREDIT_LINE, isNotice, isOffer, isPhrase, STRAY_LINE, TAIL_PARAGRAPH } from "./phrases.ts";
import { dropSections } from "./sections.ts";
import { createTitleTest, fold } from "./title.ts";
import type { Node } from "./tree.ts";

/** Longest block looked up in the phrase lists, in UTF-16 units. */
const PHRASE_LENGTH = 160;
/** Shortest block that is not repeated on purpose, in UTF-16 units. */
const REPEAT_LENGTH = 60;

/** A short line outside lists and headings that stands so often is a caption or a button; a speaker's name ends with a colon. */
const CAPTION_TIMES = 4;
const CAPTION_LENGTH = 12;
const isCaptionLike = ({ text, tag }: Block) =>
  text.length >= CAPTION_LENGTH &&
  text.length < REPEAT_LENGTH &&
  !LISTS.has(tag) &&
  !/^h\d$/.test(tag) &&
  !endsSentence(text);

/** A note behind the text is among the last blocks and no longer than this. */
const TAIL_BLOCKS = 6;
const NOTE_LENGTH = 500;
/** Blocks above the last in which an entry's label is looked for. */
const LABEL_REACH = 40;
const LISTS = new Set(["li", "td", "th", "tr", "dd", "dt"]);

/**
 * Block by block inside the chosen container: what is still not the article. A rule that would take most of the running text gives
 * way; which did is returned.
 */
export function tidy(blocks: Block[], container: Node, titles: string[], authors: string[]): string[] {
  const { from, to } = container;
  const isTitle = createTitleTest(titles);
  const gaveWay: string[] = [];
  const rules: [name: string, rule: (kept: Block[]) => unknown][] = [
    ["comments", dropComments],
    ["block", (kept) => dropBlocks(kept, isTitle)],
    ["caption", () => dropCaptions(blocks, container)],
    ["repeated", dropRepeats],
    ["interruption", dropSections],
    // Behind it: a heading of links that it knows takes more with it.
    ["emptied box", () => dropEmptied(blocks, container)],
    ["byline", (kept) => dropByline(kept, isTitle)],
    // Without a title elsewhere, the first line is likely the title.
    ["lead-in", (kept) => titles.length > 0 && dropLeadIn(kept)],
    ["tail", (kept) => dropTail(kept, authors)],
  ];
  let kept = blocks.slice(from, to).filter(isKept);
  let prose = proseIn(kept);
  for (const [name, rule] of rules) {
    rule(kept);
    if (kept.every(isKept)) continue;
    const left = proseIn(kept);
    if (ALWAYS.has(name) || left >= prose * LEAST_SHARE) {
      kept = kept.filter(isKept);
      prose = left;
      continue;
    }
    for (const block of kept) block.removed = null;
    gaveWay.push(name);
  }
  return gaveWay;
}

/** Comments outgrow many an article, and what is repeated is still there. */
const ALWAYS = new Set(["repeated", "comments"]);

/** A rule must leave this share of the running text. */
const LEAST_SHARE = 0.4;

function proseIn(blocks: Block[]): number {
  let sum = 0;
  for (const block of blocks) if (block.removed === null) sum += block.prose;
  return sum;
}

function dropBlocks(kept: Block[], isTitle: (text: string) => boolean): void {
  for (const block of kept) {
    const reason = reasonToDrop(block, isTitle);
    if (reason !== null) drop(block, reason);
  }
}

/** Running text, in Latin letters, above a heading of comments: less is no article. */
const COMMENTED = 200;
/** "3 Responses to “Old pier”", as blogs write it. */
const RESPONSES =
  /^(?:\d{1,4}|one|no) (?:responses?|replies|reply|thoughts?|antworten|gedanken|réponses?|réflexions?|respuestas?|pensamientos?) (?:to|on|zu|auf|à|sur|a|sobre|en)\s/iu;
/** Longest heading of comments, which may repeat the title, in UTF-16 units. */
const COMMENTS_HEADING = 160;

/** From the heading of the readers' comments on: nothing behind it is the article's. */
function dropComments(kept: Block[]): void {
  let seen = 0;
  let isOpen = false;
  for (const block of kept) {
    isOpen ||= seen >= COMMENTED && isCommentsHeading(block);
    if (isOpen) drop(block, "comments");
    seen += block.prose;
  }
}

/** Whether a block is the heading of the readers' comments. */
export function isCommentsHeading({ tag, text }: Block): boolean {
  if (!/^h[2-6]$/.test(tag) || text.length > COMMENTS_HEADING) return false;
  return COMMENTS_LINE.test(text.trim()) || RESPONSES.test(text);
}

const isKept = ({ removed }: Block): boolean => removed === null;

function reasonToDrop(block: Block, isTitle: (text: string) => boolean): string | null {
  if (block.tag === "h1") return "title";
  if (block.text.length > 2 && isTitle(block.text)) return "title";
  if (block.prose === 0 && !/[\p{L}\p{N}]/u.test(block.text)) return "no words";
  if (block.text.length <= PHRASE_LENGTH && isPhrase(STRAY_LINE, block.text)) return "stray line";
  if (block.text.length < 90 && CREDIT_LINE.test(block.text)) return "credit";
  if (isEncoded(block.text)) return "encoded data";
  if (block.tag !== "pre" && block.text.length <= PHRASE_LENGTH && isTemplate(block.text)) return "place for data";
  if (isOffer(block.text)) return "notice on cookies or newsletters";
  const density = linkDensity(block);
  if (density > 0.8 && block.weight < 200 && block.links >= 1 && !endsSentence(block.text)) return "links only";
  if (density > 0.5 && block.links >= 3 && !endsSentence(block.text) && block.tag !== "tr" && block.tag !== "td")
    return "link list";
  return isLabelledLinks(block) ? "link list" : null;
}

/** "Tags: ferry, harbour": a word or two and a colon before links, with nothing but links and signs behind. */
function isLabelledLinks({ text, links, linkLength, tag }: Block): boolean {
  if (links < 2 || LISTS.has(tag) || text.length > PHRASE_LENGTH) return false;
  const label = LINK_LABEL.exec(text)?.[0] ?? "";
  return label !== "" && linkLength >= (text.length - label.length) * LABELLED_LINKS;
}

const LINK_LABEL = /^\p{L}[^:：.!?]{1,24}[:：]\s*/u;
/** Share of such links: signs and spaces stand between them. */
const LABELLED_LINKS = 0.75;

/** "ID: {{comment.id}}": what a script was to fill in. */
const isTemplate = (text: string): boolean => text.includes("{{") && TEMPLATE.test(text);
const TEMPLATE = /\{\{[^{}]{1,80}\}\}/u;

/** Beginning by which encoded data is known, in UTF-16 units, and units for each of its words at least: those of a text are shorter. */
const ENCODED_START = 4_000;
const ENCODED_UNITS = 40;

/** Base64 and the like: hardly a space in a long run of Latin letters and digits. */
function isEncoded(text: string): boolean {
  if (text.length <= 100) return false;
  const start = text.slice(0, ENCODED_START);
  return isUnspaced(start, start.length / ENCODED_UNITS) && !start.includes("://") && /^[\w+/=\s-]+$/.test(start);
}

/** Whether a text has fewer words than `most`; most texts are read no further than their beginning for that. */
function isUnspaced(text: string, most: number): boolean {
  let words = 1;
  let isSpace = true;
  for (let index = 0; index < text.length && words < most; index += 1) {
    const wasSpace = isSpace;
    isSpace = classOf(unitAt(text, index)) === SPACE;
    if (isSpace && !wasSpace) words += 1;
  }
  return words < most;
}

/** A page that carries a paragraph twice, for two screens, or one caption below each of its pictures. */
function dropRepeats(kept: Block[]): void {
  const seen = new Set<string>();
  const times = new Map<string, number>();
  for (const block of kept) if (isCaptionLike(block)) times.set(block.text, (times.get(block.text) ?? 0) + 1);
  if (times.size > 0)
    for (const block of kept) if ((times.get(block.text) ?? 0) >= CAPTION_TIMES) drop(block, "repeated");
  for (const block of kept) {
    if (block.text.length < REPEAT_LENGTH) continue;
    const { size } = seen;
    if (seen.add(block.text).size === size) drop(block, "repeated");
  }
}

/** Blocks at the start among which the line with the authors stands, and its greatest length in UTF-16 units. */
const BYLINE_BLOCKS = 3;
const BYLINE_LENGTH = 160;

/** Lines that one element holds above the text, and their greatest length together, in UTF-16 units. */
const HEAD_LINES = 6;
const HEAD_LENGTH = 400;

/**
 * "By Jane Roe and Ann Doe - staff writers | 1 hour ago", too long for a short line before the text; and one element with such a
 * line, or the title, above others.
 */
function dropByline(kept: Block[], isTitle: (text: string) => boolean): void {
  for (const block of kept.slice(0, BYLINE_BLOCKS)) {
    const { text } = block;
    if (block.removed !== null || text.length > HEAD_LENGTH || endsSentence(text)) continue;
    const lines = text.split("\n", HEAD_LINES + 1).map((line) => line.trim());
    const isHead = lines.length > 1 && lines.length <= HEAD_LINES && !lines.some(endsSentence);
    const isByline = text.length <= BYLINE_LENGTH && behindBy(text) !== null;
    if (isByline || (isHead && (isTitle(lines[0]!) || behindBy(lines[0]!) !== null))) drop(block, "byline");
  }
  dropDayLine(kept);
}

/** Blocks at the start among which a line with the day stands, and its greatest length in UTF-16 units. */
const DAY_BLOCKS = 6;
const DAY_LENGTH = 140;
/** A day in figures with a time beside it: "24.07.2025 - 14:02". */
const DAY_AND_TIME =
  /(?<!\d)(?:\d{1,2}[./-]\d{1,2}[./-]20\d\d|20\d\d[./-]\d{1,2}[./-]\d{1,2})[\s,|•·–—-]{1,5}\d{1,2}[:.]\d{2}(?!\d)/u;

/** The line that says when the page appeared, below a standfirst or the first paragraph: above them it goes with what stands there. */
function dropDayLine(kept: Block[]): void {
  for (const block of kept.slice(0, DAY_BLOCKS)) {
    const { text, tag } = block;
    if (text.length > DAY_LENGTH || HEADING.test(tag) || CELLS.has(tag) || endsSentence(text)) continue;
    if (DAY_AND_TIME.test(text)) drop(block, "line before the text");
  }
}

const HEADING = /^h\d$/;
const CELLS = new Set(["li", "td", "tr"]);

/** A word or two that a colon ends: "OPINION:", "Source:". */
const LABEL = /^[^\s:：]{1,20}(?: [^\s:：]{1,20})?\s?[:：]$/u;

/** Category, writer and date lines before the first running text, and its contents: lines that are headings further down. */
function dropLeadIn(kept: Block[]): void {
  const first = kept.findIndex((block) => block.prose > 0);
  if (first <= 0) return;
  const headings = new Set(kept.slice(first).flatMap(({ tag, text }) => (HEADING.test(tag) ? [text] : [])));
  for (let index = 0; index < first; index++) {
    const block = kept[index]!;
    if (LABEL.test(block.text)) drop(block, "line before the text");
    if (HEADING.test(block.tag)) continue;
    if (CELLS.has(block.tag)) {
      if (headings.has(block.text)) drop(block, "contents before the text");
      continue;
    }
    if (block.weight < 60 && !endsSentence(block.text)) drop(block, "line before the text");
  }
}

/** From the end upward: headings and scraps with nothing behind them, notes, a word on the writer. */
function dropTail(kept: Block[], authors: string[]): void {
  const last = kept.length - 1;
  for (let index = last; index > 0; index--) {
    const block = kept[index]!;
    if (last - index < TAIL_BLOCKS && isNote(block, authors)) {
      drop(block, "note behind the text");
      continue;
    }
    if (introducesNothing(block)) {
      drop(block, "scrap behind the text");
      continue;
    }
    if (block.prose > 0 || LISTS.has(block.tag) || endsSentence(block.text) || block.weight >= 60) return;
    if (ENUMERATED.test(block.text) || isLabelled(block.text, kept, index)) return;
    drop(block, "scrap behind the text");
  }
}

/** "7. Woollen mittens": the last of an article's list. */
const ENUMERATED = /^\d{1,2}[.)]\s/;

/** A short line with a colon at its end, as above links that went: with nothing behind it. */
function introducesNothing({ text, tag, weight }: Block): boolean {
  return weight < 60 && /[:：]$/u.test(text) && !LISTS.has(tag);
}

/** Whether a line opens with a label that an earlier one has too, as in the entries of a list: "Entry: 7 crowns". */
function isLabelled(text: string, kept: readonly Block[], index: number): boolean {
  const label = text.slice(0, text.indexOf(":") + 1);
  if (label.length < 3 || label.length >= text.length) return false;
  for (let at = index - 1; at >= Math.max(0, index - LABEL_REACH); at -= 1) {
    if (kept[at]!.removed === null && kept[at]!.text.startsWith(label)) return true;
  }
  return false;
}

function isNote(block: Block, authors: string[]): boolean {
  if (isNotice(block.text)) return true;
  if (block.text.length > NOTE_LENGTH) return false;
  if (isPhrase(TAIL_PARAGRAPH, block.text)) return true;
  const named = block.text.length > 40 ? authors.filter((author) => author.includes(" ")) : [];
  if (named.length === 0) return false;
  const text = fold(block.text.slice(0, 120));
  return named.some((author) => text.startsWith(`${fold(author)} `));
}
