import { describe, expect, test } from "vitest";
import { cleanSubmission } from "../../src/clean/index.ts";
import { submissionOf } from "../support/submissions.ts";
import { NOW } from "./submission.ts";

function clean(content: string) {
  const result = cleanSubmission(submissionOf(content), NOW);
  if (!result.ok) throw new Error("the text was rejected");
  return result.value;
}

const TITLE = "Port of Vessin to rebuild its northern pier";
const PROSE =
  "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March after the storm.";
const MORE =
  "Fishermen have landed their catch at the southern quay since then, where there is room for six boats only.";

describe("a press release", () => {
  test.each(["FOR IMMEDIATE RELEASE", "Pressemitteilung", "ПРЕСРЕЛІЗ", "新闻稿", "Embargoed until midnight"])(
    "has a title, which is not what says that it is one: %s",
    (label) => {
      const { title, body } = clean(`${label}\n\n${TITLE}\n\n${PROSE}\n\n${MORE}`);
      expect({ title, body }).toEqual({ title: TITLE, body: `${PROSE}\n\n${MORE}` });
    },
  );
  test("keeps the date of its embargo", () => {
    const { published } = clean(`EMBARGOED UNTIL 12 March 2021\n\n${TITLE}\n\n${PROSE}\n\n${MORE}`);
    expect(published?.at).toBe("2021-03-12T00:00:00.000Z");
  });
  test.each(["###", "ENDS", "-30-", "- ends -", "(END)"])("ends at %s", (mark) => {
    const { body } = clean(
      `${TITLE}\n\n${PROSE}\n\n${MORE}\n\n${mark}\n\nThe port was founded in 1880 and is owned by the town.`,
    );
    expect(body).toBe(`${PROSE}\n\n${MORE}`);
  });
  test.each(["Media contact:", "Контакти для ЗМІ:", "Pressekontakt"])("ends at whom to ask: %s", (mark) => {
    const { body } = clean(
      `${TITLE}\n\n${PROSE}\n\n${MORE}\n\n${mark}\n\nJo Sample, +47 555 123 456, press@port.example`,
    );
    expect(body).toBe(`${PROSE}\n\n${MORE}`);
  });
  test.each(["Ends", "30", "FIN"])("does not end at a word or figure of the text: %s", (line) => {
    expect(clean(`${PROSE}\n\n${line}\n\n${MORE}`).body).toBe(`${PROSE}\n\n${line}\n\n${MORE}`);
  });
});

test("the first question of an interview is no title where who answers is named", () => {
  const talk = `When does the work begin?\n\nAnna Holm: In the summer, when the council has given the money. ${MORE}\n\nAnd what does it cost?\n\nHolm: ${PROSE}`;
  const { title, body } = clean(`“We build the pier again”\n\n${talk}`);
  expect({ title, body }).toEqual({ title: "“We build the pier again”", body: talk });
  expect(clean(body).body).toBe(body);
});

test.each([
  [
    "When does the work on the northern pier begin?",
    "We hope to begin in March, when the council has given the money for the stones and the cranes.",
    "And what will it cost the town?",
    "I cannot say that yet, since three firms are still to tell us what they would ask for it.",
  ],
  [
    "Wann beginnt die Arbeit am Pier?",
    "Wir hoffen auf den März, wenn der Rat das Geld für die Steine und die Kräne bewilligt hat.",
    "Und was kostet das die Stadt?",
    "Das kann ich noch nicht sagen, weil drei Firmen erst noch ihre Angebote abgeben müssen.",
  ],
])("the first question of an interview is no title where who answers speaks of himself: %s", (...talk) => {
  const { title, body } = clean(talk.join("\n\n"));
  expect({ title, body }).toEqual({ title: null, body: talk.join("\n\n") });
});

test("a headline that asks stays the title of an article with questions between its paragraphs", () => {
  const { title } = clean(`Will the pier be safe?\n\n${PROSE}\n\nWho pays for it?\n\n${MORE}`);
  expect(title).toBe("Will the pier be safe?");
});

test("a heading of links takes the links below it with it, however short", () => {
  const { body } = clean(`${PROSE}\n${MORE}\nMore on this story\nStorm closes the port\nHarbours\nStorms`);
  expect(body).toBe(`${PROSE}\n\n${MORE}`);
});

test("the economic service of an agency signs like the agency", () => {
  expect(clean(`VESSIN (dpa-AFX) - ${PROSE}`).dateline).toMatchObject({ place: "Vessin", agency: "dpa" });
});
