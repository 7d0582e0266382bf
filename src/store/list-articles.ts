import type { ArticleFilter, Include, Page, Position } from "../domain/filter.ts";
import type { Database } from "./client.ts";

/** How much of a list to read, and from where. */
export interface ListOptions {
  limit: number;
  after: Position | null;
  include: Include;
}

export async function listArticles(_db: Database, _filter: ArticleFilter, _options: ListOptions): Promise<Page> {
  throw new Error("not written yet");
}
