import { describe, expect, test } from "vitest";
import { ActorDetails, ActorPage, CountryList, SubmittedArticle, TopicList } from "../../src/http/wire.ts";
import { openApp, postJson } from "./open-app.ts";

const app = openApp();

const get = async (path: string) => (await app.request(path)).json();
const search = async (q: string, rest = "") =>
  ActorPage.strict().parse(await get(`/v1/actors?q=${encodeURIComponent(q)}${rest}`));
const idsOf = async (q: string) => (await search(q)).data.map(({ id }) => id);

async function submit(text: string): Promise<SubmittedArticle> {
  const answer = await postJson(app, "/v1/articles", { text });
  expect(answer.status).toBe(201);
  return SubmittedArticle.parse(await answer.json());
}

describe("countries", () => {
  test("are all there, named in several languages, with the number of their articles", async () => {
    const before = CountryList.strict()
      .parse(await get("/v1/countries"))
      .data.find(({ code }) => code === "KZ");
    await submit("Kazakhstan opened a new railway station in Astana on Tuesday, the ministry said.");
    const { data } = CountryList.strict().parse(await get("/v1/countries"));
    expect(data.length).toBeGreaterThanOrEqual(249);
    const found = data.find(({ code }) => code === "KZ");
    expect(found).toMatchObject({ name: "Kazakhstan", articles: before!.articles + 1 });
    expect(found?.names).toMatchObject({ en: "Kazakhstan", ru: "Казахстан", de: "Kasachstan" });
  });
});

describe("topics", () => {
  test("are a tree, each after its parent, and count what lies below them", async () => {
    const { topics } = await submit(
      "The defence ministers of Kazakhstan and Belarus met in Astana and signed a plan of joint military exercises of the armed forces.",
    );
    const { data } = TopicList.strict().parse(await get("/v1/topics"));
    expect(data.filter(({ parent }) => parent === null)).toHaveLength(17);
    const place = new Map(data.map(({ id }, index) => [id, index]));
    for (const { id, parent } of data) {
      if (parent !== null) expect([id, place.get(parent)! < place.get(id)!]).toEqual([id, true]);
    }
    const counted = new Map(data.map(({ id, articles }) => [id, articles]));
    expect(topics.length).toBeGreaterThan(0);
    for (const id of topics.flatMap(({ path }) => path)) expect(counted.get(id)).toBeGreaterThan(0);
  });
});

describe("a search for actors", () => {
  test.each([
    "Белоусов",
    "Белоусова",
    "белоусову",
    "Belousov",
    "Beloussow",
    "andrei belousov",
    "别洛乌索夫",
    "بيلوسوف",
    "Belous",
  ])("finds a listed person by %s", async (q) => {
    expect((await idsOf(q)).slice(0, 3)).toContain("person:andrei-belousov");
  });

  test.each(["ОДКБ", "CSTO", "OVKS", "North Atlantic Treaty Organization", "北约"])(
    "finds a listed organization by %s",
    async (q) => {
      expect(await idsOf(q)).toContain(
        q.startsWith("N") || q === "北约" ? "org:nato" : "org:collective-security-treaty-organization",
      );
    },
  );

  test("finds people that only articles name, in another script and case, as long as an article has them", async () => {
    const { id } = await submit(
      "Директор школы Маргарита Елисова сказала во вторник, что новый мост откроется весной. Елисова добавила, что работа началась.",
    );
    for (const q of ["Елисова", "Маргариты Елисовой", "Elisova", "margarita elis"]) {
      const found = (await search(q)).data.find((actor) => actor.id === "person:margarita-elisova");
      expect([q, found]).toMatchObject([q, { type: "person", known: false, articles: 1 }]);
    }
    await app.request(`/v1/articles/${id}`, { method: "DELETE" });
    expect(await idsOf("Елисова")).not.toContain("person:margarita-elisova");
  });

  test("is paged, and its cursors belong to it", async () => {
    const all = await idsOf("al");
    expect(all.length).toBeGreaterThan(6);
    const seen = [];
    for (let cursor = ""; ; ) {
      const page = await search("al", `&limit=3${cursor}`);
      seen.push(...page.data.map(({ id }) => id));
      if (page.next_cursor === null || seen.length > 8) break;
      cursor = `&cursor=${page.next_cursor}`;
    }
    expect(seen).toEqual(all.slice(0, seen.length));
    const { next_cursor } = await search("al", "&limit=3");
    for (const path of [`q=ab&cursor=${next_cursor}`, "q=al&cursor=MTIz", "q=al&cursor=%25"]) {
      const answer = await app.request(`/v1/actors?${path}`);
      expect([path, answer.status, await answer.json()]).toMatchObject([path, 400, { code: "invalid_cursor" }]);
    }
  });

  test.each(["", "q=", `q=${"a".repeat(101)}`, "q=a&limit=0", "q=a&country=KZ"])("refuses %j", async (query) => {
    expect((await app.request(`/v1/actors?${query}`)).status).toBe(400);
  });

  test("takes any text for a name", async () => {
    for (const q of ["'", "\\", "' | 'a':*", "--", "🙂", "a & !b", "%", "(", "ß ﬀ", "ſ'\\'"]) {
      expect([q, (await app.request(`/v1/actors?q=${encodeURIComponent(q)}`)).status]).toEqual([q, 200]);
    }
  });
});

describe("an actor", () => {
  test("has the spellings that the tables list and those seen in articles", async () => {
    await submit("Министр обороны России Андрей Белоусов прибыл в Минск. Белоусова встретил министр обороны Беларуси.");
    const actor = ActorDetails.strict().parse(await get("/v1/actors/person:andrei-belousov"));
    expect(actor).toMatchObject({ name: "Andrei Belousov", type: "person", country: "RU", known: true, articles: 1 });
    expect(actor.aliases).toContainEqual({ text: "Андрей Белоусов", source: "articles", languages: null, articles: 1 });
    expect(actor.aliases).toContainEqual({ text: "Белоусов*", source: "knowledge", languages: null, articles: null });
    expect(actor.aliases).toContainEqual(expect.objectContaining({ text: "Andrej Beloussow", source: "knowledge" }));
  });

  test("that no list and no article has is not found", async () => {
    for (const id of ["person:nobody-at-all", "org:", "x", "person:'"]) {
      expect([id, (await app.request(`/v1/actors/${id}`)).status]).toEqual([id, 404]);
    }
  });
});
