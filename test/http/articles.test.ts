import { describe, expect, test } from "vitest";
import { z } from "zod";
import { AnalyzedArticle, Article, ArticlePage, SubmittedArticle } from "../../src/http/wire.ts";
import { openApp, post, postJson } from "./open-app.ts";

const app = openApp();

const MISSING = "01999999-0000-7000-8000-000000000000";
const report = (place: string) =>
  `The council of ${place} met on Tuesday to speak about the new bridge. The mayor said that work begins in spring.`;

async function submit(text: string, query = ""): Promise<SubmittedArticle> {
  const answer = await post(app, `/v1/articles${query}`, text);
  expect([200, 201]).toContain(answer.status);
  return SubmittedArticle.parse(await answer.json());
}

async function list(query: string): Promise<ArticlePage> {
  const answer = await app.request(`/v1/articles?${query}`);
  expect(answer.status).toBe(200);
  return ArticlePage.parse(await answer.json());
}

describe("submitting", () => {
  test("a new article is created, with its place, body and evidence", async () => {
    const answer = await postJson(app, "/v1/articles", {
      text: report("Novi Sad"),
      title: "Bridge",
      source: "Example Wire",
      external_id: "1",
      published_at: "2021-08-05",
      authors: ["A. Author"],
      url: null,
    });
    expect(answer.status).toBe(201);
    const article = SubmittedArticle.strict().parse(await answer.json());
    expect(article).toMatchObject({ result: "created", title: "Bridge", external_id: "1", url: null });
    expect(article).toMatchObject({ published_at: "2021-08-05T00:00:00Z", published_at_source: "submitted" });
    expect(article.received_at).toBe("2026-11-22T09:30:00.125Z");
    expect(answer.headers.get("Location")).toBe(`/v1/articles/${article.id}`);
    expect(article).not.toHaveProperty("matched_by");
    expect(article).not.toHaveProperty("removed");
    const stored = await app.request(`/v1/articles/${article.id}`);
    const { result: _, ...same } = article;
    expect(await stored.json()).toEqual(same);
  });

  test("the optional fields of a text come from the query", async () => {
    const article = await submit(report("Bar"), "?title=A%20title&authors=A&authors=B&source=Wire&include=removed");
    expect(article).toMatchObject({ title: "A title", authors: ["A", "B"], source: { name: "Wire" } });
    expect(article.removed).toBeInstanceOf(Array);
  });

  test.each([
    ["2021-08-05T10:20:30+06:00", "2021-08-05T04:20:30Z"],
    ["2021-08-05t10:20:30.250z", "2021-08-05T10:20:30.250Z"],
    ["2021-08-05T10:20:30.123456789-00:30", "2021-08-05T10:50:30.123Z"],
    ["1605-06-01", "1605-06-01T00:00:00Z"],
  ])("the date %s is stored as %s", async (published_at, stored) => {
    const answer = await postJson(app, "/v1/articles", { text: report(`Budva ${published_at}`), published_at });
    const { id } = SubmittedArticle.parse(await answer.json());
    expect(await (await app.request(`/v1/articles/${id}`)).json()).toMatchObject({ published_at: stored });
  });

  test("the same article is found, not stored again", async () => {
    const first = await submit(report("Kotor"));
    const answer = await post(app, "/v1/articles", report("Kotor"));
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ result: "duplicate", matched_by: "content", id: first.id });
  });

  test("eight clients that submit one article at once store it once and get its id", async () => {
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(app, "/v1/articles", report("Tivat"))));
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 200, 200, 200, 200, 200, 200, 201]);
    const ids = await Promise.all(answers.map(async (answer) => SubmittedArticle.parse(await answer.json()).id));
    expect(new Set(ids).size).toBe(1);
    const { data } = await list("limit=200&include=body");
    expect(data.filter((article) => article.body?.includes("Tivat"))).toHaveLength(1);
  });

  test("text in another charset is stored as Unicode", async () => {
    const bytes = new Uint8Array([0xcc, 0xe8, 0xf0, 0x20, 0xe2, 0x20, 0xec, 0xe8, 0xf0, 0xe5, 0x2e]);
    const answer = await post(app, "/v1/articles", bytes, "text/plain; charset=windows-1251");
    expect(await answer.json()).toMatchObject({ body: "Мир в мире." });
  });

  test("U+0000 and half surrogate pairs in a text become U+FFFD", async () => {
    const body = '{"text":"The bridge\\u0000 of Mostar \\ud800 stands again."}';
    const answer = await post(app, "/v1/articles", body, "application/json; charset=utf-8");
    expect(answer.status).toBe(201);
    const { id, body: text } = SubmittedArticle.parse(await answer.json());
    expect(text).toBe("The bridge\uFFFD of Mostar \uFFFD stands again.");
    expect(await (await app.request(`/v1/articles/${id}/raw`)).text()).toBe(body);
  });

  test("SQL and HTML are text like any other", async () => {
    const text = `Robert'); DROP TABLE articles; -- said <script>alert("x")</script> on Tuesday in the council of Split.`;
    const { id } = await submit(text);
    expect(await (await app.request(`/v1/articles/${id}/raw`)).text()).toBe(text);
    expect((await list("source=');%20drop%20table%20articles;--")).data).toEqual([]);
  });
});

