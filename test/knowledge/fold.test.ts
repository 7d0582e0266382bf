import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { cliticOffsets, stripArabicArticle } from "../../src/knowledge/clitics.ts";
import { foldText } from "../../src/knowledge/fold.ts";
import { foldSounds, latinizeWord, skeleton } from "../../src/knowledge/latinize.ts";

describe("folding", () => {
  test.each([
    ["Élysée", "elysee"],
    ["ŁÓDŹ", "lodz"],
    ["Weißrussland", "weissrussland"],
    ["Ærø", "aero"],
    ["İstanbul", "istanbul"],
    ["Королёв", "королев"],
    ["ΑΘΉΝΑ", "αθηνα"],
    ["إيران", "ايران"],
    ["كِتَاب", "كتاب"],
    ["e\u0301", "e"],
    ["國會選舉", "国会选举"],
    ["裏", "里"],
  ])("%s is compared as %s", (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  test.each([
    ["й", "и"],
    ["ї", "і"],
    ["ў", "у"],
    ["ө", "о"],
    ["қ", "к"],
  ])("keeps Cyrillic letters of their own apart: %s is not %s", (letter, other) => {
    expect(foldText(letter)).not.toBe(foldText(other));
  });

  it("of a folded text changes nothing, and case does not matter to it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
    const letters = fc.string({ unit: fc.constantFrom(..."abcäöüßéłžščćабвгёйіїґқңөαβγ"), maxLength: 20 });
    fc.assert(
      fc.property(letters, (text) => {
        expect(foldText(text.toUpperCase())).toBe(foldText(text));
      }),
    );
  });
});

describe("clitics", () => {
  test.each([
    ["الوزير", "وزير"],
    ["ال", "ال"],
    ["وزير", "وزير"],
  ])("the Arabic article is cut off %s: %s", (word, bare) => {
    expect(stripArabicArticle(word)).toBe(bare);
  });

  test.each([
    ["والصين", "ar", [1, 3]],
    ["بالصين", "ar", [1, 3]],
    ["ברוסיה", "he", [1]],
    ["China", "en", []],
    ["Китай", "ru", []],
    ["ول", "ar", []],
    ["የፊልም", "am", [1]],
    ["ንፊልም", "ti", [1]],
    ["በር", "am", []],
    ["nomculo", "xh", [2]],
    ["Ngomculo", "zu", [3]],
    ["nomculo", "en", []],
    ["mufirimu", "sn", [2]],
    ["munda", "sn", []],
    ["abahanzi", "rn", [1]],
  ])("the bare word may begin in %s (%s) at %j, never with too few letters left", (word, language, offsets) => {
    expect(cliticOffsets(word, 0, word.length, language)).toEqual(offsets);
  });
});

describe("a name in Latin letters", () => {
  test.each([
    ["ru", "Хренин", "khrenin"],
    ["ru", "Щеголев", "shchegolev"],
    ["ru", "Жуковский", "zhukovskiy"],
    ["uk", "Гриценко", "hrytsenko"],
    ["bg", "Щерев", "shterev"],
    ["el", "Μητσοτάκης", "mitsotakis"],
    ["ka", "ივანიშვილი", "ivanishvili"],
    ["hy", "Փաշինյան", "pashinyan"],
    ["de", "Müller", "muller"],
    ["pl", "Łukasz", "lukasz"],
    ["tr", "Işık", "isik"],
  ])("%s %s is %s", (language, name, latin) => {
    expect(latinizeWord(name, language)).toBe(latin);
  });

  it("keeps letters that have no Latin value", () => {
    expect(latinizeWord("中国", "zh")).toBe("中国");
    expect(latinizeWord("ประธาน", "th")).toMatch(/^\p{Script=Thai}+$/u);
  });

  it("writes Devanagari as Hindi sounds, without the last vowel that is not spoken", () => {
    expect(latinizeWord("प्रधान", "hi")).toBe("pradhan");
  });

  test.each([
    ["khrenin", "hrenin", "hrenyn"],
    ["alexei", "alexey", "aleksei"],
    ["zhukov", "zukov", "zhukow"],
    ["shoigu", "shoygu", "sojgu"],
    ["dmitri", "dmitry", "dmitrij"],
  ])("sounds the same however it is spelled: %s, %s, %s", (...spellings) => {
    const sounds = new Set(spellings.map((spelling) => skeleton(foldSounds(spelling))));
    expect(sounds.size).toBe(1);
  });

  it("sounds different for different names", () => {
    for (const [one, other] of [
      ["putin", "pushkin"],
      ["petrov", "pavlov"],
      ["novak", "nowicki"],
    ] as const) {
      expect(foldSounds(one)).not.toBe(foldSounds(other));
    }
  });
});
