import { describe, expect, test } from "vitest";
import { classify, countriesOf, organizationsOf, peopleOf } from "./sample.ts";

describe("a place's word in a person's name names no country", () => {
  test.each([
    ["before a listed surname", "Georgia Hartman rents a flat and India Walton does too.", [], "georga-hartman"],
    ["of somebody listed for it", "The heiress Paris Hilton opened a shop.", [], "paris-hilton"],
    ["where the name is repeated without the rest", "Jordan Poole scored twice. Jordan was tired.", [], "jordan-pul"],
    ["where a given name of a country is repeated", "Chad Kelly ran well. Chad gave us life.", [], "chad-kelly"],
  ])("%s", (_, text, codes, person) => {
    expect(countriesOf("en", text)).toEqual(codes);
    expect(peopleOf("en", text)).toContain(person);
  });

  test.each([
    ["after a preposition", "Jordan Poole flew home. The team trains in Jordan.", ["JO"]],
    ["before a word that is no surname", "Israel Railways said trains would run.", ["IL"]],
  ])("but it does %s", (_, text, codes) => {
    expect(countriesOf("en", text)).toEqual(codes);
  });
});

describe("the surname of a listed person that is a country's name names no country once the person is named in full", () => {
  test.each([
    ["sr", "Ministar finansija Siniša Mali predstavio je budžet. Mali je rekao da plate rastu.", ["RS"]],
    ["sr", "Министар финансија Синиша Мали представио је буџет. Мали је навео да плате расту.", ["RS"]],
    ["ru", "Министр финансов Сербии Синиша Мали подал отчёт. Мали добавил, что дефицит падает.", ["RS"]],
    ["de", "Serbiens Finanzminister Siniša Mali war zufrieden. Mali sagte, der Haushalt stehe.", ["RS"]],
    ["en", "Congressman Jim Jordan left early. Jordan told reporters nothing.", []],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });

  test.each([
    ["fr", "Le ministre Siniša Mali était absent. La France a quitté le Mali.", ["FR", "ML"]],
    ["sv", "Finansministern Siniša Mali reste. Soldater är kvar i Mali.", ["ML"]],
    ["sr", "Siniša Mali je otputovao. Mali je siromašan, a predsednik Malija bogat.", ["ML"]],
  ])("but the country does: %s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(expect.arrayContaining(codes));
  });
});

describe("a street's name names no country", () => {
  test.each([
    ["en", "He was last seen on Malta Street, near the corner of Egypt Road."],
    ["fr", "Le magasin de la rue de Rome a fermé, celui du boulevard d'Athènes aussi."],
    ["es", "El bar de la calle Bruselas cerró el lunes."],
    ["it", "L'incidente è avvenuto in via Parigi ieri sera."],
    ["de", "Der Laden am Pariser Platz und der an der Londoner Straße schließen."],
    ["sv", "Skottlossningen skedde på Turkietgatan i april."],
  ])("%s: %s", (language, text) => {
    expect(countriesOf(language, text)).toEqual([]);
  });

  test("but a place that only stands near such a word does", () => {
    expect(countriesOf("fr", "La place de la France dans le monde reste forte.")).toEqual(["FR"]);
    expect(countriesOf("en", "In Malta streets were empty.")).toEqual(["MT"]);
  });
});

describe("a listed agency of its own is no country's body", () => {
  test.each([
    ["it", "La polizia francese ha chiesto aiuto. L'Interpol ha diffuso la foto.", "polizia francese"],
    ["es", "La policía francesa pidió ayuda. Interpol difundió la foto.", "policía francesa"],
  ])("%s", (language, text, evidence) => {
    const police = classify(language, text).actors.find(({ id }) => id === "org:fr-police");
    expect(police?.evidence.map((one) => one.text)).toEqual([evidence]);
  });
});

describe("a name is not read in another word", () => {
  test("that begins before it in katakana", () => {
    expect(peopleOf("ja", "大使のクリストフ・ルクルティエ氏が出席した。")).not.toContain("albin-kurti");
    expect(countriesOf("ja", "任天堂のマリオが人気だ。")).not.toContain("ML");
    expect(countriesOf("ja", "マリの首都で会談した。")).toEqual(["ML"]);
  });

  test("that only looks like its acronym: Naša", () => {
    expect(organizationsOf("sr", "„Naša saradnja je dobra“, rekao je on.")).not.toContain("nasa");
  });

  test("that is an ambassador and no embassy", () => {
    expect(organizationsOf("sr", "Амбасадор Француске је допутовао.")).not.toContain("fr-embassy");
    expect(organizationsOf("sr", "Амбасада Француске је затворена.")).toContain("fr-embassy");
  });

  test("that is the Korean for stopping and no island", () => {
    expect(countriesOf("ko", "경찰은 시위대를 저지했다고 밝혔다.")).not.toContain("JE");
  });
});

describe("in Hebrew", () => {
  test("a verb of saying opens no name, and a ministry is of the state after it", () => {
    const text = 'משרד הפנים של מרוקו מסר זאת. "נמשיך", אמר רטאיו לעיתונאים.';
    expect(peopleOf("he", text).filter((id) => id.startsWith("amr"))).toEqual([]);
    expect(organizationsOf("he", text)).toContain("ma-ministry-of-internal-affairs");
  });
});

describe("a surname that is an adjective of a place names no country", () => {
  test.each([
    ["ar", "قالت ليلى التونسي إن الحفل ناجح.", "leila-altwnsy"],
    ["hu", "Meghalt Török Ferenc, közölte a család.", "ferenc-terek"],
    ["sv", "Advokaten Peter Dansk nekar till brott.", "peter-dansk"],
    ["it", "La requisitoria della pm Elena Russo è attesa oggi.", "elena-russo"],
    ["es", "La jueza Marta Alemán dictó sentencia.", "martha-aleman"],
    ["pt", "O treinador Paulo Alemão pediu demissão.", "paulo-alemao"],
  ])("%s: %s", (language, text, person) => {
    expect(countriesOf(language, text)).toEqual([]);
    expect(peopleOf(language, text)).toEqual([person]);
  });
});

describe("a dish, a breed or an antique city names no country", () => {
  test.each([
    ["en", "Add Dijon mustard, Parma ham and Hungarian paprika; feed the Belgian Malinois."],
    ["fr", "Ajoutez la moutarde de Dijon, des champignons de Paris et de la crème anglaise."],
    ["de", "Dazu gibt es Thüringer Klöße und Frankfurter Kranz."],
    ["nl", "Hij bakt Turkse pizza, Weense schnitzel en Luikse wafels."],
    ["uk", "Подавайте каву по-турецьки та французький шоколад у китайській порцеляні."],
    ["tr", "Türk kahvesi ve İtalyan pizzası ikram edildi."],
  ])("%s: %s", (language, text) => {
    expect(countriesOf(language, text)).toEqual([]);
  });
});

test("a people's word after a given name is a surname", () => {
  expect(countriesOf("sr", "Тужитељка Ивана Немац предложила је притвор.")).toEqual([]);
});

test("a town's word after that of a relative is a given name", () => {
  expect(countriesOf("en", "My husband, Austin, and our daughter Savannah cook. Austin likes it.")).toEqual([]);
  expect(countriesOf("en", "My sister lives in Sydney.")).toEqual(["AU"]);
});

test("a bank that is called national is not the central bank of its country", () => {
  expect(organizationsOf("en", "Shares in National Bank of Greece fell.")).toEqual(["national-bank-of-greece"]);
});
