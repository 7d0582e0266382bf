import type { CleanArticle } from "../domain/article.ts";
import { LIMITS } from "../domain/limits.ts";
import type { Evidence } from "../domain/tags.ts";
import { knowledge } from "../knowledge/index.ts";
import { findForms, type Match } from "../knowledge/match.ts";
import { type Tokens, tokenize } from "../knowledge/tokens.ts";
import { sortNear } from "./near-order.ts";
import { isListedPerson, withoutPersons } from "./person-or-place.ts";

/** A span of the document's text, UTF-16 offsets, with the tokens it covers. */
export interface Span {
  start: number;
  end: number;
  first: number;
  last: number;
}

/** Title and body as one text with its words and all that the lexicon knows in it. */
export interface Document {
  text: string;
  /** Length of the title; the body starts at `bodyStart`. */
  titleEnd: number;
  bodyStart: number;
  language: string;
  /** The dateline as it stood before cleaning took it out: "ATHENS, Ga. (AP) —"; "" without one. */
  dateline: string;
  tokens: Tokens;
  /** Texts of the words that were asked for, as written and in lower case, by `tokens.same`. */
  words: (string | undefined)[];
  lowerWords: (string | undefined)[];
  /** What `ofWord` keeps: by function, then by `tokens.same`. */
  known: unknown[][];
  /** Names of places, organizations and people and words of office: longest first, none overlapping another span. */
  names: NameMatch[];
  /** Index into `names` of the name that covers a token, -1 for none. */
  nameAt: Int32Array;
  /**
   * Words that say what stands beside them, by token: role, speech, not-person, org-word, org-kind, org-suffix, credit; and
   * where somebody is named who is listed for the place in the name (not-country).
   */
  hints: Map<number, Match[]>;
  topics: Match[];
  /** Code points before each UTF-16 offset of the text, null where these are as many. */
  codePoints: Int32Array | null;
  /** What `noMarks` and `noNumbers` cut theirs from. */
  room: Room;
}

interface Room {
  buffer: ArrayBuffer;
  used: number;
}

/** One span and everything that the lexicon says it may be. */
export interface NameMatch extends Span {
  senses: Match["sense"][];
  /** Countries named inside a state body ("ministère polonais de la Défense"), and the body that its head's name has in it. */
  inner: NameMatch[];
}

const NAME_KINDS = new Set([
  "country",
  "adjective",
  "demonym",
  "city",
  "namesake",
  "metonym",
  "not-country",
  "org",
  "person",
  "ministry",
  "minister",
]);
const TOPIC_KINDS = new Set(["topic", "no-topic"]);
/** UTF-16 units at the start of the body that count as its lead. */
export const LEAD_UNITS = 600;
const TITLE_GAP = "\n\n";

/** Languages without words of their own in the knowledge base, and the nearest one that has: their words are much alike. */
const NEAREST: Readonly<Record<string, string>> = {
  af: "nl",
  fy: "nl",
  ast: "es",
  oc: "es",
  gl: "pt",
  war: "tl",
  ceb: "tl",
  ilo: "tl",
  ss: "xh",
  zu: "xh",
  su: "jv",
  lb: "de",
  crh: "tr",
  tk: "tr",
  as: "bn",
  bho: "hi",
  sa: "hi",
};

/** Reads an article's title and body into a document. Linear. */
export function readDocument(article: CleanArticle): Document {
  const title = article.title ?? "";
  const body = article.body.slice(0, LIMITS.CLASSIFIED_CHARACTERS);
  // Joined and not added: what is added stays in parts, which every look at a letter goes through.
  const text = [title, body].join(TITLE_GAP);
  const tokens = tokenize(text);
  const names: Match[] = [];
  const topics: Match[] = [];
  const hints = new Map<number, Match[]>();
  const language = NEAREST[article.language] ?? article.language;
  for (const match of findForms(knowledge.lexiconFor(language, text), tokens, language)) {
    if (TOPIC_KINDS.has(match.sense.kind)) topics.push(match);
    else if (NAME_KINDS.has(match.sense.kind)) names.push(match);
    else addHint(hints, match);
  }
  const longest = longestSpans(names).map(withoutNamesakes);
  for (const name of longest)
    if (isListedPerson(name)) addHint(hints, { ...name, sense: name.senses[0]!, cased: true });
  const spans = withoutPersons(longest, tokens, hints, article.language);
  const room: Room = { buffer: new ArrayBuffer(0), used: 0 };
  const nameAt = noNumbers({ tokens, room });
  for (const [index, { first, last }] of spans.entries()) nameAt.fill(index, first, last + 1);
  return {
    text,
    titleEnd: title.length,
    bodyStart: title.length + TITLE_GAP.length,
    language: article.language,
    dateline: article.removed.find(({ step }) => step === "dateline")?.text ?? "",
    tokens,
    words: new Array(tokens.count),
    lowerWords: new Array(tokens.count),
    known: [],
    names: spans,
    nameAt,
    hints,
    topics,
    codePoints: countCodePoints(text),
    room,
  };
}

/** Bytes a token that a document's room grows by: most stages mark tokens, and to make an array for each takes long. */
const ROOM_BYTES = 48;

function cut({ tokens, room }: Pick<Document, "tokens" | "room">, bytes: number): number {
  const from = (room.used + 3) & ~3;
  room.used = from + bytes * tokens.count;
  if (room.used <= room.buffer.byteLength) return from;
  room.buffer = new ArrayBuffer(ROOM_BYTES * tokens.count);
  room.used = bytes * tokens.count;
  return 0;
}

