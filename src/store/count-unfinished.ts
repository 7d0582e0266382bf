import { sql } from "drizzle-orm";
import { type Database, runQuery } from "./client.ts";

/** Submissions that came out of the queue and were not stored. */
export interface Unfinished {
  /** Dead letters, which wait to be replayed. */
  dead: number;
  /** Those of which some parts have arrived and others have not. */
  incomplete: number;
}

/** Counts them. Throws DatabaseUnavailable. */
export async function countUnfinished(db: Database): Promise<Unfinished> {
  const [row] = await runQuery(
    db,
    sql`select (select count(*) from submissions where state = 'dead')::text as dead,
      (select count(distinct submission_id) from submission_parts)::text as incomplete`,
  );
  return { dead: Number(row?.dead), incomplete: Number(row?.incomplete) };
}
