import { describe, expect, it } from "vitest";
import { extractHtml } from "../../../src/clean/html/index.ts";
import { PARAGRAPHS, SAMPLE_BODY, samplePage, TITLE } from "./sample-page.ts";

const bodyOf = (html: string) => extractHtml(html, null).body;
const LONG =
  "Readers of the Courier chose this picture of the old lighthouse as the best of the summer, and the jury agreed with them.";

describe("the body of a page", () => {
  it("is the article without its title", () => {
    expect(bodyOf(samplePage())).toBe(SAMPLE_BODY);
  });

  it.each([
    ["a navigation element", `<nav><p>${LONG}</p></nav>`],
    ["a footer", `<footer><p>${LONG}</p></footer>`],
    ["an aside", `<aside><p>${LONG}</p></aside>`],
    ["a caption", `<figure><img><figcaption>${LONG}</figcaption></figure>`],
    ["a form", `<form><p>${LONG}</p><input></form>`],
    ["a hidden element", `<div hidden><p>${LONG}</p></div>`],
    ["an element hidden by style", `<div style="color:red; display: none"><p>${LONG}</p></div>`],
    ["an element hidden from readers", `<div aria-hidden="true"><p>${LONG}</p></div>`],
    ["an element hidden by class", `<div class="hidden"><p>${LONG}</p></div>`],
    ["a dialog role", `<div role="dialog"><p>${LONG}</p></div>`],
    ["a cookie banner", `<div id="cookieConsent"><p>${LONG}</p></div>`],
    ["a plug-in's cookie banner", `<div id="cmplz-cookiebanner-container"><p>${LONG}</p></div>`],
    ["the writer's other articles", `<div class="itemAuthorLatest"><p>${LONG}</p></div>`],
    ["a newsletter box", `<div class="c-newsletter__box"><p>${LONG}</p></div>`],
    ["a share bar", `<div class="articleShareBar"><p>${LONG}</p></div>`],
    ["related posts", `<div class="related-posts"><p>${LONG}</p></div>`],
    ["an advertisement", `<div class="ad-slot"><p>${LONG}</p></div>`],
    ["an author box", `<div class="author-bio"><p>${LONG}</p></div>`],
    ["a tag cloud", `<div class="tagcloud"><p>${LONG}</p></div>`],
    ["an embedded post", `<blockquote class="twitter-tweet"><p>${LONG}</p></blockquote>`],
    [
      "a script, a style and a template",
      `<script>var a = "${LONG}"</script><style>p{}</style><template>${LONG}</template>`,
    ],
    [
      "a list of links",
      "<ul><li><a href=/1>Ferry fares rise</a></li><li><a href=/2>Old lighthouse for sale</a></li></ul>",
    ],
    [
      "a line of links",
      '<p>More: <a href="/1">Ferry fares</a> | <a href="/2">Lighthouse</a> | <a href="/3">Storm</a></p>',
    ],
    ["a picture's credit", "<p>AFP / MARTA OLSEN</p>"],
    ["a stray word", "<p>ADVERTISEMENT</p>"],
    ["encoded data", `<p>${"PHNjcmlwdD4KICAoZnVuY3Rpb24odyxkLHMsbCxpKXsK".repeat(5)}</p>`],
    ["a paragraph that was there before", `<p>${PARAGRAPHS[0]}</p>`],
  ])("leaves out %s inside the article", (_what, between) => {
    expect(bodyOf(samplePage({ between }))).toBe(SAMPLE_BODY);
  });

  it.each([
    ["Read also", "en"],
    ["Lesen Sie auch", "de"],
    ["À lire aussi", "fr"],
    ["Читайте также", "ru"],
    ["İlgili haberler", "tr"],
    ["اقرأ أيضا", "ar"],
    ["相关新闻", "zh"],
  ])("leaves out what stands under the heading %s (%s), up to where the text goes on", (heading) => {
    const between = `<h3>${heading}</h3><p>Ferry fares rise again</p><p>Old lighthouse for sale</p>`;
    expect(bodyOf(samplePage({ between }))).toBe(SAMPLE_BODY);
  });

  it.each([
    "<h3>12 Comments</h3>",
    "<h2>Leave a comment</h2>",
    `<h3>3 Responses to “${TITLE}”</h3>`,
    "<h4>2 Kommentare</h4>",
  ])("ends at a heading of comments, however long they are: %s", (heading) => {
    const comments = Array.from({ length: 20 }, (_, index) => `<li><b>Reader ${index}</b><p>${LONG} ${index}</p></li>`);
    expect(bodyOf(samplePage({ behind: `${heading}<ol>${comments.join("")}</ol>` }))).toBe(SAMPLE_BODY);
  });

  it.each([
    "Il vous reste 60 % de cet article à lire. La suite est réservée aux abonnés.",
    "Dalsza część artykułu znajduje się pod materiałem wideo",
    "Dziękujemy, że przeczytałaś nasz artykuł do końca.",
    "This entry was posted on Thursday and is filed under Harbour.",
  ])("ends before a note of the page: %s", (note) => {
    expect(bodyOf(samplePage({ behind: `<p>${note}</p>` }))).toBe(SAMPLE_BODY);
  });

  it("goes on at a heading of comments above it", () => {
    expect(bodyOf(samplePage({ before: "<h3>12 Comments</h3>" }))).toBe(SAMPLE_BODY);
  });

  it("is the story with the page's title of several beside one another", () => {
    const next = PARAGRAPHS.map((text) => `<p>Later: ${text}</p>`).join("");
    const page = samplePage({ after: `<div class="story"><h1>Ferry fares rise again</h1>${next}</div>` });
    expect(bodyOf(page)).toBe(SAMPLE_BODY);
    expect(bodyOf(page.replace('"story"><h1>Ferry', '"part"><h1>Ferry'))).toContain("Later:");
  });

  it("ends at a late heading for related reading, teasers included", () => {
    const behind = `<h3>More from the Courier</h3><p>${LONG}</p><p>${LONG.toUpperCase()}</p>`;
    expect(bodyOf(samplePage({ behind }))).toBe(SAMPLE_BODY);
  });

  it.each([
    ["a note on the article", "<p>This article was first published in the Vessin Almanac.</p>"],
    ["a call to subscribe", "<p>Subscribe to our letter and read the news of the port every morning.</p>"],
    ["a heading with nothing behind it", "<h2>What comes next</h2>"],
    [
      "a long disclaimer",
      `<p>Disclaimer: ${"The Courier keeps all rights in the words of its writers and takes none in the pictures of others. ".repeat(6)}</p>`,
    ],
    [
      "a word on whose opinion the text is",
      "<p>What our guests write here does not necessarily reflect the position of the Courier.</p>",
    ],
    ["the same in German", "<p>Gastbeiträge geben nicht zwingend die Meinung der Redaktion wieder.</p>"],
    [
      "the writer's address for letters",
      "<p>—Write to Oda Brandt at oda.brandt@courier.example with what you saw.</p>",
    ],
  ])("leaves out %s behind the text", (_what, behind) => {
    expect(bodyOf(samplePage({ behind }))).toBe(SAMPLE_BODY);
  });

  it.each([
    "Contact between the two ports was lost in the storm.",
    "Sigarette e vino costano di più da lunedì.",
    "The harbour's new landing place does not reflect what the fishermen had asked for.",
    "Polubownie zakończył się spór o molo.",
  ])("keeps a last paragraph that only begins like a note: %s", (text) => {
    expect(bodyOf(samplePage({ behind: `<p>${text}</p>` }))).toBe(`${SAMPLE_BODY}\n\n${text}`);
  });

  it("leaves out a word on the writer behind the text", () => {
    const head = '<meta name="author" content="Oda Brandt">';
    const behind = "<p>Oda Brandt writes about the sea and those who live from it.</p>";
    expect(bodyOf(samplePage({ head, behind }))).toBe(SAMPLE_BODY);
  });

  it("leaves out teasers, comments and long side columns outside the article", () => {
    const teaser = `<div class="teaser"><h3><a href="/x">Ferry fares rise</a></h3><p><a href="/x">${LONG}</a></p></div>`;
    const comments = `<section id="comments">${`<p>${LONG} I think.</p>`.repeat(30)}</section>`;
    expect(bodyOf(samplePage({ before: teaser.repeat(5), after: comments + teaser.repeat(20) }))).toBe(SAMPLE_BODY);
  });

  it("is the article whose heading is the title where several are on the page", () => {
    const text = PARAGRAPHS.map((one) => `<p>${one}</p>`).join("");
    const other = text.replaceAll("pier", "lighthouse").replaceAll("harbour", "island");
    const page = `<head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>${text}</article><article><h1>Lighthouse sold</h1>${other}</article></main></body>`;
    expect(bodyOf(page)).toBe(SAMPLE_BODY);
  });

  it("is all posts of a live blog, whose headings are not the title", () => {
    const post = (index: number) =>
      `<article><h2>Post ${index}</h2>${PARAGRAPHS.map((one) => `<p>${one.replace("the", `the ${index}`)}</p>`).join("")}</article>`;
    const page = `<head><title>${TITLE}</title></head><body><main><h1>${TITLE}</h1>${post(1)}${post(2)}</main></body>`;
    expect(bodyOf(page)).toContain("Post 1");
    expect(bodyOf(page)).toContain("Post 2");
  });

  it("is not widened for an offer behind it", () => {
    const after = `<div class="box7"><p>${"Read the whole paper every Friday at eight, on every screen you have."}</p></div>`;
    expect(bodyOf(samplePage({ after }))).toBe(SAMPLE_BODY);
  });

  it("is widened when it goes on in another element", () => {
    const [first, second, third, fourth] = PARAGRAPHS;
    const page = `<body><div><div><p>${first}</p><p>${second}</p></div><div><p>${third}</p><p>${fourth}</p></div></div></body>`;
    expect(bodyOf(page)).toBe(SAMPLE_BODY);
  });

  it("keeps sub-headings, lists, quotes and tables in reading order", () => {
    const between =
      "<h2>The plan</h2><ul><li>New pillars of concrete</li><li>A deck of larch</li></ul><blockquote>We cannot wait, said the chair.</blockquote>" +
      "<table><tr><th>Year</th><th>Cost</th></tr><tr><td>2031</td><td>1.5</td></tr></table>";
    const expected = [
      "The plan",
      "New pillars of concrete",
      "A deck of larch",
      "We cannot wait, said the chair.",
      "Year | Cost",
      "2031 | 1.5",
    ];
    expect(bodyOf(samplePage({ between }))).toBe(
      [PARAGRAPHS[0], PARAGRAPHS[1], ...expected, PARAGRAPHS[2], PARAGRAPHS[3]].join("\n\n"),
    );
  });

  it("takes the lead from the page's header", () => {
    const lead = "The closed landing stage gets new pillars before the first storms of the autumn.";
    const page = `<body><header><h1>${TITLE}</h1><p class="lead">${lead}</p></header><article>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</article>`;
    expect(extractHtml(page, null)).toMatchObject({ body: `${lead}\n\n${SAMPLE_BODY}`, subtitle: lead });
  });

  it("parts paragraphs at two line breaks and joins at one", () => {
    const [first, second] = PARAGRAPHS;
    expect(bodyOf(`<body><div>${first}<br><br>${second.replace("autumn, ", "autumn,<br>")}</div></body>`)).toBe(
      `${first}\n\n${second}`,
    );
  });

  it("reads custom and unknown elements as browsers do", () => {
    const [first, second] = PARAGRAPHS;
    const page = `<body><app-text><p>${first.replace("Vessin", "<x-link>Vessin</x-link>")}</p><p>${second}</p></app-text></body>`;
    expect(bodyOf(page)).toBe(`${first}\n\n${second}`);
  });

  it("takes JSON-LD articleBody when the page shows much less", () => {
    const json = JSON.stringify({ "@type": "NewsArticle", headline: TITLE, articleBody: PARAGRAPHS.join("\n") });
    const page = `<head><script type="application/ld+json">${json}</script></head><body><div id="app">Loading</div></body>`;
    const article = extractHtml(page, null);
    expect(article.body).toBe(SAMPLE_BODY);
    expect(article.removed.map(({ step }) => step)).toContain("html_json_ld");
  });

  it("works in dense scripts, whose paragraphs are short", () => {
    const text = "港口委员会星期一决定重建三月份关闭的北码头，工程将于初秋开始。";
    const more = "维修费用约为四百万克朗，其中三分之一由国家支付，其余来自货运费。";
    const page = `<body><ul><li><a href="/1">首页</a></li><li><a href="/2">体育</a></li></ul><div><p>${text}</p><p>${more}</p></div></body>`;
    expect(bodyOf(page)).toBe(`${text}\n\n${more}`);
  });
});

