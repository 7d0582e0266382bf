import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import {
  ALL_CAPITALS,
  GAP_APOSTROPHE,
  GAP_BRACKET,
  GAP_COMMA,
  GAP_HYPHEN,
  GAP_NEWLINE,
  GAP_QUOTE,
  GAP_SPACE,
  GAP_STOP,
  HAS_DIGIT,
  IS_RUN,
  joinsPhrase,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
  type Tokens,
  tokenize,
} from "../../src/knowledge/tokens.ts";

const wordsOf = ({ text, count, start, end }: Tokens): string[] =>
  Array.from({ length: count }, (_, token) => text.slice(start[token], end[token]));

describe("words of a text", () => {
  test.each([
    ["The sea, the sea.", ["The", "sea", "the", "sea"]],
    ["vice-president O'Neill", ["vice", "president", "O", "Neill"]],
    ["Москва — Минск", ["Москва", "Минск"]],
    ["the U.S. Army", ["the", "U.S.", "Army"]],
    ["im Jahr 2021.", ["im", "Jahr", "2021"]],
    ["中国军队 and more", ["中国军队", "and", "more"]],
    ["café naïve", ["café", "naïve"]],
    ["oʻrmon taʼlim п\u02bcять", ["o", "rmon", "ta", "lim", "п", "ять"]],
    ["🙂𝔘 x", ["x"]],
    ["", []],
    ["— !? …", []],
  ])("%s", (text, words) => {
    expect(wordsOf(tokenize(text))).toEqual(words);
  });

  it("say whether they begin with a capital, are all capitals, have digits, are of a script without spaces", () => {
    const { flags } = tokenize("x Minsk NATO T72 中国 i");
    const kinds = STARTS_CAPITAL | ALL_CAPITALS | HAS_DIGIT | IS_RUN;
    expect([...flags.slice(0, 6)].map((flag) => flag & kinds)).toEqual([
      0,
      STARTS_CAPITAL,
      STARTS_CAPITAL | ALL_CAPITALS,
      STARTS_CAPITAL | ALL_CAPITALS | HAS_DIGIT,
      IS_RUN,
      0,
    ]);
  });

  it("say whether a sentence begins with them", () => {
    const { flags, count } = tokenize("One two. Three, four! Five\nsix");
    const starts = Array.from({ length: count }, (_, token) => (flags[token]! & STARTS_SENTENCE) !== 0);
    expect(starts).toEqual([true, false, true, false, true, true]);
  });

  it("say what stands before them", () => {
    const { gap } = tokenize('a b-c’d, e. f\ng "h" (i)');
    expect([...gap.slice(1, 9)]).toEqual([
      GAP_SPACE,
      GAP_HYPHEN,
      GAP_APOSTROPHE,
      GAP_COMMA | GAP_SPACE,
      GAP_STOP | GAP_SPACE,
      GAP_NEWLINE,
      GAP_SPACE | GAP_QUOTE,
      GAP_QUOTE | GAP_SPACE | GAP_BRACKET,
    ]);
  });

  it("have the same hash in any case and with or without diacritics", () => {
    const { prefix1, prefix2, end } = tokenize("Élysée ELYSEE Королёв КОРОЛЕВ");
    const hashes = [0, 1, 2, 3].map((token) => `${prefix1[end[token]! - 1]} ${prefix2[end[token]! - 1]}`);
    expect(hashes[1]).toBe(hashes[0]);
    expect(hashes[3]).toBe(hashes[2]);
    expect(hashes[2]).not.toBe(hashes[0]);
  });

  it("lie in the text, in order, with nothing but gaps between them, whatever the text is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => {
        const { count, start, end } = tokenize(text);
        let before = 0;
        for (let token = 0; token < count; token++) {
          expect(start[token]).toBeGreaterThanOrEqual(before);
          expect(end[token]).toBeGreaterThan(start[token]!);
          expect(text.slice(before, start[token])).not.toMatch(/[a-zA-Zа-яА-Я]/u);
          before = end[token]!;
        }
        expect(before).toBeLessThanOrEqual(text.length);
        expect(text.slice(before)).not.toMatch(/[a-zA-Zа-яА-Я]/u);
      }),
    );
  });
});

describe("words that are written the same", () => {
  const firstOfEach = (text: string) => [...tokenize(text).same];

  test.each([
    ["the cat saw the cat", [0, 1, 2, 0, 1]],
    ["Nazlı met nazlı and NAZLI", [0, 1, 2, 3, 4]],
    ["resume, résumé", [0, 1]],
    ["中国 and 中国", [0, 1, 2]],
  ])("point to the first of them, case and marks told apart, runs to themselves: %s", (text, same) => {
    expect(firstOfEach(text)).toEqual(same);
  });

  test("are those of one text, though the next is read into the same room", () => {
    const first = tokenize("one two one");
    tokenize("two two two");
    expect([...first.same]).toEqual([0, 1, 0]);
    expect([...first.start.subarray(0, first.count)]).toEqual([0, 4, 8]);
  });
});

describe("a phrase", () => {
  test.each([
    ["South Korea", true],
    ["South-Korea", true],
    ["d'Ivoire", true],
    ["St. Petersburg", true],
    ["north. Korea", false],
    ["South, Korea", false],
    ["South (Korea", false],
    ["South\nKorea", false],
  ])("goes on over a space, a hyphen, an apostrophe or an abbreviation's stop alone: %j %s", (text, joins) => {
    expect(joinsPhrase(tokenize(text), 1)).toBe(joins);
  });
});
