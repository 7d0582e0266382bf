import { expect, test } from "vitest";
import { noMarks, noNumbers, readDocument } from "../../src/classify/document.ts";
import { articleOf } from "./sample.ts";

test("marks and numbers of tokens begin empty and share no room, however many are asked for", () => {
  const document = readDocument(articleOf("en", "The ferry left Millbrook at noon."));
  const { count } = document.tokens;
  for (let round = 0; round < 40; round++) {
    const marks = noMarks(document);
    const numbers = noNumbers(document);
    expect([...marks]).toEqual(new Array(count).fill(0));
    expect([...numbers]).toEqual(new Array(count).fill(-1));
    marks.fill(1);
    numbers.fill(round);
    expect([...noMarks(document, marks)]).toEqual([...marks]);
    expect([...numbers]).toEqual(new Array(count).fill(round));
  }
  expect([...document.nameAt].every((at) => at < document.names.length)).toBe(true);
});
