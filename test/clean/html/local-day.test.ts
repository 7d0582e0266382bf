import { describe, expect, it } from "vitest";
import { extractHtml, resolvePublished } from "../../../src/clean/html/index.ts";
import { parseMachineDate } from "../../../src/clean/html/machine-dates.ts";
import { samplePage } from "./sample-page.ts";

const NOW = Date.UTC(2026, 0, 15);
const EVENING = '<meta property="article:published_time" content="2024-03-15T02:08:00Z">';

/** The date of a page with the line behind its title, told in `head` as `EVENING` when nothing else is. */
function published(line: string, url: string | null = null, head = EVENING) {
  const html = samplePage({ head }).replace("</h1>", `</h1><div>${line}</div>`);
  return resolvePublished(extractHtml(html, url).dates, "en", NOW)?.date ?? null;
}

describe("an hour that is of another day in UTC", () => {
  it.each([
    ["the words behind the title", "March 14, 2024 8:08 pm", null],
    ["the words with the name of their zone", "March 14, 2024 10:08 PM EST", null],
    ["the page's address", "", "https://courier.example/2024/03/14/pier"],
    ["the same time with the zone of its place", '<time datetime="2024-03-14T22:08:00-04:00">today</time>', null],
  ])("is told as the day of %s, its last second nearest to it", (_rule, line, url) => {
    expect(published(line, url)).toEqual({ at: "2024-03-14T00:00:00.000Z", precision: "day", source: "metadata" });
  });

  it("is told as the day that has begun in the east", () => {
    const head = '<meta property="article:published_time" content="2024-03-13T21:30:00Z">';
    expect(published("14 March 2024", null, head)).toMatchObject({ at: "2024-03-14T00:00:00.000Z", precision: "day" });
  });

  it.each([
    ["where nothing is printed", "", null],
    ["where the day in UTC is printed too", "March 15, 2024", "https://courier.example/2024/03/14/pier"],
    ["where the other day is that of an update", "Updated March 14, 2024", null],
    ["where it was that day nowhere", "March 13, 2024", null],
  ])("stays %s", (_rule, line, url) => {
    expect(published(line, url)).toMatchObject({ at: "2024-03-15T02:08:00.000Z", precision: "second" });
  });

  it("stays where its own zone tells another day than the words", () => {
    const head = '<meta property="article:published_time" content="2024-03-14T18:19:00+01:00">';
    expect(published("15 March 2024", null, head)?.at).toBe("2024-03-14T17:19:00.000Z");
  });
});

it("midnight in any zone is how a day is written", () => {
  expect(parseMachineDate("2024-03-14T00:00:00+01:00")).toEqual({ at: "2024-03-14T00:00:00.000Z", precision: "day" });
});
