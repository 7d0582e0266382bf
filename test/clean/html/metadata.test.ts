import { describe, expect, it } from "vitest";
import { extractHtml, resolvePublished } from "../../../src/clean/html/index.ts";
import { jsonLd, samplePage, TITLE } from "./sample-page.ts";

const NOW = Date.parse("2033-06-01T00:00:00Z");
const published = (html: string, url: string | null = null, language = "en") =>
  resolvePublished(extractHtml(html, url).dates, language, NOW);

describe("authors, source, language, canonical URL", () => {
  it("reads the site's name behind the title of <title> where the page shows it too", () => {
    const page = (footer: string) => samplePage({ after: `<footer>${footer}</footer>` });
    expect(extractHtml(page("© The Vessin Courier"), null).sourceName).toBe("The Vessin Courier");
    expect(extractHtml(page("All rights reserved"), null).sourceName).toBeNull();
  });

  it.each([
    [
      "JSON-LD",
      jsonLd({ "@type": "NewsArticle", author: [{ "@type": "Person", name: "Oda Brandt" }, { name: "Lev Aski" }] }),
      "",
      ["Oda Brandt", "Lev Aski"],
    ],
    [
      "JSON-LD by reference",
      jsonLd({
        "@graph": [
          { "@type": "Article", author: { "@id": "#oda" } },
          { "@id": "#oda", name: "Oda Brandt" },
        ],
      }),
      "",
      ["Oda Brandt"],
    ],
    ["meta", '<meta name="author" content="By Oda Brandt and Lev Aski">', "", ["Oda Brandt", "Lev Aski"]],
    ["microdata", "", '<span itemprop="author">Oda Brandt</span>', ["Oda Brandt"]],
    ["a byline", "", '<p class="byline">By Oda Brandt</p>', ["Oda Brandt"]],
  ])("reads authors from %s", (_where, head, before, authors) => {
    expect(extractHtml(samplePage({ head, before }), null).authors).toEqual(authors);
  });

  it.each([
    ["without the words before a name", "Story by: Oda Brandt", ["Oda Brandt"]],
    ["without what somebody is", "Oda Brandt Chief Political Editor, Lev Aski Contributor", ["Oda Brandt", "Lev Aski"]],
    ["without the agency behind a name", "Oda Brandt The Associated Press", ["Oda Brandt"]],
    ["with the given name first", "Brandt, Oda", ["Oda Brandt"]],
    ["without the publisher beside people", "Oda Brandt | The Courier", ["Oda Brandt"]],
    [
      "without a place, a section or a sentence beside people",
      "Oda Brandt | VESSIN | harbour | Oda Brandt is ours",
      ["Oda Brandt"],
    ],
    ["with the initials of a name", "Nelson C.J.", ["Nelson C.J."]],
    ["without the stop of a sentence", "Oda Brandt.", ["Oda Brandt"]],
    ["without an account and a day behind a name", "Oda Brandt @oda on Jun 26, 2014 1:15p", ["Oda Brandt"]],
    ["without a weekday behind a name", "Oda Brandt Tuesday, Aug. 17, 2010", ["Oda Brandt"]],
    ["of one word that may be a month", "Jan", ["Jan"]],
    ["without a description in small letters", "Oda Brandt, who reports from the harbour", ["Oda Brandt"]],
    ["without the place behind a name", "Oda Brandt in Vessin | Lev Aski, Vessin", ["Oda Brandt", "Lev Aski"]],
    ["with those in brackets", "Oda Brandt (avec Lev Aski et Ann Other)", ["Oda Brandt", "Lev Aski", "Ann Other"]],
    ["without an agency in brackets", "Oda Brandt (AFP)", ["Oda Brandt"]],
    ["without a paper in capitals beside a person", "Oda Brandt, HARBOUR TODAY", ["Oda Brandt"]],
    ["in capitals beside a role", "ODA BRANDT, Executive Editor", ["ODA BRANDT"]],
    ["without several roles", "Oda Brandt and Lev Aski, Technology Writers", ["Oda Brandt", "Lev Aski"]],
    ["behind a kind of text and a colon", "Interview: Oda Brandt; Fotos: Lev Aski", ["Oda Brandt"]],
    ["with the family's first and initials or small words last", "Jong, Oda de", ["Oda de Jong"]],
    ["without what pages write on their buttons", "Oda Brandt | → Learn more | Profile", ["Oda Brandt"]],
    ["without the words for all of somebody's", "View all posts by Oda Brandt", ["Oda Brandt"]],
    ["in Polish", "oprac. Oda Brandt", ["Oda Brandt"]],
    ["in Russian", "Автор: Ода Брандт, фото: Лев Асков", ["Ода Брандт"]],
    ["in Turkish", "Haber: Oda Brandt / VESSIN", ["Oda Brandt"]],
    ["in Chinese", "文/张三", ["张三"]],
    ["in Japanese", "山田太郎 記者", ["山田太郎"]],
    ["in Korean", "홍길동 기자 hong@courier.example", ["홍길동"]],
    ["with an office as the only author", "Courier Staff", ["Courier Staff"]],
  ])("reads names %s", (_rule, content, authors) => {
    const head = `<meta property="og:site_name" content="The Courier"><meta name="author" content="${content}">`;
    expect(extractHtml(samplePage({ head }), null).authors).toEqual(authors);
  });

  it("reads the author's name where JSON-LD says it elsewhere, by its address", () => {
    const id = "https://courier.example/#ilma";
    const graph = [
      { "@type": "NewsArticle", headline: TITLE, author: id },
      { "@type": "Person", "@id": id, name: "Ilma Torvald" },
    ];
    expect(extractHtml(samplePage({ head: jsonLd({ "@graph": graph }) }), null).authors).toEqual(["Ilma Torvald"]);
  });

  it("takes what stands behind an office for no person, and a site's address neither", () => {
    const byline = { before: '<p class="byline">By Oda Brandt</p>' };
    for (const content of ["HARBOUR ONLINE, Vessin, Norland", "courier.fr", "Harbour Web GmbH"]) {
      const head = `<meta name="author" content="${content}">`;
      expect(extractHtml(samplePage({ head, ...byline }), null).authors).toEqual(["Oda Brandt"]);
    }
  });

  it("takes an address of a profile for no name", () => {
    const head =
      '<meta property="article:author" content="https://social.example/oda.brandt"><meta name="dc.creator" content="Lev Aski">';
    expect(extractHtml(samplePage({ head }), null).authors).toEqual(["Lev Aski"]);
  });

  it("prefers people of a byline to the publisher in a meta", () => {
    const head = '<meta property="og:site_name" content="The Courier"><meta name="author" content="The Courier">';
    expect(extractHtml(samplePage({ head, before: '<p class="byline">By Oda Brandt</p>' }), null).authors).toEqual([
      "Oda Brandt",
    ]);
    expect(extractHtml(samplePage({ head }), null).authors).toEqual(["The Courier"]);
  });

  it.each([
    [
      "the links of a byline and not its buttons",
      '<p class="byline">Print Email <a href="/staff/oda-brandt">Oda Brandt</a> 5 minute read</p>',
      ["Oda Brandt"],
    ],
    [
      "what a byline marks as a name",
      '<p class="author">Print <span itemprop="name">Oda Brandt</span> follow</p>',
      ["Oda Brandt"],
    ],
    ["a link to a page about an author", '<p><a href="/authors/oda-brandt">Oda Brandt</a></p>', ["Oda Brandt"]],
    ["a visible line", "<p>By <b>Oda Brandt</b> / 19 January 2032</p>", ["Oda Brandt"]],
    [
      "the footer of an article",
      '<article><footer><p class="byline">By Oda Brandt</p></footer></article>',
      ["Oda Brandt"],
    ],
    ["a visible line whose word stands behind the name", "<p>홍길동 기자 hong@courier.example</p>", ["홍길동"]],
    ["a visible line in a script without capitals", "<p>בקורסה</p><p>מאת: דוד כהן</p>", ["דוד כהן"]],
    ["a visible line with the kind of text", "<p>Interview: Oda Brandt</p>", ["Oda Brandt"]],
    ["no link to a licence", '<a href="https://commons.example/licenses/by/3.0/">CC BY</a>', []],
    ["no link of a section that reads like one of authors", '<a href="/people/news">all the people</a>', []],
    ["no text of many lines in a byline's place", `<p class="author">${"Oda Brandt, Lev Aski, ".repeat(20)}</p>`, []],
    ["no byline of a picture", '<figure><p class="byline">By Oda Brandt</p></figure>', []],
    ["no byline of a sidebar", '<div class="right-sidebar"><p class="byline">By Oda Brandt</p></div>', []],
    ["no paragraph that begins like a byline", "<p>By Monday the pier was closed again.</p>", []],
  ])("reads %s", (_rule, before, authors) => {
    expect(extractHtml(samplePage({ before }), null).authors).toEqual(authors);
  });

  it("reads the bylines behind the main heading, and those beside the first alone", () => {
    const teaser = '<div class="box"><p class="byline">By Ann Other</p></div>';
    const between = '<div class="info"><p class="byline">By Oda Brandt</p><p class="byline">By Lev Aski</p></div>';
    expect(
      extractHtml(samplePage({ before: teaser, between, after: `<div><div>${teaser}</div></div>` }), null).authors,
    ).toEqual(["Oda Brandt", "Lev Aski"]);
  });

  it.each([
    ["among a page's first elements", 9_000, ["Oda Brandt"]],
    ["and not behind ten thousand of them", 10_000, []],
  ])("looks for a visible line %s", (_rule, elements, authors) => {
    const before = `${"<i>.</i>".repeat(elements)}<p>By <b>Oda Brandt</b> / 19 January 2032</p>`;
    expect(extractHtml(samplePage({ before }), null).authors).toEqual(authors);
  });

  it("takes a column with the main heading in it for no sidebar, whatever it is called", () => {
    const page = `<body><div class="with-right-sidebar"><h1>${TITLE}</h1><p class="byline">By Oda Brandt</p><time datetime="2032-04-02">2 April</time></div></body>`;
    expect(extractHtml(page, null).authors).toEqual(["Oda Brandt"]);
  });

  it("reads the rest from metadata, resolving the address against the page's", () => {
    const head = '<meta property="og:site_name" content="The Courier"><link rel="canonical" href="/pier">';
    expect(extractHtml(samplePage({ head }), "https://courier.example/x?utm=1")).toMatchObject({
      sourceName: "The Courier",
      language: "en",
      canonicalUrl: "https://courier.example/pier",
    });
  });

  it("gives no canonical URL that is not http", () => {
    expect(
      extractHtml(samplePage({ head: '<link rel="canonical" href="javascript:alert(1)">' }), null).canonicalUrl,
    ).toBeNull();
  });

  it("says that a short page behind a paywall is truncated", () => {
    const head = jsonLd({ "@type": "NewsArticle", headline: TITLE, isAccessibleForFree: "False" });
    expect(extractHtml(samplePage({ head }), null).truncated).toBe(true);
    expect(extractHtml(samplePage(), null).truncated).toBe(false);
  });
});

