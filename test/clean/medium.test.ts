import { describe, expect, test } from "vitest";
import { clean } from "./submission.ts";

const FIRST = "The harbour council of Vessin agreed on Monday to rebuild the northern pier, closed since March.";
const SECOND = "Work is to begin in early autumn, so that ferries can use the pier before the first storms.";

describe("subtitles", () => {
  const cue = (number: number, text: string) => `${number}\n00:00:${number}0,000 --> 00:00:${number}4,500\n${text}`;

  test("become running text without their numbers and times", () => {
    const { body } = clean(
      [
        cue(1, "The harbour council agreed"),
        cue(2, "<i>on Monday to rebuild\nthe northern pier.</i>"),
        cue(3, "42"),
        cue(4, "boats landed there last year."),
      ].join("\n\n"),
    );
    expect(body).toBe(
      "The harbour council agreed on Monday to rebuild the northern pier. 42 boats landed there last year.",
    );
  });

  test("open a paragraph where another voice begins", () => {
    const { body } = clean(
      `WEBVTT\n\n00:01.000 --> 00:04.000\n- The pier will be open before the autumn storms of this year.\n\n00:05.000 --> 00:09.000\n- That is good, since the ferries to the outer islands will use it.`,
    );
    expect(body).toBe(
      "The pier will be open before the autumn storms of this year.\n\nThat is good, since the ferries to the outer islands will use it.",
    );
  });
});

test("a mail that quotes an article broken at a width has its paragraphs whole", () => {
  const { title, body } = clean(
    [
      "Please file this.",
      "",
      "> Pier of Vessin to be rebuilt",
      ">",
      "> The harbour council of Vessin agreed on Monday to rebuild its",
      "> northern pier, which was closed in March. Divers had found long",
      "> cracks in three of the oldest pillars.",
      ">",
      "> Work is to begin in early autumn, so that ferries can use the",
      "> pier again before the first storms of the year.",
    ].join("\n"),
  );
  expect(title).toBe("Pier of Vessin to be rebuilt");
  expect(body).toContain(
    "The harbour council of Vessin agreed on Monday to rebuild its northern pier, which was closed in March. Divers had found long cracks in three of the oldest pillars.",
  );
});

describe("a text broken at a width", () => {
  const WRAPPED = [
    "Der Hafenrat von Wessin hat am Montag be-",
    "schlossen, die nördliche Mole zu erneuern.",
    "Das kostet den Groß- und Außenhandel nach",
    "Angaben der Hafenmeisterin eine Hafen-Ab-",
    "gabe, die im Herbst steigt, und eine Kran-",
    "Abgabe für die Fischer der Außeninseln.",
  ];

  test("has words whole that a line's end cut, and keeps the hyphens of others", () => {
    expect(clean(WRAPPED.join("\n")).body).toBe(
      "Der Hafenrat von Wessin hat am Montag beschlossen, die nördliche Mole zu erneuern. Das kostet den Groß- und Außenhandel nach Angaben der Hafenmeisterin eine Hafen-Abgabe, die im Herbst steigt, und eine Kran- Abgabe für die Fischer der Außeninseln.",
    );
  });

  test("keeps a hyphen where the text writes the word with one elsewhere", () => {
    const lines = [
      "The harbour council chose a stone-built pier",
      "on Monday, as divers had asked for a stone-",
      "built landing after the storms of last year",
      "broke three of the oldest wooden pillars.",
    ];
    expect(clean(lines.join("\n")).body).toContain("asked for a stone-built landing");
  });
});

describe("printed pages", () => {
  test.each(["- 3 -", "Page 3 of 12", "Seite 3", "Стр. 3 из 12", "strona 3/12"])("lose their number: %s", (mark) => {
    expect(clean(`${FIRST}\n\n${mark}\n\n${SECOND}`).body).toBe(`${FIRST}\n\n${SECOND}`);
  });

  test("lose the head that recurs beside the number", () => {
    const head = "Port Authority Quarterly";
    const { title, body } = clean(`${head} Page 1\n\nPier to be rebuilt\n\n${FIRST}\n\n- 2 -\n${head}\n\n${SECOND}`);
    expect({ title, body }).toEqual({ title: "Pier to be rebuilt", body: `${FIRST}\n\n${SECOND}` });
  });

  test("keep a line that names a page and recurs nowhere", () => {
    const line = "The council put it on page 3";
    expect(clean(`${FIRST}\n\n${line}\n\n${SECOND}`).body).toContain(line);
  });
});
