import { beforeAll, describe, expect, test } from "vitest";
import { ArticlePage, SubmittedArticle } from "../../src/http/wire.ts";
import { openApp, postJson } from "./open-app.ts";

const app = openApp();

/** One meeting of two ministers, told in eight ways; the day is the day of publication. */
const STORIES = [
  {
    language: "de",
    published_at: "2025-03-01",
    title: "Verteidigungsminister Russlands und Kasachstans treffen sich in Astana",
    text:
      "Der russische Verteidigungsminister Andrej Beloussow ist in Astana mit seinem kasachischen Kollegen Ruslan Schaksylykow zusammengekommen. " +
      "Wie das kasachische Verteidigungsministerium mitteilte, ging es um gemeinsame Übungen der Streitkräfte. " +
      "Beloussow wurde von General Viktor Samsonow begleitet. Kasachstan will den Vertrag noch in diesem Jahr unterzeichnen.",
  },
  {
    language: "en",
    published_at: "2025-03-02",
    title: "Defence ministers of Russia and Kazakhstan meet in Astana",
    text:
      "Russian Defence Minister Andrei Belousov met his Kazakh counterpart Ruslan Zhaksylykov in Astana. " +
      "The Kazakh Defence Ministry said that they spoke about joint exercises of the armed forces. " +
      "With Belousov came General Viktor Samsonov. Kazakhstan wants to sign the treaty this year.",
  },
  {
    language: "sr",
    published_at: "2025-03-03",
    title: "Министри одбране Русије и Казахстана састали се у Астани",
    text:
      "Руски министар одбране Андреј Белоусов састао се у Астани са министром одбране Казахстана Русланом Жаксиликовим. " +
      "Министарство одбране Казахстана саопштило је да су разговарали о заједничким вежбама оружаних снага. " +
      "Са Белоусовим је дошао и генерал Виктор Самсонов. Казахстан жели да потпише уговор ове године.",
  },
  {
    language: "sr",
    published_at: "2025-03-04",
    title: "Ministri odbrane Rusije i Kazahstana sastali se u Astani",
    text:
      "Ruski ministar odbrane Andrej Belousov sastao se u Astani sa ministrom odbrane Kazahstana Ruslanom Žaksilikovim. " +
      "Ministarstvo odbrane Kazahstana saopštilo je da su razgovarali o zajedničkim vežbama oružanih snaga. " +
      "Sa Belousovim je došao i general Viktor Samsonov. Kazahstan želi da potpiše ugovor ove godine.",
  },
  {
    language: "ru",
    published_at: "2025-03-05",
    title: "Министры обороны России и Казахстана встретились в Астане",
    text:
      "Министр обороны России Андрей Белоусов встретился в Астане с министром обороны Казахстана Русланом Жаксылыковым. " +
      "В Минобороны Казахстана сообщили, что речь шла о совместных учениях вооружённых сил. " +
      "Вместе с Белоусовым прибыл генерал Виктор Самсонов. Казахстан намерен подписать договор в этом году.",
  },
  {
    language: "fr",
    published_at: "2025-03-06",
    title: "Les ministres de la Défense de la Russie et du Kazakhstan se rencontrent à Astana",
    text:
      "Le ministre russe de la Défense Andreï Beloousov a rencontré à Astana son homologue kazakh Rouslan Jaksylykov. " +
      "Selon le ministère kazakh de la Défense, ils ont parlé d'exercices communs des forces armées. " +
      "Beloousov était accompagné du général Viktor Samsonov. Le Kazakhstan veut signer le traité cette année.",
  },
  {
    language: "pl",
    published_at: "2025-03-07",
    title: "Ministrowie obrony Rosji i Kazachstanu spotkali się w Astanie",
    text:
      "Minister obrony Rosji Andriej Biełousow spotkał się w Astanie z ministrem obrony Kazachstanu Rusłanem Żaksyłykowem. " +
      "Ministerstwo Obrony Kazachstanu podało, że rozmawiano o wspólnych ćwiczeniach sił zbrojnych. " +
      "Z Biełousowem przyjechał generał Wiktor Samsonow. Kazachstan chce podpisać umowę w tym roku.",
  },
  {
    language: "tr",
    published_at: "2025-03-08",
    title: "Rusya ve Kazakistan savunma bakanları Astana'da görüştü",
    text:
      "Rusya Savunma Bakanı Andrey Belousov, Kazakistan Savunma Bakanı Ruslan Zhaksylykov ile Astana'da görüştü. " +
      "Kazakistan Savunma Bakanlığı, silahlı kuvvetlerin ortak tatbikatlarının konuşulduğunu açıkladı. " +
      "Belousov'a General Viktor Samsonov eşlik etti. Kazakistan anlaşmayı bu yıl imzalamak istiyor.",
  },
];

/** Stories that speak of none of it. */
const OTHERS = [
  {
    published_at: "2025-03-03",
    title: "Bakers of the old town open a museum",
    text: "The bakers of the old town opened a museum of bread on Monday. Visitors praised the crust and the smell.",
  },
  {
    published_at: "2025-03-05",
    title: "Сборная выиграла финал кубка",
    text: "Сборная по хоккею выиграла финал кубка со счётом 3:2. Болельщики праздновали победу до утра на улицах города.",
  },
];

const ids: string[] = [];

