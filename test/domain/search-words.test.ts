import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { searchPieces } from "../../src/domain/search-words.ts";

const words = (text: string) => searchPieces(text).map((piece) => (piece.isRun ? [piece.text] : piece.text));

describe("a text is split into folded words", () => {
  test.each<[string, string, (string | string[])[]]>([
    [
      "case and accents do not matter",
      "Élysée MÜNCHEN Łódź İstanbul ırmak",
      ["elysee", "munchen", "lodz", "istanbul", "irmak"],
    ],
    ["letters that stand for two are two", "Straße Æther", ["strasse", "aether"]],
    ["Cyrillic keeps й and ї, not ё and stress", "Ёлка Київ йод за́мок", ["елка", "київ", "йод", "замок"]],
    ["Greek loses accents and final sigma", "Οδός ΛΟΓΟΣ", ["οδοσ", "λογοσ"]],
    ["what follows a letter that is longer in lower case stays whole", "İzmir Kiel", ["izmir", "kiel"]],
    ["Arabic and Hebrew lose vowel signs and tatweel", "مُحَمَّـد أحمد שָׁלוֹם", ["محمد", "احمد", "שלום"]],
    ["Hindi keeps its vowel signs", "हिन्दी", ["हिन्दी"]],
    ["soft hyphens and joiners are not there", "co\u00adoperation می\u200cشود", ["cooperation", "ميشود"]],
    ["compatibility forms are plain", "ｆｕｌｌ ﬁne ²", ["full", "fine", "2"]],
    ["signs part words", "l'homme U.S. co-op 3.5%", ["l", "homme", "u", "s", "co", "op", "3", "5"]],
    [
      "scripts without spaces are runs",
      "中国新闻 ニュース，กรุงเทพ 한국은 ABC中",
      [["中国新闻"], ["ニュース"], ["กรุงเทพ"], ["한국은"], "abc", ["中"]],
    ],
    ["emoji and half characters are nothing", "🚢 \ud800 a", ["a"]],
  ])("%s", (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test("a word of any length is cut, a run is not", () => {
    expect(words("a".repeat(1_000))).toEqual(["a".repeat(64)]);
    expect(words("中".repeat(1_000))).toEqual([["中".repeat(1_000)]]);
    expect(words(`${"é".repeat(60)}${"b".repeat(10)}`)).toEqual(["e".repeat(60) + "b".repeat(4)]);
    expect(words(`${"é".repeat(70)}abcdefgh`)).toEqual(["e".repeat(64)]);
  });

  test("a word's plain letters, read at once, fold as they do one by one", () => {
    const mixed = fc.string({ unit: fc.constantFrom(..."aZ9 éßﬁ-中й\u00ad.") });
    fc.assert(
      fc.property(mixed, (text) => {
        // A joiner after each character keeps plain letters from standing side by side.
        const apart = [...text].map((character) => `${character}\u200d`).join("");
        expect(searchPieces(text)).toEqual(searchPieces(apart));
      }),
    );
  });

  test("whatever the text, pieces hold letters, marks and digits only", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(searchPieces(text).every((piece) => /^[\p{L}\p{M}\p{N}]+$/u.test(piece.text))).toBe(true);
      }),
    );
  });
});
