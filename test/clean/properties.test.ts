import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanSubmission } from "../../src/clean/index.ts";
import type { ContentFormat } from "../../src/domain/submission.ts";
import { submissionOf } from "../support/submissions.ts";
import { NOW } from "./submission.ts";

const submit = (content: string, format: ContentFormat = "text") => submissionOf(content, { format });
const PIECES = [
  "The council of the river town approved a new bridge on Monday after two years of debate.",
  "Работы начнутся весной, сказала мэр, а старый паром будет ходить до открытия моста.",
  "工程将于春天开始，在大桥通车之前，旧的渡轮将继续运行，居民可以像现在这样每天往返。",
  "River town approves bridge",
  "Город построит мост",
  "12 May 2023",
  "05 Августа 2021 799 Политика",
  "OSLO, May 12 (NTB) - Rain fell on the town and the river rose by a metre, the council said.",
  "image",
  "Photo: Jane Sample",
  "Read also: more",
  "> quoted line",
  "--",
  "Home",
  "ru Школы получат новые автобусы",
  "- item",
  "© 2023",
  "",
];
const document = fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "grapheme", maxLength: 60 })), {
  maxLength: 40,
});

describe("whatever is submitted", () => {
  test("cleaning a cleaned body changes nothing", () => {
    fc.assert(
      fc.property(document, (lines) => {
        const first = cleanSubmission(submit(lines.join("\n")), NOW);
        if (!first.ok) return;
        const second = cleanSubmission(submit(first.value.body), NOW);
        expect(second.ok && second.value.body).toBe(first.value.body);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
  test("cleaning never throws, gives well-formed NFC and no empty body", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 300 }),
      fc.string({ unit: "grapheme", maxLength: 300 }),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom<ContentFormat>("text", "markdown", "html"), (content, format) => {
        const result = cleanSubmission(submit(content, format), NOW);
        if (!result.ok) return;
        const { body } = result.value;
        expect(body.isWellFormed()).toBe(true);
        expect(body).toBe(body.normalize("NFC").trim());
        expect(body).not.toBe("");
      }),
      { numRuns: 500, seed: 7 },
    );
  });
  test("no word is lost: what is not in the body is on record", () => {
    const words = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];
    const line = fc.oneof(fc.constantFrom(...PIECES), fc.stringMatching(/^[A-Za-z]{1,9}( [a-z]{1,9}){0,12}[.?]?$/));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), (lines) => {
        const result = cleanSubmission(submit(lines.join("\n")), NOW);
        if (!result.ok) return;
        const { body, removed } = result.value;
        const kept = new Set([body, ...removed.map(({ text }) => text)].flatMap(words));
        expect(words(lines.join("\n")).filter((word) => !kept.has(word))).toEqual([]);
      }),
      { numRuns: 400, seed: 7 },
    );
  });
  test("every removed line was in the submission", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }), (lines) => {
        const content = lines.join("\n");
        const result = cleanSubmission(submit(content), NOW);
        if (result.ok) for (const { text } of result.value.removed) expect(content).toContain(text);
      }),
      { numRuns: 200, seed: 7 },
    );
  });
});

test.each([
  ["one line", "a".repeat(1_000_000)],
  ["one line of words", "word ".repeat(200_000)],
  ["entities", "&amp;".repeat(200_000)],
  ["short lines", "a\n".repeat(300_000)],
  ["dates", "5 May 2021 ".repeat(50_000)],
  ["open brackets", "[(".repeat(300_000)],
  ["spaces", `x${" ".repeat(1_000_000)}y`],
  ["quotes", ">".repeat(500_000)],
  ["numbers", "1.".repeat(300_000)],
  ["full stops", ". ".repeat(300_000)],
])("a megabyte of %s is cleaned", { timeout: 10_000 }, (_, content) => {
  for (const format of ["text", "markdown"] as const) {
    expect(() => cleanSubmission(submit(content, format), NOW)).not.toThrow();
  }
});
