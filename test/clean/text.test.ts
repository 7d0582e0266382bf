import { describe, expect, test } from "vitest";
import { clean } from "./submission.ts";

/** Two paragraphs of an article in each language, written for these tests. */
const PROSE: Record<string, [string, string]> = {
  en: [
    "The council of the river town approved a new bridge on Monday after two years of debate about its cost.",
    "Work will begin in spring, the mayor said, and the old ferry will run until the bridge is open to traffic.",
  ],
  de: [
    "Der Rat der Stadt am Fluss hat am Montag nach zwei Jahren Streit über die Kosten den Bau einer neuen Brücke beschlossen.",
    "Die Arbeiten sollen im Frühjahr beginnen, sagte die Bürgermeisterin, und die alte Fähre fährt bis zur Eröffnung weiter.",
  ],
  fr: [
    "Le conseil de la ville a approuvé lundi la construction d'un nouveau pont après deux années de débat sur son coût.",
    "Les travaux commenceront au printemps, a dit la maire, et l'ancien bac circulera jusqu'à l'ouverture du pont.",
  ],
  es: [
    "El consejo de la ciudad aprobó el lunes la construcción de un nuevo puente después de dos años de debate sobre su coste.",
    "Las obras comenzarán en primavera, dijo la alcaldesa, y el viejo transbordador seguirá hasta la apertura del puente.",
  ],
  ru: [
    "Совет города на реке в понедельник одобрил строительство нового моста после двух лет споров о его стоимости.",
    "Работы начнутся весной, сказала мэр, а старый паром будет ходить до тех пор, пока мост не откроют для движения.",
  ],
  uk: [
    "Рада міста на річці в понеділок схвалила будівництво нового мосту після двох років суперечок про його вартість.",
    "Роботи почнуться навесні, сказала міська голова, а старий пором ходитиме, доки міст не відкриють для руху.",
  ],
  sr: [
    "Скупштина града на реци одобрила је у понедељак изградњу новог моста после две године расправе о његовој цени.",
    "Радови ће почети на пролеће, рекла је градоначелница, а стара скела ће радити све док се мост не отвори за саобраћај.",
  ],
  pl: [
    "Rada miasta nad rzeką zatwierdziła w poniedziałek budowę nowego mostu po dwóch latach sporu o jego koszty.",
    "Prace rozpoczną się wiosną, powiedziała burmistrz, a stary prom będzie kursował do czasu otwarcia mostu dla ruchu.",
  ],
  tr: [
    "Nehir kıyısındaki kentin meclisi, maliyeti üzerine iki yıl süren tartışmanın ardından pazartesi günü yeni köprüyü onayladı.",
    "Belediye başkanı çalışmaların ilkbaharda başlayacağını ve köprü açılana kadar eski feribotun çalışacağını söyledi.",
  ],
  kk: [
    "Өзен жағасындағы қаланың кеңесі дүйсенбіде құны туралы екі жылдық пікірталастан кейін жаңа көпір салуды мақұлдады.",
    "Жұмыс көктемде басталады, деді әкім, ал ескі паром көпір қозғалысқа ашылғанға дейін жүре береді.",
  ],
  ar: [
    "وافق مجلس المدينة الواقعة على النهر يوم الاثنين على بناء جسر جديد بعد عامين من النقاش حول تكلفته.",
    "وقالت رئيسة البلدية إن العمل سيبدأ في الربيع وإن العبارة القديمة ستستمر حتى افتتاح الجسر أمام حركة المرور.",
  ],
  hi: [
    "नदी किनारे बसे नगर की परिषद ने लागत पर दो साल की बहस के बाद सोमवार को नए पुल के निर्माण को मंजूरी दे दी।",
    "महापौर ने कहा कि काम वसंत में शुरू होगा और पुल खुलने तक पुरानी नाव चलती रहेगी।",
  ],
  zh: [
    "经过两年关于费用的争论，这座河边城市的议会星期一批准修建一座新的大桥，预计三年以后建成通车，费用由国家和城市共同承担。",
    "市长说，工程将于春天开始，在大桥通车之前，旧的渡轮将继续运行，居民可以像现在这样每天往返于河的两岸。",
  ],
  id: [
    "Dewan kota di tepi sungai itu pada hari Senin menyetujui pembangunan jembatan baru setelah dua tahun perdebatan tentang biayanya.",
    "Pekerjaan akan dimulai pada musim semi, kata wali kota, dan feri lama akan tetap berjalan sampai jembatan dibuka.",
  ],
};
const body = (language: string) => PROSE[language]!.join("\n\n");

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
    const article = clean(above + body(language));
    expect(article.body).toBe(body(language));
    expect(article.language).toBe(language);
    expect(article.title).toBe(wanted.title ?? null);
    if (wanted.subtitle) expect(article.subtitle).toBe(wanted.subtitle);
    expect(article.published?.at.slice(0, 10)).toBe(wanted.day);
    if (wanted.day) expect(article.published?.source).toBe("text");
    expect(article.dateline?.place).toBe(wanted.place);
    if (wanted.agency) expect(article.dateline?.agency).toBe(wanted.agency);
  });
});

