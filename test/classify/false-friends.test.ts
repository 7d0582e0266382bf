import { describe, expect, it, test } from "vitest";
import { knowledge } from "../../src/knowledge/index.ts";
import { FALSE_FRIENDS, KNOWN_MISSES } from "./false-friends.ts";
import { classify } from "./sample.ts";

/** English names of the steps to every topic of a text, best first. */
const pathsOf = (language: string, text: string): string[][] =>
  classify(language, text).topics.map(({ path }) =>
    path.map((step) => knowledge.topics.get(step.slice("medtop:".length))?.name ?? ""),
  );

describe("a word of one topic in another's story", () => {
  test.each(FALSE_FRIENDS)("%s: %s is %s, not %s", (language, text, wanted, never) => {
    const paths = pathsOf(language, text);
    expect(paths[0]).toContain(wanted);
    expect(paths.flat()).not.toContain(never);
  });

  it("in sixty sentences and ten languages at least", () => {
    expect(FALSE_FRIENDS.length).toBeGreaterThanOrEqual(60);
    expect(new Set(FALSE_FRIENDS.map(([language]) => language)).size).toBeGreaterThanOrEqual(10);
    expect(new Set(FALSE_FRIENDS.map(([, text]) => text)).size).toBe(FALSE_FRIENDS.length);
  });
});

describe("known misses, to be moved up once they hold", () => {
  test.each(KNOWN_MISSES)("%s: %s should be %s, not %s", (language, text, wanted, never) => {
    const paths = pathsOf(language, text);
    const holds = paths[0]?.includes(wanted) === true && !paths.flat().includes(never);
    expect(holds).toBe(false);
  });
});
