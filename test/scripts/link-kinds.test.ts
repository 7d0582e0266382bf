import { describe, expect, it } from "vitest";
import { LinkedActors, type LinkedGold, type LinkKind, readLinkKinds } from "../../scripts/eval/link-kinds.ts";

const KINDS = new Map<string, LinkKind>([
  ["http://example.org/Ada_Lovelace", "person"],
  ["http://example.org/Lufthansa", "organization"],
  ["http://example.org/Bremen", "other"],
  ["http://example.org/Werder_Bremen", "organization"],
]);
const link = (text: string, name: string): LinkedGold => ({ text, uri: `http://example.org/${name}` });

function figuresOf(found: string[], gold: LinkedGold[]): Record<string, number> {
  const linked = new LinkedActors(KINDS);
  linked.add("en", new Set(found), gold);
  return Object.fromEntries(linked.figures("set").map(({ measure, value }) => [measure, value]));
}

describe("persons and organizations of a set of links", () => {
  it("asks for persons and organizations, not for places", () => {
    const gold = [link("Ada Lovelace", "Ada_Lovelace"), link("Lufthansa", "Lufthansa"), link("Bremen", "Bremen")];
    expect(figuresOf(["ada lovelace", "lufthansa"], gold)).toEqual({
      "en persons and organizations F1": 1,
      "en persons and organizations precision": 1,
      "en persons and organizations recall": 1,
    });
  });

  it("counts a place that was found as wrong", () => {
    const gold = [link("Ada Lovelace", "Ada_Lovelace"), link("Bremen", "Bremen")];
    expect(figuresOf(["ada lovelace", "bremen"], gold)).toMatchObject({
      "en persons and organizations precision": 0.5,
      "en persons and organizations recall": 1,
    });
  });

  it("takes a surface that names a place and a club as the club's", () => {
    const gold = [link("Bremen", "Bremen"), link("Bremen", "Werder_Bremen")];
    expect(figuresOf(["bremen"], gold)).toMatchObject({ "en persons and organizations F1": 1 });
  });

  it("gives no figure for a set with a link of no known kind, or without links", () => {
    expect(figuresOf(["x"], [link("X", "Unknown")])).toEqual({});
    expect(figuresOf(["x"], [{ text: "X" }])).toEqual({});
  });
});

describe("table of the kinds of links", () => {
  it("is read without its comments and header", () => {
    expect(readLinkKinds("# About\nuri\tkind\nhttp://a\tperson\nhttp://b\tother\n")).toEqual(
      new Map([
        ["http://a", "person"],
        ["http://b", "other"],
      ]),
    );
  });

  it("rejects a line without a known kind", () => {
    expect(() => readLinkKinds("uri\tkind\nhttp://a\tplace\n")).toThrow("http://a");
  });

  it("is committed with links of each kind", () => {
    expect(new Set(readLinkKinds().values())).toEqual(new Set(["person", "organization", "other"]));
  });
});
