import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textBehind } from "../../../src/clean/html/rest.ts";
import { createTagReader } from "../../../src/clean/html/tags.ts";
import { parseTree, textOf } from "../../../src/clean/html/tree.ts";

const read = (html: string) => textBehind(html, 0, createTagReader());

describe("the text behind the last element that is looked at", () => {
  it.each([
    ["has a line for each block", "<p>one</p><p>two<div>three", "one\ntwo\nthree"],
    ["has no line for an inline element", "<p>one <b>two</b> <i>three</i>", "one two three"],
    ["folds white space", "<p>one\n  two", "one two"],
    ["decodes entities", "<p>a &amp; b &eacute;", "a & b é"],
    ["leaves scripts and styles out", "<p>a<SCRIPT>if (a<b) '</p>'</SCRIPT><style>p{}</style>b", "a\nb"],
    ["leaves comments and declarations out", "<!doctype html><p>a<!-- <p>no</p> -->b", "ab"],
    ["ends a tag behind its quoted values", `<p title="a > b" class='c > d'>one`, "one"],
    ["takes a quote mark that is not closed for a character", `<p title="a>one`, "one"],
    ["keeps what opens no tag", "<p>1 < 2", "1 < 2"],
    ["drops a tag without an end", "<p>one</p><p class", "one"],
  ])("%s", (_rule, html, expected) => {
    expect(read(html).trim()).toBe(expected);
  });

  it("is the text of the tree, whatever stands in it", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<b>",
      "</b>",
      "<br>",
      "one ",
      "two",
      '<i class="a>b">',
      "&lt;",
      "<!-- x -->",
    );
    const folded = (text: string) => text.replace(/\s+/gu, "");
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const html = `<p>${pieces.join("")}`;
        expect(folded(read(html))).toBe(folded(textOf(parseTree(html))));
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});
