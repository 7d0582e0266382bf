import { expect, it, test } from "vitest";
import { organizationsOf } from "./sample.ts";

test.each([
  ["de", "Die Grünen in Österreich fordern Neuwahlen.", "greens-austria"],
  ["de", "Die österreichischen Grünen fordern Neuwahlen.", "greens-austria"],
  ["de", "In Deutschland fordern die Grünen Neuwahlen.", "alliance-90-the-greens"],
  ["en", "Austria's Greens want new elections.", "greens-austria"],
  ["en", "The Dutch Labour Party lost in the evening.", "nl-labour"],
  ["en", "In Britain the Labour Party lost in the evening.", "labour-party"],
  ["en", "In Australia the Labour Party lost in the evening.", "australian-labor-party"],
  ["fr", "Le Parti socialiste a gagné à Bruxelles, en Belgique.", "be-socialists"],
])("%s: a name that parties share is that of the party of the text's country: %s", (language, text, id) => {
  expect(organizationsOf(language, text)).toEqual([id]);
});

it("prefers the country beside the name to the one that the text names more", () => {
  const text = "Germany votes in autumn. Germany is calm. The Austrian Greens are not.";
  expect(organizationsOf("en", text)).toEqual(["greens-austria"]);
});

test.each([
  ["de", "Die Grünen fordern Neuwahlen.", "greens"],
  ["en", "The Labour Party lost in the evening.", "labour"],
])("%s: it is no country's where the text tells none: %s", (language, text, id) => {
  expect(organizationsOf(language, text)).toEqual([id]);
});

it("takes the Republicans for the American ones where no other country has such a party", () => {
  expect(organizationsOf("en", "Republicans lost the vote in the evening.")).toEqual(["republican-party"]);
});

it("sees no party in greens that open a sentence", () => {
  expect(organizationsOf("en", "Dinner was late. Greens and beans were cold.")).toEqual([]);
});
