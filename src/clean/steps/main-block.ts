import type { Line, Step } from "../draft.ts";
import { endsSentence, isProse, units, wordCount } from "../line-shape.ts";
import { isCredit } from "./header.ts";
import { dateOfHeaderLine } from "./header-line.ts";
import {
  BYLINE,
  COMMENTS_LINE,
  isAppeal,
  isConsent,
  isFooter,
  PLACEHOLDER,
  READ_ALSO_LINE,
  REPLY_LINE,
  SHARE_LINE,
} from "./patterns.ts";

/** Fewer lines than this outside the text are a header or a link list, which other steps know. */
const MIN_OUTSIDE = 6;
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
const TITLE_WINDOW = 12;

function worth({ text }: Line): number {
  const size = units(text);
  if (size <= 200 && (isFooter(text) || SHARE_LINE.test(text) || READ_ALSO_LINE.test(text))) return NOTICE_LOSS;
  if (size <= 30 && REPLY_LINE.test(text)) return REPLY_LOSS;
  if (size <= 60 && COMMENTS_LINE.test(text)) return COMMENTS_LOSS;
  if (isConsent(text) || isAppeal(text)) return -Math.min(size, MAX_GAIN) / 2;
  // A teaser is as long as a paragraph but does not close its sentence; some scripts have no full stop.
  if (isProse(text) && /(?:\.\.|…)$/u.test(text)) return CUT_OFF_LOSS;
  if (isProse(text))
    return endsSentence(text) || size > MAX_GAIN || !CASED.test(text) ? Math.min(size, MAX_GAIN) : TEASER_LOSS;
  return endsSentence(text) && wordCount(text) >= 3 ? SENTENCE_LOSS : LOSS;
}

/** The run of lines with the greatest sum, [from, to): Kadane's maximum subarray, one walk. */
function densest(lines: Line[]): [number, number] {
  let best = 0;
  let span: [number, number] = [0, 0];
  let sum = 0;
  let from = 0;
  let share = 1;
  lines.forEach((line, index) => {
    const value = worth(line);
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
    const { text } = lines[i]!;
    if (isProse(text) && units(text) < 500 && units(lines[i - 1]!.text) >= 25 && !isProse(lines[i - 1]!.text)) return i;
  }
  return from;
}

/** Where the header of the block begins: at its title, the likeliest heading among the lines above. */
function titleIndex(lines: Line[], from: number, language: string, now: number): number {
  let best = from;
  let most = 0;
  for (let i = from - 1; i >= Math.max(0, from - TITLE_WINDOW); i -= 1) {
    const { text } = lines[i]!;
    if (isCredit(text) || PLACEHOLDER.test(text) || BYLINE.test(text) || SHARE_LINE.test(text)) continue;
    if (READ_ALSO_LINE.test(text) || dateOfHeaderLine(text, language, now)) continue;
    const size = Math.min(units(text), 90);
    if (isProse(text) || /^https?:/u.test(text) || size < 15 || wordCount(text) + size / 12 < 3) continue;
    const score = size - (from - 1 - i) * 4 + (/[?!.…]$/u.test(text) ? -10 : 0);
    if (score > most) [most, best] = [score, i];
  }
  return best;
}

/** Menus above and footers below the article of a copied page: the run of lines that holds the prose stays. */
export const mainBlock: Step = {
  name: "main_block",
  // Teasers, comments and consent texts of a page may be longer than its article.
  mayTake: 0.85,
  run({ lines, language, now }) {
    const [from, to] = densest(lines);
    const short = (part: Line[]) => part.filter(({ text }) => !isProse(text)).length;
    const head = lines.slice(0, from);
    const tail = lines.slice(to);
    const cutHead = short(head) >= MIN_OUTSIDE;
    const cutTail = short(tail) >= MIN_OUTSIDE;
    if (to === 0 || (!cutHead && !cutTail)) return { lines, removed: [] };
    const start = cutHead ? titleIndex(lines, withStandfirst(lines, from), language, now) : 0;
    const end = cutTail ? to : lines.length;
    const removed = [
      ...lines
        .slice(0, start)
        .map(({ text }) => ({ reason: "above the article: menu or other parts of the page", text })),
      ...lines
        .slice(end)
        .map(({ text }) => ({ reason: "below the article: links, footer or other parts of the page", text })),
    ];
    return { lines: lines.slice(start, end), removed };
  },
};
