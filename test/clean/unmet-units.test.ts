import { expect, test } from "vitest";
import { wordCount } from "../../src/clean/character-class.ts";
import { cleanCharacters } from "../../src/clean/characters/index.ts";
import { needOf } from "../../src/clean/characters/need.ts";
import { denseUnitsOfEven, proseWeight } from "../../src/clean/html/measure.ts";
import { readWords } from "../../src/clean/language/tokens.ts";
import { shapeOf } from "../../src/clean/line-shape.ts";
import { createSignReader } from "../../src/clean/sign-set.ts";

// Each test has letters or signs of its own, which nothing before it has looked up.

test("words of letters that no text had before are counted", () => {
  expect(wordCount("ⰀⰁ ⰂⰃ")).toBe(2);
});

test("a line of letters that no text had before has its shape", () => {
  expect(shapeOf("ꚠꚡ ꚢꚣ ꛦ")).toMatchObject({ words: 3, hasNumber: true, isEven: true });
  expect(shapeOf("a\u2005b").isEven).toBe(false);
});

test("an odd space that no text had before is seen among a page's text", () => {
  expect(denseUnitsOfEven("a\u2006b")).toBe(-1);
  expect(denseUnitsOfEven("ກຂ")).toBe(2);
});

test("running text of letters that no text had before is running text", () => {
  const text = "ᎠᎡᎢᎣᎤᎥ ".repeat(20).trim();
  expect(proseWeight(text, text.length, 0)).toBe(text.length);
});

test("a sign to be removed that no text had before is removed", () => {
  expect(needOf("a\u2063b").repair).toBe(true);
  expect(cleanCharacters("a\u2064b")).toBe("ab");
});

test("words of letters that no text had before are read", () => {
  expect(readWords("ⴰⴱ ⴲ ⴳⴴⴵ")).toMatchObject({ count: 3, letters: 6 });
});

test("a sign in letters that no text had before is found, case aside", () => {
  expect(createSignReader([{ signs: ["ⲁⲃⲅⲇ"], least: 1 }])("ⲀⲂⲄⲆ")).toBe(1);
});
