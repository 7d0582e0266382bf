import { describe, expect, it, test } from "vitest";
import { classify, organizationsOf, peopleOf } from "./sample.ts";

describe("a firm's name after a given name is a person's", () => {
  test.each([
    ["de", "Das Brot hat Peter Porsche gebacken.", "peter-porsche"],
    ["en", "The prize went to Margaret Reuter yesterday.", "margaret-reuter"],
  ])("%s: %s", (language, text, id) => {
    expect(peopleOf(language, text)).toEqual([id]);
    expect(organizationsOf(language, text)).toEqual([]);
  });

  it("but not after a month, in capitals or before another capital", () => {
    expect(organizationsOf("de", "Im August Siemens zu fragen, war klug.")).toEqual(["siemens"]);
    expect(organizationsOf("en", "It was April BBC Studios work.")).not.toEqual([]);
  });
});

test.each([
  ["Bürgermeister wurde Karl-Heinz Brockmann.", "Karl-Heinz Brockmann"],
  ["Nachfolger soll Stefan Brockmann-Reiz werden.", "Stefan Brockmann-Reiz"],
])("de: a person with a double name needs no second voice: %s", (text, name) => {
  const people = classify("de", text).actors.filter(({ type }) => type === "person");
  expect(people.flatMap(({ evidence }) => evidence.map((one) => one.text))).toEqual([name]);
});
