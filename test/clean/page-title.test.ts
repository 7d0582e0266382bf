import { describe, expect, test } from "vitest";
import { cleanSubmission } from "../../src/clean/index.ts";
import { submissionOf } from "../support/submissions.ts";
import { PARAGRAPHS, SAMPLE_BODY, TITLE } from "./html/sample-page.ts";
import { NOW } from "./submission.ts";

const MENU = ["Home", "News", "Weather", "Sport", "Culture", "Opinion", "Archive", "Search"];
const FOOTER = ["About us", "Contact us", "Terms", "Privacy", "Imprint", "Help", "Jobs", "Press"];

/** Title and body of a copied page with the lines between its menu and its text. */
function copied(head: readonly string[]) {
  const result = cleanSubmission(submissionOf([...MENU, ...head, ...PARAGRAPHS, ...FOOTER].join("\n")), NOW);
  if (!result.ok) throw new Error("the page was rejected");
  const { title, body, published } = result.value;
  return { title, body, day: published?.at.slice(0, 10) ?? null };
}

const STORIES = [
  "Baker of the old town wins prize for its rye bread",
  "Choir of Vessin sings in the capital for the first time",
  "School opens a garden where pupils grow what they eat",
];

describe("the title of a copied page", () => {
  test("is the line that shares words with the text, not a story that stands nearer", () => {
    expect(copied([TITLE, ...STORIES]).title).toBe(TITLE);
  });
  test("is the line above the writer and the date", () => {
    const title = "What divers saw under water";
    const found = copied([title, "By Oda Brandt", "12 May 2025", ...STORIES]);
    expect(found).toMatchObject({ title, day: "2025-05-12" });
  });
  test("is the upper of two lines that may be one: the lower is its subtitle", () => {
    expect(copied([TITLE, "The council wants the ferries of the islands back before autumn"]).title).toBe(TITLE);
  });
  test("is the line without the section that is glued to it", () => {
    expect(copied([`Harbour${TITLE}`, TITLE]).title).toBe(TITLE);
  });
  test("is no credit and no control in brackets", () => {
    expect(copied([TITLE, "(Ivo Lindgren / Vessin Courier)", "Click here for more (Opens in new window)"]).title).toBe(
      TITLE,
    );
  });
  test("is no video, no control of the page and not what the writer is", () => {
    const video = "Can the divers rebuild the pier of Vessin in darkness? (6:37)";
    expect(copied([TITLE, "play", video]).title).toBe(TITLE);
    expect(copied(["What divers saw", "By Oda Brandt", "Close extra sharing options", "Print page"]).title).toBe(
      "What divers saw",
    );
    const post = "Deputy head of the council for the northern pier";
    expect(copied(["What divers saw under water", "By Oda Brandt,", post, "12 May 2025"]).title).toBe(
      "What divers saw under water",
    );
  });
  test("may end in initials", () => {
    const title = "What it costs to rebuild the northern pier of Vessin in the U.S.";
    expect(copied([title, "By Oda Brandt", "12 May 2025"]).title).toBe(title);
  });
  test("is found above share buttons and a writer's card, which are left out", () => {
    const card = ["By Oda Brandt", "Writer at sea", "obrandt", "Her page", "All her stories", ...STORIES];
    const buttons = ["Facebook", "Mastodon", "Mail", "Print page", "Copy address", "Bigger letters", "Smaller letters"];
    const { title, body, day } = copied([TITLE, ...card, "3 May 2025", ...buttons]);
    expect({ title, body, day }).toEqual({ title: TITLE, body: SAMPLE_BODY, day: "2025-05-03" });
  });
});
