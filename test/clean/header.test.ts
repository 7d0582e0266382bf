import { describe, expect, test } from "vitest";
import { bodyIn, PROSE } from "./prose.ts";
import { clean } from "./submission.ts";

/** Language, what stands above the prose, and what is expected of it. */
const HEADERS: [
  string,
  string,
  { title?: string; subtitle?: string; day?: string; place?: string; agency?: string },
][] = [
  [
    "en",
    "River town approves bridge\n12 May 2023 | 1,204 views | Local news\n",
    { title: "River town approves bridge", day: "2023-05-12" },
  ],
  [
    "en",
    " date 2023-05-12 \n\n\nPhoto courtesy of Town Press\n\nOSLO, May 12 (NTB) ",
    { day: "2023-05-12", place: "Oslo", agency: "NTB" },
  ],
  [
    "de",
    "Politik\nStadt baut neue Brücke\nEin langer Streit geht zu Ende\nVeröffentlicht: 12. Mai 2023, 10:15 Uhr\n",
    { title: "Stadt baut neue Brücke", subtitle: "Ein langer Streit geht zu Ende", day: "2023-05-12" },
  ],
  [
    "fr",
    "Un nouveau pont pour la ville\nPublié le 12 mai 2023 à 14h30\nPhoto : Jean Modèle\nLYON, 12 mai (AFP) - ",
    { title: "Un nouveau pont pour la ville", day: "2023-05-12", place: "Lyon", agency: "AFP" },
  ],
  [
    "es",
    "La ciudad aprueba un puente nuevo\n12 de mayo de 2023\nMADRID, 12 May. (EUROPA PRESS) - ",
    { title: "La ciudad aprueba un puente nuevo", day: "2023-05-12", place: "Madrid" },
  ],
  ["ru", "Город построит мост\n12 Мая 2023 1540 Общество\n", { title: "Город построит мост", day: "2023-05-12" }],
  [
    "ru",
    "Общество\n\nГород построит мост\n\n12.05.2023 10:15\n\nМОСКВА, 12 мая - РИА Новости. ",
    { title: "Город построит мост", day: "2023-05-12", place: "Moscow", agency: "RIA Novosti" },
  ],
  [
    "uk",
    "Місто збудує міст\nОпубліковано: 12 травня 2023\nКиїв. 12 травня. УНІАН. ",
    { title: "Місто збудує міст", day: "2023-05-12", place: "Kyiv", agency: "UNIAN" },
  ],
  [
    "sr",
    "Србија\n\nГрад добија нови мост\n\nРасправа о цени трајала је две године\nГрад добија нови мостwww.globallookpress.com © Petar Probni/EXAMPLEPIX.com\n\n",
    { title: "Град добија нови мост", subtitle: "Расправа о цени трајала је две године" },
  ],
  [
    "pl",
    "Miasto zbuduje most\n12 maja 2023\nFot. Jan Próbny\nWarszawa, 12 maja (PAP) - ",
    { title: "Miasto zbuduje most", day: "2023-05-12", place: "Warsaw", agency: "PAP" },
  ],
  [
    "tr",
    "Kent yeni köprüsüne kavuşuyor\n12 Mayıs 2023 Cuma 10:15\nANKARA (AA) - ",
    { title: "Kent yeni köprüsüne kavuşuyor", day: "2023-05-12", place: "Ankara", agency: "Anadolu" },
  ],
  [
    "kk",
    "Қалада жаңа көпір салынады\n2023 жылғы 12 мамыр\nАСТАНА. КАЗИНФОРМ - ",
    { title: "Қалада жаңа көпір салынады", day: "2023-05-12", place: "Astana", agency: "Kazinform" },
  ],
  [
    "ar",
    "المدينة توافق على جسر جديد\n12 مايو 2023\nأنقرة / الأناضول\n",
    { title: "المدينة توافق على جسر جديد", day: "2023-05-12", place: "Ankara", agency: "Anadolu" },
  ],
  [
    "hi",
    "नगर में बनेगा नया पुल\n12 मई 2023\nनई दिल्ली, 12 मई (भाषा) ",
    { title: "नगर में बनेगा नया पुल", day: "2023-05-12", place: "New Delhi", agency: "PTI" },
  ],
  [
    "zh",
    "城市批准修建新桥\n2023年5月12日 10:15\n(新华社北京5月12日电) ",
    { title: "城市批准修建新桥", day: "2023-05-12", place: "Beijing", agency: "Xinhua" },
  ],
  [
    "id",
    "Kota setujui jembatan baru\nJumat, 12 Mei 2023 10:15 WIB\nJakarta (ANTARA) - ",
    { title: "Kota setujui jembatan baru", day: "2023-05-12", place: "Jakarta", agency: "Antara" },
  ],
];

describe("the lines above the prose become title, subtitle, date and dateline", () => {
  test.each(HEADERS)("%s: %j", (language, above, wanted) => {
    const article = clean(above + bodyIn(language));
    expect(article.body).toBe(bodyIn(language));
    expect(article.language).toBe(language);
    expect(article.title).toBe(wanted.title ?? null);
    if (wanted.subtitle) expect(article.subtitle).toBe(wanted.subtitle);
    expect(article.published?.at.slice(0, 10)).toBe(wanted.day);
    if (wanted.day) expect(article.published?.source).toBe("text");
    expect(article.dateline?.place).toBe(wanted.place);
    if (wanted.agency) expect(article.dateline?.agency).toBe(wanted.agency);
  });
});

const PIER =
  "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March after the storm.";

test("a heading that was broken at a width is one title", () => {
  const text = `Northern pier of Vessin is to be\nrebuilt by autumn\n\n${PIER}`;
  expect(clean(text)).toMatchObject({ title: "Northern pier of Vessin is to be rebuilt by autumn", subtitle: null });
});

