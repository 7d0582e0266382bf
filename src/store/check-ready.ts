import type { Database } from "./client.ts";

/** Whether the database answers, and whether it has every migration of this build. */
export interface Readiness {
  database: boolean;
  migrations: boolean;
}

export async function checkReady(_db: Database): Promise<Readiness> {
  throw new Error("not written yet");
}
