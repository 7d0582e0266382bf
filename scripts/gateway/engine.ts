/** One statement of a request: `$1…` placeholders, values as Postgres text (null is NULL). */
export type Statement = { query: string; params: (string | null)[] };

/** A column of a result, as Neon's SQL-over-HTTP endpoint names it. */
export type ResultField = {
  name: string;
  tableID: number;
  columnID: number;
  dataTypeID: number;
  dataTypeSize: number;
  dataTypeModifier: number;
  format: string;
};

/** The result of one statement; every value is Postgres' own text form, rows are arrays. */
export type StatementResult = {
  command: string;
  rowCount: number | null;
  fields: ResultField[];
  rows: (string | null)[][];
  rowAsArray: true;
};

/** Transaction settings of a batch, from the `Neon-Batch-*` headers. */
export type BatchSettings = { isolationLevel: string | null; readOnly: boolean; deferrable: boolean };

/** Something that runs SQL: the embedded Postgres or a real one. */
export type Engine = {
  /** Runs one statement. Throws `StatementError` with the fields Postgres reported. */
  run(statement: Statement): Promise<StatementResult>;
  /** Runs all statements in one transaction, or none of them. Throws `StatementError` of the one that failed. */
  runBatch(statements: Statement[], settings: BatchSettings): Promise<StatementResult[]>;
  /** Runs a script of several statements without parameters, for migrations and set-up. */
  runScript(sql: string): Promise<void>;
  close(): Promise<void>;
};

/** The error fields of the Postgres protocol that Neon passes on. */
const ERROR_FIELDS = [
  "severity",
  "code",
  "detail",
  "hint",
  "position",
  "internalPosition",
  "internalQuery",
  "where",
  "schema",
  "table",
  "column",
  "dataType",
  "constraint",
  "file",
  "line",
  "routine",
] as const;

/** An error that Postgres reported for a statement; `fields` holds what the protocol carries. */
export class StatementError extends Error {
  readonly fields: Partial<Record<(typeof ERROR_FIELDS)[number], string>>;

  constructor(source: Error) {
    super(source.message, { cause: source });
    this.name = "StatementError";
    const reported = source as unknown as Record<string, unknown>;
    this.fields = {};
    for (const field of ERROR_FIELDS) {
      if (typeof reported[field] === "string") this.fields[field] = reported[field];
    }
  }
}

/** Splits a command tag such as `INSERT 0 1` or `CREATE TABLE` into its verb and the number of rows, if it tells one. */
export function readCommandTag(tag: string): { command: string; rowCount: number | null } {
  const words = tag.split(" ");
  const last = words.at(-1) ?? "";
  return { command: words[0] ?? "", rowCount: /^\d+$/.test(last) ? Number(last) : null };
}

/** The statement that opens a batch with the settings the client asked for. */
export function beginStatement(settings: BatchSettings): string {
  const levels: Record<string, string> = {
    ReadUncommitted: "READ UNCOMMITTED",
    ReadCommitted: "READ COMMITTED",
    RepeatableRead: "REPEATABLE READ",
    Serializable: "SERIALIZABLE",
  };
  const level = settings.isolationLevel === null ? undefined : levels[settings.isolationLevel];
  return [
    "BEGIN",
    level === undefined ? "" : ` ISOLATION LEVEL ${level}`,
    settings.readOnly ? " READ ONLY" : "",
    settings.deferrable ? " DEFERRABLE" : "",
  ].join("");
}
