import { neon } from "@neondatabase/serverless";
import { drizzle, type NeonHttpDatabase } from "drizzle-orm/neon-http";

/** A connection to the articles' Postgres. */
export type Database = NeonHttpDatabase<Record<string, never>>;

/** The database cannot be reached, or is starting, stopping or full: the same request can succeed later. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
}

/** `endpoint` is the URL that takes the SQL over HTTP; null asks Neon's, which follows from the connection string. */
export function connectDatabase(connectionString: string, _endpoint: string | null): Database {
  return drizzle(neon(connectionString));
}
