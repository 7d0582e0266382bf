import { describe, expect, it, test } from "vitest";
import { countriesOf, organizationsOf } from "./sample.ts";

/** What stands before a name in a sentence that says nothing else. */
const BEFORE: Readonly<Record<string, string>> = {
  bg: "Вчера това съобщи",
  cs: "Včera to oznámila",
  pl: "Wczoraj poinformowała o tym",
  ru: "Вчера об этом сообщила",
  sl: "Včeraj je to sporočila",
  uk: "Учора про це повідомила",
};

test.each<[string, Record<string, string>]>([
  [
    "european-peoples-party",
    { bg: "Европейската народна партия", cs: "Evropská lidová strana", uk: "Європейська народна партія" },
  ],
  [
    "us-food-and-drug-administration",
    { bg: "Агенцията по храните и лекарствата", cs: "FDA", sl: "agencija za hrano in zdravila" },
  ],
  ["johnson-and-johnson", { bg: "Джонсън и Джонсън", pl: "Johnson & Johnson", ru: "Джонсон энд Джонсон" }],
  ["biontech", { bg: "Бионтех", cs: "BioNTech", uk: "Біонтех" }],
  ["sinovac", { ru: "Синовак", sl: "Sinovac" }],
  ["gamaleya-institute", { pl: "Instytut Gamalei", ru: "Институт имени Гамалеи", uk: "Інститут Гамалеї" }],
  ["nhs", { pl: "NHS", ru: "Национальная служба здравоохранения", uk: "Національна служба охорони здоров'я" }],
  ["civic-coalition", { cs: "Občanská platforma", pl: "Platforma Obywatelska", ru: "Гражданская платформа" }],
  [
    "london-stock-exchange",
    { cs: "londýnská burza", pl: "Londyńska Giełda Papierów Wartościowych", ru: "Лондонская фондовая биржа" },
  ],
  [
    "red-cross",
    { bg: "Червеният кръст", cs: "Červený kříž", pl: "Czerwony Krzyż", ru: "Красный Крест", sl: "Rdeči križ" },
  ],
  ["czech-airlines", { cs: "ČSA", pl: "ČSA", ru: "Чешские авиалинии" }],
])("%s has one id in every language", (id, names) => {
  for (const [language, name] of Object.entries(names)) {
    expect([name, organizationsOf(language, `${BEFORE[language]} ${name}.`)]).toEqual([name, [id]]);
  }
});

describe("a name that parties and chambers of many countries have", () => {
  it.each([
    ["cs", "V USA podle sčítání vyhráli demokraté.", ["democratic-party-united-states"]],
    ["bg", "В САЩ според преброяването спечелиха демократите.", ["democratic-party-united-states"]],
    ["ru", "В США по итогам подсчёта победили республиканцы.", ["republican-party"]],
    ["ru", "Демократическая партия США назвала кандидата.", ["democratic-party-united-states"]],
    ["cs", "V Itálii podle sčítání vyhráli demokraté.", []],
    ["cs", "V USA o tom mluvili sociální demokraté.", []],
    ["sl", "V ZDA so o tem govorili švedski demokrati.", []],
  ])("%s: %s", (language, text, ids) => {
    expect(organizationsOf(language, text)).toEqual(ids);
  });

  it.each([
    ["cs", "V USA bude o návrhu příští týden jednat Senát.", ["united-states-senate"]],
    ["ru", "В США законопроект одобрил Конгресс.", ["us-parliament"]],
    ["cs", "O předsedovi včera hlasoval Kongres strany.", []],
    ["pl", "O sytuacji w USA mówił Kongres Kobiet.", []],
    ["pl", "We Włoszech o wyborach mówiła Partia Demokratyczna Południa.", ["partia-demokratyczna-poludnia"]],
    ["pl", "W Polsce ustawę przyjął Senat, komentowano to w USA.", ["pl-parliament"]],
  ])("%s: a chamber: %s", (language, text, ids) => {
    expect(organizationsOf(language, text)).toEqual(ids);
  });

  it("names no country by itself", () => {
    expect(countriesOf("cs", "Včera o návrhu jednal Kongres i Senát.")).toEqual([]);
  });

  it("is left to the rules where it is another country's", () => {
    expect(organizationsOf("ru", "Демократическая партия Молдовы назвала кандидата.")).toEqual([
      "moldova-democratic-party",
    ]);
  });
});

test.each([
  ["en", "Norwich City", "norwich-city"],
  ["de", "Erzgebirge Aue", "erzgebirge-aue"],
  ["en", "Utah Jazz", "utah-jazz"],
  ["en", "Houston Chronicle", "houston-chronicle"],
  ["de", "Augsburger Allgemeinen", "augsburger-allgemeine"],
  ["de", "Hannover Rück", "hannover-ruck"],
  ["en", "Manufacturers Hanover", "manufacturers-hanover"],
  ["en", "International Coffee Organization", "international-coffee-organization"],
  ["de", "Bundespolizei", "bundespolizei"],
  ["de", "Deutschen Forschungsgemeinschaft", "deutsche-forschungsgemeinschaft"],
])("%s: clubs, papers, firms and public bodies are known by name: %s", (language, name, id) => {
  const before = language === "de" ? "Das meldete gestern" : "It was told yesterday by";
  expect(organizationsOf(language, `${before} ${name}.`)).toEqual([id]);
});
