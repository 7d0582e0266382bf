import { describe, expect, it } from "vitest";
import { extractHtml } from "../../../src/clean/html/index.ts";
import { jsonLd, samplePage, TITLE } from "./sample-page.ts";

describe("the title", () => {
  it.each([
    ["the heading that og:title confirms", `<meta property="og:title" content="${TITLE} - The Courier">`, TITLE],
    [
      "JSON-LD headline when no heading agrees",
      jsonLd({ "@type": "NewsArticle", headline: "Pier to be rebuilt" }),
      "Pier to be rebuilt",
    ],
  ])("is %s", (_rule, head, title) => {
    const html = samplePage({ head }).replace(/<title>.*<\/title>/, "");
    const page = title === TITLE ? html : html.replace(/<h1>.*<\/h1>/, "<h1>The Courier</h1>");
    expect(extractHtml(page, null).title).toBe(title);
  });

  it("is the lower heading that <title> repeats, not the section's name above it", () => {
    const page =
      "<title>Old pier to be rebuilt</title><h1>Harbour and Shipping</h1><h2>Old pier to be rebuilt</h2><p>Text.</p>";
    expect(extractHtml(page, null).title).toBe("Old pier to be rebuilt");
  });

  it("is the only heading where <title> is the site's name, which a lower heading repeats", () => {
    const page = "<title>The Courier</title><h2>The Courier</h2><h1>Old pier to be rebuilt</h1><p>Text.</p>";
    expect(extractHtml(page, null).title).toBe("Old pier to be rebuilt");
  });

  it.each([
    ["Pier to be rebuilt | The Courier", "Pier to be rebuilt"],
    ["Pier to be rebuilt - The Courier", "Pier to be rebuilt"],
    ["The Courier: Pier to be rebuilt", "Pier to be rebuilt"],
    ["Pier-side cafe to close", "Pier-side cafe to close"],
    ["Report: pier needs four million crowns", "Report: pier needs four million crowns"],
  ])("is <title> without the site's name: %s", (title, expected) => {
    const page = `<head><title>${title}</title><meta property="og:site_name" content="The Courier"></head><body><p>Text.</p></body>`;
    expect(extractHtml(page, null).title).toBe(expected);
  });

  it.each([
    [
      "the metadata title that a kicker and it make up the heading",
      "Harbour news: Pier to be rebuilt",
      "Pier to be rebuilt",
      "Pier to be rebuilt",
    ],
    [
      "the only heading when metadata says it in other words",
      "The pier will be rebuilt by autumn",
      "Pier rebuilt: all on the northern pier",
      "The pier will be rebuilt by autumn",
    ],
  ])("is %s", (_rule, heading, declared, expected) => {
    const page = `<head><meta property="og:title" content="${declared}"></head><body><h1>${heading}</h1></body>`;
    expect(extractHtml(page, null).title).toBe(expected);
  });

  it("is the heading that metadata confirms where <title> has it behind the site and a section", () => {
    const meta = '<meta name="twitter:title" content="Pier to be rebuilt">';
    const page = `<title>Courier - Harbour - Pier to be rebuilt</title>${meta}<h1>The Courier</h1><h1>Pier to be rebuilt</h1><p>Text.</p>`;
    expect(extractHtml(page, null).title).toBe("Pier to be rebuilt");
  });

  it("is the heading that metadata confirms though <title> says its words in another order", () => {
    const meta = '<meta property="og:title" content="Flood in Vissin. Live">';
    const page = `<title>Live: flood in Vissin</title>${meta}<h1>Flood in Vissin. Live</h1><p>Text.</p>`;
    expect(extractHtml(page, null).title).toBe("Flood in Vissin. Live");
  });

  it("is the lower heading that is a part of <title> between its first and the site's name", () => {
    const page =
      "<title>View topic » Old pier rebuilt » The Courier</title><h1>Harbour and Shipping</h1><h2>Old pier rebuilt</h2>";
    expect(extractHtml(page, null).title).toBe("Old pier rebuilt");
    expect(extractHtml(page.replaceAll("Old pier rebuilt", "The Pier"), null).title).toBe("Harbour and Shipping");
  });

  it("is the heading that <title> opens with, of few signs in Chinese", () => {
    expect(extractHtml("<title>维辛重建北码头_港口网</title><h1>维辛重建北码头</h1>", null).title).toBe(
      "维辛重建北码头",
    );
  });

  it("is what <title> says where the heading has a kicker before it", () => {
    const page =
      "<title>Pier to be rebuilt | The Courier</title><h1><span>Harbour</span> Pier to be rebuilt</h1><p>Text.</p>";
    expect(extractHtml(page, null).title).toBe("Pier to be rebuilt");
  });

  it("is a heading whose soft hyphens metadata leaves out", () => {
    const page =
      "<title>Pier to be rebuilt | Courier</title><h1>Courier of Vessin</h1><h1>Pier to be re\u00adbuilt</h1>";
    expect(extractHtml(page, null).title).toBe("Pier to be re\u00adbuilt");
  });

  it("is not the banner that names the site in an h1", () => {
    const page =
      "<head><title>Pier to be rebuilt » The Courier</title></head><body><h1>The Courier of Vessin and the islands</h1></body>";
    expect(extractHtml(page, null).title).toBe("Pier to be rebuilt");
  });

  it("is a lower heading that opens <title> where the site's name is longer than it", () => {
    const page =
      "<head><title>Pier rebuilt - The Courier of Vessin and of the outer islands</title></head><body><h2>Pier rebuilt</h2></body>";
    expect(extractHtml(page, null).title).toBe("Pier rebuilt");
  });

  it("is decoded when metadata is encoded twice", () => {
    const head = jsonLd({ "@type": "NewsArticle", headline: "Pier &#8211; and more" });
    expect(extractHtml(`<head>${head}</head><body></body>`, null).title).toBe("Pier – and more");
  });

  it("is never the site's name when there is another", () => {
    const page =
      '<head><title>The Courier</title><meta property="og:site_name" content="The Courier"></head><body><h1>Pier to be rebuilt soon</h1></body>';
    expect(extractHtml(page, null).title).toBe("Pier to be rebuilt soon");
  });
});
