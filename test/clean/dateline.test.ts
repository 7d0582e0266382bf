import { describe, expect, test } from "vitest";
import { parseDateline } from "../../src/clean/dateline/index.ts";
import { mayHaveDateline } from "../../src/clean/dateline/parts.ts";
import { NOW } from "./submission.ts";

/** Text, language, place, agency, day and month. */
const CASES: [string, string, string | null, string | null, [number, number] | null][] = [
  ["MINSK, June 23 (BelTA) — The harvest began.", "en", "Minsk", "BelTA", [23, 6]],
  ["MOSKW, June 23 (BelTA) The harvest began.", "en", "Moscow", "BelTA", [23, 6]],
  ["Almaty. August 5. Press Center - The harvest began.", "en", "Almaty", null, [5, 8]],
  ["KYIV, Ukraine (AP) — The harvest began.", "en", "Kyiv", "AP", null],
  ["LONDON, Aug. 5 (Reuters) - The harvest began.", "en", "London", "Reuters", [5, 8]],
  ["WASHINGTON — The harvest began.", "en", "Washington", null, null],
  ["NEW DELHI, Aug 5 (PTI) The harvest began.", "en", "New Delhi", "PTI", [5, 8]],
  ["МОСКВА, 5 авг - РИА Новости. Началась жатва.", "ru", "Moscow", "RIA Novosti", [5, 8]],
  ["МИНСК, 5 августа. /ТАСС/. Началась жатва.", "ru", "Minsk", "TASS", [5, 8]],
  ["5 августа, Минск /Корр. БЕЛТА/. Началась жатва.", "ru", "Minsk", "BelTA", [5, 8]],
  ["Київ, 5 серпня. /УКРІНФОРМ/. Почалися жнива.", "uk", "Kyiv", "Ukrinform", [5, 8]],
  ["БЕОГРАД, 5. августа (Танјуг) - Почела је жетва.", "sr", "Belgrade", "Tanjug", [5, 8]],
  ["Рим, 5. август 2021. године (Танјуг) - Почела је жетва.", "sr", "Rome", "Tanjug", [5, 8]],
  ["SARAJEVO, 5. AUGUSTA /SRNA/ - Počela je žetva.", "bs", "Sarajevo", "SRNA", [5, 8]],
  ["BERLIN (dpa) - Die Ernte hat begonnen.", "de", "Berlin", "dpa", null],
  ["FRANKFURT (dpa-AFX Broker) - Die Ernte hat begonnen.", "de", "Frankfurt", "dpa", null],
  ["NEW YORK (dpa-AFX Analyser) - Die Ernte hat begonnen.", "de", "New York", "dpa", null],
  ["Hamburg (dpa/lno) - Die Ernte hat begonnen.", "de", "Hamburg", "dpa", null],
  ["Zürich (awp/sda) - Die Ernte hat begonnen.", "de", "Zürich", "awp", null],
  ["Düsseldorf (ots) - Die Ernte hat begonnen.", "de", "Düsseldorf", "ots", null],
  ["Wien (APA) – Die Ernte hat begonnen.", "de", "Vienna", "APA", null],
  ["Paris, 5 août 2021 (AFP) - La moisson a commencé.", "fr", "Paris", "AFP", [5, 8]],
  ["MADRID, 5 Ago. (EUROPA PRESS) - La cosecha ha empezado.", "es", "Madrid", "Europa Press", [5, 8]],
  ["Lima, 5 ago (EFE).- La cosecha ha empezado.", "es", "Lima", "EFE", [5, 8]],
  ["BRASÍLIA (Reuters) - A colheita começou.", "pt", "Brasilia", "Reuters", null],
  ["(ANSA) - ROMA, 05 AGO - La mietitura è iniziata.", "it", "Rome", "ANSA", [5, 8]],
  ["Praha 5. srpna (ČTK) - Začaly žně.", "cs", "Prague", "ČTK", [5, 8]],
  ["BUDAPEST, aug. 5. (MTI) - Elkezdődött az aratás.", "hu", "Budapest", "MTI", [5, 8]],
  ["Belgrád, 2021. augusztus 5., csütörtök (MTI) - Elkezdődött az aratás.", "hu", "Belgrade", "MTI", [5, 8]],
  ["(AFP) - La moisson a commencé.", "fr", null, "AFP", null],
  ["Santiago de Chile.- La cosecha ha empezado.", "es", "Santiago de Chile", null, null],
  ["Trondheim (sid) Die Ernte hat begonnen.", "de", "Trondheim", "SID", null],
  ["Астана. 2021 жылғы 5 тамыз. Егін орағы басталды.", "kk", "Astana", null, [5, 8]],
  ["【マニラ＝佐藤花子】収穫が始まった。", "ja", "Manila", null, null],
  ["ANKARA (AA) - Hasat başladı.", "tr", "Ankara", "Anadolu", null],
  ["أنقرة / الأناضول", "ar", "Ankara", "Anadolu", null],
  ["القاهرة (رويترز) - بدأ الحصاد.", "ar", "Cairo", "Reuters", null],
  ["नई दिल्ली, 5 अगस्त (भाषा) कटाई शुरू हुई।", "hi", "New Delhi", "PTI", [5, 8]],
  ["Jakarta (ANTARA) - Panen telah dimulai.", "id", "Jakarta", "Antara", null],
  ["HÀ NỘI (TTXVN) - Vụ mùa đã bắt đầu.", "vi", "Hanoi", "VNA", null],
  ["(新华社北京8月5日电) 收割开始了。", "zh", "Beijing", "Xinhua", [5, 8]],
  ["新华社莫斯科8月5日电（记者张三）收割开始了。", "zh", "Moscow", "Xinhua", [5, 8]],
  ["【モスクワ共同】収穫が始まった。", "ja", "Moscow", "Kyodo", null],
  ["(서울=연합뉴스) 홍길동 기자 = 수확이 시작됐다.", "ko", "Seoul", "Yonhap", null],
];

