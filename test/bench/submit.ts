/**
 * What submitting costs over HTTP: `npm run bench:submit`. Starts the server of `npm start` on an empty database of a real
 * Postgres and prints articles a second: one at a time, and in batches of 100 where the API has them, beside `/health` of
 * the same server and beside the saving statement alone through a gateway of its own. All in turns with equal clients; the
 * ratios are medians over the turns.
 * Articles are generated English reports of 1,500 and 5,000 characters, no two the same.
 *
 * BENCH_DATABASE_URL  a server and a role that may create databases (postgres://postgres@127.0.0.1:5432/postgres)
 * SECONDS             of each of the seven turns (3)
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openPostgresEngine } from "../../scripts/gateway/postgres-engine.ts";
import { startGateway } from "../../scripts/gateway/server.ts";
import { newArticleId } from "../../src/domain/article-id.ts";
import { processSubmission } from "../../src/pipeline.ts";
import { connectDatabase } from "../../src/store/client.ts";
import { type NewArticle, saveArticle } from "../../src/store/save-article.ts";
import { freePort, startApi, stopApi, untilReady } from "../scripts/start-api.ts";
import { newsOf } from "../support/news.ts";
import { submissionOf } from "../support/submissions.ts";

/** No compression: where the API is deployed Cloudflare's edge compresses, here the local server would in its stead. */
const PLAIN = { "Accept-Encoding": "identity" };
const CLIENTS = 8;
const ROUNDS = 7;
const BATCH = 100;
const SECONDS = Number(process.env.SECONDS ?? 3);
/** Articles that the statement alone is given for each second of a turn: more than a server saves. */
const PREPARED = 1_500;

/** One thing that is measured; `work` does it once and returns how many articles (or answers) that were. */
interface Target {
  name: string;
  /** Called before each turn, outside its time. */
  prepare?: () => Promise<void>;
  work: () => Promise<number>;
  rates: number[];
  milliseconds: number[];
}

let nextNumber = 0;
const article = (characters: number) => newsOf(nextNumber++, characters);

async function post(url: string, body: string, expected: number): Promise<void> {
  const headers = { ...PLAIN, "Content-Type": "application/json" };
  const response = await fetch(url, { method: "POST", headers, body });
  const text = await response.text();
  if (response.status !== expected) throw new Error(`${url}: ${response.status} ${text.slice(0, 300)}`);
}

function overHttp(origin: string, characters: number): Target {
  const work = async () => {
    await post(`${origin}/v1/articles`, JSON.stringify(article(characters)), 201);
    return 1;
  };
  return { name: `single, ${characters} characters`, work, rates: [], milliseconds: [] };
}

function inBatches(origin: string, characters: number): Target {
  const work = async () => {
    const articles = Array.from({ length: BATCH }, () => article(characters));
    await post(`${origin}/v1/articles/batch`, JSON.stringify({ articles }), 207);
    return BATCH;
  };
  return { name: `batches of ${BATCH}, ${characters} characters`, work, rates: [], milliseconds: [] };
}

/** The statement of saving with what it needs already processed, so that only the database and the gateway work. */
function statementAlone(endpoint: string, characters: number): Target {
  const db = connectDatabase("postgres://bench:bench@127.0.0.1/bench", endpoint);
  const now = Date.now();
  const prepared: NewArticle[] = [];
  const prepareOne = async () => {
    const { title, text } = article(characters);
    const processed = await processSubmission(submissionOf(text, { title }), now);
    if (!processed.ok) throw new Error(processed.reason.code);
    const id = newArticleId(now, crypto.getRandomValues(new Uint8Array(10)));
    const raw = { contentType: "text/plain", content: text };
    const receivedAt = new Date(now).toISOString();
    prepared.push({ id, article: processed.value, externalId: null, externalSource: null, raw, receivedAt });
  };
  const prepare = async () => {
    while (prepared.length < PREPARED * SECONDS) await prepareOne();
  };
  const work = async () => {
    const one = prepared.pop();
    if (one === undefined) throw new Error("too few prepared articles: set SECONDS lower");
    await saveArticle(db, one);
    return 1;
  };
  return { name: `statement alone, ${characters} characters`, prepare, work, rates: [], milliseconds: [] };
}

async function turn(target: Target, seconds: number): Promise<void> {
  await target.prepare?.();
  const begin = performance.now();
  const end = begin + seconds * 1000;
  let done = 0;
  const client = async () => {
    while (performance.now() < end) {
      const start = performance.now();
      const more = await target.work();
      done += more;
      target.milliseconds.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: CLIENTS }, client));
  target.rates.push(done / ((performance.now() - begin) / 1000));
}

async function compare(targets: Target[]): Promise<void> {
  for (const target of targets) {
    await turn(target, 1);
    target.rates.length = 0;
    target.milliseconds.length = 0;
  }
  for (let round = 0; round < ROUNDS; round += 1) for (const target of targets) await turn(target, SECONDS);
  console.log(`${"".padEnd(36)} a second  to /health  to single   p50 ms   p99 ms`);
  const [health, single] = targets as [Target, Target];
  // Of turns beside each other: what else the machine does changes from one minute to the next.
  const against = (rates: number[], others: number[]) => median(rates.map((rate, round) => rate / others[round]!));
  for (const { name, rates, milliseconds } of targets) {
    const rate = median(rates);
    const sorted = milliseconds.sort((a, b) => a - b);
    const cells = [
      rate.toFixed(0).padStart(8),
      against(rates, health.rates).toFixed(2).padStart(11),
      against(rates, single.rates).toFixed(2).padStart(10),
      sorted[sorted.length >> 1]!.toFixed(1).padStart(8),
      sorted[Math.floor(sorted.length * 0.99)]!.toFixed(1).padStart(8),
    ];
    console.log(`${name.padEnd(36)} ${cells.join(" ")}`);
  }
}

const median = (values: number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;

const server = new URL(process.env.BENCH_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres");
const admin = openPostgresEngine(server.href);
const PORT = await freePort();
const name = `dateline_bench_submit_${PORT}`;
await admin.runScript(`create database ${name}`);
server.pathname = `/${name}`;
const DATA_DIR = mkdtempSync(join(tmpdir(), "dateline-bench-"));
const api = startApi({ PORT, DATA_DIR, DATABASE_URL: server.href });
const engine = openPostgresEngine(server.href);
const gateway = await startGateway(() => engine);
try {
  await untilReady(api);
  const { paths } = (await (await fetch(`${api.origin}/openapi.json`)).json()) as { paths: Record<string, unknown> };
  const health = async () => {
    const response = await fetch(`${api.origin}/health`, { headers: PLAIN });
    await response.text();
    return 1;
  };
  const sizes = [1_500, 5_000];
  await compare([
    { name: "/health", work: health, rates: [], milliseconds: [] },
    ...sizes.map((size) => overHttp(api.origin, size)),
    ...("/v1/articles/batch" in paths ? sizes.map((size) => inBatches(api.origin, size)) : []),
    ...sizes.map((size) => statementAlone(gateway.endpoint, size)),
  ]);
} finally {
  await gateway.close();
  await engine.close();
  await stopApi(api);
  await admin.runScript(`drop database ${name} with (force)`);
  await admin.close();
  rmSync(DATA_DIR, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
process.exit();
