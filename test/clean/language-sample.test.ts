import { expect, test } from "vitest";
import { detectLanguage } from "../../src/clean/language/index.ts";
import { sampleOf } from "../../src/clean/language/sample.ts";

const ENGLISH = "The harbour council agreed on Monday to rebuild the northern pier before the winter storms return. ";
const GERMAN = "Der Hafenrat beschloss am Montag, die nördliche Mole vor den Stürmen des Winters neu zu bauen. ";

test("a short text is its own sample", () => {
  expect(sampleOf(ENGLISH, 1_000)).toBe(ENGLISH);
});

test("a long text is sampled from beginning to end, in whole words", () => {
  const numbers = Array.from({ length: 2_000 }, (_, index) => `w${10_000 + index}`);
  const words = sampleOf(numbers.join(" "), 1_000).split(/\s+/u);
  expect(words.join("").length).toBeLessThan(1_100);
  for (const word of words.filter((one) => one !== "")) expect(numbers).toContain(word);
  const places = words.map((word) => numbers.indexOf(word));
  for (const part of [0, 1, 2, 3]) expect(places.some((at) => at >= part * 500 && at < (part + 1) * 500)).toBe(true);
});

test("a text without spaces is cut where a piece ends", () => {
  expect(sampleOf("港".repeat(5_000), 1_000).replaceAll("\n", "")).toBe("港".repeat(1_000));
});

test("an article is in its own language though it begins in another", () => {
  expect(detectLanguage(ENGLISH.repeat(5) + GERMAN.repeat(30), null).language).toBe("de");
  expect(detectLanguage(GERMAN.repeat(5) + ENGLISH.repeat(30), null).language).toBe("en");
});

test("in a long text, where words tell, no language is preferred", () => {
  const serbian =
    "Fudbaleri Srbije odigrali su bez golova i ostali treći u grupi. Trener je rekao da je zadovoljan borbom igrača, ali ne i " +
    "rezultatom. Golman je odbranio udarac iz blizine. Kapiten je u finišu meča pogodio prečku, a sudija je pokazao šest " +
    "žutih kartona. Naredna utakmica igra se u oktobru u Beogradu, a ulaznice su u prodaji od danas. Selektor je pozvao " +
    "dvadeset igrača, među kojima su tri debitanta. Navijači su posle meča ostali na stadionu i pozdravili igrače, a onda su " +
    "mirno otišli kućama. Narednog dana počinje prodaja karata.";
  expect(detectLanguage(serbian, null).language).toBe("sr");
});
