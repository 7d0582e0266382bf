import type { TopicTag } from "../domain/tags.ts";
import { knowledge } from "../knowledge/index.ts";
import type { Match } from "../knowledge/match.ts";
import { type Document, toEvidence } from "./document.ts";

/** Points of a form by its weight in the lexicon: telling words count far more than supporting ones. */
const POINTS: Readonly<Record<number, number>> = { 3: 4, 2: 2, 1: 0.8, [-1]: -0.8, [-2]: -2, [-3]: -4 };
const TITLE_FACTOR = 2.5;
const LEAD_FACTOR = 1.4;
const LEAD_UNITS = 600;
/** Each repeat of one form counts this much of the one before. */
const REPEAT_FACTOR = 0.6;
/** What a topic needs to be said at all, and of the best topic's points. */
const MIN_POINTS = 2.4;
const MIN_SHARE = 0.3;
/** What a child gives to its parent. */
const PARENT_FACTOR = 0.9;
const MAX_TOPICS = 8;

interface Tally {
  points: number;
  matches: Match[];
}

/** IPTC Media Topics of a document with the words that decided, best first; none when nothing tells. */
export function tagTopics(document: Document): TopicTag[] {
  const tallies = tally(document);
  const ranked = [...tallies].filter(([, { points }]) => points >= MIN_POINTS).sort(byPoints);
  const best = ranked[0]?.[1].points ?? 0;
  const norm = Math.sqrt(Math.max(1, document.tokens.count / 120));
  const tags: TopicTag[] = [];
  for (const [id, { points, matches }] of ranked) {
    if (points < best * MIN_SHARE || tags.length === MAX_TOPICS) break;
    const topic = knowledge.topics.get(id);
    if (topic === undefined) continue;
    const score = scoreOf(points / norm, points / best);
    const path = pathOf(id).map((step) => `medtop:${step}`);
    tags.push({
      id: `medtop:${id}`,
      name: topic.name,
      path,
      score,
      evidence: toEvidence(document, strongest(matches)),
    });
  }
  return tags.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

type Entry = [string, Tally];
const byPoints = (a: Entry, b: Entry): number => b[1].points - a[1].points || (a[0] < b[0] ? -1 : 1);

const scoreOf = (density: number, share: number): number =>
  Math.round(Math.min(0.99, 0.3 + 0.45 * (1 - Math.exp(-density / 6)) + 0.24 * share) * 100) / 100;

/** Evidence in order of strength; toEvidence puts spans in text order, so only the choice is made here. */
const strongest = (matches: readonly Match[]): Match[] =>
  [...matches]
    .filter((match) => match.sense.weight > 0)
    .sort((a, b) => b.sense.weight - a.sense.weight)
    .slice(0, 20);

/** Points of every topic that a form speaks for, parents through their children. */
function tally(document: Document): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const repeats = new Map<string, number>();
  for (const match of longest(document.topics)) {
    const form = `${match.sense.key} ${match.sense.weight} ${document.text.slice(match.start, match.start + 5).toLowerCase()}`;
    const seen = repeats.get(form) ?? 0;
    repeats.set(form, seen + 1);
    const points = (POINTS[match.sense.weight] ?? 0) * placeFactor(document, match) * REPEAT_FACTOR ** seen;
    let share = 1;
    for (let id: string | null = match.sense.key; id !== null; id = knowledge.topics.get(id)?.parent ?? null) {
      const known = tallies.get(id);
      if (known === undefined) tallies.set(id, { points: points * share, matches: [match] });
      else {
        known.points += points * share;
        known.matches.push(match);
      }
      share *= PARENT_FACTOR;
    }
  }
  return tallies;
}

function placeFactor(document: Document, match: Match): number {
  if (match.end <= document.titleEnd) return TITLE_FACTOR;
  return match.start < document.bodyStart + LEAD_UNITS ? LEAD_FACTOR : 1;
}

/** A phrase speaks instead of the words inside it. */
function longest(matches: readonly Match[]): Match[] {
  const ordered = [...matches].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Match[] = [];
  let end = -1;
  let start = -1;
  for (const match of ordered) {
    const same = match.start === start && match.end === end;
    if (match.start < end && !same) continue;
    ({ start, end } = match);
    kept.push(match);
  }
  return kept;
}

/** Ids from the top level down to the topic itself. */
export function pathOf(id: string): string[] {
  const path: string[] = [];
  for (let at: string | null = id; at !== null; at = knowledge.topics.get(at)?.parent ?? null) path.unshift(at);
  return path;
}