describe("analyzing", () => {
  test("answers with the article as it would be stored, without an id", async () => {
    const fields = { text: report("Ulcinj"), title: "Bridge", external_id: "7" };
    const analyzed = await postJson(app, "/v1/analyze", fields);
    expect(analyzed.status).toBe(200);
    const article = AnalyzedArticle.strict().parse(await analyzed.json());
    const stored = SubmittedArticle.parse(await (await postJson(app, "/v1/articles", fields)).json());
    expect(article).toEqual({
      ...z
        .looseObject({})
        .parse(Object.fromEntries(Object.entries(stored).filter(([key]) => key !== "result" && key !== "id"))),
      received_at: null,
      updated_at: null,
    });
  });

  test("gives the same answer to the same input", async () => {
    const analyze = async () => (await post(app, "/v1/analyze?include=removed", report("Cetinje"))).text();
    expect(await analyze()).toBe(await analyze());
  });
});

describe("one article", () => {
  test("can be read and deleted, and then is gone", async () => {
    const { id } = await submit(report("Zadar"));
    const found = await app.request(`/v1/articles/${id}?include=removed`);
    expect(Article.strict().parse(await found.json())).toMatchObject({ id, removed: expect.any(Array) });
    const upper = await app.request(`/v1/articles/${id.toUpperCase()}`);
    expect(upper.status).toBe(200);
    const deleted = await app.request(`/v1/articles/${id}`, { method: "DELETE" });
    expect([deleted.status, await deleted.text()]).toEqual([204, ""]);
    for (const path of [`/v1/articles/${id}`, `/v1/articles/${id}/raw`]) {
      expect((await app.request(path)).status).toBe(404);
    }
    expect((await app.request(`/v1/articles/${id}`, { method: "DELETE" })).status).toBe(404);
  });

  test("the raw submission is text to download that no browser runs", async () => {
    const html = "<script>alert(1)</script><p>The council of Pula met on Tuesday to speak about the bridge.</p>";
    const { id } = SubmittedArticle.parse(await (await post(app, "/v1/articles", html, "text/html")).json());
    const raw = await app.request(`/v1/articles/${id}/raw`);
    expect(await raw.text()).toBe(html);
    expect(Object.fromEntries(raw.headers)).toMatchObject({
      "content-type": "text/plain; charset=utf-8",
      "x-content-type-options": "nosniff",
      "content-security-policy": "sandbox; default-src 'none'",
      "content-disposition": `attachment; filename="${id}.txt"`,
      "x-submitted-content-type": "text/html",
    });
  });
});

