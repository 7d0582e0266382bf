import { existsSync, renameSync, rmSync } from "node:fs";
import { PGlite, type PGliteOptions, protocol } from "@electric-sql/pglite";
import { btree_gin } from "@electric-sql/pglite/contrib/btree_gin";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { unaccent } from "@electric-sql/pglite/contrib/unaccent";
import { emptyDatabase } from "./empty-database.ts";
import {
  beginStatement,
  type Engine,
  type ResultField,
  readCommandTag,
  type Statement,
  StatementError,
  type StatementResult,
} from "./engine.ts";

type ProtocolMessage = Awaited<ReturnType<PGlite["execProtocol"]>>["messages"][number];
type RowDescription = ProtocolMessage & { fields: (Omit<ResultField, "format"> & { format: number })[] };
type DataRow = ProtocolMessage & { fields: (string | null)[] };

/** An engine over the embedded Postgres, with a way to copy the whole database. */
export type PgliteEngine = Engine & { snapshot(): Promise<Blob> };

const { serialize } = protocol;

/**
 * Opens the embedded Postgres.
 * @param source a folder that keeps the data, a snapshot to start a copy in memory from, or null for an empty one in memory
 */
export async function openPgliteEngine(source: { folder: string } | { snapshot: Blob } | null): Promise<PgliteEngine> {
  const database = await PGlite.create({ ...(await placeOf(source)), extensions: { btree_gin, pg_trgm, unaccent } });
  return {
    run: async (statement) => {
      const [result] = await exchange(database, [statement]);
      return result!;
    },
    runBatch: async (statements, settings) => {
      const begin = { query: beginStatement(settings), params: [] };
      const results = await exchange(database, [begin, ...statements, { query: "COMMIT", params: [] }]);
      return results.slice(1, -1);
    },
    runScript: async (sql) => {
      await database.exec(sql);
    },
    snapshot: () => database.dumpDataDir("none"),
    close: () => database.close(),
  };
}

async function placeOf(source: { folder: string } | { snapshot: Blob } | null): Promise<PGliteOptions> {
  if (source === null) return { loadDataDir: await emptyDatabase() };
  if ("snapshot" in source) return { loadDataDir: source.snapshot };
  if (!existsSync(source.folder)) await layOut(source.folder);
  return { dataDir: source.folder };
}

/** Makes the folder under another name first: a start that is killed here must not leave half a database. */
async function layOut(folder: string): Promise<void> {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  const database = await PGlite.create({ dataDir: unfinished, loadDataDir: await emptyDatabase() });
  await database.close();
  renameSync(unfinished, folder);
}

/** Sends the statements as one exchange with one SYNC, so that nothing else runs between them. */
async function exchange(database: PGlite, statements: Statement[]): Promise<StatementResult[]> {
  const request = Buffer.concat([...statements.flatMap(extendedQuery), serialize.sync()]);
  return database.runExclusive(async () => {
    const { messages } = await database.execProtocol(request, { throwOnError: false });
    await restoreSession(database, messages);
    return readResults(messages);
  });
}

function extendedQuery(statement: Statement): Uint8Array[] {
  return [
    serialize.parse({ text: statement.query }),
    serialize.bind({ values: statement.params }),
    serialize.describe({ type: "P" }),
    serialize.execute({}),
  ];
}

/** All requests share one session here, unlike Neon: an open transaction or a SET must not reach the next request. */
async function restoreSession(database: PGlite, messages: ProtocolMessage[]): Promise<void> {
  const last = messages.findLast((message) => message.name === "readyForQuery") as { status?: string } | undefined;
  if (last?.status !== "I") await database.execProtocol(serialize.query("ROLLBACK"), { throwOnError: false });
  if (messages.some((message) => message.name === "commandComplete" && (message as { text?: string }).text === "SET")) {
    await database.execProtocol(serialize.query("RESET ALL"), { throwOnError: false });
  }
}

function readResults(messages: ProtocolMessage[]): StatementResult[] {
  const results: StatementResult[] = [];
  let fields: ResultField[] = [];
  let rows: (string | null)[][] = [];
  for (const message of messages) {
    if (message instanceof Error) throw new StatementError(message);
    if (message.name === "rowDescription") {
      fields = (message as RowDescription).fields.map((field) => ({ ...field, format: "text" }));
    } else if (message.name === "dataRow") {
      rows.push((message as DataRow).fields);
    } else if (message.name === "commandComplete" || message.name === "emptyQuery") {
      const { command, rowCount } = readCommandTag((message as { text?: string }).text ?? "");
      results.push({ command, rowCount, fields, rows, rowAsArray: true });
      fields = [];
      rows = [];
    }
  }
  return results;
}