const RUSSIAN_LINKS = [
  "Открыт новый завод на юге",
  "Дожди придут в столицу на выходных",
  "Школы получат новые автобусы",
  "Музей продлил часы работы",
];
const ENGLISH_LINKS = [
  "New plant opens in the south",
  "Rain to reach the capital this weekend",
  "Schools to get new buses",
  "Museum extends its hours",
];

describe("a list of links below the prose goes, in whatever language", () => {
  test.each(Object.keys(PROSE))("below %s prose", (language) => {
    for (const links of [RUSSIAN_LINKS, ENGLISH_LINKS]) {
      for (const prefix of ["", "ru ", "10:45 "]) {
        const article = clean(`${body(language)}\n15 Ноября 2024\n${links.map((link) => prefix + link).join("\n")}`);
        expect(article.body).toBe(body(language));
        expect(article.language).toBe(language);
        expect(article.published).toBeNull();
        expect(article.removed.some(({ step, text }) => step === "link_list" && text.includes(links[0]!))).toBe(true);
      }
    }
  });
});

test("a list in the article's own script stays where HTML or Markdown made it a list", () => {
  const list = [
    "Best bridge: Oldtown",
    "Best ferry crossing in spring",
    "Best quay for children",
    "Best harbour cafe of all",
  ];
  const article = clean(`${body("en")}\n\n${list.map((item) => `- ${item}`).join("\n")}`, { format: "markdown" });
  for (const item of list) expect(article.body).toContain(item);
});

test("a list that the text announces stays", () => {
  const list = "The council lists:\n- a bridge\n- a ferry\n- a quay";
  expect(clean(`${body("en")}\n\n${list}`).body).toContain("a quay");
});

describe("single lines that are not the article go", () => {
  test.each([
    "image",
    "Advertisement",
    "Photo: Jane Sample / Town Press",
    "Фото: пресс-служба города",
    "© Jane Sample/EXAMPLE AGENCY",
    "Getty Images",
    "Read also: Five bridges worth a visit",
    "Читайте также: Пять мостов, которые стоит увидеть",
    "Lesen Sie auch: Fünf Brücken",
    "相关阅读：五座桥",
    "Follow us on Telegram",
    "Подписывайтесь на наш канал",
    "© 2023 Town Press. All rights reserved.",
    "Все права защищены",
  ])("%s", (line) => {
    const [first, second] = PROSE.en!;
    const article = clean(`${first}\n\n${line}\n\n${second}`);
    expect(article.body).toBe(body("en"));
    expect(article.removed).toEqual([expect.objectContaining({ text: line })]);
  });
});