describe("the day of publication", () => {
  const time = '<time datetime="2032-04-02T08:00:00Z">2 April</time>';
  const cases: [string, string, string | null, string, string][] = [
    [
      "JSON-LD",
      samplePage({
        head: jsonLd({ "@type": "NewsArticle", datePublished: "2032-04-01T10:00:00+02:00" }),
        before: time,
      }),
      null,
      "2032-04-01T08:00:00.000Z",
      "metadata",
    ],
    [
      "meta",
      samplePage({ head: '<meta property="article:published_time" content="2032-04-01">', before: time }),
      null,
      "2032-04-01T00:00:00.000Z",
      "metadata",
    ],
    [
      "microdata",
      samplePage({ before: '<span itemprop="datePublished" content="2032-04-01"></span>' }),
      null,
      "2032-04-01T00:00:00.000Z",
      "metadata",
    ],
    [
      "the URL",
      samplePage({ before: time }),
      "https://courier.example/2032/04/01/pier",
      "2032-04-01T00:00:00.000Z",
      "url",
    ],
    ["a time element beside the title", samplePage({ between: time }), null, "2032-04-02T08:00:00.000Z", "metadata"],
    [
      "words behind the title",
      samplePage().replace("</h1>", "</h1><div>Posted on 3 April 2032</div>"),
      null,
      "2032-04-03T00:00:00.000Z",
      "text",
    ],
  ];
  it("is read from the line that opens the text", () => {
    const html = samplePage().replace("<p>The harbour", "<p>Press release of 4 April 2032. The harbour");
    expect(published(html)?.date).toMatchObject({ at: "2032-04-04T00:00:00.000Z", source: "text" });
  });

  it.each(cases)("is read from %s", (_where, html, url, at, source) => {
    expect(published(html, url)?.date).toMatchObject({ at, source });
  });

  it("is not in the future, not a comment's and not the sidebar's", () => {
    const head = '<meta property="article:published_time" content="2044-01-01">';
    const after =
      '<div class="comment"><time datetime="2032-05-05">5 May</time></div><aside><time datetime="2032-05-06">6 May</time></aside>';
    expect(published(samplePage({ head, after }))).toBeNull();
  });

  it("is the last change for want of anything better", () => {
    expect(
      published(samplePage({ head: '<meta property="article:modified_time" content="2032-04-09">' }))?.date.at,
    ).toBe("2032-04-09T00:00:00.000Z");
  });

  it("survives broken JSON-LD", () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":"a\nb","datePublished":"2032-04-01",}</script>';
    expect(published(samplePage({ head }))?.date.at).toBe("2032-04-01T00:00:00.000Z");
  });
});
