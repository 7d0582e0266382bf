import { describe, expect, it } from "vitest";
import { readMarkedStory } from "../../scripts/eval/marked-text.ts";
import { evalIdentities } from "../../scripts/eval/names.ts";
import { identifyWords } from "../../src/classify/actors/identity.ts";
import names from "./foreign-names.tsv?raw";

const NOW = Date.UTC(2026, 10, 1);
/** Shares that the stories reach together, less two hundredths. May only rise. */
const FLOORS = {
  "all PER+ORG exact recall": 0.92,
  "persons: same identity, same id": 0.88,
  "same identity, same id": 0.86,
};
/** Shares of names whose id meets that of their Latin spelling, by language, less two hundredths. May only rise. */
const MEETING = { ru: 0.64, uk: 0.63, bg: 0.64 };

const texts = import.meta.glob("./identities/*.txt", { query: "?raw", import: "default", eager: true });
const rows = Object.entries(texts as Record<string, string>).flatMap(([path, text]) =>
  readMarkedStory(path.slice(path.lastIndexOf("/") + 1, -".txt".length), text),
);

describe("big stories with the same people and organizations in six languages", () => {
  it("give them the same ids above the floors, and no two the same", async () => {
    const figures = await evalIdentities("identities", rows, NOW);
    const figureOf = (measure: string) => figures.find((figure) => figure.measure === measure)?.value ?? 0;
    for (const [measure, floor] of Object.entries(FLOORS)) {
      expect(figureOf(measure), measure).toBeGreaterThanOrEqual(floor);
    }
    expect(figureOf("different identities share an id")).toBeLessThan(0.01);
  });
});

describe("foreign names that no list knows", () => {
  const [header = "", ...lines] = names.trim().split("\n");
  const languages = header.split("\t").slice(1) as (keyof typeof MEETING)[];
  const people = lines.map((line) => {
    const [latin = "", ...written] = line.split("\t");
    const idOf = (name: string, language: string) => identifyWords(name.split(" "), 0, language).id;
    return { own: idOf(latin, "en"), ids: languages.map((language, at) => idOf(written[at] ?? "", language)) };
  });

  it.each(languages)("meet their Latin spelling in %s above the floor", (language) => {
    const at = languages.indexOf(language);
    const met = people.filter(({ own, ids }) => ids[at] === own).length;
    expect(met / people.length).toBeGreaterThanOrEqual(MEETING[language]);
  });

  it("share no id", () => {
    const owners = people.flatMap(({ own, ids }) => [...new Set([own, ...ids])]);
    expect(owners.length).toBe(new Set(owners).size);
  });
});
