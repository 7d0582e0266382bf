import type { Context } from "hono";
import type { Scope } from "../domain/api-key.ts";
import type { RateLimiters } from "../domain/rate-limiter.ts";
import type { SubmissionQueue } from "../queue/accept.ts";
import type { Database } from "../store/client.ts";
import type { CursorKey } from "../store/cursor.ts";
import type { KeyRing } from "./key-ring.ts";
import type { PageCache } from "./page-cache.ts";
import type { Quota, SeenRequests } from "./rate-limit.ts";
import type { Tally } from "./tally.ts";
import type { Step, Turns } from "./turns.ts";

/** What the API needs from outside: where articles are kept, the time, and ids for what is new. */
export interface Services {
  database: Database;
  /** Epoch milliseconds. */
  clock: () => number;
  /** A UUIDv7 for something that comes into being at `now`. */
  newId: (now: number) => string;
  /** Which build this is: with another, the same articles may be shown otherwise. */
  release?: string;
  /** Where submissions wait while the database is away. */
  queue: SubmissionQueue;
  /** What cursors are signed with. */
  cursorKey: CursorKey;
  /** What a request may do without a key. */
  openScopes: ReadonlySet<Scope>;
  /** How often somebody may ask; without it as often as they like. */
  limiters?: RateLimiters;
  /** Takes the log's lines; without it there is no log. */
  log?: (line: Record<string, unknown>) => void;
}

/** What middleware leaves for handlers. */
export interface Env {
  Variables: {
    requestId: string;
    services: Services;
    keyRing: KeyRing;
    pages: PageCache;
    /** Public part of the key that the request was let in with. */
    keyId?: string;
    tally: Tally;
    turns: Turns;
    /** To be called before each step of long work, where a route has `inTurn`. */
    step?: Step;
    /** Epoch milliseconds at which the app met its first request. */
    startedAt: number;
    seenRequests: SeenRequests;
    /** What is left of the rate limit that the request counted against. */
    quota?: Quota;
    /** Milliseconds that the statements of the request took, added up; look-ups of keys are not in it. */
    databaseMs: number;
    /** Length of the body, where whoever made it knows. */
    bytesOut?: number;
    /** Why the request was refused. */
    problemCode?: string;
  };
}

export type ApiContext = Context<Env>;
