import { describe, expect, test } from "vitest";
import { extractHtml } from "../../../src/clean/html/index.ts";
import { PARAGRAPHS, SAMPLE_BODY, TITLE } from "./sample-page.ts";

const STANDFIRST = "Fishermen had asked for a landing place on the southern shore";
const STORMS = "The pier that Vessin lost to the storms of two winters is to open to boats in May";
const TEXT = PARAGRAPHS.map((text) => `<p>${text}</p>`);

/** The sample article with elements between its title and its text, and others inside it. */
function read(above: string, inside = "", head = "", below = "") {
  const [first, ...rest] = TEXT;
  return extractHtml(
    `<html><head><title>${TITLE}</title>${head}</head><body><div class="story"><h1>${TITLE}</h1>${above}${first}${inside}${rest.join("")}</div>${below}</body></html>`,
    null,
  );
}

describe("the lines above an article's text that are none of it", () => {
  test.each([
    ["a section as a heading", "<h2>Harbour</h2>"],
    ["a label", "<p>OPINION:</p>"],
    ["labels of a list whose entries went", "<dl><dt>Date:</dt><dt>Source:</dt><dt>Summary:</dt></dl>"],
    ["a heading that has the title's words in another order", "<h2>Its northern pier Vessin rebuilds, at last</h2>"],
    [
      "a heading that has the title and asks on",
      "<h2>Vote: Vessin rebuilds its northern pier. What does it cost?</h2>",
    ],
    [
      "its contents",
      "<ul><li>What is planned</li><li>What it costs</li></ul>",
      "<h2>What is planned</h2><h2>What it costs</h2>",
    ],
    ["a section and a subtitle", `<h2>Harbour</h2><h3>${STANDFIRST}</h3>`],
    ["a heading that has most of the title's words", "<h2>The pier that Vessin rebuilds: northern</h2>"],
    ["a heading of a kind that stands again below the text", `<h2>${STANDFIRST}</h2>`, "", "<h2>Related stories</h2>"],
  ])("go: %s", (_, above, inside = "", below = "") => {
    const { body, removed } = read(above, inside, "", below);
    expect(body).toBe(read("", inside).body);
    expect(removed.length).toBeGreaterThan(0);
  });

  test.each([
    ["a heading", `<h2>${STANDFIRST}</h2>`],
    ["a paragraph that ends no sentence", `<p>${STANDFIRST}</p>`],
    ["the heading below a section", `<h3>Harbour</h3><h2>${STANDFIRST}</h2>`],
    ["the heading below a retold title", `<h3>Its northern pier Vessin rebuilds</h3><h2>${STANDFIRST}</h2>`],
  ])("become the subtitle: %s", (_, above) => {
    expect(read(above)).toMatchObject({ subtitle: STANDFIRST, body: SAMPLE_BODY });
  });

  test("an author's name goes, in whatever element", () => {
    const { body } = read("<ul><li>Oda Brandt</li></ul>", "", '<meta name="author" content="Oda Brandt">');
    expect(body).toBe(SAMPLE_BODY);
  });
});

describe("the lines above an article's text that are its own stay", () => {
  test.each([
    ["a sentence", `<p>${STANDFIRST} in vain.</p>`, ""],
    ["a question, as in an interview", "<h2>Why was the old pier closed?</h2>", ""],
    ["a heading of a kind that the text goes on to use", "<h2>What is planned</h2>", "<h2>What it costs</h2>"],
    ["a list", "<ul><li>The pier is to open in May</li></ul>", ""],
    ["a quotation", `<blockquote>${STORMS}</blockquote>`, ""],
    ["lines as they are", `<pre>${STORMS}</pre>`, ""],
    ["a term", `<dl><dd>${STORMS}</dd></dl>`, ""],
    ["a row", "<table><tr><td>Opens</td><td>May</td></tr><tr><td>Costs</td><td>4 m</td></tr></table>", ""],
    ["a paragraph that has the title's words", "<p>Vessin rebuilds its northern pier, the council says.</p>", ""],
    ["lines of one paragraph", `<p>${STORMS}<br>and to ferries in June</p>`, ""],
    [
      "more lines than a head has",
      "<h2>Cracks in the pillars</h2><h3>A fee on freight</h3><h4>No landing place</h4>",
      "",
    ],
    [
      "a paragraph without an end",
      `<p>${STANDFIRST}, but the council found that the water there is too shallow for the larger of their boats</p>`,
      "",
    ],
  ])("%s", (_, above, inside) => {
    const first = above
      .replace(/<[^>]+>/g, "\n")
      .trim()
      .split(/\n+/)[0]!;
    expect(read(above, inside).body.startsWith(first)).toBe(true);
  });

  test("a first line of a page that has no title is left to be it", () => {
    const { body } = extractHtml(`<body><div><h2>${STANDFIRST}</h2>${TEXT.join("")}</div></body>`, null);
    expect(body).toContain(STANDFIRST);
  });
});

test("a line with a colon that nothing stands behind goes", () => {
  const html = `<title>${TITLE}</title><div><h1>${TITLE}</h1>${TEXT.join("")}<p>These pictures show the pier and its cracks:</p></div>`;
  expect(extractHtml(html, null).body).toBe(SAMPLE_BODY);
});
