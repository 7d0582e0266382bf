import { expect, test } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { ServiceStatus } from "../../src/http/service-status.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { foldOutcomeCounts } from "../../src/store/purge-expired.ts";
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
