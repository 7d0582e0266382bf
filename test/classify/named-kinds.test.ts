import { describe, expect, it, test } from "vitest";
import { classify, organizationsOf, peopleOf } from "./sample.ts";

test.each([
  ["cs", "Podle agentury včera společnost Vextron oznámila ztrátu.", "vextron"],
  ["cs", "Na mzdách se letecká firma dohodla s odborovým svazem Vextor, oznámilo ministerstvo.", "vextor"],
  ["sl", "O plačah se je dogovoril sindikat Kolos minuli teden.", "kolos"],
  ["pl", "Do strajku wezwał wczoraj pracowników związek zawodowy Konsal, który domaga się podwyżek.", "konsal"],
])("%s: a name right after what it is names an organization: %s", (language, text, id) => {
  expect(organizationsOf(language, text)).toContain(id);
});

it("knows such a name again where it stands alone", () => {
  const text = "Včera společnost Vextron oznámila ztrátu. Loni přitom Vextron vydělal miliardu.";
  const tag = classify("cs", text).actors.find(({ id }) => id === "org:vextron");
  expect(tag?.evidence).toHaveLength(2);
});

it("takes Latin letters in a Cyrillic text for no person's name that no office and no given name shows", () => {
  expect(peopleOf("ru", "Об этом сообщил вчера председатель Vextron на встрече.")).toEqual([]);
  expect(peopleOf("ru", "В забастовке участвует профсоюз Cabin Staff Union.")).toEqual([]);
});

test.each([
  ["Hauptkunde war der Autozulieferer Vextor aus der Region.", ["vextor"]],
  ["Das gab die Gewerkschaft Konsal gestern bekannt.", ["konsal"]],
  ["Im Herbst geht die Band Rote Ufer auf Tournee.", ["rote-ufer"]],
  ["Das Schiff gehört der Reederei Vextor Shipping aus dem Norden.", ["vextor-shipping"]],
  ["Das hat dem Konzern Verluste gebracht.", []],
  ["Dort hat der Hersteller Anlagen gebaut, der Sender Meldungen verbreitet.", []],
])("de: a noun right after what it is names an organization: %s", (text, ids) => {
  expect(organizationsOf("de", text)).toEqual(ids);
});

it("keeps a person after a German word of kind", () => {
  expect(organizationsOf("de", "Das kaufte der Finanzinvestor Gerda Brockmann im Mai.")).toEqual([]);
});

it("names a listed organization without the German word for what it is", () => {
  const tags = classify("de", "Das meldete das Wirtschaftsmagazin Forbes am Montag.").actors;
  expect(tags.flatMap(({ evidence }) => evidence.map(({ text }) => text))).toEqual(["Forbes"]);
});

describe("a name that is listed for another language", () => {
  test.each([
    ["cs", "Stávku vyhlásil německý odborový svaz Verdi včera."],
    ["cs", "Uvedla to zástupkyně odborového svazu pracovníků ve službách Verdi včera."],
    ["uk", "Страйк оголосила німецька профспілка бортпровідників Verdi учора."],
  ])("is an organization after what it is (%s: %s)", (language, text) => {
    expect(organizationsOf(language, text)).toContain("verdi");
  });

  test("is none without it", () => {
    expect(organizationsOf("cs", "Včera v opeře zahráli Verdiho a Pucciniho.")).not.toContain("verdi");
  });
});
