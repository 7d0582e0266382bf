import { describe, expect, it } from "vitest";
import { clean } from "../submission.ts";

const TITLE = "Lock keepers move back to the canal";
const FIRST =
  "The canal board said on Friday that keepers will live at all nine locks again from the coming spring on.";
const SECOND = "Their houses have stood empty for eleven years, and two of them have lost their roofs since then.";
const THIRD = "The first keepers arrive in April, when boats return to the upper canal and the gates are tried out.";

/** The paragraphs of a page with `box` between its first two, in an element without a telling name. */
function bodyWith(box: string): string[] {
  const page = `<html lang="en"><head><title>${TITLE} | Canal Post</title></head><body><h1>${TITLE}</h1>
    <div class="x1"><p>${FIRST}</p>${box}<p>${SECOND}</p><p>${THIRD}</p></div></body></html>`;
  return clean(page, { format: "html" }).body.split("\n\n");
}
const PLAIN = [FIRST, SECOND, THIRD];
const around = (line: string) => [FIRST, line, SECOND, THIRD];

describe("what is left of a box when its links went", () => {
  it("goes: its heading and the days of its teasers", () => {
    const teasers = `<div><a href="/1">Drought closes the summit pound</a><span>12 June, 9 am</span></div>
      <div><a href="/2">Boat fares rise by a tenth</a></div>`;
    expect(bodyWith(`<div><div>From the waterways</div>${teasers}</div>`)).toEqual(PLAIN);
  });

  it("goes where it has no box of its own and a title stands below it", () => {
    expect(bodyWith(`<p>From the waterways</p><p><a href="/1">Drought closes the summit pound</a></p>`)).toEqual(PLAIN);
  });

  it("stays above a button: what the article tells of", () => {
    expect(bodyWith(`<div><div>Brass lock key, long handle</div><a href="/b">Buy now</a></div>`)).toEqual(
      around("Brass lock key, long handle"),
    );
  });

  it("stays where it is a sentence", () => {
    expect(
      bodyWith(`<div><p>The board asks for help.</p><a href="/1">Drought closes the summit pound</a></div>`),
    ).toEqual(around("The board asks for help."));
  });

  const links = [1, 2].map((n) => `<p><a href="/${n}">Drought closes the summit pound ${n}</a></p>`).join("");
  it("goes where it is a heading above two links", () => {
    expect(bodyWith(`<h3>From the waterways</h3>${links}`)).toEqual(PLAIN);
  });

  it.each([
    ["an entry of a list", "<ul><li>From the waterways</li></ul>", "From the waterways"],
    ["a sentence", "<p>Waters are low.</p>", "Waters are low."],
    [
      "longer than a label",
      "<p>Three of the locks have a story that somebody still tells by the fire</p>",
      "Three of the locks have a story that somebody still tells by the fire",
    ],
  ])("stays where it is %s", (_what, html, line) => {
    expect(bodyWith(`${html}${links}`)).toEqual(around(line));
  });

  it("stays where it is a heading above one link", () => {
    expect(bodyWith(`<h3>The houses</h3><p><a href="/1">Drought closes the summit pound</a></p>`)).toEqual(
      around("The houses"),
    );
  });
});

describe("a label before links", () => {
  it("goes with them", () => {
    expect(bodyWith(`<div>Waters: <a href="/a">canals</a>, <a href="/b">locks</a></div>`)).toEqual(PLAIN);
  });

  it("stays before words of which two are links", () => {
    const line = `Open: the <a href="/a">upper</a> and the <a href="/b">lower</a> basin`;
    expect(bodyWith(`<div>${line}</div>`)).toEqual(around("Open: the upper and the lower basin"));
  });
});

describe("the text that stands alone with a picture", () => {
  const caption = "The lock at Tarn Bridge, seen from the towpath";
  it("is its caption", () => {
    expect(bodyWith(`<div class="q"><img src="a.jpg"><span>${caption}</span></div>`)).toEqual(PLAIN);
    expect(bodyWith(`<div class="q"><a href="a.jpg"><img src="a.jpg"></a><p>${caption}</p></div>`)).toEqual(PLAIN);
  });

  it("is the article's where it is a paragraph that ends a sentence, or holds the picture itself", () => {
    const sentence = "Keepers once lit the lamps by hand.";
    expect(bodyWith(`<div class="q"><img src="a.jpg"><p>${sentence}</p></div>`)).toEqual(around(sentence));
    expect(bodyWith(`<div><p><img src="a.jpg">${sentence}</p></div>`)).toEqual(around(sentence));
  });
});

describe("what stands alone with a picture is no caption", () => {
  const line = "The lock at Tarn Bridge, seen from the towpath";
  const long = `${line}, ${"on a still morning of the last week in May with all of its gates open, ".repeat(4)}and no boat in sight.`;
  const picture = '<img src="a.jpg">';
  it.each([
    ["with a link inside", `${picture}<p>${line} <a href="/1">in May</a></p>`, `${line} in May`],
    ["as a long paragraph", `${picture}<div>${long}</div>`, long],
    ["as a heading", `${picture}<h4>${line}</h4>`, line],
    ["far below the picture's levels", `${"<div>".repeat(5)}${picture}${"</div>".repeat(5)}<p>${line}</p>`, line],
    ["where the picture is not among its first elements", `${"<i></i>".repeat(14)}${picture}<p>${line}</p>`, line],
  ])("%s", (_what, inner, text) => {
    expect(bodyWith(`<div class="q">${inner}</div>`)).toEqual(around(text));
  });
});

describe("the box around a field for a mail address", () => {
  const words = "<div>The Canal Post at breakfast</div><p>We send it every day at seven.</p>";
  it("goes, though no name tells it", () => {
    expect(bodyWith(`<div>${words}<div><input type="email"><button>Go</button></div></div>`)).toEqual(PLAIN);
  });

  it("stays without such a field", () => {
    expect(bodyWith(`<div>${words}</div>`)).toContain("We send it every day at seven.");
  });
});

it("words of two elements with nothing between are apart", () => {
  expect(bodyWith("<p>The locks close at <b>9.30</b><i>Sundays</i> all year round, the board said.</p>")).toEqual(
    around("The locks close at 9.30 Sundays all year round, the board said."),
  );
});

it("a heading of comments in Hebrew ends the text", () => {
  const comment = "סוף סוף מישהו עושה משהו בעניין הזה, כל הכבוד למועצה.";
  expect(bodyWith(`<p>${SECOND}</p><p>${THIRD}</p><h3>תגובות</h3><p>${comment}</p>`)).not.toContain(comment);
});
