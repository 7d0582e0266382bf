import { sql } from "drizzle-orm";
import type { DeadLetter } from "../domain/queued.ts";
import { type Database, runQuery } from "./client.ts";
import { OUTCOME_COLUMNS, readOutcome } from "./submission-row.ts";

/**
 * Dead submissions by id, which is the order in which they were accepted: at most `limit` of those behind the id
 * `after` (null: from the first), and whether there are more. Throws DatabaseUnavailable.
 */
export async function listDeadLetters(
  db: Database,
  { limit, after }: { limit: number; after: string | null },
): Promise<{ letters: DeadLetter[]; more: boolean }> {
  const behind = after === null ? sql`true` : sql`id > ${after}`;
  const rows = await runQuery(
    db,
    sql`select ${OUTCOME_COLUMNS}, octet_length(message) as bytes from submissions
      where state = 'dead' and ${behind} order by id limit ${limit + 1}`,
  );
  const letters = rows.slice(0, limit).map((row) => ({ ...readOutcome(row), bytes: Number(row.bytes) }));
  return { letters, more: rows.length > limit };
}
