import { describe, expect, it, test } from "vitest";
import { knowledge } from "../../src/knowledge/index.ts";
import { classify, peopleOf } from "./sample.ts";

/** The one person of a text, with what stands at each mention. */
function mentions(language: string, body: string): { id: string; texts: string[] } {
  const people = classify(language, body).actors.filter(({ type }) => type === "person");
  expect(people.map(({ id }) => id)).toHaveLength(1);
  return { id: people[0]!.id, texts: people[0]!.evidence.map(({ text }) => text) };
}

/** What stands at every mention of every person of a text. */
const namesIn = (language: string, body: string): string[] =>
  classify(language, body)
    .actors.filter(({ type }) => type === "person")
    .flatMap(({ evidence }) => evidence.map(({ text }) => text));

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

describe("no actor is", () => {
  test.each([
    ["en", "Journalist Peter Marlow reported from the scene."],
    ["de", "Der Journalist Peter Marlow berichtete."],
    ["en", "The pictures are by photographer Peter Marlow."],
  ])("who reports (%s: %s)", (language, text) => {
    expect(peopleOf(language, text)).toEqual([]);
  });

  it("an author of the article, in the spelling of the byline", () => {
    const body = "Peter Marlow was there when the bridge opened. With him was Helen Fairley.";
    expect(peopleOf("en", body, { authors: ["Peter Marlow"] })).toEqual(["helen-feirli"]);
  });

  test.each([
    ["en", "The council met on Thursday, March 4. In August, it met again on Monday."],
    ["de", "Der Rat traf sich am Donnerstag im März. Im August traf er sich am Montag."],
    ["ru", "Совет собрался в четверг. В Августе он соберётся в Понедельник."],
    ["fr", "Le conseil s'est réuni Jeudi et se réunira en Août."],
  ])("a month or a weekday (%s: %s)", (language, text) => {
    expect(peopleOf(language, text)).toEqual([]);
  });

  test.each([
    ["en", "Guests came from Chad, Jordan and Georgia to San Marino and Saint Lucia."],
    ["es", "Llegaron de Costa Rica, de El Salvador y de Santa Lucía."],
    ["fr", "Ils viennent de Saint-Marin et de Santiago du Chili."],
  ])("a country or a city (%s: %s)", (language, text) => {
    expect(peopleOf(language, text)).toEqual([]);
  });

  test.each([
    ["en", "The shop stood at the corner of Victoria Street and Albert Road."],
    ["en", "Traffic stopped on Martin Luther King Boulevard."],
    ["de", "Der Laden lag an der Ecke von Karl-Marx-Straße und Rosa-Luxemburg-Platz."],
  ])("a street (%s: %s)", (language, text) => {
    expect(peopleOf(language, text)).toEqual([]);
  });

  test.each([
    "New Bridge Opens In Old Town After Long Wait",
    "Spring Festival Draws Record Crowd To Green Park",
    "Mayor Cuts Ribbon As New Bridge Opens",
    "Local Bakers Win Prize For Bread That Tastes Like Home",
    "Ministers Meet Again As Winter Nears",
    "Coach Says Goodbye After Final Whistle",
  ])("a word of a headline in capitalised words: %s", (title) => {
    expect(peopleOf("en", "It was a long day and nobody was tired.", { title })).toEqual([]);
  });

  test.each([
    ["en", "MAYOR OPENS NEW BRIDGE IN OLD TOWN"],
    ["ru", "МЭР ОТКРЫЛ НОВЫЙ МОСТ"],
    ["de", "MINISTER ERÖFFNET NEUE BRÜCKE"],
  ])("a word of a headline in capitals (%s: %s)", (language, title) => {
    expect(peopleOf(language, "…", { title })).toEqual([]);
  });
});

describe("a word that only begins the sentence", () => {
  test.each([
    ["ru", "Пекарь Виктор Самсонов открыл лавку.", "Виктор Самсонов"],
    ["uk", "Пекар Тарас Гриценко відкрив крамницю.", "Тарас Гриценко"],
    ["pl", "Piekarz Adam Wolański otworzył sklep.", "Adam Wolański"],
    ["cs", "Pekař Petr Vosecký otevřel obchod.", "Petr Vosecký"],
    ["sr", "Пекар Милорад Видовић отворио је радњу.", "Милорад Видовић"],
    ["tr", "Fırıncı Mehmet Karabulut dükkânını açtı.", "Mehmet Karabulut"],
    ["en", "Yesterday Margaret Ellison opened her shop.", "Margaret Ellison"],
  ])("is no part of the name after it (%s: %s)", (language, text, name) => {
    expect(namesIn(language, text)).toEqual([name]);
  });

  it("nor is a German noun", () => {
    const text = "Den Laden öffnete Bäckermeisterin Gerda Brockmann.";
    expect(namesIn("de", text)).toEqual(["Gerda Brockmann"]);
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

describe("capitals that are no person's", () => {
  test.each([
    ["sr", "Односи две земље су основа стабилности у Средњој Панонији."],
    ["ru", "Решение принял Восточного комитета глава."],
  ])("after a preposition of place or before the word for an organization (%s: %s)", (language, text) => {
    expect(peopleOf(language, text)).toEqual([]);
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

it("a listed person is known by a given name that no table has", () => {
  expect(peopleOf("en", "The city fell and Muammar Gaddafi was gone.")).toEqual(["muammar-gaddafi"]);
});

describe("what only looks like a name is nobody", () => {
  test.each([
    ["a title in quotation marks", "fr", "« Mario Kart World » sort en juin. Mario Kart revient.", []],
    ["the words behind a president", "fa", "رئیس‌جمهور مسعود پزشکیان ماه آینده سفر می‌کند.", ["masoud-pezeshkian"]],
    ["the firm behind a Dutch name", "nl", "Analist Javier Correonero van Morningstar twijfelt.", ["javier-koreonero"]],
    ["whom a street is called after", "sr", "Болница у улици Цара Душана ради.", []],
  ])("%s", (_, language, text, people) => {
    expect(peopleOf(language, text)).toEqual(people);
  });

  test("another word that begins alike", () => {
    const [person] = classify("tr", "Fatih Karahan konuştu. Karar açıklandı.").actors;
    expect(person?.evidence.map(({ text }) => text)).toEqual(["Fatih Karahan"]);
  });

  test("but a name between two quotations is somebody", () => {
    expect(peopleOf("bg", 'Шефът на "Газпром" Алексей Милер "не е пътувал".')).toEqual(["alexei-miller"]);
  });
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
