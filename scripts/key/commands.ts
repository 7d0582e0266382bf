import { hashSecret, KEY_RANDOM_BYTES, makeKey, type Scope } from "../../src/domain/api-key.ts";
import type { Engine } from "../gateway/engine.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/** What a new key is to be; `expiresDays` null is a key without an end. */
export type KeyWish = { name: string; scopes: readonly Scope[]; expiresDays: number | null };

/** A key as a list shows it; times as Postgres writes them in UTC. */
export type ListedKey = { id: string; name: string; scopes: string; state: string; created: string; lastUsed: string };

/** Makes a key and stores the hash of its secret. Returns its only copy. `now` is epoch milliseconds. */
export async function createKey(engine: Engine, { name, scopes, expiresDays }: KeyWish, now: number): Promise<string> {
  const { id, secret, text } = makeKey(crypto.getRandomValues(new Uint8Array(KEY_RANDOM_BYTES)));
  const expires = expiresDays === null ? null : iso(now + expiresDays * DAY_MS);
  await engine.run({
    query: `insert into api_keys (id, name, scopes, hash, created_at, expires_at)
      values ($1, $2, string_to_array($3, ','), decode($4, 'hex'), $5::timestamptz, $6::timestamptz)`,
    params: [id, name, scopes.join(","), await hashSecret(secret), iso(now), expires],
  });
  return text;
}

/** Lists all keys, revoked and expired ones too, oldest first. */
export async function listKeys(engine: Engine, now: number): Promise<ListedKey[]> {
  const { rows } = await engine.run({
    query: `select id, name, array_to_string(scopes, ','),
      case when revoked_at is not null then 'revoked' when expires_at <= $1::timestamptz then 'expired'
        when expires_at is not null then 'until ' || to_char(expires_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"')
        else 'good' end,
      to_char(created_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'),
      coalesce(to_char(last_used_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI"Z"'), 'never')
      from api_keys order by created_at, id`,
    params: [iso(now)],
  });
  return rows.map(([id, name, scopes, state, created, lastUsed]) => ({
    id: id!,
    name: name!,
    scopes: scopes!,
    state: state!,
    created: created!,
    lastUsed: lastUsed!,
  }));
}

/** Revokes every key in force with this id or name. Returns their ids. */
export async function revokeKeys(engine: Engine, idOrName: string, now: number): Promise<string[]> {
  const { rows } = await engine.run({
    query: `update api_keys set revoked_at = $2::timestamptz where (id = $1 or name = $1) and revoked_at is null returning id`,
    params: [idOrName, iso(now)],
  });
  return rows.map(([id]) => id!);
}

/**
 * Makes a key with the name and scopes of the one in force that has this id or name, and has that one expire after
 * `graceHours`. Returns the only copy of the new one, or how many keys were meant when that is not one.
 */
export async function rotateKey(
  engine: Engine,
  idOrName: string,
  graceHours: number,
  now: number,
): Promise<{ text: string; oldId: string } | { candidates: number }> {
  const { rows } = await engine.run({
    query: `select id, name, array_to_string(scopes, ',') from api_keys
      where (id = $1 or name = $1) and revoked_at is null and (expires_at is null or expires_at > $2::timestamptz)`,
    params: [idOrName, iso(now)],
  });
  const [row] = rows;
  if (row === undefined || rows.length > 1) return { candidates: rows.length };
  const [oldId, name, scopes] = row as [string, string, string];
  const text = await createKey(engine, { name, scopes: scopes.split(",") as Scope[], expiresDays: null }, now);
  await engine.run({
    query: `update api_keys set expires_at = least(expires_at, $2::timestamptz) where id = $1`,
    params: [oldId, iso(now + graceHours * 60 * 60 * 1000)],
  });
  return { text, oldId };
}

const iso = (at: number) => new Date(at).toISOString();
