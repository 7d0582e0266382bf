import { fork } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Settings } from "./settings.ts";

/** The running `wrangler dev`: `ended` settles with its exit code, `stop` ends it with all its helpers. */
export type WorkerProcess = { ended: Promise<number>; stop(): Promise<void> };

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

/** Keeps wrangler quiet, off the network, and from storing a trace of every request, which grows without end. */
export const OFFLINE_ENVIRONMENT = {
  WRANGLER_SEND_METRICS: "false",
  WRANGLER_SEND_ERROR_REPORTS: "false",
  WRANGLER_HIDE_BANNER: "true",
  CLOUDFLARE_CF_FETCH_ENABLED: "false",
  X_LOCAL_OBSERVABILITY: "false",
  X_LOCAL_EXPLORER: "false",
};

/**
 * Starts the Worker in workerd.
 * @param databaseEndpoint the gateway; it knows the database, so the Worker gets a connection string without secrets
 */
export function startWorker(settings: Settings, databaseEndpoint: string): WorkerProcess {
  const wrangler = [
    process.execPath,
    "--no-warnings",
    join(ROOT, "node_modules/wrangler/wrangler-dist/cli.js"),
    "dev",
    ...["--config", join(ROOT, "wrangler.toml")],
    ...["--ip", "127.0.0.1", "--port", String(settings.port), "--inspector-port", "0"],
    ...["--persist-to", join(settings.dataFolder, "workerd")],
    ...["--var", "DATABASE_URL:postgres://local:local@127.0.0.1/local"],
    ...["--var", `DATABASE_ENDPOINT:${databaseEndpoint}`],
    ...["--var", `OPEN_SCOPES:${settings.openScopes}`],
    // scripts/dev/upkeep.ts fires the cron trigger: no need to be told that nobody does.
    "--test-scheduled",
    ...["--log-level", "warn", "--show-interactive-dev-session=false"],
  ];
  const guard = fork(join(ROOT, "scripts/dev/guard.ts"), wrangler, {
    cwd: ROOT,
    detached: true,
    env: { ...process.env, ...OFFLINE_ENVIRONMENT },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<number>((resolve, reject) => {
    guard.once("error", reject);
    guard.once("exit", (code) => resolve(code ?? 1));
  });
  return {
    ended,
    stop: async () => {
      if (guard.connected) guard.disconnect();
      await ended;
    },
  };
}
