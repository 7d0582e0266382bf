import { expect, it, test } from "vitest";
import { classify, organizationsOf } from "./sample.ts";

test.each([
  ["de", "Das Verteidigungsministerium bestätigte den Bericht am Abend.", ["verteidigungsministerium"]],
  ["en", "A Finance Ministry official confirmed the report in the evening.", ["finance-ministry"]],
  ["de", "Die Finanzministerin bestätigte den Bericht am Abend.", []],
  ["en", "The ministry of finance confirmed the report in the evening.", []],
])("%s: a ministry that no country is told of is an organization under its own name: %s", (language, text, ids) => {
  expect(organizationsOf(language, text)).toEqual(ids);
});

it("has the case forms of such a ministry in one", () => {
  const text = "Das Innenministerium schwieg. Ein Sprecher des Innenministeriums kam am Abend.";
  expect(classify("de", text).actors.map(({ id, evidence }) => [id, evidence.length])).toEqual([
    ["org:innenministerium", 2],
  ]);
});

it("leaves a ministry to its country where the text tells it", () => {
  expect(organizationsOf("en", "The Kazakh Finance Ministry confirmed the report.")).toEqual([
    "kz-ministry-of-finance",
  ]);
});

it("takes a woman minister for the head of her ministry, not for the ministry", () => {
  const [tag] = classify("de", "Die kasachische Finanzministerin bestätigte den Bericht.").actors;
  expect(tag?.id).toBe("org:kz-ministry-of-finance");
  const [ministry] = classify("de", "Das kasachische Finanzministerium bestätigte den Bericht.").actors;
  expect(tag!.score).toBeLessThan(ministry!.score);
});

it("takes a bare ministry for that of the country which the text tied the same ministry to last", () => {
  const text =
    "Das belarussische Verteidigungsministerium lobte die Übung. Das kasachische Verteidigungsministerium dankte dafür. " +
    "Auch künftig will das Verteidigungsministerium daran mitwirken.";
  const tags = classify("de", text).actors.map(({ id, evidence }) => [id, evidence.length]);
  expect(tags).toEqual([
    ["org:kz-ministry-of-defence", 2],
    ["org:by-ministry-of-defence", 1],
  ]);
});

test.each([
  ["en", "Kazakhstan's Deputy Minister of Defence and Chief of the General Staff came. Belarus sent an envoy."],
  ["de", "Der Verteidigungsminister von Kasachstan und Chef des Generalstabs kam an. Belarus entsandte einen Boten."],
])("%s: gives the second office of one person the country of the first: %s", (language, text) => {
  expect(organizationsOf(language, text)).toContain("kz-general-staff");
});
