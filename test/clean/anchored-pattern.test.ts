import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anchored } from "../../src/clean/anchored-pattern.ts";

const PATTERNS = [
  /^(?:share (?:this|on)|print$|комментари[ийев]+|分享)/iu,
  /^[\s>•*\-–]*(?:read (?:more|also)|siehe auch)(?=$|[\s:])/iu,
  /^(?:\d+\s+)?(?:comments?|replies)$/iu,
  /^(?:©|\(c\)|copyright\b)/iu,
  /^\[?(?:ads?|photo)\]?[.:]?$/iu,
  /^(?:x|[^a-y]b|\p{Lu}{2}|.c|a{0,2}d)/u,
  /^(?=q)q?(?:r|s)+t{2,}$/iu,
  /^[a-c]{1,3}-[\]x]/u,
];
const texts = fc.string({
  unit: fc.constantFrom(
    ..."share thison printdmoals>•*-–1234(c)©[]adphoto.:xyzbqrsт分享комментарийAQ \u0301\ud83d\ude00",
  ),
  maxLength: 12,
});
const words = fc.constantFrom(
  "Share this",
  "PRINT",
  "Комментарии",
  "分享到",
  "> - Read more",
  "siehe auch: a",
  "12 comments",
  "replies",
  "© 2020",
  "(C) a",
  "[ad]",
  "Photo.",
  "bb",
  "aad",
  "qrtt",
  "b-]",
  "",
);

describe("a pattern that is looked at by its first two letters", () => {
  test("matches what the pattern matches and nothing else", () => {
    fc.assert(
      fc.property(fc.oneof(words, texts), (text) => {
        for (const pattern of PATTERNS) {
          const quick = anchored(pattern);
          expect(quick.test(text)).toBe(pattern.test(text));
          expect(quick.exec(text)?.[0]).toBe(pattern.exec(text)?.[0]);
        }
      }),
      { numRuns: 2_000, seed: 5 },
    );
  });
});
