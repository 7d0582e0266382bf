import { expect, test } from "vitest";
import { detectLanguage } from "../../src/clean/language/index.ts";
import { createKnownWords, placeOf } from "../../src/clean/language/known-words.ts";

const place = (known: ReturnType<typeof createKnownWords<string>>, word: string) =>
  placeOf(known, `of ${word} or`, 3, 3 + word.length);

test("a word has one place wherever it stands, and keeps its answer there", () => {
  const known = createKnownWords<string>(2);
  const at = place(known, "harbour");
  known.answers[at] = "kept";
  known.rows[at] = 8;
  expect(placeOf(known, "harbour", 0, 7)).toBe(at);
  expect(known.answers[at]).toBe("kept");
  expect(known.rows[at]).toBe(8);
});

test("a word that falls on another's place finds nothing of it there", () => {
  const known = createKnownWords<string>(2);
  const at = place(known, "harbour");
  known.answers[at] = "kept";
  known.rows[at] = 8;
  const empty = createKnownWords<string>(2);
  let other = 0;
  while (place(empty, `word${other}`) !== at) other += 1;
  expect(place(known, `word${other}`)).toBe(at);
  expect(known.answers[at]).toBeUndefined();
  expect(known.rows[at]).toBe(0);
});

test("the beginning of a word on its place is another word", () => {
  const known = createKnownWords<string>(2);
  known.answers[place(known, "harbour")] = "kept";
  expect(known.answers[place(known, "harbours")]).toBeUndefined();
  expect(known.answers[place(known, "harbou")]).toBeUndefined();
});

test("nothing is kept of a word with more levels than a sum holds", () => {
  const known = createKnownWords<string>(2);
  expect(place(known, "a".repeat(16))).toBeGreaterThanOrEqual(0);
  expect(place(known, "a".repeat(17))).toBe(-1);
});

test("a text is read the same however many words were met before it", () => {
  const text = "L'assemblée a adopté aujourd'hui le projet de loi extraordinairement controversé des gouvernements.";
  const first = detectLanguage(text, null);
  for (let number = 0; number < 400; number += 1) {
    const words = Array.from({ length: 20 }, (_, at) => `w${(number * 20 + at).toString(26).replace(/\d/gu, "e")}a`);
    detectLanguage(words.join(" "), null);
  }
  expect(detectLanguage(text, null)).toEqual(first);
  expect(detectLanguage(text, null)).toEqual(first);
});
