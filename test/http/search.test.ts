import { beforeAll, describe, expect, test } from "vitest";
import { ArticlePage, SubmittedArticle } from "../../src/http/wire.ts";
import { openApp, postJson } from "./open-app.ts";

const app = openApp();

const TEXTS = [
  "The Élysée said on Monday that the harbour of Brest reopens in May, after a long winter.",
  "The harbour master of Bergen resigned on Tuesday over the delayed reopening of the port.",
  "外交部长星期三在北京会见了来访的客人，双方讨论了港口合作。",
];
const ids: string[] = [];

beforeAll(async () => {
  for (const [index, text] of TEXTS.entries()) {
    const answer = await postJson(app, "/v1/articles", { text, published_at: `2026-01-0${index + 1}` });
    ids.push(SubmittedArticle.parse(await answer.json()).id);
  }
});

async function read(query: Record<string, string>) {
  const answer = await app.request(`/v1/articles?${new URLSearchParams(query)}`);
  expect(answer.status).toBe(200);
  return ArticlePage.parse(await answer.json());
}

/** Which of the articles are found, in order. */
const find = async (query: Record<string, string>) => (await read(query)).data.map(({ id }) => ids.indexOf(id));

describe("q", () => {
  test.each<[string, number[]]>([
    ["harbour", [1, 0]],
    ["HARBOUR bergen", [1]],
    ["elysee", [0]],
    ['"harbour master"', [1]],
    ['"master harbour"', []],
    ["harbour -Bergen", [0]],
    ['harbour -"of Brest"', [1]],
    ["reopen*", [1, 0]],
    ["北京", [2]],
    ["京", [2]],
    ["港口合作", [2]],
    ["合作港口", []],
    ["'; drop table articles; --", []],
    ['harbour & ! | <-> ( " :* \\', [1, 0]],
  ])("%s", async (q, expected) => {
    expect(await find({ q })).toEqual(expected);
  });

  test("goes with filters and sorts", async () => {
    expect(await find({ q: "harbour", sort: "published_at", language: "en" })).toEqual([0, 1]);
    expect(await find({ q: "harbour", published_after: "2026-01-02" })).toEqual([1]);
    expect(await find({ q: "harbour", sort: "-received_at" })).toHaveLength(2);
  });

  test("is paged", async () => {
    const first = await read({ q: "harbour", limit: "1" });
    const second = await read({ q: "harbour", limit: "1", cursor: first.next_cursor! });
    expect([...first.data, ...second.data].map(({ id }) => ids.indexOf(id))).toEqual([1, 0]);
    const answer = await app.request(`/v1/articles?q=master&cursor=${first.next_cursor}`);
    expect(answer.status).toBe(400);
  });
});

test("changes are followed with the cursor of the last answer, and only there is one", async () => {
  const ordinary = await read({ received_after: "2020-01-01" });
  expect(ordinary).not.toHaveProperty("poll_cursor");
  await app.request(`/v1/articles/${ids[2]}`, { method: "DELETE" });
  for (let cursor: string | null = null; ; ) {
    const page: ArticlePage = await read({ sort: "updated_at", limit: "50", ...(cursor === null ? {} : { cursor }) });
    if (page.deleted?.some(({ id }) => id === ids[2])) break;
    // On a server that others use, their unfinished transactions hold changes back.
    cursor = page.next_cursor ?? page.poll_cursor ?? null;
    expect(cursor).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
});
