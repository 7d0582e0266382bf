import { describe, expect, it, test } from "vitest";
import { classify, organizationsOf, textsOf } from "./sample.ts";

describe("a listed organization is one in every language and script", () => {
  const NAMES: Readonly<Record<string, ReadonlyArray<readonly [string, string]>>> = {
    "collective-security-treaty-organization": [
      ["bg", "Съветът на ОДКС заседава вчера."],
      ["cs", "Rada ODKB zasedala včera."],
      ["de", "Der Rat der OVKS tagte gestern."],
      ["de", "Der Rat der Organisation des Vertrags über kollektive Sicherheit tagte gestern."],
      ["en", "The council of the CSTO met yesterday."],
      ["en", "The council of the Collective Security Treaty Organization met yesterday."],
      ["es", "El consejo de la OTSC se reunió ayer."],
      ["fr", "Le conseil de l'OTSC s'est réuni hier."],
      ["pl", "Rada OUBZ obradowała wczoraj."],
      ["ru", "Совет ОДКБ заседал вчера."],
      ["ru", "Совет Организации Договора о коллективной безопасности заседал вчера."],
      ["sr", "Савет ОДКБ је заседао јуче."],
      ["sr", "Savet ODKB je zasedao juče."],
      ["tr", "KGAÖ konseyi dün toplandı."],
      ["uk", "Рада ОДКБ засідала вчора."],
    ],
    nato: [
      ["ar", "اجتمع مجلس الناتو أمس."],
      ["de", "Der Rat der NATO tagte gestern."],
      ["en", "The council of NATO met yesterday."],
      ["es", "El consejo de la OTAN se reunió ayer."],
      ["fr", "Le conseil de l'OTAN s'est réuni hier."],
      ["ru", "Совет НАТО заседал вчера."],
      ["ru", "Совет Североатлантического альянса заседал вчера."],
      ["tr", "NATO konseyi dün toplandı."],
    ],
    "united-nations": [
      ["ar", "اجتمعت الأمم المتحدة أمس."],
      ["cs", "Pracovníci OSN přijeli včera."],
      ["de", "Die Vereinten Nationen tagten gestern."],
      ["en", "Staff of the UN came yesterday."],
      ["es", "El personal de la ONU llegó ayer."],
      ["fr", "Le personnel de l'ONU est arrivé hier."],
      ["pl", "Pracownicy ONZ przyjechali wczoraj."],
      ["ru", "Сотрудники Организации Объединённых Наций приехали вчера."],
      ["sr", "Особље УН је стигло јуче."],
      ["tr", "BM personeli dün geldi."],
      ["uk", "Співробітники ООН приїхали вчора."],
    ],
  };
  const rows = Object.entries(NAMES).flatMap(([id, texts]) => texts.map(([language, text]) => [id, language, text]));

  test.each(rows as Array<[string, string, string]>)("%s (%s: %s)", (id, language, text) => {
    expect(organizationsOf(language, text)).toEqual([id]);
  });

  it("with one name and one Wikidata item, whatever the text calls it", () => {
    const tags = [classify("ru", "Совет ОДКБ."), classify("en", "The CSTO council.")].map(({ actors }) => actors[0]!);
    for (const key of ["id", "name", "wikidata", "type", "country"] as const) expect(tags[0]![key]).toBe(tags[1]![key]);
  });
});

describe("an acronym is listed only in capitals", () => {
  it("so that a common word in small letters is none", () => {
    expect(organizationsOf("en", "She asked who had come and us, too.")).toEqual([]);
  });
});

describe("an organization that no list knows is found", () => {
  test.each([
    ["en", "He studies at Millbrook University in the north.", "Millbrook University"],
    ["en", "She works for Hartwell Foundation now.", "Hartwell Foundation"],
    ["de", "Er studiert an der Universität Oberndorf im Norden.", "Universität Oberndorf"],
    ["fr", "Il étudie à l'Université de Marsange depuis un an.", "Université de Marsange"],
  ])("by a word for organizations beside its name (%s: %s)", (language, text, name) => {
    const [tag] = classify(language, text).actors;
    expect(tag).toMatchObject({ type: "organization", name, wikidata: null, evidence: [{ text: name }] });
  });

  test.each([
    ["de", "Die Arbeit bei der Ziegler Maschinenbau GmbH beginnt früh.", "Ziegler Maschinenbau GmbH"],
    ["en", "The milk comes from Fowler Dairy Ltd every day.", "Fowler Dairy Ltd"],
    ["en", "The milk comes from Hartwell Farms Inc every day.", "Hartwell Farms Inc"],
    ["es", "La leche llega de Lácteos Benavente S.L. cada mañana.", "Lácteos Benavente S.L."],
  ])("by its legal form (%s: %s)", (language, text, name) => {
    const [tag] = classify(language, text).actors;
    expect(tag).toMatchObject({ type: "organization", name });
  });

  it("by capitals alone, less surely", () => {
    const tags = classify("en", "He joined the QXBV last year and left Millbrook University.").actors;
    expect(tags.map(({ id }) => id)).toEqual(["org:millbrook-university", "org:qxbv"]);
  });

  it("with one id in its small and capital spelling", () => {
    const ids = (text: string) => organizationsOf("en", text);
    expect(ids("He studies at Millbrook University.")).toEqual(ids("He studied at the Millbrook University."));
  });
});

describe("an acronym in brackets", () => {
  it("is the organization before it", () => {
    const text = "The plan is from the Millbrook Harbour Board (MHB). Nobody else asked. The MHB will vote.";
    const tags = classify("en", text).actors;
    expect(tags).toMatchObject([
      {
        id: "org:millbrook-harbour-board",
        evidence: [{ text: "Millbrook Harbour Board" }, { text: "MHB" }, { text: "MHB" }],
      },
    ]);
  });

  it("is its own organization where nothing before it says whose", () => {
    expect(organizationsOf("en", "He left (QXBV) and went home.")).toEqual(["qxbv"]);
  });
});

describe("no organization is", () => {
  test.each([
    ["en", "NEW BRIDGE OPENS IN OLD TOWN AFTER LONG WAIT"],
    ["de", "NEUE BRÜCKE IN DER ALTSTADT IST OFFEN"],
    ["ru", "НОВЫЙ МОСТ ОТКРЫЛИ В СТАРОМ ГОРОДЕ"],
    ["tr", "YENİ KÖPRÜ ESKİ ŞEHİRDE AÇILDI"],
  ])("a word of a headline in capitals (%s: %s)", (language, title) => {
    expect(organizationsOf(language, "…", { title })).toEqual([]);
  });

  test.each([
    ["en", "World War II and Chapter XIV are on page III."],
    ["en", "The T-72 and the BMP-2 stood beside the COVID-19 tent."],
    ["de", "Das Dorf hat eine Universität und einen Verein."],
    ["en", "The university opened a bank. The Bank is small."],
  ])("a numeral, a type of machine or a bare common word (%s: %s)", (language, text) => {
    expect(organizationsOf(language, text)).toEqual([]);
  });
});

it("names a body by its head only where nothing names the body itself", () => {
  const both = "Министр обороны Казахстана приехал в Минск. Министерство обороны Казахстана сообщило об этом вечером.";
  expect(textsOf("ru", both)).toEqual(["Министерство обороны Казахстана"]);
  expect(textsOf("ru", "Министр обороны Казахстана приехал в Минск.")).toEqual(["Министр обороны Казахстана"]);
});
