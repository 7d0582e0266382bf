import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { lockFolder } from "./dev/lock-folder.ts";
import { openDatabase } from "./dev/open-database.ts";
import { readSettings, type Settings, StartError } from "./dev/settings.ts";
import { startWorker } from "./dev/start-worker.ts";
import { scheduleCron, scheduleUpkeep } from "./dev/upkeep.ts";
import { requireFreePort, waitUntilReady } from "./dev/wait-ready.ts";
import type { Engine } from "./gateway/engine.ts";
import { startGateway } from "./gateway/server.ts";
import { GATEWAY_FILE } from "./key/open-keys.ts";

const READY_TIMEOUT_MS = 60_000;
const PARENT_POLL_MS = 500;

/** What has to be undone at the end, in the order of its making. */
const closers: (() => unknown)[] = [];

/** `npm start`: the API on 127.0.0.1 in workerd, over the embedded Postgres, until it is told to stop. */
async function serve(settings: Settings, stopped: Promise<void>): Promise<void> {
  await requireFreePort(settings.port);
  closers.push(lockFolder(settings.dataFolder));
  const database = openDatabase(settings);
  // Whoever waits for it reports its failure; it may come before anybody does.
  database.catch(() => {});
  closers.push(() => database.then((engine: Engine) => engine.close()).catch(() => {}));
  const gateway = await startGateway(() => database);
  closers.push(gateway.close);
  const address = join(settings.dataFolder, GATEWAY_FILE);
  writeFileSync(address, gateway.endpoint, { mode: 0o600 });
  closers.push(() => rmSync(address, { force: true }));
  const worker = startWorker(settings, gateway.endpoint);
  closers.push(worker.stop);

  const workerEnded = worker.ended.then((code) => {
    throw new StartError(`The Worker ended by itself (exit code ${code}).`);
  });
  if (settings.databaseUrl === null) {
    const upkeep = database.then(scheduleUpkeep);
    upkeep.catch(() => {});
    closers.push(() => upkeep.then((stop) => stop()).catch(() => {}));
  }
  const origin = `http://127.0.0.1:${settings.port}`;
  closers.push(scheduleCron(origin));
  const stopWaiting = new AbortController();
  const ready = database
    .then(() => waitUntilReady(origin, READY_TIMEOUT_MS, stopWaiting.signal))
    .then(() => stopWaiting.signal.aborted || announce(origin, settings.openScopes));
  try {
    await Promise.race([stopped, workerEnded, ready.then(() => new Promise<never>(() => {}))]);
  } finally {
    stopWaiting.abort();
  }
}

function announce(origin: string, openScopes: string): void {
  const seconds = (performance.now() / 1000).toFixed(1);
  const access = openScopes.includes("admin")
    ? "open to everyone on this machine (no key needed)"
    : `closed but for ${openScopes || "nothing"} (npm run key -- create makes keys)`;
  console.log(
    `Ready in ${seconds} s, ${access}. Try: ` +
      `curl -H 'Content-Type: text/plain' -d 'Astana, 5 August. The defence ministers of Kazakhstan and Belarus met.' ` +
      `${origin}/v1/articles`,
  );
}

/** Settles at Ctrl-C, SIGTERM or a closed terminal; under npm also when npm is gone without having passed a signal on. */
function stopRequest(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => resolve());
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    setInterval(() => process.ppid === parent || resolve(), PARENT_POLL_MS).unref();
  });
}

async function main(): Promise<number> {
  try {
    await serve(readSettings(process.env), stopRequest());
    return 0;
  } catch (error) {
    console.error(error instanceof StartError ? error.message : error);
    return 1;
  } finally {
    for (const close of closers.reverse()) await close();
  }
}

process.exit(await main());
