import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type ArticleFilter, type ListScope, type Position, SORTS } from "../../src/domain/filter.ts";
import { parseSearchQuery } from "../../src/domain/search-query.ts";
import { decodeCursor, encodeCursor, openCursorKey } from "../../src/store/cursor.ts";
import { NO_FILTER } from "./build-article.ts";

const key = openCursorKey("a secret");

const instants = fc
  .date({ min: new Date("0001-01-01T00:00:00Z"), max: new Date("9999-12-31T23:59:59.999Z"), noInvalidDate: true })
  .map((date) => date.toISOString());
const wholeNumbers = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n }).map(String);

const groups = fc.array(fc.array(fc.string(), { minLength: 1, maxLength: 3 }), { maxLength: 2 });
const bounds = fc.constantFrom(null, "2026-01-01T00:00:00.000Z");
const filters: fc.Arbitrary<ArticleFilter> = fc.record({
  countries: groups,
  countryRole: fc.constantFrom(null, "about", "mentioned"),
  actors: groups,
  topics: groups,
  languages: groups,
  sources: groups,
  publishedAfter: bounds,
  publishedBefore: bounds,
  receivedAfter: bounds,
  updatedAfter: bounds,
  query: fc.constantFrom(null, "harbour", '"one two" -three').map(queryOf),
});
const places: fc.Arbitrary<[Position, ListScope]> = fc
  .constantFrom(...SORTS)
  .chain((sort) =>
    fc.tuple(
      fc.record({ at: sort === "updated_at" ? wholeNumbers : instants, articleKey: wholeNumbers }),
      fc.record({ filter: filters, sort: fc.constant(sort) }),
    ),
  );

function queryOf(text: string | null): ArticleFilter["query"] {
  const query = text === null ? null : parseSearchQuery(text);
  return query?.ok ? query.value : null;
}

const scopeOf = (filter: Partial<ArticleFilter>): ListScope => ({
  filter: { ...NO_FILTER, ...filter },
  sort: "-published_at",
});
const POSITION: Position = { at: "2026-01-01T00:00:00.000Z", articleKey: "42" };
const REFUSED = { ok: false, reason: { code: "invalid_cursor" } };

describe("a cursor", () => {
  test("gives its position back for its filters and sort", async () => {
    await fc.assert(
      fc.asyncProperty(places, async ([position, scope]) => {
        const cursor = await encodeCursor(position, scope, key);
        expect(cursor).toMatch(/^[\w-]{46}$/);
        expect(await decodeCursor(cursor, scope, key)).toEqual({ ok: true, value: position });
      }),
    );
  });

  test("is good for the same filters written another way", async () => {
    const one = scopeOf({
      countries: [["KZ", "BY"], ["RU"]],
      sources: [["Große Zeitung"]],
      publishedAfter: "2026-01-01T00:00:00Z",
      query: queryOf("HARBOUR ferry"),
    });
    const other = scopeOf({
      countries: [["RU"], ["BY", "KZ", "BY"]],
      sources: [["GROSSE  ZEITUNG"]],
      publishedAfter: "2026-01-01T00:00:00.000Z",
      query: queryOf("ferry harbour"),
    });
    expect(await decodeCursor(await encodeCursor(POSITION, one, key), other, key)).toEqual({
      ok: true,
      value: POSITION,
    });
  });

  test.each<[string, Partial<ArticleFilter>]>([
    ["another value", { countries: [["BY"]] }],
    ["another facet", { languages: [["KZ"]] }],
    ["any of instead of all of", { countries: [["KZ", "BY"]] }],
    ["a role", { countries: [["KZ"], ["BY"]], countryRole: "about" }],
    ["a date bound", { countries: [["KZ"], ["BY"]], publishedAfter: "2026-01-01T00:00:00.000Z" }],
    ["another date bound", { countries: [["KZ"], ["BY"]], receivedAfter: "2026-01-01T00:00:00.000Z" }],
    ["words", { countries: [["KZ"], ["BY"]], query: queryOf("harbour") }],
    ["no filter", {}],
  ])("is refused with %s", async (_, filter) => {
    const cursor = await encodeCursor(POSITION, scopeOf({ countries: [["KZ"], ["BY"]] }), key);
    expect(await decodeCursor(cursor, scopeOf(filter), key)).toMatchObject(REFUSED);
  });

  test("is refused with another sort or another secret", async () => {
    const cursor = await encodeCursor(POSITION, scopeOf({}), key);
    for (const sort of SORTS.slice(1)) {
      expect(await decodeCursor(cursor, { filter: NO_FILTER, sort }, key)).toMatchObject(REFUSED);
    }
    expect(await decodeCursor(cursor, scopeOf({}), openCursorKey("another secret"))).toMatchObject(REFUSED);
  });

  test("is refused when any one character of it is changed", async () => {
    const cursor = await encodeCursor(POSITION, scopeOf({}), key);
    for (let index = 0; index < cursor.length; index += 1) {
      for (const letter of ["A", "z", "_", "=", "+", "é"]) {
        if (cursor[index] === letter) continue;
        const changed = cursor.slice(0, index) + letter + cursor.slice(index + 1);
        expect(await decodeCursor(changed, scopeOf({}), key)).toMatchObject(REFUSED);
      }
    }
  });

  test("is refused, never thrown, whatever it is", async () => {
    const letters = fc.string({ unit: fc.constantFrom(..."ABCabc019-_"), minLength: 46, maxLength: 46 });
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.string({ unit: "binary" }), letters, fc.base64String()),
        async (text) => {
          expect(await decodeCursor(text, scopeOf({}), key)).toMatchObject(REFUSED);
        },
      ),
    );
    for (const text of ["", "null", `${await encodeCursor(POSITION, scopeOf({}), key)}A`, "A".repeat(1_000_000)]) {
      expect(await decodeCursor(text, scopeOf({}), key)).toMatchObject(REFUSED);
    }
  });
});
