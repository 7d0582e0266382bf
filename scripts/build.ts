import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { measureStartup } from "./build/measure-startup.ts";
import { wrangler } from "./build/wrangler.ts";

/** Cloudflare's limit for a Worker on the free plan, gzipped: 3 MB. */
const UPLOAD_MAX_KIB = 3_000_000 / 1024;
/** Half of Cloudflare's own limit: shared machines have shown twice and three times the time of quiet ones. */
const STARTUP_MAX_MS = 500;
/** Of the reference work in the same run, which a busy machine slows down as much. */
const STARTUP_MAX_RATIO = 2;
/** The profile counts time in which other processes had the processor, which only adds: the fastest run is the nearest. */
const STARTUP_RUNS = 5;

/** Bundles the Worker into dist/ and returns the size of its upload as wrangler counts it, gzipped. */
function bundle(outfile: string): number {
  const output = wrangler("deploy", "--dry-run", "--outdir", "dist", "--outfile", outfile);
  const gzip = /gzip: ([\d.]+) KiB/.exec(output)?.[1];
  if (gzip === undefined) throw new Error(`wrangler told no size:\n${output}`);
  return Number(gzip);
}

const list = (times: readonly number[]): string => times.map((ms) => ms.toFixed(0)).join(", ");

function main(): number {
  const folder = mkdtempSync(join(tmpdir(), "dateline-build-"));
  try {
    const upload = join(folder, "worker.bundle");
    const sizeKib = bundle(upload);
    const { own, reference } = measureStartup(upload, STARTUP_RUNS, folder);
    const startupMs = Math.min(...own);
    const ratio = startupMs / Math.min(...reference);
    console.log(`upload:   ${sizeKib.toFixed(0)} KiB gzipped (limit ${UPLOAD_MAX_KIB.toFixed(0)})`);
    console.log(`start-up: ${startupMs.toFixed(0)} ms, fastest of ${list(own)} (limit ${STARTUP_MAX_MS})`);
    console.log(
      `          ${ratio.toFixed(2)} times a fixed work (limit ${STARTUP_MAX_RATIO}), fastest of ${list(reference)}`,
    );
    if (sizeKib > UPLOAD_MAX_KIB) console.error("The upload is larger than the free plan allows.");
    if (startupMs > STARTUP_MAX_MS || ratio > STARTUP_MAX_RATIO) console.error("The Worker takes too long to start.");
    return sizeKib > UPLOAD_MAX_KIB || startupMs > STARTUP_MAX_MS || ratio > STARTUP_MAX_RATIO ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

try {
  process.exit(main());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
