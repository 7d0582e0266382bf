import type { StoredArticle } from "../domain/article.ts";
import type { Database } from "./client.ts";

export async function findArticle(_db: Database, _id: string): Promise<StoredArticle | null> {
  throw new Error("not written yet");
}
