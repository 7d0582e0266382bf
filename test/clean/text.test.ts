import { describe, expect, test } from "vitest";
import { bodyIn, PROSE } from "./prose.ts";
import { clean } from "./submission.ts";

describe("single lines that are not the article go", () => {
  test.each([
    "image",
    "Advertisement",
    "Photo: Jane Sample / Town Press",
    "Фото: пресс-служба города",
    "© Jane Sample/EXAMPLE AGENCY",
    "Getty Images",
    "Read also: Five bridges worth a visit",
    "Читайте также: Пять мостов, которые стоит увидеть",
    "Lesen Sie auch: Fünf Brücken",
    "相关阅读：五座桥",
    "Follow us on Telegram",
    "Подписывайтесь на наш канал",
    "© 2023 Town Press. All rights reserved.",
    "Все права защищены",
  ])("%s", (line) => {
    const [first, second] = PROSE.en!;
    const article = clean(`${first}\n\n${line}\n\n${second}`);
    expect(article.body).toBe(bodyIn("en"));
    expect(article.removed).toEqual([expect.objectContaining({ text: line })]);
  });
});

describe("the client's word wins", () => {
  const text = `River town approves bridge\n12 May 2023\n${bodyIn("en")}`;
  test("title, date, source, authors", () => {
    const article = clean(text, { title: "My title", publishedAt: "2022-01-02", source: "ТАСС", authors: ["A. B."] });
    expect(article).toMatchObject({ title: "My title", authors: ["A. B."], source: { name: "TASS", country: "RU" } });
    expect(article.published).toEqual({ at: "2022-01-02T00:00:00.000Z", precision: "day", source: "submitted" });
  });
  test("host and country come from the URL", () => {
    const { source } = clean(text, { url: "https://www.example.kz/a" });
    expect(source).toMatchObject({ host: "example.kz", country: "KZ" });
  });
});

test("hard-wrapped lines are joined, paragraphs stay apart", () => {
  const wrap = (text: string) => text.replace(/(.{1,60})(?:\s|$)/gu, "$1\n").trim();
  const wrapped = [...PROSE.en!, ...PROSE.de!].map(wrap).join("\n\n");
  expect(clean(wrapped).body).toBe([...PROSE.en!, ...PROSE.de!].join("\n\n"));
});

test("what a mail puts around the article goes", () => {
  const quoted = bodyIn("en")
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
  const article = clean(
    `From: a@example.org\nTo: b@example.org\nSubject: Fwd: River town approves bridge\n\n${quoted}\n\n--\nJane`,
  );
  expect(article.body).toBe(bodyIn("en"));
  expect(article.title).toBe("River town approves bridge");
});

test("Markdown loses its marks and keeps its words", () => {
  const markdown = `# River town approves bridge\n\n**${PROSE.en![0]}**\n\n![A bridge](b.jpg)\n\n## Costs\n\n- one [link](https://example.org/a)\n- two\n\n${PROSE.en![1]}`;
  const article = clean(markdown, { format: "markdown" });
  expect(article.title).toBe("River town approves bridge");
  expect(article.body).toBe(`${PROSE.en![0]}\n\nCosts\n\none link\n\ntwo\n\n${PROSE.en![1]}`);
});

test("a text that is nothing but short lines is kept whole", () => {
  const lines = ["Bridges", "Ferries", "Quays", "Harbours", "Locks"];
  expect(clean(lines.join("\n")).body).toBe(lines.join("\n\n"));
});

describe("a text whose title is given apart", () => {
  const prose = "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March.";
  test("keeps a standfirst that is no sentence, and loses the lines of who and when above it", () => {
    const { body, published } = clean(`5 May 2021\n\nBy Jo Sample\n\nWork begins before the storms\n\n${prose}`, {
      title: "Vessin rebuilds its pier",
    });
    expect(body).toBe(`Work begins before the storms\n\n${prose}`);
    expect(published?.at).toBe("2021-05-05T00:00:00.000Z");
  });
  test("loses the header that repeats it", () => {
    const { body } = clean(`Vessin rebuilds its pier | The Courier\nWork begins before the storms\n${prose}`, {
      title: "Vessin rebuilds its pier",
    });
    expect(body).toBe(prose);
  });
  test.each([
    ["credits", "Camera: Jane Roe\n\nSound: Karl Unger\n\nLight and second camera: Ann Poe"],
    ["the steps of a way", "along the northern quay\n\nover the bridge of the fishermen\n\nback to the town hall"],
  ])(
    "keeps the list that its paragraphs end in, a blank line between its lines, when no title is given: %s",
    (_, list) => {
      const text = `${prose}\n\n${prose}\n\n${list}`;
      expect(clean(text).body).toBe(text);
    },
  );
  test("keeps its own lists, since a copied page holds its title too", () => {
    const list = Array.from({ length: 8 }, (_, index) => `Landing ${index + 1} of the southern shore`).join("\n\n");
    const text = `${prose}\n\n${prose}\n\n${list}`;
    expect(clean(text, { title: "Vessin rebuilds its pier" }).body).toBe(text);
    expect(clean(text).body).toBe(`${prose}\n\n${prose}`);
  });
});
