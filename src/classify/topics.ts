import type { TopicTag } from "../domain/tags.ts";
import { knowledge } from "../knowledge/index.ts";
import type { CountryMention } from "./countries.ts";
import { type Document, LEAD_UNITS, type Span, toEvidence } from "./document.ts";
import type { StateBody } from "./states.ts";
import { ALSO, shareOfParent } from "./topic-shares.ts";
import { findSignals, type Signal } from "./topic-signals.ts";

const TITLE_FACTOR = 2.5;
const LEAD_FACTOR = 1.2;
/** The nth time of one form counts n to minus this: less each time, yet what a text says all the time is its topic. */
const REPEAT_POWER = 0.7;
/** What a topic needs to be said at all, and of the best topic's points. */
const MIN_POINTS = 2.4;
const MIN_SHARE = 0.18;
/** A topic beside the best one is said from this score on: of those below, one in thirty is right. */
const MIN_SCORE = 0.2;
/** What a topic that is filed elsewhere too (`ALSO`) gives there. */
const ALSO_FACTOR = 1.2;
const MAX_TOPICS = 10;
const MAX_EVIDENCE = 20;
/** Points of a topic grow with the root of a text's length; up to this many words they stand as they are. */
const PLAIN_WORDS = 120;
/**
 * A score is points / (points + doubt + rivalry). The three constants were set by the reliability table that `npm run eval`
 * prints: they make the share of right best topics in a bin what its score says.
 */
const DOUBT_POINTS = 1.75;
const RIVAL_OF_BEST = 0.3;
const RIVAL_OF_OTHERS = 0.8;
const MAX_SCORE = 0.99;
const SCORE_STEP = 0.01;

interface Tally {
  /** What ranks the topic. */
  points: number;
  /** What its words say without what is lost on the way up the tree. */
  told: number;
  signals: Signal[];
}

/**
 * IPTC Media Topics of a document with the words that decided, best first; none when nothing tells. `people` are the
 * spans of people that no list has, whose names tell nothing.
 */
