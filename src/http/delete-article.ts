import { z } from "@hono/zod-openapi";
import { deleteArticle as deleteStoredArticle } from "../store/delete-article.ts";
import { ArticleId, NO_SUCH_ARTICLE } from "./article-id.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { answers } from "./responses.ts";

export const deleteArticleRoute = defineRoute("admin", {
  method: "delete",
  path: "/v1/articles/{id}",
  operationId: "deleteArticle",
  tags: ["Submitting"],
  summary: "Delete an article",
  description: "Removes the article, its tags and what was submitted. It can be submitted again as a new one.",
  request: { params: z.object({ id: ArticleId }), query: z.strictObject({}) },
  responses: answers(
    {
      204: { description: "Gone." },
    },
    "invalid_parameter",
    "not_found",
    "database_unavailable",
  ),
});

export const deleteArticle: HandlerOf<typeof deleteArticleRoute> = async (c) => {
  const { database, clock } = c.get("services");
  const existed = await deleteStoredArticle(database, c.req.valid("param").id, new Date(clock()).toISOString());
  return existed ? c.body(null, 204) : refuse(c, NO_SUCH_ARTICLE);
};
