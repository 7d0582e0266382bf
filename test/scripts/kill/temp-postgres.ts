import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { freePort } from "../start-api.ts";

/** A Postgres server of the test's own, in a folder of its own, that can be killed and started again. */
export interface TempPostgres {
  url: string;
  /** An empty folder of the server's user, for a tablespace. */
  makeFolder(): string;
  /** SIGKILL, with everything it started. */
  kill(): Promise<void>;
  /** Waits until it answers. */
  start(): Promise<void>;
  /** Runs one statement as the superuser. */
  run(statement: string, database?: string): Promise<Record<string, unknown>[]>;
  remove(): Promise<void>;
}

type User = { uid: number; gid: number } | null;

/** Where the server's programs are; null when there is none on this machine. */
export function findPostgres(): string | null {
  const versions = existsSync("/usr/lib/postgresql") ? readdirSync("/usr/lib/postgresql") : [];
  const folders = versions.sort((a, b) => Number(b) - Number(a)).map((version) => `/usr/lib/postgresql/${version}/bin`);
  return folders.find((folder) => existsSync(join(folder, "initdb"))) ?? null;
}

/** Makes and starts a server from the programs in `programs`. */
export async function startTempPostgres(programs: string): Promise<TempPostgres> {
  const user = serverUser();
  const own = () => {
    const folder = mkdtempSync(join(tmpdir(), "dateline-postgres-"));
    if (user !== null) chownSync(folder, user.uid, user.gid);
    return folder;
  };
  const data = own();
  const folders = [data];
  const options = { ...(user ?? {}), cwd: data };
  execFileSync(
    join(programs, "initdb"),
    ["-D", data, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C.UTF-8"],
    { ...options, stdio: "pipe" },
  );
  const port = await freePort();
  const settings = { port, listen_addresses: "127.0.0.1", unix_socket_directories: "", max_connections: "40" };
  const parameters = Object.entries(settings).flatMap(([name, value]) => ["-c", `${name}=${value}`]);
  let server: ChildProcess | null = null;

  const run: TempPostgres["run"] = async (statement, database = "postgres") => {
    const client = new pg.Client({
      connectionString: `postgres://postgres@127.0.0.1:${port}/${database}`,
      // The helpers of a killed server hold its port for a moment, and nobody answers there.
      connectionTimeoutMillis: 1_000,
    });
    client.on("error", () => {});
    await client.connect();
    try {
      return (await client.query(statement)).rows;
    } finally {
      await client.end();
    }
  };
  const kill = async () => {
    const ended = server;
    server = null;
    if (ended === null || ended.exitCode !== null) return;
    ended.kill("SIGKILL");
    await once(ended, "exit");
  };
  const start = async () => {
    for (let attempt = 0; attempt < 300; attempt += 1) {
      // Its helpers notice the kill a moment later, and until then a new server refuses the folder.
      if (server === null || server.exitCode !== null) {
        server = spawn(join(programs, "postgres"), ["-D", data, ...parameters], { ...options, stdio: "ignore" });
      }
      await sleep(100);
      if (await run("select 1").then(Boolean, () => false)) return;
    }
    throw new Error("the test's own Postgres did not start");
  };
  await start();
  return {
    url: `postgres://postgres@127.0.0.1:${port}/postgres`,
    makeFolder: () => {
      folders.push(own());
      return folders.at(-1)!;
    },
    ...{ kill, start, run },
    remove: async () => {
      await kill();
      await sleep(200);
      for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Postgres refuses to run as root; then it is the user that came with it. */
function serverUser(): User {
  if (process.getuid?.() !== 0) return null;
  const line = readFileSync("/etc/passwd", "utf8")
    .split("\n")
    .find((row) => row.startsWith("postgres:"));
  const [, , uid, gid] = line?.split(":") ?? [];
  if (uid === undefined) throw new Error("run as root, but there is no user postgres");
  return { uid: Number(uid), gid: Number(gid) };
}
