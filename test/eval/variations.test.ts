import { describe, expect, it } from "vitest";
import type { ProcessedArticle } from "../../src/domain/article.ts";
import { processSubmission } from "../../src/pipeline.ts";
import { type Expectation, unmetExpectations } from "../support/expectations.ts";
import { submissionOf } from "../support/submissions.ts";

const NOW = Date.UTC(2026, 10, 1);

const files = import.meta.glob("../../../shared/articles/*", {
  query: "?raw",
  import: "default",
  eager: true,
}) as Record<string, string>;

const [german, english, serbian, conference, meeting] = ["1-", "2-", "3-", "4-", "5-"].map(
  (start) => Object.entries(files).find(([path]) => path.split("/").at(-1)?.startsWith(start))?.[1] ?? "",
) as [string, string, string, string, string];
const isHere = [german, english, serbian, conference, meeting].every((text) => text !== "");
if (!isHere) console.log("skipped: the folder ../shared/articles is not here");

/** Pairs in order; the first of a pair must stand in the text, so that no variation is silently the original. */
type Replacements = ReadonlyArray<readonly [string, string]>;

function vary(text: string, replacements: Replacements): string {
  return replacements.reduce((varied, [from, to]) => {
    if (!varied.includes(from)) throw new Error(`the article has no "${from}"`);
    return varied.replaceAll(from, to);
  }, text);
}

async function read(text: string): Promise<ProcessedArticle> {
  const result = await processSubmission(submissionOf(text), NOW);
  if (!result.ok) throw new Error(result.reason.code);
  return result.value;
}

async function check(text: string, expected: Expectation): Promise<void> {
  expect(unmetExpectations(await read(text), expected)).toEqual([]);
}

const DEFENCE = { has: ["medtop:20000598"], top_level_first: "medtop:11000000" };

const TO_ARMENIA: Replacements = [
  ["Belarusian", "Armenian"],
  ["Belarus", "Armenia"],
];
const TO_UZBEKISTAN: Replacements = [
  ["Kazakhstan", "Uzbekistan"],
  ["Kazakh ", "Uzbek "],
];

describe.skipIf(!isHere)("another country in the same article", () => {
  it("German: Armenia for Belarus, Uzbekistan for Kazakhstan", async () => {
    const text = vary(german, [
      ["belarussischen", "armenischen"],
      ["weißrussische", "armenische"],
      ["Weißrussland", "Armenien"],
      ["Belarus", "Armenien"],
      ["Kasachstan", "Usbekistan"],
      ["kasachische", "usbekische"],
    ]);
    await check(text, {
      language: "de",
      countries: { about: ["AM", "UZ"], mentioned_or_about: ["RU"], never: ["BY", "KZ"] },
      actors: ["person:viktor-khrenin", "org:am-ministry-of-defence", "org:uz-ministry-of-defence", "org:tass"],
      actors_never: ["org:by-ministry-of-defence", "org:kz-ministry-of-defence"],
      topics: DEFENCE,
    });
  });

  it("English: Armenia for Belarus, Uzbekistan for Kazakhstan, in title, dateline and text", async () => {
    const text = vary(english, [...TO_ARMENIA, ...TO_UZBEKISTAN, ["Almaty. August", "Tashkent. August"]]);
    await check(text, {
      title: "Armenia Seeks Stronger Military Cooperation with Uzbekistan",
      dateline_place: "Tashkent",
      countries: { about: ["AM", "UZ"], mentioned_or_about: ["RU", "UA", "CN"], never: ["BY", "KZ"] },
      actors: ["person:viktor-khrenin", "person:sergei-shoigu", "org:am-ministry-of-defence", "org:nato"],
      actors_never: ["org:by-ministry-of-defence"],
      topics: DEFENCE,
    });
  });

  it("Serbian: Uzbekistan for Kazakhstan, in every case", async () => {
    const text = vary(serbian, [
      ["Казахстан", "Узбекистан"],
      ["Астане", "Ташкента"],
      ["Алматију", "Самарканду"],
    ]);
    await check(text, {
      title: "Белоусов у Узбекистану: Односи Москве и Ташкента су основа стабилности у Централној Азији",
      countries: { about: ["RU", "UZ"], never: ["KZ"] },
      actors: ["person:andrei-belousov", "org:ru-ministry-of-defence", "org:uz-ministry-of-defence"],
      actors_never: ["org:kz-ministry-of-defence"],
      topics: DEFENCE,
    });
  });

  it("English conference: Armenia for Belarus", async () => {
    await check(vary(conference, [...TO_ARMENIA, ["Minsk", "Yerevan"]]), {
      countries: { about: ["AM", "RU"], never: ["BY"] },
      actors: ["org:am-ministry-of-defence", "org:collective-security-treaty-organization", "org:osce"],
      actors_never: ["org:by-ministry-of-defence"],
      topics: DEFENCE,
    });
  });

  it("English meeting: Armenia for Belarus, with its ministry", async () => {
    await check(vary(meeting, TO_ARMENIA), {
      countries: { about: ["RU", "AM"], mentioned_or_about: ["KZ", "LT", "PL"], never: ["BY"] },
      actors: ["person:andrei-belousov", "org:am-ministry-of-defence", "org:ru-ministry-of-defence"],
      actors_never: ["org:by-ministry-of-defence"],
      topics: DEFENCE,
    });
  });

  it("English meeting: Chile and Mongolia, which no list ties to each other", async () => {
    const text = vary(meeting, [
      ["Belarusian", "Mongolian"],
      ["Belarus", "Mongolia"],
      ["Russia", "Chile"],
      ["Moscow", "Santiago"],
      ["the Kremlin", "the government"],
    ]);
    await check(text, {
      countries: { about: ["CL", "MN"], never: ["RU", "BY"] },
      actors: ["org:mn-ministry-of-defence"],
      actors_never: ["org:by-ministry-of-defence", "org:ru-ministry-of-defence"],
    });
  });
});

