import { sql } from "drizzle-orm";
import { afterEach, describe, expect, test, vi } from "vitest";
import { isArticleId } from "../../src/domain/article-id.ts";
import { createApp } from "../../src/http/app.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { openTestDatabase } from "../support/database.ts";
import { storeKey } from "./make-key.ts";
import { cursorKey, NOW, newId, OPEN, openApp, openAppOver, openAppWithoutDatabase, post } from "./open-app.ts";

const app = openApp();
const lost = openAppWithoutDatabase();

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the request id", () => {
  test.each(["abc", "A.b_c-1", "a".repeat(128)])("a client's own is kept: %s", async (id) => {
    const answer = await app.request("/health", { headers: { "X-Request-Id": id } });
    expect(answer.headers.get("X-Request-Id")).toBe(id);
  });

  test.each(["", "a b", "ä", "a".repeat(129), "<script>"])("a malformed one is replaced: %s", async (id) => {
    const answer = await app.request("/health", { headers: { "X-Request-Id": id } });
    expect(isArticleId(answer.headers.get("X-Request-Id") ?? "")).toBe(true);
  });

  test("is on every kind of answer", async () => {
    const answers = [
      await app.request("/nowhere"),
      await app.request("/health", { method: "PUT" }),
      await app.request("/health", { method: "OPTIONS" }),
      await app.request("/v1/articles?limit=x"),
      await post(app, "/v1/analyze", ""),
      await lost.request("/ready"),
    ];
    for (const answer of answers) expect(answer.headers.get("X-Request-Id")).not.toBeNull();
  });
});

describe("security headers", () => {
  test.each(["/health", "/nowhere", "/v1/articles?limit=x", "/docs"])("are on %s", async (path) => {
    const { headers } = await app.request(path);
    expect(headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(headers.get("Referrer-Policy")).toBe("no-referrer");
    expect(headers.get("X-Frame-Options")).toBe("DENY");
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
  });
});

describe("CORS", () => {
  test("any origin may read", async () => {
    const answer = await app.request("/v1/articles", { headers: { Origin: "https://reader.example" } });
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(answer.headers.get("Access-Control-Expose-Headers")).toContain("Link");
  });

  test("a refused read can be read, too", async () => {
    const answer = await app.request("/v1/articles?limit=x", { headers: { Origin: "https://reader.example" } });
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBe("*");
  });

  test("a preflight allows reads and nothing else", async () => {
    const answer = await app.request("/v1/articles", { method: "OPTIONS" });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD");
    expect(answer.headers.get("Access-Control-Allow-Headers")).toContain("If-None-Match");
    expect(answer.headers.get("Content-Type")).toBeNull();
    const write = await app.request("/v1/analyze", { method: "OPTIONS" });
    expect([write.status, write.headers.get("Access-Control-Allow-Origin")]).toEqual([204, null]);
  });

  test("a write is not for other origins", async () => {
    const answer = await post(app, "/v1/analyze", "text");
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
  });
});

describe("readiness", () => {
  const { connectionString, endpoint } = openTestDatabase();
  const database = connectDatabase(connectionString, endpoint);

  test("with a database that has its migrations the API is ready", async () => {
    const answer = await app.request("/ready");
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { status: "ready", database: true, migrations: true, queue: false, keys: true },
    ]);
  });

  test("tells whether anybody can use the API, which is ready without that", async () => {
    const queue = openSubmissionQueue({ sendBatch: async () => undefined }, "secret");
    const closed = createApp({ database, clock: () => NOW, newId, queue, cursorKey, openScopes: new Set() });
    const read = async () => (await closed.request("/ready")).json();
    await storeKey(database, ["read"], { expiresAt: NOW });
    await storeKey(database, ["read"], { revokedAt: NOW });
    expect(await read()).toMatchObject({ status: "ready", queue: true, keys: false });
    await storeKey(database, ["read"]);
    expect(await read()).toMatchObject({ status: "ready", queue: true, keys: true });
  });

  test("names the parts that are wrong, and nothing of what is behind them", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    const away = await lost.request("/ready");
    expect([away.status, away.headers.get("Retry-After")]).toEqual([503, "5"]);
    expect(await away.json()).toMatchObject({
      code: "database_unavailable",
      errors: [
        { path: "database", code: "away" },
        { path: "queue", code: "not_bound" },
      ],
    });
    const queued = await openAppWithoutDatabase({ sendBatch: async () => undefined }).request("/ready");
    expect(((await queued.json()) as { errors: unknown[] }).errors).toMatchObject([{ path: "database" }]);
    const last = sql`(select max(created_at) from drizzle.__drizzle_migrations)`;
    await runQuery(database, sql`update drizzle.__drizzle_migrations set created_at = 1 where created_at = ${last}`);
    const pending = await openAppOver(database).request("/ready");
    expect([pending.status, pending.headers.get("Retry-After")]).toEqual([503, "5"]);
    expect(await pending.json()).toMatchObject({
      code: "not_ready",
      errors: [{ path: "migrations", code: "pending", message: expect.stringMatching(/^1 /) }, { path: "queue" }],
    });
  });

  test("without a database it is alive, analyzes, and sends everything else back for later", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    expect((await lost.request("/health")).status).toBe(200);
    expect((await post(lost, "/v1/analyze", "The council met on Tuesday.")).status).toBe(200);
    for (const answer of [
      await lost.request("/ready"),
      await lost.request("/v1/articles"),
      await lost.request("/v1/articles/0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b"),
      await post(lost, "/v1/articles", "The council met on Tuesday."),
    ]) {
      expect(answer.status).toBe(503);
      expect(Number(answer.headers.get("Retry-After"))).toBeGreaterThan(0);
      expect(await answer.json()).toMatchObject({ code: "database_unavailable" });
    }
  });
});

describe("an unexpected error", () => {
  test("is logged once with the request id, and its message is never sent", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const broken = createApp({
      database: null as never,
      clock: () => NOW,
      newId: () => "new",
      queue: openSubmissionQueue(null, "secret"),
      cursorKey,
      openScopes: OPEN,
    });
    const answer = await broken.request("/v1/articles", { headers: { "X-Request-Id": "r1" } });
    const text = await answer.text();
    expect([answer.status, JSON.parse(text)]).toMatchObject([500, { code: "internal_error", request_id: "r1" }]);
    expect(log).toHaveBeenCalledTimes(1);
    const line = JSON.parse(String(log.mock.calls[0]?.[0]));
    expect(line).toMatchObject({ level: "error", request_id: "r1", method: "GET", route: "/v1/articles" });
    expect(line.message).not.toBe("");
    expect(text).not.toContain(line.message);
  });
});
