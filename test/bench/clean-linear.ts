/**
 * CPU time per megabyte of hostile input against that of a normal page: `node --import ./scripts/node-assets.ts
 * test/bench/clean-linear.ts [part of a name]`, a part of `npm run bench:clean`. Fails when an input costs more than twice as much a
 * byte, with a quarter for the noise of a machine that does other work too.
 */
import { cleanSubmission } from "../../src/clean/index.ts";
import type { ContentFormat } from "../../src/domain/submission.ts";
import { submissionOf } from "../support/submissions.ts";
import { HOSTILE_INPUTS, NORMAL_PAGE } from "./hostile-inputs.ts";

const NOW = Date.UTC(2026, 10, 1);
const ALLOWED_RATIO = 2;
const NOISE = 1.25;
/** Work that grows with the square shows in the larger size, work with a high price a byte in both. */
const WARM_UP = 100_000;
const SIZES = [1_000_000, 5_000_000];

/** Least CPU milliseconds of a call over several. */
function cpuMs(content: string, format: ContentFormat, rounds: number): number {
  const submission = submissionOf(content, { format });
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    const start = process.threadCpuUsage();
    cleanSubmission(submission, NOW);
    const { user, system } = process.threadCpuUsage(start);
    least = Math.min(least, (user + system) / 1_000);
  }
  return least;
}

const perMegabyte = (content: string, format: ContentFormat, rounds: number) =>
  cpuMs(content, format, rounds) / (content.length / 1_000_000);

const wanted = process.argv[2] ?? "";
// Code that has seen one shape of input alone runs quicker than it does in a Worker: every shape comes before the first measure.
for (const { make, format } of HOSTILE_INPUTS) cpuMs(make(WARM_UP), format, 2);
const pageRate = (rounds: number) => perMegabyte(NORMAL_PAGE, "html", rounds);
const page = pageRate(20);
console.log(`a normal page of ${(NORMAL_PAGE.length / 1_000).toFixed(0)} KB: ${page.toFixed(1)} ms/MB`);
console.log(`${"".padEnd(40)}${SIZES.map((size) => `${size / 1_000_000} MB`.padStart(12)).join("")}`);
const failed: string[] = [];
for (const { name, format, make } of HOSTILE_INPUTS.filter((input) => input.name.includes(wanted))) {
  const ratios = SIZES.map((size) => {
    const content = make(size);
    // The page is measured beside each input, since other work slows the machine now and then.
    const measure = (rounds: number) => perMegabyte(content, format, rounds) / pageRate(rounds * 3);
    const first = measure(2);
    // What seems too slow gets more rounds: the least of them is what the work takes.
    return first > ALLOWED_RATIO ? Math.min(first, measure(4)) : first;
  });
  const isOver = ratios.some((ratio) => ratio > ALLOWED_RATIO * NOISE);
  if (isOver) failed.push(name);
  const cells = ratios.map((ratio) => `${ratio.toFixed(2)} x`.padStart(12));
  console.log(`${`${format} ${name}`.padEnd(40)}${cells.join("")}${isOver ? "  TOO SLOW" : ""}`);
}
if (failed.length > 0) {
  console.error(`More than ${ALLOWED_RATIO} x (with ${NOISE} for noise) of a normal page: ${failed.join(", ")}`);
  process.exitCode = 1;
}
