import { pointsOfWeight, shareOfParent } from "../../src/classify/topic-shares.ts";
import { EXACT, MARK_ANY, MARK_PREFIX, MARK_SUFFIX, MARK_UNLIMITED, PREFIX, SUFFIX } from "../../src/knowledge/form.ts";
import { ENDING_UNITS } from "../../src/knowledge/match.ts";
import { isRunUnit } from "../../src/knowledge/tokens.ts";
import type { FormGroup } from "./tables.ts";

/** So many letters shorter, a stem still covers another: longer endings than the rest are rare. */
const STEM_LOSS_UNITS = 2;

interface Word {
  text: string;
  mode: typeof EXACT | typeof PREFIX | typeof SUFFIX;
  unlimited: boolean;
  letterCase: string;
}

interface Form {
  group: FormGroup;
  packed: string;
  words: Word[];
  isRun: boolean;
}

/** Topics above a topic: id -> parent, none at the top. */
export type Parents = ReadonlyMap<string, string>;

/**
 * Leaves out forms of topics that say no more than others do: words that a stem of the same topic or of one under it finds,
 * and phrases whose words tell the same topic once and nothing else ("football match" beside "football"). What is left
 * finds the same topics.
 */
export function withoutRedundant(groups: readonly FormGroup[], parents: Parents): FormGroup[] {
  const forms = groups.filter(({ kind }) => kind === "topic" || kind === "no-topic").flatMap(readGroup);
  const gone = new Map<FormGroup, Set<string>>();
  const isGone = ({ group, packed }: Form): boolean => gone.get(group)?.has(packed) ?? false;
  for (const alike of Map.groupBy(forms, ({ group }) => group.languages.join()).values()) {
    const { languages } = alike[0]!.group;
    const seen = forms.filter(({ group }) => group.languages.some((language) => languages.includes(language)));
    const lexicon = indexOf(seen.filter((form) => !isGone(form)));
    for (const form of alike.sort(coversFirst)) {
      if (form.group.kind !== "topic" || !saysNothingNew(form, lexicon, isGone, parents)) continue;
      const known = gone.get(form.group) ?? new Set();
      gone.set(form.group, known.add(form.packed));
    }
  }
  const left = groups.map((group) => {
    const out = gone.get(group);
    return out === undefined ? group : { ...group, forms: group.forms.filter((form) => !out.has(form)) };
  });
  return left.filter((group) => group.forms.length > 0);
}

const readGroup = (group: FormGroup): Form[] =>
  group.forms.map((packed) => {
    const words = packed.split(" ").map(readWord);
    return { group, packed, words, isRun: words.length === 1 && isRunUnit(packed.charCodeAt(0)) };
  });

function readWord(word: string): Word {
  const letterCase = /^[\^!]/u.exec(word)?.[0] ?? "";
  const last = word.at(-1)!;
  const isPrefix = last === MARK_PREFIX || last === MARK_UNLIMITED;
  const mode = isPrefix ? PREFIX : last === MARK_SUFFIX ? SUFFIX : EXACT;
  const text = word.slice(letterCase.length, mode === EXACT ? undefined : -1);
  return { text, mode, unlimited: last === MARK_UNLIMITED, letterCase };
}

/** A form is looked at after all that may cover it: fewer words, shorter, stems, heavier, read by more languages. */
function coversFirst(a: Form, b: Form): number {
  const rank = ({ words, packed, group }: Form): number[] => [
    words.length,
    words[0]!.text.length,
    words[0]!.mode === PREFIX ? 0 : 1,
    -Math.abs(group.weight),
    packed.length,
  ];
  const ranks = rank(b);
  const step = rank(a)
    .map((value, index) => value - ranks[index]!)
    .find((difference) => difference !== 0);
  return step ?? (a.packed < b.packed ? -1 : 1);
}

/** Forms by the text of their first word, and the texts in order. */
interface Lexicon {
  byFirst: ReadonlyMap<string, Form[]>;
  texts: string[];
}

function indexOf(forms: readonly Form[]): Lexicon {
  const byFirst = Map.groupBy(forms, ({ words }) => words[0]!.text);
  return { byFirst, texts: [...byFirst.keys()].sort() };
}

/** Whether the topics that the form's own text tells without it are those that it tells: its own, once. */
function saysNothingNew(form: Form, lexicon: Lexicon, isGone: (form: Form) => boolean, parents: Parents): boolean {
  if (form.words.some(({ text, mode }) => text === MARK_ANY || mode === SUFFIX)) return false;
  const { group } = form;
  const length = form.isRun ? form.words[0]!.text.length : form.words.length;
  let times = 0;
  for (let at = 0; at < length; ) {
    const found = (form.isRun ? runFormsAt(form, at, lexicon) : formsAt(form, at, lexicon)).filter(
      (hit) => hit.form !== form && !isGone(hit.form),
    );
    const longest = Math.max(0, ...found.map((hit) => hit.length));
    const hits = found.filter((hit) => hit.length === longest);
    if (longest === length) return hits.some((hit) => hit.isSure && tellsAsMuch(hit.form.group, group, parents));
    if (hits.some((hit) => !hit.isSure || !tellsTheSame(hit.form.group, group))) return false;
    times += hits.length;
    at += Math.max(1, longest);
  }
  return times === 1;
}

