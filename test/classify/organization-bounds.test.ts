import { describe, expect, it, test } from "vitest";
import { classify, organizationsOf, peopleOf, textsOf } from "./sample.ts";

const mentionsOf = (language: string, body: string, id: string): string[] =>
  classify(language, body)
    .actors.filter((tag) => tag.id === id)
    .flatMap(({ evidence }) => evidence.map(({ text }) => text));

describe("an organization's name", () => {
  test.each([
    ["cs", "Zaměstnanci společnosti Drubex stávkují.", "Drubex"],
    ["sl", "Delavci podjetja Drubex stavkajo.", "Drubex"],
    ["ru", "Рабочие компании «Форбекс» бастуют.", "Форбекс"],
    ["ru", "Об этом сообщили в авиакомпании «Полярная звезда».", "Полярная звезда"],
    ["bg", "Служителите на компания „Дрибекс“ стачкуват.", "Дрибекс"],
  ])("begins after the word for what it is (%s: %s)", (language, text, name) => {
    expect(textsOf(language, text)).toEqual([name]);
  });

  test.each([
    ["Деньги собрал фонд «Полярная звезда» вчера.", "фонд «Полярная звезда"],
    ["Дорогу построит ООО «Форбекс» осенью.", "ООО «Форбекс"],
    ["Акции ОАО «Роснефть» подорожали.", "ОАО «Роснефть"],
    ["Кредит выдал ПАО Сбербанк вчера.", "ПАО Сбербанк"],
  ])("begins with the noun or the legal form that belongs to it in Russian (%s)", (text, name) => {
    expect(textsOf("ru", text)).toEqual([name]);
  });

  it("is one organization with its noun and without", () => {
    const text = "Деньги собрал фонд «Полярная звезда» вчера. Директор фонда «Полярная звезда» доволен.";
    expect(mentionsOf("ru", text, "org:polyarnaya-zvezda")).toEqual([
      "фонд «Полярная звезда",
      "фонда «Полярная звезда",
    ]);
  });

  test.each([
    ["ru", "Решение принял Комитет по водным ресурсам вчера утром.", "Комитет по водным ресурсам"],
    ["cs", "Stavbu povolil Úřad pro vodní hospodářství včera ráno.", "Úřad pro vodní hospodářství"],
    ["bg", "Решението взе Агенцията за горски път и реки вчера.", "Агенцията за горски път и реки"],
    ["bg", "Това каза Съюзът за опазване на реките вчера.", "Съюзът за опазване на реките"],
    ["sl", "Gradnjo je dovolila Agencija za vodno gospodarstvo.", "Agencija za vodno gospodarstvo"],
    ["ru", "Доклад подготовил Институт водных ресурсов вчера утром.", "Институт водных ресурсов"],
  ])("goes on over what it is for (%s: %s)", (language, text, name) => {
    expect(textsOf(language, text)).toContain(name);
  });

  test.each([
    ["ru", "Прибыль растёт. Компания по словам директора довольна."],
    ["ru", "Вчера Комитет по итогам года заседал."],
  ])("does not go on over what the sentence says next (%s: %s)", (language, text) => {
    expect(textsOf(language, text).filter((name) => /словам|итогам/u.test(name))).toEqual([]);
  });

  it("does not go over the end of a sentence", () => {
    const names = textsOf("pl", "Umowę podpisał Drubex SA. Kolejną podpisze Warmia.");
    expect(names.filter((name) => name.includes("Kolejną"))).toEqual([]);
  });

  it("ends before a person named after it", () => {
    const text = "Przewodniczący Rady Powiatu Zielonogórskiego Reinhard Winkler przyszedł wczoraj.";
    expect(textsOf("pl", text).filter((name) => name.includes("Reinhard"))).toEqual([]);
    expect(peopleOf("pl", text)).toEqual(["reinhard-winkler"]);
  });

  test.each([
    ["ru", "Об этом пишет Городок.ру со ссылкой на мэра.", "Городок.ру"],
    ["uk", "Про це пише Medvin.com з посиланням на мера.", "Medvin.com"],
  ])("keeps its domain (%s: %s)", (language, text, name) => {
    expect(textsOf(language, text)).toEqual([name]);
  });

  test.each([
    ["en", "Shares of Motorola Inc rose.", "org:motorola"],
    ["en", "Shares of Boeing Co rose.", "org:boeing"],
  ])("goes on over its legal form (%s: %s)", (_language, text) => {
    expect(textsOf("en", text)[0]).toMatch(/ (?:Inc|Co)$/u);
  });

  it("ends before a stock ticker", () => {
    expect(textsOf("en", "Shares of Harlow Dairy Inc HRLW rose.")).toEqual(["Harlow Dairy Inc"]);
  });

  it("leaves out its article", () => {
    expect(textsOf("en", "Yesterday the Fed met.")).toEqual(["Fed"]);
  });

  it("takes the German genitive", () => {
    expect(organizationsOf("de", "Der Umsatz Googles stieg.")).toEqual(["google"]);
  });

  it("joins the words of a firm by a small and", () => {
    expect(textsOf("en", "He joined Harlow, Marbeck and Quill Inc in May.")).toContain("Marbeck and Quill Inc");
  });

  it("begins with its place in English", () => {
    expect(textsOf("en", "It was sold on the London Turnip Exchange yesterday.")).toEqual(["London Turnip Exchange"]);
  });
});

