import { sql } from "drizzle-orm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { openTestDatabase } from "../support/database.ts";
import { cursorKey, NOW, newId, OPEN, openAppOver, post } from "./open-app.ts";

const { connectionString, endpoint } = openTestDatabase();
const db = connectDatabase(connectionString, endpoint);
const app = openAppOver(db);

afterEach(() => {
  vi.restoreAllMocks();
});

async function submit(place: string): Promise<string> {
  const text = `The council of ${place} met on Tuesday to speak about the new bridge. The mayor said that work begins.`;
  const answer = await post(app, `/v1/articles?published_at=2026-01-01`, text);
  return ((await answer.json()) as { id: string }).id;
}

const tagOf = async (path: string, from = app) => (await from.request(path)).headers.get("ETag") ?? "";
const statusWith = async (path: string, tag: string, from = app) =>
  (await from.request(path, { headers: { "If-None-Match": tag } })).status;

describe("a conditional read", () => {
  test("of an unchanged list or article reads no long row, and asks the database once", async () => {
    const id = await submit("Zadar");
    for (const path of ["/v1/articles?include=body,evidence,removed", `/v1/articles/${id}`, `/v1/articles/${id}/raw`]) {
      const tag = await tagOf(path);
      const asked = vi.spyOn(globalThis, "fetch");
      expect([path, await statusWith(path, tag)]).toEqual([path, 304]);
      const bodies = asked.mock.calls.map(([, init]) => String(init?.body));
      expect([path, bodies.length, bodies.join().match(/article_(texts|raws)|title/)]).toEqual([path, 1, null]);
      asked.mockRestore();
    }
  });

  test("has what a cache needs in the answer that nothing changed", async () => {
    await submit("Sibenik");
    const first = await app.request("/v1/articles");
    const answer = await app.request("/v1/articles", {
      headers: { "If-None-Match": `W/${first.headers.get("ETag")}` },
    });
    expect([answer.status, await answer.text()]).toEqual([304, ""]);
    for (const name of ["ETag", "Cache-Control", "Vary", "Access-Control-Allow-Origin"]) {
      expect([name, answer.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    }
    expect(first.headers.get("Cache-Control")).toBe("private, no-cache");
  });

  test("of a list is answered anew after an article of it was written, changed or deleted", async () => {
    const id = await submit("Knin");
    const steps = [
      () => submit("Sinj"),
      () => runQuery(db, sql`update articles set title = 'Other', updated_tx = pg_current_xact_id() where id = ${id}`),
      () => app.request(`/v1/articles/${id}`, { method: "DELETE" }),
    ];
    for (const step of steps) {
      const tag = await tagOf("/v1/articles?limit=5");
      await step();
      expect(await statusWith("/v1/articles?limit=5", tag)).toBe(200);
    }
  });

  test("of a full page is answered anew when the article after it, which alone shows that there is a next page, goes", async () => {
    const [oldest] = [await submit("Trogir"), await submit("Solin")];
    const { data } = (await (await app.request("/v1/articles?limit=200")).json()) as { data: { id: string }[] };
    const limit = data.findIndex((article) => article.id === oldest);
    const tag = await tagOf(`/v1/articles?limit=${limit}`);
    await app.request(`/v1/articles/${oldest}`, { method: "DELETE" });
    expect(await statusWith(`/v1/articles?limit=${limit}`, tag)).toBe(200);
  });

  test("does not take one representation for another", async () => {
    const id = await submit("Omis");
    const paths = ["/v1/articles", "/v1/articles?include=body", `/v1/articles/${id}`, `/v1/articles/${id}/raw`];
    const tags = await Promise.all(paths.map((path) => tagOf(path)));
    expect(new Set(tags).size).toBe(paths.length);
  });

  test("is answered anew by another build, which may show the same article otherwise", async () => {
    const id = await submit("Makarska");
    const queue = openSubmissionQueue(null, "secret");
    const next = createApp({
      database: db,
      clock: () => NOW,
      newId,
      queue,
      cursorKey,
      openScopes: OPEN,
      release: "next",
    });
    expect(await statusWith(`/v1/articles/${id}`, await tagOf(`/v1/articles/${id}`), next)).toBe(200);
  });

  test("of something that is gone is a 404", async () => {
    const id = await submit("Vis");
    const tag = await tagOf(`/v1/articles/${id}`);
    await app.request(`/v1/articles/${id}`, { method: "DELETE" });
    expect(await statusWith(`/v1/articles/${id}`, tag)).toBe(404);
  });
});

describe("a list asked for again", () => {
  const path = "/v1/articles?language=en&include=body";

  test("comes from memory while nothing in it changed, and is the same answer", async () => {
    await submit("Pula");
    const first = await app.request(path);
    const asked = vi.spyOn(globalThis, "fetch");
    const again = await app.request(path);
    const bodies = asked.mock.calls.map(([, init]) => String(init?.body));
    expect([bodies.length, bodies.join().match(/article_texts|title/)]).toEqual([1, null]);
    const shown = ({ status, headers }: Response) => [
      status,
      ...[...headers].filter(([name]) => !/^(x-request-id|ratelimit.*)$/.test(name)),
    ];
    expect(shown(again)).toEqual(shown(first));
    expect(await again.text()).toBe(await first.text());
  });

  test("is read anew after an article of it was written, changed or deleted", async () => {
    const id = await submit("Ston");
    const steps = [
      () => submit("Korcula"),
      () => runQuery(db, sql`update articles set title = 'Else', updated_tx = pg_current_xact_id() where id = ${id}`),
      () => app.request(`/v1/articles/${id}`, { method: "DELETE" }),
    ];
    for (const step of steps) {
      const before = await (await app.request(path)).text();
      await step();
      const after = await (await app.request(path)).text();
      expect(after).not.toBe(before);
      expect(after).toBe(await (await openAppOver(db).request(path)).text());
    }
  });
});
