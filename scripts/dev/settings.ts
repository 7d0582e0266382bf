import { resolve } from "node:path";

/** What `npm start` was asked for. */
export type Settings = {
  port: number;
  /** Folder of the embedded database and of wrangler's local state. */
  dataFolder: string;
  /** A Postgres to use in place of the embedded one. */
  databaseUrl: string | null;
};

/** A trouble that the user can mend; its message is printed alone, without a stack. */
export class StartError extends Error {}

/** Reads `PORT` (8787), `DATA_DIR` (.data) and `DATABASE_URL` (none: the embedded Postgres). */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment.PORT || 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartError(`PORT must be a number from 1 to 65535, not ${environment.PORT}`);
  }
  const databaseUrl = environment.DATABASE_URL || null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new StartError("DATABASE_URL must begin with postgres:// or postgresql://");
  }
  return { port, dataFolder: resolve(environment.DATA_DIR || ".data"), databaseUrl };
}
