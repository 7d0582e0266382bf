import { expect, test } from "vitest";
import { recall, recallIn } from "../../src/domain/recall.ts";

test("a function is asked once for what it was asked before, null included", () => {
  const asked: string[] = [];
  const read = recall((text) => {
    asked.push(text);
    return text === "none" ? null : text.length;
  });
  expect(["one", "none", "one", "none"].map(read)).toEqual([3, null, 3, null]);
  expect(asked).toEqual(["one", "none"]);
});

test("what is kept of a language is not said of another", () => {
  const read = recallIn((text, language) => `${text} in ${language}`);
  expect([read("a", "en"), read("a", "de"), read("a", "en")]).toEqual(["a in en", "a in de", "a in en"]);
});

test("what is kept is forgotten before it grows without bounds", () => {
  let asked = 0;
  const read = recall((text) => {
    asked++;
    return text;
  });
  for (let at = 0; at < 20_000; at++) read(String(at));
  read("0");
  expect(asked).toBe(20_001);
});

test("long texts are read each time: they would take room without end", () => {
  let asked = 0;
  const read = recall((text) => {
    asked++;
    return text.length;
  });
  const long = "a".repeat(1_000);
  expect([read(long), read(long), asked]).toEqual([1_000, 1_000, 2]);
});
