import type { Database } from "../store/client.ts";
import { addOutcomeCounts } from "../store/note-outcome-counts.ts";

/** Counts what happens in this isolate, and writes it down about once a minute. */
export interface Tally {
  add(name: string, count?: number): void;
  /** Writes down what has been counted since the last time, if that is long enough ago or `force` says so. */
  flush(now: number, force?: boolean): Promise<void>;
}

/** Longest time that counts are only in memory while requests come in; an isolate that ends takes them with it. */
const FLUSH_MS = 60_000;
/** How long one that needs all counts waits for a write of another request, and how often it looks. */
const WAIT_MS = 2_000;
const WAIT_STEP_MS = 20;

/**
 * Starts counting at zero. Rows are appended, so that no isolate ever waits for another. Nor does a request wait for
 * another's promise: the runtime drops the work of a request that ends early without settling it, and whoever waited
 * would hang.
 */
export function createTally(database: Database): Tally {
  let counts = new Map<string, number>();
  let flushedAt: number | null = null;
  let writing: object | null = null;
  const add = (name: string, count = 1) => void counts.set(name, (counts.get(name) ?? 0) + count);
  const write = async (now: number) => {
    const taken = counts;
    counts = new Map();
    writing = taken;
    try {
      await addOutcomeCounts(database, taken, now);
    } catch (error) {
      for (const [name, count] of taken) add(name, count);
      throw error;
    } finally {
      if (writing === taken) writing = null;
    }
  };
  return {
    add,
    flush: async (now, force = false) => {
      flushedAt ??= now;
      // Whoever asks for all of it must not miss what is just being written.
      if (force) await until(() => writing === null);
      if (force) writing = null;
      if (counts.size === 0 || (!force && now - flushedAt < FLUSH_MS)) return;
      flushedAt = now;
      await write(now);
    },
  };
}

/** Looks again and again in the caller's own time, for `WAIT_MS` at most. */
async function until(isSo: () => boolean): Promise<void> {
  for (let waited = 0; waited < WAIT_MS && !isSo(); waited += WAIT_STEP_MS) {
    await new Promise((resolve) => setTimeout(resolve, WAIT_STEP_MS));
  }
}
