import { describe, expect, it } from "vitest";
import { processSubmission } from "../../src/pipeline.ts";
import { type Expectation, unmetExpectations } from "../support/expectations.ts";
import { submissionOf } from "../support/submissions.ts";

const NOW = Date.UTC(2026, 10, 1);

type Texts = Record<string, string>;
const own = import.meta.glob("./articles/*", { query: "?raw", import: "default", eager: true }) as Texts;
const shared = import.meta.glob("../../../shared/articles/*", {
  query: "?raw",
  import: "default",
  eager: true,
}) as Texts;

/** Texts of a folder by file name, with the expectations that lie beside them. */
function readFolder(files: Texts): Array<{ name: string; text: string; expected: Expectation }> {
  const expectations = Object.entries(files).find(([path]) => path.endsWith("/expected.json"))?.[1];
  const byName = JSON.parse(expectations ?? "{}") as Record<string, Expectation>;
  return Object.entries(files).flatMap(([path, text]) => {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const expected = byName[name];
    return expected === undefined || typeof expected === "string" ? [] : [{ name, text, expected }];
  });
}

async function check(text: string, expected: Expectation): Promise<string[]> {
  const result = await processSubmission(submissionOf(text), NOW);
  return result.ok ? unmetExpectations(result.value, expected) : [`rejected: ${result.reason.code}`];
}

describe("what a careful reader expects", () => {
  const articles = readFolder(own);

  it("is stated for articles in ten languages or more", () => {
    expect(new Set(articles.map(({ expected }) => expected.language)).size).toBeGreaterThanOrEqual(10);
  });

  it.each(articles)("$name: language, title, dates, body, countries, actors, topics", async ({ text, expected }) => {
    expect(await check(text, expected)).toEqual([]);
  });
});

describe("the five articles as they really arrived", () => {
  const articles = readFolder(shared);

  it.each(articles)("$name meets expected.json on every line", async ({ text, expected }) => {
    expect(await check(text, expected)).toEqual([]);
  });

  it.skipIf(articles.length > 0)("skipped: the folder ../shared/articles is not here", () => {});
});
