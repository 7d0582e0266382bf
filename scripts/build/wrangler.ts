import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { OFFLINE_ENVIRONMENT } from "../dev/start-worker.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Runs wrangler offline and returns what it printed. Throws when it fails. */
export function wrangler(...commandArguments: string[]): string {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["node_modules/wrangler/bin/wrangler.js", ...commandArguments],
    {
      cwd: root,
      encoding: "utf8",
      env: { ...process.env, ...OFFLINE_ENVIRONMENT, NO_COLOR: "1" },
    },
  );
  if (status !== 0) throw new Error(`wrangler ${commandArguments.join(" ")} failed:\n${stdout}${stderr}`);
  return stdout;
}
