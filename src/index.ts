import { readConfig } from "./config.ts";
import { newArticleId } from "./domain/article-id.ts";
import { createApp } from "./http/app.ts";
import { openSubmissionQueue } from "./queue/accept.ts";
import { consumeDeadLetters, consumeSubmissions, type DeliveredMessage } from "./queue/consume.ts";
import { runScheduled } from "./scheduled.ts";
import { connectDatabase } from "./store/client.ts";
import { openCursorKey } from "./store/cursor.ts";

/** The queue of wrangler.toml that takes what the other one gave up. */
const DEAD_LETTER_QUEUE = "dateline-dead-letters";

const newId = (now: number) => newArticleId(now, crypto.getRandomValues(new Uint8Array(10)));

const log = (line: Record<string, unknown>) => console.log(JSON.stringify(line));

function start(bindings: unknown) {
  const {
    databaseUrl,
    databaseEndpoint,
    queue: binding,
    cursorSecret,
    openScopes,
    limiters,
    release,
  } = readConfig(bindings);
  const database = connectDatabase(databaseUrl, databaseEndpoint);
  const queue = openSubmissionQueue(binding, databaseUrl);
  const cursorKey = openCursorKey(cursorSecret);
  const services = { database, clock: Date.now, newId, queue, cursorKey, openScopes, limiters, log, release };
  return { database, app: createApp(services) };
}

/** What a request may leave running behind it. */
type Context = Parameters<ReturnType<typeof start>["app"]["fetch"]>[2];

let started: ReturnType<typeof start> | undefined;

export default {
  /** Answers one request. Bindings cannot change within an isolate, so the first request wires the app for all. */
  fetch(request: Request, bindings: unknown, context?: Context): Response | Promise<Response> {
    try {
      started ??= start(bindings);
    } catch (error) {
      return refuseMisconfigured(error);
    }
    return started.app.fetch(request, {}, context);
  },

  /** Stores what was accepted while the database was away. Throws without bindings: the messages then come again. */
  queue(batch: { queue: string; messages: readonly DeliveredMessage[] }, bindings: unknown): Promise<void> {
    started ??= start(bindings);
    const consume = batch.queue === DEAD_LETTER_QUEUE ? consumeDeadLetters : consumeSubmissions;
    return consume(started.database, batch.messages, Date.now);
  },

  /** Does the upkeep that the cron trigger of wrangler.toml asks for. What it throws is the run's failure in the log. */
  async scheduled(_event: unknown, bindings: unknown): Promise<void> {
    started ??= start(bindings);
    await runScheduled(started.database, Date.now);
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
