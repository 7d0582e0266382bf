import type { TopicTag } from "../domain/tags.ts";
import { knowledge } from "../knowledge/index.ts";
import type { CountryMention } from "./countries.ts";
import { type Document, LEAD_UNITS, toEvidence } from "./document.ts";
import type { StateBody } from "./states.ts";
import { findSignals, type Signal } from "./topic-signals.ts";

const TITLE_FACTOR = 2.5;
const LEAD_FACTOR = 1.4;
/** Each repeat of one form counts this much of the one before. */
const REPEAT_FACTOR = 0.6;
/** What a topic needs to be said at all, and of the best topic's points. */
const MIN_POINTS = 2.4;
const MIN_SHARE = 0.22;
/** What a child gives to its parent. */
const PARENT_FACTOR = 0.9;
/** Topics that the tree files under the industry that makes the thing, while news of them is about technology. */
const ALSO: Readonly<Record<string, string>> = {
  "20000225": "20000763",
  "20001258": "20000763",
  "20000233": "20000763",
  "20000234": "20000763",
};
const ALSO_FACTOR = 1.2;
/** What such a topic gives to the industry above it. */
const ALSO_PARENT_FACTOR = 0.3;
const MAX_TOPICS = 10;
const MAX_EVIDENCE = 20;

interface Tally {
  points: number;
  signals: Signal[];
}

/** IPTC Media Topics of a document with the words that decided, best first; none when nothing tells. */
export function tagTopics(
  document: Document,
  mentions: readonly CountryMention[],
  bodies: readonly StateBody[],
): TopicTag[] {
  const tallies = tally(document, findSignals(document, mentions, bodies));
  const ranked = [...tallies].filter(([, { points }]) => points >= MIN_POINTS).sort(byPoints);
  const best = ranked[0]?.[1].points ?? 0;
  const norm = Math.sqrt(Math.max(1, document.tokens.count / 120));
  const tags: TopicTag[] = [];
  for (const [id, { points, signals }] of ranked) {
    if (points < best * MIN_SHARE || tags.length === MAX_TOPICS) break;
    const topic = knowledge.topics.get(id);
    if (topic === undefined) continue;
    const score = scoreOf(points / norm, points / best);
    const path = pathOf(id).map((step) => `medtop:${step}`);
    const evidence = toEvidence(document, strongest(signals));
    tags.push({ id: `medtop:${id}`, name: topic.name, path, score, evidence });
  }
  return tags.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

type Entry = [string, Tally];
const byPoints = (a: Entry, b: Entry): number => b[1].points - a[1].points || (a[0] < b[0] ? -1 : 1);

const scoreOf = (density: number, share: number): number =>
  Math.round(Math.min(0.99, 0.3 + 0.45 * (1 - Math.exp(-density / 6)) + 0.24 * share) * 100) / 100;

/** The most telling signals; toEvidence puts their spans in text order, so only the choice is made here. */
const strongest = (signals: readonly Signal[]): Signal[] =>
  signals
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .slice(0, MAX_EVIDENCE);

/** Points of every topic that something speaks for, parents through their children. */
function tally(document: Document, signals: readonly Signal[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const repeats = new Map<string, number>();
  for (const signal of signals) {
    const seen = repeats.get(signal.form) ?? 0;
    repeats.set(signal.form, seen + 1);
    const points = signal.points * placeFactor(document, signal) * REPEAT_FACTOR ** seen;
    addUpwards(tallies, signal.topic, points, signal);
  }
  return tallies;
}

function addUpwards(tallies: Map<string, Tally>, topic: string, points: number, signal: Signal): void {
  let share = 1;
  for (let id: string | null = topic; id !== null; id = knowledge.topics.get(id)?.parent ?? null) {
    const known = tallies.get(id);
    if (known === undefined) tallies.set(id, { points: points * share, signals: [signal] });
    else {
      known.points += points * share;
      known.signals.push(signal);
    }
    const also = ALSO[id];
    if (also !== undefined) addUpwards(tallies, also, points * ALSO_FACTOR, signal);
    share *= also === undefined ? PARENT_FACTOR : ALSO_PARENT_FACTOR;
  }
}

function placeFactor(document: Document, { start, end }: Signal): number {
  if (end <= document.titleEnd) return TITLE_FACTOR;
  return start < document.bodyStart + LEAD_UNITS ? LEAD_FACTOR : 1;
}

/** Ids from the top level down to the topic itself. */
export function pathOf(id: string): string[] {
  const path: string[] = [];
  for (let at: string | null = id; at !== null; at = knowledge.topics.get(at)?.parent ?? null) path.unshift(at);
  return path;
}
