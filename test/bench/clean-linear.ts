/**
 * CPU time per megabyte of hostile input against that of a normal page or text: `npm run bench:clean`. Work that is linear keeps the
 * ratio small, whatever the shape; anything quadratic shows as a ratio in the hundreds at these sizes.
 */
import { cleanSubmission } from "../../src/clean/index.ts";
import type { ContentFormat } from "../../src/domain/submission.ts";
import { submissionOf } from "../support/submissions.ts";

const NOW = Date.UTC(2026, 10, 1);
const SENTENCE =
  "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March after divers found cracks.";
const PARAGRAPH = `<p class="text">${SENTENCE} <a href="/pier">Work</a> is to begin in <em>early</em> autumn &amp; end in May.</p>\n`;
const MENU = `<nav><ul>${'<li><a class="menu__item" href="/section/page">Section of the page</a></li>'.repeat(20)}</ul></nav>`;
const BOX = `<div class="teaser box-3" data-id="17"><h3><a href="/a/b">Another story of the harbour</a></h3><img src="/x.jpg" alt=""></div>`;

/** A page as they are, 460 KB: a script and menus around an article, teasers below. */
const NORMAL_PAGE = `<html><head><title>Pier</title><script>${"var a = 1;".repeat(8_000)}</script></head><body>${MENU.repeat(40)}<article><h1>Pier</h1>${PARAGRAPH.repeat(
  200,
)}</article>${BOX.repeat(1_200)}</body></html>`;
const NORMAL_TEXT = `Pier to be rebuilt\n\n${`${SENTENCE} ${SENTENCE}\n\n`.repeat(400)}`;

const INPUTS: ReadonlyArray<readonly [string, ContentFormat, string]> = [
  [
    "a 5 MB page",
    "html",
    `<html><body><article>${PARAGRAPH.repeat(Math.ceil(5_000_000 / PARAGRAPH.length))}</article></body></html>`,
  ],
  ["100,000 nested elements", "html", `${"<div>".repeat(100_000)}${PARAGRAPH}`],
  ["100,000 nested inline elements", "html", `<p>${"<b><i>".repeat(50_000)}${SENTENCE}`],
  ["100,000 open paragraphs", "html", `<p>${SENTENCE}`.repeat(100_000 / 4)],
  ["one 5 MB line in a page", "html", `<p>${`${SENTENCE} `.repeat(Math.ceil(5_000_000 / SENTENCE.length))}</p>`],
  ["a million entities in a page", "html", `<p>${"&amp;".repeat(1_000_000)}</p>${PARAGRAPH}`],
  ["angle brackets", "html", `${"<".repeat(1_000_000)}>${PARAGRAPH}`],
  ["unclosed links", "html", `${"<a href=x>".repeat(100_000)}${PARAGRAPH}`],
  ["one 5 MB line of text", "text", `${SENTENCE} `.repeat(Math.ceil(5_000_000 / SENTENCE.length))],
  ["5 MB without a space", "text", "a".repeat(5_000_000)],
  ["a million entities in a text", "text", "&amp;".repeat(1_000_000)],
  ["short lines", "text", "ab cd\n".repeat(200_000)],
  ["dates", "text", "5 May 2021 ".repeat(100_000)],
  ["open brackets", "markdown", "[(".repeat(500_000)],
];

/** Least CPU milliseconds of a call over several, for large inputs over two. */
function cpuMs(content: string, format: ContentFormat): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < (content.length > 1_000_000 ? 2 : 5); round++) {
    const start = process.cpuUsage();
    cleanSubmission({ ...submissionOf(content), format }, NOW);
    const { user, system } = process.cpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

function perMegabyte(content: string, format: ContentFormat): number {
  return cpuMs(content, format) / (content.length / 1_000_000);
}

for (let warm = 0; warm < 10; warm++) cpuMs(NORMAL_PAGE, "html");
for (let warm = 0; warm < 10; warm++) cpuMs(NORMAL_TEXT, "text");
const page = perMegabyte(NORMAL_PAGE, "html");
const text = perMegabyte(NORMAL_TEXT, "text");
console.log(
  `normal page ${page.toFixed(1)} ms/MB (${(NORMAL_PAGE.length / 1_000).toFixed(0)} KB), normal text ${text.toFixed(1)} ms/MB`,
);
for (const [name, format, content] of INPUTS) {
  const rate = perMegabyte(content, format);
  const ratio = rate / (format === "html" ? page : text);
  const size = `${(content.length / 1_000_000).toFixed(1)} MB`;
  console.log(
    `${name.padEnd(34)} ${size.padStart(7)} ${rate.toFixed(1).padStart(8)} ms/MB ${ratio.toFixed(2).padStart(7)} x`,
  );
}
