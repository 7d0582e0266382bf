import { sql } from "drizzle-orm";
import { describe, expect, test, vi } from "vitest";
import { newArticleId } from "../../src/domain/article-id.ts";
import type { QueuedSubmission } from "../../src/domain/queued.ts";
import { consumeDeadLetters, consumeSubmissions } from "../../src/queue/consume.ts";
import { enqueueSubmissions } from "../../src/queue/enqueue.ts";
import { replayDeadLetter } from "../../src/queue/replay.ts";
import { connectDatabase, runQuery } from "../../src/store/client.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import { findArticle } from "../../src/store/find-article.ts";
import { findRevisions } from "../../src/store/find-revisions.ts";
import { findSubmission } from "../../src/store/find-submission.ts";
import { listDeadLetters } from "../../src/store/list-dead-letters.ts";
import { purgeSubmissions } from "../../src/store/purge-submissions.ts";
import { openTestDatabase } from "../support/database.ts";
import { submissionOf } from "../support/submissions.ts";
import { databaseAway, deliver, openQueue } from "./open-queue.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

const ACCEPTED = Date.UTC(2026, 2, 1, 12);
const STORED = ACCEPTED + 90_000;
const clock = () => STORED;
const newId = () => newArticleId(ACCEPTED, crypto.getRandomValues(new Uint8Array(10)));

const report = (place: string) =>
  `The council of ${place} met on Tuesday to speak about the new bridge. The mayor said that work begins in spring.`;

function queuedOf(content: string, changes: Partial<QueuedSubmission> = {}): QueuedSubmission {
  const raw = { contentType: "text/plain", content };
  return { id: newId(), articleId: newId(), acceptedAt: ACCEPTED, submission: submissionOf(content), raw, ...changes };
}

/** The messages that carry these submissions. */
async function messagesOf(...queued: QueuedSubmission[]) {
  const queue = openQueue();
  await enqueueSubmissions(queue.binding, queued);
  return queue.messages();
}

const count = async (table: string) => Number((await runQuery(db, sql.raw(`select count(*) from ${table}`)))[0]?.count);

