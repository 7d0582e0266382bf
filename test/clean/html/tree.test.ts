import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MAX_DEPTH, type Node, parseTree, textOf } from "../../../src/clean/html/tree.ts";

/** Names and texts, nested in brackets, as `p[one] p[two]`. */
function outline(node: Node): string {
  if (node.tag === "") return node.text.trim();
  const inner = node.children
    .map(outline)
    .filter((text) => text !== "")
    .join(" ");
  return node.tag === "#document" ? inner : `${node.tag}[${inner}]`;
}

function depth(node: Node): number {
  let deepest = 0;
  for (const child of node.children) deepest = Math.max(deepest, 1 + depth(child));
  return deepest;
}

describe("the tree builder", () => {
  it.each([
    ["closes a paragraph before a block", "<p>one<p>two<div>three</div>", "p[one] p[two] div[three]"],
    [
      "closes list items, not those of an outer list",
      "<ul><li>a<ul><li>b<li>c</ul><li>d</ul>",
      "ul[li[a ul[li[b] li[c]]] li[d]]",
    ],
    ["closes cells and rows", "<table><tr><td>a<td>b<tr><td>c</table>", "table[tr[td[a] td[b]] tr[td[c]]]"],
    [
      "keeps an end tag of an outer div out of a cell",
      "<div><table><tr><td>a</div>b</td></tr></table></div>c",
      "div[table[tr[td[ab]]]] c",
    ],
    ["ignores an end tag of nothing", "<p>one</span> two</p>", "p[one two]"],
    ["lets no inline end tag close a block", "<b><div>one</b> two</div>three</b>", "b[div[one two] three]"],
    ["reads a second body as more of the first", "<body><p>one</p></body><body><p>two</p>", "body[p[one] p[two]]"],
    ["does not read scripts and styles", "<script>if (a<b) '</p>'</script><style>p{}</style>x", "script[] style[] x"],
    ["decodes entities", "<p>a &amp; b &lt;c&gt; &eacute; &#x41; &nope;</p>", "p[a & b <c> é A &nope;]"],
  ])("%s", (_rule, html, expected) => {
    expect(outline(parseTree(html))).toBe(expected);
  });

  it("ends an unclosed link where it ends around a block, so that the rest is not a link", () => {
    const root = parseTree("<a href=x><div>one</a> two</div>");
    expect(root.children[0]?.tag).toBe("span");
  });

  it("flattens what is nested deeper than the limit and keeps its text", () => {
    const root = parseTree(`${"<div>".repeat(5_000)}deep${"</div>".repeat(5_000)}<p>after</p>`);
    expect(depth(root)).toBeLessThanOrEqual(MAX_DEPTH + 1);
    expect(textOf(root)).toBe("deepafter");
    expect(root.children.at(-1)?.tag).toBe("p");
  });

  it("never throws and keeps every visible word, whatever the nesting", () => {
    const piece = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<table>",
      "<td>",
      "</tr>",
      "<a href=x>",
      "</a>",
      "<b>",
      "</b>",
      "<svg>",
      "<li>",
      "w0rd ",
      "<",
      "&amp",
      "<!--x-->",
      "</body>",
      "<body>",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const root = parseTree(`${pieces.join("")} `);
        expect(textOf(root).split("w0rd").length).toBeLessThanOrEqual(
          pieces.filter((one) => one === "w0rd ").length + 1,
        );
      }),
    );
  });
});
