import { describe, expect, test } from "vitest";
import type { ProcessedArticle } from "../../src/domain/article.ts";
import { fingerprint, similarity } from "../../src/domain/similarity.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { deleteArticle } from "../../src/store/delete-article.ts";
import { findArticle } from "../../src/store/find-article.ts";
import { findRaw } from "../../src/store/find-raw.ts";
import { findRevision, findRevisions } from "../../src/store/find-revisions.ts";
import { listArticles } from "../../src/store/list-articles.ts";
import { openTestDatabase } from "../support/database.ts";
import { contentHash, country, INCLUDE_ALL, NO_FILTER, published, save } from "./build-article.ts";

const database = openTestDatabase();
const db = connectDatabase(database.connectionString, database.endpoint);

let made = 0;
const url = () => `https://news.example/story/${made++}`;
const NOON = "2026-03-01T12:00:00.000Z";
const LATER = "2026-03-02T12:00:00.000Z";

const list = async (filter: Partial<typeof NO_FILTER>) =>
  (await listArticles(db, { ...NO_FILTER, ...filter }, { limit: 50, after: null, include: INCLUDE_ALL })).articles;

describe("the same article", () => {
  test("is known by its external id before its address, and by that before its content", async () => {
    const parts = { url: url(), contentHash: contentHash() };
    const first = await save(db, parts, { externalId: "a" });
    const verdictOn = async (other: Partial<ProcessedArticle>, externalId: string | null) => {
      const { result, matchedBy, id } = await save(db, { ...parts, ...other }, { externalId });
      return [result, matchedBy, id === first.id];
    };
    expect(await verdictOn({}, "a")).toEqual(["duplicate", "external_id", true]);
    expect(await verdictOn({}, null)).toEqual(["duplicate", "url", true]);
    expect(await verdictOn({ url: null }, null)).toEqual(["duplicate", "content", true]);
    expect(await verdictOn({ url: `${parts.url}/amp/?utm_source=x#top` }, null)).toEqual(["duplicate", "url", true]);
  });

  test("is another one where another source uses the same external id", async () => {
    const first = await save(db, {}, { externalId: "b", externalSource: "One" });
    const other = await save(db, {}, { externalId: "b", externalSource: "Two" });
    const again = await save(db, {}, { externalId: "b", externalSource: "ONE" });
    expect([first.result, other.result, again.result]).toEqual(["created", "created", "updated"]);
    expect(again.id).toBe(first.id);
  });

  test("is not known by the front page of a site", async () => {
    const front = { url: "https://front.example/?utm_source=feed" };
    expect([(await save(db, front)).result, (await save(db, front)).result]).toEqual(["created", "created"]);
  });
});

describe("changed content", () => {
  test("replaces what the article is, in every filter, and keeps its id and when it was received", async () => {
    const parts = { url: url(), countries: [country("NO")], title: "Before" };
    const first = await save(db, parts, { receivedAt: NOON });
    const second = await save(
      db,
      { ...parts, contentHash: contentHash(), countries: [country("IS")], title: "After", body: "Quite another text." },
      { receivedAt: LATER, raw: { contentType: "text/html", content: "second" } },
    );
    expect(second).toMatchObject({ result: "updated", matchedBy: "url", id: first.id });
    expect(second.article).toMatchObject({ id: first.id, receivedAt: NOON, updatedAt: LATER, title: "After" });
    expect(await findArticle(db, first.id)).toEqual(second.article);
    expect(await findRaw(db, first.id)).toMatchObject({ contentType: "text/html", content: "second" });
    expect(await list({ countries: [["NO"]] })).toEqual([]);
    expect(await list({ countries: [["IS"]] })).toEqual([second.article]);
  });

  test("moves the article in lists only with another date of publication", async () => {
    const parts = { url: url(), published: published("2020-05-05T00:00:00.000Z") };
    const first = await save(db, parts);
    const undated = await save(db, { ...parts, contentHash: contentHash(), published: null }, { receivedAt: LATER });
    expect(undated.article.published).toEqual(first.article.published);
    const may = { publishedAfter: "2020-05-05T00:00:00.000Z", publishedBefore: "2020-05-06T00:00:00.000Z" };
    expect(await list(may)).toEqual([undated.article]);
    const corrected = await save(
      db,
      { ...parts, contentHash: contentHash(), published: published("2020-06-06T00:00:00.000Z") },
      { receivedAt: LATER },
    );
    expect(await list(may)).toEqual([]);
    const june = { publishedAfter: "2020-06-06T00:00:00.000Z", publishedBefore: "2020-06-07T00:00:00.000Z" };
    expect(await list({ ...june, languages: [["en"]] })).toEqual([corrected.article]);
  });

  test("keeps the address and the external id where the new content comes without", async () => {
    const parts = { url: url() };
    const first = await save(db, parts, { externalId: "c" });
    const updated = await save(db, { url: null, contentHash: contentHash() }, { externalId: "c" });
    expect(updated).toMatchObject({ result: "updated", matchedBy: "external_id", id: first.id });
    expect(updated.article).toMatchObject({ url: parts.url, externalId: "c" });
  });

  test("is an update again when the first content comes back", async () => {
    const [one, two] = [contentHash(), contentHash()];
    const parts = { url: url() };
    const results = [];
    for (const hash of [one, two, one]) results.push((await save(db, { ...parts, contentHash: hash })).result);
    expect(results).toEqual(["created", "updated", "updated"]);
    const alone = await save(db, { contentHash: two });
    expect(alone).toMatchObject({ result: "duplicate", matchedBy: "content" });
  });
});

