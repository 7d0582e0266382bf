import { describe, expect, it, test } from "vitest";
import { clean } from "../submission.ts";

const TITLE = "Night ferry stays for two more years";
const TEXT = [
  "The harbour board voted on Monday to keep the night ferry for two more years, though it loses money every winter.",
  "Its passengers are bakers, nurses and the crews of fishing boats, and none of them has another way across.",
];

interface Around {
  head?: string;
  above?: string;
  below?: string;
  text?: string[];
  after?: string;
}

/** The day of a page with the given pieces around its article. */
function dayOf({ head = "", above = "", below = "", text = TEXT, after = "" }: Around): string | null {
  const paragraphs = text.map((paragraph) => `<p>${paragraph}</p>`).join("");
  const page = `<html lang="en"><head>${head}</head><body>${above}<div><h1>${TITLE}</h1>${below}${paragraphs}</div>${after}</body></html>`;
  return clean(page, { format: "html" }).published?.at.slice(0, 10) ?? null;
}

const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`;
const SUNK = "the ferry sank in the harbour, and eleven people drowned within sight of the quay.";

describe("a day that the article tells of is not its own", () => {
  test.each([
    ["in its first sentence", { text: [`On 12 May 1944 ${SUNK}`, ...TEXT] }],
    ["in its description", { head: meta("description", "The ferry sank on 12 May 1944.") }],
    ["in its last sentence", { text: [...TEXT, "The first ferry sank on 3 June 1921."] }],
    ["in a line on its writer", { below: "<p>By Jane Roe (born 3 May 1961)</p>" }],
    [
      "in a caption",
      { after: "", below: "<figure><img src=a><figcaption>The ferry on 4 May 2019.</figcaption></figure>" },
    ],
  ])("%s", (_where, around) => expect(dayOf(around)).toBeNull());

  it("but a line that names an old day alone is: a copy of an old paper", () => {
    expect(dayOf({ below: "<p>Friday, 12 May 1944</p>" })).toBe("1944-05-12");
  });

  it("and gives way to a day that is told apart", () => {
    const text = [`On 3 March 2024 ${SUNK}`, ...TEXT];
    expect(dayOf({ text, after: "<div>Published: 9 March 2024</div>" })).toBe("2024-03-09");
    expect(dayOf({ text, head: meta("date", "2024-03-09") })).toBe("2024-03-09");
    expect(dayOf({ text })).toBe("2024-03-03");
  });

  it("nor is a sentence below the title before the line with the day", () => {
    const standfirst = "<p>The contract of 12 May 2020 on the ferry is void, the judges said in the spring.</p>";
    expect(dayOf({ below: `${standfirst}<p>14 March 2024</p>` })).toBe("2024-03-14");
  });
});

describe("a day of other things is not the article's", () => {
  test.each([
    ["when it is to vanish", { head: meta("unpublish_date", "2025-12-01") }],
    ["the first one of computers", { head: meta("date", "1970-01-01T00:00:00Z") }],
    [
      "a linked article's",
      {
        after:
          "<div><a href='/1'>Gulls return to the old pier in spring</a><time datetime='2024-05-05'>5 May</time></div>",
      },
    ],
    [
      "a labelled teaser's",
      {
        after:
          "<h3>More</h3><div><a href='/1'>Gulls return to the old pier in spring</a><p>Published: 5 May 2024</p></div>",
      },
    ],
    [
      "a comment's",
      { after: "<h3>2 Comments</h3><div><b>Bob</b><p>Posted on 5 May 2024</p><p>What does it cost?</p></div>" },
    ],
    [
      "the reader's, above the menu",
      {
        above:
          "<div>Monday, 12 January 2026</div><ul><li><a href='/'>Home</a><li><a href='/n'>News</a><li><a href='/s'>Sport</a><li><a href='/m'>More</a></ul>",
      },
    ],
  ])("%s", (_whose, around) => expect(dayOf(around)).toBeNull());

  it("but that of a box of facts below it is, behind a heading and below teasers", () => {
    const after =
      "<h3>More</h3><ul><li><a href='/1'>Gulls return to the old pier in spring</a></ul><h6>Facts</h6><ul><li>Date<li>5 May 2024</ul>";
    expect(dayOf({ after })).toBe("2024-05-05");
  });

  it("and that of a line of links right above the title is", () => {
    const above =
      "<div><a href='/d'>5 May 2024</a> <a href='/w'>Jane Roe</a> <a href='/c'>Port</a> <a href='/c2'>Sea</a></div>";
    expect(dayOf({ above })).toBe("2024-05-05");
  });
});