describe.skipIf(!isHere)("another name in the same article", () => {
  it("German: an unknown general, by full name", async () => {
    await check(vary(german, [["Viktor Khrenin", "Robert Hartmann"]]), {
      actors: ["person:robert-hartmann", "person:murat-bektanov", "org:by-ministry-of-defence"],
      actors_never: ["person:viktor-khrenin"],
    });
  });

  it("English: an unknown general, whose surname alone is tied to his full name", async () => {
    const article = await read(
      vary(english, [
        ["Viktor Khrenin", "Robert Hartmann"],
        ["Khrenin", "Hartmann"],
      ]),
    );
    const tag = article.actors.find(({ id }) => id === "person:robert-hartmann");
    expect(tag?.evidence.map(({ text }) => text)).toEqual(["Robert Hartmann", "Hartmann"]);
    expect(article.actors.map(({ id }) => id)).not.toContain("person:viktor-khrenin");
  });

  it("Serbian: another listed minister", async () => {
    const text = vary(serbian, [
      ["Андреј Белоусов", "Сергеј Шојгу"],
      ["Белоусов", "Шојгу"],
    ]);
    await check(text, {
      actors: ["person:sergei-shoigu", "person:ruslan-zhaksylykov", "org:ru-ministry-of-defence"],
      actors_never: ["person:andrei-belousov"],
    });
  });

  it("Serbian: an unknown minister, in the instrumental as the text has it", async () => {
    const article = await read(vary(serbian, [["Русланом Жаксилковим", "Миодрагом Петрушићем"]]));
    const ids = article.actors.map(({ id }) => id);
    expect(ids).not.toContain("person:ruslan-zhaksylykov");
    const names = article.actors.flatMap(({ type, evidence }) => (type === "person" ? evidence : []));
    expect(names.map(({ text }) => text)).toContain("Миодрагом Петрушићем");
  });

  it("English: two unknown ministers who share one sentence", async () => {
    const text = vary(meeting, [
      ["Andrei Belousov", "Robert Hartmann"],
      ["Viktor Khrenin", "Peter Armstrong"],
      ["Valeriy Revenko", "Helen Fairley"],
      ["Revenko", "Fairley"],
    ]);
    await check(text, {
      countries: { about: ["RU", "BY"] },
      actors: ["person:robert-hartmann", "person:peter-armstrong", "person:helen-feirli"],
      actors_never: ["person:andrei-belousov", "person:viktor-khrenin", "person:valery-revenko"],
    });
  });
});

