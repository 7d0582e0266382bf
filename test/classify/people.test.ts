import { describe, expect, it, test } from "vitest";
import { mentions, namesIn } from "./people-in-text.ts";
import { classify, peopleOf } from "./sample.ts";

describe("a person is found", () => {
  test.each([
    ["en", "The bread was baked by Margaret Ellison.", "Margaret Ellison"],
    ["es", "El pan lo hizo Lucía Benavente.", "Lucía Benavente"],
    ["fr", "Le pain a été fait par Sylvie Marchandot.", "Sylvie Marchandot"],
    ["de", "Das Brot hat Gerda Brockmann gebacken.", "Gerda Brockmann"],
    ["pl", "Chleb upiekł Tomasz Wolański.", "Tomasz Wolański"],
    ["cs", "Chléb upekl Tomáš Dvořáček.", "Tomáš Dvořáček"],
    ["ru", "Хлеб испёк Виктор Самсонов.", "Виктор Самсонов"],
    ["uk", "Хліб спік Тарас Гриценко.", "Тарас Гриценко"],
    ["sr", "Хлеб је испекао Милорад Видовић.", "Милорад Видовић"],
    ["tr", "Ekmeği yapan Mehmet Karabulut oldu.", "Mehmet Karabulut"],
  ])("by a given name (%s: %s)", (language, text, name) => {
    expect(namesIn(language, text)).toEqual([name]);
  });

  test.each([
    ["en", "Interior Minister Fabrizio Contaldo resigned.", "fabrizio-kontaldo"],
    ["en", "It was signed by Prime Minister Tanakura Hirobe.", "tanakura-girob"],
    ["de", "Unterschrieben hat Innenminister Korbinus Haldenwieser.", "korbinus-galdenviser"],
  ])("by the office before a name that no list has (%s: %s)", (language, text, id) => {
    expect(peopleOf(language, text)).toEqual([id]);
  });

  it("by the office after a comma", () => {
    expect(peopleOf("en", "It was signed by Tanakura Hirobe, Prime Minister of Japan.")).toEqual(["tanakura-girob"]);
  });

  test.each([
    ["en", "The trip of President Macron was short.", "emmanuel-macron"],
    ["de", "Die Reise von Präsident Macron war kurz.", "emmanuel-macron"],
    ["ru", "Поездка президента Макрона была короткой.", "emmanuel-macron"],
  ])("by office and a surname that one listed person has (%s: %s)", (language, text, id) => {
    expect(peopleOf(language, text)).toEqual([id]);
  });
});

describe("a surname alone is tied to the full name of the text", () => {
  it("after it, and where the full name comes later", () => {
    const after = mentions("en", "The bread was baked by Margaret Ellison. For Ellison it was the first time.");
    expect(after).toEqual({ id: "person:margaret-ellison", texts: ["Margaret Ellison", "Ellison"] });
    const before = mentions("en", "For Ellison it was the first time. The bread was baked by Margaret Ellison.");
    expect(before).toEqual({ id: "person:margaret-ellison", texts: ["Ellison", "Margaret Ellison"] });
  });

  test.each([
    ["ru", "Лавку открыл Виктор Самсонов.", "Вместе с Самсоновым пришёл брат Самсонова."],
    ["uk", "Крамницю відкрив Тарас Гриценко.", "Разом із Гриценком прийшов брат Гриценка."],
    ["sr", "Радњу је отворио Милорад Видовић.", "Са Видовићем је дошао и брат Видовића."],
    ["sr", "Radnju je otvorio Milorad Vidak.", "Sa Vidakom je došao i brat Vidaka."],
    ["pl", "Sklep otworzył Tomasz Nowotny.", "Wraz z Nowotnym przyszedł brat Nowotnego."],
    ["pl", "Sklep otworzył Adam Wolański.", "Wraz z Wolańskim przyszedł brat Wolańskiego."],
    ["cs", "Obchod otevřel Tomáš Dvořáček.", "Spolu s Dvořáčkem přišel bratr Dvořáčka."],
    ["hr", "Radnju je otvorio Ivan Horvatin.", "Zajedno s Horvatinom došao je brat Horvatina."],
  ])("in every case form (%s: %s %s)", (language, first, then) => {
    const found = mentions(language, `${first} ${then}`);
    expect(found.id).toBe(mentions(language, first).id);
    expect(found.texts).toHaveLength(3);
  });

  test.each([
    ["ru", "Лавку открыл Виктор Самсонов.", "Встреча с Виктором Самсоновым закончилась."],
    ["ru", "Лавку открыл Сергей Жуковский.", "Это лавка Сергея Жуковского."],
    ["uk", "Крамницю відкрив Тарас Гриценко.", "Зустріч із Тарасом Гриценком закінчилася."],
    ["sr", "Радњу је отворио Милорад Видовић.", "Састанак са Милорадом Видовићем је завршен."],
    ["sr", "Radnju je otvorio Milorad Vidović.", "Sastanak sa Miloradom Vidovićem je završen."],
    ["pl", "Sklep otworzył Adam Wolański.", "Spotkanie z Adamem Wolańskim skończyło się."],
    ["cs", "Obchod otevřel Petr Vosecký.", "Schůzka s Petrem Voseckým skončila."],
  ])("and the full name itself in another case is the same person (%s: %s %s)", (language, nominative, other) => {
    expect(mentions(language, other).id).toBe(mentions(language, nominative).id);
  });

  it("without a one-letter preposition that begins the sentence", () => {
    const ru = mentions("ru", "Лавку открыл Виктор Самсонов. У Самсонова есть брат. С Самсоновым говорили.");
    expect(ru).toEqual({ id: "person:viktor-samsonov", texts: ["Виктор Самсонов", "Самсонова", "Самсоновым"] });
    const uk = mentions("uk", "Крамницю відкрив Тарас Гриценко. З Гриценком говорили.");
    expect(uk).toEqual({ id: "person:taras-gritsenko", texts: ["Тарас Гриценко", "Гриценком"] });
  });
});

