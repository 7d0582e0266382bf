import type { QueuedSubmission } from "../domain/queued.ts";
import { packSubmission, type QueueMessage, splitMessages } from "./message.ts";

/** What of Cloudflare's queue binding is used here. */
export interface QueueBinding {
  sendBatch(messages: { body: QueueMessage; contentType: "v8" }[]): Promise<unknown>;
  /** Not there in older runtimes. */
  metrics?(): Promise<{ backlogCount?: unknown }>;
}

/** One call takes 100 messages and 256,000 bytes (developers.cloudflare.com/queues/platform/limits). */
const CALL_MESSAGES = 100;
const CALL_BYTES = 250_000;
/** What a message costs beside its packed bytes. */
const MESSAGE_BYTES = 400;

/**
 * Puts submissions into the queue in as few calls as its limits allow, in their order. Returns for each whether the
 * queue took all of it. Parts of one that it did not take whole are never stored as an article.
 */
export async function enqueueSubmissions(queue: QueueBinding, queued: QueuedSubmission[]): Promise<boolean[]> {
  const messages: QueueMessage[] = [];
  for (const one of queued) messages.push(...splitMessages(one.id, await packSubmission(one)));
  const lost = new Set<string>();
  for (const call of groupCalls(messages)) {
    try {
      await queue.sendBatch(call.map((body) => ({ body, contentType: "v8" })));
    } catch (error) {
      console.error(JSON.stringify({ level: "error", message: "the queue refused messages", cause: String(error) }));
      for (const { id } of call) lost.add(id);
    }
  }
  return queued.map(({ id }) => !lost.has(id));
}

function groupCalls(messages: QueueMessage[]): QueueMessage[][] {
  const calls: QueueMessage[][] = [];
  let bytes = 0;
  for (const message of messages) {
    const size = message.bytes.byteLength + MESSAGE_BYTES;
    const last = calls.at(-1);
    if (last !== undefined && last.length < CALL_MESSAGES && bytes + size <= CALL_BYTES) {
      last.push(message);
      bytes += size;
    } else {
      calls.push([message]);
      bytes = size;
    }
  }
  return calls;
}
