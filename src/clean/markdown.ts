import { LIMITS } from "../domain/limits.ts";

const FENCE = /^\s*(?:```|~~~)/u;
const HEADING = /^\s{0,3}(#{1,6})\s+(.*?)\s*#*\s*$/u;
const UNDERLINE = /^\s{0,3}(?:=+|-{2,})\s*$/u;
const RULE = /^\s{0,3}(?:[-*_]\s*){3,}$/u;
const REFERENCE = /^\s{0,3}\[[^\]]{1,100}\]:\s+\S/u;
const TABLE_RULE = /^\s*\|?(?:\s*:?-{2,}:?\s*\|)+\s*:?-*:?\s*$/u;

/** What Markdown text says without its marks. `title`, `date` and `author` are those of the lines above it between `---`, as written. */
export interface PlainMarkdown {
  text: string;
  /** Else its first heading of the first level. */
  title: string | null;
  date: string | null;
  author: string | null;
}

/** A line of the data above the text (Jekyll, Hugo): what it names, and its value as written. */
const FRONT_MATTER = /^(title|date|pubdate|published|publish_?date|published_?at|authors?):(.{1,400})$/iu;

/** A value without the brackets of a list and quote marks around it. */
function unquoted(written: string): string {
  const text = written.trim();
  const bare = text.startsWith("[") && text.endsWith("]") ? text.slice(1, -1).trim() : text;
  const quote = bare.charAt(0);
  return (quote === '"' || quote === "'") && bare.length > 1 && bare.endsWith(quote) ? bare.slice(1, -1).trim() : bare;
}

/** Longer lines, in UTF-16 units, are no Markdown that somebody wrote: reading their marks would take too much memory. */
const LONGEST_MARKED_LINE = 200_000;
const INLINE_MARK = /[[\]<*_~`\\]/u;
/** What any line that is more than running text begins with, after white space. */
const BLOCK_MARK = /^\s*(?:[#=\-~`*_+>|[:]|\d)/u;

/** A line that asks for a break behind it. */
const BROKEN = /(?: {2}|\\)$/u;

/** A sign that each inline mark has, the mark, and what stays of it; no mark may stand inside its own pair, which keeps the walk linear. */
const INLINE: readonly [sign: string, pattern: RegExp, plain: string][] = [
  ["![", /!\[[^\][\n]{0,500}\]\([^()\n]{0,2000}\)/gu, ""],
  ["[", /\[([^\][\n]{1,1000})\]\([^()\n]{0,2000}\)/gu, "$1"],
  ["[", /\[([^\][\n]{1,1000})\]\[[^\][\n]{0,100}\]/gu, "$1"],
  ["<", /<(https?:\/\/[^\s<>]{1,2000})>/gu, "$1"],
  ["<", /<\/?[a-z][^<>\n]{0,1000}>/giu, ""],
  ["*", /\*{1,3}(?=\S)([^*\n]{1,2000})\*{1,3}/gu, "$1"],
  ["_", /(?<![\p{L}\p{N}_])_{1,3}(?=\S)([^_\n]{1,2000})_{1,3}(?![\p{L}\p{N}])/gu, "$1"],
  ["~~", /~~([^~\n]{1,2000})~~/gu, "$1"],
  ["`", /`+([^`\n]{1,2000})`+/gu, "$1"],
  ["\\", /\\([\\`*_{}[\]()#+\-.!>|~])/gu, "$1"],
];

/** Inline marks to text: links and images to their words, emphasis, code and HTML tags dropped. */
function inline(text: string): string {
  if (text.length > LONGEST_MARKED_LINE || !INLINE_MARK.test(text)) return text;
  let plain = text;
  for (const [sign, pattern, by] of INLINE) if (plain.includes(sign)) plain = plain.replace(pattern, by);
  return plain;
}

/** Turns Markdown (CommonMark and GitHub's tables) into plain text, a blank line between blocks, list items a line each; lines below `CLEANED_LINES` stay as they are. */
export function fromMarkdown(markdown: string): PlainMarkdown {
  const out: string[] = [];
  const front = new Map<string, string>();
  let title: string | null = null;
  let fenced = false;
  let frontMatter = false;
  const text = markdown.replace(/\r\n?/gu, "\n");
  const end = endOfLines(text, LIMITS.CLEANED_LINES);
  const lines = text.slice(0, end).split("\n");
  lines.forEach((line, index) => {
    if (index === 0 && line.trim() === "---") {
      frontMatter = lines.slice(1, 60).some((later) => later.trim() === "---");
      return;
    }
    if (frontMatter) {
      const [, name = "", written = ""] = FRONT_MATTER.exec(line) ?? [];
      const value = unquoted(written);
      if (line.trim() === "---") frontMatter = false;
      else if (value === "") return;
      else if (name.toLowerCase() === "title") title ??= value;
      else front.set(/^a/iu.test(name) ? "author" : "date", value);
      return;
    }
    if (FENCE.test(line)) {
      fenced = !fenced;
      return;
    }
    if (fenced) {
      out.push(line);
      return;
    }
    const next = lines[index + 1] ?? "";
    if (!BLOCK_MARK.test(line) && !UNDERLINE.test(next)) {
      if (line.trim() === "") out.push("");
      else joinParagraph(out, inline(line), BROKEN.test(lines[index - 1] ?? ""));
      return;
    }
    const heading = HEADING.exec(line);
    const underlined = UNDERLINE.test(next) && line.trim() !== "" && (lines[index - 1] ?? "").trim() === "";
    if (heading || underlined) {
      const text = inline(heading ? heading[2]! : line.trim());
      if (title === null && (heading ? heading[1] === "#" : /=/u.test(next))) title = text;
      else out.push("", text, "");
      return;
    }
    if (UNDERLINE.test(line) || RULE.test(line) || REFERENCE.test(line) || TABLE_RULE.test(line)) {
      out.push("");
      return;
    }
    const item = /^\s*(?:[-*+]|\d{1,3}[.)])\s+(.*)$/u.exec(line);
    const text = item ? item[1]! : line.replace(/^(?:\s{0,3}>\s?)+/u, "");
    if (item) out.push("", inline(text));
    else if (text.trim() === "") out.push("");
    else if (isRow(text.trim())) out.push("", inline(cellsOf(text.trim())));
    else joinParagraph(out, inline(text), BROKEN.test(lines[index - 1] ?? ""));
  });
  if (end < text.length) out.push(text.slice(end));
  return { text: out.join("\n"), title, date: front.get("date") ?? null, author: front.get("author") ?? null };
}

const isRow = (text: string) => text.length > 1 && text.startsWith("|") && text.endsWith("|");

/** The cells of a table's row, white space between them. */
const cellsOf = (row: string) => (row.length > LONGEST_MARKED_LINE ? row : row.slice(1, -1).replace(/\|/g, " ").trim());

/** Offset of the end of the first `most` lines that are not empty. */
function endOfLines(text: string, most: number): number {
  let lines = 0;
  let from = 0;
  while (from < text.length && lines < most) {
    const end = text.indexOf("\n", from);
    if (end < 0) return text.length;
    if (end > from) lines += 1;
    from = end + 1;
  }
  return Math.max(0, from - 1);
}

/** Lines of one paragraph are one line in Markdown, unless the one before asks for a break. */
function joinParagraph(out: string[], text: string, broken: boolean): void {
  const last = out.at(-1);
  if (last === undefined || last === "" || broken) out.push(text);
  else out[out.length - 1] = `${last} ${text.trim()}`;
}
