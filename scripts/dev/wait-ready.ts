import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { StartError } from "./settings.ts";

const POLL_MS = 50;

/** Throws `StartError` when something listens on the port already. */
export async function requireFreePort(port: number): Promise<void> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const inUse = error.code === "EADDRINUSE";
      reject(new StartError(inUse ? `Port ${port} is in use. Set PORT to another one.` : error.message));
    });
    server.listen(port, "127.0.0.1", () => server.close(() => resolve()));
  });
}

/** Waits until `GET /ready` answers 200. Throws `StartError` with the last answer after `timeoutMs`. */
export async function waitUntilReady(origin: string, timeoutMs: number, signal: AbortSignal): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  let last = "no answer";
  while (Date.now() < deadline && !signal.aborted) {
    const response = await fetch(`${origin}/ready`, { signal: AbortSignal.timeout(5_000) }).catch(() => null);
    if (response?.ok) return;
    if (response !== null) last = `${response.status} ${await response.text()}`;
    await sleep(POLL_MS);
  }
  if (!signal.aborted) throw new StartError(`${origin}/ready did not become ready: ${last}`);
}
