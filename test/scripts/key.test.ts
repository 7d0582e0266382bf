import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";
import { freePort, servingProcesses, startApi, stopApi, untilReady } from "./start-api.ts";

const KEY = fileURLToPath(new URL("../../scripts/key.ts", import.meta.url));
const SHAPE = /^dateline_[0-9a-f]{12}_[0-9a-f]{64}\n$/;

let DATA_DIR: string;
beforeEach(() => {
  DATA_DIR = mkdtempSync(join(tmpdir(), "dateline-key-"));
});
afterEach(() => {
  for (const { pid } of servingProcesses(DATA_DIR)) process.kill(pid, "SIGKILL");
  rmSync(DATA_DIR, { recursive: true, force: true });
});

/** Runs `npm run key -- words` on the data folder of the test. */
function key(...words: string[]): Promise<{ code: number; out: string; notes: string }> {
  const { DATABASE_URL: _, ...inherited } = process.env;
  return new Promise((resolve) => {
    execFile(process.execPath, [KEY, ...words], { env: { ...inherited, DATA_DIR } }, (error, out, notes) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, notes }),
    );
  });
}

test("keys are made, listed, rotated and revoked while npm start runs and while it does not", async () => {
  const made = await key("create", "--scope", "ingest", "--name", "scraper-1");
  expect([made.code, made.out]).toEqual([0, expect.stringMatching(SHAPE)]);

  const PORT = await freePort();
  const api = startApi({ PORT, DATA_DIR, OPEN_SCOPES: "" });
  await untilReady(api);
  expect(api.output()).toContain("closed but for nothing");
  const status = async (text: string | null, path = "/v1/analyze", method = "POST") => {
    const headers = {
      "Content-Type": "text/plain",
      ...(text === null ? {} : { Authorization: `Bearer ${text.trim()}` }),
    };
    const body = method === "POST" ? { body: "The council met on Tuesday." } : {};
    return (await fetch(`${api.origin}${path}`, { method, headers, ...body })).status;
  };
  expect(await status(null)).toBe(401);
  expect(await status(made.out)).toBe(200);
  expect(await status(made.out, "/v1/articles", "GET")).toBe(403);

  const rotated = await key("rotate", "scraper-1");
  expect(rotated.out).toMatch(SHAPE);
  expect(rotated.out).not.toBe(made.out);
  expect([await status(made.out), await status(rotated.out)]).toEqual([200, 200]);
  expect((await key("rotate", "scraper-1")).notes).toContain("2 keys in force are called scraper-1");

  const secondId = rotated.out.split("_")[1]!;
  expect((await key("revoke", secondId)).code).toBe(0);
  const { out } = await key("list");
  expect(out).toMatch(new RegExp(`${secondId}.*scraper-1.*ingest.*revoked`));
  expect(out).toMatch(new RegExp(`${made.out.split("_")[1]}.*scraper-1.*ingest.*until`));
  expect(out).not.toContain(made.out.split("_")[2]!.trim());
  await stopApi(api);

  expect((await key("revoke", "scraper-1")).code).toBe(0);
  expect((await key("revoke", "scraper-1")).notes).toContain("No key in force");
});

test.each([
  [[], "What is to be done?"],
  [["destroy"], "destroy is not known"],
  [["create", "--name", "a"], "--scope takes read, ingest, admin"],
  [["create", "--scope", "write", "--name", "a"], "--scope takes"],
  [["create", "--scope", "read"], "--name takes"],
  [["create", "--scope", "read", "--name", "a\nb"], "--name takes"],
  [["create", "--scope", "read", "--name", "a", "--expires", "soon"], "--expires takes a whole number"],
  [["create", "--scope", "read", "--name", "a", "--colour", "red"], "--colour"],
])("a wrong command line opens nothing and shows the right ones: %s", async (words, message) => {
  const { code, out, notes } = await key(...words);
  expect([code, out]).toEqual([1, ""]);
  expect(notes).toContain(message);
  expect(notes).toContain("npm run key -- create");
});
