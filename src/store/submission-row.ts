import { type SQL, sql } from "drizzle-orm";
import type { SubmissionOutcome, SubmissionProblem } from "../domain/queued.ts";

/** What `readOutcome` reads, as the select list of a query over `submissions`. */
export const OUTCOME_COLUMNS: SQL = sql`id, state, result, matched_by as "matchedBy", article_id as "articleId", problem,
  attempts, (extract(epoch from finished_at) * 1000)::bigint as "finishedMs"`;

/** A row of `OUTCOME_COLUMNS` as what became of a submission. */
export function readOutcome(row: Record<string, unknown>): SubmissionOutcome {
  return {
    id: String(row.id),
    state: row.state as SubmissionOutcome["state"],
    result: row.result as SubmissionOutcome["result"],
    matchedBy: row.matchedBy as SubmissionOutcome["matchedBy"],
    articleId: row.articleId as string | null,
    problem: row.problem as SubmissionProblem | null,
    attempts: Number(row.attempts),
    finishedAt: new Date(Number(row.finishedMs)).toISOString(),
  };
}
