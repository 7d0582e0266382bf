import fc from "fast-check";
import { expect, test } from "vitest";
import { escapeText, mayBeUnstorable, replaceUnstorable, unescapeText } from "../../src/store/escape-text.ts";

const units = fc.constantFrom("\0", "\u0010", "\ud83d", "\udea2", "\ufeff", "0", "a", "ж", "\u{1f6a2}");
const texts = fc.oneof(fc.string({ unit: units, maxLength: 30 }), fc.string({ unit: "binary" }));

test("an escaped text has nothing that Postgres cannot hold and gives back every unit of the original", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const escaped = escapeText(text);
      expect(escaped).not.toContain("\0");
      expect(escaped.isWellFormed()).toBe(true);
      expect(unescapeText(escaped)).toBe(text);
    }),
    { numRuns: 1_000 },
  );
});

test("replacing keeps the number of code points and units, at any depth", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const [{ inner }] = replaceUnstorable([{ inner: text, none: null, number: 1 }]) as [{ inner: string }];
      expect(inner.isWellFormed()).toBe(true);
      expect(inner).not.toContain("\0");
      expect([inner.length, [...inner].length]).toEqual([text.length, [...text].length]);
    }),
  );
});

test("replacing leaves the given value as it is, and copies only what must differ", () => {
  const sound = { text: "ж", list: ["a", null] };
  const given = { sound, broken: ["\ud83d", "b"] };
  const replaced = replaceUnstorable(given);
  expect(replaced).toEqual({ sound, broken: ["\uFFFD", "b"] });
  expect(replaced.sound).toBe(sound);
  expect(given.broken).toEqual(["\ud83d", "b"]);
});

test("what has to be replaced is known by its JSON, and plain text is not taken for it", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const value = { list: [text] };
      if (replaceUnstorable(value) !== value) expect(mayBeUnstorable(JSON.stringify(value))).toBe(true);
    }),
    { numRuns: 1_000 },
  );
  expect(mayBeUnstorable(JSON.stringify('Новости \u{1f6a2} \u0010 \ufeff "quoted" \n'))).toBe(false);
});
