import { describe, expect, test } from "vitest";
import { newArticleId } from "../src/domain/article-id.ts";
import type { Submission } from "../src/domain/submission.ts";
import { type Incoming, ingestSubmission, ingestSubmissions } from "../src/ingest.ts";
import { connectDatabase, watchDatabase } from "../src/store/client.ts";
import { findArticle } from "../src/store/find-article.ts";
import { findRaw } from "../src/store/find-raw.ts";
import { openTestDatabase } from "./support/database.ts";
import { submissionOf } from "./support/submissions.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

const NOW = Date.UTC(2026, 2, 1, 12);

const CONTENT = `Lisbon port workers end strike

Port workers in Lisbon ended their strike on Tuesday after the government of Portugal offered higher pay.

Ships that waited off the coast began to unload in the evening, the port said.`;

const submit = (parts: Partial<Submission> = {}, now = NOW) => {
  const submission = submissionOf(CONTENT, parts);
  const id = newArticleId(now, crypto.getRandomValues(new Uint8Array(10)));
  const raw = { contentType: "text/plain", content: submission.content };
  return ingestSubmission(db, submission, raw, { now, id });
};

/** What was saved; fails the test where the submission was rejected. */
async function saved(...submitted: Parameters<typeof submit>) {
  const result = await submit(...submitted);
  if (!result.ok) throw new Error(`rejected: ${JSON.stringify(result.reason)}`);
  return result.value;
}

describe("ingesting a submission", () => {
  test("processes it and stores it with what was sent", async () => {
    const { result, article } = await saved({ externalId: "port-1" });
    expect(result).toBe("created");
    expect(article).toMatchObject({ externalId: "port-1", receivedAt: "2026-03-01T12:00:00.000Z", language: "en" });
    expect(article.body).toContain("ended their strike");
    expect(await findArticle(db, article.id)).toEqual(article);
    expect(await findRaw(db, article.id)).toMatchObject({ contentType: "text/plain", content: CONTENT });
  });

  test("finds the same article sent again later in another wrapping", async () => {
    const first = await saved();
    const again = await saved({ content: `\r\n${CONTENT.replaceAll("\n", "\r\n")}\r\n\r\n` }, NOW + 60_000);
    expect(again).toMatchObject({ result: "duplicate", matchedBy: "content", article: first.article });
  });

  test("rejects what has no article in it and stores nothing", async () => {
    const rejected = await submit({ content: " \n\n " });
    expect(rejected).toMatchObject({ ok: false, reason: { code: "empty_article" } });
  });

  test("stores text with characters that Postgres cannot hold", async () => {
    const content = `${CONTENT}\n\nThe port\0 reopened\ud800 at night, its director said on the radio.`;
    const { article } = await saved({ content });
    expect(await findArticle(db, article.id)).toEqual(article);
    expect(await findRaw(db, article.id)).toMatchObject({ contentType: "text/plain", content });
  });
});

describe("ingesting many", () => {
  test("answers each in its place, and a rejected one does not touch the others", async () => {
    const incoming = (content: string): Incoming => ({
      submission: submissionOf(content),
      raw: { contentType: "text/plain", content },
      id: newArticleId(NOW, crypto.getRandomValues(new Uint8Array(10))),
      now: NOW,
    });
    const first = "Rowers cross the lake\n\nThirty rowers crossed the lake on Sunday in four hours.";
    const results = await ingestSubmissions(db, [incoming(first), incoming(" \n "), incoming(first)]);
    expect(results).toMatchObject([
      { ok: true, value: { result: "created", matchedBy: null } },
      { ok: false, reason: { code: "empty_article" } },
      { ok: true, value: { result: "duplicate", matchedBy: "content" } },
    ]);
  });

  test("saves short ones in one round trip, and of long ones no more than a million characters at once", async () => {
    let statements = 0;
    const watched = watchDatabase(db, Date.now, () => {
      statements += 1;
    });
    const incoming = (number: number, characters: number): Incoming => {
      const content = `Ferry ${number} sails\n\n${`The ferry ${number} sailed to the island again. `.repeat(characters / 40)}`;
      const id = newArticleId(NOW, crypto.getRandomValues(new Uint8Array(10)));
      return { submission: submissionOf(content), raw: { contentType: "text/plain", content }, id, now: NOW };
    };
    await ingestSubmissions(
      watched,
      Array.from({ length: 20 }, (_, at) => incoming(at, 400)),
    );
    expect(statements).toBe(1);
    const results = await ingestSubmissions(
      watched,
      [600_000, 600_000, 600_000].map((characters, at) => incoming(50 + at, characters)),
    );
    expect(statements).toBe(3);
    expect(results.map((result) => result.ok)).toEqual([true, true, true]);
  });
});
