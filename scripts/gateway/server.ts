import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type BatchSettings, type Engine, type Statement, StatementError } from "./engine.ts";

/** A running gateway: `endpoint` is what `neonConfig.fetchEndpoint` takes. */
export type Gateway = { endpoint: string; close(): Promise<void> };

/**
 * Serves Neon's SQL-over-HTTP protocol on 127.0.0.1: `POST /sql` with `{query, params}` or `{queries: […]}`.
 * A Postgres error is status 400 with its fields, as the driver in `@neondatabase/serverless` (1.2) reads them.
 * @param findEngine the engine for a connection string (the `Neon-Connection-String` header), or null when there is none
 */
export async function startGateway(
  findEngine: (connectionString: string) => Promise<Engine | null> | Engine | null,
): Promise<Gateway> {
  const server = createServer((request, response) => {
    answer(request, findEngine).then(
      ({ status, body }) => send(response, status, body),
      (error: unknown) => send(response, 500, { message: error instanceof Error ? error.message : String(error) }),
    );
  });
  // Node closes a connection after five idle seconds, just when a busy Worker may send its next request over it.
  server.keepAliveTimeout = 0;
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    endpoint: `http://127.0.0.1:${port}/sql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Answer = { status: number; body: unknown };

async function answer(
  request: IncomingMessage,
  findEngine: (connectionString: string) => Promise<Engine | null> | Engine | null,
): Promise<Answer> {
  if (request.method !== "POST" || request.url !== "/sql") return { status: 404, body: { message: "POST /sql only" } };
  // A page in a browser cannot send this header to another origin without asking, so it gets nowhere near the database.
  const connectionString = header(request, "neon-connection-string");
  if (connectionString === null) return { status: 400, body: { message: "Neon-Connection-String is missing" } };
  const engine = await findEngine(connectionString);
  if (engine === null) return { status: 400, body: { message: "database does not exist", code: "3D000" } };
  const payload = readPayload(await readBody(request));
  if (payload === null) return { status: 400, body: { message: "expected {query, params} or {queries}" } };
  try {
    if ("query" in payload) return { status: 200, body: await engine.run(payload) };
    return { status: 200, body: { results: await engine.runBatch(payload.queries, batchSettings(request)) } };
  } catch (error) {
    if (error instanceof StatementError) return { status: 400, body: { message: error.message, ...error.fields } };
    throw error;
  }
}

function batchSettings(request: IncomingMessage): BatchSettings {
  return {
    isolationLevel: header(request, "neon-batch-isolation-level"),
    readOnly: header(request, "neon-batch-read-only") === "true",
    deferrable: header(request, "neon-batch-deferrable") === "true",
  };
}

function header(request: IncomingMessage, name: string): string | null {
  const value = request.headers[name];
  return typeof value === "string" ? value : null;
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}

function readPayload(text: string): Statement | { queries: Statement[] } | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== "object" || value === null) return null;
  if (!("queries" in value)) return readStatement(value);
  if (!Array.isArray(value.queries)) return null;
  const queries = value.queries.map(readStatement);
  return queries.every((query) => query !== null) ? { queries } : null;
}

function readStatement(value: unknown): Statement | null {
  if (typeof value !== "object" || value === null || !("query" in value)) return null;
  const params = "params" in value ? value.params : [];
  if (typeof value.query !== "string" || !Array.isArray(params)) return null;
  return { query: value.query, params: params.map((param) => (param === null ? null : String(param))) };
}

function send(response: ServerResponse, status: number, body: unknown): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, { "content-type": "application/json", "content-length": bytes.byteLength });
  response.end(bytes);
}