describe("letters that name no organization", () => {
  test.each([
    ["ru", "Экспорт СПГ вырос, писали СМИ."],
    ["pl", "Import LNG wzrósł, a PKB spadł."],
    ["ru", "Суд оштрафовал ПАО «Форбекс» вчера."],
  ])("are common acronyms and legal forms (%s: %s)", (language, text) => {
    expect(textsOf(language, text).filter((name) => /^\p{Lu}+$/u.test(name))).toEqual([]);
  });
});

describe("a body of state", () => {
  it("has one tag, however it is named", () => {
    const ids = organizationsOf("de", "Der Bundestag tagt. Das deutsche Parlament stimmt ab.");
    expect(ids).toEqual(["de-parliament"]);
  });

  test.each([
    ["ru", "Глава МИД Польши прибыл вчера.", "МИД Польши"],
    ["pl", "Przyjechał szef MSZ Niemiec.", "MSZ Niemiec"],
  ])("is named by the part after its head (%s: %s)", (language, text, name) => {
    expect(textsOf(language, text)).toEqual([name]);
  });

  it("of its own country keeps the country's name", () => {
    expect(textsOf("pl", "Decyzja Departamentu Stanu USA zapadła.")).toEqual(["Departamentu Stanu USA"]);
  });
});

describe("a capital noun alone", () => {
  test.each([
    ["ru", "Европейская комиссия ждёт ответа. Позже в Комиссии сказали иное."],
    ["en", "The European Commission waits. Later the Commission said otherwise."],
    ["bg", "Европейската комисия чака. После в Комисията казаха друго."],
  ])("is the organization named in full before (%s: %s)", (language, text) => {
    const [tag] = classify(language, text).actors;
    expect(tag!.id).toBe("org:european-commission");
    expect(tag!.evidence).toHaveLength(2);
  });

  it("is nobody's without one", () => {
    expect(organizationsOf("ru", "Позже в Комиссии сказали иное.")).not.toContain("european-commission");
  });
});

describe("a name that several organizations share", () => {
  it("is that of the country in the text", () => {
    expect(organizationsOf("pl", "W Niemczech protestuje NABU.")).toEqual(["naturschutzbund-deutschland"]);
    expect(organizationsOf("pl", "W Ukrainie śledztwo prowadzi NABU.")).toEqual([
      "national-anti-corruption-bureau-of-ukraine",
    ]);
  });
});

describe("a common word that begins like a company", () => {
  test.each([
    ["pl", "Natomiast rano padał deszcz."],
    ["cs", "Politici přišli pozdě."],
    ["pl", "Telefoniczna rozmowa trwała godzinę."],
  ])("is none (%s: %s)", (language, text) => {
    expect(organizationsOf(language, text)).toEqual([]);
  });
});

describe("an acronym in brackets after a listed organization", () => {
  it("stands for it in the rest of the text", () => {
    const text = "Der Verband Vereinigung Cockpit (VC) streikt. Die VC fordert mehr.";
    expect(mentionsOf("de", text, "org:vereinigung-cockpit")).toEqual(["Vereinigung Cockpit", "VC", "VC"]);
  });
});

describe("a word of an organization's name that is heard alone later", () => {
  it("is the organization, not a person", () => {
    const text = "He joined J.P. Morgan in May. In June he said that Morgan would buy more.";
    expect(peopleOf("en", text)).toEqual([]);
  });
});

describe("a body of state without a country", () => {
  it("is the home country's where the text names that, if it is written as a name", () => {
    expect(organizationsOf("pl", "Polska czeka. Wczoraj zapytaliśmy MSZ o zdanie.")).toEqual([
      "pl-ministry-of-foreign-affairs",
    ]);
    expect(organizationsOf("pl", "Polska czeka. Wczoraj zapytaliśmy parlament o zdanie.")).toEqual([]);
    expect(organizationsOf("pl", "Wczoraj zapytaliśmy MSZ o zdanie.")).toEqual([]);
  });
});

test.each([
  ["de", "Das sagte ein Sprecher für den Deutschen Ruderverband gestern.", "Deutschen Ruderverband"],
  ["en", "It fell on the London Grain Exchange May contracts were lower.", "London Grain Exchange"],
  ["en", "That was ruled by the Lowell Labour Court in Denver yesterday.", "Lowell Labour Court"],
])("%s: a name begins with its adjective and ends before a month and a place: %s", (language, text, name) => {
  const tags = classify(language, text).actors.filter(({ type }) => type === "organization");
  expect(tags.flatMap(({ evidence }) => evidence.map((one) => one.text))).toEqual([name]);
});

