import { readConfig } from "./config.ts";
import { newArticleId } from "./domain/article-id.ts";
import { createApp } from "./http/app.ts";
import { connectDatabase } from "./store/client.ts";

/** Random bytes that a UUIDv7 takes beside the time. */
const ID_RANDOM_BYTES = 10;

function start(bindings: unknown) {
  const config = readConfig(bindings);
  return createApp({
    database: connectDatabase(config.databaseUrl, config.databaseEndpoint),
    clock: Date.now,
    newId: (now) => newArticleId(now, crypto.getRandomValues(new Uint8Array(ID_RANDOM_BYTES))),
  });
}

let app: ReturnType<typeof start> | undefined;

export default {
  /** Answers one request. Bindings cannot change within an isolate, so the first request wires the app for all. */
  fetch(request: Request, bindings: unknown): Response | Promise<Response> {
    app ??= start(bindings);
    return app.fetch(request);
  },
};
