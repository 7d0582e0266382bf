import { expect, test } from "vitest";
import { extractHtml } from "../../../src/clean/html/index.ts";
import { PARAGRAPHS, SAMPLE_BODY, samplePage, TITLE } from "./sample-page.ts";

const bodyOf = (html: string) => extractHtml(html, null).body;
const [first, second, third, fourth] = PARAGRAPHS;
const TEASER =
  "The island council wants a second ferry on weekdays, since schools and the clinic on the mainland open earlier from September on.";

test("keeps the rest of an article that a name with read-more holds, however much other text the page has", () => {
  const others = ["Ferry fares rise", "Lighthouse sold", "Storm warning"].map(
    (title) => `<div class="third"><h4><a href="/x">${title}</a></h4><p>${title}: ${TEASER}</p></div>`,
  );
  const page = `<title>${TITLE}</title><body><div class="story-body"><h1>${TITLE}</h1><p>${first}</p>
<div id="read-more-link"><a href="">Read more</a></div>
<div id="read-more-content"><p>${second}</p><p>${third}</p><p>${fourth}</p></div></div>${others.join("")}</body>`;
  expect(bodyOf(page)).toContain(SAMPLE_BODY);
});

test("keeps an article's own list whose name is that of a list of posts", () => {
  const items = ["Too few divers", "No crane that reaches the outer pillars in rough weather.", "Salt in the concrete"];
  const list = `<ul class="postList">${items.map((item) => `<li>${item}</li>`).join("")}</ul>`;
  expect(bodyOf(samplePage({ between: list }))).toBe([first, second, ...items, third, fourth].join("\n\n"));
});

test("leaves out related posts whose teasers are not linked but for their pictures", () => {
  const card = (topic: string) =>
    `<li><a href="/${topic}"><img></a><div>All about the ${topic}</div><p>The ${topic}: ${TEASER} ${TEASER}</p></li>`;
  const list = `<ul class="similar">${["ferry", "clinic", "school"].map(card).join("")}</ul>`;
  expect(bodyOf(samplePage({ behind: list }))).toBe(SAMPLE_BODY);
});

test("goes on behind a box of related articles that stands late in its column, with its sub-heading", () => {
  const box = `<div class="box">Related articles<div><a href="/1">Ferry fares rise</a></div></div>`;
  const more = `<p>${TEASER}</p><p>A ${TEASER}</p><p>B ${TEASER}</p>`;
  const end = `<h3>What comes next</h3><p>C ${TEASER}</p>`;
  expect(bodyOf(samplePage({ behind: more + box + end }))).toBe(
    [SAMPLE_BODY, TEASER, `A ${TEASER}`, `B ${TEASER}`, "What comes next", `C ${TEASER}`].join("\n\n"),
  );
});

test("ends where a heading of its own column says that comments follow", () => {
  const comments = `<h3>Comments</h3><p>Anna: ${TEASER}</p>`;
  expect(bodyOf(samplePage({ behind: `<p>${TEASER}</p>${comments}` }))).toBe(`${SAMPLE_BODY}\n\n${TEASER}`);
});

test("ends in the numbered list that it closes with", () => {
  const list = "<p>1. Cut the old pillars</p><p>2. Drive in the new ones</p>";
  expect(bodyOf(samplePage({ behind: list }))).toBe(
    [SAMPLE_BODY, "1. Cut the old pillars", "2. Drive in the new ones"].join("\n\n"),
  );
});
