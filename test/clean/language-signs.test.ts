import { describe, expect, test } from "vitest";
import { detectLanguage } from "../../src/clean/language/index.ts";

describe("what decides", () => {
  test.each([
    ["id", "Dokter dan perawat itu pulang naik sepeda."],
    ["ms", "Doktor dan jururawat itu pulang naik basikal."],
    ["hr", "Utrka je bila duljina dva kilometra, a juha je bila vruća."],
    ["bs", "Supa i kafa bile su vruće, a voz je kasnio cijeli dan."],
  ])("everyday words that two standards have different are sure signs: %s, %s", (language, text) => {
    const found = detectLanguage(text, null);
    expect(found.language).toBe(language);
    expect(found.confidence).toBeGreaterThan(0.9);
  });
  test("the words around titles and names in Latin letters, whose vowel signs count as letters", () => {
    const text = "R. Rao, Bridges and Rivers of the Northern Districts, volume 4. వంతెన వచ్చే వేసవిలో తెరుస్తామని ప్రభుత్వం చెప్పింది.";
    expect(detectLanguage(text, null).language).toBe("te");
  });
  test("a sentence in Latin letters is Serbian only when something in it is", () => {
    expect(
      detectLanguage("Glavni grad pokrajine bio je Novi Sad, a sastojala se od Srijema i Banata.", null).language,
    ).not.toBe("sr");
    expect(detectLanguage("Radnici i seljaci su posle rata morali da prodaju stoku i lepe kuće.", null).language).toBe(
      "sr",
    );
  });
  test("an article in Serbian is told by all its letters, however often it could be Bosnian", () => {
    const text =
      "Fudbaleri iz Niša pobedili su sinoć goste iz Subotice i ostali na vrhu tabele. Trener domaćih kazao je da je zadovoljan " +
      "igrom, ali da rano gubljenje lopti u odbrani brine ekipu. Gosti su imali dve prilike, stativu i udarac pored gola, a " +
      "posle odmora nisu ugrozili golmana. Naredno kolo igra se u subotu, kada Nišlije putuju u Kragujevac.";
    expect(detectLanguage(text, null).language).toBe("sr");
  });
  test("foreign names do not outvote the words around them", () => {
    const text =
      "In 2012 stel Radio Music Awards die lied bekend wat Johnny Smith geskryf het, Forever Young Together.";
    expect(detectLanguage(text, null).language).toBe("af");
  });
  test("Czech written without its marks is Czech", () => {
    const text = "Na teto stanici se cestujici nepouzivaji jizdenky, protoze jizda je zdarma.";
    expect(detectLanguage(text, null).language).toBe("cs");
  });
  test("a Korean text with names in Latin letters is Korean", () => {
    expect(detectLanguage("삼성전자와 Apple, Microsoft의 협상이 끝났다.", null).language).toBe("ko");
  });
  test("the confidence of a sentence that either language could have is low, of one with its own words high", () => {
    expect(detectLanguage("Grad i most su na rijeci.", null).confidence).toBeLessThan(0.8);
    const own = "Tijekom tjedna nitko iz tvrtke nije došao u kazalište, priopćeno je u Zagrebu.";
    expect(detectLanguage(own, null).confidence).toBeGreaterThan(0.95);
  });
  test("a text whose letters are like those of no known language is not named with confidence", () => {
    const navajo = "Shí éí Diné nishłį́, Tódíchʼíiʼnii nishłį́, dóó Kinyaaʼáanii báshíshchíín.";
    expect(detectLanguage(navajo, null).confidence).toBeLessThan(0.3);
  });
  test("the same text gives the same answer", () => {
    const text = "Ei ny bru skal byggjast utanfor byen.";
    expect(detectLanguage(text, null)).toEqual(detectLanguage(text, null));
  });
});

describe("a language that no model knows", () => {
  test.each([
    [
      "om",
      "Mootummaan biyyattii har'a akka jedhetti, manneen barnootaa haaraan magaalaa keessatti ni ijaaramu, hojiin isaas ji'a dhufu ni jalqaba.",
    ],
    [
      "crh",
      "Prezident bugün yañı mektepler qurulacağını ayttı, şeer sakinleri de bu haberge quvandılar ve oña teşekkür ettiler.",
    ],
    [
      "oc",
      "Lo president diguèt uèi que lo govèrn contunharà las reformas que comencèron l'an passat, e que las escòlas seràn dubèrtas.",
    ],
  ])("is told from its neighbour by its words and letters: %s", (language, text) => {
    expect(detectLanguage(text, null).language).toBe(language);
  });
  test.each([
    [
      "Twi",
      "Ɛnnɛ ɔmanpanyin no kaa sɛ wɔbɛsisi sukuu foforɔ wɔ kurow no mu, na adwuma no befi ase bosome a ɛreba no mu.",
    ],
    [
      "Quechua",
      "Presidenteka nirqanmi musuq yachay wasikuna llaqtapi rurasqa kananta, chay llamk'ayqa hamuq killapi qallarinqa.",
    ],
  ])("is named with little confidence or not at all, for its letters fit none: %s", (_, text) => {
    expect(detectLanguage(text, null).confidence).toBeLessThan(0.5);
  });
});

test("a text long enough to be sure is read no further, whatever follows", () => {
  const english =
    "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March. ".repeat(6);
  const german = "Der Rat der Stadt beschloss am Montag, die alte Brücke abzureißen und eine neue zu bauen. ".repeat(3);
  expect(detectLanguage(english + german, null)).toEqual(detectLanguage(english, null));
});

test("words with a capital count half, since names are spelt alike in all languages", () => {
  const names = "Szczepan Brzęczyszczykiewicz, Wojciech Krzyżanowski";
  expect(detectLanguage(`The council heard ${names} before it closed the bridge on Monday.`, null).language).toBe("en");
});
