import type { QueueBinding } from "./enqueue.ts";

/** How many messages wait in the queue; null where there is none, or it does not tell. Never throws. */
export async function countWaiting(queue: QueueBinding | null): Promise<number | null> {
  try {
    const metrics = await queue?.metrics?.();
    return typeof metrics?.backlogCount === "number" ? metrics.backlogCount : null;
  } catch {
    return null;
  }
}
