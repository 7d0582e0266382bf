import { sql } from "drizzle-orm";
import { afterEach, expect, test, vi } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";
import { createApp } from "../../src/http/app.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import { runScheduled } from "../../src/scheduled.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { openTestDatabase } from "../support/database.ts";
import { storeKey } from "./make-key.ts";
import { cursorKey, NOW, newId, OPEN, openAppWithoutDatabase } from "./open-app.ts";
import { warmUp } from "./warm-up.ts";

const { connectionString, endpoint } = openTestDatabase();
const database = connectDatabase(connectionString, endpoint);
warmUp(database);
let now = NOW;
const queue = openSubmissionQueue(null, "secret");
const app = createApp({ database, clock: () => now, newId, queue, cursorKey, openScopes: OPEN });

afterEach(() => {
  vi.restoreAllMocks();
  now = NOW;
});

type Changes = { query?: string; type?: string; headers?: Record<string, string> };

/** Submits a text under an Idempotency-Key. */
function send(key: string, body: string, { query = "", type = "text/plain", headers = {} }: Changes = {}, to = app) {
  const all = { "Content-Type": type, "Idempotency-Key": key, ...headers };
  return Promise.resolve(to.request(`/v1/articles${query}`, { method: "POST", headers: all, body }));
}
const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code;
const articleCount = async () => Number((await runQuery(database, sql`select count(*) as n from articles`))[0]?.n);

test("the same key and body get the first answer again, whatever happened to the article since", async () => {
  const first = await send("k1", "The council of Tallinn met on Tuesday about the harbour.");
  const { id } = (await first.clone().json()) as { id: string };
  expect(first.status).toBe(201);
  expect(first.headers.get("Idempotent-Replayed")).toBeNull();
  await app.request(`/v1/articles/${id}`, { method: "DELETE" });
  now += LIMITS.IDEMPOTENCY_KEPT_MS - 1;
  const again = await send("k1", "The council of Tallinn met on Tuesday about the harbour.");
  expect([again.status, await again.text()]).toEqual([201, await first.text()]);
  expect(again.headers.get("Location")).toBe(first.headers.get("Location"));
  expect(again.headers.get("Content-Type")).toBe(first.headers.get("Content-Type"));
  expect(again.headers.get("Idempotent-Replayed")).toBe("true");
  expect(again.headers.get("X-Request-Id")).not.toBe(first.headers.get("X-Request-Id"));
});

test("the key in quotes, as the draft has it, is the same key", async () => {
  const first = await send("quoted", "The council of Riga met on Tuesday about the harbour.");
  const again = await send('"quoted"', "The council of Riga met on Tuesday about the harbour.");
  expect([first.status, again.status, again.headers.get("Idempotent-Replayed")]).toEqual([201, 201, "true"]);
});

test.each([
  ["body", "Another text about the mayor of Oslo.", {}],
  ["query", "The council of Oslo met on Tuesday.", { query: "?title=Harbour" }],
  ["Content-Type", "The council of Oslo met on Tuesday.", { type: "text/html" }],
] as [string, string, Changes][])(
  "the same key with another %s is refused and nothing is stored",
  async (what, body, changes) => {
    await send(`other-${what}`, "The council of Oslo met on Tuesday.");
    const before = await articleCount();
    const answer = await send(`other-${what}`, body, changes);
    expect([answer.status, await codeOf(answer)]).toEqual([422, "idempotency_key_reused"]);
    expect(await articleCount()).toBe(before);
  },
);

test("of many at once one is done; the others get its answer or are told to wait", async () => {
  const text = "The council of Vilnius met on Tuesday about the harbour.";
  const before = await articleCount();
  const answers = await Promise.all(Array.from({ length: 16 }, () => send("race", text)));
  const statuses = answers.map((answer) => answer.status);
  expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([]);
  expect(answers.filter((answer) => answer.status === 201 && !answer.headers.has("Idempotent-Replayed"))).toHaveLength(
    1,
  );
  for (const answer of answers.filter(({ status }) => status === 409)) {
    expect(await codeOf(answer)).toBe("idempotency_key_in_flight");
    expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
  }
  expect(await articleCount()).toBe(before + 1);
  expect((await send("race", text)).headers.get("Idempotent-Replayed")).toBe("true");
});

