import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cleanSubmission } from "../../src/clean/index.ts";
import type { CleanArticle } from "../../src/domain/article.ts";
import type { Submission } from "../../src/domain/submission.ts";
import { submissionOf } from "../support/submissions.ts";
import { NOW } from "./submission.ts";

/** Articles of this project as they arrive, in twelve languages. */
const articles = import.meta.glob<string>("../eval/articles/*.txt", { query: "?raw", import: "default", eager: true });
const TEXTS = Object.entries(articles);
const linesOf = (text: string) => text.split("\n").filter((line) => line.trim() !== "");

const submit = (content: string, fields: Partial<Submission> = {}): CleanArticle | null => {
  const result = cleanSubmission(submissionOf(content, fields), NOW);
  return result.ok ? result.value : null;
};

/** Cleans, then posts what came out, and expects the same words, whole and in well-formed Unicode. */
function expectStable(
  content: string,
  fields: Partial<Submission> = {},
  again: (first: CleanArticle) => Partial<Submission> = () => ({}),
): void {
  const first = submit(content, fields);
  if (first === null) return;
  expect(first.body.isWellFormed()).toBe(true);
  expect(submit(first.body, again(first))?.body).toBe(first.body);
}

/** A page tells the title from the text, so that its body says no more which of its lines is one. */
const titled = ({ title }: CleanArticle): Partial<Submission> => ({ title });

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const MENU = ["Home", "Politics", "Economy", "Weather", "Sport", "Archive", "Contact", "Search"];
const FOOTER = [
  "Most read",
  "Storm closes the port",
  "Ferry runs late again",
  "About us",
  "Imprint",
  "Privacy",
  "Terms",
];
const list = (items: readonly string[]) =>
  `<ul>${items.map((item) => `<li><a href="/x">${item}</a></li>`).join("")}</ul>`;

function pageOf(lines: readonly string[]): string {
  const [title = "", ...rest] = lines.map(escaped);
  const blocks = rest.map((line) => `<p>${line}</p>`).join("\n");
  return `<!doctype html><html><head><title>${title}</title></head><body><nav>${list(MENU)}</nav><article><h1>${title}</h1>${blocks}</article><footer>${list(FOOTER)}</footer></body></html>`;
}

describe("cleaning a cleaned body changes nothing", () => {
  test.each(TEXTS)("of %s as it arrives", (_path, text) => expectStable(text));
  test.each(TEXTS)("of %s with the title that was found", (_path, text) => expectStable(text, {}, titled));
  test.each(TEXTS)("of %s with blank lines between its lines", (_path, text) =>
    expectStable(linesOf(text).join("\n\n")),
  );
  test.each(TEXTS)("of %s in a copied page", (_path, text) =>
    expectStable([...MENU, ...linesOf(text), ...FOOTER].join("\n")),
  );
  test.each(TEXTS)("of %s with its title apart", (_path, text) => {
    const [title = "", ...lines] = linesOf(text);
    expectStable(lines.join("\n"), { title }, titled);
  });
  test.each(TEXTS)("of %s as a page", (_path, text) => expectStable(pageOf(linesOf(text)), { format: "html" }, titled));
});

test.each([
  "<h2>Harbour</h2>",
  "<p>OPINION:</p>",
  "<h2>Fishermen had asked for a landing place</h2>",
  "<h3>Harbour</h3><p>Fishermen had asked for a landing place on the southern shore</p>",
])("cleaning the body of a page that has %s above its text changes nothing, though the title is not given", (above) => {
  const prose = "<p>The harbour council agreed on Monday to rebuild the northern pier, closed since March.</p>";
  const page = `<title>Vessin rebuilds its pier</title><article><h1>Vessin rebuilds its pier</h1>${above}${prose}${prose.replace("Monday", "Tuesday")}</article>`;
  expectStable(page, { format: "html" });
});

