import type { StoredArticle } from "../domain/article.ts";
import type { ArticleFilter, Include, Page } from "../domain/filter.ts";
import { LIMITS } from "../domain/limits.ts";
import { encodeCursor } from "../store/cursor.ts";
import { type DateSort, type ListOptions, listArticles } from "../store/list-articles.ts";
import type { ApiContext } from "./context.ts";
import { writeCsvLine } from "./csv.ts";
import { logThrown } from "./errors.ts";
import type { ListType } from "./negotiate.ts";
import { toListedArticle, toTimestamp } from "./to-wire.ts";

/** How an article becomes a line, and what stands before the first. */
interface Format {
  head: string;
  lineOf: (article: StoredArticle, cursor: string) => string;
}

/**
 * Answers with a line for each article that matches, page after page as the client takes them, until all or `limit` of
 * them are sent. Every line has the cursor that goes on behind it. A page that cannot be read breaks the connection off,
 * so that the client knows of it; the first one is read before the answer begins. Throws DatabaseUnavailable.
 */
export async function exportArticles(
  c: ApiContext,
  filter: ArticleFilter,
  { limit, ...options }: Omit<ListOptions, "limit" | "sort"> & { limit: number | null; sort: DateSort },
  type: Exclude<ListType, "application/json">,
): Promise<Response> {
  const { database, cursorKey } = c.get("services");
  const scope = { filter, sort: options.sort };
  const format = type === "text/csv" ? csvFormat(options.include) : ndjsonFormat(options.include);
  const hasText = options.include.body || options.include.evidence || options.include.removed;
  const pageSize = hasText ? LIMITS.EXPORT_PAGE_WITH_TEXT : LIMITS.EXPORT_PAGE;
  let left = limit ?? Number.POSITIVE_INFINITY;
  const read = (after: ListOptions["after"]) =>
    listArticles(database, filter, { ...options, after, limit: Math.min(pageSize, left) });
  const encoder = new TextEncoder();
  let page: Page | null = await read(options.after);
  let next: Page["next"] = null;
  let head = format.head;
  const body = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          page ??= await read(next);
          const { articles, positions } = page;
          const cursors = await Promise.all(positions.map((position) => encodeCursor(position, scope, cursorKey)));
          const lines = articles.map((article, index) => format.lineOf(article, cursors[index]!));
          controller.enqueue(encoder.encode(head + lines.join("")));
          head = "";
          left -= articles.length;
          next = page.next;
          page = null;
          if (next === null || left <= 0) controller.close();
        } catch (error) {
          logThrown(error instanceof Error ? error : new Error(String(error)), c);
          controller.error(error);
        }
      },
    },
    { highWaterMark: 0 },
  );
  const extension = type === "text/csv" ? "csv" : "ndjson";
  return c.body(body, 200, {
    "Content-Type": type === "text/csv" ? "text/csv; charset=utf-8; header=present" : type,
    "Content-Disposition": `attachment; filename="articles.${extension}"`,
    "Cache-Control": "no-store",
    Vary: "Accept",
  });
}

const ndjsonFormat = (include: Include): Format => ({
  head: "",
  lineOf: (article, cursor) => `${JSON.stringify({ ...toListedArticle(article, include), cursor })}\n`,
});

/** The columns of CSV, each with an article's value. Lists are separated by blanks where their values have none. */
const COLUMNS: Readonly<Record<string, (article: StoredArticle) => string | number | null>> = {
  id: (article) => article.id,
  url: (article) => article.url,
  source_name: (article) => article.source.name,
  source_host: (article) => article.source.host,
  source_country: (article) => article.source.country,
  external_id: (article) => article.externalId,
  title: (article) => article.title,
  subtitle: (article) => article.subtitle,
  authors: (article) => article.authors.join("; "),
  language: (article) => article.language,
  script: (article) => article.script,
  language_confidence: (article) => article.languageConfidence,
  published_at: (article) => article.published && toTimestamp(article.published.at),
  published_at_precision: (article) => article.published?.precision ?? null,
  published_at_source: (article) => article.published?.source ?? null,
  dateline_place: (article) => article.dateline?.place ?? null,
  dateline_agency: (article) => article.dateline?.agency ?? null,
  received_at: (article) => toTimestamp(article.receivedAt),
  updated_at: (article) => toTimestamp(article.updatedAt),
  countries_about: (article) => codesIn(article, "about"),
  countries_mentioned: (article) => codesIn(article, "mentioned"),
  actors: (article) => article.actors.map(({ id }) => id).join(" "),
  topics: (article) => article.topics.map(({ id }) => id).join(" "),
  word_count: (article) => article.wordCount,
  content_hash: (article) => article.contentHash,
  classifier_version: (article) => article.classifierVersion,
};

const codesIn = (article: StoredArticle, role: string): string =>
  article.countries.flatMap((tag) => (tag.role === role ? [tag.code] : [])).join(" ");

function csvFormat({ body }: Include): Format {
  const columns = Object.entries(body ? { ...COLUMNS, body: (article: StoredArticle) => article.body } : COLUMNS);
  return {
    head: writeCsvLine([...columns.map(([name]) => name), "cursor"]),
    lineOf: (article, cursor) => writeCsvLine([...columns.map(([, write]) => write(article)), cursor]),
  };
}
