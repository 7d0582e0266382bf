import type { TopicTag } from "../../src/domain/tags.ts";
import { knowledge } from "../../src/knowledge/index.ts";

/** What a careful reader expects of one article, in English names of the IPTC tree. */
export interface TopicExpectation {
  /** Top-level topics; the best-scored topic must lie under one of them. */
  top_level_first: string[];
  /** Topics of the second level or below that must be there. */
  has: string[];
  /** Second-level topics that are not wrong where they are there. */
  may: string[];
}

/** What came of an article or of many; sums of counts. */
export interface TopicTally {
  articles: number;
  /** Articles whose best topic lies under an expected top level. */
  topLevel: number;
  /** Expected topics, and those of them that were given. */
  wanted: number;
  found: number;
  /** Expected second-level topics, and those of them that were given. */
  wantedSecond: number;
  foundSecond: number;
  /** Second-level topics that were given, and those of them that were expected or allowed. */
  given: number;
  right: number;
}

/** The language (BCP 47) in the name of an article, NAME-LANGUAGE.txt; "und" where there is none. */
export const languageOfTopicArticle = (name: string): string => /-([a-z]+)\.txt$/.exec(name)?.[1] ?? "und";

const PREFIX = "medtop:";
const idOfName = new Map([...knowledge.topics].map(([id, { name }]) => [name, PREFIX + id]));

/** The id ("medtop:20000598") of a topic by its English name. Throws on an unknown name. */
function topicId(name: string): string {
  const id = idOfName.get(name);
  if (id === undefined) throw new Error(`no Media Topic is named "${name}"`);
  return id;
}

/** The second-level topic that a topic lies under or is; throws on a top-level one. */
function secondLevelOf(id: string): string {
  let at = id.slice(PREFIX.length);
  for (;;) {
    const parent = knowledge.topics.get(at)?.parent ?? null;
    if (parent === null) throw new Error(`${id} is a top-level topic`);
    if (knowledge.topics.get(parent)?.parent === null) return PREFIX + at;
    at = parent;
  }
}

/** Everything in which an article's topics are not what is expected, in words; empty when all is right. */
export function unmetTopics(topics: readonly TopicTag[], expected: TopicExpectation): string[] {
  const { missing, wrong } = compare(topics, expected);
  const first = topics[0]?.path[0];
  return [
    ...(isTopLevelRight(topics, expected) ? [] : [`first is under ${nameOf(first)}`]),
    ...missing.map((name) => `${name} is missing`),
    ...wrong.map((id) => `${nameOf(id)} is there`),
  ];
}

/** The counts of one article. */
export function tallyTopics(topics: readonly TopicTag[], expected: TopicExpectation): TopicTally {
  const { missing, wrong, given, expectedSecond } = compare(topics, expected);
  return {
    articles: 1,
    topLevel: isTopLevelRight(topics, expected) ? 1 : 0,
    wanted: expected.has.length,
    found: expected.has.length - missing.length,
    wantedSecond: expectedSecond.size,
    foundSecond: given.filter((id) => expectedSecond.has(id)).length,
    given: given.length,
    right: given.length - wrong.length,
  };
}

/** The sum of two tallies. */
export function addTopicTallies(a: TopicTally, b: TopicTally): TopicTally {
  return {
    articles: a.articles + b.articles,
    topLevel: a.topLevel + b.topLevel,
    wanted: a.wanted + b.wanted,
    found: a.found + b.found,
    wantedSecond: a.wantedSecond + b.wantedSecond,
    foundSecond: a.foundSecond + b.foundSecond,
    given: a.given + b.given,
    right: a.right + b.right,
  };
}

function isTopLevelRight(topics: readonly TopicTag[], { top_level_first }: TopicExpectation): boolean {
  const first = topics[0]?.path[0];
  return first !== undefined && top_level_first.map(topicId).includes(first);
}

function compare(topics: readonly TopicTag[], { has, may }: TopicExpectation) {
  const steps = new Set(topics.flatMap(({ path }) => path));
  const given = [...new Set(topics.flatMap(({ path }) => path.slice(1, 2)))];
  const expectedSecond = new Set(has.map((name) => secondLevelOf(topicId(name))));
  const allowed = new Set([...expectedSecond, ...may.map(topicId)]);
  return {
    given,
    expectedSecond,
    missing: has.filter((name) => !steps.has(topicId(name))),
    wrong: given.filter((id) => !allowed.has(id)),
  };
}

const nameOf = (id: string | undefined): string =>
  id === undefined ? "nothing" : (knowledge.topics.get(id.slice(PREFIX.length))?.name ?? id);
