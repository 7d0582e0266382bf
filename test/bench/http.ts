/**
 * What reading costs over HTTP: `npm run bench:http`. Starts the server of `npm start` on a filled Postgres and prints
 * the rate of `/health`, of a page of 50 of one country, of pages that were never asked for before, of the first one
 * unchanged (304) and of one article: all with equal connections and in turns, so that what else the machine does falls
 * on all of them.
 *
 * BENCH_DATABASE_URL  a server and a role that may create databases (postgres://postgres@127.0.0.1:5432/postgres)
 * --articles=N        how many articles (100,000)
 * --reuse             takes the database of an earlier run, and leaves it
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { freePort, startApi, stopApi, untilReady } from "../scripts/start-api.ts";
import { openFilled } from "./query/database.ts";
import { LAST_DAY, TAGS } from "./query/fill.ts";

const CONNECTIONS = 8;
const SECONDS = 3;
const ROUNDS = 4;

const { values: flags } = parseArgs({
  options: {
    articles: { type: "string", default: "100000" },
    reuse: { type: "boolean", default: false },
  },
});

interface Target {
  name: string;
  path: string;
  headers: Record<string, string>;
  expected: number;
  /** Completes the path of one request, so that no two are the same. */
  vary?: () => string;
}

let asked = 0;
/** Each time a minute earlier: a page that the Worker cannot have in memory. */
const anotherEnd = () => `&published_before=${new Date(Date.parse(LAST_DAY) - asked++ * 60_000).toISOString()}`;

async function findTargets(origin: string): Promise<Target[]> {
  const list = `/v1/articles?country=${TAGS.country(4)}`;
  const response = await fetch(origin + list);
  const { data } = (await response.json()) as { data: { id: string }[] };
  if (data.length !== 50) throw new Error(`expected a page of 50, got ${data.length}`);
  const etag = response.headers.get("ETag") ?? "";
  return [
    { name: "/health", path: "/health", headers: {}, expected: 200 },
    { name: "page of 50", path: list, headers: {}, expected: 200 },
    { name: "ever another", path: list, headers: {}, expected: 200, vary: anotherEnd },
    { name: "the same, 304", path: list, headers: { "If-None-Match": etag }, expected: 304 },
    { name: "one article", path: `/v1/articles/${data[7]!.id}`, headers: {}, expected: 200 },
  ];
}

/** Answers a second over `SECONDS`. Throws when an answer is not the expected one. */
async function rateOf(origin: string, { path, headers, expected, name, vary }: Target): Promise<number> {
  const requests =
    vary === undefined ? [{}] : [{ setupRequest: (request: object) => ({ ...request, path: path + vary() }) }];
  const result = await autocannon({
    url: origin + path,
    headers,
    connections: CONNECTIONS,
    duration: SECONDS,
    requests,
  });
  const counts = result.statusCodeStats as Record<string, { count?: number }> | undefined;
  const answered = counts?.[expected]?.count ?? 0;
  if (result.errors > 0 || answered === 0 || Object.keys(counts ?? {}).length > 1) {
    throw new Error(`${name}: ${result.errors} errors, statuses ${JSON.stringify(counts)}`);
  }
  return answered / result.duration;
}

async function compare(origin: string): Promise<void> {
  const targets = await findTargets(origin);
  const rates = targets.map((): number[] => []);
  for (const target of targets) await rateOf(origin, target);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, target] of targets.entries()) rates[index]!.push(await rateOf(origin, target));
  }
  const medians = rates.map((list) => list.sort((one, other) => one - other)[ROUNDS >> 1]!);
  console.log("                 answers/s  to /health  to the page");
  targets.forEach(({ name }, index) => {
    const rate = medians[index]!;
    const cells = [rate.toFixed(0).padStart(9), (rate / medians[0]!).toFixed(2).padStart(10)];
    console.log(`${name.padEnd(16)} ${cells.join("  ")} ${(rate / medians[1]!).toFixed(2).padStart(12)}`);
  });
}

const server = process.env.BENCH_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres";
const database = await openFilled(server, `dateline_bench_${flags.articles}`, Number(flags.articles), flags.reuse);
const folder = mkdtempSync(join(tmpdir(), "dateline-bench-"));
const api = startApi({ PORT: await freePort(), DATA_DIR: folder, DATABASE_URL: database.url });
try {
  await untilReady(api);
  await compare(api.origin);
} finally {
  await stopApi(api);
  rmSync(folder, { recursive: true, force: true });
  if (!flags.reuse) await database.drop();
}
