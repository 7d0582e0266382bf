import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalUrl } from "../../src/domain/canonical-url.ts";

const STORY = "https://news.example/2021/08/05/almaty";

describe("addresses of one article", () => {
  test.each([
    "http://news.example/2021/08/05/almaty",
    "https://NEWS.example:443/2021/08/05/almaty/",
    "https://www.news.example/2021/08/05/almaty#comments",
    "https://m.news.example/2021/08/05/almaty?utm_source=x&utm_medium=y",
    "https://amp.news.example/2021/08/05/almaty?fbclid=abc&amp=1",
    "https://news.example/2021/08/05/almaty/amp/?outputType=amp",
    "https://news.example/amp/2021/08/05/almaty",
    "https://www.google.com/amp/s/news.example/2021/08/05/almaty",
    "https://news-example.cdn.ampproject.org/c/s/news.example/2021/08/05/almaty?usqp=mq331",
    "https://news.example/2021/08/05/%61lmaty?",
    "https://news.example./2021/08/05/almaty",
  ])("have one form: %s", (address) => {
    expect(canonicalUrl(address)?.replace("?usqp=mq331", "")).toBe(STORY);
  });

  test("have their parameters in one order", () => {
    expect(canonicalUrl("https://a.example/?p=1&id=2&utm_id=3")).toBe("https://a.example/?id=2&p=1");
  });
});

describe("addresses of different articles", () => {
  test.each([
    ["https://a.example/?p=1", "https://a.example/?p=2"],
    ["https://a.example/story?id=1", "https://a.example/story?id=2"],
    ["https://a.example/story", "https://a.example/story?page=2"],
    ["https://a.example/Story", "https://a.example/story"],
    ["https://a.example/#/story/1", "https://a.example/#/story/2"],
    ["https://a.example/#!story-1", "https://a.example/#!story-2"],
    ["https://sport.a.example/1", "https://a.example/1"],
    ["https://a.example:8080/1", "https://a.example/1"],
    ["https://a.example/guitar-amp", "https://a.example/guitar"],
    ["https://a.example/?ref=1", "https://a.example/?ref=2"],
    ["https://m.example/1", "https://example/1"],
  ])("stay different: %s %s", (one, other) => {
    expect(canonicalUrl(one)).not.toBeNull();
    expect(canonicalUrl(one)).not.toBe(canonicalUrl(other));
  });
});

test.each([
  "",
  "news.example/1",
  "ftp://news.example/1",
  "https://news.example",
  "https://www.news.example/?utm_id=1#top",
])("what names no single article has none: %j", (address) => {
  expect(canonicalUrl(address)).toBeNull();
});

test("the form of a form is itself", () => {
  const segment = fc.oneof(fc.constantFrom("amp", "s", "c", "m", "a.amp.html", "%2f", "%41", "", ".."), fc.string());
  const address = fc
    .tuple(
      fc.constantFrom("http://", "https://"),
      fc.constantFrom("a.example", "www.m.a.example", "www.google.com", "a-example.cdn.ampproject.org", "amp.com"),
      fc.array(segment, { maxLength: 6 }),
      fc.array(fc.tuple(fc.constantFrom("id", "utm_id", "amp", "p", "%61mp"), segment), { maxLength: 4 }),
      fc.constantFrom("", "#top", "#/x", "#!x"),
    )
    .map(
      ([scheme, host, path, query, hash]) =>
        `${scheme}${host}/${path.join("/")}?${query.map((pair) => pair.join("=")).join("&")}${hash}`,
    );
  fc.assert(
    fc.property(address, (text) => {
      const once = canonicalUrl(text);
      if (once !== null) expect(canonicalUrl(once)).toBe(once);
    }),
    { numRuns: 2_000, examples: [["http://a-example.cdn.ampproject.org/amp/c/a.amp.html/ ?"]] },
  );
});
