import { z } from "@hono/zod-openapi";
import type { Revision as StoredRevision } from "../domain/article.ts";
import { LIMITS } from "../domain/limits.ts";
import { findRevisions, findRevision as findStoredRevision } from "../store/find-revisions.ts";
import { ArticleId, NO_SUCH_ARTICLE } from "./article-id.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import { EXAMPLE_ARTICLE } from "./examples.ts";
import type { HandlerOf } from "./handler.ts";
import { Include, NOTHING_INCLUDED } from "./include.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { toArticle, toTimestamp } from "./to-wire.ts";
import { Article } from "./wire.ts";

const FIELDS = {
  number: z.int().min(1).openapi({ description: "Counts from 1, in the order in which contents were replaced." }),
  content_hash: z.string(),
  title: z.string().nullable(),
  updated_at: z.iso.datetime().openapi({ description: "When this content arrived." }),
  replaced_at: z.iso.datetime().openapi({
    description: "When newer content took its place, or had taken it: what waited in the queue may come after that.",
  }),
};

const EXAMPLE = {
  number: 1,
  content_hash: EXAMPLE_ARTICLE.content_hash,
  title: EXAMPLE_ARTICLE.title,
  updated_at: EXAMPLE_ARTICLE.updated_at,
  replaced_at: "2026-11-22T10:15:00Z",
};

export const Revision = z.object(FIELDS).openapi("Revision", {
  description: "What an article was before an update.",
  example: EXAMPLE,
});
const RevisionPage = z
  .object({
    data: z.array(Revision),
    next_cursor: z.string().nullable().openapi({ description: "For `cursor`; null on the last page." }),
  })
  .openapi("RevisionPage", { example: { data: [EXAMPLE], next_cursor: null } });
export const RevisionContent = z
  .object({ ...FIELDS, article: Article.openapi({ description: "The whole article as it was." }) })
  .openapi("RevisionContent", { example: { ...EXAMPLE, article: EXAMPLE_ARTICLE } });

export const listRevisionsRoute = defineRoute("read", {
  method: "get",
  path: "/v1/articles/{id}/revisions",
  operationId: "listRevisions",
  tags: ["Reading"],
  summary: "List what an article was before its updates",
  description: `The latest first, ${LIMITS.REVISIONS_PAGE} on a page. An article that was never updated has none.`,
  request: {
    params: z.object({ id: ArticleId }),
    query: z.strictObject({
      cursor: z
        .string()
        .regex(/^[1-9]\d{0,8}$/, "must be the `next_cursor` of the page before")
        .optional()
        .openapi({ description: "`next_cursor` of the page before." }),
    }),
    headers: CONDITIONAL.headers,
  },
  responses: answers(
    {
      200: {
        description: "The earlier contents.",
        headers: CONDITIONAL.etag,
        content: { "application/json": { schema: RevisionPage } },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "not_found",
    "database_unavailable",
  ),
});

export const listRevisions: HandlerOf<typeof listRevisionsRoute> = async (c) => {
  const { cursor } = c.req.valid("query");
  const before = cursor === undefined ? null : Number(cursor);
  const limit = LIMITS.REVISIONS_PAGE;
  const found = await findRevisions(c.get("services").database, c.req.valid("param").id, { limit: limit + 1, before });
  if (found === null) return refuse(c, NO_SUCH_ARTICLE);
  const page = found.slice(0, limit);
  return c.json({ data: page.map(toRevision), next_cursor: found.length > limit ? String(page.at(-1)!.number) : null });
};

export const findRevisionRoute = defineRoute("read", {
  method: "get",
  path: "/v1/articles/{id}/revisions/{number}",
  operationId: "findRevision",
  tags: ["Reading"],
  summary: "Read what an article was before an update",
  request: {
    params: z.object({
      id: ArticleId,
      number: z
        .string()
        .regex(/^[1-9]\d{0,8}$/)
        .openapi({
          type: "integer",
          param: { name: "number", in: "path" },
          description: "The revision's number.",
          example: 1,
        }),
    }),
    query: z.strictObject({ include: Include.optional() }),
    headers: CONDITIONAL.headers,
  },
  responses: answers(
    {
      200: {
        description: "The content, with body and evidence.",
        headers: CONDITIONAL.etag,
        content: { "application/json": { schema: RevisionContent } },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "not_found",
    "database_unavailable",
  ),
});

export const findRevision: HandlerOf<typeof findRevisionRoute> = async (c) => {
  const { id, number } = c.req.valid("param");
  const found = await findStoredRevision(c.get("services").database, id, Number(number));
  if (found === null) return refuse(c, { code: "not_found", detail: "No article has this id and revision." });
  const article = toArticle(found.article, c.req.valid("query").include ?? NOTHING_INCLUDED);
  return c.json({ ...toRevision(found.revision), article }, 200);
};

const toRevision = ({ number, contentHash, title, updatedAt, replacedAt }: StoredRevision) => ({
  number,
  content_hash: contentHash,
  title,
  updated_at: toTimestamp(updatedAt),
  replaced_at: toTimestamp(replacedAt),
});
