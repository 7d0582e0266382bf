import { execFileSync } from "node:child_process";
import { appendFileSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { openPgliteEngine } from "../../../scripts/gateway/pglite-engine.ts";
import { openPostgresEngine } from "../../../scripts/gateway/postgres-engine.ts";
import { freePort, servingProcesses, startApi, stopApi, untilReady } from "../start-api.ts";
import { type KillableApi, startKillableApi } from "./api.ts";
import { awaitQueue, type LoadReport, submitUnderFire } from "./load.ts";
import { startTempPostgres, type TempPostgres } from "./temp-postgres.ts";
import { findLosses } from "./verify.ts";

/** What is done to the API while the clients submit. */
export interface Fire {
  api: KillableApi;
  postgres: TempPostgres;
  /** Waits until this share of the submissions is done. */
  reach(share: number): Promise<void>;
  /** Seconds of the longer interruptions. */
  seconds: number;
}

/** How a scenario ended; all is well when `losses` is empty. */
export interface Outcome {
  report: LoadReport;
  /** What became of the submissions that waited. */
  queue: Record<string, number>;
  losses: string[];
}

/** What can happen to an API over a real Postgres. */
export const FIRES: Readonly<Record<string, (fire: Fire) => Promise<void>>> = {
  async database_killed({ postgres, reach, seconds }) {
    await reach(0.15);
    await postgres.kill();
    await sleep(seconds * 100);
    await postgres.start();
    await reach(0.6);
    await postgres.kill();
    await postgres.start();
  },
  async gateway_killed({ api, reach, seconds }) {
    await reach(0.2);
    await api.killGateway();
    await sleep(seconds * 100);
    await api.startGateway();
  },
  async gateway_cut({ api, reach, seconds }) {
    await reach(0.2);
    api.line.set("cut");
    await sleep(seconds * 1000);
    api.line.set("open");
  },
  async gateway_silent({ api, reach, seconds }) {
    await reach(0.2);
    api.line.set("silent");
    await sleep(seconds * 1000);
    api.line.set("open");
  },
  async worker_killed({ api, reach }) {
    for (const share of [0.2, 0.6]) {
      await reach(share);
      await api.killWorker();
      await api.startWorker();
    }
  },
  async database_read_only({ postgres, reach, seconds }) {
    await reach(0.2);
    await postgres.run("alter system set default_transaction_read_only = on");
    await postgres.run("select pg_reload_conf()");
    await sleep(seconds * 200);
    await postgres.run("alter system reset default_transaction_read_only");
    await postgres.run("select pg_reload_conf()");
  },
};

/** Several of `FIRES` one after the other in one load, short enough for every run of the tests. */
async function everythingInTurn({ api, postgres, reach, seconds }: Fire): Promise<void> {
  const quick = { api, postgres, seconds: seconds / 5 };
  await FIRES.database_read_only!({ ...quick, reach: () => reach(0.1) });
  await reach(0.3);
  await postgres.kill();
  await postgres.start();
  await FIRES.gateway_killed!({ ...quick, reach: () => reach(0.5) });
  await FIRES.gateway_cut!({ ...quick, reach: () => reach(0.7) });
}

/** Plays one of `FIRES`, or by any other name all quick ones in turn, with `submissions` submissions. */
export async function playFire(programs: string, name: string, submissions: number, seconds: number): Promise<Outcome> {
  const postgres = await startTempPostgres(programs);
  try {
    return await burn(postgres, postgres.url, FIRES[name] ?? everythingInTurn, submissions, seconds);
  } finally {
    await postgres.remove();
  }
}

/**
 * Plays a full disk: the database lies on a disk of its own that a ballast fills while the clients submit. Needs the right
 * to mount; null without it.
 */
export async function playFullDisk(programs: string, submissions: number, seconds: number): Promise<Outcome | null> {
  const postgres = await startTempPostgres(programs);
  const folder = postgres.makeFolder();
  const ballast = join(folder, "ballast");
  let mounted = false;
  try {
    mounted = mount(folder);
    if (!mounted) return null;
    await postgres.run(`create tablespace small location '${folder}'`);
    await postgres.run("create database small tablespace small template template0");
    const url = postgres.url.replace(/postgres$/, "small");
    const fire = async ({ reach }: Fire) => {
      await reach(0.2);
      fillDisk(ballast);
      await sleep(seconds * 500);
      rmSync(ballast);
    };
    return await burn(postgres, url, fire, submissions, seconds);
  } finally {
    await postgres.kill();
    if (mounted) execFileSync("umount", [folder]);
    await postgres.remove();
  }
}

/** Writes a file until the disk is full. What the database writes meanwhile leaves less than there was at the start. */
function fillDisk(file: string): void {
  const block = new Uint8Array(1 << 16);
  try {
    for (;;) appendFileSync(file, block);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  }
}

/** Plays the death of everything at once: `npm start` with its embedded database, killed and started again. */
export async function playStartKilled(submissions: number): Promise<Outcome> {
  const DATA_DIR = mkdtempSync(join(tmpdir(), "dateline-kill-"));
  const variables = { PORT: await freePort(), DATA_DIR };
  let api = startApi(variables);
  try {
    await untilReady(api);
    const { reach, progress } = watch(submissions);
    const load = submitUnderFire(api.origin, submissions, progress);
    for (const share of [0.2, 0.6]) {
      await reach(share);
      await stopApi(api, "SIGKILL");
      for (const { pid } of servingProcesses(DATA_DIR)) process.kill(pid, "SIGKILL");
      api = startApi(variables);
      await untilReady(api);
    }
    const report = await load;
    const queue = await awaitQueue(api.origin, report.waiting);
    await stopApi(api);
    const engine = await openPgliteEngine({ folder: join(DATA_DIR, "postgres") });
    const losses = [...report.wrong, ...(await findLosses(engine, report))];
    await engine.close();
    return { report, queue, losses };
  } finally {
    await stopApi(api, "SIGKILL").catch(() => {});
    rmSync(DATA_DIR, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}

async function burn(
  postgres: TempPostgres,
  url: string,
  fire: (fire: Fire) => Promise<void>,
  submissions: number,
  seconds: number,
): Promise<Outcome> {
  const api = await startKillableApi(url);
  try {
    const { reach, progress } = watch(submissions);
    const [report] = await Promise.all([
      submitUnderFire(api.origin, submissions, progress),
      fire({ api, postgres, reach, seconds }),
    ]);
    const queue = await awaitQueue(api.origin, report.waiting);
    const engine = openPostgresEngine(url);
    const losses = [...report.wrong, ...unfinished(queue), ...(await findLosses(engine, report))];
    await engine.close();
    return { report, queue, losses };
  } finally {
    await api.stop();
  }
}

function unfinished(queue: Record<string, number>): string[] {
  return Object.entries(queue).flatMap(([state, count]) => (state === "stored" ? [] : [`${count} ended as ${state}`]));
}

function watch(submissions: number) {
  let done = 0;
  return {
    progress: (count: number) => {
      done = count;
    },
    reach: async (share: number) => {
      while (done < share * submissions) await sleep(20);
    },
  };
}

function mount(folder: string): boolean {
  try {
    const { uid, gid } = statSync(folder);
    const options = `size=256m,mode=700,uid=${uid},gid=${gid}`;
    execFileSync("mount", ["-t", "tmpfs", "-o", options, "tmpfs", folder], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