describe("content that was received before what the article has", () => {
  const EARLY = "2026-02-27T12:00:00.000Z";

  test("does not replace it: it is a duplicate, and kept once among the revisions", async () => {
    const parts = { url: url(), countries: [country("NO")] };
    const current = await save(db, parts, { receivedAt: LATER, externalId: "late" });
    const old = { contentHash: contentHash(), title: "Old", body: "The old text.", countries: [country("IS")] };
    const raw = { contentType: "text/html", content: "old \u0000" };
    for (let delivery = 0; delivery < 2; delivery += 1) {
      const late = await save(db, old, { receivedAt: NOON, externalId: "late", raw });
      expect(late).toMatchObject({ result: "duplicate", matchedBy: "external_id", id: current.id });
      expect(late.article).toEqual(current.article);
    }
    expect(await findArticle(db, current.id)).toEqual(current.article);
    expect(await list({ countries: [["IS"]], receivedAfter: NOON })).not.toContainEqual(
      expect.objectContaining({ id: current.id }),
    );
    const revisions = await findRevisions(db, current.id, { limit: 50, before: null });
    const kept = { number: 1, contentHash: old.contentHash, title: "Old", updatedAt: NOON, replacedAt: LATER };
    expect(revisions).toEqual([kept]);
    const revision = await findRevision(db, current.id, 1);
    expect(revision?.article).toMatchObject({ ...old, id: current.id, externalId: "late", receivedAt: NOON });
  });

  test("is known by its content afterwards, also between updates", async () => {
    const parts = { url: url() };
    const hashes = [contentHash(), contentHash(), contentHash()] as const;
    const first = await save(db, { ...parts, contentHash: hashes[0] }, { receivedAt: EARLY });
    await save(db, { ...parts, contentHash: hashes[2] }, { receivedAt: LATER });
    for (const hash of [hashes[0], hashes[1], hashes[1], hashes[0]]) {
      expect((await save(db, { ...parts, contentHash: hash }, { receivedAt: NOON })).result).toBe("duplicate");
    }
    expect((await findArticle(db, first.id))?.contentHash).toBe(hashes[2]);
    const revisions = await findRevisions(db, first.id, { limit: 50, before: null });
    expect(revisions?.map(({ number, contentHash: hash }) => [number, hash])).toEqual([
      [2, hashes[1]],
      [1, hashes[0]],
    ]);
    expect(await save(db, { contentHash: hashes[1] })).toMatchObject({ matchedBy: "content", id: first.id });
  });

  test("ends the same in whatever order and however often many versions come, also at once", async () => {
    const parts = { url: url() };
    const versions = Array.from({ length: 8 }, (_, at) => ({
      parts: { ...parts, contentHash: contentHash() },
      context: { receivedAt: `2026-03-0${at + 1}T12:00:00.000Z` },
    }));
    const shuffled = [5, 2, 7, 2, 0, 5, 1, 3, 6, 4, 7].map((at) => versions[at]!);
    const saved = await Promise.all(shuffled.map((one) => save(db, one.parts, one.context)));
    const current = await findArticle(db, saved[0]!.id);
    expect(current).toMatchObject({ contentHash: versions[7]!.parts.contentHash });
    const revisions = await findRevisions(db, current!.id, { limit: 50, before: null });
    const kept = revisions!.map(({ updatedAt, contentHash: hash }) => [updatedAt, hash]).sort();
    expect(kept).toEqual(versions.slice(0, 7).map((one) => [one.context.receivedAt, one.parts.contentHash]));
  });
});

