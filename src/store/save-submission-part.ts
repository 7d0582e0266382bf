import { sql } from "drizzle-orm";
import { toHex } from "../domain/hex.ts";
import { type Database, runQuery } from "./client.ts";
import { hexToBytes } from "./hex-bytes.ts";
import { submissionParts } from "./schema.ts";

/** One part of a packed submission. `part` counts from 0 up to `parts`; `arrivedAt` is an RFC 3339 instant. */
export interface SubmissionPart {
  submissionId: string;
  part: number;
  parts: number;
  bytes: Uint8Array;
  arrivedAt: string;
}

/** Keeps a part, and returns the whole packed submission once it is the last that was missing. Throws DatabaseUnavailable. */
export async function saveSubmissionPart(db: Database, saved: SubmissionPart): Promise<Uint8Array | null> {
  const { submissionId, part, parts, arrivedAt } = saved;
  const bytes = sql.param(toHex(saved.bytes), submissionParts.bytes);
  await runQuery(
    db,
    sql`insert into submission_parts (submission_id, part, parts, bytes, arrived_at)
      values (${submissionId}, ${part}, ${parts}, ${bytes}, ${arrivedAt}) on conflict do nothing`,
  );
  // A statement of its own, after the insert has committed: of two parts that arrive together, one at least sees both.
  const [row] = await runQuery(
    db,
    sql`select encode(string_agg(bytes, ''::bytea order by part), 'hex') as packed from submission_parts
      where submission_id = ${submissionId} having count(*) = ${parts}`,
  );
  return row === undefined ? null : hexToBytes(String(row.packed));
}
