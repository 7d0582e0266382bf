import { describe, expect, it } from "vitest";
import { extractHtml } from "../../../src/clean/html/index.ts";
import { clean } from "../submission.ts";

const FIRST =
  "The river rose no higher on Sunday, and the lower town kept its feet dry for the first time in two springs.";
const SECOND =
  "The new wall held as it was built to, said the engineer who drew it, and the sandbags will stay until Wednesday.";

/** A page without headings, as they were written when tables laid them out. */
const tablePage = (head: string, title = "Valley Observer: River keeps off the town") =>
  `<TITLE>${title}</TITLE><TABLE><TR><TD><A HREF="i.htm">Front Page</A></TD><TD>${head}<P>${FIRST}<P>${SECOND}</TD></TR></TABLE>`;

describe("a page without headings", () => {
  it("has the longest part of <title> for its title that it shows", () => {
    expect(extractHtml(tablePage("<B>River keeps off the town</B>"), null).title).toBe("River keeps off the town");
    const sections = "<I>Valley and hills</I><BR><B>River keeps off the town</B><BR>";
    const page = tablePage(sections, "Valley and hills - River keeps off the town");
    expect(extractHtml(page, null).title).toBe("River keeps off the town");
  });

  it("rejects a part of <title> that it does not show", () => {
    expect(extractHtml(tablePage("<B>River</B>"), null).title).toBe("Valley Observer: River keeps off the town");
  });

  it("has no title, byline and date in its text that one element holds above it", () => {
    const head =
      "<B>River keeps off the town</B><BR>By Harold Penn<BR>Observer Staff Writer, Mill Creek bureau<BR>April 12, 1999";
    expect(extractHtml(tablePage(head), null).body).toBe(`${FIRST}\n\n${SECOND}`);
  });

  it("keeps lines above its text that begin with neither", () => {
    const head =
      "Place and hour: town hall, from seven in the evening on<BR>By foot: ten minutes from the station<BR>By Ferry Lane: five";
    expect(extractHtml(tablePage(head), null).body).toContain("By foot");
  });
});

it("a Chinese or Japanese caption ends with who took the picture", () => {
  const body = (caption: string) =>
    clean(
      `渡轮夜班延续两年\n\n港务局星期一表示，夜间渡轮将再开两年，冬季的亏损由市政府补贴。\n\n${caption}\n\n乘客多半是面包师傅、护士和渔船船员，他们没有别的路可以走。`,
    ).body;
  expect(body("图为夜里的渡轮。本报记者 林晓梅摄")).not.toContain("图为");
  expect(body("夜の渡し船＝4日、大浜港、佐々木健太撮影")).not.toContain("撮影");
  expect(body("这部电影由本地人拍摄")).toContain("拍摄");
});

describe("a main heading that is a link to the front page", () => {
  const page = (heading: string) =>
    `<title>Notes from the wood: The old kilns</title><div><h1>${heading}</h1></div><h3>The old kilns</h3><p>${FIRST}</p><p>${SECOND}</p>`;
  it("is the site's name and not the title", () => {
    for (const href of ["/", "https://wood.example/", "index.html"]) {
      const { title, sourceName } = extractHtml(page(`<a href="${href}">Notes from the wood</a>`), null);
      expect({ title, sourceName }).toEqual({ title: "The old kilns", sourceName: "Notes from the wood" });
    }
  });

  it("is the title where it links elsewhere", () => {
    const { title, sourceName } = extractHtml(page(`<a href="/notes">Notes from the wood</a>`), null);
    expect({ title, sourceName }).toEqual({ title: "Notes from the wood", sourceName: null });
  });
});

it("who wrote it is named in the footer of an entry, not in the site's", () => {
  const page = (name: string) =>
    `<h1>The old kilns</h1><p>${FIRST}</p><p>${SECOND}</p><div class="${name}">Posted by <b>Teo Brand</b> at 19:22</div>`;
  expect(extractHtml(page("post-footer"), null).authors).toEqual(["Teo Brand"]);
  expect(extractHtml(page("footer"), null).authors).toEqual([]);
});

it("what a script was to fill in is no text", () => {
  const page = (line: string, tag = "p") =>
    `<h1>The old kilns</h1><p>${FIRST}</p><p>${SECOND}</p><${tag}>${line}</${tag}><p>${FIRST} So be it.</p>`;
  expect(extractHtml(page("Number {{entry.id}} of {{entry.count}}."), null).body).not.toContain("{{");
  expect(extractHtml(page("print({{entry.id}})", "pre"), null).body).toContain("{{");
});

it("a note that readers' comments are their own is no text", () => {
  const note = "Os comentários não representam a opinião do jornal; a responsabilidade é do autor da mensagem.";
  const page = `<h1>The old kilns</h1><p>${FIRST}</p><p>${SECOND}</p><p>${note}</p>`;
  expect(extractHtml(page, null).body).not.toContain("opinião");
});
