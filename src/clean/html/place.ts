import { anchored } from "../anchored-pattern.ts";
import type { Block } from "./blocks.ts";
import { HEAD_LINE } from "./head.ts";
import { OUTSIDE } from "./lead.ts";
import { endsSentence } from "./measure.ts";
import { type ArticlePlace, PUBLISHED_WORD } from "./published.ts";
import { isCommentsHeading } from "./tidy.ts";
import { createTitleTest } from "./title.ts";
import type { Node } from "./tree.ts";

/** Blocks looked at behind and before the title, and behind the article. */
const BEHIND = 14;
const BEFORE = 6;
const AFTER_BODY = 4;
/** Longest block that may be a line with a date, in UTF-16 units. */
const LINE_LENGTH = 150;

/** Blocks right above the text, whose title may stand far from it. */
const ABOVE = 4;
/** Start of the text that may be a dateline, in UTF-16 units. */
const OPENING_LENGTH = 50;
/** The paragraph behind a summary may open with the day, "14.03.2024 – ": so much of it is looked at. */
const DAY_LENGTH = 24;

const NOT_THE_ARTICLE = new Set(["comments", "related", "cookies", "ad"]);
const OF_PICTURES = new Set(["caption", "credit"]);
/** Longer lines, in UTF-16 units, say more than a day. */
const DAY_ALONE = 30;
/** Longer sentences, in UTF-16 units, tell of a day in the article rather than of the article's. */
const LONGEST_NOTE = 60;

/** The neighbourhood of the title, which is the block `title`, and the ends of the text, where dates are told. */
export function findPlace(blocks: Block[], container: Node, title: number): ArticlePlace {
  const next = nextHeading(blocks, container, title);
  const textsAt = (indexes: number[]) =>
    indexes
      .map((index) => blocks[index])
      .filter((block) => block !== undefined && isLine(block) && !isSentence(block))
      .map((block) => block!.text);
  const lines = (indexes: number[]) =>
    textsAt(indexes.filter((index) => index < next && !(index >= container.to && isTeaser(blocks, index))));
  const range = (from: number, count: number, step: 1 | -1) =>
    Array.from({ length: count }, (_, offset) => from + offset * step);
  return {
    behindTitle: lines([
      ...range(title, BEHIND, 1),
      ...[...range(container.from, 4, 1), ...range(container.from - 1, ABOVE, -1)].filter((index) => index > title),
    ]),
    beforeTitle: lines(aboveTitle(blocks, title)),
    behindBody: lines([...range(container.to - 1, AFTER_BODY, -1), ...range(container.to, AFTER_BODY, 1)]),
    head: textsAt(headOf(blocks, container, title)),
    signature: signatureOf(blocks, container),
    margins: () => marginsOf(blocks, container, title),
    opening: openings(blocks.slice(container.from, container.to)),
    labelled: labelled(blocks, next),
    isBehindArticle: ({ from }) => from > next || (from >= container.to && isTeaser(blocks, from)),
    isNearTitle: (node) => node.from >= title - BEFORE && node.from <= title + BEHIND,
  };
}

/** Where the lines before the title stand, nearest first, up to the page's menu: above that stands the day of reading. */
function aboveTitle(blocks: Block[], title: number): number[] {
  const found: number[] = [];
  let menu = 0;
  for (let index = title - 1; index >= 0 && found.length < BEFORE; index -= 1) {
    const { links, linkLength, text } = blocks[index]!;
    // The article's own line links its day, writer and sections.
    const isMenu = linkLength * 2 > text.length && !/\p{N}/u.test(text);
    menu = isMenu ? menu + links : 0;
    if (menu >= MENU_LINKS) break;
    found.push(index);
  }
  return found;
}

/** Links one behind the other that make a menu; the way to a section has fewer as a rule. */
const MENU_LINKS = 4;

/** Blocks before the title, and at the start of the text, among which who wrote it and when may stand. */
const HEAD_BEFORE = 3;
const HEAD_WITHIN = 5;
/** Lines of a head at most: where the text stands far below the title, what is between them is a list. */
const MOST_HEAD_LINES = 30;

