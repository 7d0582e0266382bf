import { sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import {
  hashSecret,
  KEY_RANDOM_BYTES,
  makeKey,
  type RouteScope,
  SCOPES,
  type Scope,
} from "../../src/domain/api-key.ts";
import { LIMITS } from "../../src/domain/limits.ts";
import { createApp } from "../../src/http/app.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { openTestDatabase } from "../support/database.ts";
import { type OwnedKey, storeKey } from "./make-key.ts";
import { cursorKey, NOW, newId } from "./open-app.ts";
import { warmUp } from "./warm-up.ts";

const { connectionString, endpoint } = openTestDatabase();
const database = connectDatabase(connectionString, endpoint);
warmUp(database);

const queue = openSubmissionQueue(null, "secret");

/** The API with a clock of its own; without `openScopes` everything needs a key, as when it is deployed. */
function open(openScopes: Scope[] = [], clock = () => NOW) {
  return createApp({ database, clock, newId, queue, cursorKey, openScopes: new Set(openScopes) });
}
const app = open();

const bearer = (text: string) => ({ Authorization: `Bearer ${text}` });
const random = () => makeKey(crypto.getRandomValues(new Uint8Array(KEY_RANDOM_BYTES)));
const codeOf = async (answer: Response) => ((await answer.json()) as { code?: string }).code;

/** Every route there is, by what it says of itself. */
async function routes(): Promise<{ method: string; path: string; scope: RouteScope }[]> {
  const { paths } = (await (await app.request("/openapi.json")).json()) as {
    paths: Record<string, Record<string, { "x-required-scope": RouteScope }>>;
  };
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ method, path, scope: operation["x-required-scope"] })),
  );
}

/** Asks a route for something that is not there; the empty body of a POST is refused, but only behind the guard. */
function ask(method: string, path: string, headers: Record<string, string>, to = app): Promise<Response> {
  const target = path.replace(/\{\w+\}/g, "0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b");
  return Promise.resolve(to.request(target, { method: method.toUpperCase(), headers }));
}

describe("each route against each key", () => {
  const keys = new Map<string, OwnedKey>();
  beforeAll(async () => {
    for (const scope of SCOPES) keys.set(scope, await storeKey(database, [scope]));
    keys.set("revoked", await storeKey(database, ["admin"], { revokedAt: NOW - 1 }));
    keys.set("expired", await storeKey(database, ["admin"], { expiresAt: NOW }));
    keys.set("unknown", random());
    keys.set("wrong secret", {
      ...keys.get("admin")!,
      text: `${keys.get("admin")!.text.slice(0, -64)}${"0".repeat(64)}`,
    });
    keys.set("malformed", { id: "", text: "dateline_me" });
  });

  /** What the guard is to answer: nothing (null), or a status and a code. */
  function expected(scope: RouteScope, key: string | null): [number, string] | null {
    if (scope === "public" || key === scope || key === "admin") return null;
    if (key === null) return [401, "key_required"];
    return key === "read" || key === "ingest" ? [403, "insufficient_scope"] : [401, "invalid_key"];
  }

  test("has a decision, and every route that is served is in the table", async () => {
    const table = await routes();
    for (const { scope } of table) expect(["public", ...SCOPES]).toContain(scope);
    const served = app.routes.filter((route) => route.method !== "ALL");
    const inTable = new Set(table.map(({ method, path }) => `${method.toUpperCase()} ${path}`));
    for (const { method, path } of served) expect(inTable).toContain(`${method} ${path.replace(/:(\w+)/g, "{$1}")}`);
    const open = table.filter(({ scope }) => scope === "public").map(({ path }) => path);
    expect(open.sort()).toEqual(["/docs", "/health", "/openapi.json", "/ready"]);
  });

  test("lets in whoever may, and tells everybody else what is missing", async () => {
    for (const { method, path, scope } of await routes()) {
      for (const name of [null, ...keys.keys()]) {
        const answer = await ask(method, path, name === null ? {} : bearer(keys.get(name)!.text));
        const label = `${method} ${path} with ${name}`;
        const wanted = expected(scope, name);
        if (wanted === null) {
          expect([401, 403], label).not.toContain(answer.status);
          expect(answer.headers.get("WWW-Authenticate"), label).toBeNull();
          continue;
        }
        expect([answer.status, await codeOf(answer)], label).toEqual(wanted);
        expect(answer.headers.get("WWW-Authenticate"), label).toMatch(/^Bearer realm="dateline"/);
      }
    }
  });

  test("needs the key for HEAD as for GET", async () => {
    for (const { method, path, scope } of await routes()) {
      if (method === "get" && scope !== "public") expect((await ask("HEAD", path, {})).status).toBe(401);
    }
  });

  test("asks nobody for a key before a browser may send one: a preflight is answered without", async () => {
    const answer = await app.request("/v1/articles", {
      method: "OPTIONS",
      headers: { Origin: "https://reader.example" },
    });
    expect(answer.status).toBe(204);
    expect(answer.headers.get("Access-Control-Allow-Headers")).toContain("Authorization");
    const refused = await app.request("/v1/articles", { headers: { Origin: "https://reader.example" } });
    expect(refused.headers.get("Access-Control-Allow-Origin")).toBe("*");
    expect(refused.headers.get("Access-Control-Expose-Headers")).toContain("WWW-Authenticate");
  });

  test("takes the key from Authorization alone, in one exact form", async () => {
    const { text } = keys.get("read")!;
    for (const header of [
      text,
      `Basic ${btoa(`${text}:`)}`,
      `Bearer  ${text}`,
      `Bearer ${text} ${text}`,
      "Bearer",
      "Bearer ",
    ]) {
      expect((await app.request("/v1/articles", { headers: { Authorization: header } })).status).toBe(401);
    }
    expect((await app.request(`/v1/articles?access_token=${text}`)).status).toBe(401);
    expect((await app.request("/v1/articles", { headers: { Authorization: `bEARER ${text}` } })).status).toBe(200);
  });
});

