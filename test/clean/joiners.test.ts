import { expect, test } from "vitest";
import { cleanJoiners } from "../../src/clean/characters/joiners.ts";

const NON_JOINER = "\u200c";
const JOINER = "\u200d";

test.each([
  ["between letters of a script that joins", `می${NON_JOINER}خواهم`],
  ["inside emoji", `👩${JOINER}👧${JOINER}👦 and 🏳\ufe0f${JOINER}🌈`],
])("joiners stay %s", (_, text) => expect(cleanJoiners(text)).toBe(text));

test.each([
  ["between other letters", `pi${JOINER}er`, "pier"],
  ["at the ends of a text", `${NON_JOINER}می${JOINER}`, "می"],
  ["beside a space", `می ${NON_JOINER}خواهم`, "می خواهم"],
  ["but for one of a run", `می${NON_JOINER}${NON_JOINER}${JOINER}خواهم`, `می${NON_JOINER}خواهم`],
  ["of a text of nothing else", JOINER.repeat(5), ""],
])("joiners go %s", (_, text, clean) => expect(cleanJoiners(text)).toBe(clean));

test("many joiners are dropped in their places", () => {
  expect(cleanJoiners(`a${JOINER}`.repeat(5_000))).toBe("a".repeat(5_000));
});
