import { describe, expect, test } from "vitest";
import { countriesOf } from "./sample.ts";

describe("where a company is from is no country of the article", () => {
  test.each([
    ["cs", "Irská nízkonákladová společnost Vlastovka zrušila lety z Polska.", ["PL"]],
    ["cs", "Lety z Polska zrušila včera irská letecká společnost.", ["PL"]],
    ["sk", "Lety z Poľska zrušila írska letecká spoločnosť.", ["PL"]],
    ["pl", "Loty z Czech odwołały wczoraj irlandzkie linie lotnicze.", ["CZ"]],
    ["pl", "Umowę w Czechach podpisały francuska Sorvia i brytyjsko-holenderska Telmont.", ["CZ"]],
    ["ru", "Рейсы из Польши отменила ирландская бюджетная авиакомпания.", ["PL"]],
    ["ru", "Договор в Польше подписали итальянская «Сорвия» и австрийский концерн.", ["PL"]],
    ["uk", "Рейси з Польщі скасував ірландський лоукостер.", ["PL"]],
    ["bg", "Полетите от Полша отмени ирландската авиокомпания.", ["PL"]],
    ["sl", "Lete iz Poljske je odpovedal irski nizkocenovni prevoznik.", ["PL"]],
    ["sl", "Irska družba Sorvia je odpovedala lete iz Poljske.", ["PL"]],
    ["sr", "Летове из Пољске отказала је ирска авио-компанија Сорвија.", ["PL"]],
    ["de", "Die irische Fluggesellschaft strich die Flüge aus Polen.", ["PL"]],
    ["fr", "La compagnie aérienne irlandaise a annulé ses vols depuis la Pologne.", ["PL"]],
    ["es", "La empresa irlandesa canceló sus vuelos desde Polonia.", ["PL"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });

  test.each([
    ["where nothing else is named", "ru", "Ирландская авиакомпания отменила рейсы.", ["IE"]],
    ["in a town that no list has", "uk", "Делегати з Польщі зібралися в бразильському Кавіньйосі.", ["BR", "PL"]],
    ["in a town, in German", "de", "Delegierte aus Polen trafen sich im brasilianischen Cavinhos.", ["BR", "PL"]],
    [
      "where the country is named as well",
      "ru",
      "Рейсы из Польши в Ирландию отменила ирландская авиакомпания.",
      ["IE", "PL"],
    ],
    ["where its state acts", "cs", "Irský premiér navštívil Polsko.", ["IE", "PL"]],
    ["where its goods are meant", "ru", "Польша покупает норвежский газ.", ["NO", "PL"]],
    [
      "in English, which writes it as a name",
      "en",
      "The Irish airline cancelled its flights from Poland.",
      ["IE", "PL"],
    ],
  ])("but it is %s", (_, language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });
});

describe("no country is named by", () => {
  test.each([
    ["bg", "Инженер Иван Московски подписа договора."],
    ["cs", "Nový model představil ředitel Dan Horáček."],
    ["pl", "Morawska odpowiedziała na pytania."],
    ["ru", "По газопроводу «Турецкий поток» пошёл газ."],
    ["ru", "Стокгольмский арбитраж вынес решение."],
  ])("part of another name (%s: %s)", (language, text) => {
    expect(countriesOf(language, text)).toEqual([]);
  });
});
