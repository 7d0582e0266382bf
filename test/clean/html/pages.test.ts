import { describe, expect, test } from "vitest";
import { clean } from "../submission.ts";
import { PARAGRAPHS, samplePage, TITLE } from "./sample-page.ts";

const page = (content: string) => clean(content, { format: "html" });

describe("the body of a page whose title is known", () => {
  test("keeps the short line it begins with: an interview's first question is no header", () => {
    const question = "Ms Torvald, why now?";
    const { body, title } = page(samplePage().replace(`<p>${PARAGRAPHS[0]}`, `<p>${question}</p><p>${PARAGRAPHS[0]}`));
    expect(title).toBe(TITLE);
    expect(body.startsWith(`${question}\n\n${PARAGRAPHS[0]}`)).toBe(true);
  });
  test("keeps a list of short lines behind its paragraphs: ingredients are no links", () => {
    const items = [
      "250 g of rye flour",
      "Two spoons of dark honey",
      "A pinch of salt and caraway",
      "One cup of warm water",
    ];
    const { body } = page(samplePage({ behind: `<ul>${items.map((item) => `<li>${item}</li>`).join("")}</ul>` }));
    for (const item of items) expect(body).toContain(item);
  });
  test("loses a caption that stands below each of its pictures", () => {
    const { body } = page(samplePage({ between: "<div>The pier of Vessin</div>".repeat(4) }));
    expect(body).toBe(PARAGRAPHS.join("\n\n"));
  });
  test("keeps a short line that stands in it twice", () => {
    const { body } = page(samplePage({ between: "<div>The pier of Vessin</div>".repeat(2) }));
    expect(body).toContain("The pier of Vessin");
  });
  test("ends where it says how to cite it", () => {
    const { body } = page(
      samplePage({ behind: `<h2>Cite this page</h2><p>Vessin Courier, "${TITLE}", printed in the spring.</p>` }),
    );
    expect(body).toBe(PARAGRAPHS.join("\n\n"));
  });
  test("loses its dateline", () => {
    const { body, dateline } = page(samplePage().replace("<p>The harbour", "<p>OSLO, May 12 (NTB) - The harbour"));
    expect(body.startsWith(PARAGRAPHS[0])).toBe(true);
    expect(dateline?.place).toBe("Oslo");
  });
});

test("HTML without any title gives its first short line as the title", () => {
  const { body, title } = page(`<p>${TITLE}</p>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}`);
  expect(title).toBe(TITLE);
  expect(body).toBe(PARAGRAPHS.join("\n\n"));
});

describe("a page behind a paywall", () => {
  const linked = (free: boolean) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${TITLE}","isAccessibleForFree":${free}}</script>`;
  const steps = (free: boolean) => page(samplePage({ head: linked(free) })).removed.map(({ step }) => step);
  test("says that it shows only the beginning", () => {
    expect(steps(false)).toContain("paywall");
  });
  test("says nothing when the article is free", () => {
    expect(steps(true)).not.toContain("paywall");
  });
});

test("title, subtitle and authors have sound characters like the body", () => {
  const linked = `{"@type":"NewsArticle","headline":"Vessin\\u200b rebuilds \\ud800its pier","author":"Zoe\\u0308 Sample"}`;
  const html = samplePage({ head: `<script type="application/ld+json">${linked}</script>` }).replace(
    /<h1>.*<\/h1>/u,
    "",
  );
  const { title, authors } = page(html);
  expect(title).toBe("Vessin rebuilds \ufffdits pier");
  expect(authors).toEqual(["Zo\u00eb Sample"]);
});