describe("parseDateline reads place, agency and date", () => {
  test.each(CASES)("%s", (text, language, place, agency, date) => {
    const parsed = parseDateline(text, { language, now: NOW });
    expect(parsed).toMatchObject({ place, agency });
    expect(parsed?.date ? [parsed.date.day, parsed.date.month] : null).toEqual(date);
  });
});

test.each([
  "Jan Kowal.- Żniwa się zaczęły.",
  "In Moscow, John Roe said - perhaps - that the harvest began.",
  "The meeting (Monday) was held.",
  "Moscow – the capital of Russia – is big.",
  "NATO — the alliance — said so.",
  "2-3 people said so. He - no.",
  "Der Leiter des Ministeriums, Max Muster, sagte das.",
])("parseDateline rejects prose: %s", (text) => {
  expect(parseDateline(text, { language: "en", now: NOW })).toBeNull();
});

test("an unknown place is given as written, capitals lowered", () => {
  expect(parseDateline("GRODNO-TWO, June 23 (BelTA) - Rain.", { language: "en", now: NOW })?.place).toBe("Grodno-Two");
});

test.each([
  ["a bracket", "Lima (Old Town) The harvest began.", true],
  ["a dash behind a space", "Lima - The harvest began.", true],
  ["a dash in a word", "Aix-en-Provence harvests early, as it did last year.", false],
  ["an agency alone", "Lima, 5 August, Reuters: The harvest began.", true],
  ["a place and a day alone", "LIMA, 5 August. The harvest began, said the ministry.", false],
  ["a place and a day with its year", "LIMA, 5 August 2025. The harvest began, said the ministry.", true],
  ["a place and a day in figures", "LIMA, 5.8.25. The harvest began, said the ministry.", true],
  ["a bracket far behind", `The harvest ${"began and ".repeat(20)} went on (in Lima).`, false],
])("only what an agency, a bracket, a dash or a year stands in may begin with a dateline: %s", (_, text, may) => {
  expect(mayHaveDateline(text)).toBe(may);
});