describe.skipIf(!isHere)("paragraphs in another order", () => {
  it("say the same countries, actors and subject", async () => {
    for (const text of [german, meeting]) {
      const [one, other] = await Promise.all([read(text), read(text.trim().split("\n").reverse().join("\n"))]);
      const ids = ({ actors }: ProcessedArticle) => actors.map(({ id }) => id).sort();
      const codes = ({ countries }: ProcessedArticle) => countries.map(({ code }) => code).sort();
      expect(ids(other)).toEqual(ids(one));
      expect(codes(other)).toEqual(codes(one));
      expect(other.topics[0]?.path[0]).toBe(one.topics[0]?.path[0]);
    }
  });
});

describe.skipIf(!isHere)("another list of links after the article", () => {
  const [story = ""] = english.split("15 Ноября 2024");
  const expected: Expectation = {
    title: "Belarus Seeks Stronger Military Cooperation with Kazakhstan",
    published_at: "2021-08-05",
    body_has: ["pose security challenges impacting the region."],
    countries: { about: ["BY", "KZ"], never: ["JP", "BR", "VN", "GB"] },
    actors: ["person:viktor-khrenin", "org:nato"],
    actors_never: ["person:emmanuel-macron"],
    topics: DEFENCE,
  };

  it.each([
    [
      "Russian headlines with their language",
      "03 Марта 2023\nru Япония и Бразилия подписали соглашение\nru Макрон прибыл в Токио\nru В Сан-Паулу открыли музей\n" +
        "ru Сборная Японии сыграла вничью\nru Цены на кофе в Бразилии выросли\nru В Осаке прошёл фестиваль\n",
    ],
    [
      "Russian headlines",
      "03 Марта 2023\nЯпония и Бразилия подписали соглашение\nМакрон прибыл в Токио\nВ Сан-Паулу открыли музей\n" +
        "Сборная Японии сыграла вничью\nЦены на кофе в Бразилии выросли\nВ Осаке прошёл фестиваль\n",
    ],
    [
      "English headlines under a heading",
      "Related news\nJapan and Brazil sign trade deal\nMacron arrives in Tokyo\nMuseum opens in São Paulo\n" +
        "Japan draws with hosts\nCoffee prices rise in Brazil\nFestival ends in Osaka\n",
    ],
  ])("does not speak for it: %s", async (_, links) => {
    await check(story + links, expected);
  });

  it("nor does none at all change what the article says", async () => {
    const [alone, listed] = await Promise.all([read(story), read(english)]);
    expect(alone.body).toBe(listed.body);
    expect([alone.countries, alone.actors, alone.topics]).toEqual([listed.countries, listed.actors, listed.topics]);
  });
});

describe.skipIf(!isHere)("another dateline and date", () => {
  it.each([
    ["ANKARA, May 14 (TASS)", "2022-05-14", "Ankara", "TASS"],
    ["WARSAW, May 14 (Reuters)", "2022-05-14", "Warsaw", "Reuters"],
    ["TASHKENT, May 14 (UzA)", "2022-05-14", "Tashkent", "UzA"],
  ])("%s", async (dateline, date, place, agency) => {
    const text = vary(conference, [
      ["date 2021-06-23", `date ${date}`],
      ["MOSKW, June 23 (BelTA)", dateline],
      ["on June 23", "on May 14"],
    ]);
    await check(text, {
      published_at: date,
      published_at_precision: "day",
      dateline_place: place,
      dateline_agency: agency,
      body_never: [`date ${date}`],
      countries: { about: ["BY", "RU"] },
    });
  });

  it("in the lines above the text and in the text's first words", async () => {
    const text = vary(english, [
      ["05 Августа 2021", "17 Марта 2023"],
      ["Almaty. August 5.", "Bishkek. March 17."],
    ]);
    await check(text, {
      title: "Belarus Seeks Stronger Military Cooperation with Kazakhstan",
      published_at: "2023-03-17",
      published_at_source: "text",
      dateline_place: "Bishkek",
      body_never: ["17 Марта 2023"],
      countries: { about: ["BY", "KZ"] },
    });
  });
});
