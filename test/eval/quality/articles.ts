import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Expectation } from "../../support/expectations.ts";
import { expectationOfReport, type Meetings } from "../../support/meetings.ts";

/** An article of the repository with what a careful reader expects of it. */
export interface CommittedArticle {
  text: string;
  expectation: Expectation;
}

const EVAL = new URL("../", import.meta.url);

/** The articles of test/eval/articles and test/eval/meetings. */
export function readCommittedArticles(): CommittedArticle[] {
  const articles = readExpected("articles") as Record<string, Expectation>;
  const meetings = readExpected("meetings") as Meetings;
  return [
    ...readFolder("articles", (name) => articles[name] ?? null),
    ...readFolder("meetings", (name) => expectationOfReport(name, meetings)),
  ];
}

function readExpected(folder: string): unknown {
  return JSON.parse(readFileSync(new URL(`${folder}/expected.json`, EVAL), "utf8"));
}

function readFolder(folder: string, expectationOf: (name: string) => Expectation | null): CommittedArticle[] {
  const names = readdirSync(fileURLToPath(new URL(`${folder}/`, EVAL))).filter((name) => name.endsWith(".txt"));
  return names.flatMap((name) => {
    const expectation = expectationOf(name);
    return expectation === null
      ? []
      : [{ text: readFileSync(new URL(`${folder}/${name}`, EVAL), "utf8"), expectation }];
  });
}
