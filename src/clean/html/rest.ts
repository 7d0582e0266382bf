import { decodeHTML } from "entities";
import type { Tag } from "./tags.ts";

/** Pieces of text joined at once: as many as there are would take more room than the text. */
const JOINED_AT_ONCE = 1_000;

const NAME = /[a-zA-Z][^\s/>]*/y;
/** White space that is not one space: a line end of the source is none of the text. */
const UNEVEN = /[^\S ]| {2}/u;

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
  private pieces: string[] = [];
  private at: number;
  /** Whether the last piece is a line end, or nothing is there yet. */
  private isLineStart = true;
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
      const next = html.indexOf("<", this.at);
      const end = next < 0 ? html.length : next;
      if (end > this.at) this.addText(html.slice(this.at, end));
      this.at = end;
      if (next >= 0) this.readMarkup();
    }
    this.joined.push(this.pieces.join(""));
    return this.joined.join("");
  }

  private addText(raw: string): void {
    const text = raw.includes("&") ? decodeHTML(raw) : raw;
    const folded = UNEVEN.test(text) ? text.replace(/\s+/gu, " ") : text;
    if (this.isLineStart && folded === " ") return;
    this.push(folded);
    this.isLineStart = false;
  }

  private readMarkup(): void {
    const { html } = this;
    const mark = html.charCodeAt(this.at + 1);
    if (mark === BANG || mark === QUESTION) {
      const sign = html.startsWith("!--", this.at + 1) ? "-->" : ">";
      const end = html.indexOf(sign, this.at);
      this.at = end < 0 ? html.length : end + sign.length;
      return;
    }
    const isEnd = mark === SLASH;
    NAME.lastIndex = this.at + (isEnd ? 2 : 1);
    const name = NAME.exec(html)?.[0];
    if (name === undefined) {
      this.at += 1;
      this.addText("<");
      return;
    }
    const tag = this.tagOf(name.toLowerCase());
    this.at = this.endOfTag(this.at + name.length);
    if (!isEnd && (tag.name === "script" || tag.name === "style")) this.skipRaw(tag.name);
    else if (!tag.isInline && !this.isLineStart) {
      this.push("\n");
      this.isLineStart = true;
    }
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
      if (html.charCodeAt(at) !== EQUALS) continue;
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

  private push(piece: string): void {
    if (this.pieces.length === JOINED_AT_ONCE) {
      this.joined.push(this.pieces.join(""));
      this.pieces = [];
    }
    this.pieces.push(piece);
  }
}

const BANG = 0x21;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const QUESTION = 0x3f;
