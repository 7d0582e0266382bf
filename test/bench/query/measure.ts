import type { SQL } from "drizzle-orm";
import type pg from "pg";
import { compile } from "./database.ts";
import type { NamedQuery } from "./queries.ts";

/** What a named query took at one size. */
export interface Measured {
  name: string;
  p50Ms: number;
  p95Ms: number;
  /** Blocks that the slowest of its statements read, from memory or disk. */
  buffers: number;
  rows: number;
  /** Steps of its plans that read or sort more than a page needs. */
  wasteful: string[];
}

/** Runs of one statement: fewer where it is slow. */
const RUNS_MAX = 40;
const RUNS_MIN = 5;
const TIME_MS = 1_500;
/** A table that a page never needs whole. */
const LARGE_TABLE_ROWS = 5_000;
/** Rows that sorting may take, unless a query says otherwise: the largest page. */
const SORTED_ROWS_MAX = 201;

/** Measures a query: times as the client of the database sees them, planning included. */
export async function measure(client: pg.Client, { name, statements, most }: NamedQuery): Promise<Measured> {
  const times: number[] = [];
  const plans: Plan[] = [];
  for (const statement of Array.isArray(statements) ? statements : statements(await someIds(client))) {
    const query = compile(statement);
    // The first run fills the caches.
    await client.query(query);
    times.push(...(await timeRuns(() => client.query(query))));
    plans.push(await explain(client, statement));
  }
  times.sort((one, other) => one - other);
  return {
    name,
    p50Ms: times[Math.floor(times.length * 0.5)]!,
    p95Ms: times[Math.floor(times.length * 0.95)]!,
    buffers: Math.max(...plans.map(buffersOf)),
    rows: Math.max(...plans.map((plan) => plan["Actual Rows"])),
    wasteful: plans.flatMap((plan) => wastefulSteps(plan, most.sortedRows ?? SORTED_ROWS_MAX)),
  };
}

/** What a statement's plan reads or sorts more of than a page needs; it is run once. */
export async function findWaste(client: pg.Client, statement: SQL, sortedMost: number): Promise<string[]> {
  return wastefulSteps(await explain(client, statement), sortedMost);
}

async function explain(client: pg.Client, statement: SQL): Promise<Plan> {
  const query = compile(statement);
  const { rows } = await client.query({ ...query, text: `explain (analyze, buffers, format json) ${query.text}` });
  return rows[0]["QUERY PLAN"][0].Plan;
}

async function someIds(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query("select id from articles where key in (7, 4000, 9000)");
  return rows.map(({ id }) => id);
}

async function timeRuns(run: () => Promise<unknown>): Promise<number[]> {
  const times: number[] = [];
  let spent = 0;
  while (times.length < RUNS_MIN || (times.length < RUNS_MAX && spent < TIME_MS)) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
    spent += times.at(-1)!;
  }
  return times;
}

interface Plan {
  "Node Type": string;
  "Relation Name"?: string;
  "Actual Rows": number;
  "Actual Loops": number;
  "Rows Removed by Filter"?: number;
  "Shared Hit Blocks": number;
  "Shared Read Blocks": number;
  Plans?: Plan[];
}

const buffersOf = (plan: Plan): number => plan["Shared Hit Blocks"] + plan["Shared Read Blocks"];

/** Sequential scans of large tables and sorts of more than a page. */
function wastefulSteps(plan: Plan, sortedMost: number): string[] {
  const node = plan["Node Type"];
  const read = (plan["Actual Rows"] + (plan["Rows Removed by Filter"] ?? 0)) * plan["Actual Loops"];
  const own = [
    ...(node === "Seq Scan" && read > LARGE_TABLE_ROWS ? [`reads all of ${plan["Relation Name"]}`] : []),
    ...(node === "Sort" && sortedRows(plan) > sortedMost ? [`sorts ${sortedRows(plan)} rows`] : []),
  ];
  return [...own, ...(plan.Plans ?? []).flatMap((input) => wastefulSteps(input, sortedMost))];
}

/** A sort under a limit gives few rows but takes all that its input gives. */
const sortedRows = (plan: Plan): number =>
  (plan.Plans ?? []).reduce((sum, input) => sum + input["Actual Rows"] * input["Actual Loops"], 0);
