import { readConfig } from "./config.ts";
import { newArticleId } from "./domain/article-id.ts";
import { createApp } from "./http/app.ts";
import { connectDatabase } from "./store/client.ts";

const newId = (now: number) => newArticleId(now, crypto.getRandomValues(new Uint8Array(10)));

function start(bindings: unknown) {
  const { databaseUrl, databaseEndpoint } = readConfig(bindings);
  return createApp({ database: connectDatabase(databaseUrl, databaseEndpoint), clock: Date.now, newId });
}

let app: ReturnType<typeof start> | undefined;

export default {
  /** Answers one request. Bindings cannot change within an isolate, so the first request wires the app for all. */
  fetch(request: Request, bindings: unknown): Response | Promise<Response> {
    try {
      app ??= start(bindings);
    } catch (error) {
      return refuseMisconfigured(error);
    }
    return app.fetch(request);
  },
};

/** Without bindings there is no app to answer; only the log says what is wrong, since a 5xx tells nothing internal. */
function refuseMisconfigured(error: unknown): Response {
  const id = newId(Date.now());
  console.error(JSON.stringify({ level: "error", request_id: id, message: String(error) }));
  const problem = { type: "about:blank", title: "Internal error", status: 500, code: "internal_error", request_id: id };
  const body = { ...problem, detail: "The service is not configured; the request id finds the reason in the log." };
  const headers = { "Content-Type": "application/problem+json", "X-Request-Id": id };
  return new Response(JSON.stringify(body), { status: 500, headers });
}
