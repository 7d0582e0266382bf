import { sql } from "drizzle-orm";
import type { Instant, ProcessedArticle, RawSubmission, StoredArticle } from "../../src/domain/article.ts";
import { newArticleId } from "../../src/domain/article-id.ts";
import type { ArticleFilter, Include, Page, Position, Sort } from "../../src/domain/filter.ts";
import type { ActorTag, CountryRole, CountryTag, TopicTag } from "../../src/domain/tags.ts";
import { type Database, runQuery } from "../../src/store/client.ts";
import { type ListOptions, listArticles } from "../../src/store/list-articles.ts";
import { listChanges } from "../../src/store/list-changes.ts";
import { type SavedArticle, saveArticle } from "../../src/store/save-article.ts";

export const NO_FILTER: ArticleFilter = {
  countries: [],
  countryRole: null,
  actors: [],
  topics: [],
  languages: [],
  sources: [],
  publishedAfter: null,
  publishedBefore: null,
  receivedAfter: null,
  updatedAfter: null,
  query: null,
};

export const INCLUDE_NOTHING: Include = { body: false, evidence: false, removed: false };
export const INCLUDE_ALL: Include = { body: true, evidence: true, removed: true };

const RAW: RawSubmission = { contentType: "text/plain", content: "as it was sent" };

let made = 0;

/** A hash that no other article of the test file has, unless `seed` is given twice. */
export function contentHash(seed: number | string = `unique ${made++}`): string {
  return [...String(seed)]
    .reduce((hex, letter) => hex + letter.charCodeAt(0).toString(16), "")
    .padEnd(64, "0")
    .slice(-64);
}

/** A plain article; `parts` replaces what a test is about. */
export function buildArticle(parts: Partial<ProcessedArticle> = {}): ProcessedArticle {
  return {
    url: null,
    source: { name: null, host: null, country: null },
    title: "Harbour reopens",
    subtitle: null,
    authors: [],
    body: "The harbour reopened on Monday.\n\nFerries sail again.",
    language: "en",
    script: "Latn",
    languageConfidence: 0.99,
    published: null,
    dateline: null,
    removed: [],
    wordCount: 8,
    countries: [],
    actors: [],
    topics: [],
    contentHash: contentHash(),
    classifierVersion: "test",
    ...parts,
  };
}

export const published = (at: Instant): ProcessedArticle["published"] => ({ at, precision: "second", source: "text" });

export const country = (code: string, role: CountryRole = "about"): CountryTag => ({
  code,
  name: `Country ${code}`,
  role,
  score: 0.9,
  evidence: [{ field: "body", start: 0, end: 3, text: "The" }],
});

export const actor = (id: string): ActorTag => ({
  id,
  wikidata: null,
  name: id,
  type: id.startsWith("org:") ? "organization" : "person",
  country: null,
  score: 0.8,
  evidence: [{ field: "title", start: 0, end: 7, text: "Harbour" }],
});

/** A topic from its path, top level first. */
export const topic = (...path: string[]): TopicTag => ({
  id: path.at(-1)!,
  name: `Topic ${path.at(-1)}`,
  path,
  score: 0.7,
  evidence: [{ field: "body", start: 4, end: 11, text: "harbour" }],
});

export const randomId = (): string => newArticleId(Date.now(), crypto.getRandomValues(new Uint8Array(10)));

/** Saves an article made from `parts`. */
export function save(
  db: Database,
  parts: Partial<ProcessedArticle> = {},
  context: {
    id?: string;
    externalId?: string | null;
    externalSource?: string;
    raw?: RawSubmission;
    receivedAt?: Instant;
  } = {},
): Promise<SavedArticle> {
  return saveArticle(db, {
    id: context.id ?? randomId(),
    article: buildArticle(parts),
    externalId: context.externalId ?? null,
    externalSource: context.externalSource ?? null,
    raw: context.raw ?? RAW,
    receivedAt: context.receivedAt ?? "2026-03-01T12:00:00.000Z",
  });
}

/** Every article that matches, read page by page; `between` runs after each page. */
export async function walk(
  db: Database,
  filter: ArticleFilter,
  limit: number,
  between: (page: number) => Promise<void> = async () => {},
  sort: Sort = "-published_at",
): Promise<StoredArticle[]> {
  const found: StoredArticle[] = [];
  let after: Position | null = null;
  for (let page = 0; ; page += 1) {
    const options: Omit<ListOptions, "sort"> = { limit, after, include: INCLUDE_NOTHING };
    const { articles, next }: Pick<Page, "articles" | "next"> = await (sort === "updated_at"
      ? listChanges(db, filter, options)
      : listArticles(db, filter, { ...options, sort }));
    found.push(...articles);
    if (next === null) return found;
    after = next;
    await between(page);
  }
}

/** Waits until nobody's unfinished transaction, of any database on the server, can still hide a change from followers. */
export async function settle(db: Database): Promise<void> {
  for (;;) {
    const [row] = await runQuery(
      db,
      sql`select coalesce(max(updated_tx) < pg_snapshot_xmin(pg_current_snapshot()), true) as settled
        from (select updated_tx from articles union all select updated_tx from article_tombstones) as changes`,
    );
    if (row!.settled) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
