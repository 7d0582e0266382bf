import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanSubmission } from "../../src/clean/index.ts";
import type { ContentFormat } from "../../src/domain/submission.ts";
import { submissionOf } from "../support/submissions.ts";
import { PARAGRAPHS, samplePage, TITLE } from "./html/sample-page.ts";
import { NOW } from "./submission.ts";

const submit = (content: string, format: ContentFormat) => cleanSubmission(submissionOf(content, { format }), NOW);

const PAGE = samplePage({
  head: '<meta property="article:published_time" content="2025-04-01"><style>p{}</style>',
  before: '<nav><ul><li><a href="/">Home</a></li><li><a href="/a">News</a></li></ul></nav>',
  between: "<ul><li>The pier of 1911</li><li>The southern landing</li></ul>",
  after: '<aside><h2>Related</h2><a href="/b">Storm closes port</a></aside><footer>© 2025</footer>',
});

/** Characters of the page lost, doubled or changed for marks of HTML, at places the property chooses. */
const damages = fc.array(
  fc.record({
    at: fc.nat(PAGE.length - 1),
    cut: fc.nat(12),
    put: fc.constantFrom(
      "",
      "<",
      ">",
      '"',
      "'",
      "&",
      "&#x",
      "<!--",
      "</div>",
      "<table>",
      "<script>",
      "\u0000",
      "\ud800",
      "<p",
    ),
  }),
  { maxLength: 4 },
);

function damage(html: string, places: readonly { at: number; cut: number; put: string }[]): string {
  let result = html;
  for (const { at, cut, put } of places) result = result.slice(0, at) + put + result.slice(at + cut);
  return result;
}

const letters = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

describe("a damaged page", () => {
  test("never throws, and gives well-formed NFC", () => {
    fc.assert(
      fc.property(damages, (places) => {
        const result = submit(damage(PAGE, places), "html");
        if (!result.ok) return;
        const { body, title, removed } = result.value;
        for (const text of [body, title ?? "", ...removed.map((one) => one.text)])
          expect(text.isWellFormed()).toBe(true);
        expect(body).toBe(body.normalize("NFC").trim());
      }),
      { numRuns: 300, seed: 11 },
    );
  });
  test("loses no word of a paragraph that is not on record", () => {
    const words = (text: string) => text.match(/\p{L}+/gu) ?? [];
    const whole = damages.filter((places) => places.every(({ put, cut }) => cut === 0 && !/[<&"'>]/.test(put)));
    fc.assert(
      fc.property(whole, (places) => {
        const page = damage(PAGE, places);
        const result = submit(page, "html");
        if (!result.ok) return;
        const kept = new Set([result.value.body, ...result.value.removed.map(({ text }) => text)].flatMap(words));
        for (const paragraph of PARAGRAPHS)
          if (page.includes(paragraph)) for (const word of words(paragraph)) expect(kept).toContain(word);
      }),
      { numRuns: 150, seed: 11 },
    );
  });
  test("keeps most of its prose while no tag that swallows text was opened", () => {
    const whole = letters(PARAGRAPHS.join(""));
    const mild = damages.filter((places) => places.every(({ put, cut }) => cut === 0 && !/[<&"']/.test(put)));
    fc.assert(
      fc.property(mild, (places) => {
        const result = submit(damage(PAGE, places), "html");
        expect(result.ok && letters(result.value.body)).toBeGreaterThan(whole / 2);
      }),
      { numRuns: 150, seed: 11 },
    );
  });
});

describe("a copied page", () => {
  const lines = [...PARAGRAPHS, TITLE, "Home", "News", "Most read", "Storm closes port", "12 May 2025", "By Jo Sample"];
  const copied = fc.array(fc.oneof(fc.constantFrom(...lines), fc.string({ unit: "grapheme", maxLength: 40 })), {
    minLength: 30,
    maxLength: 80,
  });
  test("comes out the same when it is cleaned again", () => {
    fc.assert(
      fc.property(copied, (parts) => {
        const first = submit(parts.join("\n"), "text");
        if (!first.ok) return;
        const second = submit(first.value.body, "text");
        expect(second.ok && second.value.body).toBe(first.value.body);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
  test("keeps the article between its menus whatever they hold", () => {
    const menu = fc.array(fc.stringMatching(/^[A-Z][a-z]{2,9}( [A-Z][a-z]{2,9}){0,2}$/), {
      minLength: 8,
      maxLength: 40,
    });
    fc.assert(
      fc.property(menu, menu, (above, below) => {
        const result = submit([...above, TITLE, ...PARAGRAPHS, ...below].join("\n"), "text");
        for (const paragraph of PARAGRAPHS) expect(result.ok && result.value.body).toContain(paragraph);
      }),
      { numRuns: 200, seed: 11 },
    );
  });
});
