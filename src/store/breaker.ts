/** Failures in a row after which the database is left alone. One timeout may be bad luck. */
const FAILURES_MAX = 3;
/** How long it is left alone, in milliseconds, before one request may try again. */
const COOLDOWN_MS = 3_000;

/**
 * Keeps requests from piling up before a database that does not answer: after some failures in a row it lets nobody
 * through for a while, then one to try. Times are epoch milliseconds.
 */
export interface Breaker {
  /** Whether a request may go to the database. The one that may try after a cooldown has `probeMs` to itself. */
  allows(now: number, probeMs: number): boolean;
  succeeded(): void;
  failed(now: number): void;
}

/** A breaker that lets everything through until something fails. It knows only its own isolate. */
export function createBreaker(): Breaker {
  let failures = 0;
  let closedUntil = 0;
  return {
    allows(now, probeMs) {
      if (failures < FAILURES_MAX) return true;
      if (now < closedUntil) return false;
      // Not a flag that the probe takes down: a request whose client leaves is ended without a word.
      closedUntil = now + probeMs;
      return true;
    },
    succeeded() {
      failures = 0;
    },
    failed(now) {
      failures += 1;
      closedUntil = now + COOLDOWN_MS;
    },
  };
}
