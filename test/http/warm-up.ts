import { sql } from "drizzle-orm";
import { beforeAll } from "vitest";
import { type Database, runQuery } from "../../src/store/client.ts";

/** Waits before a file's tests until its database is there: on a busy machine that takes longer than a query may. */
export function warmUp(db: Database): void {
  beforeAll(async () => {
    for (let attempt = 0; attempt < 3; attempt += 1) {
      const isThere = await runQuery(db, sql`select 1`).then(
        () => true,
        () => false,
      );
      if (isThere) return;
    }
  }, 40_000);
}
