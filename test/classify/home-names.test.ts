import { expect, test } from "vitest";
import { classify, countriesOf, organizationsOf, peopleOf } from "./sample.ts";

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

test.each([
  ["zh", "杭州市中级人民法院周三作出判决。", "hangzhou-intermediate-court", "杭州市中级人民法院"],
  ["zh", "新北市政府將發放慰問金。", "new-taipei-government", "新北市政府"],
  ["ja", "大阪地裁は勾留を認めた。", "osaka-district-court", "大阪地裁"],
  ["ja", "大阪府警が男を逮捕した。", "osaka-police", "大阪府警"],
  ["ja", "愛知県警察本部が発表した。", "aichi-police", "愛知県警察本部"],
  ["ja", "福岡高裁は控訴を棄却した。", "fukuoka-high-court", "福岡高裁"],
])("a body right behind its town is the town's (%s: %s)", (language, text, id, written) => {
  const tag = classify(language, text).actors.find((one) => one.id === `org:${id}`);
  expect(tag?.evidence.map((one) => one.text)).toEqual([written]);
});

test("a Korean organization's particle is no part of its name", () => {
  const { actors } = classify("ko", "더불어민주당은 반박했다.");
  expect(actors.map(({ evidence }) => evidence[0]?.text)).toEqual(["더불어민주당"]);
});

test("a Hindi name goes on behind its second given name", () => {
  expect(peopleOf("hi", "वकील रमेश चंद्र पांडेय ने बताया।")).toEqual(["ramesh-chandra-pandey"]);
});

test.each([
  ["de", "Das sagte Anke Seidler am Montag."],
  ["es", "Nahuel Britos abrió la cuenta."],
  ["nl", "Dat zegt Griet Vandamme."],
])("given names of their countries are heard (%s)", (language, text) => {
  expect(peopleOf(language, text)).toHaveLength(1);
});