describe("where the article is", () => {
  const SHORT = `${PARAGRAPHS[0]} ${PARAGRAPHS[1]}`;
  const teaser = (number: number) =>
    `<div><a href="/${number}">Guide ${number} to the islands</a><p>${LONG} ${number}.</p></div>`;
  const teasers = [1, 2, 3, 4, 5].map(teaser).join("");
  const links = '<p><a href="/all">All that was written about the harbour</a></p>'.repeat(20);

  it("is behind the title, though teasers elsewhere say more", () => {
    const page = `<body><div><h1>${TITLE}</h1><div class="film"><p>${SHORT}</p></div></div>${links}<div>${teasers}</div></body>`;
    const titled = `<head><title>${TITLE}</title></head>${page}`;
    expect(bodyOf(titled)).toBe(SHORT);
  });

  it("is a list of links with text where that has the title", () => {
    const page = `<head><title>${TITLE}</title></head><body><div><p>${SHORT}</p></div><div><h1>${TITLE}</h1>${teasers}</div></body>`;
    expect(bodyOf(page)).toContain(`${LONG} 5.`);
  });

  it("goes on with the short sentence right before the text that resumes", () => {
    const between =
      "<h3>Latest news</h3><ul><li><a href='/1'>A ferry was late</a></li></ul><section><p>The state agreed on Friday last.</p>";
    const body = bodyOf(samplePage({ between: `${between}<p>${LONG}</p></section>` }));
    expect(body).toContain(`The state agreed on Friday last.\n\n${LONG}`);
    expect(body).not.toContain("ferry was late");
  });

  it("begins behind a long line of authors, not with it", () => {
    const line = "By ODA BRANDT and LEV ASKI - writers for the harbour desk of the Courier | Courier - 1 hr 4 mins ago";
    expect(
      bodyOf(
        `<head><title>${TITLE}</title></head><body><h1>${TITLE}</h1><div><p>${line}</p><p>${PARAGRAPHS.join("</p><p>")}</p></div></body>`,
      ),
    ).toBe(SAMPLE_BODY);
  });
});

