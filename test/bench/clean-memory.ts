/**
 * The least heap in which 5 MB of each hostile input are cleaned, a part of `npm run bench:clean`: `node --import
 * ./scripts/node-assets.ts test/bench/clean-memory.ts [part of a name]`. Each input is cleaned in processes of its own with heaps of
 * different size: V8's old space with all the tables and the input in it, and a young space of 2 MB. Fails where more than
 * `ALLOWED_MB` are needed: a Worker has 128 MB for everything.
 */
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { cleanSubmission } from "../../src/clean/index.ts";
import { submissionOf } from "../support/submissions.ts";
import { HOSTILE_INPUTS } from "./hostile-inputs.ts";

const HEAPS_MB = [16, 24, 32, 48, 64, 80, 96, 112, 128, 192, 256];
const ALLOWED_MB = 96;
const SIZE = 5_000_000;
/** How a child ends that has cleaned its input; one without enough heap aborts. */
const DONE = "SIGTERM";
const TIMEOUT_MS = 120_000;
const ASSETS = join(import.meta.dirname, "../../scripts/node-assets.ts");

const child = process.env.CLEANED_INPUT;
if (child !== undefined) {
  const { make, format } = HOSTILE_INPUTS[Number(child)]!;
  cleanSubmission(submissionOf(make(SIZE), { format }), Date.UTC(2026, 10, 1));
  // To exit in order would wait for V8's own threads, of which one without heap waits for the main thread.
  process.kill(process.pid, DONE);
}

function isEnough(input: number, megabytes: number): boolean {
  const flags = [`--max-old-space-size=${megabytes}`, "--max-semi-space-size=2", "--import", ASSETS];
  const env = { ...process.env, CLEANED_INPUT: String(input) };
  const limits = { timeout: TIMEOUT_MS, killSignal: "SIGKILL" } as const;
  const { signal } = spawnSync(process.execPath, [...flags, import.meta.filename], { env, stdio: "ignore", ...limits });
  return signal === DONE;
}

/** The smallest of `HEAPS_MB` that is enough, by halving; null when none is. */
function leastHeap(input: number): number | null {
  let [low, high] = [0, HEAPS_MB.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isEnough(input, HEAPS_MB[middle]!)) high = middle;
    else low = middle + 1;
  }
  return HEAPS_MB[low] ?? null;
}

const failed: string[] = [];
HOSTILE_INPUTS.forEach(({ name, format }, input) => {
  if (!name.includes(process.argv[2] ?? "")) return;
  const least = leastHeap(input);
  const isOver = least === null || least > ALLOWED_MB;
  if (isOver) failed.push(name);
  console.log(
    `${`${format} ${name}`.padEnd(40)}${(least === null ? `> ${HEAPS_MB.at(-1)}` : String(least)).padStart(6)} MB${isOver ? "  TOO MUCH" : ""}`,
  );
});
if (failed.length > 0) {
  console.error(`More than ${ALLOWED_MB} MB: ${failed.join(", ")}`);
  process.exitCode = 1;
}