describe("the client's word wins", () => {
  const text = `River town approves bridge\n12 May 2023\n${body("en")}`;
  test("title, date, source, authors", () => {
    const article = clean(text, { title: "My title", publishedAt: "2022-01-02", source: "ТАСС", authors: ["A. B."] });
    expect(article).toMatchObject({ title: "My title", authors: ["A. B."], source: { name: "TASS", country: "RU" } });
    expect(article.published).toEqual({ at: "2022-01-02T00:00:00.000Z", precision: "day", source: "submitted" });
  });
  test("host and country come from the URL", () => {
    const { source } = clean(text, { url: "https://www.example.kz/a" });
    expect(source).toMatchObject({ host: "example.kz", country: "KZ" });
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

test("a copied page keeps its article and loses menu and footer", () => {
  const menu = ["Home", "World", "Politics", "Business", "Sport", "Culture", "Search", "Sign in", "Weather", "Jobs"];
  const footer = [
    "Most read",
    ...ENGLISH_LINKS,
    "About us",
    "Contact",
    "Privacy policy",
    "Careers",
    "© 2023 Town Press",
  ];
  const article = clean(
    [...menu, "River town approves bridge", "12 May 2023", ...PROSE.en!, ...PROSE.en!, ...footer].join("\n"),
  );
  expect(article.title).toBe("River town approves bridge");
  expect(article.published?.at.slice(0, 10)).toBe("2023-05-12");
  expect(article.body).toBe([...PROSE.en!, ...PROSE.en!].join("\n\n"));
});

test("author and date below a standfirst are taken as facts", () => {
  const [first, second] = PROSE.en!;
  const article = clean(`${first}\nBy Jane Sample\n12 May 2023, 10:15\nLocal\n${second}\n\n${first}`);
  expect(article.body).toBe([first, second, first].join("\n\n"));
  expect(article).toMatchObject({ authors: ["Jane Sample"], published: { precision: "minute" } });
});

test("hard-wrapped lines are joined, paragraphs stay apart", () => {
  const wrap = (text: string) => text.replace(/(.{1,60})(?:\s|$)/gu, "$1\n").trim();
  const wrapped = [...PROSE.en!, ...PROSE.de!].map(wrap).join("\n\n");
  expect(clean(wrapped).body).toBe([...PROSE.en!, ...PROSE.de!].join("\n\n"));
});

test("what a mail puts around the article goes", () => {
  const quoted = body("en")
    .split("\n")
    .map((line) => `> ${line}`)
    .join("\n");
  const article = clean(
    `From: a@example.org\nTo: b@example.org\nSubject: Fwd: River town approves bridge\n\n${quoted}\n\n--\nJane`,
  );
  expect(article.body).toBe(body("en"));
  expect(article.title).toBe("River town approves bridge");
});

test("Markdown loses its marks and keeps its words", () => {
  const markdown = `# River town approves bridge\n\n**${PROSE.en![0]}**\n\n![A bridge](b.jpg)\n\n## Costs\n\n- one [link](https://example.org/a)\n- two\n\n${PROSE.en![1]}`;
  const article = clean(markdown, { format: "markdown" });
  expect(article.title).toBe("River town approves bridge");
  expect(article.body).toBe(`${PROSE.en![0]}\n\nCosts\n\none link\n\ntwo\n\n${PROSE.en![1]}`);
});

test("a text that is nothing but short lines is kept whole", () => {
  const lines = ["Bridges", "Ferries", "Quays", "Harbours", "Locks"];
  expect(clean(lines.join("\n")).body).toBe(lines.join("\n\n"));
});

describe("a credit goes in every language, at the beginning and at the end", () => {
  test.each([
    ["pl", "Fot. Jan Przykładowy"],
    ["de", "Foto: Anna Muster/dpa"],
    ["en", "Photo: Jane Sample"],
    ["en", "Image Credits: Sample Works"],
    ["ru", "Фото: Иван Примеров"],
    ["ru", "Фото Иван Примеров/ТАСС"],
    ["uk", "Світлина: Іван Прикладенко"],
    ["fr", "Crédit photo : Jean Exemple"],
    ["es", "Imagen: Ana Ejemplo"],
    ["ar", "صورة: أحمد مثال"],
    ["zh", "图片来源：新华社"],
    ["tr", "Görsel: Ayşe Örnek"],
    ["id", "Foto: Budi Contoh"],
  ])("%s: %s", (language, credit) => {
    const [first, second] = PROSE[language]!;
    expect(clean(`${first}\n\n${second}\n\n${credit}`).body).toBe(`${first}\n\n${second}`);
    expect(clean(`${credit}\n\n${first}\n\n${second}`).body).toBe(`${first}\n\n${second}`);
  });
  test.each(["Photo Finish Decides The Race", "Video Games Are Back", "Picture This"])(
    "a headline is none: %s",
    (title) => {
      const [first, second] = PROSE.en!;
      expect(clean(`${title}\n\n${first}\n\n${second}`).title).toBe(title);
    },
  );
  test("a caption that ends with its credit goes", () => {
    const [first, second] = PROSE.en!;
    const caption = "The old ferry crosses the river in spring. Picture: Jane Sample/Sample House";
    expect(clean(`${first}\n\n${caption}\n\n${second}`).body).toBe(`${first}\n\n${second}`);
  });
});

describe("a copied page", () => {
  const [first, second] = PROSE.en!;
  const menu = Array.from({ length: 12 }, (_, index) => `Section ${index}`);
  const more = Array.from({ length: 8 }, (_, index) => `${first.replace("two", `${index + 3}`)} ${second}`);
  const copied = (...lines: string[]) =>
    clean(
      [...menu, "River town approves a new bridge", ...more, ...lines, ...menu.map((line) => `${line} again`)].join(
        "\n",
      ),
    );
  test("loses the box of links that stands between its paragraphs several times", () => {
    const box = [
      "Most Popular",
      "Gear",
      "Ten Lamps For Dark Evenings",
      "Jo Sample",
      "Gear",
      "A First Look At A Kettle",
    ];
    const { body } = clean(
      [...menu, "River town approves a new bridge", ...more.flatMap((text) => [text, ...box]), second].join("\n"),
    );
    expect(body).toBe([...more, second].join("\n\n"));
  });
  test("loses a paragraph that it shows a second time", () => {
    expect(copied(more[0]!).body).toBe(more.join("\n\n"));
  });
  test("loses teasers that are cut off", () => {
    const teasers = more.map((text, index) => `Teaser ${index}: ${text.slice(0, 130)}...`);
    expect(copied(...teasers).body).toBe(more.join("\n\n"));
  });
  test("loses what asks for money or an address", () => {
    const appeal =
      "Our newsroom needs you: become a member today and support our independent journalism from as little as two crowns.";
    expect(copied("Section 20", "Section 21", appeal).body).toBe(more.join("\n\n"));
  });
  test("loses the readers' comments though they are longer than the article", () => {
    const comments = Array.from({ length: 30 }, (_, index) => [
      `I crossed it ${index} times last year and it never took me less than an hour, so this is good news.`,
      "Reply",
    ]).flat();
    expect(copied("30 comments", ...comments).body).toBe(more.join("\n\n"));
  });
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

describe("a text whose title is given apart", () => {
  const prose = "The harbour council agreed on Monday to rebuild the northern pier, which was closed in March.";
  test("keeps a standfirst that is no sentence, and loses the lines of who and when above it", () => {
    const { body, published } = clean(`5 May 2021\n\nBy Jo Sample\n\nWork begins before the storms\n\n${prose}`, {
      title: "Vessin rebuilds its pier",
    });
    expect(body).toBe(`Work begins before the storms\n\n${prose}`);
    expect(published?.at).toBe("2021-05-05T00:00:00.000Z");
  });
  test("loses the header that repeats it", () => {
    const { body } = clean(`Vessin rebuilds its pier | The Courier\nWork begins before the storms\n${prose}`, {
      title: "Vessin rebuilds its pier",
    });
    expect(body).toBe(prose);
  });
  test.each([
    ["credits", "Camera: Jane Roe\n\nSound: Karl Unger\n\nLight and second camera: Ann Poe"],
    ["the steps of a way", "along the northern quay\n\nover the bridge of the fishermen\n\nback to the town hall"],
  ])(
    "keeps the list that its paragraphs end in, a blank line between its lines, when no title is given: %s",
    (_, list) => {
      const text = `${prose}\n\n${prose}\n\n${list}`;
      expect(clean(text).body).toBe(text);
    },
  );
  test("keeps its own lists, since a copied page holds its title too", () => {
    const list = Array.from({ length: 8 }, (_, index) => `Landing ${index + 1} of the southern shore`).join("\n\n");
    const text = `${prose}\n\n${prose}\n\n${list}`;
    expect(clean(text, { title: "Vessin rebuilds its pier" }).body).toBe(text);
    expect(clean(text).body).toBe(`${prose}\n\n${prose}`);
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
