import { describe, expect, test } from "vitest";
import { NameTable, standsAt } from "../../../src/clean/html/names.ts";
import { parseTree } from "../../../src/clean/html/tree.ts";

describe("names are found where they are written", () => {
  const table = new NameTable<{ name: string }>();
  for (const name of ["div", "h1", "x-y", "xml:lang", "Ünal"]) table.keep({ name });
  const find = (text: string) => table.at(text, 0, text.length)?.name ?? null;

  test("whatever their case", () => {
    expect(["div", "DIV", "h1", "X-y", "XML:lang"].map(find)).toEqual(["div", "div", "h1", "x-y", "xml:lang"]);
  });

  test("rejects one that only begins or ends alike", () => {
    expect(["di", "divv", "dav", "h2", ""].map(find)).toEqual([null, null, null, null, null]);
  });

  test("does not keep a name with other letters", () => expect(find("Ünal")).toBeNull());

  test("rejects a name that the text ends before", () => expect(standsAt("a di", 2, "div")).toBe(false));
});

test("attributes are kept whatever the case of their names", () => {
  const [node] = parseTree('<P CLASS="lead" Data-X=1 LANG=en>a').children;
  expect(node?.attributes).toEqual({ class: "lead", lang: "en" });
});

test("an end tag beyond the depth limit closes nothing else", () => {
  const html = `${"<div>".repeat(500)}<p>a</p>${"</div>".repeat(500)}<section>b</section>`;
  const { children } = parseTree(html);
  expect(children.map(({ tag }) => tag)).toEqual(["div", "section"]);
});
