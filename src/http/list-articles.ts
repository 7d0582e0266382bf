import { LIMITS } from "../domain/limits.ts";
import { decodeCursor, encodeCursor } from "../store/cursor.ts";
import { findPageVersion, listArticles as listStoredArticles } from "../store/list-articles.ts";
import { ArticleQuery, toFilter } from "./article-query.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { NOTHING_INCLUDED } from "./include.ts";
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
    "or repeat an article, whatever is submitted meanwhile.",
  request: { query: ArticleQuery, headers: CONDITIONAL.headers },
  responses: answers(
    {
      200: {
        description: "A page of articles.",
        headers: {
          ...CONDITIONAL.etag,
          Link: { description: 'The next page, `<…>; rel="next"` (RFC 8288).', schema: { type: "string" } },
        },
        content: { "application/json": { schema: ArticlePage } },
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
  const options = { limit: query.limit ?? LIMITS.PAGE_DEFAULT, after: after === null ? null : after.value, include };
  const tagOf = (version: string) => makeTag(c, "list", version, include, options.limit);
  if (isConditional(c)) {
    const tag = await tagOf(await findPageVersion(database, filter, options));
    if (isKnown(c, tag)) return answerUnchanged(c, tag);
  }
  const page = await listStoredArticles(database, filter, options);
  const cursor = page.next === null ? null : encodeCursor(page.next, filter);
  const answer: ArticlePage = {
    data: page.articles.map((article) => toListedArticle(article, include)),
    next_cursor: cursor,
  };
  return c.json(answer, 200, {
    ETag: await tagOf(page.version),
    ...(cursor === null ? {} : { Link: `<${withCursor(c.req.url, cursor)}>; rel="next"` }),
  });
};

/** The same list from another place. */
function withCursor(address: string, cursor: string): string {
  const url = new URL(address);
  url.searchParams.set("cursor", cursor);
  return url.href;
}
