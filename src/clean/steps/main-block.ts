import { isSpaced, type Line, remember, type Step } from "../draft.ts";
import { endsSentence } from "../line-shape.ts";
import { dayAbove, findTitleLine, headOf } from "./page-title.ts";
import { COMMENTS_LINE, READ_ALSO_LINE, REPLY_LINE, SHARE_LINE } from "./patterns.ts";
import { isFooter, isRequest } from "./signs.ts";

/** Fewer lines than this outside the text are a header or a link list, which other steps know. */
const MIN_OUTSIDE = 6;
/** A copied page has this many lines at least: shorter texts carry no consent texts and appeals. */
const PAGE_LINES = 30;
/** What a line adds to the block it stands in: prose its length up to a paragraph's, anything else takes away. */
const MAX_GAIN = 300;
const LOSS = -80;
const SENTENCE_LOSS = -10;
const NOTICE_LOSS = -110;
const COMMENTS_LOSS = -800;
const REPLY_LOSS = -400;
/** Teasers: as long as a paragraph, but cut off or without the end of a sentence. */
const CUT_OFF_LOSS = -40;
const TEASER_LOSS = -20;
/** Below a heading of comments, when the text above it is worth this much, prose counts only so much of its length. */
const ARTICLE_WORTH = 600;
const COMMENT_SHARE = 0.4;
const CASED = /\p{Lu}/u;
const STANDFIRST_WINDOW = 14;

/** A line that only a page has around an article: of its footer, its share buttons, its related stories. */
const isNotice = (line: Line): boolean =>
  line.units <= 200 && (isFooter(line) || SHARE_LINE.test(line.text) || READ_ALSO_LINE.test(line.text));

/** A pointer with the title it points to: one line of it stands between paragraphs too. */
const isPointer = ({ text }: Line): boolean => {
  const words = READ_ALSO_LINE.exec(text);
  return words !== null && NAMED.test(text.slice(words[0].length));
};
/** What parts the words that point from a title. */
const NAMED = /^\s?[:：|–—-]?\s?\S.{9}/u;

const isPagePart = (line: Line): boolean => isNotice(line) || (line.units <= 60 && COMMENTS_LINE.test(line.text));

const worth = remember((line: Line): number => {
  const { text, units: size, prose } = line;
  if (isNotice(line)) return isPointer(line) ? SENTENCE_LOSS : NOTICE_LOSS;
  if (size <= 30 && REPLY_LINE.test(text)) return REPLY_LOSS;
  if (size <= 60 && COMMENTS_LINE.test(text)) return COMMENTS_LOSS;
  // A teaser is as long as a paragraph but does not close its sentence; some scripts have no full stop.
  if (prose && /(?:\.\.|…)$/u.test(text)) return CUT_OFF_LOSS;
  if (prose) return endsSentence(text) || size > MAX_GAIN || !CASED.test(text) ? Math.min(size, MAX_GAIN) : TEASER_LOSS;
  return line.words >= 3 && endsSentence(text) ? SENTENCE_LOSS : LOSS;
});

/** The run of lines with the greatest sum, [from, to): Kadane's maximum subarray, one walk. */
function densest(lines: Line[]): [number, number] {
  let best = 0;
  let span: [number, number] = [0, 0];
  let sum = 0;
  let from = 0;
  let share = 1;
  const isPage = lines.length >= PAGE_LINES;
  lines.forEach((line, index) => {
    let value = worth(line);
    if (isPage && value > 0 && isRequest(line)) value = -value / 2;
    if (value === COMMENTS_LOSS && best > ARTICLE_WORTH) share = COMMENT_SHARE;
    sum += value > 0 ? value * share : value;
    if (sum > best) {
      best = sum;
      span = [from, index + 1];
    }
    if (sum <= 0) {
      sum = 0;
      from = index + 1;
    }
  });
  return span;
}

/** A standfirst above author, date and share lines belongs to the block though those lines part it from the rest. */
function withStandfirst(lines: Line[], from: number): number {
  for (let i = from - 1; i >= Math.max(1, from - STANDFIRST_WINDOW); i -= 1) {
    const above = lines[i - 1]!;
    if (lines[i]!.prose && lines[i]!.units < 500 && above.units >= 25 && !above.prose) return i;
  }
  return from;
}

/** Menus above and footers below the article of a copied page: the run of lines that holds the prose stays. */
export const mainBlock: Step = {
  name: "main_block",
  // Teasers, comments and consent texts of a page may be longer than its article.
  mayTake: 0.85,
  run(draft) {
    const { lines } = draft;
    const short = (part: Line[]) => part.filter(({ prose }) => !prose).length;
    if (short(lines) < MIN_OUTSIDE) return { lines, removed: [] };
    const [from, to] = densest(lines);
    const head = lines.slice(0, from);
    const tail = lines.slice(to);
    // Between paragraphs set apart, short lines are lists and headings unless something says that they are the page's.
    const spaced = isSpaced(lines);
    const cutHead = !spaced && short(head) >= MIN_OUTSIDE;
    const cutTail = short(tail) >= MIN_OUTSIDE && (!spaced || tail.some(isPagePart));
    if (to === 0 || (!cutHead && !cutTail)) return { lines, removed: [] };
    const start = cutHead ? withStandfirst(lines, from) : 0;
    const end = cutTail ? to : lines.length;
    const title = cutHead ? findTitleLine(lines, start, draft) : 0;
    const above = [...dayAbove(lines, title, start, draft), ...headOf(lines, title, start, draft)];
    const kept = new Set(above);
    const removed = [
      ...lines
        .slice(0, start)
        .filter((line) => !kept.has(line))
        .map(({ text }) => ({ reason: "above the article: menu or other parts of the page", text })),
      ...lines
        .slice(end)
        .map(({ text }) => ({ reason: "below the article: links, footer or other parts of the page", text })),
    ];
    return { lines: [...above, ...lines.slice(start, end)], removed };
  },
};
