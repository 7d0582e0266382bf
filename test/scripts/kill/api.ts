import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startWorker, type WorkerProcess } from "../../../scripts/dev/start-worker.ts";
import { waitUntilReady } from "../../../scripts/dev/wait-ready.ts";
import { openPostgresEngine } from "../../../scripts/gateway/postgres-engine.ts";
import { applyMigrations, readMigrations } from "../../../scripts/migrations.ts";
import { freePort, servingProcesses } from "../start-api.ts";
import { type Line, startLine } from "./line.ts";

const READY_TIMEOUT_MS = 90_000;
const MIGRATIONS = join(import.meta.dirname, "../../../migrations");

/** The whole API in parts that can be killed one by one: Worker, line, gateway; the Postgres is the caller's. */
export interface KillableApi {
  origin: string;
  line: Line;
  killGateway(): Promise<void>;
  startGateway(): Promise<void>;
  killWorker(): Promise<void>;
  startWorker(): Promise<void>;
  /** The processes that serve, for their memory. */
  processes(): { pid: number; command: string }[];
  stop(): Promise<void>;
}

/** Migrates the database and starts the API over it. */
export async function startKillableApi(databaseUrl: string): Promise<KillableApi> {
  const engine = openPostgresEngine(databaseUrl);
  await applyMigrations(engine, readMigrations(MIGRATIONS));
  await engine.close();
  const dataFolder = mkdtempSync(join(tmpdir(), "dateline-kill-"));
  const port = await freePort();
  let gateway: ChildProcess | null = null;
  let gatewayPort = 9;
  let worker: WorkerProcess | null = null;
  const line = await startLine(() => gatewayPort);
  const origin = `http://127.0.0.1:${port}`;

  const launchGateway = async () => {
    gateway = fork(join(import.meta.dirname, "gateway-process.ts"), [databaseUrl], { silent: true });
    const [endpoint] = (await once(gateway.stdout!, "data")) as [Buffer];
    gatewayPort = Number(new URL(String(endpoint)).port);
  };
  const launchWorker = async () => {
    const settings = { port: Number(port), dataFolder, databaseUrl, openScopes: "admin" };
    worker = startWorker(settings, `http://127.0.0.1:${line.port}/sql`);
    await waitUntilReady(origin, READY_TIMEOUT_MS, new AbortController().signal);
  };
  const killGateway = async () => {
    gateway?.kill("SIGKILL");
    if (gateway !== null && gateway.exitCode === null && gateway.signalCode === null) await once(gateway, "exit");
  };
  const killWorker = async () => {
    const ended = worker?.ended.catch(() => {});
    for (const { pid } of servingProcesses(dataFolder)) kill(pid);
    await ended;
  };
  await launchGateway();
  await launchWorker();
  return {
    ...{ origin, line, killGateway, startGateway: launchGateway, killWorker, startWorker: launchWorker },
    processes: () => servingProcesses(dataFolder),
    stop: async () => {
      await worker?.stop();
      line.close();
      await killGateway();
      rmSync(dataFolder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

function kill(pid: number): void {
  try {
    process.kill(pid, "SIGKILL");
  } catch {
    // It went with its parent.
  }
}
