import { describe, expect, test } from "vitest";
import { ENGLISH_LINKS, PROSE } from "./prose.ts";
import { clean } from "./submission.ts";

test("a copied page keeps its article and loses menu and footer", () => {
  const menu = ["Home", "World", "Politics", "Business", "Sport", "Culture", "Search", "Sign in", "Weather", "Jobs"];
  const footer = [
    "Most read",
    ...ENGLISH_LINKS,
    "About us",
    "Contact",
    "Privacy policy",
    "Careers",
    "© 2023 Town Press",
  ];
  const article = clean(
    [...menu, "River town approves bridge", "12 May 2023", ...PROSE.en!, ...PROSE.en!, ...footer].join("\n"),
  );
  expect(article.title).toBe("River town approves bridge");
  expect(article.published?.at.slice(0, 10)).toBe("2023-05-12");
  expect(article.body).toBe([...PROSE.en!, ...PROSE.en!].join("\n\n"));
});

describe("a copied page", () => {
  const [first, second] = PROSE.en!;
  const menu = Array.from({ length: 12 }, (_, index) => `Section ${index}`);
  const more = Array.from({ length: 8 }, (_, index) => `${first.replace("two", `${index + 3}`)} ${second}`);
  const copied = (...lines: string[]) =>
    clean(
      [...menu, "River town approves a new bridge", ...more, ...lines, ...menu.map((line) => `${line} again`)].join(
        "\n",
      ),
    );
  test("loses the box of links that stands between its paragraphs several times", () => {
    const box = [
      "Most Popular",
      "Gear",
      "Ten Lamps For Dark Evenings",
      "Jo Sample",
      "Gear",
      "A First Look At A Kettle",
    ];
    const { body } = clean(
      [...menu, "River town approves a new bridge", ...more.flatMap((text) => [text, ...box]), second].join("\n"),
    );
    expect(body).toBe([...more, second].join("\n\n"));
  });
  test("loses a paragraph that it shows a second time", () => {
    expect(copied(more[0]!).body).toBe(more.join("\n\n"));
  });
  test("loses teasers that are cut off", () => {
    const teasers = more.map((text, index) => `Teaser ${index}: ${text.slice(0, 130)}...`);
    expect(copied(...teasers).body).toBe(more.join("\n\n"));
  });
  test("loses what asks for money or an address", () => {
    const appeal =
      "Our newsroom needs you: become a member today and support our independent journalism from as little as two crowns.";
    expect(copied("Section 20", "Section 21", appeal).body).toBe(more.join("\n\n"));
  });
  test("loses the readers' comments though they are longer than the article", () => {
    const comments = Array.from({ length: 30 }, (_, index) => [
      `I crossed it ${index} times last year and it never took me less than an hour, so this is good news.`,
      "Reply",
    ]).flat();
    expect(copied("30 comments", ...comments).body).toBe(more.join("\n\n"));
  });
});
