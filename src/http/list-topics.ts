import { z } from "@hono/zod-openapi";
import { listKnownTopics } from "../classify/look-up.ts";
import { countValues } from "./count-values.ts";
import { defineRoute } from "./define-route.ts";
import type { HandlerOf } from "./handler.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { TopicList } from "./wire.ts";

export const listTopicsRoute = defineRoute("read", {
  method: "get",
  path: "/v1/topics",
  operationId: "listTopics",
  tags: ["Reading"],
  summary: "List all topics",
  description:
    "The tree of IPTC Media Topics, each topic after its parent, with the number of articles on it or on a topic below it.",
  request: { query: z.strictObject({}), headers: CONDITIONAL.headers },
  responses: answers(
    {
      200: {
        description: "The topics.",
        headers: CONDITIONAL.etag,
        content: { "application/json": { schema: TopicList } },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "database_unavailable",
  ),
});

export const listTopics: HandlerOf<typeof listTopicsRoute> = async (c) => {
  const counts = await countValues(c.get("services").database, "topic");
  const data = listKnownTopics().map((topic) => ({ ...topic, articles: counts.get(topic.id) ?? 0 }));
  return c.json({ data } satisfies TopicList, 200);
};
