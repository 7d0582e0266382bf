import { afterEach, expect, test, vi } from "vitest";
import { createApp } from "../../src/http/app.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import { connectDatabase, type Database } from "../../src/store/client.ts";
import { openTestDatabase } from "../support/database.ts";
import { storeKey } from "./make-key.ts";
import { cursorKey, NOW, newId, OPEN } from "./open-app.ts";
import { warmUp } from "./warm-up.ts";

const { connectionString, endpoint } = openTestDatabase();
const database = connectDatabase(connectionString, endpoint);
warmUp(database);
const queue = openSubmissionQueue(null, "secret");

afterEach(() => {
  vi.restoreAllMocks();
});

/** The API with everything that it writes to a log, as one text. */
function open(db: Database = database, openScopes: ReadonlySet<never> | typeof OPEN = new Set()) {
  const lines: Record<string, unknown>[] = [];
  let errors = "";
  for (const level of ["log", "info", "warn", "error", "debug"] as const) {
    vi.spyOn(console, level).mockImplementation((...words: unknown[]) => {
      errors += `${words.map(String).join(" ")}\n`;
    });
  }
  const log = (line: Record<string, unknown>) => void lines.push(line);
  const app = createApp({ database: db, clock: () => NOW, newId, queue, cursorKey, openScopes, log });
  return { app, lines, written: () => JSON.stringify(lines) + errors };
}

test("each request is one line that tells who, what, and how it ended", async () => {
  const key = await storeKey(database, ["read"]);
  const { app, lines } = open();
  const headers = { Authorization: `Bearer ${key.text}`, "X-Request-Id": "r1" };
  await app.request("/v1/articles/0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b?include=removed", { headers });
  await app.request("/v1/articles", { method: "POST", headers: { "Content-Length": "12" } });
  await app.request("/nowhere/else");
  const common = { level: "info", bytes_out: expect.any(Number), replayed: false, ms: 0, database_ms: 0 };
  expect(lines).toEqual([
    {
      ...common,
      request_id: "r1",
      key_id: key.id,
      method: "GET",
      route: "/v1/articles/:id",
      status: 404,
      code: "not_found",
      bytes_in: null,
    },
    {
      ...common,
      request_id: expect.any(String),
      key_id: null,
      method: "POST",
      route: "/v1/articles",
      status: 401,
      code: "key_required",
      bytes_in: 12,
    },
    {
      ...common,
      request_id: expect.any(String),
      key_id: null,
      method: "GET",
      route: null,
      status: 404,
      code: "not_found",
      bytes_in: null,
    },
  ]);
});

test("the line has the length of the answer, and how much of the time went to the database", async () => {
  let now = NOW;
  const slow = new Proxy(database, {
    get: (target, name) => {
      if (name !== "execute") return Reflect.get(target, name);
      return async (query: Parameters<typeof target.execute>[0]) => {
        const rows = await target.execute(query);
        now += 7;
        return rows;
      };
    },
  });
  const lines: Record<string, unknown>[] = [];
  const log = (line: Record<string, unknown>) => void lines.push(line);
  const app = createApp({ database: slow, clock: () => now, newId, queue, cursorKey, openScopes: OPEN, log });
  const headers = { "Content-Type": "text/plain", "Idempotency-Key": "log" };
  const submit = () => app.request("/v1/articles", { method: "POST", headers, body: "The café of Kärdla closed." });
  const answers = [await submit(), await submit()];
  const { id } = (await answers[0]!.clone().json()) as { id: string };
  for (const path of ["/v1/articles", `/v1/articles/${id}`, "/v1/countries", "/openapi.json", "/nowhere/ä"]) {
    answers.push(await app.request(path));
  }
  const lengths = await Promise.all(answers.map(async (answer) => (await answer.arrayBuffer()).byteLength));
  expect(lines.map((line) => line.bytes_out)).toEqual(lengths);
  const head = await app.request("/v1/countries", { method: "HEAD" });
  await app.request("/v1/countries", { headers: { "If-None-Match": head.headers.get("ETag") ?? "" } });
  expect(lines.slice(-2).map(({ status, bytes_out }) => [status, bytes_out])).toEqual([
    [200, 0],
    [304, 0],
  ]);
  // Claim, save, keep the answer; then the claim alone.
  expect(lines.slice(0, 2).map(({ database_ms, ms }) => [database_ms, ms])).toEqual([
    [21, 21],
    [7, 7],
  ]);
  expect(lines[5]).toMatchObject({ route: "/openapi.json", database_ms: 0 });
});

/** A word that stands in for whatever must not be logged. */
const MARK = "Zyxwvutmark";

test("no log line holds a text, a query, a path, a header or a key that was sent", async () => {
  const key = await storeKey(database, ["admin"]);
  const { app, lines, written } = open();
  const sent = { Authorization: `Bearer ${key.text}`, "User-Agent": MARK, Cookie: MARK, "Idempotency-Key": MARK };
  const post = (type: string, body: string, path = "/v1/articles") =>
    app.request(path, { method: "POST", headers: { ...sent, "Content-Type": type }, body });
  await post("text/plain", `The council of ${MARK} met on Tuesday.`);
  await post("text/plain", `Another council of ${MARK} met.`);
  await post("application/json", `{"text": "${MARK}`);
  await post("application/json", JSON.stringify({ text: MARK, [MARK]: MARK, url: MARK, published_at: MARK }));
  await post(`text/${MARK}`, MARK);
  await post(`text/plain; charset=${MARK}`, MARK);
  await post("text/plain", MARK, `/v1/analyze?title=${MARK}&${MARK}=1`);
  await app.request(`/v1/articles?source=${MARK}&q=${MARK}`, { headers: sent });
  await app.request(`/v1/articles/${MARK}`, { headers: sent });
  await app.request(`/${MARK}?${MARK}=%`, { headers: sent, method: "DELETE" });
  await app.request(`/v1/articles`, { headers: { Authorization: `Bearer dateline_${MARK}` } });
  expect(lines).toHaveLength(11);
  expect(written()).not.toContain(MARK);
  expect(written()).not.toContain(key.text.split("_")[2]);
});

test("nor does the line of an unexpected error, which tells where it happened", async () => {
  const fail = async () => {
    const cause = new Error(`invalid input syntax for type json: "${MARK} it's" (Key (url)=(${MARK}))`);
    throw Object.assign(new SyntaxError(`Unexpected token 'Z', ..."${MARK}"... is not valid`, { cause }), {
      code: "22P02",
      constraint: "articles_id_unique",
    });
  };
  const broken = new Proxy(database, {
    get: (target, name) => (name === "execute" ? fail : Reflect.get(target, name)),
  });
  const { app, written } = open(broken, OPEN);
  const headers = { "Content-Type": "text/plain", "X-Request-Id": "r2" };
  const answer = await app.request(`/v1/articles?title=${MARK}`, { method: "POST", headers, body: MARK });
  expect(answer.status).toBe(500);
  expect(written()).not.toContain(MARK);
  expect(written()).toContain('"sqlstate":"22P02"');
  expect(written()).toContain("articles_id_unique");
  expect(written()).toContain("invalid input syntax for type json");
  expect(written()).toContain("save-article.ts");
});
