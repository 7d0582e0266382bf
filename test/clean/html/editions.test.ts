import { describe, expect, it } from "vitest";
import { extractHtml, resolvePublished } from "../../../src/clean/html/index.ts";
import { PARAGRAPHS, samplePage, TITLE } from "./sample-page.ts";

const NOW = Date.parse("2033-06-01T00:00:00Z");
const day = (html: string) => resolvePublished(extractHtml(html, null).dates, "en", NOW)?.date.at.slice(0, 10) ?? null;
const FIRST = '<meta property="article:published_time" content="2030-04-01T08:00:00Z">';
const CHANGED = '<meta property="article:modified_time" content="2032-11-19T09:00:00Z">';

describe("a page whose metadata tell of a first edition", () => {
  it("has the day that it shows beside the title, when that is the day of the last change", () => {
    for (const shown of ["<p>November 19, 2032</p>", '<time datetime="2032-11-19T09:00:00Z">19 Nov</time>']) {
      expect(day(samplePage({ head: FIRST + CHANGED, before: shown }))).toBe("2032-11-19");
    }
  });
  it.each([
    ["the day shown is labelled as an update", "<p>Updated: November 19, 2032</p>"],
    ["its `<time>` is marked as an update", '<time class="updated" datetime="2032-11-19">19 Nov</time>'],
    ["the first day is shown too", "<p>April 1, 2030</p><p>November 19, 2032</p>"],
    ["another day is shown", "<p>November 2, 2032</p>"],
    ["no day is shown", "<p>The Vessin Courier</p>"],
  ])("keeps the first day when %s", (_rule, before) => {
    expect(day(samplePage({ head: FIRST + CHANGED, before }))).toBe("2030-04-01");
  });
  it("keeps the first day when the change is only days later", () => {
    const changed = CHANGED.replace("2032-11-19", "2030-04-09");
    expect(day(samplePage({ head: FIRST + changed, before: "<p>April 9, 2030</p>" }))).toBe("2030-04-01");
  });
});

it("the only `<time>` of a page says more than a day named beside the title in words", () => {
  const filler = Array.from({ length: 20 }, (_, index) => `<p>Part ${index}</p>`).join("");
  const before = `<time datetime="2032-04-03T10:00:00Z">3 April</time>${filler}<p>Source: Port Office, 2 April 2032</p>`;
  expect(day(samplePage({ before }))).toBe("2032-04-03");
});

it("a teaser below the text that repeats the title is not where dates are looked for", () => {
  const teaser = `<p>Source: Port Office, 2 April 2032</p><h2>${TITLE}</h2>`;
  const html = `<h2>${TITLE}</h2><p>3 April 2032</p><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article>${teaser}`;
  expect(day(`<title>${TITLE}</title>${html}`)).toBe("2032-04-03");
});

it("the day of a how-to is read from its JSON-LD", () => {
  const head = '<script type="application/ld+json">{"@type":"HowTo","datePublished":"2032-04-01"}</script>';
  expect(day(samplePage({ head }))).toBe("2032-04-01");
});
