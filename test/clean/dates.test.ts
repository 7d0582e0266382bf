import { describe, expect, test } from "vitest";
import { findDates, parseDate } from "../../src/clean/dates/index.ts";
import { NOW } from "./submission.ts";

const day = (text: string, language: string) => parseDate(text, { language, now: NOW })?.at?.slice(0, 10) ?? null;

describe("parseDate reads 5 August 2021 as each language writes it", () => {
  test.each([
    ["en", "August 5, 2021"],
    ["en", "Thursday, 5th of August 2021"],
    ["de", "Donnerstag, 5. August 2021"],
    ["fr", "jeudi 5 août 2021"],
    ["es", "5 de agosto de 2021"],
    ["pt", "5 de agosto de 2021"],
    ["it", "5 agosto 2021"],
    ["ro", "5 august 2021"],
    ["ca", "5 d’agost del 2021"],
    ["nl", "5 augustus 2021"],
    ["sv", "5 augusti 2021"],
    ["da", "5. august 2021"],
    ["is", "5. ágúst 2021"],
    ["fi", "5. elokuuta 2021"],
    ["et", "5. august 2021"],
    ["lv", "2021. gada 5. augusts"],
    ["lt", "2021 m. rugpjūčio 5 d."],
    ["pl", "5 sierpnia 2021"],
    ["cs", "5. srpna 2021"],
    ["sk", "5. augusta 2021"],
    ["sl", "5. avgusta 2021"],
    ["hr", "5. kolovoza 2021."],
    ["sr", "5. август 2021."],
    ["mk", "5 август 2021"],
    ["bg", "5 август 2021 г."],
    ["ru", "05 Августа 2021"],
    ["uk", "5 серпня 2021"],
    ["be", "5 жніўня 2021"],
    ["kk", "5 тамыз 2021"],
    ["kk", "2021 жылғы 5 тамыз"],
    ["mn", "2021 оны 8-р сарын 5"],
    ["hu", "2021. augusztus 5."],
    ["eu", "2021ko abuztuaren 5a"],
    ["tr", "5 Ağustos 2021 Perşembe"],
    ["az", "5 avqust 2021-ci il"],
    ["el", "5 Αυγούστου 2021"],
    ["sq", "5 gusht 2021"],
    ["hy", "5 օգոստոսի 2021"],
    ["ka", "5 აგვისტო, 2021"],
    ["he", "5 באוגוסט 2021"],
    ["ar", "٥ أغسطس ٢٠٢١"],
    ["ar", "5 آب 2021"],
    ["fa", "۱۴ مرداد ۱۴۰۰"],
    ["ur", "5 اگست 2021"],
    ["hi", "5 अगस्त 2021"],
    ["bn", "৫ আগস্ট ২০২১"],
    ["th", "5 สิงหาคม 2564"],
    ["vi", "ngày 5 tháng 8 năm 2021"],
    ["id", "5 Agustus 2021"],
    ["ms", "5 Ogos 2021"],
    ["sw", "5 Agosti 2021"],
    ["zh", "2021年8月5日"],
    ["ja", "令和3年8月5日"],
    ["ko", "2021년 8월 5일"],
    ["und", "2021-08-05"],
    ["und", "05.08.2021"],
  ])("%s: %s", (language, text) => {
    expect(day(text, language)).toBe("2021-08-05");
  });
});

