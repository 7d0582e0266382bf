import pg from "pg";
import {
  beginStatement,
  type Engine,
  type ResultField,
  type Statement,
  StatementError,
  type StatementResult,
} from "./engine.ts";

/** Values stay Postgres text: the client on the other side of the gateway parses them. */
const RAW_TEXT = { getTypeParser: () => (value: string | Buffer) => value };
const CONNECTIONS = 8;
const CONNECT_TIMEOUT_MS = 10_000;
/** Whatever else ran (SET, BEGIN, DISCARD …) may have left something in the session that the next request must not see. */
const LEAVES_NO_TRACE = new Set(["SELECT", "INSERT", "UPDATE", "DELETE", "MERGE"]);

/**
 * Opens an engine over a real Postgres.
 * @param connectionString `postgres://user:password@host:port/database`
 */
export function openPostgresEngine(connectionString: string): Engine {
  const pool = new pg.Pool({ connectionString, max: CONNECTIONS, connectionTimeoutMillis: CONNECT_TIMEOUT_MS });
  // An idle connection that the server drops would otherwise end the process; the next query reports the trouble.
  pool.on("error", () => {});
  return {
    run: async (statement) => {
      const [result] = await withClient(pool, async (client) => [await runOne(client, statement)]);
      return result!;
    },
    runBatch: (statements, settings) =>
      withClient(pool, async (client) => {
        const results: StatementResult[] = [];
        await client.query(beginStatement(settings));
        try {
          for (const statement of statements) results.push(await runOne(client, statement));
          await client.query("COMMIT");
        } catch (error) {
          await client.query("ROLLBACK").catch(() => {});
          throw error;
        }
        return results;
      }),
    runScript: (sql) =>
      withClient(pool, async (client) => {
        await client.query(sql);
        return [];
      }).then(() => {}),
    close: () => pool.end(),
  };
}

const ignore = () => {};

async function withClient(
  pool: pg.Pool,
  work: (client: pg.PoolClient) => Promise<StatementResult[]>,
): Promise<StatementResult[]> {
  const client = await pool.connect();
  let reusable = false;
  // A connection lost between two statements of a batch tells it so; the next statement reports the trouble.
  client.on("error", ignore);
  try {
    const results = await work(client);
    reusable = results.length > 0 && results.every((result) => LEAVES_NO_TRACE.has(result.command));
    return results;
  } catch (error) {
    throw error instanceof pg.DatabaseError ? new StatementError(error) : error;
  } finally {
    client.off("error", ignore);
    client.release(!reusable);
  }
}

async function runOne(client: pg.PoolClient, statement: Statement): Promise<StatementResult> {
  const result = await client.query({
    text: statement.query,
    values: statement.params,
    rowMode: "array",
    types: RAW_TEXT as unknown as pg.CustomTypesConfig,
  });
  return {
    command: result.command,
    rowCount: result.rowCount,
    fields: result.fields as ResultField[],
    rows: result.rows as (string | null)[][],
    rowAsArray: true,
  };
}
