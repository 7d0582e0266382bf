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

describe("a surname that is also a firm's is its bearer's", () => {
  test.each([
    ["en", "Midfielder Keisuke Honda scored twice. Honda left the pitch after an hour.", "Honda"],
    ["de", "Der Schauspieler Harrison Ford kam nach Köln. Ford sagte, er bleibe drei Tage.", "Ford"],
  ])("after the full name: %s", (language, text, surname) => {
    const [person] = classify(language, text).actors.filter(({ type }) => type === "person");
    expect(person?.evidence.map((one) => one.text)).toContain(surname);
    expect(organizationsOf(language, text)).toEqual([]);
  });

  test.each([
    ["en", "They met Mr. Ford at the fair."],
    ["de", "Sie trafen Frau Mercedes auf der Messe."],
  ])("after a form of address: %s", (language, text) => {
    expect(organizationsOf(language, text)).toEqual([]);
  });

  it("before an initial", () => {
    expect(organizationsOf("en", "The clerk, Ford W. Barlow, read the list.")).toEqual([]);
  });

  test.each([
    ["en", "Ford will build a plant. The chairman, William Ford, said that Ford had the money.", "ford"],
    ["en", "Harrison Ford has opened a garage. He bought three cars of Ford.", "ford"],
    ["de", "Das Dach baute Peter Porsche. Gelernt hat er bei Porsche.", "porsche"],
  ])("but the firm's where it came first or a preposition says so: %s: %s", (language, text, id) => {
    expect(organizationsOf(language, text)).toEqual([id]);
  });
});

test.each([
  ["en", "Shares of Honeywell, Deere and Northrop fell, while Mitsui, Nomura and Sumitomo rose.", 6],
  ["en", "The Yankees lost to the Red Sox, and the Lakers beat the Celtics.", 4],
  ["de", "Mercedes, Ford und die Telekom suchen Leute; der DFB und das DRK auch.", 5],
])("%s: firms, clubs and bodies by their short names: %s", (language, text, count) => {
  expect(organizationsOf(language, text)).toHaveLength(count);
});

test.each([
  ["Bürgermeister wurde Karl-Heinz Brockmann.", "Karl-Heinz Brockmann"],
  ["Nachfolger soll Stefan Brockmann-Reiz werden.", "Stefan Brockmann-Reiz"],
])("de: a person with a double name needs no second voice: %s", (text, name) => {
  const people = classify("de", text).actors.filter(({ type }) => type === "person");
  expect(people.flatMap(({ evidence }) => evidence.map((one) => one.text))).toEqual([name]);
});

it('a listed firm before an "and" is no part of the next firm\'s name, but a name goes on with "and Co"', () => {
  const textsIn = (text: string) =>
    classify("en", text).actors.flatMap(({ evidence }) => evidence.map((one) => one.text));
  expect(textsIn("Traders said Exxon and Barlow Oil Corp were the sellers.").sort()).toEqual([
    "Barlow Oil Corp",
    "Exxon",
  ]);
  expect(textsIn("The bonds were sold by J.P. Morgan and Co Inc.")).toEqual(["J.P. Morgan and Co Inc"]);
});
