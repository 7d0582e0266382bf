import type { Instant, ProcessedArticle, RawSubmission, StoredArticle } from "../domain/article.ts";
import type { Database } from "./client.ts";

/** An article on its way into the store. `id` is used only if the article is new. */
export interface NewArticle {
  id: string;
  article: ProcessedArticle;
  externalId: string | null;
  raw: RawSubmission;
  receivedAt: Instant;
}

/** What saving did, and the article as it is now stored: the earlier one where it was there already. */
export interface SavedArticle {
  result: "created" | "duplicate";
  matchedBy: "content" | null;
  article: StoredArticle;
}

export async function saveArticle(_db: Database, _newArticle: NewArticle): Promise<SavedArticle> {
  throw new Error("not written yet");
}
