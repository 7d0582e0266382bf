import fc from "fast-check";
import { expect, test } from "vitest";
import type { QueuedSubmission } from "../../src/domain/queued.ts";
import { submissionDelaySeconds } from "../../src/queue/backoff.ts";
import { enqueueSubmissions } from "../../src/queue/enqueue.ts";
import { packSubmission, splitMessages, unpackSubmission } from "../../src/queue/message.ts";
import { importSubmissionKey, isSubmissionId, newSubmissionId, timeOfId } from "../../src/queue/submission-id.ts";
import { submissionOf } from "../support/submissions.ts";
import { openQueue } from "./open-queue.ts";

const NOW = Date.UTC(2026, 2, 1, 12);
const ID = "0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b";

const queued = (content: string, raw = content, id = ID): QueuedSubmission => ({
  id,
  articleId: ID,
  acceptedAt: NOW,
  submission: submissionOf(content, { title: "T", authors: ["A"] }),
  raw: { contentType: "text/plain", content: raw },
});

/** Text that no compression makes smaller than three quarters. */
const noise = (bytes: number) => {
  const whole = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at += 60_000) crypto.getRandomValues(whole.subarray(at, at + 60_000));
  return Array.from(whole, (byte) => String.fromCharCode(33 + (byte & 63))).join("");
};

test("a submission comes out of its message as it went in", async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.string(), async (content, raw) => {
      const one = queued(content, raw);
      expect(await unpackSubmission(await packSubmission(one))).toEqual(one);
    }),
    { numRuns: 100 },
  );
});

test("what was sent is not packed twice when it is the content itself", async () => {
  const content = noise(20_000);
  const once = await packSubmission(queued(content));
  const twice = await packSubmission(queued(content, `${content.slice(10_000)}${noise(20_000)}`));
  expect(once.byteLength).toBeLessThan(20_000);
  expect(twice.byteLength).toBeGreaterThan(25_000);
});

test("a submission too large for a message is parted, and the parts together are the whole", async () => {
  const packed = await packSubmission(queued(noise(400_000)));
  const parts = splitMessages(ID, packed);
  expect(parts.length).toBeGreaterThan(2);
  for (const part of parts) expect(part.bytes.buffer.byteLength).toBeLessThan(127_000);
  expect(parts.map(({ part, parts: of }) => [part, of])).toEqual(parts.map((_, at) => [at, parts.length]));
  const joined = new Uint8Array(
    await new Blob(parts.map(({ bytes }) => bytes as Uint8Array<ArrayBuffer>)).arrayBuffer(),
  );
  expect(joined).toEqual(packed);
});

test("each call to the queue keeps its limits of messages and bytes, in order", async () => {
  const queue = openQueue();
  const small = Array.from({ length: 230 }, (_, at) => queued(`small ${at}`, undefined, id(at)));
  const large = Array.from({ length: 5 }, (_, at) => queued(noise(150_000), undefined, id(1_000 + at)));
  const all = [...small, ...large];
  expect(await enqueueSubmissions(queue.binding, all)).toEqual(all.map(() => true));
  for (const call of queue.calls) {
    expect(call.length).toBeLessThanOrEqual(100);
    expect(call.reduce((sum, { bytes }) => sum + bytes.byteLength + 400, 0)).toBeLessThanOrEqual(256_000);
  }
  expect(queue.messages().map((message) => message.id)).toEqual(all.map((one) => one.id));
  expect(queue.calls.length).toBeLessThan(9);
});

test("only what the queue took counts as accepted", async () => {
  let calls = 0;
  const sendBatch = async () => {
    calls += 1;
    if (calls === 2) throw new Error("Too Many Requests");
  };
  const many = Array.from({ length: 250 }, (_, at) => queued(`small ${at}`, undefined, id(at)));
  const taken = await enqueueSubmissions({ sendBatch }, many);
  expect(taken).toEqual(many.map((_, at) => at < 100 || at >= 200));
});

test("the wait before another delivery doubles, up to ten minutes", () => {
  expect([1, 2, 3, 4, 9, 10, 99].map(submissionDelaySeconds)).toEqual([2, 4, 8, 16, 512, 600, 600]);
});

test("an id of a submission tells when it was made and that it was made here", async () => {
  const key = await importSubmissionKey("secret");
  const made = await newSubmissionId(NOW, crypto.getRandomValues(new Uint8Array(10)), key);
  expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(timeOfId(made)).toBe(NOW);
  expect(await isSubmissionId(made, key)).toBe(true);
  expect(await isSubmissionId(made.toUpperCase(), key)).toBe(true);
  expect(await isSubmissionId(made, await importSubmissionKey("another"))).toBe(false);
  const changed = (made.startsWith("0") ? "1" : "0") + made.slice(1);
  expect(await isSubmissionId(changed, key)).toBe(false);
  expect(await isSubmissionId("nonsense", key)).toBe(false);
});

function id(at: number): string {
  return `0199b0c4-6f1e-7c3a-9d2b-${String(at).padStart(12, "0")}`;
}
