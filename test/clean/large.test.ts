import { describe, expect, test } from "vitest";
import { cleanSubmission } from "../../src/clean/index.ts";
import { LIMITS } from "../../src/domain/limits.ts";
import type { ContentFormat } from "../../src/domain/submission.ts";
import { submissionOf } from "../support/submissions.ts";
import { NOW } from "./submission.ts";

function clean(content: string, format: ContentFormat = "text") {
  const result = cleanSubmission(submissionOf(content, { format }), NOW);
  if (!result.ok) throw new Error("the text was rejected");
  return result.value;
}

const SENTENCE = "The ferry of the northern bay will sail again once its engine is mended, the company said.";
const numbered = (count: number, from = 1) =>
  Array.from({ length: count }, (_, index) => `${SENTENCE.slice(0, -1)} on day ${from + index}.`);

describe("a text with more lines than are cleaned", () => {
  const above = numbered(LIMITS.CLEANED_LINES);
  test("keeps the lines below as they are but for their white space", () => {
    const { body } = clean([...above, "", "Share this", "  two\t words ", "", "© 2020", "end"].join("\n"));
    expect(body.endsWith(`${above.at(-1)}\n\nShare this\n\ntwo words\n\n© 2020\n\nend`)).toBe(true);
  });
  test("is not changed by a second cleaning", () => {
    const { body } = clean([...above, ...numbered(20, 20_000), "last words"].join("\n"));
    expect(clean(body).body === body).toBe(true);
  });
  test("in Markdown keeps the marks below", () => {
    const { body } = clean([...above.slice(1), "*one*", "", "*two*", "*three*"].join("\n"), "markdown");
    expect(body.endsWith("one\n\n*two*\n\n*three*")).toBe(true);
  });
});

describe("a page with more elements than are looked at", () => {
  const paragraphs = numbered(LIMITS.PAGE_ELEMENTS + 50);
  const page = `<article>${paragraphs.map((text) => `<p>${text}`).join("")}<script>var hidden;</script><style>p{}</style><p>The <b>last</b> word.</article>`;
  test("keeps the text behind them, a line for each block", () => {
    const { body } = clean(page, "html");
    expect(body.startsWith(`${paragraphs[0]}\n\n${paragraphs[1]}\n\n`)).toBe(true);
    expect(body.endsWith(`${paragraphs.at(-2)}\n\n${paragraphs.at(-1)}\n\nThe last word.`)).toBe(true);
  });
  test("ends the elements that were open before", () => {
    const { body } = clean(`${page.replace("<article>", '<div class="story-body"><article>')}</div>`, "html");
    expect(body.includes("var hidden")).toBe(false);
    expect(body.split("\n\n").length).toBe(paragraphs.length + 1);
  });
});

test("a line longer than anybody writes keeps its Markdown", () => {
  const long = "*a* ".repeat(60_000);
  expect(clean(`*one*\n\n${long}`, "markdown").body === `one\n\n${long.trim()}`).toBe(true);
});

test("a JSON-LD script longer than any article is not read, and the page is", () => {
  const script = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Other title of it","x":"${"y".repeat(400_000)}"}</script>`;
  const { title, body } = clean(`<head>${script}</head><h1>Ferry to sail again</h1><p>${SENTENCE}</p>`, "html");
  expect({ title, body }).toEqual({ title: "Ferry to sail again", body: SENTENCE });
});

test("a title longer than any title is none", () => {
  const head = `<title>${"Ferry | ".repeat(400)}</title>`;
  expect(clean(`${head}<h1>Ferry to sail again</h1><p>${SENTENCE}</p>`, "html").title).toBe("Ferry to sail again");
});

test("lines of dates below the text end the search for more of them", () => {
  const dates = Array.from({ length: 2_000 }, (_, index) => `${1 + (index % 28)} May 2021`);
  const { body } = clean([...numbered(5), ...dates].join("\n"));
  expect(body.startsWith(`${numbered(5).join("\n\n")}`)).toBe(true);
});

test.each([
  ["of marks", `a${"\u0301".repeat(4_900_000)}`],
  ["of menu marks", "a | b » ".repeat(600_000)],
])("a heading %s longer than any title is compared with nothing", (_of, line) => {
  const { body } = clean(`${line}\n${numbered(3).join("\n")}`);
  expect(body.endsWith(numbered(3).join("\n\n"))).toBe(true);
});

describe("marks on one letter, in another order than the normal one, end in time", () => {
  const marked = (length: number) => `q${"\u0301\u0323".repeat(length / 2)}`;
  test.each<[string, string, ContentFormat]>([
    ["in a text", marked(1_000_000), "text"],
    ["in headings", `<title>${marked(900)}</title>${`<h2>${marked(1_800)}</h2>`.repeat(2_500)}`, "html"],
    ["in metadata", `<meta name="date" content="1 ma${marked(20_000)}">`.repeat(60), "html"],
  ])("%s", (_where, content, format) => {
    expect(clean(`${content}\n\n${SENTENCE}`, format).body).not.toBe("");
  });
});

/** Each took seconds for a tenth of this while a pattern or a list of words was walked again from each of its places. */
describe("a long statement of a page ends in time", () => {
  const named = (author: string) => `<meta name="author" content="${author}">`;
  const addressed = (part: string) => `<link rel="canonical" href="http://a.example${part.repeat(30_000)}/x">`;
  const linked = (headline: string) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","headline":${headline}}</script>`;
  test.each([
    ["an author of words", named("Jane ".repeat(200_000))],
    ["an author of signs", named(`Jane Roe Hill ${"!".repeat(1_000_000)}a`)],
    ["an author of dashes", named(`Jane Roe ${"-".repeat(1_000_000)}a`)],
    ["an author of brackets", named("J (a) ".repeat(200_000))],
    ["an address of copies in an archive", addressed("/web/20200101000000/http://a.example")],
    ["a headline of lists", linked("[".repeat(100_000) + "]".repeat(100_000))],
    ["a headline of objects", linked(`${'{"@value":'.repeat(20_000)}{}${"}".repeat(20_000)}`)],
  ])("%s", (_what, head) => {
    const { title, body } = clean(`<head>${head}</head><h1>Ferry to sail again</h1><p>${SENTENCE}</p>`, "html");
    expect({ title, body }).toEqual({ title: "Ferry to sail again", body: SENTENCE });
  });
  test("a line of full stops beside the date", () => {
    const stops = `1 May 2021 | a | b | c ${".".repeat(1_000_000)}x`;
    const { body, published } = clean(`Ferry to sail again\n1 May 2021\n${stops}\n${numbered(4).join("\n")}`);
    expect(published?.at).toBe("2021-05-01T00:00:00.000Z");
    expect(body).toBe(numbered(4).join("\n\n"));
  });
});