describe("scores of people", () => {
  it("are higher for a listed full name than for a given name, and lowest for an office alone", () => {
    const score = (text: string) => classify("en", text).actors.find(({ type }) => type === "person")!.score;
    const listed = score("This was said by Andrei Belousov.");
    const given = score("This was said by Margaret Ellison.");
    const office = score("This was said by Prime Minister Tanakura Hirobe.");
    expect([listed, given, office]).toEqual([listed, given, office].sort((a, b) => b - a));
    expect(new Set([listed, given, office]).size).toBe(3);
  });
});

describe("an office after a comma", () => {
  it("makes a name a person's in apposition, not where a verb of saying stands between", () => {
    expect(namesIn("en", "Then came Quilla Marbeck, the Defence Minister.")).toEqual(["Quilla Marbeck"]);
    expect(namesIn("sr", "Мир влада у Централној Азији, изјавио је министар одбране.")).toEqual([]);
  });
});

describe("what stands before a person", () => {
  test.each([
    ["pl", "Prezes PGWiK Piotr Wolański przyszedł wczoraj.", "Piotr Wolański"],
    ["cs", "Vedoucí Drubexu Petr Vosecký přišel včera.", "Petr Vosecký"],
    ["ru", "Вчера директор ГАВТа Виктор Самсонов ушёл.", "Виктор Самсонов"],
    ["cs", "Přítel Tomáše Vránového Petr Vosecký přišel včera.", "Petr Vosecký"],
  ])("is no part of the name (%s: %s)", (language, text, name) => {
    expect(namesIn(language, text)).toContain(name);
  });
});

describe("a surname before given name and patronymic", () => {
  it("is the surname", () => {
    expect(peopleOf("ru", "Пришёл Самсонов Виктор Петрович.")).toEqual(["viktor-samsonov"]);
  });
});

describe("a surname that is a place's adjective or a people's name", () => {
  test.each([
    ["bg", "Вчера Ивайло Московски отвори магазина.", "Ивайло Московски"],
    ["cs", "Obchod včera otevřel Petr Němec.", "Petr Němec"],
  ])("is one after a given name (%s: %s)", (language, text, name) => {
    expect(namesIn(language, text)).toEqual([name]);
  });
});

describe("an apostrophe", () => {
  it("of any form ties the surname to the full name", () => {
    expect(mentions("en", "Maeve O'Hanlon came. Later O’Hanlon left.").texts).toEqual(["Maeve O'Hanlon", "O’Hanlon"]);
  });

  it("sets off the case ending of a Polish text", () => {
    expect(mentions("pl", "Rozmawiał z nim Adam O’Hanlon. Dom O’Hanlon’a stoi.").texts).toEqual([
      "Adam O’Hanlon",
      "O’Hanlon’a",
    ]);
  });
});

test.each([
  ["kk", "Сарапшы Досым Сәтпаевтың айтуынша, баға өседі.", "dosym-satpaev"],
  ["vi", "Bà Nguyễn Thị Phương Thảo không bình luận.", "nguyen-thi-phuong-thao"],
  ["tr", "Yarışmada Furkan Kızılay ile tartıştı.", "furkan-kisilei"],
])("a name has one id whatever its language puts around it: %s: %s", (language, text, id) => {
  expect(peopleOf(language, text)).toEqual([id]);
});

it("a journalist whom the news is about is an actor", () => {
  expect(peopleOf("ru", "Суд осудил убийцу журналиста Марека Тавитана.")).toEqual(["marek-tavitan"]);
});

test.each([
  ["en", "The team principal Toto Wolff said he bore no grudge. Later Wolff left.", "Toto Wolff"],
  ["de", "Das sagte Betriebsrat Jens Hollmann der Zeitung. Hollmann lachte.", "Jens Hollmann"],
])("no part of a name counts as a further mention (%s: %s)", (language, text, name) => {
  const { texts } = mentions(language, text);
  expect(texts).toContain(name);
  expect(texts).toHaveLength(2);
});

describe("a German name is one without the nouns beside it", () => {
  test.each([
    ["Auf der Bühne stand Schlager-Queen Marlene Quast.", "Marlene Quast"],
    ["Am Abend kam Pop-Legende Sandra Ottweiler nach Ulm.", "Sandra Ottweiler"],
  ])("%s", (text, name) => {
    expect(namesIn("de", text)).toEqual([name]);
  });

  it("nor with the article of what follows", () => {
    expect(namesIn("de", "Er stellte sich im sonnigen Florida den Fragen der Reporter.")).toEqual([]);
  });
});

it("takes a surname for a woman's by the verb after it, and a given name before another surname for no famous surname", () => {
  expect(peopleOf("ru", "Лаврова приехала в Москву вчера.")).not.toContain("sergei-lavrov");
  expect(peopleOf("ru", "Встреча Лаврова прошла в Минске.")).toContain("sergei-lavrov");
  expect(peopleOf("en", "Cameron Hollens said she would return to film.")).toEqual(["cameron-golens"]);
});
