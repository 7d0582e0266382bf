import { describe, expect, it, test } from "vitest";
import { namesIn } from "./people-in-text.ts";
import { classify, peopleOf } from "./sample.ts";

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

describe("capitals that are no person's", () => {
  test.each([
    ["sr", "Односи две земље су основа стабилности у Средњој Панонији."],
    ["ru", "Решение принял Восточного комитета глава."],
  ])("after a preposition of place or before the word for an organization (%s: %s)", (language, text) => {
    expect(peopleOf(language, text)).toEqual([]);
  });
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
