import type { Tag } from "./tags.ts";

/** Pieces of text joined at once. */
const JOINED_AT_ONCE = 1_000;

/** The text behind the last element that is looked at: a line for each block, white space folded. */
export class Rest {
  private readonly joined: string[] = [];
  private pieces: string[] = [];
  /** The script or style that is open: its content is no text. */
  private silent: Tag | null = null;

  add(text: string): void {
    if (this.silent !== null) return;
    const folded = text.replace(/\s+/gu, " ");
    if (folded !== "" && folded !== " ") this.push(folded);
  }

  open(tag: Tag): void {
    if (tag.name === "script" || tag.name === "style") this.silent = tag;
    else this.breakLine(tag);
  }

  close(tag: Tag): void {
    if (tag === this.silent) this.silent = null;
    else if (this.pieces.length > 0) this.breakLine(tag);
  }

  end(): string {
    this.joined.push(this.pieces.join(""));
    return this.joined.join("");
  }

  private breakLine(tag: Tag): void {
    if (!tag.isInline && this.pieces.length > 0 && this.pieces.at(-1) !== "\n") this.push("\n");
  }

  private push(piece: string): void {
    if (this.pieces.length === JOINED_AT_ONCE) {
      this.joined.push(this.pieces.join(""));
      this.pieces = [];
    }
    this.pieces.push(piece);
  }
}