describe("parseDate", () => {
  test("reads figures day first or month first as the language does", () => {
    expect(day("08/05/2021", "en")).toBe("2021-08-05");
    expect(day("08/05/2021", "fr")).toBe("2021-05-08");
    expect(day("25/12/2020", "en")).toBe("2020-12-25");
  });
  test.each([
    ["en", "Sat 13 Jul 2019"],
    ["de", "Sa 13 Jul 2019"],
    ["de", "Thu, 13 Jul 2019"],
    ["und", "Sat 13 Jul 2019"],
    ["es", "mar 13 jul 2019"],
    ["pt", "Sex 13 Jul 2019"],
    ["ru", "Сб 13 июл 2019"],
  ])("reads no weekday as a month: %s %s", (language, text) => {
    expect(day(text, language)).toBe("2019-07-13");
  });
  test("takes a month's name in the text's language where languages differ", () => {
    expect(day("5 listopada 2020", "pl")).toBe("2020-11-05");
    expect(day("5. listopada 2020", "hr")).toBe("2020-10-05");
  });
  test("applies a stated time zone and says how exact the time is", () => {
    expect(parseDate("5 августа 2021, 10:15 МСК", { language: "ru", now: NOW })).toMatchObject({
      at: "2021-08-05T07:15:00.000Z",
      precision: "minute",
    });
    expect(parseDate("2021-08-05T10:15:30+02:00", { language: "und", now: NOW })).toMatchObject({
      at: "2021-08-05T08:15:30.000Z",
      precision: "second",
    });
    expect(parseDate("August 5, 2021 3:15 PM EDT", { language: "en", now: NOW })?.at).toBe("2021-08-05T19:15:00.000Z");
  });
  test("gives a month or a year its own precision", () => {
    expect(parseDate("August 2021", { language: "en", now: NOW })).toMatchObject({ precision: "month" });
    expect(parseDate("2021", { language: "en", now: NOW })).toMatchObject({ precision: "year" });
  });
  test("rejects days after now plus one", () => {
    expect(day("2026-01-16", "en")).toBe("2026-01-16");
    expect(day("2026-01-20", "en")).toBeNull();
  });
  test.each(["2021-02-30", "31 April 2021", "2021-02-29", "1900-02-29", "2021-13-01", "2021-00-01", "2021-01-00"])(
    "rejects %s, a day that does not exist",
    (text) => {
      expect(day(text, "en")).toBeNull();
    },
  );
  test.each(["2024-02-29", "2000-02-29"])("reads %s, the 29th of a leap year", (text) => {
    expect(day(text, "en")).toBe(text);
  });
  test("rejects a year before newspapers were dated, but for one of two figures", () => {
    expect(day("5 May 1899", "en")).toBeNull();
    expect(day("5 May 1900", "en")).toBe("1900-05-05");
    expect(day("05/05/99", "fr")).toBe("1999-05-05");
    expect(day("05/05/21", "fr")).toBe("2021-05-05");
  });
  test("reads a Buddhist year in Thai alone", () => {
    expect(day("5 มีนาคม 2564", "th")).toBe("2021-03-05");
    expect(day("5 March 2564", "en")).toBeNull();
  });
  test.each([
    ["۳۱ فروردین ۱۴۰۰", "2021-04-20"],
    ["۱ مهر ۱۴۰۰", "2021-09-23"],
    ["۱ اسفند ۱۳۹۹", "2021-02-19"],
    ["۱۳۹۹/۱۲/۳۰", "2021-03-20"],
    ["۱۴۰۰/۱۳/۰۱", null],
    ["۱۴۰۰/۰۰/۰۱", null],
    ["۱۴۰۰/۰۱/۰۰", null],
    ["۱۴۰۰/۰۱/۳۲", null],
    ["۱۲۷۸/۰۱/۰۱", null],
    ["۱۴۵۱/۰۱/۰۱", null],
  ])("reads Solar Hijri days: %s", (text, expected) => {
    expect(day(text, "fa")).toBe(expected);
  });
  test.each([
    ["5 May 2021, 12:15 am", "2021-05-05T00:15:00.000Z"],
    ["5 May 2021, 12:15 pm", "2021-05-05T12:15:00.000Z"],
    ["5 May 2021, 3:15:20 p.m.", "2021-05-05T15:15:20.000Z"],
    ["5 May 2021, 03:15 GMT+3", "2021-05-05T00:15:00.000Z"],
    ["5 May 2021, 03:15 (UTC +05:30)", "2021-05-04T21:45:00.000Z"],
    ["5 May 2021, 23:15 -1", "2021-05-06T00:15:00.000Z"],
    ["5 May 2021, 03:15 XYZ", "2021-05-05T03:15:00.000Z"],
    ["5 May 2021, 03:15:20.123Z", "2021-05-05T03:15:20.000Z"],
    ["10:15:20 pm, 5 May 2021", "2021-05-05T22:15:20.000Z"],
    ["5 May 2021, 24:15", "2021-05-05T00:00:00.000Z"],
    ["5 May 2021, 10:60", "2021-05-05T00:00:00.000Z"],
    ["5 May 2021, 10:15:60", "2021-05-05T00:00:00.000Z"],
    ["5 May 2021, 10:15 +1500", "2021-05-05T10:15:00.000Z"],
    ["24:15, 5 May 2021", "2021-05-05T00:00:00.000Z"],
  ])("reads the time of day in %s", (text, at) => {
    expect(parseDate(text, { language: "en", now: NOW })?.at).toBe(at);
  });
  test("rejects relative words and bare numbers", () => {
    for (const text of ["yesterday", "3 days ago", "vor 2 Stunden", "10-16", "In 2021 we won"]) {
      expect(day(text, "en")).toBeNull();
    }
  });
});

