import { describe, expect, it } from "vitest";
import { extractHtml, resolvePublished } from "../../../src/clean/html/index.ts";
import { clean } from "../submission.ts";
import { PARAGRAPHS, samplePage, TITLE } from "./sample-page.ts";

const dayOf = (html: string, url: string | null = null) => {
  const { dates } = extractHtml(html, url);
  return resolvePublished(dates, "en", Date.UTC(2026, 0, 15))?.date.at.slice(0, 10) ?? null;
};
const dated = (line: string) => samplePage().replace("</h1>", `</h1><div>${line}</div>`);

describe("figures in the date of an English page", () => {
  it.each([
    ["day first on a British host", dated("03/04/2024"), "https://courier.co.uk/pier", "2024-04-03"],
    ["day first where the page declares such a region", dated("03/04/2024"), "https://courier.com/pier", "2024-04-03"],
    ["month first elsewhere", dated("03/04/2024").replace('lang="en"', 'lang="en-us"'), null, "2024-03-04"],
    ["day first with full stops", dated("03.04.2024"), null, "2024-04-03"],
    ["month first with full stops where there is no such month", dated("09.30.2024"), null, "2024-09-30"],
  ])("are read %s", (_rule, html, url, day) => {
    const page = url?.endsWith(".com/pier") ? html.replace('lang="en"', 'lang="en-GB"') : html;
    expect(clean(page, { format: "html", url }).published?.at.slice(0, 10)).toBe(day);
  });
});

describe("the day of a page", () => {
  it.each([
    ["data-published", '<time data-published="2024-03-14 09:13:00Z">4 hours ago</time>'],
    ["data-timestamp", '<time data-timestamp="1710396000">4 hours ago</time>'],
    ["data-date", '<span class="entry__date" data-date="2024-03-14T06:00:00-07:00"></span>'],
  ])("is that of an element's %s, which scripts show", (_attribute, element) => {
    expect(dayOf(dated(element))).toBe("2024-03-14");
  });

  it("is read of an address with a section between its year and its month", () => {
    expect(dayOf(samplePage(), "https://courier.example/2010/POLITICS/08/13/pier/index.html")).toBe("2010-08-13");
  });

  it("is read of an address with single figures behind its section", () => {
    expect(dayOf(samplePage(), "https://courier.example/2013/middle_east/8/3/pier/index.html")).toBe("2013-08-03");
  });

  it.each(["og:regDate", "publication_date", "article:publishTime", "dd:date_published", "pub-date"])(
    "is that of a meta whose name says publication, as %s",
    (name) => {
      expect(dayOf(samplePage({ head: `<meta name="${name}" content="2024-03-14 09:13:00">` }))).toBe("2024-03-14");
    },
  );

  it("is not that of a meta whose name says another day", () => {
    const head = '<meta name="expires-date" content="2024-03-14"><meta name="publisher" content="2024-03-15">';
    expect(dayOf(samplePage({ head }))).toBeNull();
  });

  it("is that of the publication where a line on a change stands before it", () => {
    const page = samplePage().replace("</h1>", "</h1><div>Last updated on 16 March 2024</div><div>14 March 2024</div>");
    expect(dayOf(page)).toBe("2024-03-14");
    expect(dayOf(page.replace("<div>14 March 2024</div>", ""))).toBe("2024-03-16");
    expect(dayOf(dated("Updated on 16 March 2024, published on 14 March 2024"))).toBe("2024-03-14");
    expect(dayOf(dated("Published and last updated on 16 March 2024"))).toBe("2024-03-16");
  });

  it("is none of what a message says that the article quotes", () => {
    const quote = "<blockquote><p>Pier closed.</p><p>Port of Vessin, March 2, 2024</p></blockquote>";
    expect(dayOf(samplePage({ between: quote }))).toBeNull();
    expect(dayOf(samplePage({ between: quote.replaceAll("blockquote", "div") }))).toBe("2024-03-02");
  });

  it("is none of other articles' below the text, behind a heading", () => {
    const card = '<div><h3>Ferry fares rise</h3><time datetime="2025-01-02">2 January 2025</time></div>';
    expect(dayOf(samplePage({ after: `<h2>Latest</h2>${card}${card}` }))).toBeNull();
    expect(dayOf(samplePage({ after: '<time datetime="2025-01-02">2 January 2025</time>' }))).toBe("2025-01-02");
  });

  it("is read right above the text where the title stands far from it", () => {
    const menu = Array.from({ length: 20 }, (_, index) => `<p>Harbour ${index}</p>`).join("");
    const story = PARAGRAPHS.map((text) => `<p>${text}</p>`).join("");
    const page = `<h1>${TITLE}</h1>${menu}<p>14 March 2024</p><p>North</p><div>${story}</div>`;
    expect(dayOf(page)).toBe("2024-03-14");
  });

  it("is read where the paragraph behind the summary opens with it", () => {
    expect(dayOf(samplePage().replace(`<p>${PARAGRAPHS[1]}`, `<p>14.03.2024 – ${PARAGRAPHS[1]}`))).toBe("2024-03-14");
    expect(dayOf(samplePage().replace(`<p>${PARAGRAPHS[1]}`, `<p>Since 14.03.2024 ${PARAGRAPHS[1]}`))).toBeNull();
  });

  it.each([
    ["on its line", "<li>Published on: 14 March 2024</li>"],
    ["above it", "<li><div>Datum</div><div>14.03.2024</div></li>"],
  ])("is read in a box of facts behind a word for publication %s", (_rule, fact) => {
    const others = "<li>Harbour</li>".repeat(20);
    const box = `<div class="sidebar"><h6>Facts</h6><ul>${others}${fact}<li>Section: Harbour</li></ul></div>`;
    expect(dayOf(samplePage({ after: box }))).toBe("2024-03-14");
    expect(dayOf(samplePage({ after: box.replace(/Published on|Datum/, "Closed in") }))).toBeNull();
  });
});

describe("the day in JSON-LD", () => {
  const jsonLd = (value: unknown) => ({ head: `<script type="application/ld+json">${JSON.stringify(value)}</script>` });
  const other = { "@type": "NewsArticle", headline: "Ferry fares rise again", datePublished: "2023-01-02" };

  it("is that of the article with the page's title, wherever it stands", () => {
    const own = { "@type": "NewsArticle", headline: TITLE, datePublished: "2024-03-14" };
    expect(dayOf(samplePage(jsonLd([other, own])))).toBe("2024-03-14");
  });

  it.each([
    [
      "is the page's where the article has none",
      [
        { "@type": "Article", headline: TITLE },
        { "@type": "WebPage", datePublished: "2024-03-14" },
      ],
    ],
    [
      "is read of an expanded value",
      { "@type": "Article", datePublished: { "@type": "Date", "@value": "2024-03-14" } },
    ],
    ["is the upload of a video", { "@type": "VideoObject", name: TITLE, uploadDate: "2024-03-14" }],
  ])("%s", (_rule, value) => {
    expect(dayOf(samplePage(jsonLd(value)))).toBe("2024-03-14");
  });
});

describe("a line on the page", () => {
  it("that states a copyright has no day", () => {
    expect(dayOf(samplePage({ behind: "<p>© 14 March 2019 The Vessin Courier</p>" }))).toBeNull();
  });
});
