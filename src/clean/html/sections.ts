import { anchored } from "../anchored-pattern.ts";
import { READ_ALSO_LINE } from "../steps/patterns.ts";
import { type Block, drop } from "./blocks.ts";
import { endsSentence, linkDensity } from "./measure.ts";
import { isPhrase, matchPhrase, SECTION_HEADING } from "./phrases.ts";
import type { Node } from "./tree.ts";

/** Longest block looked up in the phrase lists, in UTF-16 units. */
const PHRASE_LENGTH = 160;
/** Behind this share of the running text a heading like "Related" ends the article. */
const LATE = 0.7;
/** A block this long, hardly linked, is the article going on behind an interruption. */
const RESUMES_WEIGHT = 120;
const MOST_LINKED = 0.3;

/**
 * Takes out "Related articles" and what hangs on it: up to where running text resumes, or to the end when late in the article. A box
 * inside the article's column ends where that column goes on, however late; a pointer that names its article is a line of its own.
 */
export function dropSections(kept: Block[]): void {
  const total = kept.reduce((sum, block) => sum + block.prose, 0);
  let seen = 0;
  let column: Node | null = null;
  let open: Section | null = null;
  for (let index = 0; index < kept.length; index += 1) {
    const block = kept[index]!;
    const isShort = block.text.length <= PHRASE_LENGTH && block.tag !== "td";
    const isOpening = isShort && isPhrase(SECTION_HEADING, block.text);
    if (isShort && isPointer(block, isOpening)) {
      drop(block, "pointer to another article");
      continue;
    }
    if (isOpening) open = openSection(block, index, column);
    else if (open !== null && resumes(block, index, open, seen >= total * LATE)) {
      open = null;
      restoreOpening(kept, index);
    }
    seen += block.prose;
    if (open !== null) drop(block, "interruption");
    else if (block.prose > 0 && block.tag === "p") column = block.owner.parent;
  }
}

/** A heading that is none of the article's, with what follows it. */
interface Section {
  /** Where its heading stands among the blocks. */
  start: number;
  /** Behind its heading's element, as a place among all blocks of the page. */
  end: number;
  /** What holds the paragraphs before it, null when they are none. */
  column: Node | null;
  /** Whether its heading and more lie in a box of their own inside the column. */
  isBox: boolean;
  /** Whether nothing but links belongs to such a heading. */
  isBrief: boolean;
}

function openSection({ text, owner }: Block, start: number, column: Node | null): Section {
  const box = childAround(owner, column);
  const isBox = box !== null && box.to - box.from > 1;
  return { start, end: owner.to, column, isBox, isBrief: READ_ALSO_LINE.test(text) };
}

/** A box inside a column is not deeper than this. */
const BOX_LEVELS = 10;

/** The child of `column` that holds `inner`, null when none does or it lies deeper. */
function childAround(inner: Node, column: Node | null): Node | null {
  let at = inner;
  for (let level = 0; level < BOX_LEVELS && at.parent !== null; level += 1) {
    if (at.parent === column) return at;
    at = at.parent;
  }
  return null;
}

function resumes(block: Block, index: number, section: Section, isLate: boolean): boolean {
  if (block.prose === 0 || linkDensity(block) >= MOST_LINKED || block.tag === "li") return false;
  const isOfColumn = section.column !== null && block.tag === "p" && block.owner.parent === section.column;
  // The links of a brief section went as links before: behind them stands what its column goes on with.
  const isBehindLinks = section.isBrief && block.owner.from > section.end;
  const isNext = isOfColumn && index === section.start + 1;
  if (isNext && endsSentence(block.text) && (isBehindLinks || (section.isBox && !isLate))) return true;
  return block.prose >= RESUMES_WEIGHT && (!isLate || (isOfColumn && section.isBox));
}

/**
 * Where running text resumes, the short sentences right before it, paragraphs of the same element, are text already, and the
 * sub-heading above them is theirs.
 */
function restoreOpening(kept: readonly Block[], resumed: number): void {
  const column = kept[resumed]!.owner.parent;
  for (let index = resumed - 1; index >= 0; index -= 1) {
    const block = kept[index]!;
    if (block.removed === null || block.owner.parent !== column || linkDensity(block) >= MOST_LINKED) return;
    const isHeading = HEADING.test(block.tag);
    if (isHeading ? isPhrase(SECTION_HEADING, block.text) : block.tag !== "p" || !endsSentence(block.text)) return;
    block.removed = null;
    if (isHeading) return;
  }
}

const HEADING = /^h[2-6]$/;
/** What parts the words that point from the title they point to. */
const NAMED = /^[\s)\]】]*[:：|>»–—-]+\s*\S/u;
/** A heading of a section with what it is about on its line. */
const NAMED_HEADING = /^[^:：|>»]{2,40}[:：|>»]\s*[\p{L}\p{N}"'“„«].{3}/u;
/** Letters of the shortest title. */
const TITLE_LENGTH = 4;
/** Share of a title that is a link where the words before it may begin a sentence too. */
const TITLE_LINKED = 0.6;

/**
 * "Read also: Ferry fares rise": one line that names or links the article it points to, not the heading of several. `isOpening` says that
 * it begins as such a heading does.
 */
function isPointer({ text, tag, linkLength }: Block, isOpening: boolean): boolean {
  const isHeading = HEADING.test(tag);
  const words = matchPhrase(READ_ALSO_LINE, text);
  if (words !== null) {
    const rest = text.slice(words[0].length);
    if (rest.length >= TITLE_LENGTH && (linkLength > 0 || (NAMED.test(rest) && !isHeading))) return true;
  }
  if (!isHeading && isOpening && NAMED_HEADING.test(text)) return true;
  const label = linkLength > 0 ? LABELLED.exec(text) : null;
  return label !== null && linkLength >= (text.length - label[0].length) * TITLE_LINKED;
}

/** Words that may begin a sentence too, so that a sign must part them from a title. */
const LABELLED = anchored(
  new RegExp(
    `^[\\s>•*→»#\\[(【▶►–—-]*(?:${[
      "more|read|watch|must read|read next|listen|in pictures|in photos|gallery|video|explainer|opinion|analysis",
      "mehr|lesen|hier lesen|mehr infos|hintergrund|bildergalerie|fotostrecke|galerie|im video|kommentar|podcast",
      "ver más|vea más|mira|lee más|leer más|lea más|más información|más en|en fotos|fotos|galería|vídeo|en video|en vídeo|opinión",
      "lire|lire plus|relire|en savoir plus|pour en savoir plus|vidéo|en vidéo|en images|diaporama|reportage|décryptage|voir",
      "saiba mais|veja mais|veja|entenda|assista|galeria|scopri|scopri di più|guarda|approfondimento|approfondisci|il video|foto",
      "więcej|czytaj|zobacz|sprawdź|polecamy|dowiedz się więcej|wideo|zdjęcia|galeria|zie ook|meer|bekijk",
      "подробнее|в тему|ранее|видео|фото|детальніше|відео|докладніше|опширније|видео|више|više|opširnije",
      "detaylı bilgi|haberin devamı|izle|المزيد|فيديو|بالصور|بالفيديو|更多|视频|組圖|動画|写真|영상|사진",
    ].join("|")})\\s*[:：|>»]\\s*[\\p{L}\\p{N}"'“„«]`,
    "iu",
  ),
);
