import { describe, expect, test } from "vitest";
import { clean } from "./submission.ts";

const TITLE = "Pier to be rebuilt before winter";
const PROSE =
  "The harbour council said on Monday that the northern pier would be rebuilt before the winter storms arrive.";
const MORE =
  "Work is to begin in March and to cost about two million euros, according to the council's treasurer on Monday.";
const BODY = `${PROSE}\n\n${MORE}`;
const HEADER = "date and sender of a message";

describe("an export of WhatsApp loses date and sender of its messages", () => {
  test.each([
    ["[12.03.24, 10:15:22] Jane Roe: ", "[12.03.24, 10:16:01] Karl Unger: "],
    ["12/03/2024, 10:15 - Jane Roe: ", "12/03/2024, 10:17 - Karl Unger: "],
    ["3/12/24, 10:15 AM - Jane Roe: ", "3/12/24, 10:17 AM - ~ Karl: "],
  ])("%s", (first, second) => {
    const { body, removed } = clean(`${first}${PROSE}\n${second}${MORE}`);
    expect(body).toBe(BODY);
    expect(removed).toContainEqual({ step: "chat", reason: HEADER, text: first.trim() });
  });
  test("and its notices and pictures left out", () => {
    const lines = [
      "12.03.24, 10:00 - Nachrichten sind Ende-zu-Ende-verschlüsselt.",
      `12.03.24, 10:15 - Jane Roe: ${PROSE}`,
      "12.03.24, 10:16 - Jane Roe: <Media omitted>",
      `12.03.24, 10:17 - Jane Roe: ${MORE}`,
    ];
    expect(clean(lines.join("\n")).body).toBe(BODY);
  });
  test("and keeps the article's title and the date of the message", () => {
    const { title, published, body } = clean(`[13.03.24, 10:15:22] Jane Roe: ${TITLE}\n\n${PROSE}\n\n${MORE}`);
    expect({ title, day: published?.at.slice(0, 10), body }).toEqual({ title: TITLE, day: "2024-03-13", body: BODY });
  });
});

test("the date of an article is that of its first message", () => {
  const { published } = clean(`[12.03.24, 10:15:22] Jane Roe: ${PROSE}\n[14.03.24, 10:16:01] Karl Unger: ${MORE}`);
  expect(published?.at).toBe("2024-03-12T10:15:22.000Z");
});

test("a sentence that begins as a forwarding stays", () => {
  const line = "Forwarded from the council to the ministry, the plans for the northern pier wait for money.";
  expect(clean(`${TITLE}\n\n${PROSE}\n\n${line}\n\n${MORE}`).body).toBe(`${PROSE}\n\n${line}\n\n${MORE}`);
});

describe("a forwarded message has its own title, not whose it was first", () => {
  test.each([
    ["Forwarded from Vessin Port News"],
    ["Vessin Port News, [12.03.24 10:15]", "[Forwarded from Harbour Desk]"],
    ["Vessin Port News, [12.03.24 10:15:20]"],
    ["Vessin Port News, [3/12/24, 10:15 AM]:"],
    ["Forwarded message from Vessin Port News"],
    ["Переслано от Порт 24"],
    ["Weitergeleitet aus Hafenfunk"],
    ["Reenviado de Puerto Hoy"],
  ])("%s", (...heads) => {
    const { title, body } = clean([...heads, TITLE, "", PROSE, "", MORE].join("\n"));
    expect({ title, body }).toEqual({ title: TITLE, body: BODY });
  });
});

test("a dated entry of a ticker stays", () => {
  const entry = "12.03.2024, 10:15 - the harbour council meets in the town hall and hears the fishermen first of all.";
  expect(clean(`${TITLE}\n\n${PROSE}\n\n${entry}\n\n${MORE}`).body).toContain(entry);
});
