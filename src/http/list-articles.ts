import { z } from "@hono/zod-openapi";
import type { ArticleFilter, Include, Page, Position } from "../domain/filter.ts";
import { LIMITS } from "../domain/limits.ts";
import type { Rejection } from "../domain/rejection.ts";
import { ok } from "../domain/result.ts";
import { decodeCursor, encodeCursor } from "../store/cursor.ts";
import {
  type DateSort,
  findPageVersion,
  listArticlesAsText,
  listArticles as listStoredArticles,
  type TextPage,
} from "../store/list-articles.ts";
import { type ChangeOptions, listChanges } from "../store/list-changes.ts";
import { ArticleQuery, toFilter } from "./article-query.ts";
import type { ApiContext } from "./context.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import { exportArticles } from "./export-articles.ts";
import type { HandlerOf } from "./handler.ts";
import { NOTHING_INCLUDED } from "./include.ts";
import { chooseListType } from "./negotiate.ts";
import type { KeptPage } from "./page-cache.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { toDeleted, toListedArticle, writeListedArticle } from "./to-wire.ts";
import { answerUnchanged, isConditional, isKnown, makeTag } from "./validators.ts";
import { ArticlePage } from "./wire.ts";

export const listArticlesRoute = defineRoute("read", {
  method: "get",
  path: "/v1/articles",
  operationId: "listArticles",
  tags: ["Reading"],
  summary: "List articles, search them, follow changes",
  description:
    "Newest first by effective date (`published_at`, or `received_at` where that is unknown), unless `sort` says " +
    "otherwise. Filters go together in any way. Pages never skip or repeat an article, whatever is submitted meanwhile. " +
    "To follow changes: `sort=updated_at`, page by page until `next_cursor` is null, then from time to time with " +
    "`cursor` set to the `poll_cursor` of the last answer. No change is lost, however long saving it takes; one that " +
    "happens while you page is shown again. An article that a change takes out of the filters is not told: filter what " +
    "does not change, or compare.\n\n" +
    "With `Accept: application/x-ndjson` or `text/csv` the answer is a stream of all articles that match, or of the first " +
    "`limit`, one a line. Each line ends with a `cursor`: who is cut off asks again with that of the last whole line, and " +
    "gets what comes behind it. CSV has a line of names first, CRLF line ends, and an apostrophe before any text that a " +
    "spreadsheet would run as a formula.",
  request: { query: ArticleQuery, headers: CONDITIONAL.headers },
  responses: answers(
    {
      200: {
        description: "A page of articles.",
        headers: {
          ...CONDITIONAL.etag,
          Link: {
            description: 'The next page, `<…>; rel="next"` (RFC 8288).',
            schema: { type: "string" },
          },
        },
        content: {
          "application/json": { schema: ArticlePage },
          "application/x-ndjson": { schema: z.string() },
          "text/csv": { schema: z.string() },
        },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "invalid_cursor",
    "database_unavailable",
  ),
});

export const listArticles: HandlerOf<typeof listArticlesRoute> = async (c) => {
  const { cursorKey } = c.get("services");
  const query = c.req.valid("query");
  const filter = toFilter(query);
  const sort = query.sort ?? "-published_at";
  const read = query.cursor === undefined ? ok(null) : await decodeCursor(query.cursor, { filter, sort }, cursorKey);
  if (!read.ok) return refuse(c, read.reason);
  const after = read.value;
  const include = query.include ?? NOTHING_INCLUDED;
  const type = chooseListType(c.req.header("Accept"));
  if (type !== "application/json") {
    if (type === "text/csv" && (include.evidence || include.removed)) return refuse(c, NO_PLACE_IN_CSV);
    if (sort === "updated_at") return refuse(c, NO_CHANGES_IN_LINES);
    return exportArticles(c, filter, { limit: query.limit ?? null, after, include, sort }, type);
  }
  const options = { limit: query.limit ?? LIMITS.PAGE_DEFAULT, after, include };
  if (sort === "updated_at") return answerChanges(c, filter, options);
  return answerPage(c, filter, { ...options, sort });
};

/** A page in the order of a date: from memory where it is still what the database has. */
async function answerPage(c: ApiContext, filter: ArticleFilter, options: DatePageOptions): Promise<Response> {
  const { database, cursorKey } = c.get("services");
  const { include, limit, sort } = options;
  const tagOf = (version: string) => makeTag(c, "list", version, include, limit);
  const kept = c.get("pages").find(c.req.url);
  if (isConditional(c) || kept !== undefined) {
    const tag = await tagOf(await findPageVersion(database, filter, options));
    if (isKnown(c, tag)) return answerUnchanged(c, tag, VARY);
    if (kept?.tag === tag) return sendPage(c, kept);
  }
  const page = include.evidence
    ? { ...(await listStoredArticles(database, filter, options)), tags: null }
    : await listArticlesAsText(database, filter, options);
  const cursor = page.next === null ? null : await encodeCursor(page.next, { filter, sort }, cursorKey);
  const text = page.tags === null ? JSON.stringify(toPage(page, include, cursor)) : writePage(page, include, cursor);
  const fresh = {
    tag: await tagOf(page.version),
    link: linkNext(c.req.url, cursor),
    body: new TextEncoder().encode(text),
  };
  c.get("pages").keep(c.req.url, fresh);
  return sendPage(c, fresh);
}

type DatePageOptions = ChangeOptions & { sort: DateSort };

function sendPage(c: ApiContext, { tag, link, body }: KeptPage): Response {
  c.set("bytesOut", body.byteLength);
  const headers = { ...VARY, "Content-Type": "application/json", ETag: tag };
  return c.body(body, 200, link === null ? headers : { ...headers, Link: link });
}

/** A page of changes: with the deletions among them, and where to go on later. */
async function answerChanges(c: ApiContext, filter: ArticleFilter, options: ChangeOptions): Promise<Response> {
  const { database, cursorKey } = c.get("services");
  const page = await listChanges(database, filter, options);
  const cursorOf = async (position: Position | null) =>
    position === null ? null : encodeCursor(position, { filter, sort: "updated_at" }, cursorKey);
  const cursor = await cursorOf(page.next);
  const answer: ArticlePage = {
    ...toPage(page, options.include, cursor),
    deleted: toDeleted(page.deletions),
    poll_cursor: await cursorOf(page.poll),
  };
  const link = linkNext(c.req.url, cursor);
  return c.json(answer, 200, link === null ? VARY : { ...VARY, Link: link });
}

const toPage = ({ articles }: Pick<Page, "articles">, include: Include, cursor: string | null): ArticlePage => ({
  data: articles.map((article) => toListedArticle(article, include)),
  next_cursor: cursor,
});

/** The page of `toPage` as JSON. */
function writePage({ articles, tags }: TextPage, include: Include, cursor: string | null): string {
  const data = articles.map((article, index) => writeListedArticle(article, include, tags[index]!));
  return `{"data":[${data.join(",")}],"next_cursor":${JSON.stringify(cursor)}}`;
}

/** Caches must keep the forms of a list apart. */
const VARY = { Vary: "Accept" };

const NO_PLACE_IN_CSV: Rejection = {
  code: "invalid_parameter",
  errors: [
    { path: "include", code: "invalid_value", message: "CSV can only include body; application/x-ndjson has all" },
  ],
};

const NO_CHANGES_IN_LINES: Rejection = {
  code: "invalid_parameter",
  errors: [{ path: "sort", code: "invalid_value", message: "updated_at is for pages in application/json only" }],
};

/** The header of RFC 8288 that leads to the next page. */
function linkNext(address: string, cursor: string | null): string | null {
  if (cursor === null) return null;
  const url = new URL(address);
  url.searchParams.set("cursor", cursor);
  return `<${url.href}>; rel="next"`;
}
