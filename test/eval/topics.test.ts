import { describe, expect, it } from "vitest";
import { processSubmission } from "../../src/pipeline.ts";
import { submissionOf } from "../support/submissions.ts";
import {
  addTopicTallies,
  languageOfTopicArticle,
  type TopicExpectation,
  type TopicTally,
  tallyTopics,
  unmetTopics,
} from "../support/topic-articles.ts";
import expected from "./topics/expected.json";

const NOW = Date.UTC(2026, 10, 1);
/** Shares that the articles reach together, less two hundredths. May only rise. */
const FLOORS = { topLevel: 0.97, recall: 0.84, secondLevelRecall: 0.93, precision: 0.89 };

const texts = import.meta.glob("./topics/*.txt", { query: "?raw", import: "default", eager: true });
const expectations = expected as unknown as Record<string, TopicExpectation>;
const articles = Object.entries(texts as Record<string, string>).map(([path, text]) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { name, text, expectation: expectations[name]! };
});

async function topicsOf(text: string) {
  const result = await processSubmission(submissionOf(text), NOW);
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
}

describe("articles with the topics that a careful reader expects", () => {
  it("are written in thirty languages or more, most of them about other things than states and armies", () => {
    expect(new Set(articles.map(({ name }) => languageOfTopicArticle(name))).size).toBeGreaterThanOrEqual(30);
    const ofStates = articles.filter(({ expectation }) => expectation.top_level_first.includes("politics"));
    expect(ofStates.length * 2).toBeLessThan(articles.length);
  });

  it.each(articles)("$name is read in its language and has a topic", async ({ name, text }) => {
    const { language, topics } = await topicsOf(text);
    expect(language).toBe(languageOfTopicArticle(name));
    expect(topics).not.toEqual([]);
  });

  it("are told from each other by recall and precision above the floors", async () => {
    let sum: TopicTally | null = null;
    const unmet: string[] = [];
    for (const { name, text, expectation } of articles) {
      const { topics } = await topicsOf(text);
      const tally = tallyTopics(topics, expectation);
      sum = sum === null ? tally : addTopicTallies(sum, tally);
      unmet.push(...unmetTopics(topics, expectation).map((line) => `${name}: ${line}`));
    }
    const { articles: count, topLevel, wanted, found, wantedSecond, foundSecond, given, right } = sum!;
    const shares = {
      topLevel: topLevel / count,
      recall: found / wanted,
      secondLevelRecall: foundSecond / wantedSecond,
      precision: right / given,
    };
    for (const [measure, floor] of Object.entries(FLOORS)) {
      const share = shares[measure as keyof typeof FLOORS];
      expect(share, `${measure}\n${unmet.join("\n")}`).toBeGreaterThanOrEqual(floor);
    }
  });
});