describe("lists", () => {
  test("leave out body, evidence and removals unless they are included", async () => {
    await submit(report("Rijeka"));
    for (const article of (await list("limit=200")).data) {
      expect(article).not.toHaveProperty("body");
      expect(article).not.toHaveProperty("removed");
      for (const tag of [...article.countries, ...article.actors, ...article.topics])
        expect(tag).not.toHaveProperty("evidence");
    }
    for (const article of (await list("limit=200&include=body,evidence,removed")).data) {
      expect(article.body).not.toBe("");
      expect(article.removed).toBeInstanceOf(Array);
      for (const tag of [...article.countries, ...article.actors, ...article.topics])
        expect(tag.evidence).toBeInstanceOf(Array);
    }
  });

  test("are paged by links that keep the filters", async () => {
    const ids = [];
    for (const day of [1, 2, 3, 4, 5])
      ids.unshift((await submit(report(`Page ${day}`), `?source=Paged&published_at=2020-01-0${day}`)).id);
    const seen = [];
    let next: string | undefined = "http://localhost/v1/articles?source=Paged&limit=2";
    while (next !== undefined) {
      const answer: Response = await app.request(next);
      const page = ArticlePage.parse(await answer.json());
      seen.push(...page.data.map(({ id }) => id));
      next = /^<(.+)>; rel="next"$/.exec(answer.headers.get("Link") ?? "")?.[1];
      expect(next === undefined).toBe(page.next_cursor === null);
    }
    expect(seen).toEqual(ids);
  });

  test("date bounds are half-open", async () => {
    for (const day of [1, 2, 3]) await submit(report(`Bound ${day}`), `?source=Bounds&published_at=2019-05-0${day}`);
    const { data } = await list("source=Bounds&published_after=2019-05-01&published_before=2019-05-03T00:00:00Z");
    expect(data.map((article) => article.published_at)).toEqual(["2019-05-02T00:00:00Z", "2019-05-01T00:00:00Z"]);
  });

  test("a cursor is refused with other filters", async () => {
    for (const day of [1, 2]) await submit(report(`Cursor ${day}`), `?source=Cursors`);
    const { next_cursor } = await list("source=Cursors&limit=1");
    const answer = await app.request(`/v1/articles?source=Others&cursor=${next_cursor}`);
    expect([answer.status, await answer.json()]).toMatchObject([400, { code: "invalid_cursor" }]);
  });
});

describe("conditional reads", () => {
  test("a read that did not change is 304 without a body", async () => {
    const { id } = await submit(report("Opatija"));
    for (const path of [`/v1/articles/${id}`, `/v1/articles/${id}/raw`, "/v1/articles", "/openapi.json", "/docs"]) {
      const etag = (await app.request(path)).headers.get("ETag") ?? "";
      const again = await app.request(path, { headers: { "If-None-Match": `"other", W/${etag}` } });
      expect([path, again.status, await again.text()]).toEqual([path, 304, ""]);
      expect(again.headers.get("ETag")).toBe(etag);
      expect(again.headers.get("X-Request-Id")).not.toBeNull();
      const other = await app.request(path, { headers: { "If-None-Match": '"other"' } });
      expect(other.status).toBe(200);
    }
  });

  test("a list changes its ETag with an article, and a problem has none", async () => {
    const before = (await app.request("/v1/articles")).headers.get("ETag");
    await submit(report("Crikvenica"));
    expect((await app.request("/v1/articles")).headers.get("ETag")).not.toBe(before);
    expect((await app.request(`/v1/articles/${MISSING}`)).headers.get("ETag")).toBeNull();
  });

  test("HEAD is GET without the body", async () => {
    const { id } = await submit(report("Umag"));
    for (const path of ["/v1/articles", `/v1/articles/${id}`, `/v1/articles/${id}/raw`, "/health", "/ready", "/docs"]) {
      const [get, head] = [await app.request(path), await app.request(path, { method: "HEAD" })];
      expect([path, head.status, await head.text()]).toEqual([path, 200, ""]);
      expect(head.headers.get("ETag")).toBe(get.headers.get("ETag"));
      expect(head.headers.get("Content-Type")).toBe(get.headers.get("Content-Type"));
    }
  });
});
