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

/** Starts counting at zero. Rows are appended, so that no isolate ever waits for another. */
export function createTally(database: Database): Tally {
  let counts = new Map<string, number>();
  let flushedAt: number | null = null;
  let underWay: Promise<void> = Promise.resolve();
  const add = (name: string, count = 1) => void counts.set(name, (counts.get(name) ?? 0) + count);
  const write = async (now: number) => {
    const taken = counts;
    counts = new Map();
    try {
      await addOutcomeCounts(database, taken, now);
    } catch (error) {
      for (const [name, count] of taken) add(name, count);
      throw error;
    }
  };
  return {
    add,
    flush: async (now, force = false) => {
      flushedAt ??= now;
      // Whoever asks for all of it must not miss what is just being written.
      if (force) await underWay.catch(() => undefined);
      if (counts.size === 0 || (!force && now - flushedAt < FLUSH_MS)) return;
      flushedAt = now;
      underWay = write(now);
      await underWay;
    },
  };
}
