import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Examples, learn, newLearner, TRANSITIONS, weightOf } from "../../scripts/tagger/crf.ts";
import { packModel } from "../../scripts/tagger/pack.ts";
import { readDocument } from "../../src/classify/document.ts";
import { FeatureReader, findStretches } from "../../src/classify/tagger/features.ts";
import { tagNames } from "../../src/classify/tagger/index.ts";
import { LABELS } from "../../src/classify/tagger/labels.ts";
import { BIAS, findEntry, loadModel, unpackModel } from "../../src/classify/tagger/model.ts";
import { score } from "../../src/classify/tagger/scorer.ts";
import { FEATURES } from "../../src/classify/tagger/templates.ts";
import { articleOf, classify } from "./sample.ts";

const tagged = (language: string, text: string): string[] => {
  const document = readDocument(articleOf(language, text));
  const { start, end } = document.tokens;
  return tagNames(document).names.map(
    ({ first, last, type }) => `${type} ${document.text.slice(start[first], end[last])}`,
  );
};

describe("the tagger sees names that no list has", () => {
  test.each([
    ["pl", "Wczoraj prezes Bartłomiej Kędziorek spotkał się z mieszkańcami.", "person Bartłomiej Kędziorek"],
    ["en", "The verdict was read to Quentin Abernathy in silence.", "person Quentin Abernathy"],
    ["de", "Der Bürgermeister Ruprecht Wöhrmann sagte, die Brücke bleibe geschlossen.", "person Ruprecht Wöhrmann"],
    ["ru", "Вчера Аристарх Полубояров выступил перед жителями.", "person Аристарх Полубояров"],
    ["cs", "Podle firmy Veltrusko Group výroba letos klesla.", "organization Veltrusko Group"],
  ])("%s: %s", (language, text, name) => {
    expect(tagged(language, text)).toContain(name);
  });

  test("and a company without a legal form becomes an actor", () => {
    const { actors } = classify("cs", "Podle firmy Veltrusko výroba letos klesla. Veltrusko propustí sto lidí.");
    expect(actors).toContainEqual(expect.objectContaining({ id: "org:veltrusko", type: "organization" }));
  });
});

test("names never overlap, lie within the text and have probabilities", () => {
  const word = fc.oneof(
    fc.string({ unit: "grapheme" }),
    fc.constantFrom("Anna Nowak", "Bank", "NATO", "\n", ". ", "«", "в"),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), fc.constantFrom("en", "pl", "ru", "zh", "de"), (words, language) => {
      const document = readDocument(articleOf(language, words.join(" ")));
      let end = -1;
      for (const { first, last, confidence } of tagNames(document).names) {
        expect(first).toBeGreaterThan(end);
        expect(last).toBeGreaterThanOrEqual(first);
        expect(confidence).toBeGreaterThan(0);
        expect(confidence).toBeLessThanOrEqual(1.0001);
        end = last;
      }
      expect(end).toBeLessThan(document.tokens.count);
    }),
  );
});

/** Words of four letters, each another. */
const words = Array.from({ length: 2_500 }, (_, index) => {
  const letters = [index % 17, Math.floor(index / 17) % 17, Math.floor(index / 289)];
  return `Q${letters.map((letter) => "abcdefghijklmnopq".charAt(letter)).join("")}`;
});

test.each([
  ["en", "Yesterday Anna Nowak of the Bank of Lublin met Mayor John Smith. Nowak said NATO-Mitte was late, Anna said."],
  [
    "de",
    "Anna Nowak traf den Bürgermeister der Stadt Lublin. Die Bank Nowak & Co. in Lublin schwieg, sagte Anna Nowak.",
  ],
  ["en", "Anna Nowak of the Bank of Lublin met Mayor John Smith."],
  // Another model, and another language of that one: what is remembered of a word is of both.
  [
    "pl",
    "Anna Nowak traf den Bürgermeister der Stadt Lublin. Die Bank Nowak & Co. in Lublin schwieg, sagte Anna Nowak.",
  ],
  [
    "sv",
    "Anna Nowak traf den Bürgermeister der Stadt Lublin. Die Bank Nowak & Co. in Lublin schwieg, sagte Anna Nowak.",
  ],
  // Of words that are remembered in the same place the last one is.
  ["en", `${words.join(" ")}. ${words.join(" ")}.`],
])(
  "scores a token by the sum of all its features, whatever is remembered of words and contexts: %s",
  (language, text) => {
    const model = loadModel(language);
    const document = readDocument(articleOf(language, text));
    const reader = new FeatureReader(document);
    const features = new Int32Array(FEATURES);
    for (const stretch of findStretches(document)) {
      const emissions = new Float32Array((stretch.last - stretch.first + 1) * LABELS.length);
      score(model, reader, stretch, emissions);
      for (let token = stretch.first; token <= stretch.last; token++) {
        reader.read(token, features, 0);
        const entries = [...features].map((feature) => findEntry(model, feature)).filter((entry) => entry >= 0);
        for (let label = 0; label < LABELS.length; label++) {
          const sum = entries.reduce(
            (all, at) => all + new Uint8Array(model.entries.buffer, 4 * (at + 1))[label]! - BIAS,
            0,
          );
          expect(emissions[(token - stretch.first) * LABELS.length + label]).toBeCloseTo(sum * model.scale, 4);
        }
      }
    }
  },
);

describe("training", () => {
  /** Two sequences in which feature 1 begins a person, feature 2 goes on with it and feature 3 is nothing. */
  const labels = ["O", "B-PER", "I-PER", "O", "B-PER"].map((label) => LABELS.indexOf(label));
  const features = [2, 0, 1, 2, 0];
  const examples: Examples = {
    starts: [0, 4, 5],
    labels: Uint8Array.from(labels),
    features: new Int32Array(5 * FEATURES),
  };
  const ids = new Int32Array(5 * FEATURES).fill(-1);
  for (const [token, feature] of features.entries()) ids[token * FEATURES] = feature;
  const learner = newLearner(3, { alpha: 0.5, l1: 0.01, l2: 0.01 });
  const losses = Array.from({ length: 60 }, () => learn(learner, ids, examples, 0) + learn(learner, ids, examples, 1));
  const weights = Float32Array.from({ length: 3 * LABELS.length + TRANSITIONS }, (_, at) => weightOf(learner, at));

  test("makes the right labels likely", () => {
    expect(losses[0]).toBeGreaterThan(5);
    expect(losses.at(-1)).toBeLessThan(0.5);
  });

  test("packs the strongest weights so that the Worker reads the same", () => {
    const names = [70, 5_000, 9_000_000];
    const model = unpackModel(packModel(names, weights, 3).buffer as ArrayBuffer);
    for (const [index, name] of names.entries()) {
      const entry = findEntry(model, name);
      const bytes = new Uint8Array(model.entries.buffer, 4 * (entry + 1), LABELS.length);
      for (let label = 0; label < LABELS.length; label++) {
        const at = index * LABELS.length + label;
        expect((bytes[label]! - BIAS) * model.scale).toBeCloseTo(weights[at]!, 1);
      }
    }
    expect(findEntry(model, 71)).toBe(-1);
    expect(model.transitions).toEqual(weights.subarray(3 * LABELS.length));
  });
});
