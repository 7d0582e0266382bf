import type { DeliveredMessage } from "../../src/queue/consume.ts";
import type { QueueBinding } from "../../src/queue/enqueue.ts";
import type { QueueMessage } from "../../src/queue/message.ts";
import { connectDatabase, type Database } from "../../src/store/client.ts";

/** A queue that keeps what it is sent, so that a test can deliver it when and as often as it likes. */
export function openQueue() {
  const calls: QueueMessage[][] = [];
  const binding: QueueBinding = {
    // Cloned, as the real one does: what is no plain data must fail here too.
    sendBatch: async (messages) => {
      calls.push(messages.map(({ body }) => structuredClone(body)));
    },
  };
  return { binding, calls, messages: () => calls.flat() };
}

/** What a consumer did with a message. */
export type Delivery = DeliveredMessage & { outcome: "acked" | { retrySeconds: number } | null };

/** Messages as the queue delivers them for the `attempts`th time. */
export function deliver(bodies: readonly unknown[], attempts = 1): Delivery[] {
  return bodies.map((body) => {
    const delivery: Delivery = {
      body,
      attempts,
      outcome: null,
      ack: () => {
        delivery.outcome = "acked";
      },
      retry: ({ delaySeconds }) => {
        delivery.outcome = { retrySeconds: delaySeconds };
      },
    };
    return delivery;
  });
}

/** A database that nobody answers for. */
export const databaseAway = (): Database =>
  connectDatabase("postgres://nobody:none@127.0.0.1/none", "http://127.0.0.1:1/sql");
