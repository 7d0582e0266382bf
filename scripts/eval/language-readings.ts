import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Figure } from "./run-article.ts";

const FILE = join(import.meta.dirname, "language-readings.tsv");
/** Macro-language codes that the sets use for one of their members. */
const SAME_LANGUAGE: Record<string, string> = { nb: "no", nn: "no", fil: "tl", "zh-cn": "zh", "zh-tw": "zh", iw: "he" };
const CODE = /^[a-z]{2,3}$/u;

/**
 * The languages of sentences by the id of their row, from a table `id`, `languages` (codes between spaces): what somebody
 * read in all sentences of a set without its gold. Only readings that differ from the gold are in it. Throws on a line
 * without codes.
 */
export function readLanguageReadings(table: string = readFileSync(FILE, "utf8")): Map<string, string[]> {
  const lines = table.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
  return new Map(
    lines.slice(1).map((line) => {
      const [id = "", codes = ""] = line.split("\t");
      const languages = codes.split(" ");
      if (!languages.every((code) => CODE.test(code)))
        throw new Error(`language-readings.tsv: no languages in ${line}`);
      return [id, languages];
    }),
  );
}

/** What a row of a set has, and what we say of it: language codes. */
export interface LanguageAnswer {
  id: string;
  gold: string;
  answer: string;
}

/**
 * Accuracy against the gold, and against the readings: the gold has sentences of other languages, and sentences that are
 * right in several. Of the readings is told how often they agree with the gold. Without readings only the first.
 */
export function scoreLanguages(
  set: string,
  answers: readonly LanguageAnswer[],
  readings: ReadonlyMap<string, readonly string[]>,
): Figure[] {
  const sameLanguage = (code: string): string => SAME_LANGUAGE[code] ?? code;
  const right = { gold: 0, reading: 0, reader: 0 };
  for (const one of answers) {
    const answer = sameLanguage(one.answer);
    const gold = sameLanguage(one.gold);
    const read = readings.get(one.id)?.map(sameLanguage) ?? [gold];
    if (answer === gold) right.gold++;
    if (read.includes(answer)) right.reading++;
    if (read.includes(gold)) right.reader++;
  }
  const n = answers.length;
  const figures = [
    { set, measure: "language accuracy", value: right.gold / n, n },
    { set, measure: "language accuracy, read without the gold", value: right.reading / n, n },
    { set, measure: "language accuracy of the reader", value: right.reader / n, n },
  ];
  return answers.some(({ id }) => readings.has(id)) ? figures : figures.slice(0, 1);
}
