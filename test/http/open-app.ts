import { newArticleId } from "../../src/domain/article-id.ts";
import { createApp } from "../../src/http/app.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { openTestDatabase } from "../support/database.ts";

/** The time it is in tests of the API. */
export const NOW = Date.parse("2026-11-22T09:30:00.125Z");

const queue = openSubmissionQueue(null, "secret");

const newId = (now: number) => newArticleId(now, crypto.getRandomValues(new Uint8Array(10)));

/** The API over a database of this file alone. */
export function openApp() {
  const { connectionString, endpoint } = openTestDatabase();
  return createApp({ database: connectDatabase(connectionString, endpoint), clock: () => NOW, newId, queue });
}

/** The API over a database that nobody answers for. */
export function openAppWithoutDatabase() {
  const database = connectDatabase("postgres://nobody:none@127.0.0.1/none", "http://127.0.0.1:1/sql");
  return createApp({ database, clock: () => NOW, newId, queue });
}

export type App = ReturnType<typeof openApp>;

/** A POST of `body` as `type`. */
export function post(app: App, path: string, body: BodyInit, type = "text/plain"): Promise<Response> {
  return Promise.resolve(app.request(path, { method: "POST", headers: { "Content-Type": type }, body }));
}

/** A POST of a value as JSON. */
export function postJson(app: App, path: string, value: unknown): Promise<Response> {
  return post(app, path, JSON.stringify(value), "application/json");
}
