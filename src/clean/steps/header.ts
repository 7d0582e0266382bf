import type { PublishedDate } from "../../domain/article.ts";
import { wordCount } from "../character-class.ts";
import { type Draft, type Found, isRow, isSpaced, type Line, remember, type Step, type StepResult } from "../draft.ts";
import { unlabelledAuthors } from "../html/unlabelled-authors.ts";
import { endsSentence, LONGEST_HEADLINE, unitsOf } from "../line-shape.ts";
import { datelineOf } from "./dateline.ts";
import { dateOfHeaderLine } from "./header-line.ts";
import { opensInterview } from "./interview.ts";
import { BYLINE, CAPTION_END, COPYRIGHT_CREDIT, CREDIT_LABEL, CREDIT_LINE, NAME, PLACEHOLDER } from "./patterns.ts";
import { namesPhotoHouse } from "./signs.ts";

/** Lines that may stand above the prose; more is a menu, which is another step's. */
const MAX_HEADER_LINES = 14;
const MAX_TITLE_UNITS = 300;
/** A longer line neither is a title nor repeats one. */
const LONGEST_COMPARED = 4 * MAX_TITLE_UNITS;

const ASKS = /[?!？！]["'”»」]?$/u;
/** Where a reporter writes from: "By Jane Roe in Oslo". */
const REPORTS_FROM = /\s(?:in|from|aus|à|en|w|z|в|из)\s\p{Lu}\p{Ll}[\p{L} -]*$/u;
/** A sentence ends within the line; what ends in fewer letters may be an abbreviation. */
const SENTENCE_BEFORE = /\p{L}{3}["'”»)]?[.!?。！？]["'”»]? \p{Lu}/u;

/** What stands before a colon. */
const LABEL = /^[^:：]{3,60}[:：]\s/u;

/** A line of the header. */
interface Taken {
  line: Line;
  text: string;
  kind: Exclude<Kind, "prose">;
}

type Kind = "date" | "placeholder" | "credit" | "caption" | "byline" | "heading" | "prose";

const comparable = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** "" for a line that is too long to be compared. */
const comparableOf = remember(({ text }: Line) => (text.length > LONGEST_COMPARED ? "" : comparable(text)));

/** Whether the line is a credit of a picture: a label, a copyright sign or a picture house, and short. */
export const isCredit = remember((line: Line): boolean => {
  const { text, units: size, words } = line;
  if (size > 200) return false;
  if (COPYRIGHT_CREDIT.test(text) || (words <= 12 && namesPhotoHouse(line))) return true;
  if (CREDIT_LINE.test(text)) return words <= 16;
  const label = text.length <= 90 ? CREDIT_LABEL.exec(text) : null;
  if (label && NAME.test(text.slice(label[0].length))) return true;
  return !endsSentence(text) && CAPTION_END.test(text);
});

/** Whether the line repeats an earlier one and adds only where a picture is from. */
function repeats(line: Line, earlier: string[]): boolean {
  if (earlier.length === 0 || line.text.length > 2 * MAX_TITLE_UNITS) return false;
  const own = comparableOf(line);
  return earlier.some((whole) => {
    return whole.length >= 12 && own.startsWith(whole) && own.length - whole.length <= 120;
  });
}

function kindOf(line: Line, index: number, earlier: string[], draft: Draft): Kind {
  const { text } = line;
  const next = draft.lines[index + 1];
  if (PLACEHOLDER.test(text)) return "placeholder";
  if (isCredit(line)) return "credit";
  if (repeats(line, earlier)) return "caption";
  if (dateOfHeaderLine(line, draft)) return "date";
  if (BYLINE.test(text)) return "byline";
  if (datelineOf(line, draft)) return "prose";
  if (opensInterview(index, draft)) return "prose";
  if (!line.prose) return isOfSpacedText(index, draft) ? "prose" : "heading";
  // A question or exclamation of its own above longer text is a headline all the same, unless a sentence stands before it.
  const asks = index === 0 && ASKS.test(text) && line.units <= 140 && !SENTENCE_BEFORE.test(text);
  return asks && next !== undefined && next.units > line.units ? "heading" : "prose";
}

/**
 * Whether the line is a body's own where that is spaced like one: longer than a title, a standfirst; the first of several headings with
 * one label, as in "Northern pier: history", "Northern pier: costs"; or a row of a table.
 */
function isOfSpacedText(index: number, { lines }: Draft): boolean {
  const { text, units: size } = lines[index]!;
  const label = LABEL.exec(text)?.[0];
  const recurs =
    index === 0 &&
    label !== undefined &&
    lines.some((line, at) => at > 0 && !line.prose && line.text.startsWith(label));
  return (size > LONGEST_HEADLINE || recurs || isRow(lines, index)) && isSpaced(lines);
}

/** Title and subtitle among the heading lines: a line of one or two words above the title is a section. */
function chooseTitle(headings: string[]): { title: string | null; subtitle: string | null; sections: string[] } {
  const sections: string[] = [];
  const rest = [...headings];
  while (rest.length > 1 && wordCount(rest[0]!) <= 2 && unitsOf(rest[0]!) <= 30) sections.push(rest.shift()!);
  const [title = null, subtitle = null] = rest;
  if (title !== null && wordCount(title) < 2 && unitsOf(title) < 15)
    return { title: null, subtitle, sections: headings };
  return { title, subtitle: subtitle === title ? null : subtitle, sections };
}

/** How a wire names a report, above its title: "BC-HARBOUR-STORM:LG — world, gen", "HARBOUR-STORM/PIER (UPDATE 1)". */
const SLUG = /^(?:(?:\p{Lu}[\p{Lu}\p{N}]*[-/]){2,}|\p{Lu}{3,}(?:-\p{Lu}{3,})*\/)[\p{Lu}\p{N}]*(?:$|[\s:,/(])/u;
const MAX_SLUG_WORDS = 7;
const isSlug = ({ text, words }: Line) => words <= MAX_SLUG_WORDS && SLUG.test(text);
/** Signs that a post opens its title with, and what a wire closes one with. */
const TITLE_AROUND = /^(?:[\p{Extended_Pictographic}\p{Regional_Indicator}\s]|\ufe0f)+|\s=$/gu;
/** How a heading that was broken at a width goes on. */
const GOES_ON = /^\p{Ll}/u;

/** The headings of the header, each whole, without a wire's names for the report where it has a title too. */
function headingsIn(taken: readonly Taken[]): string[] {
  const headings: string[] = [];
  const slugs: string[] = [];
  taken.forEach(({ line, text, kind }, index) => {
    if (kind !== "heading") return;
    const isBroken = GOES_ON.test(text) && !line.gap && taken[index - 1]?.kind === "heading";
    if (isSlug(line)) slugs.push(text);
    else if (isBroken && headings.length > 0) headings.push(`${headings.pop()} ${text}`);
    else headings.push(text.replace(TITLE_AROUND, ""));
  });
  return headings.length > 0 ? headings : slugs;
}

const REASONS: Record<Exclude<Kind, "prose">, string> = {
  date: "header line with the date",
  placeholder: "placeholder of a picture or advertisement",
  credit: "picture credit",
  caption: "caption that repeats the title",
  byline: "line that names the author",
  heading: "line above the text that is a title, subtitle or section",
};

/** The lines above the first paragraph: title, subtitle, date, author, section, captions and credits of the opening picture. */
export const header: Step = {
  name: "header",
  run(draft: Draft): StepResult {
    const taken: Taken[] = [];
    const limit = Math.min(draft.lines.length, MAX_HEADER_LINES + 1);
    const earlier = draft.givenTitle ? [comparable(draft.givenTitle)] : [];
    let end = 0;
    for (; end < limit; end += 1) {
      const line = draft.lines[end]!;
      const kind = kindOf(line, end, earlier, draft);
      if (kind === "prose") break;
      taken.push({ line, text: line.text, kind });
      if (kind === "heading") earlier.push(comparableOf(line));
    }
    end = withoutHeadings(taken, draft.givenTitle) ?? end;
    taken.length = end;
    if (end === limit || taken.length === 0) return { lines: draft.lines, removed: [] };
    const found: Partial<Found> = {};
    const headings = headingsIn(taken);
    const { title } = chooseTitle(headings);
    if (title && unitsOf(title) <= MAX_TITLE_UNITS) found.title = title;
    const published = publishedIn(taken, draft);
    if (published) found.published = published;
    const named = taken.flatMap(({ text }) => BYLINE.exec(text)?.[1]?.replace(REPORTS_FROM, "") ?? []);
    const authors = named.length > 0 ? named : unnamedAuthors(taken, title, draft);
    if (authors.length > 0) found.authors = authors;
    const { subtitle } = chooseTitle(headings.filter((text) => !authors.includes(text)));
    if (subtitle) found.subtitle = subtitle;
    return {
      lines: draft.lines.slice(end),
      removed: taken.map(({ text, kind }) => ({ reason: REASONS[kind], text })),
      found,
    };
  },
};

const textOf = (lines: readonly { text: string }[]): string => lines.map(({ text }) => text).join("\n\n");

/** Who stands beside the date in the header without a word that says so. */
function unnamedAuthors(taken: readonly Taken[], title: string | null, draft: Draft): string[] {
  if (!taken.some(({ kind }) => kind === "date")) return [];
  const titles = [title, draft.givenTitle].filter((text) => text !== null);
  return unlabelledAuthors({
    head: taken.map(({ text }) => text).filter((text) => !titles.includes(text)),
    signature: "",
    body: () => textOf(draft.lines.slice(taken.length)),
    titles,
    margins: () => textOf(draft.removed),
    publisher: null,
    language: draft.language,
    isGivenName: draft.isGivenName,
  });
}

/**
 * Where the header ends when the title is known and no line above the text is that title: before the first heading, which is the
 * text's own, a standfirst or the question of an interview. Null when its headings are the header's.
 */
function withoutHeadings(taken: readonly { line: Line; kind: Kind }[], givenTitle: string | null): number | null {
  if (givenTitle === null) return null;
  const title = comparable(givenTitle);
  const first = taken.findIndex(({ kind }) => kind === "heading");
  if (first < 0 || title === "") return null;
  const repeats = taken.some(
    ({ kind, line }) => (kind === "heading" || kind === "caption") && isSame(comparableOf(line), title),
  );
  return repeats ? null : first;
}

/** Whether two titles, comparable, are one: one may go on, as with the name of the site. */
function isSame(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length * 2 >= long.length && long.startsWith(short);
}

function publishedIn(taken: { line: Line; kind: Kind }[], draft: Draft): PublishedDate | null {
  for (const { line, kind } of taken) {
    const date = kind === "date" ? dateOfHeaderLine(line, draft) : null;
    if (date?.at) return { at: date.at, precision: date.precision, source: "text" };
  }
  return null;
}
