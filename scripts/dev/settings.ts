import { resolve } from "node:path";

/** What `npm start` was asked for. */
export type Settings = {
  port: number;
  /** Folder of the embedded database and of wrangler's local state. */
  dataFolder: string;
  /** A Postgres to use in place of the embedded one. */
  databaseUrl: string | null;
  /** What needs no key, as the Worker's binding has it: `admin` is everything, empty is nothing. */
  openScopes: string;
};

/** A trouble that the user can mend; its message is printed alone, without a stack. */
export class StartError extends Error {}

/**
 * Reads `PORT` (8787), `DATA_DIR` (.data), `DATABASE_URL` (none: the embedded Postgres) and `OPEN_SCOPES` (`admin`: this
 * machine needs no key; `read` or empty tries out what a deployed API would ask for).
 */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  const port = Number(environment.PORT || 8787);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new StartError(`PORT must be a number from 1 to 65535, not ${environment.PORT}`);
  }
  const databaseUrl = environment.DATABASE_URL || null;
  if (databaseUrl !== null && !/^postgres(ql)?:\/\//.test(databaseUrl)) {
    throw new StartError("DATABASE_URL must begin with postgres:// or postgresql://");
  }
  const openScopes = environment.OPEN_SCOPES ?? "admin";
  if (!/^((read|ingest|admin)(,(read|ingest|admin))*)?$/.test(openScopes)) {
    throw new StartError("OPEN_SCOPES must be read, ingest, admin or several with commas between; empty is none");
  }
  return { port, openScopes, dataFolder: resolve(environment.DATA_DIR || ".data"), databaseUrl };
}
