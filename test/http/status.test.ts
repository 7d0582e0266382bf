import { expect, test } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { ServiceStatus } from "../../src/http/service-status.ts";
import { createTally } from "../../src/http/tally.ts";
import { CLASSIFIER_VERSION } from "../../src/pipeline.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import { countWaiting } from "../../src/queue/count-waiting.ts";
import type { QueueBinding } from "../../src/queue/enqueue.ts";
import { connectDatabase, DatabaseUnavailable } from "../../src/store/client.ts";
import { countOutcomes } from "../../src/store/count-outcomes.ts";
import { foldOutcomeCounts } from "../../src/store/purge-expired.ts";
import { saveSubmissionPart } from "../../src/store/save-submission-part.ts";
import { openTestDatabase } from "../support/database.ts";
import { cursorKey, NOW, newId, OPEN, post } from "./open-app.ts";
import { warmUp } from "./warm-up.ts";

const { connectionString, endpoint } = openTestDatabase();
const database = connectDatabase(connectionString, endpoint);
warmUp(database);

const HOUR_MS = 60 * 60 * 1000;

test("the status counts what came of submissions, in the last hour, the last day and ever", async () => {
  let now = NOW;
  const queue = openSubmissionQueue(null, "secret");
  const app = createApp({ database, clock: () => now, newId, queue, cursorKey, openScopes: OPEN });
  const read = async () => {
    const { outcomes } = ServiceStatus.parse(await (await app.request("/v1/status")).json());
    const byName = new Map(outcomes.map(({ name, ...counts }) => [name, counts]));
    return ["created", "duplicate", "rejected:empty_article"].map((name) => byName.get(name));
  };
  await post(app, "/v1/articles", "The council of Tartu met on Tuesday about the bridge.");
  await post(app, "/v1/articles", "The council of Tartu met on Tuesday about the bridge.");
  await post(app, "/v1/articles", " ");
  await post(app, "/v1/analyze", " ");
  const once = { hour: 1, day: 1, total: 1 };
  expect(await read()).toEqual([once, once, once]);
  now += 2 * HOUR_MS;
  await post(app, "/v1/articles", "The council of Narva met on Friday about the river.");
  expect((await read())[0]).toEqual({ hour: 1, day: 2, total: 2 });
  now += 72 * HOUR_MS;
  await foldOutcomeCounts(database, now);
  expect((await read())[0]).toEqual({ hour: 0, day: 0, total: 2 });
});

test("and of each submission in a batch, stored or not, but of a batch sent again only once", async () => {
  const binding = { sendBatch: async () => undefined };
  let away = false;
  const unsteady = new Proxy(database, {
    get: (target, name) => {
      if (name !== "execute" || !away) return Reflect.get(target, name);
      return async () => Promise.reject(new DatabaseUnavailable("away"));
    },
  });
  const app = createApp({
    ...{ database: unsteady, clock: () => NOW, newId, cursorKey, openScopes: OPEN },
    queue: openSubmissionQueue(binding, "secret"),
  });
  const totals = async () => {
    const { outcomes } = ServiceStatus.parse(await (await app.request("/v1/status")).json());
    const byName = new Map(outcomes.map(({ name, total }) => [name, total]));
    return ["created", "duplicate", "updated", "queued", "rejected:empty_article", "rejected:malformed_json"].map(
      (name) => byName.get(name) ?? 0,
    );
  };
  const send = async (places: string[]) => {
    const lines = places.map((place) => JSON.stringify({ text: place && `The ferry to ${place} left on Monday.` }));
    const headers = { "Content-Type": "application/x-ndjson", "Idempotency-Key": places.join("-") };
    const body = [...lines, "{"].join("\n");
    return (await app.request("/v1/articles/batch", { method: "POST", headers, body })).status;
  };
  const before = await totals();
  expect([await send(["Vis", "Vis", ""]), await send(["Vis", "Vis", ""])]).toEqual([207, 207]);
  away = true;
  expect(await send(["Rab", "Krk"])).toBe(207);
  away = false;
  const after = await totals();
  expect(after.map((total, at) => total - before[at]!)).toEqual([1, 1, 0, 2, 1, 2]);
});

test("the status waits for counts that are just being written", async () => {
  let now = NOW;
  const slow = new Proxy(database, {
    get: (target, name) => {
      if (name !== "execute") return Reflect.get(target, name);
      return async (query: Parameters<typeof target.execute>[0]) => {
        if (JSON.stringify(query).includes("insert into outcome_counts"))
          await new Promise((resolve) => setTimeout(resolve, 50));
        return target.execute(query);
      };
    },
  });
  const tally = createTally(slow);
  await tally.flush(now);
  tally.add("slow");
  now += HOUR_MS;
  const first = tally.flush(now);
  await tally.flush(now, true);
  const counts = await countOutcomes(database, now);
  expect(counts.find(({ name }) => name === "slow")).toMatchObject({ total: 1 });
  await first;
});

test("nobody hangs on a write of a request that was ended without a word", async () => {
  let isDropped = true;
  const dropping = new Proxy(database, {
    get: (target, name) =>
      name === "execute" && isDropped ? () => new Promise(() => undefined) : Reflect.get(target, name),
  });
  const tally = createTally(dropping);
  await tally.flush(NOW);
  tally.add("dropped");
  void tally.flush(NOW + HOUR_MS);
  isDropped = false;
  tally.add("kept");
  await tally.flush(NOW + HOUR_MS, true);
  const names = (await countOutcomes(database, NOW + HOUR_MS)).map(({ name }) => name);
  expect(names).toContain("kept");
});

test("the status shows versions, migrations and the queue, and what is known without the database", async () => {
  const binding = { sendBatch: async () => undefined, metrics: async () => ({ backlogCount: 7 }) };
  const queue = openSubmissionQueue(binding, "secret");
  let now = NOW;
  const open = (db: typeof database) =>
    createApp({ database: db, clock: () => now, newId, queue, cursorKey, openScopes: OPEN, release: "r1" });
  const app = open(database);
  await app.request("/health");
  now += HOUR_MS;
  await saveSubmissionPart(database, {
    ...{
      submissionId: newId(now),
      part: 0,
      parts: 2,
      bytes: new Uint8Array([1]),
      arrivedAt: new Date(now).toISOString(),
    },
  });
  const status = ServiceStatus.strict().parse(await (await app.request("/v1/status")).json());
  expect(status).toMatchObject({
    ...{ release: "r1", classifier_version: CLASSIFIER_VERSION, database: true },
    ...{ started_at: new Date(NOW).toISOString(), migrations: { pending: 0 } },
    queue: { bound: true, waiting: 7, incomplete: 1, dead: 0 },
  });
  expect(status.migrations?.applied).toBeGreaterThan(0);
  const lost = open(connectDatabase("postgres://nobody:none@127.0.0.1/none", "http://127.0.0.1:1/sql"));
  const answer = await lost.request("/v1/status");
  expect([answer.status, ServiceStatus.parse(await answer.json())]).toMatchObject([
    200,
    {
      database: false,
      migrations: null,
      queue: { bound: true, waiting: 7, incomplete: null, dead: null },
      outcomes: [],
    },
  ]);
});

test.each<[string, QueueBinding | null]>([
  ["no queue", null],
  ["a queue that does not tell", { sendBatch: async () => undefined }],
  ["a queue that fails to tell", { sendBatch: async () => undefined, metrics: () => Promise.reject(new Error("no")) }],
  ["a queue that tells something else", { sendBatch: async () => undefined, metrics: async () => ({}) }],
])("of %s it is not known how much waits", async (_, binding) => {
  expect(await countWaiting(binding)).toBeNull();
});
