import { expect, test } from "vitest";
import { chanceOf } from "../../scripts/language/chances.ts";
import { countsInLatin, countsOfShares } from "../../scripts/language/counts.ts";

/** The words "an", "an" and "nan" as Lingua keeps them: each sequence's share among those with the same letters before its last. */
const SHARES = [{ "3/7": "a", "4/7": "n" }, { "3/3": "an", "1/4": "na" }, { "1/1": "nan" }];

test("where no letter follows or goes before, a word ends or begins", () => {
  const { counts, letters } = countsOfShares(SHARES);
  expect(Math.round(letters)).toBe(7);
  const rounded = Object.fromEntries([...counts].map(([sequence, count]) => [sequence, Math.round(count)]));
  expect(rounded).toEqual({
    a: 3,
    n: 4,
    an: 3,
    na: 1,
    nan: 1,
    " ": 3,
    " a": 2,
    " n": 1,
    "n ": 3,
    " an": 2,
    "an ": 3,
    " na": 1,
    " an ": 2,
    " nan": 1,
    "nan ": 1,
    " nan ": 1,
  });
});

test("a Cyrillic letter that is two in Latin gives sequences that begin and end in either", () => {
  const { counts, letters } = countsInLatin({
    letters: 2,
    counts: new Map([
      ["њ", 1],
      ["е", 1],
      ["ње", 1],
      [" њ", 1],
    ]),
  });
  expect(Object.fromEntries(counts)).toEqual({ n: 1, j: 1, nj: 1, e: 1, nje: 1, je: 1, " n": 1, " nj": 1 });
  expect(letters).toBe(3);
});

test("a sign never seen after others is expected as after fewer, less often than one that was", () => {
  const chance = chanceOf(countsOfShares(SHARES), 1, null);
  expect(chance("an")).toBeGreaterThan(chance("aa"));
  expect(chance("aa")).toBeGreaterThan(0);
  expect(chance("xan")).toBe(chance("an"));
});
