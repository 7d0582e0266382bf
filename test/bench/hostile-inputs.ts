import type { ContentFormat } from "../../src/domain/submission.ts";

/** Inputs that cost a careless cleaner time or memory out of proportion. Sizes are UTF-16 units; `size` is what to make them of. */
export interface HostileInput {
  name: string;
  format: ContentFormat;
  make(size: number): string;
}

export const SENTENCE =
  "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March after divers found cracks.";
const PARAGRAPH = `<p class="text">${SENTENCE} <a href="/pier">Work</a> is to begin in <em>early</em> autumn &amp; end in May.</p>\n`;
const MENU = `<nav><ul>${'<li><a class="menu__item" href="/section/page">Section of the page</a></li>'.repeat(20)}</ul></nav>`;
const BOX = `<div class="teaser box-3" data-id="17"><h3><a href="/a/b">Another story of the harbour</a></h3><img src="/x.jpg" alt=""></div>`;
const LINKED_DATA = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Pier","author":{"name":"Jo Sample"}}</script>`;

/**
 * A page of menus and teasers whose article says one paragraph 200 times. No page to measure by: 199 of them go as repeated, so that the
 * steps behind the page's own see one line.
 */
export const REPEATED_PAGE = `<html><head><title>Pier</title><script>${"var a = 1;".repeat(8_000)}</script></head><body>${MENU.repeat(40)}<article><h1>Pier</h1>${PARAGRAPH.repeat(
  200,
)}</article>${BOX.repeat(1_200)}</body></html>`;

const fill = (part: string, size: number) => part.repeat(Math.ceil(size / part.length));

const JOINED_AT_ONCE = 1_000;

/**
 * Parts with a number of their own, so that nothing is gained by remembering them. They are joined in groups: a million strings take many
 * times the room of their text, and what is measured is the cleaner's.
 */
function numbered(size: number, part: (number: number) => string): string {
  const joined: string[] = [];
  let parts: string[] = [];
  for (let length = 0, number = 0; length < size; number += 1) {
    parts.push(part(number));
    length += parts.at(-1)!.length;
    if (parts.length < JOINED_AT_ONCE) continue;
    joined.push(parts.join(""));
    parts = [];
  }
  joined.push(parts.join(""));
  return joined.join("");
}

/** The same numbers each time: a fixed linear congruence. */
function createNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
}

/** Words of four letters that do not repeat, so that nothing is gained by remembering lines. */
function scraps(size: number, between: string): string {
  const next = createNumbers(1);
  return numbered(size, (n) => (n === 0 ? "" : between) + next().toString(36).padStart(4, "a").slice(0, 4));
}

/** Words of letters drawn from an alphabet, `perLine` of them between two `end`s: lines that no memory of lines helps with. */
function words(size: number, alphabet: string, length: number, perLine: number, end: string): string {
  const next = createNumbers(7);
  // A word that grew by a letter at a time would be a chain of as many strings.
  const word = () =>
    String.fromCharCode(...Array.from({ length }, () => alphabet.charCodeAt(next() % alphabet.length)));
  return numbered(size, (n) => word() + ((n + 1) % perLine === 0 ? end : " "));
}

const LATIN = "abcdefghijklmnopqrstuvwxyz";
const CYRILLIC = "абвгдежзийклмнопрстуфхцчшщъыьэюя";
const ARABIC = "ابتثجحخدذرزسشصضطظعغفقكلمنهوي";
const HAN = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动";
const THAI = "กขคงจชซดตถทนบปพฟมยรลวสหอะาิีุูเแโไ่้";

const html = (name: string, make: (size: number) => string): HostileInput => ({ name, format: "html", make });
const text = (name: string, make: (size: number) => string): HostileInput => ({ ...html(name, make), format: "text" });

