import { expect, it, test } from "vitest";
import { classify, peopleOf } from "./sample.ts";

test.each([
  ["pl", "Adwokat Joanna Morawiecka-Nowak powiedziała, że sprawa jest prosta.", "joanna-moravetska-nowak"],
  ["en", "Sarah Biden-Jones won the seat in the evening.", "sara-biden-jones"],
  ["ru", "Адвокат Анна Путина-Смирнова выступила вечером.", "ana-putina-smirnova"],
  ["de", "Die Richterin Scholz-Weber sprach am Abend.", "scholz-weber"],
])("%s: half of a double surname is nobody listed: %s", (language, text, id) => {
  expect(peopleOf(language, text)).toEqual([id]);
});

test.each([
  ["en", "The Biden-Putin summit ended in the evening.", ["joe-biden", "vladimir-putin"]],
  ["de", "Die Merkel-Regierung trat am Abend ab.", ["angela-merkel"]],
  ["en", "A Trump-backed bill failed in the evening.", ["donald-trump"]],
])("%s: two listed people and a noun are no double surname: %s", (language, text, ids) => {
  expect(peopleOf(language, text)).toEqual(ids);
});

test.each([
  ["pl", "Morawiecka milczy.", "Morawiecki milczy.", "mateusz-morawiecki"],
  ["ru", "Песковой дали слово.", "Пескову дали слово.", "dmitry-peskov"],
  ["uk", "Зеленська мовчить.", "Зеленський мовчить.", "volodymyr-zelensky"],
  ["cs", "Babišová mlčí.", "Babiš mlčí.", "andrej-babis"],
])("%s: a surname in a woman's form is no listed man's: %s", (language, hers, his, id) => {
  expect(peopleOf(language, hers)).not.toContain(id);
  expect(peopleOf(language, his)).toContain(id);
});

it("is a listed woman's whose surname the language gives an ending", () => {
  expect(peopleOf("cs", "Merkelová mlčí.")).toEqual(["angela-merkel"]);
});

test.each([
  ["Jean-Luc Godart", "Жан-Люк Годарт", "jean-luc-godart"],
  ["Karl-Heinz Müller", "Карл-Хайнц Мюллер", "karl-heinz-muller"],
])("a double given name has one id in Latin and in Cyrillic letters: %s", (latin, cyrillic, id) => {
  expect(peopleOf("en", `${latin} spoke in the evening.`)).toEqual([id]);
  expect(peopleOf("ru", `${cyrillic} выступил вечером.`)).toEqual([id]);
});

it("writes both parts of a double name with a capital", () => {
  expect(classify("ru", "Жан-Люк Петров-Смирнов выступил вечером.").actors[0]?.name).toBe("Jean-Luc Petrov-Smirnov");
});
