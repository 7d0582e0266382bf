import { describe, expect, it } from "vitest";
import { calibrationError, Reliability } from "../../scripts/eval/reliability.ts";

const tags = (score: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ score, right: true })),
  ...Array.from({ length: wrong }, () => ({ score, right: false })),
];

describe("calibration error", () => {
  it("is 0 where a score is right as often as it says", () => {
    expect(calibrationError([...tags(0.8, 8, 2), ...tags(0.5, 5, 5)])).toBeCloseTo(0);
  });

  it("is the distance between score and share right, by the size of the bin", () => {
    expect(calibrationError([...tags(0.9, 5, 5), ...tags(0.5, 5, 5)])).toBeCloseTo(0.2);
    expect(calibrationError(tags(1, 0, 4))).toBeCloseTo(1);
  });

  it("is 0 for nothing", () => {
    expect(calibrationError([])).toBe(0);
  });
});

describe("reliability", () => {
  it("judges the best topic of a text apart from every topic", () => {
    const reliability = new Reliability();
    reliability.add("a", [
      { score: 0.75, right: true },
      { score: 0.25, right: false },
    ]);
    reliability.add("b", []);
    expect(reliability.figures()).toMatchObject([
      { set: "topics of 2 sets", value: 0.25, n: 1 },
      { set: "topics of 2 sets", value: 0.25, n: 2 },
    ]);
    expect(reliability.table().join("\n")).toMatch(/0\.7 to 0\.8 +1 0\.75 1\.00 +1 0\.75 1\.00/u);
  });

  it("says nothing of a run without topics", () => {
    expect(new Reliability().figures()).toEqual([]);
    expect(new Reliability().table()).toEqual([]);
  });
});
