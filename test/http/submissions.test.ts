import { describe, expect, test } from "vitest";
import { DeadLetterPage, QueuedSubmission, SubmissionStatus } from "../../src/http/submission-status.ts";
import { consumeDeadLetters, consumeSubmissions } from "../../src/queue/consume.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { deliver, openQueue } from "../queue/open-queue.ts";
import { openTestDatabase } from "../support/database.ts";
import { type App, NOW, openAppOver, openAppWithoutDatabase, post, postJson } from "./open-app.ts";

const { connectionString, endpoint } = openTestDatabase();
const db = connectDatabase(connectionString, endpoint);
const queue = openQueue();
/** The same API while the database is away, and when it is back. */
const away = openAppWithoutDatabase(queue.binding);
const back = openAppOver(db);
const clock = () => NOW;

const report = (place: string) =>
  `The council of ${place} met on Tuesday to speak about the new bridge. The mayor said that work begins in spring.`;

/** Submits while the database is away; `messages` are what the queue then holds of it. */
async function submitAway(place: string) {
  const before = queue.messages().length;
  const answer = await postJson(away, "/v1/articles", { text: report(place), external_id: place });
  expect(answer.status).toBe(202);
  const queued = QueuedSubmission.strict().parse(await answer.json());
  expect(answer.headers.get("Location")).toBe(queued.status_url);
  return { ...queued, messages: queue.messages().slice(before) };
}

async function statusOf(app: App, url: string) {
  const answer = await app.request(url);
  expect([answer.status, answer.headers.get("Cache-Control")]).toEqual([200, "no-store"]);
  return { ...SubmissionStatus.strict().parse(await answer.json()), retryAfter: answer.headers.get("Retry-After") };
}

describe("while the database is away", () => {
  test("a submission is accepted, waits, and is stored when the database is back", async () => {
    const { status_url, messages } = await submitAway("Kotor");
    const waiting = { state: "queued", accepted_at: "2026-11-22T09:30:00.125Z", article_id: null, attempts: 0 };
    for (const app of [away, back]) {
      const status = await statusOf(app, status_url);
      expect(status).toMatchObject(waiting);
      expect(Number(status.retryAfter)).toBeGreaterThan(0);
    }
    await consumeSubmissions(db, deliver(messages), clock);
    const stored = await statusOf(back, status_url);
    expect(stored).toMatchObject({ state: "stored", result: "created", matched_by: null, retryAfter: null });
    const article = await back.request(`/v1/articles/${stored.article_id}`);
    expect(await article.json()).toMatchObject({ external_id: "Kotor", received_at: "2026-11-22T09:30:00.125Z" });
  });

  test("the good submissions of a batch wait, each under its own id", async () => {
    const before = queue.messages().length;
    const articles = [{ text: report("Risan") }, { text: " " }, { text: report("Prčanj") }];
    const answer = await postJson(away, "/v1/articles/batch", { articles });
    expect(answer.status).toBe(207);
    const told = (await answer.json()) as { results: { status: number; status_url?: string }[] };
    expect(told).toMatchObject({ created: 0, queued: 2, rejected: 1 });
    expect(told.results.map(({ status }) => status)).toEqual([202, 422, 202]);
    await consumeSubmissions(db, deliver(queue.messages().slice(before)), clock);
    for (const { status_url } of told.results.filter(({ status }) => status === 202)) {
      expect(await statusOf(back, status_url!)).toMatchObject({ state: "stored", result: "created" });
    }
  });

  test("a bad submission is refused at once and does not wait", async () => {
    const before = queue.messages().length;
    expect((await post(away, "/v1/articles", " \n ")).status).toBe(422);
    expect((await postJson(away, "/v1/articles", { text: "x", html: "x" })).status).toBe(422);
    expect((await postJson(away, "/v1/articles", { texts: "x" })).status).toBe(400);
    expect(queue.messages()).toHaveLength(before);
  });

  test.each([
    ["there is no queue", null],
    ["the queue takes nothing", { sendBatch: () => Promise.reject(new Error("Too Many Requests")) }],
  ])("a submission is refused until later when %s", async (_, binding) => {
    const answer = await post(openAppWithoutDatabase(binding), "/v1/articles", report("Bar"));
    expect(answer.status).toBe(503);
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
  });
});

test.each(["nonsense", "01999999-0000-7000-8000-000000000000"])("nothing waits under the id %s", async (id) => {
  for (const app of [away, back]) expect((await app.request(`/v1/submissions/${id}`)).status).toBe(404);
});

test("what waits longer than a queue keeps anything is not known any more", async () => {
  const { status_url } = await submitAway("Ulcinj");
  const later = openAppOver(db, NOW + 15 * 24 * 60 * 60 * 1000 + 1);
  expect((await later.request(status_url)).status).toBe(404);
});

describe("dead letters", () => {
  test("are listed page by page, and a replay stores one", async () => {
    const submitted = [await submitAway("Perast"), await submitAway("Tivat"), await submitAway("Budva")];
    await consumeDeadLetters(
      db,
      deliver(
        submitted.flatMap(({ messages }) => messages),
        101,
      ),
      clock,
    );
    expect(await statusOf(back, submitted[0]!.status_url)).toMatchObject({ state: "dead", article_id: null });

    const read = async (query: string) =>
      DeadLetterPage.parse(await (await back.request(`/v1/dead-letters${query}`)).json());
    const first = await read("?limit=2");
    const second = await read(`?limit=2&cursor=${first.next_cursor}`);
    expect(second.next_cursor).toBeNull();
    const ids = submitted.map(({ id }) => id).sort();
    expect([...first.data, ...second.data].map(({ id }) => id)).toEqual(ids);

    const replay = () => back.request(`/v1/dead-letters/${ids[0]}/replay`, { method: "POST" });
    const answer = await replay();
    expect([answer.status, await answer.json()]).toMatchObject([200, { state: "stored", result: "created" }]);
    expect((await replay()).status).toBe(404);
    expect((await read("")).data.map(({ id }) => id)).toEqual(ids.slice(1));
  });

  test.each(["limit=0", "limit=201", "limit=x", "cursor=x", "other=1"])("rejects ?%s", async (query) => {
    expect((await back.request(`/v1/dead-letters?${query}`)).status).toBe(400);
  });

  test("need the database", async () => {
    expect((await away.request("/v1/dead-letters")).status).toBe(503);
  });
});