beforeAll(async () => {
  for (const story of [...STORIES, ...OTHERS]) {
    const answer = await postJson(app, "/v1/articles", story);
    expect(answer.status).toBe(201);
    ids.push(SubmittedArticle.parse(await answer.json()).id);
  }
});

async function list(query: string): Promise<ArticlePage> {
  const answer = await app.request(`/v1/articles?${query}`);
  expect(answer.status).toBe(200);
  return ArticlePage.parse(await answer.json());
}

/** Indices in STORIES and OTHERS of what a query finds, oldest first. */
async function find(query: string): Promise<number[]> {
  const { data } = await list(query);
  return data.map(({ id }) => ids.indexOf(id)).sort((a, b) => a - b);
}

const ALL = STORIES.map((_, index) => index);
const range = (from: number, to: number) => ALL.slice(from, to);

describe("articles about one meeting in eight languages and scripts", () => {
  test("are each in the language that they are written in", async () => {
    const { data } = await list("limit=200&country=KZ");
    expect(data.map(({ language }) => language).reverse()).toEqual(STORIES.map(({ language }) => language));
    expect(data.map(({ script }) => script).filter((script) => script === "Cyrl")).toHaveLength(2);
  });

  test.each([
    ["a listed minister", "person:andrei-belousov"],
    ["his listed colleague", "person:ruslan-zhaksylykov"],
    ["a general that no list knows", "person:viktor-samsonov"],
    ["a ministry", "org:kz-ministry-of-defence"],
  ])("are all found by %s: actor=%s", async (_, actor) => {
    expect(await find(`actor=${actor}`)).toEqual(ALL);
  });

  test("are all found by two actors at once, and none by one more that is not there", async () => {
    expect(await find("actor=person:andrei-belousov&actor=person:ruslan-zhaksylykov")).toEqual(ALL);
    expect(await find("actor=person:andrei-belousov&actor=person:viktor-khrenin")).toEqual([]);
    expect(await find("actor=person:viktor-khrenin,person:andrei-belousov")).toEqual(ALL);
  });

  test.each(["medtop:11000000", "medtop:20000598"])(
    "are all found by a topic above theirs: topic=%s",
    async (topic) => {
      expect(await find(`topic=${topic}`)).toEqual(ALL);
    },
  );

  test("are not found by the topics of other stories", async () => {
    expect(await find("topic=medtop:15000000")).toEqual([STORIES.length + 1]);
    expect(await find("topic=medtop:17000000")).toEqual([]);
  });

  test("are all about both countries", async () => {
    expect(await find("country=KZ&country_role=about")).toEqual(ALL);
    expect(await find("country=RU&country_role=about")).toEqual(ALL);
    expect(await find("country=KZ&country=RU&country_role=about")).toEqual(ALL);
    expect(await find("country=KZ&country_role=mentioned")).toEqual([]);
    expect(await find("country=BY")).toEqual([]);
  });

  test("are told apart by language", async () => {
    expect(await find("actor=person:andrei-belousov&language=sr")).toEqual([2, 3]);
    expect(await find("actor=person:andrei-belousov&language=de,tr")).toEqual([0, 7]);
    expect(await find("actor=person:andrei-belousov&language=ja")).toEqual([]);
  });

  test("are told apart by date", async () => {
    const actor = "actor=person:andrei-belousov";
    expect(await find(`${actor}&published_after=2025-03-03&published_before=2025-03-06`)).toEqual(range(2, 5));
    expect(await find(`${actor}&published_before=2025-03-02T00:00:00Z`)).toEqual(range(0, 1));
    expect(await find(`${actor}&language=sr&published_after=2025-03-04`)).toEqual(range(3, 4));
  });

  test("come newest first, each once, two on a page", async () => {
    const seen: number[] = [];
    let cursor: string | null = null;
    do {
      const page: ArticlePage = await list(
        `actor=person:andrei-belousov&topic=medtop:11000000&limit=2${cursor === null ? "" : `&cursor=${cursor}`}`,
      );
      expect(page.data.length).toBeLessThanOrEqual(2);
      seen.push(...page.data.map(({ id }) => ids.indexOf(id)));
      cursor = page.next_cursor;
    } while (cursor !== null && seen.length < 50);
    expect(seen).toEqual(ALL.toReversed());
  });

  test("show the same tag of the minister, with the words of their own language", async () => {
    const { data } = await list("actor=person:andrei-belousov&include=evidence,body");
    const tags = data.map(({ actors }) => actors.find(({ id }) => id === "person:andrei-belousov")!);
    expect(new Set(tags.map(({ name, country, type }) => [name, country, type].join()))).toEqual(
      new Set(["Andrei Belousov,RU,person"]),
    );
    for (const [index, article] of data.entries()) {
      for (const { field, start, end, text } of tags[index]!.evidence!) {
        const whole = field === "title" ? article.title! : article.body!;
        expect([...whole].slice(start, end).join("")).toBe(text);
      }
    }
  });

  test("are gone from every query once deleted", async () => {
    const deleted = await app.request(`/v1/articles/${ids[4]}`, { method: "DELETE" });
    expect(deleted.status).toBe(204);
    const left = ALL.filter((index) => index !== 4);
    for (const query of ["actor=person:andrei-belousov", "topic=medtop:11000000", "country=KZ&country_role=about"]) {
      expect(await find(query)).toEqual(left);
    }
    expect(await find("language=ru")).toEqual([STORIES.length + 1]);
  });
});
