import { expect, test } from "vitest";
import { classifyArticle } from "../../src/classify/index.ts";
import { articleOf } from "./sample.ts";

/** Times of work that grows with the square of a text ten times as long would differ by a hundred. */
const MAX_RATIO = 25;
const SMALL_UNITS = 20_000;
const ROUNDS = 3;

/** Texts that make each walk of the classifier do its most: names, candidates, ties, offices, phrases. */
const PATTERNS: ReadonlyArray<readonly [string, string, string]> = [
  ["names of one person", "en", "Margaret Ellison met Ellison. "],
  ["case forms of surnames", "ru", "Виктор Самсонов говорил с Самсоновым. "],
  ["listed names", "ru", "Андрей Белоусов прибыл в Минск, сообщило Минобороны Казахстана. "],
  ["bodies without a country", "en", "The Defence Ministry asked the Foreign Ministry. "],
  [
    "bodies with a country",
    "de",
    "Das kasachische Verteidigungsministerium fragte das Verteidigungsministerium Polens. ",
  ],
  ["organizations by form", "en", "Millbrook University (MBU) left Fowler Dairy Ltd. "],
  ["acronyms", "en", "Then QXBV asked ZZTR. "],
  ["one run of capitals", "en", "Margaret Ellison Fowler "],
  ["capital letters", "en", "A B C D "],
  ["one endless word", "en", "ministry"],
  ["one word without capitals", "de", "verteidigungsminister"],
  ["topics", "en", "The striker of the football club scored in the final of the World Cup. "],
  ["a script without spaces", "zh", "中国国防部长在莫斯科会见俄罗斯国防部长"],
  ["Arabic clitics", "ar", "ووالوزير محمد الكازاخستاني "],
  ["brackets and stops", "en", "(A.B.C.) [..] "],
  ["new surnames each time", "en", "%"],
];

/** A text of the pattern; `%` is a sentence with names that come once each. */
function textOf(pattern: string, units: number): string {
  if (pattern !== "%") return pattern.repeat(Math.ceil(units / pattern.length)).slice(0, units);
  let text = "";
  for (let index = 0; text.length < units; index++) {
    const surname = `Q${[...String(index)].map((digit) => "aeioubdfgk"[Number(digit)]).join("r")}son`;
    text += `Margaret ${surname} came. Then ${surname} left. `;
  }
  return text.slice(0, units);
}

/** Least of a few times, in ms, that the text takes. */
function timeOf(language: string, text: string): number {
  const article = articleOf(language, text);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    classifyArticle(article);
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

test.each(PATTERNS)("ten times the text takes about ten times the work: %s", (_, language, pattern) => {
  const small = timeOf(language, textOf(pattern, SMALL_UNITS));
  const large = timeOf(language, textOf(pattern, SMALL_UNITS * 10));
  expect(large).toBeLessThan(Math.max(small, 1) * MAX_RATIO);
});
