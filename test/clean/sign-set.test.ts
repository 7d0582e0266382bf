import { expect, test } from "vitest";
import { createSignSet, hasSigns } from "../../src/clean/sign-set.ts";

const signs = createSignSet(["cookie", "privacy policy", "куки", "隐私"]);

test.each([
  ["two different signs", "we use a cookie, see the privacy policy", 2, true],
  ["one sign twice", "a cookie and a cookie", 2, false],
  ["one sign", "куки", 1, true],
  ["the pairs of a sign without the sign", "okie coo", 1, false],
  ["a text shorter than any sign", "c", 1, false],
])("signs are found: %s", (_, text, least, found) => {
  expect(hasSigns(text, signs, least)).toBe(found);
});

test("signs of a text before do not count for the next", () => {
  expect(hasSigns("cookie", signs, 1)).toBe(true);
  expect(hasSigns("cook ie", signs, 1)).toBe(false);
});