test.each(["BC-HARBOUR-STORM:LG — world, gen (350 words)", "HARBOUR-STORM/PIER (UPDATE 1)"])(
  "a wire's name for a report is no title: %s",
  (slug) => {
    expect(clean(`${slug}\nNorthern pier to be rebuilt =\n\n${PIER}`).title).toBe("Northern pier to be rebuilt");
    expect(clean(`${slug}\n\n${PIER}`).title).toBe(slug);
  },
);

test("a place and a day that a full stop alone parts from the text are a dateline only of the header's day", () => {
  const text = (day: string) =>
    `Harvest in the north\n\n12 May 2023\n\nOslo, ${day}. The harvest began on the northern fields, where rain had fallen for weeks.`;
  const near = clean(text("11 May 2023"));
  expect(near).toMatchObject({ dateline: { place: "Oslo" } });
  expect(near.body).toMatch(/^The harvest began/u);
  expect(clean(text("3 March 1943"))).toMatchObject({ dateline: null });
});

test("a Japanese paper's dateline names its reporter", () => {
  const text = "【マニラ＝佐藤花子】北部の畑で収穫が始まり、数週間にわたって雨が降った後、農家は安堵している。";
  expect(clean(text)).toMatchObject({ authors: ["佐藤花子"], dateline: { place: "Manila" } });
});

test("a dateline without a year takes it from the header, never from the prose", () => {
  const [first, second] = PROSE.en!;
  const open = clean(`OSLO, May 12 (NTB) - ${first}\n\nIt was planned on 3 March 2021. ${second}`);
  expect(open.published).toBeNull();
  expect(open.dateline?.date).toBeNull();
  const dated = clean(`13 May 2023\nOSLO, May 12 (NTB) - ${first}\n\n${second}`);
  expect(dated.dateline?.date).toBe("2023-05-12T00:00:00.000Z");
});

test("author and date below a standfirst are taken as facts", () => {
  const [first, second] = PROSE.en!;
  const article = clean(`${first}\nBy Jane Sample\n12 May 2023, 10:15\nLocal\n${second}\n\n${first}`);
  expect(article.body).toBe([first, second, first].join("\n\n"));
  expect(article).toMatchObject({ authors: ["Jane Sample"], published: { precision: "minute" } });
});

test("a long first line without an end stays in a text with a blank line between its lines: titles are shorter", () => {
  const prose = "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March.";
  const standfirst =
    "Four years after the first cracks were found in its oldest pillars the northern pier of the harbour is to be rebuilt before the storms of the next autumn";
  expect(clean(`${standfirst}\n\n${prose}\n\n${prose}`)).toMatchObject({
    title: null,
    body: `${standfirst}\n\n${prose}\n\n${prose}`,
  });
});

test("an author's name ends before the place the report is from", () => {
  expect(clean(`Northern pier to be rebuilt\n\nBy Oda Brandt in Vessin\n\n${PIER}`).authors).toEqual(["Oda Brandt"]);
});

test("the day of publication is read below the text where none stands above it", () => {
  const tail = "Source: https://port.example/12\nPublished: 12 May 2023\nTranslated by a machine";
  const text = (head: string) =>
    `Northern pier to be rebuilt\n\n${head}${PIER}\n\n${PIER.replace("Monday", "Friday")}\n\n${tail}`;
  expect(clean(text(""))).toMatchObject({ published: { at: "2023-05-12T00:00:00.000Z", source: "text" } });
  expect(clean(text("14 May 2023\n\n")).published?.at).toBe("2023-05-14T00:00:00.000Z");
});

describe("a dateline without a year has that of the date above it", () => {
  const dateOf = (above: string, day: string) =>
    clean(`Pier to be rebuilt\n${above}\n\nPARIS, ${day} (Reuters) - ${PIER}`).dateline?.date?.slice(0, 10);
  test.each([
    ["5 May 2021", "4 May", "2021-05-04"],
    ["5 May 2021", "6 May", "2021-05-06"],
    ["2 January 2021", "30 December", "2020-12-30"],
    ["5 May 2021", "3 April", undefined],
    ["5 May 2021", "8 May", undefined],
    ["5 May 2021", "4 May 2019", "2019-05-04"],
  ])("%s, %s: %s", (above, day, date) => {
    expect(dateOf(above, day)).toBe(date);
  });
});

test("the day of a dateline is the article's where nothing else tells it", () => {
  expect(clean(`PARIS, 4 May 2021 (Reuters) - ${PIER}`).published?.at).toBe("2021-05-04T00:00:00.000Z");
});

describe("a line with a date above the text", () => {
  const TITLE = "Northern pier to be rebuilt";
  const taken = (line: string) => {
    const { published, title, subtitle } = clean(`${TITLE}\n${line}\n\n${PIER}`);
    expect(title).toBe(TITLE);
    return { day: published?.at.slice(0, 10), subtitle };
  };
  test.each([
    "12 May 2021",
    "Published: 12 May 2021 | Updated 13 May 2021",
    "12 May 2021 799 Harbour",
    "Harbour, 12.05.2021",
  ])("is its day and no subtitle: %s", (line) => expect(taken(line)).toEqual({ day: "2021-05-12", subtitle: null }));
  test.each(["Since 12 May 2021 no boat has landed at the pier", "The pier is closed since 12 May 2021."])(
    "is a subtitle where it says more: %s",
    (line) => expect(taken(line)).toEqual({ day: undefined, subtitle: line }),
  );
});

test("a section of one short word is no title", () => {
  expect(clean(`Harbour\n\n${PIER}`).title).toBeNull();
});