/** Blocks behind the last paragraph that may be its writer's name. */
const SIGNED_WITHIN = 2;

/** The short line right behind the last paragraph, "" when there is none: who wrote it may sign there. */
function signatureOf(blocks: Block[], container: Node): string {
  let last = container.to - 1;
  while (last >= container.from && (blocks[last]!.prose === 0 || blocks[last]!.removed !== null)) last -= 1;
  const behind = blocks.slice(last + 1, Math.min(last + 1 + SIGNED_WITHIN, container.to));
  const line = last < container.from ? undefined : behind.find((block) => block.links === 0 && isLine(block));
  return line === undefined || ENTRIES.has(line.tag) ? "" : line.text;
}

const ENTRIES = new Set("li td th tr dd dt figcaption h1 h2 h3 h4 h5 h6".split(" "));

/** Why they may have gone: that they are a head's, and no buttons or captions. */
const HEAD_REASONS = new Set(["byline", "author", "tags", "line before the text", "footer", HEAD_LINE, OUTSIDE.reason]);

/** Where the lines of the head stand; what is linked is a section. */
function headOf(blocks: Block[], container: Node, title: number): number[] {
  const end = Math.min(Math.max(title + BEHIND, container.from), container.from + HEAD_WITHIN, blocks.length);
  const found: number[] = [];
  for (let index = Math.max(0, title - HEAD_BEFORE); index < end && found.length < MOST_HEAD_LINES; index += 1) {
    const { text, links, prose, removed } = blocks[index]!;
    // "2013. szeptember 24." ends no sentence.
    const isSentence = prose > 0 && endsSentence(text) && !/\p{Nd}\.$/u.test(text);
    if (index === title || links > 0 || isSentence) continue;
    if (removed === null || HEAD_REASONS.has(removed.reason)) found.push(index);
  }
  return found;
}

const MARGINS = new Set(["navigation", "footer"]);

function marginsOf(blocks: Block[], container: Node, title: number): string {
  const isMargin = ({ links, removed }: Block, index: number) =>
    index < title - HEAD_BEFORE ||
    (index < title && links > 0) ||
    (index >= container.to && MARGINS.has(removed?.reason ?? ""));
  return blocks
    .filter(isMargin)
    .map(({ text }) => text)
    .join("\n");
}

/** Words before the day of publication, by language: with nothing else on their line, or with the date behind them. */
const PUBLISHED_LABEL = anchored(
  new RegExp(
    `^(?:${[
      "date|publication date|date of publication|date published|publish date|published|published on|posted|posted on|release date|issued",
      "datum|erschienen|erschienen am|veröffentlicht|veröffentlicht am|veröffentlichungsdatum|erstellt am|publiziert am",
      "date de publication|publié|publié le|paru le|mis en ligne le|fecha|fecha de publicación|publicado|publicado el|data|data de publicação",
      "publicado em|data di pubblicazione|pubblicato|pubblicato il|gepubliceerd|gepubliceerd op|geplaatst|geplaatst op|publicatiedatum",
      "data publikacji|opublikowano|dodano|publikováno|vydáno|zverejnené|publikované|objavljeno|datum objave|datum objavljivanja",
      "дата|дата публикации|опубликовано|дата публікації|опубліковано|дата на публикуване|публикувано|публикувана на|објављено|датум",
      "publicerad|publicerat|publisert|udgivet|offentliggjort|julkaistu|közzétéve|megjelent|publicat|publicat la|data publicării",
      "yayın tarihi|yayınlanma tarihi|yayınlanma|tarih|ημερομηνία|δημοσιεύθηκε|diterbitkan|tanggal|ngày đăng|تاريخ النشر|نشر في|تاریخ انتشار",
      "发布时间|发布日期|发表时间|發布時間|發佈日期|日期|公開日|掲載日|投稿日|配信日|게시일|등록일|입력|작성일|วันที่|प्रकाशित|প্রকাশিত",
    ].join("|")})\\s*(?:[:：]\\s*|$|(?=\\p{N}))`,
    "iu",
  ),
);
/** Longest line with such words and their date, in UTF-16 units. */
const LABELLED_LENGTH = 80;

