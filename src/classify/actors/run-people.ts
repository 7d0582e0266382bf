import { IS_RUN } from "../../knowledge/tokens.ts";
import type { Document } from "../document.ts";
import { chineseNameAt, foreignNameAt, isDotAt, japaneseNameAt, type RunName } from "./chinese-people.ts";
import { add, type Found, type Pass } from "./found-people.ts";
import { hasTitleAhead, isTitleAt, japaneseNameIn, katakanaNames } from "./japanese-people.ts";
import { OFFICE_CERTAINTY } from "./name-evidence.ts";
import { isFree, type RunMarks, readRunMarks } from "./run-marks.ts";

/** Shorter mentions are told by their first letters. */
const KEY = 2;
/** Of people whose names begin alike, only the last ones are looked for again, so that long lists stay linear. */
const MAX_ALIKE = 40;

/**
 * People in Chinese and Japanese, whom no list has: a surname and letters of given names beside a word of office, of
 * courtesy or of saying, foreign names by their dot. Then every other place that has the same name. Linear.
 */
export function addRunPeople(pass: Pass): void {
  const { document } = pass;
  const { language, text } = document;
  if (language !== "zh" && language !== "ja") return;
  const marks = readRunMarks(document);
  const names = language === "ja" ? katakanaNames(text, marks) : foreignNames(document, marks);
  const foreign = new Set(names.map(({ short }) => short));
  for (const { start, end } of names) marks.covered.fill(1, start, end);
  const tokenAt = new Int32Array(text.length);
  for (const { first, start, end } of runsOf(document)) {
    tokenAt.fill(first, start, end);
    const run: [number, number] = [start, end];
    for (let at = start; at < end; at++) {
      if (marks.covered[at]) continue;
      const name =
        language === "ja"
          ? japaneseNameIn(text, marks, at, run)
          : (chineseNameAt(text, marks, at, run) ?? japaneseNameAt(text, marks, at, run));
      if (name === null || foreign.has(text.slice(name.start, name.end))) continue;
      names.push(name);
      at = name.end - 1;
    }
  }
  addNames(pass, marks, names, tokenAt);
}

function foreignNames(document: Document, marks: RunMarks): RunName[] {
  const names: RunName[] = [];
  for (const { start, end } of runsOf(document)) {
    for (let at = start; at < end; at++) {
      const name = isDotAt(document.text, at) ? foreignNameAt(document.text, marks, at, [start, end]) : null;
      if (name === null) continue;
      names.push(name);
      at = name.end - 1;
    }
  }
  return names;
}

function* runsOf({ tokens }: Document): Generator<{ first: number; start: number; end: number }> {
  for (let first = 0; first < tokens.count; first++) {
    if (tokens.flags[first]! & IS_RUN) yield { first, start: tokens.start[first]!, end: tokens.end[first]! };
  }
}

/** A form of a person's name that further places are looked for by. */
interface Mention {
  form: string;
  isShort: boolean;
  found: Found;
}

function addNames(pass: Pass, marks: RunMarks, names: readonly RunName[], tokenAt: Int32Array): void {
  const { text } = pass.document;
  const forms = new Map<string, Mention[]>();
  const put = (start: number, end: number, found: RunName["identity"], certainty: number): void => {
    marks.covered.fill(1, start, end);
    add(pass, found, { start, end, first: tokenAt[start]!, last: tokenAt[end - 1]! }, certainty);
  };
  for (const { start, end, identity, short, byReporter } of names) {
    if (byReporter) pass.authors.add(identity.id.slice("person:".length));
    put(start, end, { ...identity, surname: short ?? identity.surname }, OFFICE_CERTAINTY);
    const found = pass.found.get(identity.id);
    if (found === undefined) continue;
    keep(forms, { form: text.slice(start, end), isShort: false, found });
    if (short !== null && short.length >= KEY) keep(forms, { form: short, isShort: true, found });
  }
  if (forms.size === 0) return;
  for (const mentions of forms.values()) mentions.sort((a, b) => b.form.length - a.form.length);
  for (let at = 0; at + KEY <= text.length; at++) {
    const mention = forms.get(text.slice(at, at + KEY))?.find(({ form, isShort }) => {
      const end = at + form.length;
      return text.startsWith(form, at) && isFree(marks, at, end) && (!isShort || isMention(pass, marks, end));
    });
    if (mention === undefined) continue;
    put(at, at + mention.form.length, mention.found, mention.found.certainty);
    at += mention.form.length - 1;
  }
}

/** A surname alone is a mention in Japanese before a title; in Chinese, of a foreign name, anywhere. */
const isMention = ({ document }: Pass, marks: RunMarks, end: number): boolean =>
  document.language === "zh" || isTitleAt(document.text, marks, end) || hasTitleAhead(document.text, marks, end);

/** Of a surname that several have the one who was named last. */
function keep(forms: Map<string, Mention[]>, mention: Mention): void {
  const key = mention.form.slice(0, KEY);
  const others = (forms.get(key) ?? []).slice(-MAX_ALIKE).filter(({ form }) => form !== mention.form);
  forms.set(key, [...others, mention]);
}
