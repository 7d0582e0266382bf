import { expect, test, vi } from "vitest";
import worker from "../src/index.ts";
import { openTestDatabase } from "./support/database.ts";

const database = openTestDatabase();
const get = (path: string, bindings: unknown) => worker.fetch(new Request(`https://news.example${path}`), bindings);

test("a Worker without bindings answers every request with a problem that tells nothing of them", async () => {
  const log = vi.spyOn(console, "error").mockImplementation(() => {});
  const response = await get("/v1/articles", { DATABASE_URL: "mysql://user:secret@h/d" });
  expect(response.status).toBe(500);
  expect(response.headers.get("Content-Type")).toBe("application/problem+json");
  const problem = (await response.json()) as { request_id: string };
  expect(problem).toMatchObject({
    status: 500,
    code: "internal_error",
    request_id: response.headers.get("X-Request-Id"),
  });
  expect(JSON.stringify(problem)).not.toContain("DATABASE_URL");
  expect(log.mock.calls.join()).toContain(problem.request_id);
  expect(log.mock.calls.join()).toContain("DATABASE_URL");
  expect(log.mock.calls.join()).not.toContain("secret");
});

test("a Worker with its bindings is ready once the database has every migration", async () => {
  const bindings = { DATABASE_URL: database.connectionString, DATABASE_ENDPOINT: database.endpoint };
  const response = await get("/ready", bindings);
  expect([response.status, await response.json()]).toEqual([
    200,
    { status: "ready", database: true, migrations: true, queue: false, keys: false },
  ]);
});
