import { sql } from "drizzle-orm";
import { type Database, runQuery } from "./client.ts";

/** A request that is to be done once, however often it is sent. The hashes are SHA-256 in hexadecimal digits. */
export interface Claim {
  /** Over who sends it, where to, and the client's key. */
  id: string;
  /** Over everything that makes it another request. */
  fingerprint: string;
  /** A UUID of this very try. */
  claim: string;
}

/** An answer that is given again as it was. */
export interface KeptAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** What a claim met. */
export type ClaimOutcome =
  | { state: "claimed" }
  | { state: "in_flight" }
  | { state: "reused" }
  | { state: "answered"; answer: KeptAnswer };

/**
 * Claims a key until `expiresAt`, or finds what an earlier request with it did, in one statement; of several at once one
 * gets it. A row that has expired at `now` counts as none. Times are epoch milliseconds. Throws DatabaseUnavailable.
 */
export async function claimIdempotencyKey(
  db: Database,
  { id, fingerprint, claim }: Claim,
  { now, expiresAt }: { now: number; expiresAt: number },
): Promise<ClaimOutcome> {
  const [row] = await runQuery(
    db,
    sql`with claimed as (
      insert into idempotency_keys as kept (id, fingerprint, claim, expires_at)
      values (decode(${id}, 'hex'), decode(${fingerprint}, 'hex'), ${claim}::uuid, ${iso(expiresAt)}::timestamptz)
      on conflict (id) do update set fingerprint = excluded.fingerprint, claim = excluded.claim,
        expires_at = excluded.expires_at, status = null, headers = null, body = null
        where kept.expires_at <= ${iso(now)}::timestamptz
      returning id
    )
    select true as claimed, null as fingerprint, null::integer as status, null::text as headers, null as body from claimed
    union all
    select false, encode(fingerprint, 'hex'), status, headers::text, body from idempotency_keys
    where id = decode(${id}, 'hex') and not exists (select from claimed)`,
  );
  // No row at all: another request claimed the key after this statement began, so it cannot be read yet.
  if (row === undefined) return { state: "in_flight" };
  if (row.claimed === true) return { state: "claimed" };
  if (row.fingerprint !== fingerprint) return { state: "reused" };
  if (row.status === null) return { state: "in_flight" };
  const headers = JSON.parse(String(row.headers)) as Record<string, string>;
  return { state: "answered", answer: { status: Number(row.status), headers, body: String(row.body) } };
}

/** Keeps the answer of a claimed request until `expiresAt`, unless another one took the claim over. */
export async function keepClaimedAnswer(
  db: Database,
  { id, claim }: Claim,
  { status, headers, body }: KeptAnswer,
  expiresAt: number,
): Promise<void> {
  await runQuery(
    db,
    sql`update idempotency_keys set status = ${status}::integer, headers = ${JSON.stringify(headers)}::jsonb,
      body = ${body}, expires_at = ${iso(expiresAt)}::timestamptz
      where id = decode(${id}, 'hex') and claim = ${claim}::uuid`,
  );
}

/** Gives a claim back, so that the next request with the key is the first again. */
export async function releaseClaim(db: Database, { id, claim }: Claim): Promise<void> {
  await runQuery(db, sql`delete from idempotency_keys where id = decode(${id}, 'hex') and claim = ${claim}::uuid`);
}

const iso = (at: number) => new Date(at).toISOString();
