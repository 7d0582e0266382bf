import { describe, expect, it, test } from "vitest";
import { classify, organizationsOf, peopleOf } from "./sample.ts";

/** Evidence of the organization of an id. */
const mentionsOf = (language: string, body: string, id: string): string[] =>
  classify(language, body)
    .actors.filter((tag) => tag.id === `org:${id}`)
    .flatMap(({ evidence }) => evidence.map(({ text }) => text));

describe("an organization that a listed one is only a part of", () => {
  test.each([
    ["en", "Officials of the Deutsche Bank Research Institute said on Monday that growth was slow.", "deutsche-bank"],
    ["en", "Scientists of the Siemens Research Institute said on Friday that it works.", "siemens"],
  ])("is heard as a whole (%s: %s)", (language, text, listed) => {
    expect(organizationsOf(language, text)).toEqual([expect.stringContaining(`${listed}-research`)]);
  });

  it("stays the listed one in a language that the tagger has not learned", () => {
    expect(organizationsOf("sv", "Det sade Deutsche Bank Research Institute i maj.")).toContain("deutsche-bank");
  });
});

describe("a firm with a legal form", () => {
  test.each([
    ["en", "Profit rose at Harding Ceramics Inc in May.", "harding-ceramics", "Harding Ceramics Inc"],
    ["en", "The rating was cut by Lowell, Pruitt and Co Inc today.", "lowell-pruitt", "Lowell, Pruitt and Co Inc"],
    ["en", "The order went to F.K. Barlow Ltd on Monday.", "f-k-barlow", "F.K. Barlow Ltd"],
    ["en", "It bought Northern Glass Corp for cash.", "northern-glass", "Northern Glass Corp"],
    ["en", "On Friday Yardley Foods Inc closed a plant.", "yardley-foods", "Yardley Foods Inc"],
    ["en", "The Yardley Foods Inc plant is closed.", "yardley-foods", "Yardley Foods Inc"],
    ["en", "Orders came from PXQ and Yardley Inc today.", "yardley", "Yardley Inc"],
    ["de", "Die Arbeiter der Brinkmann Bau GmbH & Co. KG streiken.", "brinkmann-bau", "Brinkmann Bau GmbH & Co. KG"],
  ])("is all that stands before the form (%s: %s)", (language, text, id, name) => {
    expect(mentionsOf(language, text, id)).toEqual([name]);
  });

  test("in Latin letters stands in any text", () => {
    const text = "Об этом сообщила Belvanta Global Markets Ltd вчера утром.";
    expect(mentionsOf("ru", text, "belvanta-global-markets")).toEqual(["Belvanta Global Markets Ltd"]);
  });

  it("is no listed organization whose name it begins with", () => {
    const found = organizationsOf("en", "General Motors Ceramics Corp opened a plant.");
    expect(found).toContain("general-motors-ceramics");
    expect(found).not.toContain("general-motors");
  });

  it("is the listed organization whose name the form only ends", () => {
    expect(mentionsOf("en", "Shares of Motorola Inc and Intel Corp fell.", "intel")).toEqual(["Intel Corp"]);
  });

  it("is named by its first words as well, and by the first alone where that is no person", () => {
    const text =
      "Harding Ceramics Inc closes a plant. Workers of Harding Ceramics protest. Shares of Belvanta Ltd fell as Belvanta cut jobs.";
    expect(mentionsOf("en", text, "harding-ceramics")).toEqual(["Harding Ceramics Inc", "Harding Ceramics"]);
    expect(mentionsOf("en", text, "belvanta")).toEqual(["Belvanta Ltd", "Belvanta"]);
  });

  it("does not reach over a paragraph", () => {
    const text = "Rails went to Barlow S.\n\nHarding Inc closed.";
    expect(mentionsOf("en", text, "harding")).toEqual(["Harding Inc"]);
  });

  it("leaves its founder a person", () => {
    const text = "Thomas Harding founded Harding Ceramics Inc. Mr. Harding lives in Ohio, said Harding.";
    expect(peopleOf("en", text)).toEqual(["thomas-harding"]);
  });
});
