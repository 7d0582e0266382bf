import { describe, expect, test } from "vitest";
import { sortNear } from "../../src/classify/near-order.ts";

const byStart = (a: { start: number }, b: { start: number }): number => a.start - b.start;

describe("sorting what is nearly in order", () => {
  test("puts every item in its place and leaves equal ones in theirs", () => {
    const items = [3, 1, 2, 1, 5, 4].map((start, index) => ({ start, index }));
    expect(sortNear(items.slice(), byStart)).toEqual(items.toSorted(byStart));
  });

  test("compares items that are in order once each", () => {
    let compared = 0;
    sortNear([1, 2, 3, 4, 5], (a, b) => {
      compared += 1;
      return a - b;
    });
    expect(compared).toBe(4);
  });
});
