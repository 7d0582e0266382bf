import { describe, expect, it } from "vitest";
import { processSubmission } from "../../src/pipeline.ts";
import { unmetExpectations } from "../support/expectations.ts";
import { expectationOfReport, type Meetings } from "../support/meetings.ts";
import { submissionOf } from "../support/submissions.ts";
import expected from "./meetings/expected.json";

const NOW = Date.UTC(2026, 10, 1);
/** Expectations that no report meets yet, over all reports. May only fall. */
const KNOWN_MISSES = 3;

const texts = import.meta.glob("./meetings/*.txt", { query: "?raw", import: "default", eager: true });
const known: Meetings["known_misses"] = expected.known_misses;
const reports = Object.entries(texts as Record<string, string>).map(([path, text]) => {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return { name, text, expectation: expectationOfReport(name, expected) };
});

describe("reports of the same meetings in many languages", () => {
  it("are written in twenty languages or more", () => {
    expect(new Set(reports.map(({ expectation }) => expectation?.language)).size).toBeGreaterThanOrEqual(20);
  });

  it.each(reports)("$name gives its meeting's countries and actors", async ({ name, text, expectation }) => {
    const result = await processSubmission(submissionOf(text), NOW);
    if (!result.ok) throw new Error(result.reason.code);
    // Topics count on the page of quality; what must meet here is who and where.
    const unmet = unmetExpectations(result.value, { ...expectation, topics: {} });
    expect(unmet.filter((line) => !known[name]?.includes(line))).toEqual([]);
  });

  it("miss no more than the known expectations", () => {
    expect(Object.values(known).flat().length).toBeLessThanOrEqual(KNOWN_MISSES);
  });
});
