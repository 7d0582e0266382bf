import { beforeAll, describe, expect, test } from "vitest";
import { LIMITS } from "../../src/domain/limits.ts";
import type { RateLimiter } from "../../src/domain/rate-limiter.ts";
import { createApp } from "../../src/http/app.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { openTestDatabase } from "../support/database.ts";
import { type OwnedKey, storeKey } from "./make-key.ts";
import { cursorKey, NOW, newId } from "./open-app.ts";
import { warmUp } from "./warm-up.ts";

const { connectionString, endpoint } = openTestDatabase();
const database = connectDatabase(connectionString, endpoint);
warmUp(database);

/** A limiter that lets each key through `room` times, and remembers whom it was asked about. */
function limiterOf(room: number): RateLimiter & { asked: string[] } {
  const asked: string[] = [];
  const limit = async ({ key }: { key: string }) => {
    asked.push(key);
    return { success: asked.filter((other) => other === key).length <= room };
  };
  return { asked, limit };
}

function open(key: RateLimiter | null, address: RateLimiter | null, asked?: string[]) {
  const counted = new Proxy(database, {
    get: (target, name) => {
      if (name !== "execute") return Reflect.get(target, name);
      return (query: Parameters<typeof target.execute>[0]) => {
        asked?.push(String((query as { queryChunks?: { value?: unknown }[] }).queryChunks?.map(({ value }) => value)));
        return target.execute(query);
      };
    },
  });
  const queue = openSubmissionQueue(null, "secret");
  const limiters = { key, address };
  return createApp({ database: counted, clock: () => NOW, newId, queue, cursorKey, openScopes: new Set(), limiters });
}

let key: OwnedKey;
beforeAll(async () => {
  key = await storeKey(database, ["read"]);
});

const from = (address: string) => ({ "CF-Connecting-IP": address });
const bearer = ({ text }: OwnedKey) => ({ Authorization: `Bearer ${text}` });

describe("the limit of a key", () => {
  test("is told with every answer, and refuses what is above it until the period ends", async () => {
    const app = open(limiterOf(2), null);
    const ask = () => Promise.resolve(app.request("/v1/articles", { headers: bearer(key) }));
    const answers = [await ask(), await ask(), await ask()];
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 429]);
    const policy = `"key";q=${LIMITS.RATE_LIMIT_KEY_REQUESTS};w=60`;
    for (const answer of answers) expect(answer.headers.get("RateLimit-Policy")).toBe(policy);
    // 09:30:00.125, so the minute has 60 seconds to go, rounded up.
    const left = LIMITS.RATE_LIMIT_KEY_REQUESTS;
    expect(answers.map((answer) => answer.headers.get("RateLimit"))).toEqual([
      `"key";r=${left - 1};t=60`,
      `"key";r=${left - 2};t=60`,
      `"key";r=0;t=60`,
    ]);
    expect(answers[2]?.headers.get("Retry-After")).toBe("60");
    expect(await answers[2]?.json()).toMatchObject({ status: 429, code: "rate_limited" });
  });

  test("is its own, whatever address it comes from, and names the key by its public part", async () => {
    const limiter = limiterOf(1);
    const app = open(limiter, null);
    const other = await storeKey(database, ["read"]);
    for (const owned of [key, other]) {
      expect((await app.request("/v1/articles", { headers: { ...bearer(owned), ...from("192.0.2.1") } })).status).toBe(
        200,
      );
    }
    expect((await app.request("/v1/articles", { headers: { ...bearer(key), ...from("192.0.2.2") } })).status).toBe(429);
    expect(new Set(limiter.asked)).toEqual(new Set([key.id, other.id]));
  });
});

describe("the limit of an address", () => {
  test("counts whoever has no good key, on public routes too", async () => {
    const app = open(null, limiterOf(3));
    const statuses: number[] = [];
    for (const path of ["/health", "/v1/articles", "/docs", "/health"]) {
      statuses.push((await app.request(path, { headers: from("192.0.2.1") })).status);
    }
    expect(statuses).toEqual([200, 401, 200, 429]);
    expect((await app.request("/health", { headers: from("192.0.2.2") })).status).toBe(200);
  });

  test("takes an IPv6 network for one client", async () => {
    const limiter = limiterOf(1);
    const app = open(null, limiter);
    const ask = async (address: string) => (await app.request("/health", { headers: from(address) })).status;
    expect([await ask("2001:db8:1:2::1"), await ask("2001:db8:1:2:ffff::9")]).toEqual([200, 429]);
    expect(await ask("2001:db8:1:3::1")).toBe(200);
    expect(await ask("::1")).toBe(200);
    expect(new Set(limiter.asked)).toEqual(new Set(["2001:db8:1:2::/64", "2001:db8:1:3::/64", "0:0:0:0::/64"]));
  });

  test("keeps a flood of invented keys from the database, but not a key that is known", async () => {
    const asked: string[] = [];
    const app = open(null, limiterOf(3), asked);
    const ask = async (text: string) =>
      (await app.request("/v1/articles", { headers: { Authorization: `Bearer ${text}`, ...from("192.0.2.1") } }))
        .status;
    expect(await ask(key.text)).toBe(200);
    const before = asked.filter((query) => query.includes("api_keys")).length;
    const invented = Array.from({ length: 10 }, (_, i) => `dateline_${String(i).padStart(12, "0")}_${"0".repeat(64)}`);
    const statuses: number[] = [];
    for (const text of invented) statuses.push(await ask(text));
    expect(statuses).toEqual([401, 401, ...Array(8).fill(429)]);
    expect(asked.filter((query) => query.includes("from api_keys")).length - before).toBeLessThanOrEqual(3);
    expect(await ask(key.text)).toBe(200);
  });
});

test("without bindings there is no limit, and none is told", async () => {
  const app = open(null, null);
  const answer = await app.request("/v1/articles", { headers: bearer(key) });
  expect([answer.status, answer.headers.get("RateLimit"), answer.headers.get("RateLimit-Policy")]).toEqual([
    200,
    null,
    null,
  ]);
});

test("a limiter that fails lets through", async () => {
  const broken = { limit: () => Promise.reject(new Error("away")) };
  expect((await open(broken, broken).request("/v1/articles", { headers: bearer(key) })).status).toBe(200);
});
