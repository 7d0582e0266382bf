import fc from "fast-check";
import { expect, test } from "vitest";
import { isArticleId, newArticleId } from "../../src/domain/article-id.ts";

const random = fc.uint8Array({ minLength: 10, maxLength: 16 });
const times = fc.integer({ min: 0, max: 2 ** 48 - 1 });

test("an id is a UUIDv7: the example of RFC 9562, A.6", () => {
  const bytes = Uint8Array.from([0x0c, 0xc3, 0x18, 0xc4, 0xdc, 0x0c, 0x0c, 0x07, 0x39, 0x8f]);
  expect(newArticleId(0x017f22e279b0, bytes)).toBe("017f22e2-79b0-7cc3-98c4-dc0c0c07398f");
});

test("ids are well-formed and sort by time", () => {
  fc.assert(
    fc.property(times, times, random, random, (one, other, someBytes, otherBytes) => {
      const [first, second] = [newArticleId(one, someBytes), newArticleId(other, otherBytes)];
      expect(first).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(isArticleId(first)).toBe(true);
      if (one < other) expect(first < second).toBe(true);
    }),
  );
});

test("rejects too few random bytes", () => {
  expect(() => newArticleId(0, new Uint8Array(9))).toThrow(RangeError);
});

test.each([
  "",
  "017f22e279b07cc398c4dc0c0c07398f",
  "{017f22e2-79b0-7cc3-98c4-dc0c0c07398f}",
  "017f22e2-79b0-7cc3-98c4-dc0c0c07398g",
])("rejects %j as an id", (text) => {
  expect(isArticleId(text)).toBe(false);
});
