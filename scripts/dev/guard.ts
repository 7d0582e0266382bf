/**
 * Runs the command of its arguments in a process group of its own and ends that whole group when the process that
 * started the guard asks for it or is gone (its channel closes), or when the command ends by itself. Needed because
 * wrangler's helpers outlive a wrangler that is killed, and nothing outlives a guard but by SIGKILL to the guard.
 */
import { spawn } from "node:child_process";

const STOP_TIMEOUT_MS = 3_000;
const [command, ...commandArguments] = process.argv.slice(2);
const child = spawn(command!, commandArguments, { stdio: ["ignore", "inherit", "inherit"], detached: true });

child.on("error", (error) => {
  console.error(error.message);
  process.exit(1);
});
child.on("exit", (code) => {
  signalGroup("SIGKILL");
  process.exit(code ?? 1);
});
process.on("disconnect", stop);
// The terminal's Ctrl-C and a group's SIGTERM are for the parent to handle; it then closes the channel.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {});

function stop(): void {
  signalGroup("SIGTERM");
  setTimeout(() => signalGroup("SIGKILL"), STOP_TIMEOUT_MS);
}

function signalGroup(signal: NodeJS.Signals): void {
  try {
    process.kill(-child.pid!, signal);
  } catch {
    // The group is empty already.
  }
}