describe("scopes that are open", () => {
  test("reading may be open while writing is not", async () => {
    const readable = open(["read"]);
    expect((await ask("GET", "/v1/articles", {}, readable)).status).toBe(200);
    expect((await ask("POST", "/v1/articles", {}, readable)).status).toBe(401);
    expect((await ask("DELETE", "/v1/articles/{id}", {}, readable)).status).toBe(401);
    expect((await ask("GET", "/v1/articles", bearer(random().text), readable)).status).toBe(401);
  });

  test("everything may be open, and keys are then not looked at", async () => {
    const all = open(["admin"]);
    for (const { method, path } of await routes()) {
      expect([401, 403]).not.toContain((await ask(method, path, bearer("nonsense"), all)).status);
    }
  });

  test("a page of another origin cannot use them to change anything", async () => {
    const all = open(["admin"]);
    const send = (origin: string) =>
      all.request("http://127.0.0.1:8787/v1/articles", {
        method: "POST",
        headers: { Origin: origin, "Content-Type": "text/plain" },
        body: "The council met on Tuesday.",
      });
    for (const origin of ["https://evil.example", "null", "http://127.0.0.1:8788"]) {
      const answer = await send(origin);
      expect([answer.status, await codeOf(answer)]).toEqual([403, "cross_origin"]);
    }
    expect((await send("http://127.0.0.1:8787")).status).toBe(201);
    expect((await ask("GET", "/v1/articles", { Origin: "https://evil.example" }, all)).status).toBe(200);
  });
});

