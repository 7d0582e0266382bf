import { describe, expect, it } from "vitest";
import { readLanguageReadings, scoreLanguages } from "../../scripts/eval/language-readings.ts";

const READINGS = readLanguageReadings("id\tlanguages\none\tid\ntwo\thr bs\n");
const figuresOf = (...answers: [id: string, gold: string, answer: string][]): number[] =>
  scoreLanguages(
    "set",
    answers.map(([id, gold, answer]) => ({ id, gold, answer })),
    READINGS,
  ).map(({ value }) => value);

describe("readings of sentences", () => {
  it("are several languages for a sentence that is right in several", () => {
    expect(READINGS.get("two")).toEqual(["hr", "bs"]);
  });

  it("are refused without a language", () => {
    expect(() => readLanguageReadings("id\tlanguages\none\n")).toThrow("one");
  });

  it("decide where they differ from the gold, and are held against it themselves", () => {
    expect(figuresOf(["one", "ms", "id"])).toEqual([0, 1, 0]);
    expect(figuresOf(["one", "ms", "ms"])).toEqual([1, 0, 0]);
  });

  it("accept each language in which a sentence is right", () => {
    expect(figuresOf(["two", "hr", "bs"])).toEqual([0, 1, 1]);
  });

  it("are the gold where nobody read otherwise", () => {
    expect(figuresOf(["one", "ms", "id"], ["three", "en", "de"])).toEqual([0, 0.5, 0.5]);
  });

  it("are not asked for a set of which they have no row", () => {
    expect(figuresOf(["three", "en", "en"])).toEqual([1]);
  });
});
