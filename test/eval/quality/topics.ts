import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { processSubmission } from "../../../src/pipeline.ts";
import { submissionOf } from "../../support/submissions.ts";
import {
  addTopicTallies,
  languageOfTopicArticle,
  type TopicExpectation,
  type TopicTally,
  tallyTopics,
} from "../../support/topic-articles.ts";

const FOLDER = new URL("../topics/", import.meta.url);
/** The articles are read at this time (Unix milliseconds), so that the page does not change with the day. */
const NOW_MS = Date.UTC(2026, 10, 1);

/** The tallies of the articles in test/eval/topics by language, as BCP 47, in alphabetical order. */
export async function tallyTopicsByLanguage(): Promise<Map<string, TopicTally>> {
  const expected = JSON.parse(readFileSync(new URL("expected.json", FOLDER), "utf8")) as Record<
    string,
    TopicExpectation
  >;
  const tallies = new Map<string, TopicTally>();
  for (const name of readdirSync(fileURLToPath(FOLDER)).filter((file) => file.endsWith(".txt"))) {
    const language = languageOfTopicArticle(name);
    const result = await processSubmission(submissionOf(readFileSync(new URL(name, FOLDER), "utf8")), NOW_MS);
    const now = tallyTopics(result.ok ? result.value.topics : [], expected[name]!);
    const before = tallies.get(language);
    tallies.set(language, before === undefined ? now : addTopicTallies(before, now));
  }
  return new Map([...tallies].sort(([a], [b]) => (a < b ? -1 : 1)));
}
