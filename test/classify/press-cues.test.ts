import { expect, test } from "vitest";
import { readDocument } from "../../src/classify/document.ts";
import { readPress } from "../../src/classify/home-press.ts";
import { PRESS_CUES } from "../../src/classify/press-cues.ts";
import { articleOf } from "./sample.ts";

const CUES = PRESS_CUES.flatMap(([weights, phrases]) =>
  phrases.split("|").map((phrase) => [phrase, Object.keys(weights)] as const),
);

// In capitals, since "b.c." is one word in no other way.
test("each cue speaks for the presses that it is listed for, in capitals too", () => {
  const silent = CUES.filter(([phrase, codes]) => {
    const presses = readPress(readDocument(articleOf("en", `It said ${phrase.toUpperCase()} again.`)));
    return codes.some((code) => ![...presses.values()].some((press) => press.code === code && press.strength > 0));
  });
  expect(silent.map(([phrase]) => phrase)).toEqual([]);
});
