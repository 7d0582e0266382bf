import { expect, test } from "vitest";
import { readConfig } from "../src/config.ts";

test("the database's connection string is enough, and SQL then goes to Neon", () => {
  const url = "postgresql://user:secret@ep-cool-1.eu-central-1.aws.neon.tech/news?sslmode=require";
  expect(readConfig({ DATABASE_URL: url })).toEqual({
    databaseUrl: url,
    databaseEndpoint: null,
    queue: null,
    cursorSecret: url,
    release: "",
    openScopes: new Set(),
    limiters: { key: null, address: null },
  });
});

test("another endpoint for SQL can be named, and other bindings do not matter", () => {
  const bindings = { DATABASE_URL: "postgres://u@h/d", DATABASE_ENDPOINT: "http://127.0.0.1:4444/sql", OTHER: {} };
  expect(readConfig(bindings).databaseEndpoint).toBe("http://127.0.0.1:4444/sql");
});

test("a queue can be bound", () => {
  const queue = { sendBatch: async () => {} };
  expect(readConfig({ DATABASE_URL: "postgres://u@h/d", SUBMISSION_QUEUE: queue }).queue).toBe(queue);
});

test("what needs no key is said by name, and nothing is open otherwise", () => {
  const open = (text: string) => readConfig({ DATABASE_URL: "postgres://u@h/d", OPEN_SCOPES: text }).openScopes;
  expect([...open("admin")]).toEqual(["admin"]);
  expect([...open("read,ingest")]).toEqual(["read", "ingest"]);
  expect([...open("")]).toEqual([]);
  for (const wrong of ["true", "all", "read ingest", "Admin"]) expect(() => open(wrong)).toThrow("OPEN_SCOPES");
});

test.each([
  ["a queue that is none", { DATABASE_URL: "postgres://u:secret@h/d", SUBMISSION_QUEUE: "secret" }, "SUBMISSION_QUEUE"],
  ["no bindings", undefined, ""],
  ["no connection string", {}, "DATABASE_URL"],
  ["a connection string of another database", { DATABASE_URL: "mysql://user:secret@h/d" }, "DATABASE_URL"],
  [
    "an endpoint that is no web address",
    { DATABASE_URL: "postgres://u:secret@h/d", DATABASE_ENDPOINT: "secret" },
    "DATABASE_ENDPOINT",
  ],
])("rejects %s, naming it without its value", (_, bindings, name) => {
  expect(() => readConfig(bindings)).toThrow(name);
  expect(() => readConfig(bindings)).not.toThrow("secret");
});

test("cursors are signed with the connection string until they have a secret of their own", () => {
  const bindings = { DATABASE_URL: "postgres://u:secret@h/d", CURSOR_SECRET: "sixteen letters or more" };
  expect(readConfig(bindings).cursorSecret).toBe("sixteen letters or more");
  expect(() => readConfig({ ...bindings, CURSOR_SECRET: "short" })).toThrow("CURSOR_SECRET");
});