test("findDates gives every date with its place in the text, also those without a year", () => {
  const text = "Held from June 23 to 5 July 2021.";
  const dates = findDates(text, { language: "en", now: NOW });
  expect(dates.map(({ start, end }) => text.slice(start, end))).toEqual(["June 23", "5 July 2021"]);
  expect(dates[0]).toMatchObject({ at: null, month: 6, day: 23 });
});

test.each(["12 March 2025", "5 декабря 2024 г.", "31.12.2024", "2024-05-06", "2024年5月6日", "Montag, 3. März 2025"])(
  "the language is not asked for where it decides nothing: %s",
  (text) => {
    const reading = {
      now: Date.UTC(2026, 0, 1),
      get language(): string {
        throw new Error("asked");
      },
    };
    expect(findDates(text, reading)).toHaveLength(1);
  },
);

test.each([
  ["pt", "13 de mar. de 2024", "2024-03-13"],
  ["es", "13 de mar de 2024", "2024-03-13"],
])("an abbreviated month behind a small word is read as its own: %s %s", (language, text, expected) => {
  expect(day(text, language)).toBe(expected);
});

test.each([
  ["th", "เผยแพร่: 14 มี.ค. 2567 10:30 โดย: สมชาย", "2024-03-14"],
  ["th", "14 มีนาคม พ.ศ. 2567", "2024-03-14"],
  ["el", "14η Μαρτίου 2024", "2024-03-14"],
])("stops inside a month and letters behind a day belong to them: %s %s", (language, text, expected) => {
  expect(day(text, language)).toBe(expected);
});

test.each(["الأحد، 04 آب/أغسطس 2013", "04 آب (اغسطس) 2013"])(
  "a month with its other name beside it keeps its day: %s",
  (text) => {
    expect(day(text, "ar")).toBe("2013-08-04");
  },
);

test.each([
  ["ar", "04 فبراير 2025 03:20 م", "15:20"],
  ["ar", "4 فبراير 2025 - 12:05 صباحًا", "00:05"],
  ["el", "04/02/2025 3:20 μ.μ.", "15:20"],
  ["zh", "2025年2月4日 下午3:20", "15:20"],
  ["ja", "2025年2月4日 午後3時20分", "15:20"],
  ["ko", "2025년 2월 4일 오전 12:05", "00:05"],
])("parseDate reads the half of the day as %s writes it: %s", (language, text, time) => {
  expect(parseDate(text, { language, now: NOW })?.at).toBe(`2025-02-04T${time}:00.000Z`);
});
