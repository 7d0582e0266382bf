import type { PublishedDate } from "../../domain/article.ts";
import { type Draft, isSpaced, type Line, remember, type Step, type StepResult } from "../draft.ts";
import { countScripts } from "../language/script.ts";
import { endsSentence } from "../line-shape.ts";
import { dateOfHeaderLine } from "./header-line.ts";
import { DATE_LABEL, READ_ALSO_LINE } from "./patterns.ts";

const MIN_RUN = 3;
const FOREIGN = "list of links in another script";
const MAX_LINK_UNITS = 200;
/** Lines below the text that are nothing but a date. */
const MAX_DATE_LINES = 100;

/** A line that could be a link: short, no sentence. */
const isLinkLike = ({ text, prose, units }: Line) => !prose && units <= MAX_LINK_UNITS && !/[.。।]["”»]?$/u.test(text);
const isItem = (text: string) => /^(?:[-–—•*·▪■●○‣►]|\d{1,2}[.)]|[a-zа-я]\))\s/u.test(text);

/** A label with what it names, or a line that goes on in small letters. */
const ENTRY = /^(?:[^:：]{2,30}[:：]\s?\S|\p{Ll})/u;
/** A name with its address: a link's text has none. */
const ADDRESS = /\s(?:https?:\/\/|www\.)\S+$/u;

/** Whether most letters of a line are not of the article's script. */
const isForeign = remember(({ text }: Line, script: string): boolean => {
  const counts = countScripts(text);
  const parts = script === "Jpan" ? ["Hani", "Hira", "Kana"] : script.startsWith("Han") ? ["Hani"] : [script];
  let own = 0;
  let all = 0;
  for (const [name, count] of counts) {
    all += count;
    if (parts.includes(name) || (script === "Kore" && name === "Hang")) own += count;
  }
  return all >= 8 && own * 2 < all;
});

/** Runs of link-like lines, [from, to). */
function runs(lines: Line[]): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let i = 0; i <= lines.length; i += 1) {
    if (i < lines.length && isLinkLike(lines[i]!)) continue;
    if (i - from >= MIN_RUN) found.push([from, i]);
    from = i + 1;
  }
  return found;
}

/** Why the run is a link list, or null when it may be the article's own list or verses. */
function reasonFor(lines: Line[], from: number, to: number, script: string): string | null {
  const run = lines.slice(from, to);
  const size = run.length;
  const count = (test: (text: string) => boolean) => run.filter(({ text }) => test(text)).length;
  if (run.filter((line) => isForeign(line, script)).length * 10 >= size * 7) return FOREIGN;
  const before = lines[from - 1]?.text ?? "";
  if (/[:：]$/u.test(before) || /[:：]$/u.test(run[0]!.text) || count(isItem) * 2 >= size) return null;
  const headlines = run.filter(({ text, words }) => words >= 3 && !endsSentence(text)).length;
  if (to === lines.length && headlines * 3 >= size * 2) return "list of links below the text";
  const prefix = run[0]!.text.slice(0, 3);
  if (/^\p{L}{2}\s/u.test(prefix) && count((text) => text.startsWith(prefix)) * 10 >= size * 9) return "list of links";
  return headlines >= 6 && headlines * 5 >= size * 4 ? "list of links between paragraphs" : null;
}

/** Where a heading of links stands in the lines from `from` to the end, or the end. */
function headingOfLinks(lines: Line[], from: number): number {
  for (let index = from; index < lines.length - 1; index += 1)
    if (READ_ALSO_LINE.test(lines[index]!.text)) return index;
  return lines.length;
}

/** Whether most lines are entries of a list that a text of paragraphs may end in: credits ("Camera: Jane Roe"), the steps of a way, addresses. */
function isList(run: readonly Line[]): boolean {
  return run.filter(({ text }) => ENTRY.test(text) || ADDRESS.test(text)).length * 2 >= run.length;
}

/** Lines above the text among which its day stands as a rule. */
const HEAD_LINES = 10;

/** Whether a line is a day with the word for one before it: "Published: 12 May 2023". */
const isLabelledDay = ({ text }: Line) => DATE_LABEL.test(/^[^:：]{2,30}(?=[:：])/u.exec(text)?.[0].trim() ?? "");

/** The day of publication that a line below the text names by a word, as translations have it, where none stands above the text. */
function dayBelow(draft: Draft, dropped: readonly number[]): PublishedDate | null {
  const line = dropped.map((index) => draft.lines[index]!).find((one) => one.hasNumber && isLabelledDay(one));
  const date = line === undefined ? null : dateOfHeaderLine(line, draft);
  if (date?.at == null || draft.found.published !== null) return null;
  if (draft.lines.slice(0, HEAD_LINES).some((one) => one !== line && dateOfHeaderLine(one, draft) !== null))
    return null;
  return { at: date.at, precision: date.precision, source: "text" };
}

/** Takes link lists out; lists in the article's own script only when `ownScript`. */
function takeLists(draft: Draft, ownScript: boolean): StepResult {
  const { lines } = draft;
  const drop = new Map<number, string>();
  const prose = lines.findIndex((line) => line.prose);
  const spaced = isSpaced(lines);
  const firstProse = prose < 0 ? lines.length : prose;
  for (const [from, to] of runs(lines)) {
    if (from <= firstProse) continue;
    if (ownScript && to < lines.length && spaced) continue;
    const found = reasonFor(lines, from, to, draft.script);
    const isOwn = spaced && isList(lines.slice(from, to));
    const reason = (ownScript && !isOwn) || found === FOREIGN ? found : null;
    const heading = ownScript && to === lines.length ? headingOfLinks(lines, from) : to;
    if (reason === null) for (let i = heading; i < to; i += 1) drop.set(i, "list of links below the text");
    if (reason) for (let i = from; i < to; i += 1) drop.set(i, reason);
  }
  for (let i = lines.length - 1, dated = 0; i > 0 && dated < MAX_DATE_LINES; i -= 1) {
    if (drop.has(i)) continue;
    dated += 1;
    if (dateOfHeaderLine(lines[i]!, draft) === null) break;
    drop.set(i, "date line below the text");
  }
  const published = dayBelow(draft, [...drop.keys()]);
  return {
    lines: lines.filter((_, index) => !drop.has(index)),
    removed: [...drop].sort(([a], [b]) => a - b).map(([i, reason]) => ({ reason, text: lines[i]!.text })),
    found: published === null ? {} : { published },
  };
}

/** Lists of headlines that lead elsewhere, below or between the paragraphs, with the date line above them. */
export const linkList: Step = { name: "link_list", run: (draft) => takeLists(draft, true) };

/** The same for text whose lists another format told from link lists already: only those in another script go. */
export const foreignLinkList: Step = { name: "link_list", run: (draft) => takeLists(draft, false) };