export function tagTopics(
  document: Document,
  mentions: readonly CountryMention[],
  bodies: readonly StateBody[],
  people: readonly Span[] = [],
): TopicTag[] {
  const ranked = rank(tally(document, findSignals(document, mentions, bodies, people)));
  const scores = scoreTopics(ranked, document.tokens.count);
  const said = ranked.filter(([id], index) => index === 0 || (scores.get(id) ?? 0) >= MIN_SCORE);
  const tags = said.map(([topic, { signals }]) => {
    const { id, name, path } = labelOf(topic);
    const evidence = toEvidence(document, strongest(signals));
    return { id, name, path: path.slice(), score: scores.get(topic) ?? 0, evidence };
  });
  return tags.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** How articles name a topic, by its id in the tree. */
const labels = new Map<string, Pick<TopicTag, "id" | "name" | "path">>();

function labelOf(topic: string): Pick<TopicTag, "id" | "name" | "path"> {
  let label = labels.get(topic);
  if (label === undefined) {
    const path = pathOf(topic).map((step) => `medtop:${step}`);
    label = { id: `medtop:${topic}`, name: knowledge.topics.get(topic)?.name ?? "", path };
    labels.set(topic, label);
  }
  return label;
}

type Entry = [string, Tally];

/** Topics that enough speaks for, most points first; of equal ones that of the branch which more speaks for. */
function rank(tallies: ReadonlyMap<string, Tally>): Entry[] {
  const branch = ([id]: Entry): number => tallies.get(pathOf(id)[0]!)?.told ?? 0;
  let most = 0;
  for (const { points, told } of tallies.values()) if (told >= MIN_POINTS && points > most) most = points;
  const least = most * MIN_SHARE;
  const said: Entry[] = [];
  for (const entry of tallies) {
    const { points, told } = entry[1];
    if (told >= MIN_POINTS && points > 0 && points >= least) said.push(entry);
  }
  said.sort((a, b) => b[1].points - a[1].points || branch(b) - branch(a) || (a[0] < b[0] ? -1 : 1));
  return said.slice(0, MAX_TOPICS);
}

/**
 * How sure each topic is, 0 to 1: the more speaks for it and the less for the best topic of another branch, the surer. A
 * parent is as sure as its children, and stands behind the child that has most of its words.
 */
function scoreTopics(ranked: readonly Entry[], words: number): Map<string, number> {
  const doubt = DOUBT_POINTS * Math.sqrt(Math.max(1, words / PLAIN_WORDS));
  const branches = new Map<string, number>();
  for (const [id, { points }] of ranked) {
    const top = pathOf(id)[0]!;
    if (!branches.has(top)) branches.set(top, points);
  }
  const [best, second] = [...branches];
  const scores = new Map<string, number>();
  for (const [id, { points }] of ranked) {
    const isBest = pathOf(id)[0] === best?.[0];
    const rivalry = isBest ? RIVAL_OF_BEST * (second?.[1] ?? 0) : RIVAL_OF_OTHERS * (best?.[1] ?? 0);
    scores.set(id, roundScore(points / (points + doubt + rivalry)));
  }
  for (const [id] of ranked) {
    const least = roundScore(scores.get(id)! - SCORE_STEP);
    for (const parent of pathOf(id)) {
      const score = parent === id ? undefined : scores.get(parent);
      if (score !== undefined && score < least) scores.set(parent, least);
    }
  }
  return scores;
}

const roundScore = (score: number): number => Math.round(Math.min(MAX_SCORE, score) * 100) / 100;

/** The most telling signals, of equal ones the first; toEvidence puts their spans in text order. */
function strongest(signals: readonly Signal[]): Signal[] {
  const best: Signal[] = [];
  for (const signal of signals) {
    if (signal.points <= (best.length < MAX_EVIDENCE ? 0 : best.at(-1)!.points)) continue;
    let place = best.length;
    best.push(signal);
    for (; place > 0 && best[place - 1]!.points < signal.points; place--) best[place] = best[place - 1]!;
    best[place] = signal;
    if (best.length > MAX_EVIDENCE) best.pop();
  }
  return best;
}

/**
 * Points of every topic that something speaks for, parents through their children. One word speaks once for a topic,
 * however many of the topic's children and itself it is listed for.
 */
function tally(document: Document, signals: readonly Signal[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  const repeats = new Map<number, { times: number }>();
  for (const group of bySpan(signals)) {
    const gains = [gainOf(document, group[0]!, repeats)];
    for (let at = 1; at < group.length; at++) gains.push(gainOf(document, group[at]!, repeats));
    for (const gain of gains) addGain(tallies, gain, gains);
  }
  return tallies;
}

/** Adds what a signal says of its topic and those above it. By place, since an iterator for each of many short lists is slow. */
function addGain(tallies: Map<string, Tally>, gain: Gain, gains: readonly Gain[]): void {
  const { signal, points, reaches } = gain;
  for (let at = 0; at < reaches.length; at++) {
    const reach = reaches[at]!;
    if (gains.length > 1 && isOutdone(gain, reach, gains)) continue;
    const known = tallies.get(reach.topic);
    if (known === undefined) {
      tallies.set(reach.topic, { points: points * reach.share, told: points * reach.told, signals: [signal] });
      continue;
    }
    known.points += points * reach.share;
    known.told += points * reach.told;
    known.signals.push(signal);
  }
}

const gainOf = (document: Document, signal: Signal, repeats: Map<number, { times: number }>): Gain => {
  return { signal, points: pointsOf(document, signal, repeats), reaches: reachOf(signal.topic) };
};

/** What the nth time of a form counts, for the first of them: powers are slow. */
const REPEAT_FACTORS = Float64Array.from({ length: 64 }, (_, index) => (index + 1) ** -REPEAT_POWER);

function pointsOf(document: Document, signal: Signal, repeats: Map<number, { times: number }>): number {
  let repeat = repeats.get(signal.form);
  if (repeat === undefined) {
    repeat = { times: 0 };
    repeats.set(signal.form, repeat);
  }
  const factor = REPEAT_FACTORS[repeat.times++] ?? repeat.times ** -REPEAT_POWER;
  return signal.points * placeFactor(document, signal) * factor;
}

interface Gain {
  signal: Signal;
  points: number;
  reaches: readonly Reach[];
}

/** Whether another reading of the same span says more of a topic, for or against it; of equal ones the first counts. */
function isOutdone(gain: Gain, { topic, share }: Reach, gains: readonly Gain[]): boolean {
  const own = Math.abs(gain.points * share);
  let isBefore = true;
  for (const other of gains) {
    if (other === gain) {
      isBefore = false;
      continue;
    }
    for (const reach of other.reaches) {
      const theirs = reach.topic === topic ? Math.abs(other.points * reach.share) : -1;
      if (theirs > own || (isBefore && theirs === own)) return true;
    }
  }
  return false;
}

/** Signals of one span together, in order of their first. */
function bySpan(signals: readonly Signal[]): Signal[][] {
  const groups: Signal[][] = [];
  const lastAt = new Map<number, number>();
  const before: number[] = [];
  for (const signal of signals) {
    const last = lastAt.get(signal.start) ?? -1;
    let at = last;
    while (at >= 0 && groups[at]![0]!.end !== signal.end) at = before[at]!;
    if (at >= 0) groups[at]!.push(signal);
    else {
      before.push(last);
      lastAt.set(signal.start, groups.push([signal]) - 1);
    }
  }
  return groups;
}

/** A topic that hears of another's words, and how much of their points. */
interface Reach {
  topic: string;
  share: number;
  told: number;
}

const reachesOf = new Map<string, readonly Reach[]>();

/** The topic, those above it and those that news files it under as well. */
function reachOf(topic: string): readonly Reach[] {
  const known = reachesOf.get(topic);
  if (known !== undefined) return known;
  const reach: Reach[] = [];
  let share = 1;
  for (const step of pathOf(topic).toReversed()) {
    reach.push({ topic: step, share, told: 1 });
    const also = ALSO[step];
    for (const { topic: other, share: otherShare } of also === undefined ? [] : reachOf(also)) {
      reach.push({ topic: other, share: ALSO_FACTOR * otherShare, told: ALSO_FACTOR });
    }
    share *= shareOfParent(step);
  }
  reachesOf.set(topic, reach);
  return reach;
}

function placeFactor(document: Document, { start, end }: Signal): number {
  if (end <= document.titleEnd) return TITLE_FACTOR;
  return start < document.bodyStart + LEAD_UNITS ? LEAD_FACTOR : 1;
}

const paths = new Map<string, readonly string[]>();

/** Ids from the top level down to the topic itself, one of the knowledge base. */
export function pathOf(id: string): readonly string[] {
  const known = paths.get(id);
  if (known !== undefined) return known;
  const path: string[] = [];
  for (let at: string | null = id; at !== null; at = knowledge.topics.get(at)?.parent ?? null) path.unshift(at);
  paths.set(id, path);
  return path;
}
