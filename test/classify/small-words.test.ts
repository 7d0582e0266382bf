import { describe, expect, test } from "vitest";
import { isWrittenSmall } from "../../src/classify/actors/runs.ts";
import { readDocument } from "../../src/classify/document.ts";
import { FeatureReader } from "../../src/classify/tagger/features.ts";
import { articleOf } from "./sample.ts";

const documentOf = (text: string) => readDocument(articleOf("en", text));

/** What the tagger knows of the first word: whether the document writes it small too. */
const isFirstSmall = (text: string) => new FeatureReader(documentOf(text)).see(0).here.facts.small;

describe("a word is written small too", () => {
  test.each([
    ["where it stands without its capital", "Ridge fell. They fell from the ridge.", true],
    ["not where it has a capital each time", "Ridge fell. They like Ridge.", false],
    ["not where its capital stands further in", "Iphone fell. They like the iPhone.", false],
    ["beside another whose capital stands further in", "Ridge fell. The iPhone fell from the ridge.", true],
  ])("%s", (_, text, isSmall) => {
    expect(isFirstSmall(text)).toBe(isSmall);
  });

  test("and so is one for people and organizations, whose capitals may stand further in", () => {
    const document = documentOf("Ridge fell. The iPhone fell from the ridge.");
    expect(["fell", "iphone", "ridge", "the", "kite"].map((word) => isWrittenSmall(document, word))).toEqual([
      true,
      true,
      true,
      true,
      false,
    ]);
  });
});
