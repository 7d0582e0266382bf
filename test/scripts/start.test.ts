import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openPostgresEngine } from "../../scripts/gateway/postgres-engine.ts";
import { freePort, listProcesses, servingProcesses, startApi, stopApi, until, untilReady } from "./start-api.ts";

const ARTICLE = `TASHKENT, 12 March. The interior ministers of Uzbekistan and Tajikistan signed an agreement on border
crossings on Tuesday, the Uzbek ministry said. Both sides will open two more posts before the summer.`;

let PORT: string;
let DATA_DIR: string;
beforeEach(async () => {
  PORT = await freePort();
  DATA_DIR = mkdtempSync(join(tmpdir(), "dateline-start-"));
});
afterEach(() => {
  for (const { pid } of servingProcesses(DATA_DIR)) process.kill(pid, "SIGKILL");
  rmSync(DATA_DIR, { recursive: true, force: true });
});

async function post(origin: string): Promise<{ id: string; result: string }> {
  const headers = { "content-type": "text/plain" };
  const response = await fetch(`${origin}/v1/articles`, { method: "POST", headers, body: ARTICLE });
  return (await response.json()) as { id: string; result: string };
}

test("npm start keeps articles over a restart, refuses a second start, and ends with npm", async () => {
  const first = startApi({ PORT, DATA_DIR });
  await untilReady(first);
  expect(first.output().match(/^Ready.*open.*curl.*\/v1\/articles$/gm)).toHaveLength(1);
  const { id, result } = await post(first.origin);
  expect(result).toBe("created");

  const second = startApi({ PORT: await freePort(), DATA_DIR });
  expect(await second.ended).toBe(1);
  expect(second.output()).toContain(`${DATA_DIR} is in use by another start (process ${first.process.pid})`);

  const serving = servingProcesses(DATA_DIR);
  expect(serving.some((row) => row.command.includes("workerd"))).toBe(true);
  expect(await stopApi(first)).toBe(0);
  expect(stillAlive(serving)).toEqual([]);
  // Wrangler's own store of traces: it grows with every request.
  expect(readdirSync(join(DATA_DIR, "workerd/v3"))).not.toContain("observability");

  const restarted = startApi({ PORT, DATA_DIR }, ["npm", "start"]);
  await untilReady(restarted);
  const found = await fetch(`${restarted.origin}/v1/articles/${id}`);
  expect(found.status).toBe(200);
  expect(await post(restarted.origin)).toMatchObject({ id, result: "duplicate" });
  await stopApi(restarted, "SIGKILL");
  await untilGone(servingProcesses(DATA_DIR));
});

test("npm start leaves no process and no lock behind when it is killed, and loses no article", async () => {
  const killed = startApi({ PORT, DATA_DIR });
  await untilReady(killed);
  const { id } = await post(killed.origin);
  const serving = servingProcesses(DATA_DIR);
  await stopApi(killed, "SIGKILL");
  await untilGone(serving);

  const next = startApi({ PORT, DATA_DIR });
  await untilReady(next);
  expect((await fetch(`${next.origin}/v1/articles/${id}`)).status).toBe(200);
  expect(await stopApi(next, "SIGINT")).toBe(0);
  expect(servingProcesses(DATA_DIR)).toEqual([]);
});

test("npm start reports a Worker that ends by itself and stops with an error", async () => {
  const api = startApi({ PORT, DATA_DIR });
  await until(() => wranglerOf(DATA_DIR) !== undefined, api.output);
  process.kill(wranglerOf(DATA_DIR)!.pid, "SIGKILL");
  expect(await api.ended).toBe(1);
  expect(api.output()).toContain("The Worker ended by itself");
  expect(servingProcesses(DATA_DIR)).toEqual([]);
});

test("npm start says that the port is in use", async () => {
  const holder = createServer().listen(Number(PORT), "127.0.0.1");
  await once(holder, "listening");
  const api = startApi({ PORT, DATA_DIR });
  expect(await api.ended).toBe(1);
  expect(api.output()).toBe(`Port ${PORT} is in use. Set PORT to another one.\n`);
  holder.close();
});

test.each([
  ["PORT", { PORT: "http" }, "PORT must be a number"],
  ["DATABASE_URL", { DATABASE_URL: "mysql://localhost/news" }, "DATABASE_URL must begin with postgres://"],
  [
    "DATABASE_URL",
    { DATABASE_URL: "postgres://127.0.0.1:1/news" },
    "The database cannot be used: connect ECONNREFUSED",
  ],
])("npm start refuses a wrong %s with one plain line", async (_, variables, message) => {
  const api = startApi({ PORT, DATA_DIR, ...variables });
  expect(await api.ended).toBe(1);
  expect(api.output()).toContain(message);
  expect(api.output()).not.toMatch(/\n {4}at /);
});

test.runIf(process.env.TEST_DATABASE_URL)(
  "npm start uses the Postgres of DATABASE_URL in place of its own",
  async () => {
    const server = new URL(process.env.TEST_DATABASE_URL!);
    const admin = openPostgresEngine(server.href);
    const name = `dateline_start_${PORT}`;
    await admin.runScript(`create database ${name}`);
    server.pathname = `/${name}`;
    const api = startApi({ PORT, DATA_DIR, DATABASE_URL: server.href });
    try {
      await untilReady(api);
      await post(api.origin);
      const engine = openPostgresEngine(server.href);
      const { rows } = await engine.run({ query: "select count(*) from articles", params: [] });
      await engine.close();
      expect(rows).toEqual([["1"]]);
    } finally {
      await stopApi(api);
      await admin.runScript(`drop database ${name} with (force)`);
      await admin.close();
    }
  },
);

function stillAlive(rows: { pid: number }[]): unknown[] {
  const alive = new Set(listProcesses().map((row) => row.pid));
  return rows.filter((row) => alive.has(row.pid));
}

async function untilGone(rows: { pid: number }[]): Promise<void> {
  await until(
    () => stillAlive(rows).length === 0,
    () => JSON.stringify(stillAlive(rows)),
    10_000,
  );
}

function wranglerOf(dataFolder: string) {
  return servingProcesses(dataFolder).find(
    (row) => row.command.includes("cli.js dev") && !row.command.includes("guard"),
  );
}
