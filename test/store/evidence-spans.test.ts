import fc from "fast-check";
import { expect, test } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";
import type { Evidence } from "../../src/domain/tags.ts";
import { spanReader, toSpans } from "../../src/store/evidence-spans.ts";

const texts = fc.string({
  unit: fc.constantFrom("a", "ж", "é", "\u{1f6a2}", "\u{20000}"),
  minLength: 1,
  maxLength: 40,
});

/** Evidence that is right for the two fields: `text` is what stands at its code points. */
const articles = fc.record({ title: texts, body: texts }).chain((fields) =>
  fc.record({
    fields: fc.constant(fields),
    evidence: fc.array(
      fc
        .record({ field: fc.constantFrom("title" as const, "body" as const), one: fc.nat(40), other: fc.nat(40) })
        .map(({ field, one, other }): Evidence => {
          const characters = [...fields[field]];
          const [start, end] = [one, other].map((at) => at % (characters.length + 1)).sort((a, b) => a - b);
          return { field, start: start!, end: end!, text: characters.slice(start, end).join("") };
        }),
    ),
  }),
);

test("evidence comes back from its spans, with the text at its code points", () => {
  fc.assert(
    fc.property(articles, ({ fields, evidence }) => {
      const spans = toSpans(evidence);
      expect(spans.every(Number.isInteger)).toBe(true);
      expect(spanReader(fields)(spans)).toEqual(evidence);
    }),
  );
});

test("evidence of a body needs no more of it than is classified", () => {
  const word = { field: "body" as const, start: LIMITS.CLASSIFIED_CHARACTERS - 4, end: LIMITS.CLASSIFIED_CHARACTERS };
  const body = `${"x".repeat(word.start)}lastnot read`;
  const spans = toSpans([{ ...word, text: "last" }]);
  for (const seen of [body, body.slice(0, LIMITS.CLASSIFIED_CHARACTERS)]) {
    expect(spanReader({ title: null, body: seen })(spans)).toEqual([{ ...word, text: "last" }]);
  }
});
