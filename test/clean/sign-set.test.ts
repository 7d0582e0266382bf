import fc from "fast-check";
import { expect, test } from "vitest";
import { createSignReader } from "../../src/clean/sign-set.ts";

const SIGNS = ["cookie", "privacy policy", " opt out", "куки", "隐私"];
const readSigns = createSignReader([
  { signs: SIGNS, least: 2 },
  { signs: ["cookie jar", "版权所有"], least: 1 },
]);

test.each([
  ["two different signs, case aside", "We use a Cookie, see the PRIVACY policy", 1],
  ["one sign twice", "a cookie and a cookie", 0],
  ["one sign where one is enough", "版权所有", 2],
  ["signs of both sets that begin alike", "куки in the cookie jar", 3],
  ["a sign of two letters", "куки与隐私", 1],
  ["a sign that begins with a space at the start of the text", "opt out of a cookie", 1],
  ["a sign that begins with a space inside a word", "coopt out of a cookie", 0],
  ["the beginnings of signs alone", "cook priv 版权", 0],
  ["a text shorter than any sign", "c", 0],
])("signs are found: %s", (_, text, bits) => {
  expect(readSigns(text)).toBe(bits);
});

test("signs are found wherever they stand", () => {
  const piece = fc.oneof(fc.constantFrom(...SIGNS, "c", "隐", " "), fc.string({ maxLength: 5 }));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const text = pieces.join("");
      const different = SIGNS.filter((sign) => ` ${text.toLowerCase()}`.includes(sign)).length;
      expect((readSigns(text) & 1) !== 0).toBe(different >= 2);
    }),
    { numRuns: 500, seed: 3 },
  );
});
