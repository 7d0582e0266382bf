import { expect, test } from "vitest";
import { newArticleId } from "../../src/domain/article-id.ts";
import { acceptSubmissions, openSubmissionQueue } from "../../src/queue/accept.ts";
import type { QueueBinding } from "../../src/queue/enqueue.ts";
import { unpackSubmission } from "../../src/queue/message.ts";
import { DatabaseUnavailable } from "../../src/store/client.ts";
import { submissionOf } from "../support/submissions.ts";
import { databaseAway, openQueue } from "./open-queue.ts";

const NOW = Date.UTC(2026, 2, 1, 12);

const incoming = (content: string) => ({
  submission: submissionOf(content),
  raw: { contentType: "text/plain", content },
  id: newArticleId(NOW, crypto.getRandomValues(new Uint8Array(10))),
  now: NOW,
});
const report = (at: number) =>
  `The council of village ${at} met on Tuesday to speak about the new bridge over the river.`;
const many = (count: number) => Array.from({ length: count }, (_, at) => incoming(report(at)));
const accept = (binding: QueueBinding | null, list: ReturnType<typeof many>) =>
  acceptSubmissions(databaseAway(), openSubmissionQueue(binding, "secret"), list);

test("of many submissions the good ones wait and the bad ones are refused at once, each in its place", async () => {
  const queue = openQueue();
  const [first, second] = many(2);
  const results = await accept(queue.binding, [first!, incoming(" \n "), second!]);
  expect(results).toMatchObject([
    { ok: true, value: { state: "queued" } },
    { ok: false, reason: { code: "empty_article" } },
    { ok: true, value: { state: "queued" } },
  ]);
  const ids = results.flatMap((result) => (result.ok && result.value.state === "queued" ? [result.value.id] : []));
  expect(queue.messages().map(({ id }) => id)).toEqual(ids);
});

test("what the queue did not take is told in its place", async () => {
  let calls = 0;
  const sendBatch = async () => {
    calls += 1;
    if (calls === 2) throw new Error("Too Many Requests");
  };
  const results = await accept({ sendBatch }, many(150));
  expect(results.map((result) => (result.ok ? result.value.state : result.reason.code))).toEqual(
    Array.from({ length: 150 }, (_, at) => (at < 100 ? "queued" : "database_unavailable")),
  );
});

test("without a queue, or when it takes nothing, all are refused until later", async () => {
  await expect(accept(null, many(2))).rejects.toBeInstanceOf(DatabaseUnavailable);
  const sendBatch = () => Promise.reject(new Error("Too Many Requests"));
  await expect(accept({ sendBatch }, many(2))).rejects.toBeInstanceOf(DatabaseUnavailable);
});

test("of two versions of one article in a batch the second one counts as accepted later", async () => {
  const queue = openQueue();
  const versions = [0, 1, 2, 3].map((at) => {
    const one = incoming(`${report(7)} Version ${at}.`);
    const names = at === 3 ? { externalId: "other" } : { externalId: "same", url: `https://one.example/${at % 2}` };
    return { ...one, submission: { ...one.submission, source: "Bay Wire", ...names } };
  });
  await accept(queue.binding, versions);
  const accepted = await Promise.all(queue.messages().map(({ bytes }) => unpackSubmission(bytes)));
  expect(accepted.map(({ acceptedAt }) => acceptedAt - NOW)).toEqual([0, 1, 2, 0]);
});
