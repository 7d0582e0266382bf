/**
 * Kills parts of the API under load and looks for losses: `npm run test:kill [-- SCENARIO …]`. Prints for each scenario what
 * the clients were answered, and exits with 1 when an accepted article is missing, double or half-written, or anybody got
 * an answer that is none of 200, 201, 202 and 503. SUBMISSIONS (5000) and SECONDS (30, the longest interruption) change it;
 * `race` kills nothing and sends 12,000, four of each article at once.
 */
import { playRace } from "./race.ts";
import { FIRES, type Outcome, playFire, playFullDisk, playStartKilled } from "./scenarios.ts";
import { findPostgres } from "./temp-postgres.ts";

const RACERS = 12_000;
const submissions = Number(process.env.SUBMISSIONS ?? 5_000);
const seconds = Number(process.env.SECONDS ?? 30);
const programs = findPostgres();

const scenarios: Record<string, () => Promise<Outcome | null>> = {
  ...(programs === null
    ? {}
    : {
        ...Object.fromEntries(
          Object.keys(FIRES).map((name) => [name, () => playFire(programs, name, submissions, seconds)]),
        ),
        race: () => playRace(programs, Number(process.env.SUBMISSIONS ?? RACERS)),
        disk_full: () => playFullDisk(programs, submissions, seconds),
      }),
  start_killed: () => playStartKilled(submissions),
};
if (programs === null) console.log("only start_killed: no Postgres server is installed under /usr/lib/postgresql");

const chosen = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(scenarios);
let failed = false;
for (const name of chosen) {
  const play = scenarios[name];
  if (play === undefined) throw new Error(`no scenario ${name}; there are ${Object.keys(scenarios).join(", ")}`);
  const begin = performance.now();
  const outcome = await play();
  if (outcome === null) {
    console.log(`${name}: skipped, it needs the right to mount a disk`);
    continue;
  }
  const { report, queue, losses } = outcome;
  const sorted = report.milliseconds.sort((a, b) => a - b);
  const p99 = sorted[Math.floor(sorted.length * 0.99)] ?? 0;
  const took = ((performance.now() - begin) / 1000).toFixed(0);
  console.log(
    `${name}: ${report.accepted.size} articles, answers ${JSON.stringify(report.statuses)}, ` +
      `waited ${JSON.stringify(queue)}, p99 ${p99.toFixed(0)} ms, ${took} s, ${losses.length === 0 ? "nothing lost" : "LOST:"}`,
  );
  for (const loss of losses.slice(0, 20)) console.log(`  ${loss}`);
  failed ||= losses.length > 0;
}
process.exit(failed ? 1 : 0);
