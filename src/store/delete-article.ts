import type { Database } from "./client.ts";

export async function deleteArticle(_db: Database, _id: string): Promise<boolean> {
  throw new Error("not written yet");
}
