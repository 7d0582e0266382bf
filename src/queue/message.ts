import type { QueuedSubmission } from "../domain/queued.ts";

/**
 * Packed bytes in one message. Cloudflare takes messages of 128,000 bytes, about 100 of them its own
 * (developers.cloudflare.com/queues/platform/limits), and the fields beside the bytes need a few more.
 */
const PART_BYTES = 120_000;

/** A message of the queue: a packed submission, or one of the parts of one that is too large for a message. */
export interface QueueMessage {
  id: string;
  /** Counted from 0. */
  part: number;
  parts: number;
  bytes: Uint8Array;
}

/** Packs a submission as gzipped JSON. Its content is left out where that is exactly what was sent. */
export async function packSubmission(queued: QueuedSubmission): Promise<Uint8Array> {
  const { submission, raw } = queued;
  const content = submission.content === raw.content ? null : submission.content;
  const json = JSON.stringify({ ...queued, submission: { ...submission, content } });
  return through(new TextEncoder().encode(json), new CompressionStream("gzip"));
}

/** The submission that was packed. Throws when the bytes are none. */
export async function unpackSubmission(bytes: Uint8Array): Promise<QueuedSubmission> {
  const json = new TextDecoder().decode(await through(bytes, new DecompressionStream("gzip")));
  const queued = JSON.parse(json) as QueuedSubmission;
  const { submission, raw } = queued;
  return { ...queued, submission: { ...submission, content: submission.content ?? raw.content } };
}

/** The messages that carry the packed submission `id`. */
export function splitMessages(id: string, packed: Uint8Array): QueueMessage[] {
  const parts = Math.ceil(packed.byteLength / PART_BYTES);
  return Array.from({ length: parts }, (_, part) => ({
    id,
    part,
    parts,
    // A copy: a message takes the whole buffer behind a view with it.
    bytes: packed.slice(part * PART_BYTES, (part + 1) * PART_BYTES),
  }));
}

/** Whether what the queue delivered is one of our messages. */
export function isQueueMessage(body: unknown): body is QueueMessage {
  if (typeof body !== "object" || body === null) return false;
  const { id, part, parts, bytes } = body as Partial<QueueMessage>;
  return typeof id === "string" && Number.isInteger(part) && Number.isInteger(parts) && bytes instanceof Uint8Array;
}

async function through(bytes: Uint8Array, transform: ReadableWritablePair): Promise<Uint8Array> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(transform);
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
