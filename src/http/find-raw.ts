import { z } from "@hono/zod-openapi";
import { findArticleVersion } from "../store/find-article.ts";
import { findRaw as findStoredRaw } from "../store/find-raw.ts";
import { ArticleId, NO_SUCH_ARTICLE } from "./article-id.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { answerUnchanged, isConditional, isKnown, makeTag } from "./validators.ts";

export const findRawRoute = defineRoute("read", {
  method: "get",
  path: "/v1/articles/{id}/raw",
  operationId: "findRaw",
  tags: ["Reading"],
  summary: "Read what was submitted",
  description:
    "The submission as it was sent, decoded to UTF-8. Always plain text to download, whatever it was sent as.",
  request: {
    params: z.object({ id: ArticleId }),
    query: z.strictObject({}),
    headers: CONDITIONAL.headers,
  },
  responses: answers(
    {
      200: {
        description: "The submission.",
        headers: {
          ...CONDITIONAL.etag,
          "X-Submitted-Content-Type": { description: "Media type it was sent as.", schema: { type: "string" } },
        },
        content: { "text/plain": { schema: z.string() } },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "not_found",
    "database_unavailable",
  ),
});

export const findRaw: HandlerOf<typeof findRawRoute> = async (c) => {
  const { id } = c.req.valid("param");
  const { database } = c.get("services");
  const tagOf = (version: string) => makeTag(c, "raw", version);
  if (isConditional(c)) {
    const version = await findArticleVersion(database, id);
    const tag = version === null ? null : await tagOf(version);
    if (tag !== null && isKnown(c, tag)) return answerUnchanged(c, tag);
  }
  const raw = await findStoredRaw(database, id);
  if (raw === null) return refuse(c, NO_SUCH_ARTICLE);
  // Somebody else's HTML is served from our origin here: a browser must neither sniff, render nor run it.
  return c.body(raw.content, 200, {
    "Content-Type": "text/plain; charset=utf-8",
    "Content-Disposition": `attachment; filename="${id}.txt"`,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    "X-Submitted-Content-Type": raw.contentType,
    ETag: await tagOf(raw.version),
  });
};
