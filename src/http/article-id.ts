import { z } from "@hono/zod-openapi";
import { isArticleId } from "../domain/article-id.ts";
import type { Rejection } from "../domain/rejection.ts";

/** The `{id}` in a path. A malformed one names no article, which is a 404 like any other that names none. */
export const ArticleId = z
  .string()
  .refine(isArticleId)
  .openapi({
    format: "uuid",
    param: { name: "id", in: "path" },
    description: "UUIDv7 of the article.",
    example: "0199b0c4-6f1e-7c3a-9d2b-5a4f1e2d3c4b",
  });

export const NO_SUCH_ARTICLE: Rejection = { code: "not_found", detail: "No article has this id." };
