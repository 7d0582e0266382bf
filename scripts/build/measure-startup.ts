import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { wrangler } from "./wrangler.ts";

/**
 * A Worker whose start-up is a fixed piece of work, arithmetic and a table of strings: what the processor gives at the
 * moment. About 100 ms where Dateline's own start-up takes 70.
 */
const REFERENCE = `
let hash = 0;
for (let at = 0; at < 10_000_000; at++) hash = Math.imul(hash ^ at, 0x01000193);
const words = new Map();
for (let at = 0; at < 20_000; at++) words.set("word " + (Math.imul(at, 0x9e3779b1) >>> 0), { at, hash });
export default { fetch: () => new Response(String(hash ^ words.size)) };
`;

/** Start-up times of a bundle, ms, and of the reference, one after the other in each run. */
export interface Startup {
  own: number[];
  reference: number[];
}

/** Measures a bundle that `wrangler deploy --outfile` wrote, `runs` times. `folder` is for files of its own. */
export function measureStartup(bundleFile: string, runs: number, folder: string): Startup {
  const script = join(folder, "reference.js");
  const reference = join(folder, "reference.bundle");
  writeFileSync(script, REFERENCE);
  writeFileSync(
    join(folder, "wrangler.toml"),
    `name = "reference"\nmain = "reference.js"\ncompatibility_date = "2026-10-01"\n`,
  );
  const config = ["--config", join(folder, "wrangler.toml")];
  wrangler("deploy", script, "--dry-run", ...config, "--outdir", join(folder, "out"), "--outfile", reference);
  const times: Startup = { own: [], reference: [] };
  for (let run = 0; run < runs; run++) {
    times.own.push(busyTime(bundleFile, join(folder, "own.cpuprofile")));
    times.reference.push(busyTime(reference, join(folder, "reference.cpuprofile")));
  }
  return times;
}

type Profile = {
  nodes: { id: number; callFrame: { functionName: string } }[];
  samples: number[];
  timeDeltas: number[];
};

/** Milliseconds that workerd is busy from loading a bundle to being able to answer, by V8's profiler. */
function busyTime(bundleFile: string, profileFile: string): number {
  wrangler("check", "startup", "--worker", bundleFile, "--outfile", profileFile);
  const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(profileFile, "utf8")) as Profile;
  const idle = new Set(nodes.filter((node) => node.callFrame.functionName === "(idle)").map((node) => node.id));
  const busy = timeDeltas.filter((_, index) => !idle.has(samples[index]!));
  return busy.reduce((sum, microseconds) => sum + microseconds, 0) / 1000;
}
