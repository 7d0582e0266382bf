import { expect } from "vitest";
import { classify } from "./sample.ts";

/** The one person of a text, with what stands at each mention. */
export function mentions(language: string, body: string): { id: string; texts: string[] } {
  const people = classify(language, body).actors.filter(({ type }) => type === "person");
  expect(people.map(({ id }) => id)).toHaveLength(1);
  return { id: people[0]!.id, texts: people[0]!.evidence.map(({ text }) => text) };
}

/** What stands at every mention of every person of a text. */
export const namesIn = (language: string, body: string): string[] =>
  classify(language, body)
    .actors.filter(({ type }) => type === "person")
    .flatMap(({ evidence }) => evidence.map(({ text }) => text));
