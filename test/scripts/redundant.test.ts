import { describe, expect, it, test } from "vitest";
import { withoutRedundant } from "../../scripts/knowledge/redundant.ts";
import type { FormGroup } from "../../scripts/knowledge/tables.ts";
import { encodeForm } from "../../src/knowledge/form.ts";

const TOPIC = { kind: "topic", key: "football", weight: 3, languages: ["en"], place: "test" };

const PARENTS = new Map([
  ["football", "competition"],
  ["competition", "sport"],
]);

const groupOf = (forms: string, rest: Partial<FormGroup> = {}): FormGroup => ({
  ...TOPIC,
  ...rest,
  forms: forms.split("|").map((form) => encodeForm(form)),
});

/** The forms that are left of the first group. */
const leftOf = (first: FormGroup, ...others: FormGroup[]): string => {
  const groups = withoutRedundant([{ ...first, place: "first" }, ...others], PARENTS);
  return groups.find(({ place }) => place === "first")?.forms.join("|") ?? "";
};

describe("topic forms that say no more than others", () => {
  test.each([
    ["a word that a stem of its topic finds", "goal*|goals|goalless", "goal*"],
    ["a stem hardly longer than another", "goal*|goali*", "goal*"],
    ["a phrase with one word of its topic", "football|football match|indoor football", "football"],
    ["a phrase with a shorter one of its topic", "penalty kick|late penalty kick", "penalty kick"],
    ["a word of a script without spaces around another", "足球|足球场", "足球"],
  ])("leave out %s", (_, forms, left) => {
    expect(leftOf(groupOf(forms))).toBe(left);
  });

  test.each([
    ["a word whose ending is too long for the stem", "goal*|goalkeeping", "goal*|goalkeeping"],
    ["a stem that takes more letters than another", "goal*|goalkee*", "goal*|goalkee*"],
    ["a word in any case beside a stem with a capital", "Cup*|cups", "^cup*|cups"],
    [
      "a phrase whose words tell the topic twice",
      "football|penalty|football penalty",
      "football|penalty|football penalty",
    ],
  ])("keep %s", (_, forms, left) => {
    expect(leftOf(groupOf(forms))).toBe(left);
  });

  it("keep a phrase in which a word speaks of another topic, or silences", () => {
    const forms = groupOf("football|football court");
    expect(leftOf(forms, groupOf("court", { key: "law" }))).toBe("football|football court");
    expect(leftOf(forms, groupOf("football", { kind: "no-topic", key: "-", weight: 0 }))).toBe(
      "football|football court",
    );
    expect(leftOf(forms, groupOf("court", { key: "law", languages: ["de"] }))).toBe("football");
  });

  it("leave out the weaker of two readings, not the stronger", () => {
    const strong = groupOf("goal");
    const weak = groupOf("goal", { weight: 2 });
    expect(leftOf(weak, strong)).toBe("");
    expect(leftOf(strong, weak)).toBe("goal");
    expect(leftOf(groupOf("goal", { weight: -2 }), strong)).toBe("goal");
  });

  it("leave out a reading for what stands above the topic that another tells, unless it says more", () => {
    const goal = groupOf("goal*");
    expect(leftOf(groupOf("goals", { key: "competition", weight: 2 }), goal)).toBe("");
    expect(leftOf(groupOf("goals", { key: "sport", weight: 1 }), goal)).toBe("");
    expect(leftOf(groupOf("goals", { key: "sport", weight: 2 }), goal)).toBe("goals");
    expect(leftOf(groupOf("goals", { key: "competition" }), goal)).toBe("goals");
    expect(leftOf(groupOf("goals", { key: "competition", weight: -1 }), goal)).toBe("goals");
    expect(leftOf(goal, groupOf("goal*", { key: "competition" }))).toBe("goal*");
  });

  it("are covered only by forms that all their languages read", () => {
    const shared = groupOf("goal", { languages: ["en", "pcm"] });
    expect(leftOf(groupOf("goal"), shared)).toBe("");
    expect(leftOf(shared, groupOf("goal"))).toBe("goal");
  });

  it("leave names alone", () => {
    expect(leftOf(groupOf("goal*|goals", { kind: "city", key: "GB", weight: 0 }))).toBe("goal*|goals");
  });
});
