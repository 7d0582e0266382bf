import { z } from "@hono/zod-openapi";
import { findArticleVersion, findVersionedArticle } from "../store/find-article.ts";
import { ArticleId, NO_SUCH_ARTICLE } from "./article-id.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { Include, NOTHING_INCLUDED } from "./include.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { sendJson } from "./send-json.ts";
import { toArticle } from "./to-wire.ts";
import { answerUnchanged, isConditional, isKnown, makeTag } from "./validators.ts";
import { Article } from "./wire.ts";

export const findArticleRoute = defineRoute("read", {
  method: "get",
  path: "/v1/articles/{id}",
  operationId: "findArticle",
  tags: ["Reading"],
  summary: "Read one article",
  request: {
    params: z.object({ id: ArticleId }),
    query: z.strictObject({ include: Include.optional() }),
    headers: CONDITIONAL.headers,
  },
  responses: answers(
    {
      200: {
        description: "The article, with body and evidence.",
        headers: CONDITIONAL.etag,
        content: { "application/json": { schema: Article } },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "not_found",
    "database_unavailable",
  ),
});

export const findArticle: HandlerOf<typeof findArticleRoute> = async (c) => {
  const { database } = c.get("services");
  const { id } = c.req.valid("param");
  const include = c.req.valid("query").include ?? NOTHING_INCLUDED;
  const tagOf = (version: string) => makeTag(c, "article", version, include);
  if (isConditional(c)) {
    const version = await findArticleVersion(database, id);
    const tag = version === null ? null : await tagOf(version);
    if (tag !== null && isKnown(c, tag)) return answerUnchanged(c, tag);
  }
  const found = await findVersionedArticle(database, id);
  if (found === null) return refuse(c, NO_SUCH_ARTICLE);
  return sendJson(c, toArticle(found.article, include), 200, { ETag: await tagOf(found.version) });
};
