import { describe, expect, it, test } from "vitest";
import type { Annotated } from "../../scripts/tagger/corpora.ts";
import { detokenize } from "../../scripts/tagger/detokenize.ts";
import { parseTexts, readOwnTexts } from "../../scripts/tagger/own-texts.ts";

const namesIn = ({ text, spans }: Annotated): string[] =>
  spans.map(([from, to, type]) => `${type} ${[...text].slice(from, to).join("")}`);

describe("own annotated texts", () => {
  it("are paragraphs with marked names", () => {
    const texts = parseTexts("en", "# About\n\n[Ada|P] of [Ada & Co|O].\n\n\n𝔸 [Ulm|L] day\n");
    expect(texts.map(({ text }) => text)).toEqual(["Ada of Ada & Co.", "𝔸 Ulm day"]);
    expect(texts.map(namesIn)).toEqual([["PER Ada", "ORG Ada & Co"], ["LOC Ulm"]]);
  });

  it("rejects a mark that is not closed", () => {
    expect(() => parseTexts("en", "[Ada|P of Ulm")).toThrow("not closed");
    expect(() => parseTexts("en", "[Ada|X] of Ulm")).toThrow("not closed");
  });

  it("are committed in both languages, each with people, organizations and places", () => {
    const texts = readOwnTexts();
    for (const lang of ["de", "en"]) {
      const types = texts.filter((text) => text.lang === lang).flatMap(({ spans }) => spans.map(([, , type]) => type));
      expect(new Set(types)).toEqual(new Set(["PER", "ORG", "LOC"]));
    }
  });
});

describe("the spaces of a tokenizer go", () => {
  test.each([
    ["en", "Ada , of Ulm ( near Augsburg ) , left .", "Ada, of Ulm (near Augsburg), left."],
    ["en", "Ada 's dog does n't bark , it ' s old", "Ada's dog doesn't bark, it' s old"],
    ["en", 'He said : " Come . " She said : " No . "', 'He said: "Come." She said: "No."'],
    ["de", "„ Komm “ , sagte Ada .", "„Komm“, sagte Ada."],
    ["en", "the .com boom at 5 .", "the .com boom at 5."],
    ["en", "Ada left . \nShe ran .", "Ada left.\nShe ran."],
  ])("%s: %s", (lang, text, plain) => {
    expect(detokenize({ lang, text, spans: [] }).text).toBe(plain);
  });

  it("and the spans move along", () => {
    const text = "( 𝔸 ) , says Ada 's firm Ada & Co .";
    const at = (name: string): [number, number] => {
      const from = [...text.slice(0, text.indexOf(name))].length;
      return [from, from + [...name].length];
    };
    const spans: Annotated["spans"] = [
      [...at("Ada"), "PER"],
      [...at("Ada & Co"), "ORG"],
    ];
    expect(namesIn(detokenize({ lang: "en", text, spans }))).toEqual(["PER Ada", "ORG Ada & Co"]);
  });
});
