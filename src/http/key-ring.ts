import { type ApiKey, equalHashes, hashSecret, parseKey } from "../domain/api-key.ts";
import { LIMITS } from "../domain/limits.ts";
import { type Database, DatabaseUnavailable } from "../store/client.ts";
import { findApiKey } from "../store/find-api-key.ts";
import { NOTED_EVERY_MS, noteKeyUse } from "../store/note-key-use.ts";

/** The keys that this isolate has met. */
export interface KeyRing {
  /** Whether `text` names a key that is remembered as good, whatever its secret: the database need not be asked. */
  knows(text: string): boolean;
  /** The key in force that `text` is, or null. `defer` takes work that may end after the answer. Throws DatabaseUnavailable. */
  verify(text: string, defer: Defer): Promise<ApiKey | null>;
}

/** Has work go on after the answer is sent. */
export type Defer = (work: Promise<unknown>) => void;

/** What is remembered of one id; a null key is one that the database does not have. Times are epoch milliseconds. */
interface Known {
  key: ApiKey | null;
  askedAt: number;
  refreshAt: number;
  notedAt: number;
}

/**
 * Remembers keys for LIMITS.KEY_REMEMBERED_MS, which is how long a revoked one can live on in an isolate. A key in steady
 * use is looked up again in the background half-way, so that its requests never wait for the look-up.
 */
export function createKeyRing(database: Database, clock: () => number): KeyRing {
  const known = new Map<string, Known>();

  const ask = async (id: string): Promise<Known> => {
    const key = await findApiKey(database, id);
    const now = clock();
    const notedAt = known.get(id)?.notedAt ?? Number.NEGATIVE_INFINITY;
    const entry = { key, askedAt: now, refreshAt: now + LIMITS.KEY_REMEMBERED_MS / 2, notedAt };
    known.delete(id);
    known.set(id, entry);
    // Insertion order: the first one is the one asked about longest ago.
    const [oldest] = known.size > LIMITS.KEYS_REMEMBERED ? known.keys() : [];
    if (oldest !== undefined) known.delete(oldest);
    return entry;
  };

  const lookUp = async (id: string, defer: Defer): Promise<Known> => {
    const entry = known.get(id);
    const now = clock();
    if (entry === undefined) return ask(id);
    if (now - entry.askedAt < LIMITS.KEY_REMEMBERED_MS) {
      if (now >= entry.refreshAt) {
        entry.refreshAt = now + LIMITS.KEY_REMEMBERED_MS / 2;
        defer(ask(id));
      }
      return entry;
    }
    try {
      return await ask(id);
    } catch (error) {
      // Submissions can be queued while the database is away, so a key that was good goes on being good for a while.
      const isKnown = error instanceof DatabaseUnavailable && entry.key !== null;
      if (isKnown && now - entry.askedAt < LIMITS.KEY_OUTAGE_MS) return entry;
      throw error;
    }
  };

  return {
    knows: (text) => {
      const entry = known.get(parseKey(text)?.id ?? "");
      return entry !== undefined && entry.key !== null && clock() - entry.askedAt < LIMITS.KEY_REMEMBERED_MS;
    },
    verify: async (text, defer) => {
      const parts = parseKey(text);
      if (parts === null) return null;
      const hash = await hashSecret(parts.secret);
      const entry = await lookUp(parts.id, defer);
      const { key } = entry;
      const now = clock();
      if (key === null || !equalHashes(key.hash, hash)) return null;
      if (key.expiresAt !== null && key.expiresAt <= now) return null;
      if (now - entry.notedAt >= NOTED_EVERY_MS) {
        entry.notedAt = now;
        defer(noteKeyUse(database, key.id, now));
      }
      return key;
    },
  };
}
