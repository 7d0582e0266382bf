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

describe("in Romance and Germanic languages and Finnish", () => {
  test.each([
    ["es", "Así lo anunció ayer la empresa Vextron en un comunicado.", "vextron"],
    ["pt", "A greve foi convocada pelo sindicato Konsal na segunda-feira.", "konsal"],
    ["it", "Lo ha detto ieri la compagnia aerea Skytal ai giornalisti.", "skytal"],
    ["fr", "Le chantier appartient à la société Vextron depuis mars.", "vextron"],
    ["ro", "Ieri compania Vextron a anunțat pierderi.", "vextron"],
    ["nl", "De vluchten van luchtvaartmaatschappij VXT vallen uit.", "vxt"],
    ["sv", "På onsdagen ställde flygbolaget VXT in alla avgångar.", "vxt"],
    ["da", "Det oplyser fagforeningen Konsal til pressen.", "konsal"],
    ["no", "Det opplyser oljeselskapet Vextron i dag.", "vextron"],
    ["fi", "Asiasta kertoi lentoyhtiö Skytal tiistaina.", "skytal"],
  ])("%s: a name right after what it is names an organization: %s", (language, text, id) => {
    expect(organizationsOf(language, text)).toContain(id);
  });

  test("a given name after a kind is a person's", () => {
    expect(organizationsOf("es", "La compró para la empresa Carlos Benavides en mayo.")).toEqual([]);
  });

  test.each([
    ["sv", "Enligt Havsmiljöverket minskar torsken.", ["havsmiljoverket"]],
    ["no", "Rådet fra Fjellforskningsinstituttet var strengere.", ["fjellforskningsinstituttet"]],
    ["da", "Analysechefen i Fjordbank er skuffet.", ["fjordbank"]],
    ["fi", "Ohjeet antaa keväällä Metsähallitus.", ["metsahallitus"]],
    ["nl", "Dat meldt de Havendienst op zijn site.", ["havendienst"]],
    ["sv", "Fjällmyndigheten svarar. I går sade Fjällmyndigheten nej.", ["fjallmyndigheten"]],
    ["sv", "Sjukförsäkringskassan betalar inte.", []],
  ])("%s: a compound with a capital inside a sentence is a body's name: %s", (language, text, ids) => {
    expect(organizationsOf(language, text)).toEqual(ids);
  });
});

describe("a university known by its city", () => {
  test.each([
    ["ru", "Об этом рассказал учёный из университета Хельсинки."],
    ["en", "He works at the University of Helsinki."],
    ["de", "Sie forscht an der Universität Helsinki."],
    ["fi", "Asiaa tutki Helsingin yliopisto."],
    ["fr", "Il enseigne à l'université d'Helsinki."],
    ["it", "Insegna all'università di Helsinki."],
    ["sv", "Det visar en studie från Helsingfors universitet."],
    ["tr", "Araştırmayı Helsinki Üniversitesi yaptı."],
  ])("has one id in every language: %s: %s", (language, text) => {
    expect(organizationsOf(language, text)).toEqual(["helsinki-university"]);
  });

  test.each([
    ["de", "Sie forscht an der Freien Universität Berlin."],
    ["en", "He works at the University of Washington."],
  ])("but is none of another name: %s: %s", (language, text) => {
    expect(organizationsOf(language, text).filter((id) => /^(?:berlin|washington)-university$/.test(id))).toEqual([]);
  });
});
