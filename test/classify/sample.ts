import { classifyArticle } from "../../src/classify/index.ts";
import { bareArticle, type Classification, type CleanArticle } from "../../src/domain/article.ts";
import type { Evidence } from "../../src/domain/tags.ts";

/** What an article may have beside its body. */
interface Rest {
  title?: string | null;
  authors?: string[];
  /** What cleaning took out as the dateline. */
  dateline?: string;
}

/** An article as cleaning hands it on, with nothing but its text. */
export const articleOf = (
  language: string,
  body: string,
  { title = null, authors = [], dateline }: Rest = {},
): CleanArticle => ({
  ...bareArticle(body, language),
  title,
  authors,
  removed: dateline === undefined ? [] : [{ step: "dateline", reason: "agency dateline", text: dateline }],
});

/** Tags of a text in a language. */
export const classify = (language: string, body: string, rest: Rest = {}): Classification =>
  classifyArticle(articleOf(language, body, rest));

/** Codes of all countries of a text, sorted. */
export const countriesOf = (language: string, body: string): string[] =>
  classify(language, body)
    .countries.map(({ code }) => code)
    .sort();

const idsOf = (type: string, language: string, body: string, rest: Rest): string[] =>
  classify(language, body, rest)
    .actors.filter((tag) => tag.type === type)
    .map(({ id }) => id)
    .sort();

/** Ids of all people of a text, sorted, without the class. */
export const peopleOf = (language: string, body: string, rest: Rest = {}): string[] =>
  idsOf("person", language, body, rest).map((id) => id.slice("person:".length));

/** Ids of all organizations of a text, sorted, without the class. */
export const organizationsOf = (language: string, body: string, rest: Rest = {}): string[] =>
  idsOf("organization", language, body, rest).map((id) => id.slice("org:".length));

/** What stands at every mention of every organization of a text. */
export const textsOf = (language: string, body: string): string[] =>
  classify(language, body)
    .actors.filter(({ type }) => type === "organization")
    .flatMap(({ evidence }) => evidence.map(({ text }) => text));

/** Every tag's evidence. */
export const evidenceOf = ({ countries, actors, topics }: Classification): Evidence[] =>
  [...countries, ...actors, ...topics].flatMap(({ evidence }) => evidence);

/** What stands at a span: code points `start` to `end` of the field. */
export function readSpan(article: CleanArticle, { field, start, end }: Evidence): string {
  return [...(field === "title" ? (article.title ?? "") : article.body)].slice(start, end).join("");
}