describe("the consumer of the queue", () => {
  test("stores a submission as if it had been stored when it was accepted", async () => {
    const queued = queuedOf(report("Kotor"));
    const deliveries = deliver(await messagesOf(queued));
    await consumeSubmissions(db, deliveries, clock);
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(["acked"]);
    const article = await findArticle(db, queued.articleId);
    expect(article).toMatchObject({ receivedAt: "2026-03-01T12:00:00.000Z", body: report("Kotor") });
    expect(await findSubmission(db, queued.id)).toEqual({
      ...{ id: queued.id, state: "stored", result: "created", matchedBy: null, articleId: queued.articleId },
      ...{ problem: null, attempts: 1, finishedAt: "2026-03-01T12:01:30.000Z" },
    });
  });

  test("stores what is delivered twice once, also when the first delivery was cut off before its end", async () => {
    const queued = queuedOf(report("Perast"));
    const messages = await messagesOf(queued);
    await consumeSubmissions(db, deliver([...messages, ...messages]), clock);
    await consumeSubmissions(db, deliver(messages, 2), clock);
    await runQuery(db, sql`delete from submissions where id = ${queued.id}`);
    const again = deliver(messages, 3);
    await consumeSubmissions(db, again, clock);
    expect(again[0]?.outcome).toBe("acked");
    const found = await runQuery(db, sql`select 1 from article_texts where body = ${report("Perast")}`);
    expect(found).toHaveLength(1);
    expect(await findSubmission(db, queued.id)).toMatchObject({ state: "stored", result: "created", matchedBy: null });
  });

  test("knows an article by its content also after a second delivery", async () => {
    const [first, other] = [queuedOf(report("Budva")), queuedOf(report("Budva"))];
    const messages = await messagesOf(first);
    await consumeSubmissions(db, deliver(messages), clock);
    await runQuery(db, sql`delete from submissions where id = ${first.id}`);
    await consumeSubmissions(db, deliver(messages, 2), clock);
    await consumeSubmissions(db, deliver(await messagesOf(other)), clock);
    const expected = { result: "duplicate", matchedBy: "content", articleId: first.articleId };
    expect(await findSubmission(db, other.id)).toMatchObject(expected);
  });

  test("does not bring back what was deleted between a delivery that was cut off and the next", async () => {
    const queued = queuedOf(report("Risan"));
    const messages = await messagesOf(queued);
    await consumeSubmissions(db, deliver(messages), clock);
    await runQuery(db, sql`delete from submissions where id = ${queued.id}`);
    await deleteArticle(db, queued.articleId, new Date(STORED).toISOString());
    await consumeSubmissions(db, deliver(messages, 2), clock);
    expect(await findArticle(db, queued.articleId)).toBeNull();
    expect(await findSubmission(db, queued.id)).toMatchObject({ state: "stored", articleId: queued.articleId });
  });

  test("finds the article that came in another way meanwhile", async () => {
    const [first, second] = [queuedOf(report("Tivat")), queuedOf(report("Tivat"))];
    await consumeSubmissions(db, deliver(await messagesOf(first, second)), clock);
    const expected = { state: "stored", result: "duplicate", matchedBy: "content", articleId: first.articleId };
    expect(await findSubmission(db, second.id)).toMatchObject(expected);
  });

  test("lets the version that was accepted last stand, in whatever order several come", async () => {
    const versionOf = (words: string, acceptedAt: number) => {
      const content = `${report("Risan")} ${words}`;
      const submission = submissionOf(content, { externalId: "risan-1", source: "Bay Wire" });
      return queuedOf(content, { acceptedAt, submission });
    };
    const [older, newer] = [versionOf("Older.", ACCEPTED), versionOf("Newer.", ACCEPTED + 1)];
    const messages = await messagesOf(newer, older);
    await consumeSubmissions(db, deliver(messages), clock);
    await runQuery(db, sql`delete from submissions where id in (${older.id}, ${newer.id})`);
    await consumeSubmissions(db, deliver([...messages].reverse(), 2), clock);
    const stored = { state: "stored", articleId: newer.articleId };
    expect(await findSubmission(db, newer.id)).toMatchObject({ ...stored, result: "created" });
    const late = { ...stored, result: "duplicate", matchedBy: "external_id" };
    expect(await findSubmission(db, older.id)).toMatchObject(late);
    expect((await findArticle(db, newer.articleId))?.body).toContain("Newer.");
    expect(await findRevisions(db, newer.articleId, { limit: 9, before: null })).toHaveLength(1);
  });

  test("keeps everything for later while the database is away, and waits longer each time", async () => {
    const messages = await messagesOf(queuedOf(report("Bar")), queuedOf(report("Ulcinj")));
    const first = deliver(messages);
    await consumeSubmissions(databaseAway(), first, clock);
    expect(first.map(({ outcome }) => outcome)).toEqual([{ retrySeconds: 2 }, { retrySeconds: 2 }]);
    const fourth = deliver(messages, 4);
    await consumeSubmissions(databaseAway(), fourth, clock);
    expect(fourth[0]?.outcome).toEqual({ retrySeconds: 16 });
  });

  test("puts a large submission together from its parts, in whatever order and however often they come", async () => {
    const words = Array.from({ length: 60_000 }, () => Math.random().toString(36).slice(2)).join(" ");
    const queued = queuedOf(`${report("Budva")}\n\n${words}`);
    const messages = await messagesOf(queued);
    expect(messages.length).toBeGreaterThan(2);
    const shuffled = [...messages.slice(1).reverse(), messages[1], messages[0]];
    for (const message of shuffled) {
      expect(await findArticle(db, queued.articleId)).toBeNull();
      await consumeSubmissions(db, deliver([message]), clock);
    }
    expect((await findArticle(db, queued.articleId))?.body).toContain(words.slice(-1_000));
    expect(await count("submission_parts")).toBe(0);
    await consumeSubmissions(db, deliver(messages), clock);
    expect(await count("submission_parts")).toBe(0);
  });

  test("says why one was not stored", async () => {
    const queued = queuedOf(" \n ");
    await consumeSubmissions(db, deliver(await messagesOf(queued)), clock);
    const expected = { state: "rejected", articleId: null, problem: { code: "empty_article" } };
    expect(await findSubmission(db, queued.id)).toMatchObject(expected);
  });

  test("lets go of what is no submission", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const deliveries = deliver([null, "text", { id: "x", part: 0, parts: 1, bytes: new Uint8Array() }]);
    await consumeSubmissions(db, deliveries, clock);
    expect(deliveries.map(({ outcome }) => outcome)).toEqual(["acked", "acked", "acked"]);
    expect(log).toHaveBeenCalledTimes(3);
    log.mockRestore();
  });
});