describe("cleaning a cleaned body changes nothing, whatever is put together", () => {
  const lines = [...TEXTS.flatMap(([, text]) => linesOf(text)), ...MENU, ...FOOTER];
  const line = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...lines) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 60 }) },
  );

  test("of lines of several articles", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 60 }), fc.constantFrom("\n", "\n\n"), (parts, between) =>
        expectStable(parts.join(between)),
      ),
      { numRuns: 150, seed: 17 },
    );
  });
  test("of the same with a title apart", () => {
    fc.assert(
      fc.property(line, fc.array(line, { maxLength: 60 }), fc.constantFrom("\n", "\n\n"), (title, parts, between) =>
        expectStable(parts.join(between), { title: title.trim() || null }, titled),
      ),
      { numRuns: 150, seed: 17 },
    );
  });
  test("of a page of them in any elements, some of them cut", () => {
    const tag = fc.constantFrom("p", "p", "p", "h2", "li", "div", "blockquote", "td", "aside", "span");
    const block = fc.tuple(tag, line, fc.nat(12)).map(([name, text, damage]) => {
      const whole = `<${name}>${escaped(text)}</${name}>`;
      return damage === 0 ? whole.slice(0, -3) : whole;
    });
    fc.assert(
      fc.property(line, fc.array(block, { maxLength: 40 }), (title, blocks) => {
        const html = `<html><head><title>${escaped(title)}</title></head><body>${list(MENU)}<article><h1>${escaped(title)}</h1>${blocks.join("\n")}</article></body>`;
        expectStable(html, { format: "html" }, titled);
      }),
      { numRuns: 200, seed: 17 },
    );
  });
});

describe("a text with a blank line between all lines, which begins like an article", () => {
  const prose =
    "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March after the storm.";
  const steps = [
    "Sand the planks",
    "Oil them twice",
    "Let them dry",
    "Turn each plank",
    "Sand again",
    "Oil once more",
    "Nail them",
  ];
  test("keeps the article's lists and the short lines between its paragraphs", () => {
    expectStable(
      [prose, ...steps, prose.replace("northern", "southern"), ...steps.map((step) => `${step}, then wait.`)].join(
        "\n\n",
      ),
    );
    const text = [prose, ...steps, prose.replace("northern", "southern")].join("\n\n");
    expect(submit(text)?.body).toBe(text);
  });
  test("keeps a first line that is no title: longer than one, a question behind a sentence, a heading that recurs, a table's row", () => {
    const standfirst =
      "After the storm of March the council wants two new landing places – and a northern pier that lasts for a longer time";
    const question = "The storm closed the northern pier in March. When will it open again?";
    const heading = ["Northern pier: history", prose, "Northern pier: costs", prose.replace("March", "May")];
    const rows = [
      "Pier | Built | Length | Ferries",
      "Northern pier, with its landing place | 1911 | 210 | 4",
      "Southern pier | 1956 | 180",
    ];
    for (const lines of [[standfirst, prose], [question, prose], heading, [...rows, prose]]) {
      const text = lines.join("\n\n");
      expect(submit(text)?.body).toBe(text);
    }
  });
  test("keeps a list of names with their addresses at its end", () => {
    const list = [
      "Harbour office www.harbour.example",
      "Museum of the Sea www.sea.example",
      "Old Ferry Inn www.inn.example",
    ];
    const text = [prose, ...list].join("\n\n");
    expect(submit(text)?.body).toBe(text);
  });
  test("loses the footer that says of itself what it is", () => {
    expect(
      submit([prose, prose.replace("northern", "southern"), ...FOOTER, "© 2021 The Courier"].join("\n\n"))?.body,
    ).toBe(`${prose}\n\n${prose.replace("northern", "southern")}`);
  });
  test("loses a menu above it, for an article has no such head", () => {
    expect(
      submit([...MENU, "Pier to be rebuilt", prose, prose.replace("northern", "southern")].join("\n\n"))?.body,
    ).toBe(`${prose}\n\n${prose.replace("northern", "southern")}`);
  });
});
