import { classifyArticle } from "../../src/classify/index.ts";
import { articleOf } from "../classify/sample.ts";

/**
 * `npm run bench:linear`: time for one text of 200 KB against ten of 20 KB, measured right after each other so that a
 * busy machine slows both. Linear work gives about 1, work that grows with the square 10; fails above MAX_RATIO.
 */
const MAX_RATIO = 2.5;
const SMALL_UNITS = 20_000;
const TIMES = 10;
/** A busy moment may fall on the large text alone; one calm round is enough. */
const ROUNDS = 5;

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

/** Milliseconds that the texts take one after another. */
function timeOf(language: string, texts: readonly string[]): number {
  const start = performance.now();
  for (const text of texts) classifyArticle(articleOf(language, text));
  return performance.now() - start;
}

let slow = 0;
for (const [name, language, pattern] of PATTERNS) {
  const small = Array.from({ length: TIMES }, () => textOf(pattern, SMALL_UNITS));
  const large = [textOf(pattern, SMALL_UNITS * TIMES)];
  const ratios: number[] = [];
  do ratios.push(timeOf(language, large) / Math.max(timeOf(language, small), TIMES));
  while (ratios.at(-1)! > MAX_RATIO && ratios.length < ROUNDS);
  const ratio = Math.min(...ratios);
  if (ratio > MAX_RATIO) slow++;
  console.log(`${name.padEnd(32)} ${ratio.toFixed(2)}${ratio > MAX_RATIO ? `  over ${MAX_RATIO}` : ""}`);
}
process.exit(slow === 0 ? 0 : 1);
