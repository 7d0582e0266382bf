import type { Scope } from "../../src/domain/api-key.ts";
import { newArticleId } from "../../src/domain/article-id.ts";
import { createApp } from "../../src/http/app.ts";
import { openSubmissionQueue } from "../../src/queue/accept.ts";
import type { QueueBinding } from "../../src/queue/enqueue.ts";
import { connectDatabase, type Database } from "../../src/store/client.ts";
import { openCursorKey } from "../../src/store/cursor.ts";
import { openTestDatabase } from "../support/database.ts";

/** The time it is in tests of the API. */
export const NOW = Date.parse("2026-11-22T09:30:00.125Z");

/** A new UUIDv7. */
export const newId = (now: number) => newArticleId(now, crypto.getRandomValues(new Uint8Array(10)));

/** What cursors are signed with in tests of the API. */
export const cursorKey = openCursorKey("a secret of the tests");

/** Everything without a key, as at `npm start`. */
export const OPEN: ReadonlySet<Scope> = new Set(["admin"]);

/** The API over a database of this file alone. */
export function openApp() {
  const { connectionString, endpoint } = openTestDatabase();
  return openAppOver(connectDatabase(connectionString, endpoint));
}

/** The API over a database, without a queue, at `now` in epoch milliseconds. */
export function openAppOver(database: Database, now = NOW) {
  return createApp({
    database,
    clock: () => now,
    newId,
    queue: openSubmissionQueue(null, "secret"),
    cursorKey,
    openScopes: OPEN,
  });
}

/** The API over a database that nobody answers for, with or without a queue to accept into. */
export function openAppWithoutDatabase(binding: QueueBinding | null = null) {
  const database = connectDatabase("postgres://nobody:none@127.0.0.1/none", "http://127.0.0.1:1/sql");
  return createApp({
    database,
    clock: () => NOW,
    newId,
    queue: openSubmissionQueue(binding, "secret"),
    cursorKey,
    openScopes: OPEN,
  });
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