const tellsTheSame = (a: FormGroup, b: FormGroup): boolean =>
  a.kind === b.kind && a.key === b.key && a.weight === b.weight;

/** Of two readings of one span, the one that says less for a topic or, from below it, less for what stands above does not count. */
function tellsAsMuch(a: FormGroup, b: FormGroup, parents: Parents): boolean {
  if (a.kind !== b.kind) return false;
  if (a.key === b.key) return Math.sign(a.weight) === Math.sign(b.weight) && a.weight / b.weight >= 1;
  let points = b.weight > 0 ? pointsOfWeight(a.weight) : 0;
  for (let at = a.key; at !== b.key; ) {
    const parent = parents.get(at);
    if (parent === undefined || points <= 0) return false;
    points *= shareOfParent(at);
    at = parent;
  }
  return points > pointsOfWeight(b.weight);
}

/** A form that is found in another's text, in words or, in scripts without spaces, units; `isSure` in every text of it. */
interface Hit {
  form: Form;
  length: number;
  isSure: boolean;
}

function runFormsAt({ words, group }: Form, at: number, { byFirst }: Lexicon): Hit[] {
  const { text } = words[0]!;
  const hits: Hit[] = [];
  for (let end = at + 1; end <= text.length; end++) {
    for (const form of byFirst.get(text.slice(at, end)) ?? []) {
      if (form.isRun) hits.push({ form, length: end - at, isSure: servesAll(form.group, group) });
    }
  }
  return hits;
}

/** Forms that may begin at a word of a form and end in it. */
function formsAt({ words, group }: Form, at: number, { byFirst, texts }: Lexicon): Hit[] {
  const { text, mode } = words[at]!;
  const firsts = mode === PREFIX ? longerTexts(text, texts) : [];
  for (let end = 1; end <= text.length; end++) firsts.push(text.slice(0, end));
  const hits: Hit[] = [];
  for (const first of firsts) {
    for (const form of byFirst.get(first) ?? []) {
      const pairs = form.words.map((word, index) => [word, words[at + index]] as const);
      if (!pairs.every(([word, other]) => other !== undefined && mayFind(word, other))) continue;
      const isSure = servesAll(form.group, group) && pairs.every(([word, other]) => surelyFinds(word, other!));
      hits.push({ form, length: form.words.length, isSure });
    }
  }
  return [...hits, ...headsIn(words[at]!, group, byFirst)];
}

/** The texts of a sorted list that begin with a stem and are longer. */
function longerTexts(stem: string, texts: readonly string[]): string[] {
  let low = 0;
  for (let high = texts.length; low < high; ) {
    const middle = (low + high) >> 1;
    if (texts[middle]! <= stem) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (texts[end]?.startsWith(stem)) end++;
  return texts.slice(low, end);
}

/** `*head` forms, which are written backwards, in a word. */
function headsIn(word: Word, group: FormGroup, byFirst: Lexicon["byFirst"]): Hit[] {
  const backwards = [...word.text].reverse().join("");
  const hits: Hit[] = [];
  for (let end = 1; word.mode === EXACT && end <= backwards.length; end++) {
    for (const form of byFirst.get(backwards.slice(0, end)) ?? []) {
      const isHead = form.words[0]!.mode === SUFFIX;
      if (isHead)
        hits.push({ form, length: 1, isSure: form.words[0]!.letterCase === "" && servesAll(form.group, group) });
    }
  }
  return hits;
}

const servesAll = (cover: FormGroup, group: FormGroup): boolean =>
  group.languages.every((language) => cover.languages.includes(language));

function mayFind(word: Word, other: Word): boolean {
  if (word.mode === SUFFIX) return false;
  if (word.mode === PREFIX && other.text.startsWith(word.text)) return true;
  return other.mode === PREFIX ? word.text.startsWith(other.text) : word.text === other.text && word.mode === EXACT;
}

function surelyFinds(word: Word, other: Word): boolean {
  if (word.letterCase !== "" && word.letterCase !== other.letterCase) return false;
  if (word.mode === EXACT) return other.mode === EXACT && word.text === other.text;
  if (!other.text.startsWith(word.text)) return false;
  if (word.unlimited) return true;
  const rest = other.text.length - word.text.length;
  return !other.unlimited && rest <= (other.mode === PREFIX ? STEM_LOSS_UNITS : ENDING_UNITS);
}
