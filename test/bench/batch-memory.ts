/**
 * The least heap in which the largest batches are read, processed and saved: `npm run bench:batch-memory`. Each is ingested in
 * processes of its own with heaps of different size, as in clean-memory.ts; the database is the embedded one, in this process.
 * Fails where more than `ALLOWED_MB` are needed: a Worker has 128 MB for everything, and its typed arrays stand outside this heap.
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { openPgliteEngine } from "../../scripts/gateway/pglite-engine.ts";
import { startGateway } from "../../scripts/gateway/server.ts";
import { applyMigrations, readMigrations } from "../../scripts/migrations.ts";
import { newArticleId } from "../../src/domain/article-id.ts";
import { LIMITS } from "../../src/domain/limits.ts";
import { readBatch } from "../../src/http/read-batch.ts";
import { ingestSubmissions } from "../../src/ingest.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { newsOf } from "../support/news.ts";

const HEAPS_MB = [32, 48, 64, 80, 96, 112, 128, 160, 192];
const ALLOWED_MB = 96;
const ASSETS = join(import.meta.dirname, "../../scripts/node-assets.ts");
const MIGRATIONS = join(import.meta.dirname, "../../migrations");

/** The same letters in Cyrillic, which take two bytes each, here as in UTF-8. */
const inCyrillic = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => String.fromCharCode(0x410 + (letter.charCodeAt(0) & 31)));
const listOf = (articles: object[]) => JSON.stringify({ articles });
const linesOf = (articles: object[]) => articles.map((article) => JSON.stringify(article)).join("\n");

interface Batch {
  name: string;
  type: string;
  /** The body, each time of other articles. */
  make: (first: number) => string;
}

const many = (items: number, characters: number, first: number, change = (text: string) => text) =>
  Array.from({ length: items }, (_, at) => {
    const { title, text } = newsOf(first + at, characters);
    return { title, text: change(text) };
  });
const JSON_TYPE = "application/json";
const BATCHES: Batch[] = [
  { name: "500 short articles", type: JSON_TYPE, make: (first) => listOf(many(500, 1_500, first)) },
  { name: "500 articles, a list", type: JSON_TYPE, make: (first) => listOf(many(500, 15_800, first)) },
  {
    name: "500 articles, in lines",
    type: "application/x-ndjson",
    make: (first) => linesOf(many(500, 15_800, first)),
  },
  {
    name: "500 articles in Cyrillic",
    type: JSON_TYPE,
    make: (first) => listOf(many(500, 8_800, first, inCyrillic)),
  },
  { name: "four long articles", type: JSON_TYPE, make: (first) => listOf(many(4, 2_000_000, first)) },
];

const child = process.env.BATCH;
if (child !== undefined) {
  const { type, make } = BATCHES[Number(child)]!;
  const database = connectDatabase("postgres://bench:bench@127.0.0.1/bench", process.env.ENDPOINT!);
  const now = Date.now();
  const body = make(Number(process.env.FIRST));
  if (Buffer.byteLength(body) > LIMITS.BATCH_BYTES) throw new Error(`${Buffer.byteLength(body)} bytes are too many`);
  const request = new Request("http://bench/", { method: "POST", headers: { "Content-Type": type }, body });
  const batch = await readBatch(request, now);
  if (!batch.ok) throw new Error(batch.reason.code);
  const incoming = batch.value.flatMap((read) => {
    const id = newArticleId(now, crypto.getRandomValues(new Uint8Array(10)));
    return read.ok ? [{ ...read.value, id, now }] : [];
  });
  const results = await ingestSubmissions(database, incoming);
  process.exit(results.every((result) => result.ok) ? 0 : 1);
}

const engine = await openPgliteEngine(null);
await applyMigrations(engine, readMigrations(MIGRATIONS));
const gateway = await startGateway(() => engine);
let first = 0;

async function isEnough(batch: number, megabytes: number): Promise<boolean> {
  const flags = [`--max-old-space-size=${megabytes}`, "--max-semi-space-size=2", "--import", ASSETS];
  first += 1_000;
  const env = { ...process.env, BATCH: String(batch), FIRST: String(first), ENDPOINT: gateway.endpoint };
  const [status] = await once(
    spawn(process.execPath, [...flags, import.meta.filename], { env, stdio: "ignore" }),
    "exit",
  );
  return status === 0;
}

/** The smallest of `HEAPS_MB` that is enough, by halving; null when none is. */
async function leastHeap(batch: number): Promise<number | null> {
  let [low, high] = [0, HEAPS_MB.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (await isEnough(batch, HEAPS_MB[middle]!)) high = middle;
    else low = middle + 1;
  }
  return HEAPS_MB[low] ?? null;
}

for (const [batch, { name, make }] of BATCHES.entries()) {
  const size = `${(Buffer.byteLength(make(0)) / 1_000_000).toFixed(1)} MB`;
  const least = await leastHeap(batch);
  const isOver = least === null || least > ALLOWED_MB;
  if (isOver) process.exitCode = 1;
  const needed = least === null ? `> ${HEAPS_MB.at(-1)}` : String(least);
  console.log(`${name.padEnd(28)}${size.padStart(8)}${needed.padStart(8)} MB${isOver ? "  TOO MUCH" : ""}`);
}
await gateway.close();
await engine.close();
