import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { OFFLINE_ENVIRONMENT } from "./dev/start-worker.ts";

/** Cloudflare's limit for a Worker on the free plan, gzipped: 3 MB. */
const UPLOAD_MAX_KIB = 3_000_000 / 1024;
/** Cloudflare's own limit. The same bundle took 341 to 622 ms within an hour on one shared machine, so no less can be held. */
const STARTUP_MAX_MS = 1000;
/** The profile counts time in which other processes had the processor, which only adds: the fastest run is the nearest. */
const STARTUP_RUNS = 5;

const root = fileURLToPath(new URL("..", import.meta.url));

function wrangler(...commandArguments: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/wrangler/bin/wrangler.js", ...commandArguments],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...OFFLINE_ENVIRONMENT, NO_COLOR: "1" },
    },
  );
  if (status !== 0) throw new Error(`wrangler ${commandArguments.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}

/** Bundles the Worker into dist/ and returns the size of its upload as wrangler counts it, gzipped. */
function bundle(outfile: string): number {
  const output = wrangler("deploy", "--dry-run", "--outdir", "dist", "--outfile", outfile);
  const gzip = /gzip: ([\d.]+) KiB/.exec(output)?.[1];
  if (gzip === undefined) throw new Error(`wrangler told no size:\n${output}`);
  return Number(gzip);
}

type Profile = {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
};

/** Milliseconds that workerd is busy from loading the bundle to being able to answer, by V8's profiler. */
function measureStartup(bundleFile: string, profileFile: string): number {
  wrangler("check", "startup", "--worker", bundleFile, "--outfile", profileFile);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(profileFile, "utf8")) as Profile;
  const idle = new Set(nodes.filter((node) => node.callFrame.functionName === "(idle)").map((node) => node.id));
  const busy = timeDeltas.filter((_, index) => !idle.has(samples[index]!));
  return busy.reduce((sum, microseconds) => sum + microseconds, 0) / 1000;
}

function main(): number {
  const folder = mkdtempSync(join(tmpdir(), "dateline-build-"));
  try {
    const upload = join(folder, "worker.bundle");
    const sizeKib = bundle(upload);
    const runs = Array.from({ length: STARTUP_RUNS }, () => measureStartup(upload, join(folder, "startup.cpuprofile")));
    const startupMs = Math.min(...runs);
    console.log(`upload:   ${sizeKib.toFixed(0)} KiB gzipped (limit ${UPLOAD_MAX_KIB.toFixed(0)})`);
    console.log(
      `start-up: ${startupMs.toFixed(0)} ms, fastest of ${runs.map((ms) => ms.toFixed(0)).join(", ")} (limit ${STARTUP_MAX_MS})`,
    );
    if (sizeKib > UPLOAD_MAX_KIB) console.error("The upload is larger than the free plan allows.");
    if (startupMs > STARTUP_MAX_MS) console.error("The Worker takes too long to start.");
    return sizeKib > UPLOAD_MAX_KIB || startupMs > STARTUP_MAX_MS ? 1 : 0;
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
