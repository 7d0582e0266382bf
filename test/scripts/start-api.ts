import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";

const DEV = fileURLToPath(new URL("../../scripts/dev.ts", import.meta.url));

/** A started `scripts/dev.ts` with everything it has printed so far. */
export type StartedApi = { process: ChildProcess; origin: string; output: () => string; ended: Promise<number | null> };

/** Starts the API, without npm between unless `command` says so. */
export function startApi(
  variables: { PORT: string; DATA_DIR: string; DATABASE_URL?: string; OPEN_SCOPES?: string },
  [command, ...parameters]: [string, ...string[]] = [process.execPath, DEV],
): StartedApi {
  const { DATABASE_URL: _, npm_lifecycle_event: __, ...inherited } = process.env;
  const child = spawn(command, parameters, {
    env: { ...inherited, ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  child.stdout.on("data", (chunk) => (output += chunk));
  child.stderr.on("data", (chunk) => (output += chunk));
  return {
    process: child,
    origin: `http://127.0.0.1:${variables.PORT}`,
    output: () => output,
    ended: once(child, "exit").then(([code]) => code as number | null),
  };
}

/** Waits until a condition holds. Throws with `describe()` after the time. */
export async function until(holds: () => boolean, describe: () => string, timeoutMs = 90_000): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!holds()) {
    if (Date.now() > deadline) throw new Error(`gave up waiting: ${describe().slice(0, 1_000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function untilReady(api: StartedApi): Promise<void> {
  await until(() => /^Ready/m.test(api.output()) || api.process.exitCode !== null, api.output);
  if (api.process.exitCode !== null) throw new Error(`ended while starting: ${api.output()}`);
}

export async function stopApi(api: StartedApi, signal: NodeJS.Signals = "SIGTERM"): Promise<number | null> {
  api.process.kill(signal);
  return api.ended;
}

/** Below the ports that systems hand out by themselves (Linux from 32,768): a server's helpers may be given one of those first. */
const FIRST_PORT = 20_000;
const PORTS = 12_000;

/** A port that nothing listens on at the moment, and that nobody gets who asks for any. */
export async function freePort(): Promise<string> {
  for (;;) {
    const port = FIRST_PORT + Math.floor(Math.random() * PORTS);
    const server = createServer().listen(port, "127.0.0.1");
    const isFree = await once(server, "listening").then(
      () => true,
      () => false,
    );
    if (!isFree) continue;
    server.close();
    return String(port);
  }
}

/** A living process; zombies, which only wait for their parent to look, are not listed. */
export type ProcessRow = { pid: number; group: number; command: string };

export function listProcesses(): ProcessRow[] {
  const table = execFileSync("ps", ["-A", "-o", "pid=,pgid=,stat=,args="], { encoding: "utf8" });
  return table.split("\n").flatMap((line) => {
    const [, pid, group, state, command] = /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line) ?? [];
    return command === undefined || state!.startsWith("Z") ? [] : [{ pid: Number(pid), group: Number(group), command }];
  });
}

/** The processes that serve a data folder: the guard, wrangler and whatever wrangler started in its group. */
export function servingProcesses(dataFolder: string): ProcessRow[] {
  const all = listProcesses();
  const named = all.filter((row) => row.command.includes(`--persist-to ${dataFolder}/`));
  const groups = new Set(named.map((row) => row.group));
  return all.filter((row) => groups.has(row.group));
}
