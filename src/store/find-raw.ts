import type { RawSubmission } from "../domain/article.ts";
import type { Database } from "./client.ts";

export async function findRaw(_db: Database, _id: string): Promise<RawSubmission | null> {
  throw new Error("not written yet");
}
