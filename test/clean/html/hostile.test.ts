import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { extractHtml } from "../../../src/clean/html/index.ts";
import { PARAGRAPHS, samplePage } from "./sample-page.ts";

const PARAGRAPH = `<p>${PARAGRAPHS[0]}</p>`;

describe("hostile pages", () => {
  it.each([
    ["100,000 nested elements", "<div>".repeat(100_000) + PARAGRAPH],
    ["100,000 nested lists", "<ul><li>".repeat(100_000) + PARAGRAPH],
    ["nested tables", "<table><tr><td>".repeat(50_000) + PARAGRAPH],
    [
      "end tags that never match, under deep nesting",
      `<div><table><td>${"<span>".repeat(20_000)}${"</div>".repeat(300_000)}${PARAGRAPH}`,
    ],
    ["a million entities", `<p>${"&amp;".repeat(1_000_000)}</p>${PARAGRAPH}`],
    ["line breaks without end", `<article><p>${"a<br>".repeat(300_000)}</p>${PARAGRAPH}</article>`],
    ["unclosed links", "<a href=x>".repeat(200_000) + PARAGRAPH],
    ["angle brackets", `${"<".repeat(1_000_000)}>${PARAGRAPH}`],
    ["JSON-LD nested without end", `<script type="application/ld+json">${"[".repeat(500_000)}</script>${PARAGRAPH}`],
    ["a title of separators", `<title>${"a | ".repeat(200_000)}</title>${PARAGRAPH}`],
  ])("%s end in time and lose no prose", (_what, html) => {
    // A plain boolean: the texts are too long to print.
    expect(extractHtml(html, null).body.includes(PARAGRAPHS[0])).toBe(true);
  });
});

describe("any page", () => {
  it("never throws and gives well-formed text", () => {
    const markup = fc.string({
      unit: fc.constantFrom(
        "<p>",
        "</p>",
        "<div class='ad'>",
        "<article>",
        "<a href='",
        "'>",
        "&#",
        "x",
        " ",
        "\ud83d\ude00",
        "<h1>",
        "</",
        "<!--",
        "-->",
        "<script>",
        "{",
        "&#xd800;",
      ),
    });
    fc.assert(
      fc.property(fc.oneof(markup, fc.string()), (html) => {
        const { body, title, removed } = extractHtml(html, null);
        for (const text of [body, title ?? "", ...removed.map((one) => one.text)]) {
          expect(text.isWellFormed() || !html.isWellFormed()).toBe(true);
        }
      }),
    );
  });

  it("keeps the article when the page is cut anywhere behind it or pieces of markup are lost", () => {
    const page = samplePage({ before: "<nav><a href=/>Home</a></nav>", after: "<footer>About us</footer>" });
    const end = page.indexOf(PARAGRAPHS[3]) + PARAGRAPHS[3].length;
    fc.assert(
      fc.property(
        fc.integer({ min: end, max: page.length }),
        fc.constantFrom("</p>", "</div>", "</h1>", "</nav>x"),
        (cut, lost) => {
          const { body } = extractHtml(page.slice(0, cut).replaceAll(lost, ""), null);
          for (const paragraph of PARAGRAPHS) expect(body).toContain(paragraph);
        },
      ),
    );
  });
});