test("a request that never ended holds its key for a minute and not longer", async () => {
  const text = "The council of Malmö met on Tuesday about the harbour.";
  await send("crashed", text);
  await runQuery(
    database,
    sql`update idempotency_keys set status = null, body = null, headers = null,
      expires_at = ${new Date(NOW + LIMITS.IDEMPOTENCY_CLAIM_MS).toISOString()}::timestamptz where body like '%Malm%'`,
  );
  now += LIMITS.IDEMPOTENCY_CLAIM_MS - 1;
  expect((await send("crashed", text)).status).toBe(409);
  now += 1;
  const answer = await send("crashed", text);
  expect([answer.status, answer.headers.get("Idempotent-Replayed")]).toEqual([200, null]);
});

test("a refusal is kept like any answer, a failure of ours is not", async () => {
  const empty = await send("empty", " ");
  const again = await send("empty", " ");
  expect([empty.status, again.status, await again.text()]).toEqual([422, 422, await empty.text()]);
  expect(again.headers.get("Content-Type")).toBe("application/problem+json");

  vi.spyOn(console, "error").mockImplementation(() => undefined);
  let broken = true;
  const failing = new Proxy(database, {
    get: (target, name) =>
      name === "execute" && broken
        ? (query: Parameters<typeof target.execute>[0]) => {
            if (JSON.stringify(query).includes("save_articles")) throw new TypeError("no such thing");
            return target.execute(query);
          }
        : Reflect.get(target, name),
  });
  const fragile = createApp({ database: failing, clock: () => now, newId, queue, cursorKey, openScopes: OPEN });
  const text = "The council of Bergen met on Tuesday about the harbour.";
  expect((await send("failed", text, {}, fragile)).status).toBe(500);
  broken = false;
  expect((await send("failed", text, {}, fragile)).status).toBe(201);
});

test("keys are apart for each API key", async () => {
  const closed = createApp({ database, clock: () => now, newId, queue, cursorKey, openScopes: new Set() });
  const [one, two] = [await storeKey(database, ["ingest"]), await storeKey(database, ["ingest"])];
  const as = (key: { text: string }, body: string) =>
    send("shared", body, { headers: { Authorization: `Bearer ${key.text}` } }, closed);
  expect((await as(one, "The council of Turku met on Tuesday.")).status).toBe(201);
  expect((await as(two, "The council of Espoo met on Tuesday.")).status).toBe(201);
  expect((await as(one, "The council of Espoo met on Tuesday.")).status).toBe(422);
});

test.each(["", '""', "a b", "ä", "a".repeat(256)])("rejects a malformed key: %s", async (key) => {
  const answer = await send(key, "text");
  expect([answer.status, await codeOf(answer)]).toEqual([400, "invalid_idempotency_key"]);
});

test("a body above the limit is refused before the key is claimed", async () => {
  const answer = await send("large", "a".repeat(LIMITS.BODY_BYTES + 1));
  expect([answer.status, await codeOf(answer)]).toEqual([413, "body_too_large"]);
  expect((await send("large", "The council of Narva met on Tuesday.")).status).toBe(201);
});

test("while the database is away the key does not stand in the way of the queue", async () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  const lost = openAppWithoutDatabase({ sendBatch: async () => undefined });
  expect((await send("away", "The council of Pskov met on Tuesday.", {}, lost)).status).toBe(202);
  expect((await send("away", "The council of Pskov met on Tuesday.", {}, openAppWithoutDatabase())).status).toBe(503);
});

test("expired answers are deleted by the cron job", async () => {
  await send("purged", "The council of Visby met on Tuesday.");
  const kept = async () => Number((await runQuery(database, sql`select count(*) as n from idempotency_keys`))[0]?.n);
  expect(await kept()).toBeGreaterThan(0);
  await runScheduled(database, () => NOW + 3 * LIMITS.IDEMPOTENCY_KEPT_MS);
  expect(await kept()).toBe(0);
});

test("a batch is kept as a whole, with the problems in it, and apart from a single submission", async () => {
  const places = ["Kaunas", "Šiauliai"].map((place) => JSON.stringify({ text: `The council of ${place} met.` }));
  const sendBatch = (body: string) => {
    const headers = { "Content-Type": "application/x-ndjson", "Idempotency-Key": "batch" };
    return Promise.resolve(app.request("/v1/articles/batch", { method: "POST", headers, body }));
  };
  const before = await articleCount();
  const first = await sendBatch([...places, "{"].join("\n"));
  const again = await sendBatch([...places, "{"].join("\n"));
  expect([first.status, again.status, await again.text()]).toEqual([207, 207, await first.text()]);
  expect(again.headers.get("Idempotent-Replayed")).toBe("true");
  const other = await sendBatch(places[0]!);
  expect([other.status, await codeOf(other)]).toEqual([422, "idempotency_key_reused"]);
  expect((await send("batch", "The council of Alytus met.")).status).toBe(201);
  expect(await articleCount()).toBe(before + 3);
});
