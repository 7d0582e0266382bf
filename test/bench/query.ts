/**
 * What queries cost as the articles grow: `npm run bench:query`. Fills a Postgres with 10,000, 100,000 and 1,000,000
 * synthetic articles and prints times, blocks read and how these grow. Fails on blocks, never on times.
 *
 * BENCH_DATABASE_URL  a server and a role that may create databases (postgres://postgres@127.0.0.1:5432/postgres)
 * --sizes=10000,…     other numbers of articles
 * --keep              leaves the databases, named dateline_bench_SIZE
 * --reuse             takes those that an earlier run has left, and leaves them
 */
import { parseArgs } from "node:util";
import { findFaults } from "./query/faults.ts";
import { measureSizes } from "./query/measure-sizes.ts";
import { printRatios, printTable } from "./query/table.ts";

const { values: flags } = parseArgs({
  options: {
    sizes: { type: "string", default: "10000,100000,1000000" },
    keep: { type: "boolean", default: false },
    reuse: { type: "boolean", default: false },
  },
});
const options = {
  server: process.env.BENCH_DATABASE_URL ?? "postgres://postgres@127.0.0.1:5432/postgres",
  prefix: "dateline_bench",
  reuse: flags.reuse,
  keep: flags.keep || flags.reuse,
};
const results = await measureSizes(flags.sizes.split(",").map(Number), options, console.log);
printTable(results);
printRatios(results);
const faults = findFaults(results);
for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
