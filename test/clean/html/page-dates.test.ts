import { describe, expect, it } from "vitest";
import { extractHtml, resolvePublished } from "../../../src/clean/html/index.ts";
import { clean } from "../submission.ts";
import { samplePage } from "./sample-page.ts";

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
    ["data-date", '<span class="entry__date" data-date="2024-03-14T06:00:00-07:00"></span>'],
  ])("is that of an element's %s, which scripts show", (_attribute, element) => {
    expect(dayOf(dated(element))).toBe("2024-03-14");
  });

  it("is read of an address with a section between its year and its month", () => {
    expect(dayOf(samplePage(), "https://courier.example/2010/POLITICS/08/13/pier/index.html")).toBe("2010-08-13");
  });

  it("is none of a line that states a copyright", () => {
    expect(dayOf(samplePage({ behind: "<p>© 14 March 2019 The Vessin Courier</p>" }))).toBeNull();
  });
});
