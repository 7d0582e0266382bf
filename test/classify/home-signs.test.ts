import { describe, expect, it, test } from "vitest";
import { classify, countriesOf } from "./sample.ts";

const roleOf = (language: string, body: string, code: string, title: string | null = null): string | undefined =>
  classify(language, body, { title }).countries.find((tag) => tag.code === code)?.role;

describe("an article that names no country is news of the country that its politicians and offices are of", () => {
  test.each([
    ["pl", "Wicepremier pisze list do szefa rady. Minister przedsiębiorczości jest oburzona.", ["PL"]],
    ["pl", "Samozatrudnieni dostaną 2080 złotych, zdecydował minister.", ["PL"]],
    ["cs", "Starosta obdržel pokutu 5000 korun, řekl ministr vnitra.", ["CZ"]],
    ["de", "Angela Merkel hielt eine Rede. Merkel sprach von Solidarität.", ["DE"]],
    ["sn", "Mutungamiri VaMnangagwa vataura neZanu-PF.", ["ZW"]],
    ["es", "Rajoy criticó a Pedro Sánchez; Sánchez no contestó a Mariano Rajoy.", ["ES"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });

  it("but not where one sign stands alone, or those of two countries do", () => {
    expect(countriesOf("pl", "Minister jest oburzona.")).toEqual([]);
    expect(countriesOf("en", "Angela Merkel met Emmanuel Macron. Merkel and Macron talked.")).toEqual([]);
  });

  it("and not where another country is named", () => {
    expect(countriesOf("pl", "Minister leci do Japonii za 5000 złotych.")).toEqual(["JP"]);
  });
});

describe("an article that names other countries is news of home too", () => {
  test.each([
    [
      "by a politician of home",
      "bg",
      "Президентът Румен Радев изказа съболезнования. Наводнения има и в Гърция.",
      ["BG", "GR"],
    ],
    [
      "by a firm that it names again",
      "da",
      "Novo Nordisk sænker målet. I USA tjener Novo Nordisk mindre.",
      ["DK", "US"],
    ],
  ])("%s: %s: %s", (_, language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });

  it("but not where the title names another", () => {
    const { countries } = classify("bg", "Президентът Румен Радев пристигна.", { title: "Среща в Гърция" });
    expect(countries.map(({ code }) => code)).toEqual(["GR"]);
  });

  it("but not by a firm named once, nor in a language of many countries", () => {
    expect(countriesOf("da", "I USA sælger Novo Nordisk mindre.")).toEqual(["US"]);
    expect(countriesOf("en", "Angela Merkel flew to Japan.")).toEqual(["JP"]);
  });
});

describe("what an article is about", () => {
  const filler = "The council met again and talked about roads and schools for a long while. ".repeat(30);

  it("is the country of the one town in its lead, where no other is named", () => {
    expect(roleOf("tr", "Gümüşhane'de kuaförler bayram öncesi açık olacak.", "TR")).toBe("about");
    expect(roleOf("pl", "Napadnięto kierowcę w Krośnie.", "PL")).toBe("about");
  });

  it("is not the background of one late passage", () => {
    const text = `Belarus and Kazakhstan hold talks. ${filler}Ukraine and the Ukrainian crisis worry many; Ukraine waits.`;
    expect(roleOf("en", text, "UA", "Belarus seeks cooperation with Kazakhstan")).toBe("mentioned");
  });

  it("is a country that comes back throughout", () => {
    const text = `Belarus holds talks. ${filler}Ukraine waits. ${filler}Ukraine talks. ${filler}Ukraine ends it.`;
    expect(roleOf("en", text, "UA")).toBe("about");
  });
});

test.each([
  ["tr", "Törene Ekrem Çeçen, Ali Karabağ ve Veli Can katıldı.", []],
  ["it", "Lo ha detto Carlo Roma, sindaco del paese.", []],
  ["tr", "Törene Türk askerleri katıldı.", ["TR"]],
])("a place's word behind a given name is a surname: %s: %s", (language, text, codes) => {
  expect(countriesOf(language, text)).toEqual(codes);
});

describe("provinces and towns stand for their country in its own language", () => {
  test.each([
    ["tr", "Tokat'ta minibüs devrildi.", ["TR"]],
    ["ar", "ضبطت الشرطة متهما في القليوبية وبني سويف.", ["EG"]],
    ["es", "Un incendio avanza en Junín de los Andes, Neuquén.", ["AR"]],
    ["es", "Detienen a un hombre en Gómez Palacio, Durango.", ["MX"]],
    ["pl", "Policja z Krosna zatrzymała kierowcę na Lubuszczyźnie.", ["PL"]],
    ["fr", "Le maire de Sudbury et celui de Gatineau se sont rencontrés.", ["CA"]],
  ])("%s: %s", (language, text, codes) => {
    expect(countriesOf(language, text)).toEqual(codes);
  });
});

describe("languages, food and Americans of other descent name no country", () => {
  test.each([
    "She speaks Spanish and wrote her thesis in French at the library.",
    "The Chinese food was cold, the French doors were open and the Irish stew was gone.",
    "A club of Mexican Americans and Korean Americans met.",
  ])("%s", (text) => {
    expect(countriesOf("en", text).filter((code) => code !== "US")).toEqual([]);
  });

  it("but the adjective of a state does", () => {
    expect(countriesOf("en", "The French minister met Spanish officials.")).toEqual(["ES", "FR"]);
  });
});

test("North Jersey is no island", () => {
  expect(countriesOf("en", "They hired people from North Jersey and Jersey City.")).toEqual(["US"]);
});
