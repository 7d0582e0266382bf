import { sql } from "drizzle-orm";
import type { SubmissionOutcome } from "../domain/queued.ts";
import { type Database, runQuery } from "./client.ts";
import { hexToBytes } from "./hex-bytes.ts";
import { OUTCOME_COLUMNS, readOutcome } from "./submission-row.ts";

/** What became of a queued submission; null while it waits, or when there was none. Throws DatabaseUnavailable. */
export async function findSubmission(db: Database, id: string): Promise<SubmissionOutcome | null> {
  const [row] = await runQuery(db, sql`select ${OUTCOME_COLUMNS} from submissions where id = ${id}`);
  return row === undefined ? null : readOutcome(row);
}

/** Which of these submissions need no more work: stored, rejected or dead. Throws DatabaseUnavailable. */
export async function findFinished(db: Database, ids: string[]): Promise<Set<string>> {
  const list = sql.join(
    ids.map((id) => sql`${id}::uuid`),
    sql`, `,
  );
  const rows = await runQuery(db, sql`select id from submissions where id in (${list})`);
  return new Set(rows.map((row) => String(row.id)));
}

/** The packed submission of a dead letter; null when no dead letter has this id. Throws DatabaseUnavailable. */
export async function findDeadLetter(db: Database, id: string): Promise<Uint8Array | null> {
  const [row] = await runQuery(
    db,
    sql`select encode(message, 'hex') as message from submissions where id = ${id} and state = 'dead'`,
  );
  return row === undefined ? null : hexToBytes(String(row.message));
}