describe("a key over time", () => {
  const revoke = (id: string) => runQuery(database, sql`update api_keys set revoked_at = now() where id = ${id}`);

  test("is refused within the time it is remembered after it was revoked", async () => {
    let now = NOW;
    const app = open([], () => now);
    const key = await storeKey(database, ["read"]);
    expect((await ask("GET", "/v1/articles", bearer(key.text), app)).status).toBe(200);
    await revoke(key.id);
    now += LIMITS.KEY_REMEMBERED_MS;
    expect((await ask("GET", "/v1/articles", bearer(key.text), app)).status).toBe(401);
  });

  test("works as soon as it exists, also where it was refused a moment ago", async () => {
    let now = NOW;
    const app = open([], () => now);
    const unknown = random();
    expect((await ask("GET", "/v1/articles", bearer(unknown.text), app)).status).toBe(401);
    await runQuery(
      database,
      sql`insert into api_keys (id, name, scopes, hash, created_at)
        values (${unknown.id}, 'late', '{read}', decode(${await hashSecret(unknown.secret)}, 'hex'), now())`,
    );
    now += LIMITS.KEY_REMEMBERED_MS;
    expect((await ask("GET", "/v1/articles", bearer(unknown.text), app)).status).toBe(200);
  });

  test("ends at the time it expires, remembered or not", async () => {
    let now = NOW;
    const app = open([], () => now);
    const key = await storeKey(database, ["read"], { expiresAt: NOW + 2_000 });
    now += 1_999;
    expect((await ask("GET", "/v1/articles", bearer(key.text), app)).status).toBe(200);
    now += 1;
    expect((await ask("GET", "/v1/articles", bearer(key.text), app)).status).toBe(401);
  });

  test("asks the database once for many requests, and notes its use once a minute", async () => {
    const key = await storeKey(database, ["ingest"]);
    let now = NOW;
    const asked: string[] = [];
    const counted = new Proxy(database, {
      get(target, name, receiver) {
        if (name !== "execute") return Reflect.get(target, name, receiver);
        return (query: Parameters<typeof target.execute>[0]) => {
          asked.push(JSON.stringify(query));
          return target.execute(query);
        };
      },
    });
    const app = createApp({ database: counted, clock: () => now, newId, queue, cursorKey, openScopes: new Set() });
    const pending: Promise<unknown>[] = [];
    const context = {
      waitUntil: (work: Promise<unknown>) => void pending.push(work),
      passThroughOnException: () => {},
    };
    const analyze = async () => {
      const headers = { ...bearer(key.text), "Content-Type": "text/plain" };
      const init = { method: "POST", headers, body: "The council met on Tuesday." };
      const answer = await app.request("/v1/analyze", init, {}, { ...context, props: {} } as never);
      await Promise.all(pending);
      return answer.status;
    };
    const counts = () =>
      ["select", "update"].map(
        (verb) => asked.filter((query) => query.includes("api_keys") && query.includes(verb)).length,
      );
    for (let i = 0; i < 5; i++) expect(await analyze()).toBe(200);
    expect(counts()).toEqual([1, 1]);
    const [row] = await runQuery(database, sql`select last_used_at from api_keys where id = ${key.id}`);
    expect(new Date(String(row?.last_used_at)).getTime()).toBe(NOW);
    // Looked up again in the background half-way, so that no request ever waits; the use is noted a minute later.
    now += LIMITS.KEY_REMEMBERED_MS / 2;
    expect([await analyze(), counts()]).toEqual([200, [2, 1]]);
    now += 60_000;
    expect([await analyze(), counts()]).toEqual([200, [3, 2]]);
  });

  test("goes on being good for a while when the database is away, but never became good there", async () => {
    let now = NOW;
    const known = await storeKey(database, ["ingest"]);
    let away = false;
    const lost = connectDatabase("postgres://nobody:none@127.0.0.1/none", "http://127.0.0.1:1/sql");
    const failing = new Proxy(database, { get: (target, name) => Reflect.get(away ? lost : target, name) });
    const app = createApp({ database: failing, clock: () => now, newId, queue, cursorKey, openScopes: new Set() });
    const analyze = async (text: string) => {
      const headers = { ...bearer(text), "Content-Type": "text/plain" };
      return (await app.request("/v1/analyze", { method: "POST", headers, body: "The council met." })).status;
    };
    expect(await analyze(known.text)).toBe(200);
    away = true;
    now += LIMITS.KEY_OUTAGE_MS - 1;
    expect(await analyze(known.text)).toBe(200);
    expect(await analyze(random().text)).toBe(503);
    now += 1;
    expect(await analyze(known.text)).toBe(503);
  });
});

test("the database holds nothing of a key that would let anybody in", async () => {
  const key = await storeKey(database, ["admin"]);
  const [row] = await runQuery(
    database,
    sql`select row_to_json(api_keys)::text as row from api_keys where id = ${key.id}`,
  );
  expect(String(row?.row)).toContain(key.id);
  expect(String(row?.row)).not.toContain(key.text.split("_")[2]);
});
