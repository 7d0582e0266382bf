import { describe, expect, it, test } from "vitest";
import { knowledge } from "../../src/knowledge/index.ts";
import { mentions } from "./people-in-text.ts";
import { classify, peopleOf } from "./sample.ts";

describe("a listed person is one in every script and spelling", () => {
  test.each([
    ["ru", "Об этом заявил Андрей Белоусов."],
    ["ru", "Это слова Андрея Белоусова."],
    ["ru", "Переговоры вёл Белоусов."],
    ["ru", "Переговоры с Белоусовым завершились."],
    ["uk", "Про це заявив Андрій Бєлоусов."],
    ["sr", "То је изјавио Андреј Белоусов."],
    ["sr", "Састанак са Белоусовом је завршен."],
    ["sr", "To je izjavio Andrej Belousov."],
    ["bg", "Това заяви Андрей Белоусов."],
    ["hr", "To je izjavio Andrej Belousov."],
    ["de", "Das sagte Andrej Beloussow."],
    ["de", "Das sagte Beloussow."],
    ["en", "This was said by Andrei Belousov."],
    ["en", "This was said by Andrey Belousov."],
    ["en", "This was said by Belousov."],
    ["fr", "C'est ce qu'a dit Andreï Beloousov."],
    ["es", "Lo dijo Andréi Beloúsov."],
    ["pl", "Powiedział to Andriej Biełousow."],
    ["cs", "Řekl to Andrej Belousov."],
    ["tr", "Bunu söyleyen Andrey Belousov oldu."],
    ["kk", "Бұл туралы Андрей Белоусов айтты."],
    ["ar", "قال ذلك أندريه بيلوسوف."],
  ])("%s: %s", (language, text) => {
    expect(peopleOf(language, text)).toEqual(["andrei-belousov"]);
  });

  it("with the country of the office in the tag", () => {
    const [tag] = classify("de", "Das sagte Andrej Beloussow.").actors;
    expect(tag).toMatchObject({ id: "person:andrei-belousov", name: "Andrei Belousov", country: "RU", type: "person" });
  });

  test.each([
    ["ru", "Зеленскому вручили награду, Туск ушёл.", ["donald-tusk", "volodymyr-zelensky"]],
    ["uk", "Зеленському вручили нагороду, Туск пішов.", ["donald-tusk", "volodymyr-zelensky"]],
    ["sr", "Вучићу је уручен поклон, а Брнабићева је отишла.", ["aleksandar-vucic", "ana-brnabic"]],
    ["sr", "Vučiću je uručen poklon.", ["aleksandar-vucic"]],
    ["pl", "Tuskowi towarzyszył Radosław Sikorski.", ["donald-tusk", "radoslaw-sikorski"]],
    ["cs", "S Babišem mluvil Petr Fiala.", ["andrej-babis", "petr-fiala"]],
    ["de", "Merkels Nachfolger war Olaf Scholz.", ["angela-merkel", "olaf-scholz"]],
    ["hu", "Orbán Viktor miniszterelnök Brüsszelbe utazott.", ["viktor-orban"]],
  ])("in other cases, and where the surname comes first (%s: %s)", (language, text, ids) => {
    expect(ids.filter((id) => !knowledge.people.has(id))).toEqual([]);
    expect(peopleOf(language, text)).toEqual(ids);
  });

  it("with a patronymic between given name and surname", () => {
    expect(peopleOf("ru", "Об этом заявил Андрей Рэмович Белоусов.")).toEqual(["andrei-belousov"]);
  });
});

describe("somebody else of the same surname", () => {
  test.each([
    ["en", "The exhibition was opened by Melania Trump.", "melania-trump"],
    ["de", "Die Ausstellung hat Melania Trump eröffnet.", "melania-trump"],
    ["en", "The exhibition was opened by Peter Belousov.", "peter-belousov"],
    ["en", "Then came Laura Khrenin.", "laura-hrenin"],
  ])("is not the listed one (%s: %s)", (language, text, id) => {
    expect(peopleOf(language, text)).toEqual([id]);
  });

  it("is not the listed one in a language that declines names", () => {
    expect(peopleOf("ru", "Выставку открыл Кузьма Белоусов.")).not.toContain("andrei-belousov");
    expect(peopleOf("bg", "Това каза Георги Желязков.")).not.toContain("rosen-zhelyazkov");
  });

  it("takes the bare surname where the text names nobody else by it", () => {
    const found = mentions("en", "The exhibition was opened by Melania Trump. For Trump it was the first.");
    expect(found).toEqual({ id: "person:melania-trump", texts: ["Melania Trump", "Trump"] });
  });
});

describe("a given name of the list", () => {
  test.each([
    ["de", "Den Laden öffnete Hannelore Brockmann.", "hannelore-brokman"],
    ["de", "Den Laden öffnete Holger Brockmann.", "holger-brokman"],
    ["fi", "Kaupan avasi Jorma Vanttila.", "jorma-vantila"],
    ["no", "Butikken ble åpnet av Trygve Sandmoen.", "trygve-sandmoen"],
    ["lt", "Parduotuvę atidarė Gintaras Vaitekūnas.", "gintaras-veitekunas"],
    ["hu", "A boltot Brunszvik Ildikó nyitotta meg.", "ildiko-brunsvik"],
    ["bg", "Магазина отвори Ивайло Кратунков.", "ivaylo-kratunkov"],
  ])("shows a person (%s: %s)", (language, text, id) => {
    expect(peopleOf(language, text)).toEqual([id]);
  });
});

it("a listed person is known by a given name that no table has", () => {
  expect(peopleOf("en", "The city fell and Muammar Gaddafi was gone.")).toEqual(["muammar-gaddafi"]);
});
