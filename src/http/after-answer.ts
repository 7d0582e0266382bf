import type { ApiContext } from "./context.ts";

/**
 * Has work go on after the answer is sent. Nothing depends on it, so a failure is only logged, by name: its message may
 * hold values. Outside of a Worker (tests) it runs without anybody waiting for it.
 */
export function afterAnswer(c: ApiContext, work: Promise<unknown>): void {
  const requestId = c.get("requestId");
  const ended = work.catch((error: unknown) => {
    const name = error instanceof Error ? error.name : typeof error;
    console.error(JSON.stringify({ level: "error", request_id: requestId, deferred: true, error: name }));
  });
  try {
    c.executionCtx.waitUntil(ended);
  } catch {
    // No execution context: it runs all the same.
  }
}
