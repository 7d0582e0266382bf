import type { Engine } from "../gateway/engine.ts";

const INTERVAL_MS = 30_000;
/** Bytes of write-ahead log, about a hundred articles: below this, plans and visibility are still good. */
const WRITTEN_BYTES_MIN = 2_000_000;

/**
 * Does for the embedded Postgres what the background processes of a server do: statistics for the planner, the visibility
 * map for index-only scans, and a checkpoint, without which the log grows and a start after a kill takes long.
 * @param minimumBytes how much has to be written before it is worth the pause
 * @returns a function that looks whether work is due and does it; true when it did
 */
export async function upkeepOf(engine: Engine, minimumBytes = WRITTEN_BYTES_MIN): Promise<() => Promise<boolean>> {
  let done = await writtenBytes(engine);
  return async () => {
    if ((await writtenBytes(engine)) - done < minimumBytes) return false;
    await engine.run({ query: "vacuum (analyze)", params: [] });
    await engine.run({ query: "checkpoint", params: [] });
    done = await writtenBytes(engine);
    return true;
  };
}

/** Repeats the upkeep until the returned function is called. A failure is reported and tried again at the next turn. */
export async function scheduleUpkeep(engine: Engine): Promise<() => void> {
  const upkeep = await upkeepOf(engine);
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    upkeep()
      .catch((error: unknown) => console.error("Upkeep of the embedded database failed:", error))
      .finally(() => {
        busy = false;
      });
  }, INTERVAL_MS);
  return () => clearInterval(timer);
}

async function writtenBytes(engine: Engine): Promise<number> {
  const { rows } = await engine.run({ query: "select pg_current_wal_insert_lsn() - '0/0'::pg_lsn", params: [] });
  return Number(rows[0]![0]);
}

/** How often the cron trigger of wrangler.toml would fire. */
const CRON_MS = 60_000;

/**
 * Fires the Worker's cron trigger as Cloudflare would, which `wrangler dev` does not do by itself. A run that fails is
 * reported by the Worker, and the next one makes up for it.
 * @returns a function that stops it
 */
export function scheduleCron(origin: string): () => void {
  const timer = setInterval(() => {
    fetch(`${origin}/cdn-cgi/local/scheduled`, { signal: AbortSignal.timeout(CRON_MS) })
      .then((answer) => answer.body?.cancel())
      .catch(() => {});
  }, CRON_MS);
  return () => clearInterval(timer);
}
