import { expect, test } from "vitest";
import { playFire } from "./kill/scenarios.ts";
import { findPostgres } from "./kill/temp-postgres.ts";

const programs = findPostgres();
if (programs === null) console.log("skipped: no Postgres server is installed under /usr/lib/postgresql");

test.runIf(programs !== null)(
  "the database killed and read-only, the gateway killed and cut off under load: every accepted article is there once and whole, and no answer is a 500",
  async () => {
    const { report, queue, losses } = await playFire(programs!, "everything_in_turn", 210, 5);
    expect(losses).toEqual([]);
    expect(report.accepted.size).toBe(150);
    expect(queue.stored).toBe(report.waiting.length);
    expect(report.waiting.length).toBeGreaterThan(0);
  },
);
