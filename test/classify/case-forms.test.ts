import { describe, expect, it, test } from "vitest";
import { classify, peopleOf } from "./sample.ts";

/** A sentence about somebody's plan. */
const PLAN: Readonly<Record<string, (name: string) => string>> = {
  bg: (name) => `Според съобщението планът на ${name} беше обсъден вчера.`,
  cs: (name) => `Podle zprávy se včera o plánu ${name} jednalo dlouho.`,
  pl: (name) => `Według komunikatu wczoraj o planie ${name} rozmawiano długo.`,
  ru: (name) => `Согласно сообщению, вчера план ${name} обсуждали долго.`,
  sl: (name) => `Po poročilu so včeraj o načrtu ${name} govorili dolgo.`,
  uk: (name) => `За повідомленням, учора план ${name} обговорювали довго.`,
};

const surfacesOf = (language: string, text: string, id: string): string[] =>
  classify(language, text)
    .actors.filter((actor) => actor.id === id)
    .flatMap(({ evidence }) => evidence.map(({ text: surface }) => surface));

describe("a listed person is found whole in the cases of", () => {
  test.each([
    ["sl", "joe-biden", ["Joeja Bidna", "Joejem Bidnom", "Bidnom", "Bidnove", "Bidnovega"]],
    ["sl", "donald-trump", ["Donaldom Trumpom", "Trumpov", "Trumpovih"]],
    ["sl", "mike-pence", ["Mika Pencea", "Penceom"]],
    ["sl", "asia-bibi", ["Asio Bibi", "Bibijeve"]],
    ["cs", "donald-trump", ["Trumpův", "Trumpově", "Trumpových"]],
    ["cs", "kamala-harris", ["Kamaly Harrisové", "Harrisovou"]],
    ["cs", "rudy-giuliani", ["Rudyho Giulianiho", "Giulianiho"]],
    ["cs", "mike-pence", ["Mikem Pencem"]],
    ["pl", "nigel-farage", ["Nigela Farage'a", "Farage’a"]],
    ["pl", "mike-pence", ["Mike’a Pence’a"]],
    ["pl", "rudy-giuliani", ["Rudy'ego Giulianiego"]],
    ["pl", "joe-biden", ["Joego Bidena"]],
    ["ru", "jan-blatny", ["Яна Блатного"]],
    ["bg", "joe-biden", ["Джо Байдън", "Байдън"]],
    ["bg", "nigel-farage", ["Найджъл Фараж"]],
    ["bg", "steven-mnuchin", ["Стивън Мнучин"]],
    ["uk", "hunter-biden", ["Гантер Байден"]],
  ])("%s: %s", (language, id, names) => {
    for (const name of names) {
      expect([name, surfacesOf(language, PLAN[language]!(name), `person:${id}`)]).toEqual([name, [name]]);
    }
  });
});

describe("a person that no list knows has one id", () => {
  it("with a given name that Bulgarian writes with ъ", () => {
    expect(peopleOf("bg", PLAN.bg!("Стивън Кортес"))).toEqual(peopleOf("ru", PLAN.ru!("Стивен Кортес")));
  });

  it("with a given name in which Ukrainian writes г for g", () => {
    expect(peopleOf("uk", PLAN.uk!("Вольфганг Кунц"))).toEqual(peopleOf("ru", PLAN.ru!("Вольфганг Кунц")));
  });
});

it("ends a name before the sentence that follows a Polish ending", () => {
  const text = "Rozmawiano o planie Nigela Farage’a. Kowalski nie chciał o tym mówić.";
  expect(surfacesOf("pl", text, "person:nigel-farage")).toEqual(["Nigela Farage’a"]);
});

it("leaves the small adjective before a capital name of a state body out of its evidence", () => {
  const text = "Wczoraj rosyjskie MSZ odrzuciło te zarzuty, poinformowała agencja.";
  expect(surfacesOf("pl", text, "org:ru-ministry-of-foreign-affairs")).toEqual(["MSZ"]);
});

it("leaves a place before a state body out of its evidence where the noun would follow", () => {
  expect(surfacesOf("pl", "Wczoraj w Warszawie Senat przyjął ustawę.", "org:pl-parliament")).toEqual(["Senat"]);
});

it("takes a surname alone for no one's who has it only as the half of a double name", () => {
  const text = "Ameriški minister Perry je včeraj povedal, da ZDA podpirajo načrt.";
  expect(peopleOf("sl", text)).toEqual(["rick-perry"]);
});

describe("a case form of a person that no list knows has the id of the nominative", () => {
  test.each([
    ["pl", "Rozmawiali z Jackiem Wójtowiczem.", "Mówił Jacek Wójtowicz."],
    ["pl", "Zaprosili Marka Kruczyńskiego.", "Mówił Marek Kruczyński."],
    ["sl", "To je mnenje Denisa Ranceviča.", "To je rekel Denis Rancevič."],
  ])("%s: %s", (language, inflected, nominative) => {
    expect(peopleOf(language, inflected)).toEqual(peopleOf(language, nominative));
  });
});

describe("a surname with an apostrophe", () => {
  it("is tied to the full name that has it, whatever mark is written", () => {
    const text = "Tako meni direktor Ryanaira Michael O’Leary. »Težave nastanejo v sezoni,« je potožil O'Leary.";
    expect(surfacesOf("sl", text, "person:michael-oleary")).toEqual(["Michael O’Leary", "O'Leary"]);
  });
});

describe("a word for a people", () => {
  it("is nobody's surname", () => {
    expect(peopleOf("cs", "Rakušané volili. Podle Rakušanů je to dobře.")).toEqual([]);
    expect(peopleOf("cs", "Řekl to Vít Rakušan.")).toEqual(["vit-rakusan"]);
  });
});
