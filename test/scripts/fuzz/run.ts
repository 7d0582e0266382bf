/**
 * Sends property-based requests over every route of the API's own description to the server of `npm start`:
 * `npm run test:fuzz [-- COUNT [SEED]]` (100,000). Exits with 1 when there was a 5xx, an error that is no problem, a request
 * without an answer, an answer slower than a hundred times the median, or live memory of the Worker that grew.
 */
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { freePort, servingProcesses, startApi, stopApi, untilReady } from "../start-api.ts";
import { fuzz } from "./fuzz.ts";
import { openMemoryProbe } from "./memory.ts";

/** An answer may take this many times the median. */
const SLOW_FACTOR = 100;
/** The median is that of quick refusals; on a busy machine any answer can be this late by no fault of ours. */
const SLOW_MS_MIN = 500;
/** How much more of its heap the Worker may hold at the end of the run than after its first tenth. */
const GROWTH_MAX = 1.25;

/** The tables of words, one file a language. */
const TABLES = ["names", "topics"].map((name) =>
  fileURLToPath(new URL(`../../../src/knowledge/sources/${name}`, import.meta.url)),
);

/** A word in each script: a language's words are read for the scripts of a text. */
const SCRIPTS = "Riga Минск 北京 東京タワー 서울 القاهرة תל־אביב दिल्ली ঢাকা กรุงเทพฯ Αθήνα თბილისი Երևան አዲስ சென்னை";

/** Nobody can tell the language of these, so that all languages of their script are read. */
const OF_NO_LANGUAGE = ["1234 5678", "þ", "Ѿ", "ݾ", "ש", "क"];

/** The words of a language are read when an article first needs them: with all there, only what is kept can grow. */
async function readEveryLanguage(origin: string): Promise<void> {
  const languages = new Set(TABLES.flatMap((folder) => readdirSync(folder)).map((file) => file.replace(".tsv", "")));
  const known = [...languages].map((language) => ({ text: `The ministers met on Tuesday. ${SCRIPTS}`, language }));
  for (const article of [...known, ...OF_NO_LANGUAGE.map((text) => ({ text }))]) {
    const body = JSON.stringify(article);
    const headers = { "Content-Type": "application/json" };
    const answer = await fetch(`${origin}/v1/analyze`, { method: "POST", headers, body });
    if (answer.status !== 200) throw new Error(`${body}: ${answer.status} ${await answer.text()}`);
    await answer.arrayBuffer();
  }
}

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 7);
const DATA_DIR = mkdtempSync(join(tmpdir(), "dateline-fuzz-"));
const PORT = await freePort();
const api = startApi({ PORT, DATA_DIR });
try {
  await untilReady(api);
  await readEveryLanguage(api.origin);
  const probe = openMemoryProbe(servingProcesses(DATA_DIR));
  const live: number[] = [];
  const resident: string[] = [];
  const begin = performance.now();
  const report = await fuzz(Number(PORT), count, seed, async () => {
    resident.push(
      probe
        .residentMib()
        .map((mib) => mib.toFixed(0))
        .join("+"),
    );
    const heap = await probe.liveHeapMib();
    if (heap !== null) live.push(heap);
  });
  const seconds = (performance.now() - begin) / 1000;
  const slowest = report.slowest[0]?.milliseconds ?? 0;
  const growth = live.at(-1)! / live[Math.floor(live.length / 10)]!;
  console.log(`${report.sent} requests in ${seconds.toFixed(0)} s, statuses ${JSON.stringify(report.statuses)}`);
  console.log(
    `median ${report.medianMs.toFixed(1)} ms, p99 ${report.p99Ms.toFixed(1)} ms, slowest ${slowest.toFixed(0)} ms`,
  );
  for (const { milliseconds, request } of report.slowest) console.log(`  ${milliseconds.toFixed(0)} ms: ${request}`);
  console.log(
    `heap of the Worker after collecting: ${live.map((mib) => mib.toFixed(1)).join(" ")} MiB, growth ${growth}`,
  );
  console.log(`resident: ${resident.join(" ")} MiB (wrangler's proxy and what runs the Worker; not judged)`);
  console.log(`answers below 400: ${JSON.stringify(report.served)}`);
  for (const fault of report.faults.slice(0, 20)) console.log(`FAULT ${fault}`);
  const tooSlow = slowest > Math.max(SLOW_FACTOR * report.medianMs, SLOW_MS_MIN);
  if (tooSlow) console.log(`SLOW: more than ${SLOW_FACTOR} times the median`);
  if (growth > GROWTH_MAX) console.log("GROWTH: the Worker holds more and more memory");
  process.exitCode = report.faults.length > 0 || tooSlow || growth > GROWTH_MAX ? 1 : 0;
} finally {
  await stopApi(api);
  rmSync(DATA_DIR, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
process.exit();
