import { neon, neonConfig } from "@neondatabase/serverless";
import { DrizzleQueryError, type SQL } from "drizzle-orm";
import { drizzle, type NeonHttpDatabase } from "drizzle-orm/neon-http";
import { type Breaker, createBreaker } from "./breaker.ts";

/** A connection to the articles' Postgres. */
export type Database = NeonHttpDatabase<Record<string, never>>;

/** The database cannot be reached, or is starting, stopping, full or read-only: the same request can succeed later. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
}

/** Longest wait for an answer; a request that takes longer has lost its database. */
const ANSWER_TIMEOUT_MS = 20_000;

/**
 * SQLSTATE classes and codes (Postgres manual, appendix A) that speak of the server and not of the query: connection
 * exceptions, a server that is read-only, refused logins, missing database, rolled back for another's sake,
 * insufficient resources, cancelled, shutdown and start-up, failed reads and writes of its files.
 */
const UNAVAILABLE_STATES = /^(?:08...|25006|28...|3D000|40...|53...|57...|58...)$/;

interface EndpointOptions extends RequestInit {
  endpoint?: string;
  breaker: Breaker;
  clock: () => number;
}

/**
 * Prepares queries against `connectionString`; nothing is sent yet. `endpoint` is the URL that takes the SQL over HTTP;
 * null asks Neon's, which follows from the connection string. `clock` gives epoch milliseconds.
 */
export function connectDatabase(
  connectionString: string,
  endpoint: string | null,
  clock: () => number = Date.now,
): Database {
  // The driver knows only one endpoint for the whole process, so each connection's own travels in its fetch options.
  neonConfig.fetchFunction = fetchAnswer;
  const fetchOptions: EndpointOptions = {
    breaker: createBreaker(),
    clock,
    ...(endpoint === null ? {} : { endpoint }),
  };
  return drizzle(neon(connectionString, { fetchOptions }));
}

/** What is told of the statements of a watched connection. */
interface Watch {
  clock: () => number;
  note: (ms: number) => void;
}

const WATCHES = new WeakMap<Database, Watch>();

/** The same connection, with `note` told how long each of its statements took, by `clock`, in milliseconds. */
export function watchDatabase(db: Database, clock: () => number, note: (ms: number) => void): Database {
  const watched = Object.create(db) as Database;
  WATCHES.set(watched, { clock, note });
  return watched;
}

async function timed<T>(db: Database, work: () => PromiseLike<T>): Promise<T> {
  const watch = WATCHES.get(db);
  if (watch === undefined) return work();
  const begin = watch.clock();
  try {
    return await work();
  } finally {
    watch.note(watch.clock() - begin);
  }
}

/**
 * Runs one statement and returns its rows, keyed by column name. Throws DatabaseUnavailable when the database is away;
 * any other error is the query's own, with the SQLSTATE as `code`.
 */
export async function runQuery(db: Database, query: SQL): Promise<Record<string, unknown>[]> {
  try {
    const result = await timed(db, () => db.execute(query));
    return result.rows;
  } catch (error) {
    throw toThrown(error);
  }
}

/**
 * Runs statements one after the other in one transaction and one round trip, and returns the rows of each. All of them
 * take effect or none. Throws as `runQuery` does.
 */
export async function runTransaction(db: Database, queries: SQL[]): Promise<Record<string, unknown>[][]> {
  const [first, ...others] = queries.map((query) => db.execute(query));
  if (first === undefined) return [];
  try {
    const results = await timed(db, () => db.batch([first, ...others]));
    return results.map(({ rows }) => rows);
  } catch (error) {
    throw toThrown(error);
  }
}

function toThrown(error: unknown): unknown {
  // Drizzle's wrapper repeats every parameter in its message: whole articles, which belong in no log.
  const cause = error instanceof DrizzleQueryError && error.cause ? error.cause : error;
  return isUnavailable(cause) ? new DatabaseUnavailable("the database is unavailable", { cause }) : cause;
}

/** Reads the whole answer at once, so that a connection lost half-way is told from a wrong answer. */
async function fetchAnswer(url: string, { endpoint, breaker, clock, ...init }: EndpointOptions) {
  if (!breaker.allows(clock(), ANSWER_TIMEOUT_MS)) throw new DatabaseUnavailable("the database did not answer lately");
  try {
    const signal = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
    const response = await fetch(endpoint ?? url, { ...init, signal });
    const text = await response.text();
    if (response.status !== 200 && response.status !== 400) throw new Error(`HTTP ${response.status}: ${text}`);
    const answer: unknown = JSON.parse(text);
    breaker.succeeded();
    return { ok: response.ok, status: response.status, json: async () => answer };
  } catch (error) {
    breaker.failed(clock());
    throw new DatabaseUnavailable("no usable answer from the database", { cause: error });
  }
}

/** Looks through the wrappers of drizzle (`cause`) and of the driver (`sourceError`). */
function isUnavailable(error: unknown): boolean {
  let current = error;
  for (let depth = 0; depth < 5 && current instanceof Error; depth += 1) {
    if (current instanceof DatabaseUnavailable) return true;
    const { code, sourceError } = current as { code?: unknown; sourceError?: unknown };
    if (typeof code === "string" && UNAVAILABLE_STATES.test(code)) return true;
    current = current.cause ?? sourceError;
  }
  return false;
}
