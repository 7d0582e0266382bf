import { expect, test } from "vitest";
import { countriesOf, organizationsOf, peopleOf } from "./sample.ts";

test.each([
  ["a telescope", "en", "The James Harlow Space Telescope will look at it."],
  ["a town", "en", "She won the Nyeri Town seat."],
  ["a sea", "en", "They sail the Amber Sea in winter."],
  ["a town by its first word", "pt", "Um incêndio em Vila Realva obrigou à retirada de 60 pessoas."],
  ["a degree", "fr", "Enfournez à 190 °C. Laissez tiédir avant de servir."],
])("%s is nobody", (_, language, text) => {
  expect(peopleOf(language, text)).toEqual([]);
});

test.each([
  ["vi", "Huấn luyện viên Kim Sang-sik nói vậy."],
  ["en", "Coach Kim Sang-sik said so."],
])("a Korean given name goes on behind its hyphen (%s)", (language, text) => {
  expect(peopleOf(language, text)).toEqual(["kim-sang-sik"]);
});

test("a country's name before a dollar sign is money", () => {
  expect(countriesOf("en", "It has raised US$45 million and will expand into Malaysia.")).toEqual(["MY"]);
});

test.each([
  ["tr", "AFAD ekipleri bölgeye sevk edildi.", "afad"],
  ["ja", "気象庁は大雨特別警報を発表した。", "jma"],
  ["pt", "A Polícia Federal prendeu o prefeito.", "br-federal-police"],
  ["it", "Squadre della Protezione civile controllano gli edifici.", "italian-civil-protection"],
  ["hr", "Pripadnici Hrvatske gorske službe spašavanja tražili su ga.", "hgss"],
])("a state's service is known by the name at home (%s: %s)", (language, text, id) => {
  expect(organizationsOf(language, text)).toContain(id);
});

test.each([
  ["fi", "Lakko alkoi tänään Helsingissä.", "FI"],
  ["hi", "मैच वाराणसी में खेला गया।", "IN"],
  ["he", "ההפגנה נערכה אתמול בתל אביב.", "IL"],
])("towns in their cases name their country (%s: %s)", (language, text, code) => {
  expect(countriesOf(language, text)).toEqual([code]);
});