/** A mark for each token, all 0, or those of another set. */
export function noMarks(document: Pick<Document, "tokens" | "room">, others?: Uint8Array): Uint8Array {
  const from = cut(document, 1);
  const marks = new Uint8Array(document.room.buffer, from, document.tokens.count);
  if (others !== undefined) marks.set(others);
  return marks;
}

/** A number for each token, all -1. */
export function noNumbers(document: Pick<Document, "tokens" | "room">): Int32Array {
  const from = cut(document, 4);
  return new Int32Array(document.room.buffer, from, document.tokens.count).fill(-1);
}

function addHint(hints: Map<number, Match[]>, match: Match): void {
  const known = hints.get(match.first);
  if (known === undefined) hints.set(match.first, [match]);
  else known.push(match);
}

/** Of overlapping matches the one that starts first and, of those, the longest; all senses of one span together. */
function longestSpans(matches: Match[]): NameMatch[] {
  sortNear(matches, (a, b) => a.start - b.start || b.end - a.end);
  const spans: NameMatch[] = [];
  let last: NameMatch | undefined;
  for (const match of matches) {
    if (last !== undefined && match.start < last.end) {
      if (match.start === last.start && match.end === last.end) addSense(last, match);
      else if (match.end <= last.end && STATE_KINDS.has(last.senses[0]!.kind)) addInner(last, match);
    } else {
      last = nameOf(match);
      spans.push(last);
    }
  }
  return spans;
}

/** "Rakušané" are Austrians and not the minister Rakušan: a word for a people is nobody's surname. */
function withoutNamesakes(name: NameMatch): NameMatch {
  if (name.first !== name.last || !name.senses.some(({ kind }) => kind === "demonym")) return name;
  return { ...name, senses: name.senses.filter(({ kind }) => kind !== "person") };
}

const STATE_KINDS = new Set(["ministry", "minister"]);

const nameOf = ({ sense, start, end, first, last }: Match): NameMatch => {
  return { start, end, first, last, senses: [sense], inner: [] };
};

function addSense(name: NameMatch, { sense }: Match): void {
  if (!name.senses.includes(sense)) name.senses.push(sense);
}

/** Keeps the countries inside a state body, of several readings of one place all; and the body in "глава МИД". */
function addInner(name: NameMatch, match: Match): void {
  const isBody = match.sense.kind === "ministry" && name.senses[0]!.kind === "minister";
  if (match.sense.kind !== "adjective" && match.sense.kind !== "country" && !isBody) return;
  const same = name.inner.find((inner) => inner.start === match.start && inner.end === match.end);
  if (same === undefined) name.inner.push(nameOf(match));
  else addSense(same, match);
}

/** Text of one token. */
export function wordAt({ tokens, words }: Document, token: number): string {
  const same = tokens.same[token] ?? token;
  words[same] ??= tokens.text.slice(tokens.start[same], tokens.end[same]);
  return words[same];
}

/** Text of one token in lower case. */
export function lowerAt(document: Document, token: number): string {
  const { tokens, lowerWords } = document;
  const same = tokens.same[token] ?? token;
  lowerWords[same] ??= wordAt(document, same).toLowerCase();
  return lowerWords[same];
}

let readers = 0;

/**
 * What `read` says of the word at a token, asked once for all tokens of a document that are written the same: it may look at the
 * word and the language and at nothing else.
 */
export function ofWord<T extends Answer>(read: WordReader<T>): WordReader<T> {
  const reader = readers++;
  return (document, token) => {
    document.known[reader] ??= new Array(document.tokens.count);
    const known = document.known[reader] as (T | undefined)[];
    const same = document.tokens.same[token] ?? token;
    let answer = known[same];
    if (answer === undefined) {
      answer = read(document, token);
      known[same] = answer;
    }
    return answer;
  };
}

type Answer = object | string | number | boolean | null;
type WordReader<T> = (document: Document, token: number) => T;

/** The name that covers a token, or null. */
export const nameCovering = ({ names, nameAt }: Document, token: number): NameMatch | null =>
  names[nameAt[token] ?? -1] ?? null;

/** Evidence of spans in code points, in text order, without repeats; at most LIMITS.EVIDENCE_SPANS. */
export function toEvidence(document: Document, spans: readonly Place[]): Evidence[] {
  const ordered = inOrder(spans) ? spans : [...spans].sort(comparePlaces);
  const evidence: Evidence[] = [];
  const { codePoints } = document;
  const before = (offset: number) => (codePoints === null ? offset : codePoints[offset]!);
  let previous = -1;
  for (const { start, end } of ordered) {
    if (start === previous) continue;
    previous = start;
    if (evidence.length === LIMITS.EVIDENCE_SPANS) break;
    const inTitle = end <= document.titleEnd;
    const base = inTitle ? 0 : document.bodyStart;
    const from = before(start) - before(base);
    const text = document.text.slice(start, end);
    const to = from + before(end) - before(start);
    evidence.push({ field: inTitle ? "title" : "body", start: from, end: to, text });
  }
  return evidence;
}

type Place = Pick<Span, "start" | "end">;

const comparePlaces = (a: Place, b: Place): number => a.start - b.start || a.end - b.end;

function inOrder(spans: readonly Place[]): boolean {
  for (let at = 1; at < spans.length; at++) if (comparePlaces(spans[at - 1]!, spans[at]!) > 0) return false;
  return true;
}

/** Code points before each UTF-16 offset of a text, null where these are as many. */
function countCodePoints(text: string): Int32Array | null {
  if (!/[\u{10000}-\u{10ffff}]/u.test(text)) return null;
  const table = new Int32Array(text.length + 1);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    const isFirstHalf = code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
    table[at + 1] = table[at]! + (isFirstHalf ? 0 : 1);
  }
  return table;
}