export const HOSTILE_INPUTS: readonly HostileInput[] = [
  html("a long page", (size) => `<html><body><article>${fill(PARAGRAPH, size)}</article></body></html>`),
  html("nested elements", (size) => `${fill("<div>", size)}${PARAGRAPH}`),
  html("nested inline elements", (size) => `<p>${fill("<b><i>", size)}${SENTENCE}`),
  html("elements opened and closed crosswise", (size) => `${fill("<b><i></b></i>", size)}${PARAGRAPH}`),
  html("open paragraphs", (size) => fill(`<p>${SENTENCE}`, size)),
  html("empty open paragraphs", (size) => `${fill("<p>", size)}${PARAGRAPH}`),
  html("lists in lists", (size) => `${fill("<ul><li>a", size)}${PARAGRAPH}`),
  html("tables in tables", (size) => `${fill("<table><tr><td>a", size)}${PARAGRAPH}`),
  html("rows of a table", (size) => `<table>${fill("<tr><td>a<td>b", size)}</table>${PARAGRAPH}`),
  html("one line", (size) => `<p>${fill(`${SENTENCE} `, size)}</p>`),
  html("entities in a page", (size) => `<p>${fill("&amp;", size)}</p>${PARAGRAPH}`),
  html("entities without an end", (size) => `<p>${fill("&am", size)}</p>${PARAGRAPH}`),
  html("angle brackets", (size) => `${fill("<", size)}>${PARAGRAPH}`),
  html("unclosed links", (size) => `${fill("<a href=x>", size)}${PARAGRAPH}`),
  html("links of one letter", (size) => `<p>${fill("<a href=x>a</a> ", size)}</p>${PARAGRAPH}`),
  html("end tags of nothing", (size) => `${fill("</div></p>", size)}${PARAGRAPH}`),
  html("line breaks", (size) => `<p>${fill("a<br>", size)}</p>${PARAGRAPH}`),
  html("unclosed comment", (size) => `${PARAGRAPH}<!--${fill(" -- comment", size)}`),
  html("comments", (size) => `${fill("<!-- -->", size)}${PARAGRAPH}`),
  html("attributes", (size) => `<div ${fill("a=b ", size)}>${PARAGRAPH}</div>`),
  html("attributes without end", (size) => `${PARAGRAPH}<div class="${fill("comment share ", size)}`),
  html("class names", (size) => `<div class="${fill("ad-x nav-y ", size)}">${PARAGRAPH}</div>`),
  html("elements with names of their own", (size) => {
    const names = scraps(size / 4, " ").split(" ");
    return `${names.map((name) => `<div class="${name}">`).join("</div>")}${PARAGRAPH}`;
  }),
  html("numbered names", (size) => `${numbered(size, (n) => `<p id="post-${n}" class="item-${n}">a</p>`)}${PARAGRAPH}`),
  html(
    "many properties of one element",
    (size) => `<b itemprop="${numbered(size, (n) => `a${n} `)}">a</b>${PARAGRAPH}`,
  ),
  html("definition lists", (size) => `<dl>${fill("<dt>a<dd>b", size)}</dl>${PARAGRAPH}`),
  html("sections", (size) => `${fill("<section><h2>a</h2><p>b</p></section>", size)}${PARAGRAPH}`),
  html("letters of several scripts", (size) => `<p>${fill("aбγあ한", size)}</p>${PARAGRAPH}`),
  html("line ends of two characters", (size) => `<p>${fill(`${SENTENCE}\r\n`, size)}</p>${PARAGRAPH}`),
  html("blocks of JSON-LD", (size) => `<head>${fill(LINKED_DATA, size)}</head>${PARAGRAPH}`),
  html("one deep JSON-LD", (size) => `<script type="application/ld+json">${fill("[", size)}</script>${PARAGRAPH}`),
  html(
    "one broken JSON-LD",
    (size) => `<script type="application/ld+json">{"a":"${fill(",\n ", size)}</script>${PARAGRAPH}`,
  ),
  html("metas", (size) => `<head>${fill('<meta name="date" content="2021-05-05">', size)}</head>${PARAGRAPH}`),
  html("headings", (size) => `${fill("<h1>Pier of the harbour</h1>", size)}${PARAGRAPH}`),
  html("times", (size) => `${fill("<time datetime=x>5 May 2021</time>", size)}${PARAGRAPH}`),
  html("a long title", (size) => `<title>${fill("Pier | ", size)}</title><h1>Pier</h1>${PARAGRAPH}`),
  html("digits in a page", (size) => `<h1>Pier</h1><p class="date">${fill("1.2.3", size)}</p>${PARAGRAPH}`),
  html(
    "articles",
    (size) =>
      `<title>Pier</title>${fill(`<article><h2>Pier</h2>${PARAGRAPH}${PARAGRAPH}${PARAGRAPH}</article>`, size)}`,
  ),
  html("custom elements", (size) => `${fill("<x-y>a</x-y>", size)}${PARAGRAPH}`),
  html("scripts without end", (size) => `${PARAGRAPH}<script>${fill("</scrip", size)}`),
  html("spaces in a page", (size) => `<p>a${fill(" ", size)}b</p>${PARAGRAPH}`),
  html("hidden elements", (size) => `${fill('<i style="color: red; display :none">a</i>', size)}${PARAGRAPH}`),
  html(
    "numbered names of several kinds",
    (size) =>
      `${numbered(size, (n) => `<p class="a${n} b${n}c" id="c${n}" data-testid="q${n}z${n}">a</p>`)}${PARAGRAPH}`,
  ),
  html("elements named date", (size) => `<h1>a</h1>${fill('<p class="date">5 May 2021</p>', size)}${PARAGRAPH}`),
  html("bylines", (size) => `<h1>a</h1>${fill("<p>By Jo Roe</p>", size)}${PARAGRAPH}`),
  html("captions", (size) => `${fill("<p class=caption>Photo: Jo Roe/AFP</p>", size)}${PARAGRAPH}`),
  html("mail addresses", (size) => `<article>${PARAGRAPH.repeat(20)}${fill("<p>a@b.de</p>", size)}</article>`),
  html("open paragraphs of a letter", (size) => `${fill("<p>a", size)}${PARAGRAPH}`),
  html("items of a letter", (size) => `<ul>${fill("<li>a", size)}</ul>${PARAGRAPH}`),
  html("headings of a letter", (size) => `${fill("<h2>a</h2>", size)}${PARAGRAPH}`),
  html("preformatted lines", (size) => `${fill("<pre>a\n</pre>", size)}${PARAGRAPH}`),
  html("lines with breaks", (size) => `<p>${fill("ab cd<br>", size)}</p>`),
  html("paragraphs that differ", (size) => words(size, LATIN, 5, 12, ".<p>")),
  html("Cyrillic paragraphs that differ", (size) => words(size, CYRILLIC, 5, 12, ".<p>")),
  html("Arabic paragraphs that differ", (size) => words(size, ARABIC, 5, 12, ".<p>")),
  html("Chinese paragraphs that differ", (size) => words(size, HAN, 30, 2, "。<p>")),
  html("Thai", (size) => `<p>${words(size, THAI, 8, 12, "\n")}</p>`),
  html("entities of long names without an end", (size) => `<p>${fill("&CounterClockwiseContourIntegra ", size)}</p>`),
  html("line ends in a paragraph", (size) => `<p>${fill("a\n", size)}</p>`),
  html("old line ends", (size) => `<p>${fill("a\r", size)}</p>`),
  html("soft hyphens", (size) => `<p>${fill("a\u00ad", size)}</p>`),
  html("bidi marks", (size) => `<p>${fill("a\u200e", size)}</p>`),
  html("characters that were lost", (size) => `<p>${fill("\ufffda", size)}</p>`),
  text("one line of text", (size) => fill(`${SENTENCE} `, size)),
  text("no space", (size) => fill("a", size)),
  text("entities in a text", (size) => fill("&amp;", size)),
  text("entities of entities", (size) => `&${fill("amp;", size)}`),
  text("short lines", (size) => fill("ab cd\n", size)),
  text("short lines that differ", (size) => scraps(size, "\n")),
  text("lines of a letter", (size) => fill("a\n", size)),
  text("blank lines", (size) => `a${fill("\n \n", size)}b`),
  text("spaces", (size) => `a${fill(" ", size)}b`),
  text("paragraphs", (size) => fill(`${SENTENCE} ${SENTENCE}\n\n`, size)),
  text("hard-wrapped lines", (size) => fill(`${SENTENCE.slice(0, 70)}\n`, size)),
  text("subtitles", (size) => numbered(size, (n) => `${n}\n00:00:01,000 --> 00:00:02,000\n${SENTENCE}\n\n`)),
  // Three lines each, so that all of 5 MB are cleaned.
  text("subtitles without a sentence's end", (size) =>
    fill(`1\n00:00:01,000 --> 00:00:02,000\n${fill("ab cd ", 3_200)}\n`, size),
  ),
  text("numbers of pages", (size) => numbered(size, (n) => `- ${n % 10_000} -\n${SENTENCE.slice(0, 70)}\n`)),
  text("cut words", (size) => fill(`${SENTENCE.slice(0, 61)}pier-\n`, size)),
  text("a quoted mail", (size) => fill(`> ${SENTENCE}\n`, size)),
  text("dates", (size) => fill("5 May 2021 ", size)),
  text("lines of dates", (size) => fill("5 May 2021\n", size)),
  text("digits", (size) => fill("1234567890", size)),
  text("figures", (size) => fill("1.2.", size)),
  text("quote marks", (size) => fill(">", size)),
  text("quoted lines", (size) => fill("> > ab cd\n", size)),
  text("quotes in quotes", (size) => numbered(size, (n) => `${">".repeat(n % 30)} ab cd\n`)),
  text("tabs", (size) => fill("a\t", size)),
  text("lines with tabs", (size) => fill("a\tb\n", size)),
  text("lines with bidi marks", (size) => fill("\u202bab cd\u202c\n", size)),
  text("old line ends", (size) => fill("ab\r", size)),
  text("menu marks", (size) => fill("a | b » ", size)),
  text("full stops", (size) => fill(". ", size)),
  text("at signs", (size) => fill("a@", size)),
  text("mojibake", (size) => fill("Ð¡Ð¾Ð²ÐµÑ‚ ", size)),
  text("half mojibake", (size) => fill("Ð\u0081 ж ", size)),
  text("joiners", (size) => fill("\u200d", size)),
  text("emoji with joiners", (size) => fill("👩\u200d👩\u200d👧\u200d👦", size)),
  text("joiners in words", (size) => fill("می\u200cخواهم ", size)),
  text("messages", (size) => fill("[12.03.24, 10:15:22] Jane Roe: a\n", size)),
  text("credits", (size) => fill("Photo: Jo Roe/AFP\n", size)),
  text("datelines", (size) => fill(`MINSK, June 23 (BelTA) — ${SENTENCE}\n`, size)),
  text("marks", (size) => `a${fill("\u0301", size)}`),
  text("marks in another order", (size) => `a${fill("\u0301\u0323", size)}`),
  text("halves of pairs", (size) => fill("\ud800", size)),
  text("Chinese", (size) => fill("港口委员会周一同意重建三月关闭的北码头。", size)),
  text("Chinese dates", (size) => fill("2021年5月", size)),
  { name: "lists of links", format: "markdown", make: (size) => fill("- [ab cd](http://a.b)\n", size) },
  { name: "open brackets", format: "markdown", make: (size) => fill("[(", size) },
  { name: "emphasis", format: "markdown", make: (size) => fill("*a", size) },
  { name: "underlines", format: "markdown", make: (size) => fill("a\n===\n", size) },
  { name: "rules", format: "markdown", make: (size) => fill("- ", size) },
  { name: "table cells", format: "markdown", make: (size) => `|${fill("a|", size)}` },
  { name: "backslashes", format: "markdown", make: (size) => fill("\\", size) },
];
