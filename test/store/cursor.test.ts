import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { ArticleFilter, Position } from "../../src/domain/filter.ts";
import { decodeCursor, encodeCursor } from "../../src/store/cursor.ts";
import { NO_FILTER } from "./build-article.ts";

const positions: fc.Arbitrary<Position> = fc.record({
  effectiveAt: fc
    .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true })
    .map((date) => date.toISOString()),
  articleKey: fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String),
});

const groups = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), { maxLength: 2 });
const filters: fc.Arbitrary<ArticleFilter> = fc.record({
  countries: groups,
  countryRole: fc.constantFrom(null, "about", "mentioned"),
  actors: groups,
  topics: groups,
  languages: groups,
  sources: groups,
  publishedAfter: fc.constantFrom(null, "2026-01-01T00:00:00.000Z"),
  publishedBefore: fc.constantFrom(null, "2026-01-01T00:00:00.000Z"),
});

const POSITION: Position = { effectiveAt: "2026-01-01T00:00:00.000Z", articleKey: "42" };
const REFUSED = { ok: false, reason: { code: "invalid_cursor" } };

describe("a cursor", () => {
  test("gives its position back for its filters", () => {
    fc.assert(
      fc.property(positions, filters, (position, filter) => {
        const cursor = encodeCursor(position, filter);
        expect(cursor).toMatch(/^[\w-]{34}$/);
        expect(decodeCursor(cursor, filter)).toEqual({ ok: true, value: position });
      }),
    );
  });

  test("is good for the same filters written another way", () => {
    const one = {
      ...NO_FILTER,
      countries: [["KZ", "BY"], ["RU"]],
      sources: [["Große Zeitung"]],
      publishedAfter: "2026-01-01T00:00:00Z",
    };
    const other = {
      ...NO_FILTER,
      countries: [["RU"], ["BY", "KZ", "BY"]],
      sources: [["GROSSE  ZEITUNG"]],
      publishedAfter: "2026-01-01T00:00:00.000Z",
    };
    expect(decodeCursor(encodeCursor(POSITION, one), other)).toEqual({ ok: true, value: POSITION });
  });

  test.each<[string, Partial<ArticleFilter>]>([
    ["another value", { countries: [["BY"]] }],
    ["another facet", { languages: [["KZ"]] }],
    ["any of instead of all of", { countries: [["KZ", "BY"]] }],
    ["a role", { countries: [["KZ"], ["BY"]], countryRole: "about" }],
    ["a date bound", { countries: [["KZ"], ["BY"]], publishedAfter: "2026-01-01T00:00:00.000Z" }],
    ["no filter", {}],
  ])("is refused with %s", (_, filter) => {
    const cursor = encodeCursor(POSITION, { ...NO_FILTER, countries: [["KZ"], ["BY"]] });
    expect(decodeCursor(cursor, { ...NO_FILTER, ...filter })).toMatchObject(REFUSED);
  });

  test("is refused when any one character of it is changed", () => {
    const cursor = encodeCursor(POSITION, NO_FILTER);
    for (let index = 0; index < cursor.length; index += 1) {
      for (const letter of ["A", "z", "_", "=", "+", "é"]) {
        if (cursor[index] === letter) continue;
        const changed = cursor.slice(0, index) + letter + cursor.slice(index + 1);
        expect(decodeCursor(changed, NO_FILTER)).toMatchObject(REFUSED);
      }
    }
  });

  test("is refused, never thrown, whatever it is", () => {
    const letters = fc.string({ unit: fc.constantFrom(..."ABCabc019-_"), minLength: 34, maxLength: 34 });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.string({ unit: "binary" }), letters, fc.base64String()), (text) => {
        expect(decodeCursor(text, NO_FILTER)).toMatchObject(REFUSED);
      }),
    );
    for (const text of ["", "null", `${encodeCursor(POSITION, NO_FILTER)}A`, "A".repeat(1_000_000)]) {
      expect(decodeCursor(text, NO_FILTER)).toMatchObject(REFUSED);
    }
  });
});
