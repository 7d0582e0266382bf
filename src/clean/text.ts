import type { Removal } from "../domain/article.ts";
import { LIMITS } from "../domain/limits.ts";
import { wordCount } from "./character-class.ts";
import { cleanCharacters } from "./characters/index.ts";
import type { Draft, Found, Line, Step } from "./draft.ts";
import { toLines } from "./draft.ts";
import type { GivenNameTest } from "./html/unlabelled-authors.ts";
import { detectLanguage } from "./language/index.ts";
import { mainScript } from "./language/script.ts";
import { readMedium } from "./medium/index.ts";
import { chat } from "./steps/chat.ts";
import { dateline } from "./steps/dateline.ts";
import { header } from "./steps/header.ts";
import { foreignLinkList, linkList } from "./steps/link-list.ts";
import { mail } from "./steps/mail.ts";
import { mainBlock } from "./steps/main-block.ts";
import { notices } from "./steps/notices.ts";
import { opening } from "./steps/opening.ts";
import { release } from "./steps/release.ts";
import { repeats } from "./steps/repeats.ts";
import { signOff } from "./steps/sign-off.ts";

/**
 * In this order: what a messenger or a mail puts around the text, and a press release; the main block of a copied page, since the rest presumes
 * an article; link lists, which would mislead the search for the header; single notices, so that the header is a run of lines; what an agency
 * puts below, which those parted from the text; what
 * stands below a standfirst, which opens the text once the header is gone; the dateline last, since it opens the first paragraph
 * below the header.
 */
const STEPS: Record<TextKind, Step[]> = {
  text: [chat, mail, release, repeats, mainBlock, linkList, notices, signOff, header, opening, dateline],
  structured: [foreignLinkList, notices, signOff, header, opening, dateline],
  // The page's elements told title and header from the text: a short first line is the article's, as an interview's question.
  article: [foreignLinkList, notices, signOff, header, opening, dateline],
};

/** A step may take at most this share of the prose; a rule that takes more has misread the document. */
const MAX_PROSE_SHARE = 0.5;
const MAX_PASSES = 4;
/** Enough to read dates by; the language of the result is decided on the clean body. */
const FIRST_SAMPLE_UNITS = 400;

/** How much another format told of a text: nothing; its paragraphs and lists; these and its title, so that no header is left. */
export type TextKind = "text" | "structured" | "article";

/** What cleaning a text gives. */
export interface CleanText {
  body: string;
  wordCount: number;
  found: Found;
  removed: Removal[];
}

function proseLetters(lines: Line[]): number {
  let sum = 0;
  for (const { text, prose } of lines) if (prose) sum += text.length;
  return sum;
}

/**
 * Runs one step, unless it would take most of the prose or leave nothing at all: then the lines stay, and `removed` says so once.
 * Gives back whether anything changed.
 */
function runStep(step: Step, draft: Draft, gaveWay: Set<string>): boolean {
  const { lines, removed, found } = step.run(draft);
  if (removed.length === 0) return false;
  const before = proseLetters(draft.lines);
  const after = proseLetters(lines);
  if (lines.length === 0 || (before > 0 && after < before * (1 - (step.mayTake ?? MAX_PROSE_SHARE)))) {
    const reason = "gave way: it would have taken most of the text";
    if (!gaveWay.has(step.name)) draft.removed.push({ step: step.name, reason, text: "" });
    gaveWay.add(step.name);
    return false;
  }
  draft.lines = lines;
  for (const { reason, text } of removed) draft.removed.push({ step: step.name, reason, text });
  for (const key of Object.keys(found ?? {}) as (keyof Found)[]) {
    const known = draft.found[key];
    if (known === null || (Array.isArray(known) && known.length === 0))
      Object.assign(draft.found, { [key]: found![key] });
  }
  return true;
}

/** The beginnings of the first paragraphs, so that a list of links in another language does not count. */
function sampleOf(lines: Line[]): string {
  const prose = lines.filter(({ prose }) => prose);
  const starts = (prose.length > 0 ? prose : lines).slice(0, 12).map(({ text }) => text.slice(0, 300));
  return starts.join("\n").slice(0, FIRST_SAMPLE_UNITS);
}

/** The lines with nothing found or removed. Many texts need no language to be cleaned: it is read when a step asks for it. */
function createDraft(lines: Line[], givenTitle: string | null, now: number, isGivenName: GivenNameTest): Draft {
  let language: string | null = null;
  let script: string | null = null;
  return {
    lines,
    found: { title: null, subtitle: null, authors: [], published: null, dateline: null },
    removed: [],
    givenTitle,
    now,
    isGivenName,
    get language() {
      language ??= detectLanguage(sampleOf(lines), null).language;
      return language;
    },
    get script() {
      script ??= mainScript(sampleOf(lines));
      return script;
    },
  };
}

/** Runs the steps in their order, again until none has anything to do since the last change, `MAX_PASSES` times at most. */
function runSteps(steps: readonly Step[], draft: Draft): void {
  const gaveWay = new Set<string>();
  let unchanged = 0;
  for (let run = 0; run < MAX_PASSES * steps.length && unchanged < steps.length; run += 1) {
    unchanged = runStep(steps[run % steps.length]!, draft, gaveWay) ? 0 : unchanged + 1;
  }
}

/** Whether a text is no copied page but an article's body: its title stands apart from it, and a blank line between all paragraphs. */
function isBody({ lines, givenTitle }: Draft): boolean {
  return givenTitle !== null && lines.every(({ gap }, index) => gap || index === 0);
}

/**
 * Cleans plain text: characters, then the steps in their order, again until nothing changes, so that cleaning a clean
 * body leaves it as it is. Below a number of lines that no article has, lines stay as they are. `kind` says what is known of its structure; `givenTitle` is a title known beforehand; `now` is epoch ms; `isGivenName` tells names from other words.
 */
export function cleanText(
  text: string,
  kind: TextKind,
  givenTitle: string | null,
  now: number,
  isGivenName: GivenNameTest,
): CleanText {
  const { lines, rest } = toLines(cleanCharacters(text), LIMITS.CLEANED_LINES);
  const written = kind === "text" ? readMedium(lines) : { lines, removed: [] };
  const draft = createDraft(written.lines, givenTitle, now, isGivenName);
  for (const { reason, text } of written.removed) draft.removed.push({ step: "medium", reason, text });
  runSteps(STEPS[kind === "text" && isBody(draft) ? "article" : kind], draft);
  const kept = draft.lines.map((line) => line.text);
  if (rest !== "") kept.push(rest);
  const words = draft.lines.reduce((sum, line) => sum + line.words, wordCount(rest));
  return { body: kept.join("\n\n"), wordCount: words, found: draft.found, removed: draft.removed };
}
