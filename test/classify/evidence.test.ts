import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classifyArticle } from "../../src/classify/index.ts";
import { LIMITS } from "../../src/domain/limits.ts";
import { articleOf, classify, evidenceOf, readSpan } from "./sample.ts";

/** Names that need nothing around them, with the id or code that they stand for, in several scripts. */
const NAMES = [
  ["Kazakhstan", "KZ"],
  ["Минск", "BY"],
  ["Südkorea", "KR"],
  ["كازاخستان", "KZ"],
  ["NATO", "org:nato"],
  ["Andrei Belousov", "person:andrei-belousov"],
] as const;

const spansOf = (language: string, body: string, title: string | null = null) =>
  classify(language, body, { title }).countries.flatMap(({ evidence }) => evidence);

describe("evidence", () => {
  it("is counted in code points: an emoji or an astral letter before a name is one", () => {
    expect(spansOf("en", "🇰🇿🙂 𝔘𝔫𝔦 Kazakhstan won.")).toEqual([
      { field: "body", start: 8, end: 18, text: "Kazakhstan" },
    ]);
    expect(spansOf("en", "It rained.", "🙂🙂 Chile")).toEqual([{ field: "title", start: 3, end: 8, text: "Chile" }]);
  });

  it("starts from the field it is in: astral letters of the title do not move the body", () => {
    expect(spansOf("en", "🙂 Chile won. Poland lost.", "🙂🙂🙂")).toEqual([
      { field: "body", start: 2, end: 7, text: "Chile" },
      { field: "body", start: 13, end: 19, text: "Poland" },
    ]);
  });

  it("counts half a surrogate pair as one", () => {
    expect(spansOf("en", "\ud83d Chile \ude42 won.")).toEqual([{ field: "body", start: 2, end: 7, text: "Chile" }]);
  });

  it("says what stands there, in the case and form of the text", () => {
    expect(spansOf("de", "Das KASACHISCHE Dorf").map(({ text }) => text)).toEqual(["KASACHISCHE"]);
    expect(spansOf("ru", "в казахстанских степях").map(({ text }) => text)).toEqual(["казахстанских"]);
  });

  it("tells title from body", () => {
    expect(spansOf("en", "Chile won.", "Chile wins").map(({ field }) => field)).toEqual(["title", "body"]);
  });

  it("never joins the title's last word with the body's first", () => {
    const { countries } = classify("en", "Mexico is far.", { title: "He saw something New" });
    expect(countries.map(({ code }) => code)).toEqual(["MX"]);
  });

  it("never reaches from the title into the body", () => {
    const article = articleOf("en", "Defence Ministry staff went home.", { title: "Snow falls in Poland again" });
    for (const evidence of evidenceOf(classifyArticle(article)))
      expect(readSpan(article, evidence)).toBe(evidence.text);
    expect(classifyArticle(article).actors.map(({ id }) => id)).toEqual(["org:defence-ministry"]);
  });

  it("is in text order, without repeats, and limited", () => {
    const spans = spansOf("en", "Chile won. ".repeat(200));
    expect(spans).toHaveLength(LIMITS.EVIDENCE_SPANS);
    for (const [index, span] of spans.entries()) {
      if (index > 0) expect(span.start).toBeGreaterThan(spans[index - 1]!.start);
    }
  });

  it("stands exactly where it says, in every tag of any text with names put in", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    const piece = fc.tuple(text, fc.constantFrom(...NAMES));
    const languages = fc.constantFrom("en", "de", "ru", "zh", "ar", "tr", "und");
    const cut = fc.nat({ max: 4 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), text, languages, cut, (pieces, end, language, at) => {
        const lines = [...pieces.flatMap(([before, [name]]) => [before, name]), end];
        const title = at === 0 ? null : lines.slice(0, at).join("\n");
        const article = articleOf(language, lines.slice(at).join("\n"), { title });
        for (const evidence of evidenceOf(classifyArticle(article))) {
          expect(readSpan(article, evidence)).toBe(evidence.text);
          expect(evidence.text).not.toBe("");
        }
      }),
      { numRuns: 300 },
    );
  });

  it("is found for each name put into any text, at its place", () => {
    const text = fc.string({ unit: "binary", maxLength: 60 });
    fc.assert(
      fc.property(text, fc.constantFrom(...NAMES), text, (before, [name, key], after) => {
        const article = articleOf("und", `${before}\n\n${name}\n\n${after}`);
        const { countries, actors } = classifyArticle(article);
        const tag = countries.find(({ code }) => code === key) ?? actors.find(({ id }) => id === key);
        expect(tag?.evidence).toContainEqual({
          field: "body",
          start: [...before].length + 2,
          end: [...before].length + 2 + [...name].length,
          text: name,
        });
      }),
      { numRuns: 300 },
    );
  });
});
