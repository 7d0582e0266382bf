import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fingerprint, NEAR_DUPLICATE_SIMILARITY, SIGNATURE_BITS, similarity } from "../../src/domain/similarity.ts";

const alike = (one: string, other: string) => similarity(fingerprint(one).signature, fingerprint(other).signature);

/** Would be found, and then called near-duplicates. */
function areLinked(one: string, other: string): boolean {
  const bands = new Set(fingerprint(one).bands);
  return fingerprint(other).bands.some((band) => bands.has(band)) && alike(one, other) >= NEAR_DUPLICATE_SIMILARITY;
}

const PLACES = ["Alba", "Brno", "Cork", "Graz", "Kyiv", "Lund", "Nice", "Oslo", "Riga", "Turin"];
const VERBS = ["opened", "closed", "sold", "repaired", "painted", "measured", "found", "moved", "lost", "built"];
const THINGS = ["a bridge", "the school", "an old mill", "two roads", "the port", "its library", "a tower", "the dam"];
const WHYS = ["after a vote", "because of rain", "for the winter", "without a plan", "in spite of protests", "at last"];

/** A generated article of its own for each number: sentences drawn from the lists above by a fixed sequence. */
function article(number: number, sentences = 30): string[] {
  let state = number * 2_654_435_761;
  const pick = (list: readonly string[]) => {
    state = (Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return list[state % list.length]!;
  };
  return Array.from(
    { length: sentences },
    () =>
      `The town of ${pick(PLACES)} ${pick(VERBS)} ${pick(THINGS)} and ${pick(VERBS)} ${pick(THINGS)} ${pick(WHYS)}.`,
  );
}

const EDITS: Record<string, (sentences: string[], number: number) => string[]> = {
  "a date line before it": (sentences) => ["LONDON, 4 May 2024 (Example Wire) -", ...sentences],
  "a sentence added": (sentences) => [
    ...sentences.slice(0, 9),
    "Nobody was hurt, the police said.",
    ...sentences.slice(9),
  ],
  "its last paragraph cut": (sentences) => sentences.slice(0, -4),
  "other case and quotes": (sentences) => sentences.map((sentence) => `«${sentence.toUpperCase()}»`),
};

describe("near-duplicates", () => {
  test.each(Object.entries(EDITS))("are found of an article with %s", (_, edit) => {
    const found = Array.from({ length: 200 }, (_unused, number) => {
      const sentences = article(number);
      return areLinked(sentences.join(" "), edit(sentences, number).join(" "));
    }).filter(Boolean);
    expect(found.length).toBeGreaterThanOrEqual(196);
  });

  test("are found in scripts without blanks", () => {
    const text = Array.from({ length: 600 }, (_, at) => String.fromCharCode(0x4e00 + ((at * at * 7919) % 9_000))).join(
      "",
    );
    expect(areLinked(text, `${text.slice(0, 300)}星期一下午，港口重新开放。${text.slice(300)}`)).toBe(true);
    expect(alike(text, [...text].reverse().join(""))).toBeLessThan(0.1);
  });

  test("are not different articles of the same words, or of one template", () => {
    const articles = Array.from({ length: 60 }, (_, number) => article(number).join(" "));
    const linked = articles.flatMap((one, at) => articles.slice(at + 1).filter((other) => areLinked(one, other)));
    expect(linked).toEqual([]);
    const weather = (place: string, day: string, degrees: number) =>
      `Weather in ${place} on ${day}. The temperature in ${place} will reach ${degrees} degrees by the afternoon, with a ` +
      `wind of ${degrees + 3} km/h. Rain is expected in the evening, and the night will be cloudy with ${degrees - 9} ` +
      `degrees. Drivers in ${place} should watch for wet roads. The next forecast for ${place} is due at 6 p.m.`;
    expect(areLinked(weather("Oslo", "Monday", 21), weather("Riga", "Monday", 24))).toBe(false);
    expect(areLinked(weather("Oslo", "Monday", 21), weather("Oslo", "Friday", 14))).toBe(false);
  });
});

describe("the fingerprint of any text", () => {
  test("is of one size, fits its columns, and is the same every time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const { signature, bands } = fingerprint(text);
        expect(signature).toHaveLength(SIGNATURE_BITS / 4);
        expect(signature).toMatch(/^[0-9a-f]+$/);
        expect(bands.every((value) => value === (value | 0))).toBe(true);
        expect(fingerprint(text)).toEqual({ signature, bands });
      }),
    );
  });

  test("estimates the share of common shingles", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 4, max: 30 }), (number, kept) => {
        const sentences = article(number);
        const words = (text: string) => text.toLowerCase().match(/\w+/g)!;
        const shingles = (list: string[]) => {
          const all = words(list.join(" "));
          return new Set(all.slice(5).map((_, at) => all.slice(at, at + 6).join(" ")));
        };
        const [one, other] = [shingles(sentences), shingles(sentences.slice(0, kept))];
        const common = [...other].filter((shingle) => one.has(shingle)).length;
        const jaccard = common / (one.size + other.size - common);
        expect(Math.abs(alike(sentences.join(" "), sentences.slice(0, kept).join(" ")) - jaccard)).toBeLessThan(0.2);
      }),
    );
  });
});
