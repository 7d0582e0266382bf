import fc from "fast-check";
import { expect, test } from "vitest";
import { boundMarks } from "../../src/clean/characters/marks.ts";

const MARKS = ["\u0301", "\u0323", "\u{1d165}"];
const MOST = 30;

test("a letter keeps its first 30 marks, wherever in the text it stands", () => {
  for (let before = 0; before < 70; before += 1) {
    for (const mark of MARKS) {
      const start = `${"x".repeat(before)}a`;
      expect(boundMarks(`${start}${mark.repeat(MOST)}b`)).toBe(`${start}${mark.repeat(MOST)}b`);
      expect(boundMarks(`${start}${mark.repeat(MOST + 1)}b`)).toBe(`${start}${mark.repeat(MOST)}b`);
    }
  }
});

test("no text loses anything but marks behind the thirtieth of a run", () => {
  const run = fc.tuple(fc.constantFrom("a", "中", "\u{1f600}"), fc.constantFrom(...MARKS), fc.nat(2 * MOST));
  fc.assert(
    fc.property(fc.array(run, { maxLength: 8 }), (runs) => {
      const text = runs.map(([letter, mark, count]) => letter + mark.repeat(count)).join("");
      const bound = runs.map(([letter, mark, count]) => letter + mark.repeat(Math.min(count, MOST))).join("");
      expect(boundMarks(text)).toBe(bound);
    }),
    { numRuns: 300, seed: 5 },
  );
});
