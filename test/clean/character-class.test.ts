import fc from "fast-check";
import { expect, test } from "vitest";
import { classOf, LETTER, MARK, NUMBER, OTHER, SPACE, wordCount } from "../../src/clean/character-class.ts";

test("units have the class of their general category", () => {
  expect([..."aЖ中"].map((one) => classOf(one.charCodeAt(0)))).toEqual([LETTER, LETTER, LETTER]);
  expect([..."5٥"].map((one) => classOf(one.charCodeAt(0)))).toEqual([NUMBER, NUMBER]);
  expect(["\u0301", "\u00a0", "-", "\ud800"].map((one) => classOf(one.charCodeAt(0)))).toEqual([
    MARK,
    SPACE,
    OTHER,
    OTHER,
  ]);
});

test("words are runs without white space that hold a letter or a number", () => {
  const unit = fc.constantFrom(..."aЖ中5 \n\u00a0-.\u0301", "\u{20000}", "\u{1f600}", "\ud800");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
      expect(wordCount(text)).toBe(text.match(/[\p{L}\p{N}]\S*/gu)?.length ?? 0);
    }),
    { numRuns: 500, seed: 5 },
  );
});
