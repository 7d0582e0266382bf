import { decodeHTML } from "entities";
import { unitAt } from "../../domain/unit-at.ts";
import { classOf, SPACE as WHITE } from "../character-class.ts";
import { NameTable } from "./names.ts";
import type { Tag } from "./tags.ts";

/** Text that is joined at once, in UTF-16 units: all its pieces would take more room than the text. */
const JOINED_AT_ONCE = 4_000;

/**
 * The text of `html` from `from`, where a tag begins, to its end: a line for each block, white space folded, without scripts, styles
 * and comments. One walk that looks for the next tag alone, since all that a tree tells is lost on a page of so many elements.
 */
export function textBehind(html: string, from: number, tagOf: (name: string) => Tag): string {
  return new RestReader(html, from, tagOf).read();
}

class RestReader {
  private readonly html: string;
  private readonly tagOf: (name: string) => Tag;
  private readonly joined: string[] = [];
  private piece = "";
  private at: number;
  /** Whether the last piece is a line end, or nothing is there yet. */
  private isLineStart = true;
  private readonly tags = new NameTable<Tag>();
  /** Quote marks that the rest of the page does not close. */
  private readonly unclosed = new Set<string>();

  constructor(html: string, from: number, tagOf: (name: string) => Tag) {
    this.html = html;
    this.at = from;
    this.tagOf = tagOf;
  }

  read(): string {
    const { html } = this;
    while (this.at < html.length) {
      this.readText();
      if (this.at < html.length) this.readMarkup();
    }
    this.joined.push(this.piece);
    return this.joined.join("");
  }

  /** Reads up to the next "<". Plain is what needs neither decoding nor folding: a line end is none of the text. */
  private readText(): void {
    const { html } = this;
    const from = this.at;
    let at = from;
    let isPlain = true;
    for (let before = 0; at < html.length; at += 1) {
      const unit = unitAt(html, at);
      if (unit === LESS) break;
      if (unit < SPACE || unit === AMPERSAND || (unit === SPACE && before === SPACE)) isPlain = false;
      else if (unit >= FIRST_BEYOND_ASCII && classOf(unit) === WHITE) isPlain = false;
      before = unit;
    }
    this.at = at;
    if (at > from) this.addText(html.slice(from, at), isPlain);
  }

  private addText(raw: string, isPlain: boolean): void {
    const text = isPlain ? raw : decodeHTML(raw).replace(/\s+/gu, " ");
    if (this.isLineStart && text === " ") return;
    this.push(text);
    this.isLineStart = false;
  }

  private readMarkup(): void {
    const { html } = this;
    const mark = unitAt(html, this.at + 1);
    if (mark === BANG || mark === QUESTION) {
      const sign = html.startsWith("!--", this.at + 1) ? "-->" : ">";
      const end = html.indexOf(sign, this.at);
      this.at = end < 0 ? html.length : end + sign.length;
      return;
    }
    const isEnd = mark === SLASH;
    const start = this.at + (isEnd ? 2 : 1);
    if (!isLetter(unitAt(html, start))) {
      this.at += 1;
      this.addText("<", true);
      return;
    }
    const end = this.endOfName(start);
    const tag = this.tagAt(start, end);
    this.at = unitAt(html, end) === GREATER ? end + 1 : this.endOfTag(end);
    if (!isEnd && (tag.name === "script" || tag.name === "style")) this.skipRaw(tag.name);
    else if (!tag.isInline && !this.isLineStart) {
      this.push("\n");
      this.isLineStart = true;
    }
  }

  private endOfName(start: number): number {
    const { html } = this;
    let end = start + 1;
    while (end < html.length && isOfName(unitAt(html, end))) end += 1;
    return end;
  }

  private tagAt(start: number, end: number): Tag {
    let tag = this.tags.at(this.html, start, end);
    if (tag === undefined) {
      tag = this.tagOf(this.html.slice(start, end).toLowerCase());
      this.tags.keep(tag);
    }
    return tag;
  }

  /** Behind the ">" of the tag that is read from `from` on, which stands in no quoted value. */
  private endOfTag(from: number): number {
    const { html } = this;
    let at = from;
    for (;;) {
      const end = html.indexOf(">", at);
      if (end < 0) return html.length;
      const quote = this.openQuote(at, end);
      if (quote < 0) return end + 1;
      at = quote + 1;
    }
  }

  /** Where the value ends that begins in [from, to) and does not end there, -1 when there is none. */
  private openQuote(from: number, to: number): number {
    const { html } = this;
    for (let at = from; at < to; at += 1) {
      if (unitAt(html, at) !== EQUALS) continue;
      const mark = html[at + 1]!;
      if ((mark !== '"' && mark !== "'") || this.unclosed.has(mark)) continue;
      const end = html.indexOf(mark, at + 2);
      if (end > to) return end;
      if (end < 0) this.unclosed.add(mark);
      else at = end;
    }
    return -1;
  }

  /** Goes on at the end tag of an element whose content is no HTML. */
  private skipRaw(name: string): void {
    const { html } = this;
    let end = html.indexOf("</", this.at);
    while (end >= 0 && html.slice(end + 2, end + 2 + name.length).toLowerCase() !== name)
      end = html.indexOf("</", end + 2);
    this.at = end < 0 ? html.length : end;
  }

  private push(text: string): void {
    this.piece += text;
    if (this.piece.length < JOINED_AT_ONCE) return;
    // Looking into a string that grew makes a flat one of it: all its parts take many times its room.
    if (this.piece.includes("\0")) this.piece = this.piece.replaceAll("\0", "");
    this.joined.push(this.piece);
    this.piece = "";
  }
}

const SPACE = 0x20;
const BANG = 0x21;
const AMPERSAND = 0x26;
const GREATER = 0x3e;
const FIRST_BEYOND_ASCII = 0x80;
/** Bit that parts capitals from small letters in ASCII. */
const SMALL = 0x20;

function isLetter(unit: number): boolean {
  const small = unit | SMALL;
  return small >= 0x61 && small <= 0x7a;
}

/** Whether a unit may go on the name of a tag: anything but white space of HTML, "/" and ">". */
function isOfName(unit: number): boolean {
  return unit > SPACE && unit !== SLASH && unit !== GREATER;
}

const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const QUESTION = 0x3f;
