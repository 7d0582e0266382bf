import { sql } from "drizzle-orm";
import { toHex } from "../domain/hex.ts";
import type { SubmissionOutcome } from "../domain/queued.ts";
import { type Database, runQuery } from "./client.ts";
import { submissions } from "./schema.ts";

/**
 * Notes what became of a queued submission, and forgets its parts. Only a dead one can still become something else, so
 * a second delivery changes nothing. `message` is the packed submission of a dead one. Throws DatabaseUnavailable.
 */
export async function saveSubmission(
  db: Database,
  outcome: SubmissionOutcome,
  message: Uint8Array | null,
): Promise<void> {
  const { id, state, result, matchedBy, articleId, attempts, finishedAt } = outcome;
  const problem = sql.param(outcome.problem, submissions.problem);
  const packed = message === null ? sql`null` : sql.param(toHex(message), submissions.message);
  await runQuery(
    db,
    sql`
    with forgotten as (delete from submission_parts where submission_id = ${id})
    insert into submissions (id, state, result, matched_by, article_id, problem, attempts, finished_at, message)
    values (${id}, ${state}, ${result}, ${matchedBy}, ${articleId}, ${outcome.problem === null ? sql`null` : problem},
      ${attempts}, ${finishedAt}, ${packed})
    on conflict (id) do update set
      state = excluded.state, result = excluded.result, matched_by = excluded.matched_by, article_id = excluded.article_id,
      problem = excluded.problem, attempts = excluded.attempts, finished_at = excluded.finished_at, message = excluded.message
    where submissions.state = 'dead'`,
  );
}
