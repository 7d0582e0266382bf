import { fileURLToPath } from "node:url";
import pg from "pg";
import { openPostgresEngine } from "../../scripts/gateway/postgres-engine.ts";
import { startGateway } from "../../scripts/gateway/server.ts";
import { applyMigrations, readMigrations } from "../../scripts/migrations.ts";
import type { ProcessedArticle } from "../../src/domain/article.ts";
import { newArticleId } from "../../src/domain/article-id.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { type NewArticle, saveArticle, saveArticles } from "../../src/store/save-article.ts";

// Rates of saving, single and in batches, on a Postgres server: DATABASE_URL=postgres://… npm run bench:save
// In a database of its own, which is dropped at the end. Compare the lines of one run with each other only.

const SERVER = process.env.DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
const NAME = `dateline_save_rate_${process.pid}`;
const ARTICLES = Number(process.env.ARTICLES ?? 1_000);

const WORDS = Array.from({ length: 4_000 }, (_, at) => `word${(at * 7919) % 100_003}`);
let seed = 1;
const random = (below: number) => {
  seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
  return seed % below;
};

function buildArticle(number: number): ProcessedArticle {
  const body = Array.from({ length: 400 }, () => WORDS[random(WORDS.length)]).join(" ");
  const evidence = [{ field: "body" as const, start: 0, end: 4, text: body.slice(0, 4) }];
  const topic = (id: string) => ({ id, name: id, path: ["medtop:11000000", id], score: 0.8, evidence });
  return {
    url: `https://news.example/${number}/${random(1e9)}`,
    source: { name: `Source ${random(50)}`, host: "news.example", country: null },
    title: `Title ${number}`,
    subtitle: null,
    authors: [],
    body,
    language: "en",
    script: "Latn",
    languageConfidence: 1,
    published: { at: new Date(1.7e12 + number * 1_000).toISOString(), precision: "second", source: "submitted" },
    dateline: null,
    removed: [],
    wordCount: 400,
    countries: ["DE", "FR", "PL"].map((code) => ({ code, name: code, role: "about", score: 0.9, evidence })),
    actors: [1, 2, 3, 4].map(() => {
      const id = `person:name-${random(5_000)}`;
      return { id, wikidata: null, name: id, type: "person", country: null, score: 0.9, evidence };
    }),
    topics: [topic("medtop:20000598"), topic(`medtop:2000${1_000 + random(500)}`)],
    contentHash: Array.from({ length: 8 }, () =>
      random(2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    ).join(""),
    classifierVersion: "bench",
  };
}

function buildNew(number: number): NewArticle {
  const article = buildArticle(number);
  return {
    id: newArticleId(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    article,
    externalId: `id-${number}-${random(1e9)}`,
    externalSource: "bench",
    raw: { contentType: "text/plain", content: article.body },
    receivedAt: new Date().toISOString(),
  };
}

async function measure(name: string, count: number, run: () => Promise<unknown>): Promise<void> {
  const start = performance.now();
  await run();
  const seconds = (performance.now() - start) / 1_000;
  console.log(`${name}: ${(count / seconds).toFixed(0)} articles a second`);
}

const admin = new pg.Client(SERVER);
await admin.connect();
await admin.query(`create database "${NAME}"`);
const address = new URL(SERVER);
address.pathname = `/${NAME}`;
const engine = openPostgresEngine(address.href);
const gateway = await startGateway(() => engine);
try {
  await applyMigrations(engine, readMigrations(fileURLToPath(new URL("../../migrations", import.meta.url))));
  const db = connectDatabase("postgres://bench:bench@127.0.0.1/bench", gateway.endpoint);
  let made = 0;
  const take = (count: number) => Array.from({ length: count }, () => buildNew(made++));
  const first = take(ARTICLES);
  await measure("round trip of an empty query", ARTICLES, async () => {
    for (const _ of first) await engine.run({ query: "select 1", params: [] });
  });
  await measure("single, one client", ARTICLES, async () => {
    for (const article of first) await saveArticle(db, article);
  });
  await measure("single, four clients", ARTICLES, async () => {
    const queue = take(ARTICLES);
    await Promise.all(
      [1, 2, 3, 4].map(async () => {
        for (let next = queue.pop(); next; next = queue.pop()) await saveArticle(db, next);
      }),
    );
  });
  await measure("duplicates, one client", ARTICLES, async () => {
    for (const article of first) await saveArticle(db, article);
  });
  for (const size of [20, 100, 500]) {
    await measure(`batches of ${size}`, ARTICLES, async () => {
      for (let left = ARTICLES; left > 0; left -= size) await saveArticles(db, take(Math.min(size, left)));
    });
  }
  const changed = first.map((old) => ({ ...buildNew(made++), externalId: old.externalId }));
  await measure("updates, batches of 100", ARTICLES, async () => {
    for (let at = 0; at < ARTICLES; at += 100) await saveArticles(db, changed.slice(at, at + 100));
  });
} finally {
  await gateway.close();
  await engine.close();
  await admin.query(`drop database "${NAME}" with (force)`);
  await admin.end();
}
