import { expect, test } from "vitest";
import { dateNames } from "../../src/clean/dates/names.ts";
import { createPrefixTest } from "../../src/clean/dates/prefixes.ts";

const mayBegin = createPrefixTest(dateNames());

test("every name of a month or weekday may be one, in any case and spelling", () => {
  const missed = [...dateNames()].filter((name) =>
    [name, name.toUpperCase(), name.normalize("NFD"), name.replaceAll("'", "’")].some((text) => !mayBegin(text)),
  );
  expect(missed).toEqual([]);
});

test.each(["pylons", "Hafen", "набережная", "дедлайн", "жюри"])("%s begins like none", (word) => {
  expect(mayBegin(word)).toBe(false);
});