describe("a dead letter", () => {
  /** A submission that fails whatever the database does: its bytes are no submission. */
  async function poison() {
    const [message] = await messagesOf(queuedOf(report("Cetinje")));
    return { ...message!, bytes: new TextEncoder().encode("no gzip") };
  }

  test("is what fails again and again although the database answers; others around it are stored", async () => {
    const log = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const bad = await poison();
    const good = queuedOf(report("Nikšić"));
    const early = deliver([bad, ...(await messagesOf(good))], 4);
    await consumeSubmissions(db, early, clock);
    expect(early.map(({ outcome }) => outcome)).toEqual([{ retrySeconds: 16 }, "acked"]);
    expect(await findSubmission(db, bad.id)).toBeNull();
    const late = deliver([bad], 5);
    await consumeSubmissions(db, late, clock);
    log.mockRestore();
    expect(late[0]?.outcome).toBe("acked");
    const expected = { state: "dead", problem: { code: "internal_error" }, attempts: 5 };
    expect(await findSubmission(db, bad.id)).toMatchObject(expected);
    expect(await findSubmission(db, good.id)).toMatchObject({ state: "stored" });
    await expect(replayDeadLetter(db, bad.id, STORED)).rejects.toThrow();
    expect(await findSubmission(db, bad.id)).toMatchObject(expected);
  });

  test("is what ran out of retries, as soon as the database can keep it; a replay stores it", async () => {
    const queued = queuedOf(report("Herceg Novi"));
    const messages = await messagesOf(queued);
    const early = deliver(messages, 12);
    await consumeDeadLetters(databaseAway(), early, clock);
    expect(early[0]?.outcome).toEqual({ retrySeconds: 3_600 });
    await consumeDeadLetters(db, deliver(messages, 13), clock);
    expect(await findSubmission(db, queued.id)).toMatchObject({
      state: "dead",
      problem: { code: "retries_exhausted" },
    });
    expect(await findArticle(db, queued.articleId)).toBeNull();
    const replayed = await replayDeadLetter(db, queued.id, STORED);
    expect(replayed).toMatchObject({ state: "stored", result: "created", articleId: queued.articleId });
    expect(await findSubmission(db, queued.id)).toEqual(replayed);
    expect(await replayDeadLetter(db, queued.id, STORED)).toBeNull();
    expect((await findArticle(db, queued.articleId))?.receivedAt).toBe("2026-03-01T12:00:00.000Z");
  });

  test("is made of all parts of a large submission", async () => {
    const words = Array.from({ length: 30_000 }, () => Math.random().toString(36).slice(2)).join(" ");
    const queued = queuedOf(`${report("Plav")}\n\n${words}`);
    const messages = await messagesOf(queued);
    await consumeSubmissions(db, deliver(messages.slice(0, 1)), clock);
    await consumeDeadLetters(db, deliver(messages.slice(1)), clock);
    await replayDeadLetter(db, queued.id, STORED);
    expect((await findArticle(db, queued.articleId))?.body).toContain(words.slice(-1_000));
  });

  test("is listed in the order of acceptance, page by page, and outlives the purge", async () => {
    await runQuery(db, sql`delete from submissions`);
    const queued = Array.from({ length: 5 }, (_, at) => queuedOf(report(`Village ${at}`)));
    await consumeDeadLetters(db, deliver((await messagesOf(...queued)).reverse()), clock);
    await consumeSubmissions(db, deliver(await messagesOf(queuedOf(report("Žabljak")))), clock);
    const ids = queued.map((one) => one.id).sort();
    const first = await listDeadLetters(db, { limit: 3, after: null });
    const second = await listDeadLetters(db, { limit: 3, after: ids[2]! });
    expect([...first.letters, ...second.letters].map((letter) => letter.id)).toEqual(ids);
    expect([first.more, second.more]).toEqual([true, false]);
    expect(first.letters[0]?.bytes).toBeGreaterThan(100);
    const month = 30 * 24 * 60 * 60 * 1000;
    await purgeSubmissions(db, STORED + month);
    expect(await count("submissions")).toBe(6);
    await purgeSubmissions(db, STORED + month + 1);
    expect(await count("submissions")).toBe(5);
  });
});
