/**
 * CPU time per megabyte of hostile input against that of normal pages: `node --import ./scripts/node-assets.ts
 * test/bench/clean-linear.ts [part of a name]`, a part of `npm run bench:clean`. Fails when an input costs more than its size allows
 * a byte, with a quarter for the noise of a machine that does other work too.
 *
 * A normal page is one whose paragraphs differ (normal-page.ts), as those of every article do. A page that says one paragraph 200 times
 * was the measure before: 199 of them go as repeated, and reading its lines, their dates, names and language, which each page of news
 * pays for, cost nothing. Both are printed.
 *
 * A byte is one of UTF-8, as it is sent and as the limits count: a letter of Chinese has three. Where an input has more bytes than
 * UTF-16 units, which the measure was before, the greatest ratio by these is printed behind it.
 */
import { cleanSubmission } from "../../src/clean/index.ts";
import type { ContentFormat } from "../../src/domain/submission.ts";
import { submissionOf } from "../support/submissions.ts";
import { leastCpuMs } from "./cpu-clock.ts";
import { HOSTILE_INPUTS, REPEATED_PAGE } from "./hostile-inputs.ts";
import { normalPage } from "./normal-page.ts";

const NOW = Date.UTC(2026, 10, 1);
const NOISE = 1.25;
const WARM_UP = 100_000;
/**
 * Work that grows with the square shows in the largest size, work with a high price a byte in all. Near the smallest the limits of
 * elements and lines are just reached: all of an input is looked at one by one, which only content as dense as no page's pays for.
 * `rounds` of an input and of as many pages as are as long, in turns, since other work slows the machine now and then.
 */
const SIZES = [
  { size: 300_000, allowed: 4, rounds: 18 },
  { size: 1_000_000, allowed: 2, rounds: 6 },
  { size: 5_000_000, allowed: 2, rounds: 3 },
];

const bytesOf = (content: string) => Buffer.byteLength(content);

/** What cleans a content, to be called again and again. */
function cleaner(content: string, format: ContentFormat): () => unknown {
  const submission = submissionOf(content, { format });
  return () => cleanSubmission(submission, NOW);
}

const wanted = process.argv[2] ?? "";
// Code that has seen one shape of input alone runs quicker than it does in a Worker: every shape comes before the first measure.
for (const { make, format } of HOSTILE_INPUTS) leastCpuMs(cleaner(make(WARM_UP), format), 2);
const PAGES = Array.from({ length: 16 }, (_, index) => normalPage(index + 1));
const PAGE_BYTES = PAGES.reduce((sum, page) => sum + bytesOf(page), 0) / PAGES.length;
const CLEANERS = PAGES.map((page) => cleaner(page, "html"));

/** Cleans so many pages, each another. */
function cleanPages(count: number): void {
  for (let index = 0; index < count; index += 1) CLEANERS[index % CLEANERS.length]!();
}

const perMegabyte = (ms: number, bytes: number) => `${((ms / bytes) * 1_000_000).toFixed(1)} ms/MB`;
const pagesMs = leastCpuMs(() => cleanPages(PAGES.length), 12);
const repeatedMs = leastCpuMs(cleaner(REPEATED_PAGE, "html"), 40);
console.log(
  `normal pages of ${(PAGE_BYTES / 1_000).toFixed(0)} KB: ${perMegabyte(pagesMs, PAGE_BYTES * PAGES.length)}, by which all is measured`,
);
console.log(
  `one of ${(bytesOf(REPEATED_PAGE) / 1_000).toFixed(0)} KB that repeats its paragraph: ${perMegabyte(repeatedMs, bytesOf(REPEATED_PAGE))}`,
);
console.log(`${"".padEnd(48)}${SIZES.map(({ size }) => `${size / 1_000_000} MB`.padStart(12)).join("")}`);

/**
 * CPU time of a content as times that of pages of the same length: the least of each over the rounds. Of one short page the least
 * would be that of a quiet moment of the machine, which longer work never has.
 */
function ratioOf(content: string, format: ContentFormat, rounds: number): number {
  const clean = cleaner(content, format);
  const bytes = bytesOf(content);
  const pages = Math.max(1, Math.round(bytes / PAGE_BYTES));
  let own = Number.POSITIVE_INFINITY;
  let page = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 1) {
    own = Math.min(own, leastCpuMs(clean, 1));
    page = Math.min(
      page,
      leastCpuMs(() => cleanPages(pages), 1),
    );
  }
  return own / bytes / (page / (pages * PAGE_BYTES));
}

const failed: string[] = [];
for (const { name, format, make } of HOSTILE_INPUTS.filter((input) => input.name.includes(wanted))) {
  const sample = make(WARM_UP);
  const bytesAUnit = bytesOf(sample) / sample.length;
  const ratios = SIZES.map(({ size, allowed, rounds }) => {
    const content = make(Math.round(size / bytesAUnit));
    const first = ratioOf(content, format, rounds);
    // What seems too slow gets more rounds: the least of them is what the work takes.
    return first > allowed ? Math.min(first, ratioOf(content, format, 2 * rounds)) : first;
  });
  const isOver = ratios.some((ratio, index) => ratio > SIZES[index]!.allowed * NOISE);
  if (isOver) failed.push(name);
  const cells = ratios.map((ratio) => `${ratio.toFixed(2)} x`.padStart(12));
  const byUnits = bytesAUnit > 1.01 ? `  (${(Math.max(...ratios) * bytesAUnit).toFixed(2)} x by units)` : "";
  console.log(`${`${format} ${name}`.padEnd(48)}${cells.join("")}${isOver ? "  TOO SLOW" : ""}${byUnits}`);
}
if (failed.length > 0) {
  const most = SIZES.map(({ size, allowed }) => `${allowed} x at ${size / 1_000_000} MB`).join(", ");
  console.error(`More than ${most} (with ${NOISE} for noise) of a normal page: ${failed.join(", ")}`);
  process.exitCode = 1;
}
