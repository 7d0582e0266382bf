import { z } from "@hono/zod-openapi";
import { LIMITS } from "../domain/limits.ts";
import type { Rejection } from "../domain/rejection.ts";
import { decodeCursor, encodeCursor } from "../store/cursor.ts";
import { findPageVersion, listArticles as listStoredArticles } from "../store/list-articles.ts";
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
import { toListedArticle } from "./to-wire.ts";
import { answerUnchanged, isConditional, isKnown, makeTag } from "./validators.ts";
import { ArticlePage } from "./wire.ts";

export const listArticlesRoute = defineRoute("read", {
  method: "get",
  path: "/v1/articles",
  operationId: "listArticles",
  tags: ["Reading"],
  summary: "List articles, newest first",
  description:
    "Sorted by effective date (`published_at`, or `received_at` where that is unknown), newest first. Pages never skip " +
    "or repeat an article, whatever is submitted meanwhile.\n\n" +
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
          Link: { description: 'The next page, `<…>; rel="next"` (RFC 8288).', schema: { type: "string" } },
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
  const query = c.req.valid("query");
  const filter = toFilter(query);
  const after = query.cursor === undefined ? null : decodeCursor(query.cursor, filter);
  if (after !== null && !after.ok) return refuse(c, after.reason);
  const include = query.include ?? NOTHING_INCLUDED;
  const { database } = c.get("services");
  const type = chooseListType(c.req.header("Accept"));
  if (type !== "application/json") {
    if (type === "text/csv" && (include.evidence || include.removed)) return refuse(c, NO_PLACE_IN_CSV);
    const from = after === null ? null : after.value;
    return exportArticles(c, filter, { limit: query.limit ?? null, after: from, include }, type);
  }
  const options = { limit: query.limit ?? LIMITS.PAGE_DEFAULT, after: after === null ? null : after.value, include };
  const tagOf = (version: string) => makeTag(c, "list", version, include, options.limit);
  const kept = c.get("pages").find(c.req.url);
  if (isConditional(c) || kept !== undefined) {
    const tag = await tagOf(await findPageVersion(database, filter, options));
    if (isKnown(c, tag)) return answerUnchanged(c, tag, VARY);
    if (kept?.tag === tag) return sendPage(c, kept);
  }
  const page = await listStoredArticles(database, filter, options);
  const cursor = page.next === null ? null : encodeCursor(page.next, filter);
  const answer: ArticlePage = {
    data: page.articles.map((article) => toListedArticle(article, include)),
    next_cursor: cursor,
  };
  const fresh = {
    tag: await tagOf(page.version),
    link: cursor === null ? null : `<${withCursor(c.req.url, cursor)}>; rel="next"`,
    body: new TextEncoder().encode(JSON.stringify(answer)),
  };
  c.get("pages").keep(c.req.url, fresh);
  return sendPage(c, fresh);
};

function sendPage(c: ApiContext, { tag, link, body }: KeptPage): Response {
  const headers = { ...VARY, "Content-Type": "application/json", ETag: tag };
  return c.body(body, 200, link === null ? headers : { ...headers, Link: link });
}

/** Caches must keep the forms of a list apart. */
const VARY = { Vary: "Accept" };

const NO_PLACE_IN_CSV: Rejection = {
  code: "invalid_parameter",
  errors: [
    { path: "include", code: "invalid_value", message: "CSV can only include body; application/x-ndjson has all" },
  ],
};

/** The same list from another place. */
function withCursor(address: string, cursor: string): string {
  const url = new URL(address);
  url.searchParams.set("cursor", cursor);
  return url.href;
}