/** Blocks on each side of a line among which the title of a teaser stands, and its least length in UTF-16 units. */
const TEASER_REACH = 2;
const TEASER_TITLE = 25;

/** Whether a line is or stands beside a linked title, with no heading of its own box between. */
function isTeaser(blocks: Block[], index: number): boolean {
  return [-1, 1].some((step) => {
    for (let at = index; Math.abs(at - index) <= TEASER_REACH; at += step) {
      const { text = "", linkLength = 0, tag = "h1" } = blocks[at] ?? {};
      if (linkLength >= TEASER_TITLE && linkLength * 2 > text.length) return true;
      if (/^h[1-6]$/.test(tag)) return false;
    }
    return false;
  });
}

/**
 * Lines that say themselves when the article appeared, as in a box of facts beside it: "Date: 14 March", "Date" above "14 March"; below
 * the heading at `next` not those of teasers and comments.
 */
function labelled(blocks: Block[], next: number): string[] {
  const found: string[] = [];
  for (let index = 0; index < blocks.length; index += 1) {
    const block = blocks[index]!;
    if (index >= next && isCommentsHeading(block)) break;
    if (block.text.length > LABELLED_LENGTH || !PUBLISHED_LABEL.test(block.text) || !isLine(block)) continue;
    if (index > next && isTeaser(blocks, index)) continue;
    const text = /\p{N}/u.test(block.text) ? block.text : (blocks[index + 1]?.text ?? "");
    if (text.length <= LABELLED_LENGTH) found.push(text);
  }
  return found;
}

function openings(blocks: Block[]): string[] {
  const [first, second] = blocks.filter(({ removed }) => removed === null).slice(0, 2);
  if (first === undefined) return [];
  const day = second !== undefined && /^\(?\p{N}/u.test(second.text) ? [second.text.slice(0, DAY_LENGTH)] : [];
  return [first.text.slice(0, OPENING_LENGTH), ...day];
}

/** The first heading behind the text, or behind a title that stands below it: what follows is about something else. */
function nextHeading(blocks: Block[], container: Node, title: number): number {
  const end = container.to > title ? container.to : title + BEHIND;
  const heading = blocks.findIndex(({ tag }, index) => index >= end && /^h[1-6]$/.test(tag));
  return heading < 0 ? blocks.length : heading;
}

/** Levels above a block on which an element that quotes is looked for. */
const QUOTE_LEVELS = 4;

function isQuoted({ owner }: Block): boolean {
  let at: Node | null = owner;
  for (let level = 0; level < QUOTE_LEVELS && at !== null; level += 1) {
    if (at.tag === "blockquote") return true;
    at = at.parent;
  }
  return false;
}

function isLine(block: Block): boolean {
  const { text, removed } = block;
  if (text.length > LINE_LENGTH || NOT_THE_ARTICLE.has(removed?.reason ?? "") || isQuoted(block)) return false;
  return (text.length <= DAY_ALONE && !endsSentence(text)) || !OF_PICTURES.has(removed?.reason ?? "");
}

/** Whether a line is a sentence of the article: none that opens with a figure, or tells of the publication. */
function isSentence({ text, prose }: Block): boolean {
  return (
    prose > 0 &&
    text.length > LONGEST_NOTE &&
    endsSentence(text) &&
    !/^\P{L}*\p{N}/u.test(text) &&
    !PUBLISHED_WORD.test(text)
  );
}

/** The heading that repeats the title nearest before the text, else where the text starts. */
export function titleIndex(blocks: Block[], container: Node, titles: string[]): number {
  const isTitle = createTitleTest(titles);
  let found = -1;
  let isTitled = false;
  for (let index = 0; index < blocks.length && index <= container.from + BEHIND; index++) {
    const block = blocks[index]!;
    if (!/^h[1-4]$/.test(block.tag)) continue;
    const isOne = isTitle(block.text);
    if (block.tag !== "h1" && !isOne) continue;
    // A heading behind the start of the text may be a teaser of the same article.
    if (found < 0 || (isOne && (index <= container.from || !isTitled))) {
      found = index;
      isTitled = isOne;
    }
  }
  return found < 0 ? container.from : found;
}
