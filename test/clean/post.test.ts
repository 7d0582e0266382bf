import { describe, expect, test } from "vitest";
import { cleanSubmission } from "../../src/clean/index.ts";
import type { ContentFormat } from "../../src/domain/submission.ts";
import { submissionOf } from "../support/submissions.ts";
import { NOW } from "./submission.ts";

function clean(content: string, format: ContentFormat = "text") {
  const result = cleanSubmission(submissionOf(content, { format }), NOW);
  if (!result.ok) throw new Error("the text was rejected");
  return result.value;
}

const PROSE =
  "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March after the storm.";
const MORE =
  "Fishermen have landed their catch at the southern quay since then, where there is room for six boats only.";

describe("a post of a social network loses what the network puts around it", () => {
  test.each([
    ["counters with signs", "👁 12,3K 10:15"],
    ["counters with words", "12 Reposts 3 Quotes 45 Likes"],
    ["counters in another language", "1,2 тыс. просмотров · 14 комментариев"],
    ["an address alone", "https://t.me/vessin_news/1234"],
    ["the channel's name", "@vessin_news"],
    ["tags", "#порт #вессин #шторм_2021"],
    ["buttons", "Like"],
    ["the time of a change", "edited 14:02"],
    ["an invitation behind a sign", "👉 Подписаться на «Порт» | Прислать новость"],
    ["an invitation to a channel", "Хочете знати більше? Підписуйтесь на наш Telegram-канал!"],
  ])("%s: %s", (_kind, line) => {
    expect(clean(`${PROSE}\n\n${MORE}\n\n${line}`).body).toBe(`${PROSE}\n\n${MORE}`);
  });
  test.each(["⚽ 1:0", "7.5 metres", "#1", "12", "@ 5 crowns", "www.port.example"])("and keeps %s", (line) => {
    expect(clean(`${PROSE}\n\n${line}\n\n${MORE}`).body).toBe(`${PROSE}\n\n${line}\n\n${MORE}`);
  });
});

test("the data above a Markdown text give title, date and author", () => {
  const front = '---\ntitle: "Pier to be rebuilt"\ndate: 2021-03-12\nauthors: [Jo Sample]\ndraft: false\n---';
  const { title, authors, published, body } = clean(`${front}\n\n${PROSE}\n\n${MORE}`, "markdown");
  expect({ title, authors, date: published?.at }).toEqual({
    title: "Pier to be rebuilt",
    authors: ["Jo Sample"],
    date: "2021-03-12T00:00:00.000Z",
  });
  expect(body).toBe(`${PROSE}\n\n${MORE}`);
});

test.each([
  ["title: The mayor's pier", "The mayor's pier"],
  ["title: 'Pier'", "Pier"],
  ['title: "Pier: a plan"  ', "Pier: a plan"],
])("the title above a Markdown text is what is written but for marks around it: %s", (line, title) => {
  expect(clean(`---\n${line}\ndate:\n---\n\n${PROSE}\n\n${MORE}`, "markdown").title).toBe(title);
});

test("the last entry of a list of entries keeps its labelled line, which stands behind the text", () => {
  const entry = (name: string) =>
    `<h2>${name}</h2><p>${PROSE.replace("harbour", name)}</p><p><b>Entry:</b> 5 crowns</p>`;
  const { body } = clean(
    `<title>Piers to see</title><h1>Piers to see</h1>${["Holm", "Sund", "Nes"].map(entry).join("")}`,
    "html",
  );
  expect(body.match(/Entry: 5 crowns/gu)).toHaveLength(3);
  const scrap = clean(
    `<title>Piers to see</title><h1>Piers to see</h1><p>${PROSE}</p><p>${MORE}</p><p>Entry: 5 crowns</p>`,
    "html",
  );
  expect(scrap.body).toBe(`${PROSE}\n\n${MORE}`);
});

test("a post's title stands without the signs before it", () => {
  expect(clean(`⚡️⚡️Northern pier of Vessin to be rebuilt\n\n${PROSE}\n\n${MORE}`).title).toBe(
    "Northern pier of Vessin to be rebuilt",
  );
});
