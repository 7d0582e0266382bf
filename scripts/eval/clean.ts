import { type LanguageAnswer, readLanguageReadings, scoreLanguages } from "./language-readings.ts";
import { PostedAgain } from "./posted-again.ts";
import { type Figure, type Row, runArticle } from "./run-article.ts";
import { countSets, f1, mean, noCounts, squeeze, tokenF1, words } from "./score.ts";
import { visibleLines } from "./visible-lines.ts";

const foldTitle = (title: string): string => words(title).join(" ");

/** Token F1 of the body, how often title and date are right, and body and title when the page is copied as text. */
export async function evalHtmlBody(set: string, rows: readonly Row[], now: number): Promise<Figure[]> {
  const bodies: number[] = [];
  const copied: number[] = [];
  let titles = 0;
  let copiedTitles = 0;
  let titled = 0;
  let dates = 0;
  let dated = 0;
  const authors = noCounts();
  const again = new PostedAgain();
  for (const row of rows) {
    const gold = row.gold as {
      articleBody?: string;
      body?: string;
      title?: string;
      date?: string;
      authors?: string | string[];
    };
    const article = await runArticle(row, now, false);
    if (article !== null) again.add(article, now);
    const goldBody = gold.articleBody ?? gold.body ?? "";
    bodies.push(tokenF1(article?.body ?? "", goldBody));
    const asText = await runArticle({ id: row.id, gold, text: visibleLines(row.html ?? "") }, now, false);
    copied.push(tokenF1(asText?.body ?? "", goldBody));
    if (gold.title) {
      titled++;
      if (foldTitle(article?.title ?? "") === foldTitle(gold.title)) titles++;
      if (foldTitle(asText?.title ?? "") === foldTitle(gold.title)) copiedTitles++;
    }
    const named = authorsOf(gold.authors);
    if (named.size > 0) countSets(authors, new Set(article?.authors.map(foldTitle)), named);
    if (gold.date) {
      dated++;
      if (article?.published?.at.slice(0, 10) === gold.date.slice(0, 10)) dates++;
    }
  }
  return [
    { set, measure: "body token F1", value: mean(bodies), n: rows.length },
    { set, measure: "copied text body F1", value: mean(copied), n: rows.length },
    { set, measure: "copied text title right", value: titled === 0 ? 0 : copiedTitles / titled, n: titled },
    { set, measure: "title right", value: titled === 0 ? 0 : titles / titled, n: titled },
    { set, measure: "date right", value: dated === 0 ? 0 : dates / dated, n: dated },
    { set, measure: "authors F1", value: f1(authors), n: rows.length },
    ...again.figures(set),
  ];
}

/** The set writes several authors as one text or as a list. */
function authorsOf(authors: string | string[] = []): Set<string> {
  const names = [authors].flat().flatMap((text) => text.split(/,\s+|\s+and\s+/u));
  return new Set(names.map(foldTitle).filter((name) => name !== ""));
}

/** F of segments kept that belong to the article and of those dropped that do not. */
export async function evalHtmlSegments(set: string, rows: readonly Row[], now: number): Promise<Figure[]> {
  const counts = noCounts();
  const again = new PostedAgain();
  for (const row of rows) {
    const gold = row.gold as { with: string[]; without: string[] };
    const article = await runArticle(row, now, false);
    if (article !== null) again.add(article, now);
    const body = squeeze(article?.body ?? "");
    for (const segment of gold.with) {
      counts.wanted++;
      if (body.includes(squeeze(segment))) {
        counts.right++;
        counts.found++;
      }
    }
    for (const segment of gold.without) if (body.includes(squeeze(segment))) counts.found++;
  }
  return [{ set, measure: "segments F", value: f1(counts), n: rows.length }, ...again.figures(set)];
}

/** How often the day of publication is right. */
export async function evalDates(set: string, rows: readonly Row[], now: number): Promise<Figure[]> {
  let right = 0;
  const again = new PostedAgain();
  for (const row of rows) {
    const article = await runArticle(row, now, false);
    if (article !== null) again.add(article, now);
    if ((article?.published?.at.slice(0, 10) ?? "") === String(row.gold.date ?? "").slice(0, 10)) right++;
  }
  return [{ set, measure: "date accuracy", value: right / rows.length, n: rows.length }, ...again.figures(set)];
}

export async function evalLanguages(set: string, rows: readonly Row[], now: number): Promise<Figure[]> {
  const answers: LanguageAnswer[] = [];
  for (const row of rows) {
    const article = await runArticle(row, now, false);
    answers.push({ id: row.id, gold: String(row.gold.lang), answer: article?.language ?? "und" });
  }
  return scoreLanguages(set, answers, readLanguageReadings());
}
