/**
 * Sends property-based requests over every route of the API's own description to the server of `npm start`:
 * `npm run test:fuzz [-- COUNT [SEED]]` (100,000). Exits with 1 when there was a 5xx, an error that is no problem, a request
 * without an answer, an answer slower than a hundred times the median, or memory of workerd that grew.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, servingProcesses, startApi, stopApi, untilReady } from "../start-api.ts";
import { fuzz, residentMib } from "./fuzz.ts";

/** An answer may take this many times the median. */
const SLOW_FACTOR = 100;
/** The median is that of quick refusals; on a busy machine any answer can be this late by no fault of ours. */
const SLOW_MS_MIN = 500;
/** How much more memory the last tenth of the run may need than the second one. The garbage collector is never even. */
const GROWTH_MAX = 1.25;

const count = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 7);
const DATA_DIR = mkdtempSync(join(tmpdir(), "dateline-fuzz-"));
const PORT = await freePort();
const api = startApi({ PORT, DATA_DIR });
try {
  await untilReady(api);
  const workerd = servingProcesses(DATA_DIR)
    .filter((row) => /\/bin\/workerd /.test(row.command))
    .map(({ pid }) => pid);
  const memory: number[] = [];
  const begin = performance.now();
  const report = await fuzz(Number(PORT), count, seed, () => {
    const resident = residentMib(workerd);
    if (resident !== null) memory.push(resident);
  });
  const seconds = (performance.now() - begin) / 1000;
  const slowest = report.slowest[0]?.milliseconds ?? 0;
  const tenth = Math.max(1, Math.floor(memory.length / 10));
  const growth = mean(memory.slice(-tenth)) / mean(memory.slice(tenth, 2 * tenth));
  console.log(`${report.sent} requests in ${seconds.toFixed(0)} s, statuses ${JSON.stringify(report.statuses)}`);
  console.log(
    `median ${report.medianMs.toFixed(1)} ms, p99 ${report.p99Ms.toFixed(1)} ms, slowest ${slowest.toFixed(0)} ms`,
  );
  for (const { milliseconds, request } of report.slowest) console.log(`  ${milliseconds.toFixed(0)} ms: ${request}`);
  console.log(`memory of workerd: ${memory.map((one) => one.toFixed(0)).join(" ")} MiB, growth ${growth.toFixed(2)}`);
  console.log(`answers below 400: ${JSON.stringify(report.served)}`);
  for (const fault of report.faults.slice(0, 20)) console.log(`FAULT ${fault}`);
  const tooSlow = slowest > Math.max(SLOW_FACTOR * report.medianMs, SLOW_MS_MIN);
  if (tooSlow) console.log(`SLOW: more than ${SLOW_FACTOR} times the median`);
  if (growth > GROWTH_MAX) console.log("GROWTH: workerd needs more and more memory");
  process.exitCode = report.faults.length > 0 || tooSlow || growth > GROWTH_MAX ? 1 : 0;
} finally {
  await stopApi(api);
  rmSync(DATA_DIR, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
process.exit();

function mean(values: number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
