import { describe, expect, it } from "vitest";
import { extractHtml } from "../../../src/clean/html/index.ts";
import { samplePage } from "./sample-page.ts";

const authorsOf = (before: string, head = "") => extractHtml(samplePage({ head, before }), null).authors;
const stated = (content: string) => authorsOf("", `<meta name="author" content="${content}">`);

describe("an author is named", () => {
  it.each([
    ["by a property's content", '<span itemprop="author" content="Oda Brandt"></span>', ["Oda Brandt"]],
    ["by a property outside comments", '<div class="comment"><b itemprop="author">Ann Other</b></div>', []],
    ["by the first link alone", '<a href="/author/o">Oda Brandt</a> <a href="/author/l">Lev Aski</a>', ["Oda Brandt"]],
    ["by a link outside a sidebar", '<aside><a href="/author/o">Oda Brandt</a></aside>', []],
    ["by a link that says so of itself", '<a rel="author" href="/x">Oda Brandt</a>', ["Oda Brandt"]],
    ["by no element but a link", '<div href="/author/o">Oda Brandt</div>', []],
    [
      "by the marked one of two in a byline",
      '<p class="byline"><a rel="author" href="/o">Oda Brandt</a> for Lev Aski</p>',
      ["Oda Brandt"],
    ],
    ["by a line up to its end", "<p>By Oda Brandt<br>Lev Aski</p>", ["Oda Brandt"]],
    ["by a line of several elements", "<p>By <a>Oda</a>\n<b>Brandt</b></p>", ["Oda Brandt"]],
    ["by no choice of a form", "<select><option>By Oda Brandt</option></select>", []],
    ["by no line longer than names are", `<p>By Oda Brandt ${"who is of the harbour ".repeat(5)}</p>`, []],
    ["by a line behind a mark", "<p>– By Oda Brandt</p>", ["Oda Brandt"]],
    ["by no line about the sea", "<p>Interview: the sea</p>", []],
    ["by a line on a junior reporter, in Korean", "<p>홍길동 인턴기자 = 부산</p>", ["홍길동"]],
  ])("%s", (_rule, before, authors) => {
    expect(authorsOf(before)).toEqual(authors);
  });

  it("by a meta's office, unless a byline names somebody", () => {
    const head = '<meta name="author" content="Harbour Desk">';
    expect(authorsOf("<p class='byline'>Night Desk</p>", head)).toEqual(["Harbour Desk"]);
    expect(authorsOf("<p class='byline'>Oda Brandt</p>", head)).toEqual(["Oda Brandt"]);
  });

  it("by six bylines of one article at most", () => {
    const names = ["Ann", "Bea", "Cat", "Dan", "Eva", "Fay", "Gus"].map((name) => `${name} Brandt`);
    const bylines = names.map((name) => `<p class="byline">${name}</p>`).join("");
    expect(authorsOf(`<div>${bylines}</div>`)).toEqual(names.slice(0, 6));
  });
});

describe("a name is read", () => {
  it.each([
    ["before a picture's author, behind a comma", "Oda Brandt, Foto: Lev Aski", ["Oda Brandt"]],
    ["without a photographer behind a word", "Oda Brandt; Photos by: Lev Aski", ["Oda Brandt"]],
    ["beside another, behind a dot", "Oda Brandt · Lev Aski", ["Oda Brandt", "Lev Aski"]],
    ["with an initial last or small words, the family's first", "Brandt, O.", ["O. Brandt"]],
    ["with those in German brackets", "Oda Brandt (mit Lev Aski)", ["Oda Brandt", "Lev Aski"]],
    ["over white space", "Oda \n Brandt", ["Oda Brandt"]],
    ["beside a place in Hebrew", "דוד כהן - ירושלים", ["דוד כהן"]],
    ["before a word that goes on", "Oda Brandt and", ["Oda Brandt"]],
    ["without a month and its day", "Oda Brandt on June 26", ["Oda Brandt"]],
    ["with a month as its first word", "April Brandt", ["April Brandt"]],
    ["without a weekday and its comma", "Oda Brandt Tuesday, 3 pm", ["Oda Brandt"]],
    ["without a title that is a date", "Oda Brandt | January", ["Oda Brandt"]],
    ["without a page's word in capitals", "Oda Brandt | SHARE", ["Oda Brandt"]],
    ["without a long sentence", `Oda Brandt; ${"The harbour and its boats ".repeat(5)}`, ["Oda Brandt"]],
    ["before an agency behind a slash", "Oda Brandt / dpa", ["Oda Brandt"]],
    ["without an account", "Oda Brandt; oda@courier.example", ["Oda Brandt"]],
    ["without a site", "Oda Brandt; Courier.com", ["Oda Brandt"]],
    ["beside a name of one word in mixed capitals", "Oda Brandt; HarbourWatch", ["Oda Brandt"]],
    ["as the special correspondent, in Chinese", "本报驻巴黎特约记者林晓梅", ["林晓梅"]],
    ["as what has capitals, where no person is named", "harbour notes; Harbour Staff", ["Harbour Staff"]],
    ["as what has none, where nothing else is", "harbour staff", ["harbour staff"]],
  ])("%s", (_rule, content, authors) => {
    expect(stated(content)).toEqual(authors);
  });

  it("of twelve people at most", () => {
    const names = Array.from({ length: 14 }, (_, n) => `Oda Brandt${String.fromCharCode(97 + n)}`);
    expect(stated(names.join("; "))).toEqual(names.slice(0, 12));
  });
});
