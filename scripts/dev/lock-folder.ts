import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { StartError } from "./settings.ts";

/**
 * Takes the data folder for this process, because the embedded Postgres does not guard its files itself.
 * A lock whose process is gone is taken over. Throws `StartError` when a living process holds it.
 * @returns a function that gives the folder back
 */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, "lock");
  const mine = `${process.pid} ${startOf(process.pid)}`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    if (create(path, mine)) return () => rmSync(path, { force: true });
    const holder = read(path);
    if (holder === null) continue;
    const pid = Number(holder.split(" ")[0]);
    if (isAlive(pid, holder)) {
      throw new StartError(`${folder} is in use by another start (process ${pid}). Stop it, or set DATA_DIR and PORT.`);
    }
    // Only one of several starters can move the stale file away; the others fail and look again.
    moveAway(path, `${path}.${process.pid}`);
  }
  throw new StartError(`${folder} is being taken by another start.`);
}

function create(path: string, content: string): boolean {
  try {
    writeFileSync(path, content, { flag: "wx" });
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return false;
    throw error;
  }
}

function read(path: string): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return null;
  }
}

function moveAway(path: string, target: string): void {
  try {
    renameSync(path, target);
    rmSync(target);
  } catch {
    // Somebody else moved it first.
  }
}

/** The same number can belong to a later process, so the time it started is compared where the system tells it. */
function isAlive(pid: number, holder: string): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EPERM") return false;
  }
  return holder === `${pid} ${startOf(pid)}`;
}

/** When a process started, in clock ticks since boot (field 22 of Linux' /proc/PID/stat); empty on other systems. */
function startOf(pid: number): string {
  const stat = read(`/proc/${pid}/stat`);
  // The second field is a name in brackets that may hold spaces.
  return stat?.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
}
