import { LIMITS } from "../domain/limits.ts";
import { countArticles as countStoredArticles } from "../store/count-articles.ts";
import { toFilter } from "./article-query.ts";
import { CountQuery } from "./count-query.ts";
import { defineRoute } from "./define-route.ts";
import type { HandlerOf } from "./handler.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { ArticleCounts } from "./wire.ts";

export const countArticlesRoute = defineRoute("read", {
  method: "get",
  path: "/v1/counts",
  operationId: "countArticles",
  tags: ["Reading"],
  summary: "Count articles by one or two dimensions",
  description:
    "Takes the filters of `GET /v1/articles`, and agrees with it: `total` is the number of articles that paging through " +
    "the same filters yields, and a cell's `count` what it yields with the cell's values as further filters. So an " +
    "article counts once in each of its countries, actors, topics (with every topic above them), and in the name and the " +
    "host of its source, folded as filters compare them; cells by these can add up to more than `total`, or to less, as " +
    "an article may have none. With `country_role`, only countries in that role are counted.\n\n" +
    "Periods are of the effective date in UTC, named by their first moment: `2021-08-05T10:00:00Z`, `2021-08-05`, a week " +
    "by its Monday, `2021-08`. Cells without articles are left out. Cells are sorted by period, the oldest first, then by " +
    `count, the largest first. Where more than ${LIMITS.COUNT_SAMPLED_ARTICLES} articles match and their tags have to be read, ` +
    "the cells are estimated from an even sample of them, and `approximate` is true; `total` is exact always.",
  request: { query: CountQuery, headers: CONDITIONAL.headers },
  responses: answers(
    {
      200: {
        description: "The counts.",
        headers: CONDITIONAL.etag,
        content: { "application/json": { schema: ArticleCounts } },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "database_unavailable",
  ),
});

export const countArticles: HandlerOf<typeof countArticlesRoute> = async (c) => {
  const { by, limit = LIMITS.COUNT_CELLS, ...filter } = c.req.valid("query");
  const counts = await countStoredArticles(c.get("services").database, toFilter(filter), { by, limit });
  const answer: ArticleCounts = {
    data: counts.cells.map(({ values, count }) => ({
      ...Object.fromEntries(by.map((dimension, index) => [dimension, values[index]!])),
      count,
    })),
    total: counts.total,
    approximate: counts.approximate,
    truncated: counts.truncated,
  };
  return c.json(answer, 200);
};