describe("keys of several articles", () => {
  test("follow the external id; the address stays with the article that has it", async () => {
    const [one, two] = [{ url: url() }, { url: url() }];
    const first = await save(db, one, { externalId: "d1" });
    const second = await save(db, two, { externalId: "d2" });
    const mixed = await save(db, { ...two, contentHash: contentHash() }, { externalId: "d1" });
    expect(mixed).toMatchObject({ result: "updated", matchedBy: "external_id", id: first.id });
    expect(await findArticle(db, second.id)).toEqual(second.article);
    expect((await save(db, two)).id).toBe(second.id);
  });

  test("are all remembered of an article that was known by its external id or address", async () => {
    const parts = { url: url() };
    const first = await save(db, parts, { externalId: "e1" });
    const moved = await save(db, { url: url(), contentHash: contentHash() }, { externalId: "e1" });
    const byNew = await save(db, { url: moved.article.url, contentHash: contentHash() });
    const byOld = await save(db, { url: parts.url, contentHash: contentHash() });
    expect([moved.id, byNew.id, byOld.id]).toEqual([first.id, first.id, first.id]);
  });

  test("are not taken over from a copy: what changes under its address later is an article of its own", async () => {
    const content = { contentHash: contentHash() };
    const first = await save(db, { ...content, url: url() });
    const copyUrl = url();
    const copy = await save(db, { ...content, url: copyUrl }, { externalId: "f" });
    expect(copy).toMatchObject({ result: "duplicate", matchedBy: "content", id: first.id });
    const changed = await save(db, { url: copyUrl }, { externalId: "f" });
    expect(changed.result).toBe("created");
    expect(changed.id).not.toBe(first.id);
    expect(changed.article.nearDuplicateOf).not.toBeNull();
    expect(await findArticle(db, first.id)).toEqual(first.article);
  });
});

test("the stored similarity of a near-duplicate is that of the two signatures", async () => {
  const sentences = Array.from(
    { length: 40 },
    (_, at) => `Ferry ${at} left pier ${at * 7} for island ${at * at} before noon.`,
  );
  const [long, short] = [sentences.join(" "), sentences.slice(0, 34).join(" ")];
  const first = await save(db, { body: long, contentHash: contentHash() });
  const cut = await save(db, { body: short, contentHash: contentHash() });
  const expected = similarity(fingerprint(long).signature, fingerprint(short).signature);
  expect(expected).toBeLessThan(1);
  expect(cut.article.nearDuplicateOf).toEqual({ id: first.id, similarity: expect.closeTo(expected, 3) });
});

test("a deleted article is not known any more by any of its keys", async () => {
  const parts = { url: url(), contentHash: contentHash() };
  const { id } = await save(db, parts, { externalId: "g" });
  await save(db, { ...parts, contentHash: contentHash() });
  await deleteArticle(db, id, LATER);
  expect((await save(db, parts, { externalId: "g" })).result).toBe("created");
});

describe("many at once", () => {
  test("eight clients with the same keys: one creates each article, and all are told the right verdict", async () => {
    const DISTINCT = 40;
    const submissions = Array.from({ length: DISTINCT * 4 }, (_, at) => {
      const number = at % DISTINCT;
      const parts = { url: `https://at-once.example/${number}`, contentHash: contentHash(`at once ${number}`) };
      return { number, parts, externalId: `at-once-${number}` };
    });
    const verdicts: { number: number; result: string; id: string }[] = [];
    const queue = [...submissions];
    const client = async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { result, id } = await save(db, next.parts, { externalId: next.externalId });
        verdicts.push({ number: next.number, result, id });
      }
    };
    await Promise.all(Array.from({ length: 8 }, client));
    expect(verdicts.filter(({ result }) => result === "created")).toHaveLength(DISTINCT);
    expect(verdicts.filter(({ result }) => result === "duplicate")).toHaveLength(DISTINCT * 3);
    expect(new Set(verdicts.map(({ number, id }) => `${number} ${id}`)).size).toBe(DISTINCT);
  });

  test("updates of one article at once by different keys: each content is the article or a revision", async () => {
    const parts = { url: url() };
    const first = await save(db, parts, { externalId: "h" });
    const contents = Array.from({ length: 8 }, () => contentHash());
    const results = await Promise.all(
      contents.map((hash, at) =>
        at % 2 === 0 ? save(db, { ...parts, contentHash: hash }) : save(db, { contentHash: hash }, { externalId: "h" }),
      ),
    );
    expect(results.map(({ result, id }) => [result, id])).toEqual(contents.map(() => ["updated", first.id]));
    const revisions = await findRevisions(db, first.id, { limit: 50, before: null });
    const current = (await findArticle(db, first.id))!.contentHash;
    const kept = [...revisions!.map((revision) => revision.contentHash), current].sort();
    expect(kept).toEqual([first.article.contentHash, ...contents].sort());
  });
});
