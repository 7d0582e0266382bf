import { expect, it, test } from "vitest";
import { organizationsOf, textsOf } from "./sample.ts";

test.each([
  ["ru", "Проверку начал Национальный фонд защиты животных.", "animal-national-protection-fund"],
  ["uk", "Перевірку почав Національний фонд захисту тварин.", "animal-national-protection-fund"],
  ["cs", "Kontrolu zahájil Národní fond pro ochranu zvířat.", "animal-national-protection-fund"],
  ["pl", "Kontrolę zaczął Narodowy Fundusz Ochrony Zwierząt.", "animal-national-protection-fund"],
  ["sl", "Pregled je začel Nacionalni sklad za zaščito živali.", "animal-national-protection-fund"],
  ["bg", "Проверката започна Литовската лекарска палата.", "lithuania-medical-chamber"],
  ["cs", "Kontrolu zahájila Litevská lékařská komora Jana Dvořáka.", "lithuania-medical-chamber"],
])("%s: a body named by what it is for has the id of its meaning: %s", (language, text, id) => {
  expect(organizationsOf(language, text)).toEqual([id]);
});

it("ends such a name before a person's and before an unknown word", () => {
  expect(textsOf("cs", "Kontrolu zahájila Litevská lékařská komora Milana Kubíka.")).toEqual([
    "Litevská lékařská komora",
  ]);
  expect(organizationsOf("pl", "Tak podała Informacyjna Agencja Radiowa.")).not.toContain("information-agency");
});

it("takes no common noun for a name where a sentence begins with it", () => {
  expect(organizationsOf("ru", "Организации по защите животных против. Профсоюзы пилотов за.")).toEqual([]);
});

it("takes more of a name than the kind of state body that it begins with", () => {
  expect(textsOf("ru", "Об этом сообщила Служба безопасности и информации.")).toEqual([
    "Служба безопасности и информации",
  ]);
});