describe("rules that give way", () => {
  it.each([
    ["a class that names a sidebar", (text: string) => `<div class="sidebar">${text}</div>`],
    ["a form around the whole page", (text: string) => `<form id="aspnetForm">${text}</form>`],
    ["many elements of one kind", (text: string) => text.replaceAll("<p>", '<p class="overlay">')],
  ])("%s does not lose the article", (_what, wrap) => {
    const text = PARAGRAPHS.map((one) => `<p>${one}</p>`).join("");
    const article = extractHtml(`<body>${wrap(text)}</body>`, null);
    expect(article.body).toBe(SAMPLE_BODY);
    expect(article.removed).toContainEqual(expect.objectContaining({ step: "html_gave_way" }));
  });

  it("keeps an article under a heading that usually ends one", () => {
    const page = `<body><div><h2>Topics</h2>${PARAGRAPHS.map((text) => `<p>${text.slice(0, 110)}.</p>`).join("")}</div></body>`;
    expect(bodyOf(page)).toContain(PARAGRAPHS[3].slice(0, 100));
  });
});

describe("what was removed", () => {
  it("is told with step, reason and text", () => {
    const { removed } = extractHtml(samplePage({ between: `<aside><p>${LONG}</p></aside>` }), null);
    expect(removed).toContainEqual({ step: "html_tag", reason: "sidebar", text: LONG });
    expect(removed).toContainEqual({ step: "html_block", reason: "title", text: TITLE });
  });

  it("is cut to a sensible length", () => {
    const { removed } = extractHtml(samplePage({ after: `<footer><p>${"word ".repeat(5_000)}</p></footer>` }), null);
    expect(Math.max(...removed.map(({ text }) => text.length))).toBeLessThanOrEqual(400);
  });

  it("is never cut within a character", () => {
    const text = `${"x".repeat(399)}\u{1f30a} behind`;
    const { removed } = extractHtml(samplePage({ after: `<footer><p>${text}</p></footer>` }), null);
    expect(removed.every((one) => one.text.isWellFormed())).toBe(true);
  });

  it.each([
    "The post Pier rebuilt appeared first on The Vessin Courier.",
    "Der Beitrag Neue Mole erschien zuerst auf Hafenbote.",
    "L’article La jetée sera refaite est apparu en premier sur Le Courrier.",
    "La entrada El muelle se reforma se publicó primero en El Correo.",
    "この記事は会員限定記事です。",
    "扫描二维码关注我们",
    "【纠错】【责任编辑：李娜】",
    "انتهای پیام/",
    "A+ A-",
  ])("is without what a system puts around articles: %s", (line) => {
    expect(bodyOf(samplePage({ between: `<p>${line}</p>` }))).toBe(SAMPLE_BODY);
  });

  it("is without a span with the day or a count that opens its text", () => {
    const [first, second] = PARAGRAPHS;
    const page = (name: string, text: string) =>
      `<title>${TITLE}</title><div class="detail"><span class="${name}">${text}</span><img src="1.jpg">${first}<br><br>${second}</div>`;
    expect(bodyOf(page("news-date-time", "14.03.2024 16:45"))).toBe(`${first}\n\n${second}`);
    expect(bodyOf(page("news-views", "Views: 1 204"))).toBe(`${first}\n\n${second}`);
    expect(bodyOf(page("accent", "On Sunday:"))).toContain(`On Sunday:${first}`);
  });

  it("is without the line with the day below a standfirst", () => {
    const line =
      "<div><span>Oda Brandt</span> | <span>24.07.2025 - 14:02</span> <span>Update: 24.07.2025 - 15:30</span></div>";
    const page = samplePage().replace("</h1>", `</h1><h2>${LONG}</h2>${line}`);
    expect(bodyOf(page)).not.toContain("24.07.2025");
  });

  it("keeps a short last sentence with an agency's end mark", () => {
    expect(bodyOf(samplePage({ behind: "<p>The council pays for it.-0-</p>" }))).toContain("The council pays for it.");
  });
});