test.each([
  ["de", "Das sagte das Institut für Erz- und Salztechnik gestern.", ["Institut für Erz- und Salztechnik"]],
  ["en", "It was told by the Lowell Institute of Arts and Letters.", ["Lowell Institute of Arts and Letters"]],
  ["en", "It hurt the Lowell Grain Exchange and the Pruitt cafés.", ["Lowell Grain Exchange"]],
])('%s: a name goes on after an "and" only where it tells what it is for: %s', (language, text, names) => {
  expect(textsOf(language, text)).toEqual(names);
});

test.each([
  ["The New Zealand Rowing Federation said so.", "New Zealand Rowing Federation"],
  ["It was told by the New Jersey Transit Authority.", "New Jersey Transit Authority"],
])("a name begins with its whole place, whose first word alone is none: %s", (text, name) => {
  expect(textsOf("en", text)).toEqual([name]);
});

describe("a name in Latin letters in a text of another script", () => {
  test.each([
    ["ru", "Самолёт заказала Etihad Airways вчера.", "Etihad Airways"],
    ["uk", "Літак замовила Etihad Airways учора.", "Etihad Airways"],
    ["ru", "Трубу проложит Drubex Stream 2 осенью.", "Drubex Stream 2"],
  ])("goes on to its last capital or ordinal (%s: %s)", (language, text, name) => {
    expect(textsOf(language, text)).toEqual([name]);
  });

  it("ends before a date, and an acronym before anything", () => {
    expect(textsOf("ru", "Рейсы отменила Ryanair 5 июля.")).toEqual(["Ryanair"]);
    expect(textsOf("ru", "Об этом заявили страны NATO Nations вчера.")).toContain("NATO");
  });

  it("is none where it is a technical acronym or a numeral", () => {
    expect(textsOf("ru", "Оператор построил сеть LTE осенью. Компания готовит IPO к зиме.")).toEqual([]);
    expect(textsOf("ru", "Корабль (LXXI) вышел в море осенью.")).toEqual([]);
  });
});

test.each([
  ["ru", "Самолёт Boeing-737 приземлился вчера."],
  ["ru", "Самолёт Airbus A320 приземлился вчера."],
  ["de", "Eine Boeing 737 landete gestern."],
])("the maker of an aircraft is no actor of its model (%s: %s)", (language, text) => {
  expect(organizationsOf(language, text)).toEqual([]);
});

it("a maker is an actor beside a number of something else", () => {
  expect(organizationsOf("ru", "Из-за забастовки Ryanair 250 рейсов отменила вчера.")).toEqual(["ryanair"]);
});

test.each([
  ["Акции ОАО «НК «Роснефть» подорожали.", "ОАО «НК «Роснефть"],
  ["Дорогу построит ПКФ «Форбекс» осенью.", "ПКФ «Форбекс"],
  ["Кредит выдал НАК «Нафтогаз Украины» вчера.", "Нафтогаз Украины"],
])("an acronym for what it is belongs to a quoted Russian name: %s", (text, name) => {
  expect(textsOf("ru", text)).toEqual([name]);
});

test.each([
  ["ru", "Об этом сообщили вчера. Пилоты авиакомпании Ryanair бастуют."],
  ["ru", "Об этом сообщили вчера. В компании «Газпром» довольны."],
])("a noun before a mere kind is no name (%s: %s)", (language, text) => {
  expect(textsOf(language, text)).toHaveLength(1);
});

it("a Russian name ends before what another case begins: an instrumental after its genitive", () => {
  const text = "Договор заключили с Институтом водных ресурсов и автономной организацией.";
  expect(textsOf("ru", text)).toEqual(["Институтом водных ресурсов"]);
});

const DECLARATION = "The two governments signed a declaration on Tuesday. They want to buy equipment together.";

test.each([
  "Norway Plans Closer Energy Cooperation With Its Neighbours",
  "Canada Opens Arctic Research Council Talks",
  "Poland Builds Stronger Security Alliance",
])("words of a title that writes all with capitals are no organization: %s", (title) => {
  expect(organizationsOf("en", DECLARATION, { title })).toEqual([]);
});

test("an organization of such a title is one where the text names it too", () => {
  const body = `${DECLARATION} The Nordic Fisheries Institute will move in May.`;
  const title = "Nordic Fisheries Institute To Move To Ottawa";
  const [institute] = classify("en", body, { title }).actors.filter(({ type }) => type === "organization");
  expect(institute?.evidence.map(({ field }) => field).sort()).toEqual(["body", "title"]);
});
