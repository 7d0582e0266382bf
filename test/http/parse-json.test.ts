import fc from "fast-check";
import { expect, test } from "vitest";
import { parseJson } from "../../src/http/parse-json.ts";

const DEPTH = 3;

/** Lists and objects in each other; the one walk of a value that needs no care for strings. */
const depthOf = (value: unknown): number =>
  typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0;

const strings = fc.string({ unit: fc.constantFrom('"', "\\", "[", "{", "]", "}", "a", "ж") });
const values = fc.object({
  key: strings,
  values: [strings, fc.constant(null), fc.nat()],
  maxDepth: 4,
  withNullPrototype: false,
});

test("JSON is refused exactly where it is nested too deep, whatever stands in its strings", () => {
  fc.assert(
    fc.property(values, (value) => {
      const parsed = parseJson(JSON.stringify(value), DEPTH);
      expect(parsed.ok).toBe(depthOf(value) <= DEPTH);
      if (parsed.ok) expect(parsed.value).toEqual(value);
    }),
    { numRuns: 1_000 },
  );
});

test("text that is no JSON is refused as such, also where a string has no end", () => {
  for (const text of ["", '"', '{"a":"\\', `"${"[".repeat(9)}`, '["a" "b"]', "[".repeat(DEPTH)]) {
    expect(parseJson(text, DEPTH)).toMatchObject({ ok: false, reason: { code: "malformed_json" } });
  }
  expect(parseJson("[".repeat(DEPTH + 1), DEPTH)).toMatchObject({
    reason: { detail: expect.stringContaining("nested") },
  });
});
