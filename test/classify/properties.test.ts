import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyArticle } from "../../src/classify/index.ts";
import { knowledge } from "../../src/knowledge/index.ts";
import { articleOf, readSpan } from "./sample.ts";

const LANGUAGES =
  "ar be bg cs de el en es fa fr he hi hr hu hy it ja ka kk ko mk pl pt ro ru sl sr th tr uk und vi zh xx";

/** Words that start the paths of the classifier, so that arbitrary texts reach them. */
const WORDS = [
  "Defence Minister",
  "президент",
  "Verteidigungsministerium",
  "Kazakhstan",
  "Казахстана",
  "Андрей",
  "Белоусов",
  "Müller",
  "GmbH",
  "(UN)",
  "NATO",
  "U.S.",
  "J.",
  "وزير",
  "محمد",
  "中国",
  "University",
  "war",
  "again",
  "and",
  "of the",
  "de la",
  "von",
  "С",
  "и",
  "King",
  "III",
  "’s",
  "国防部长",
  "“",
  "'",
];
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 6 }) },
);
const separator = fc.constantFrom(" ", " ", " ", "", "-", ", ", ". ", "\n\n");
const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(word, separator), { maxLength: 25 }).map((pairs) => pairs.flat().join("")),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
);
const language = fc.oneof(fc.constantFrom(...LANGUAGES.split(" ")), fc.string({ maxLength: 5 }));
const authors = fc.array(text, { maxLength: 2 });

/** A word of an id: no space, no capital, no hyphen at either end. */
const SLUG = /^[^\s\p{Lu}-]+(?:-[^\s\p{Lu}-]+)*$/u;

describe("any text in any language", () => {
  it("gets tags whose scores, ids, paths and evidence are well formed, and never an exception", () => {
    fc.assert(
      fc.property(text, fc.option(text), language, authors, (body, title, code, names) => {
        const article = articleOf(code, body, { title, authors: names });
        const { countries, actors, topics } = classifyArticle(article);
        for (const { score, evidence } of [...countries, ...actors, ...topics]) {
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(evidence.length).toBeGreaterThan(0);
          for (const span of evidence) expect(readSpan(article, span)).toBe(span.text);
        }
        for (const { code, name } of countries) expect(knowledge.countries.get(code)).toBe(name);
        for (const { id, type } of actors) {
          const [kind, ...slug] = id.split(":");
          expect(kind).toBe(type === "person" ? "person" : "org");
          expect(slug.join(":")).toMatch(SLUG);
        }
        for (const { id, path } of topics) {
          expect(path.at(-1)).toBe(id);
          expect(knowledge.topics.has(id.slice("medtop:".length))).toBe(true);
        }
        const ids = [...countries.map((tag) => tag.code), ...actors.map(({ id }) => id), ...topics.map(({ id }) => id)];
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 3_000 },
    );
  });

  it("gets its tags sorted by score, then by id", () => {
    fc.assert(
      fc.property(text, language, (body, code) => {
        const { countries, actors, topics } = classifyArticle(articleOf(code, body));
        const lists = [countries.map(({ code, score }) => ({ id: code, score })), actors, topics];
        for (const list of lists) {
          const sorted = [...list].sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
          expect(list.map(({ id }) => id)).toEqual(sorted.map(({ id }) => id));
        }
      }),
      { numRuns: 200 },
    );
  });

  it("gets the same answer byte for byte whenever it is asked, whatever was asked between", () => {
    fc.assert(
      fc.property(text, text, language, (body, other, code) => {
        const article = articleOf(code, body, { title: other });
        const first = JSON.stringify(classifyArticle(article));
        classifyArticle(articleOf(code, other, { title: body }));
        expect(JSON.stringify(classifyArticle(structuredClone(article)))).toBe(first);
      }),
      { numRuns: 200 },
    );
  });

  it("is not changed by being read", () => {
    const article = articleOf("en", "The Kazakh Defence Ministry denied it.", {
      title: "Astana",
      authors: ["A. Author"],
    });
    const before = JSON.stringify(article);
    classifyArticle(article);
    expect(JSON.stringify(article)).toBe(before);
  });
});
