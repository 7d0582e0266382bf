import { z } from "@hono/zod-openapi";
import { listKnownCountries } from "../classify/look-up.ts";
import { countValues } from "./count-values.ts";
import { defineRoute } from "./define-route.ts";
import type { HandlerOf } from "./handler.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { CountryList } from "./wire.ts";

export const listCountriesRoute = defineRoute("read", {
  method: "get",
  path: "/v1/countries",
  operationId: "listCountries",
  tags: ["Reading"],
  summary: "List all countries",
  description:
    "Every ISO 3166-1 country by code, with its names and the number of articles that are about it or mention it.",
  request: { query: z.strictObject({}), headers: CONDITIONAL.headers },
  responses: answers(
    {
      200: {
        description: "The countries.",
        headers: CONDITIONAL.etag,
        content: { "application/json": { schema: CountryList } },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "database_unavailable",
  ),
});

export const listCountries: HandlerOf<typeof listCountriesRoute> = async (c) => {
  const counts = await countValues(c.get("services").database, "country");
  const data = listKnownCountries().map((country) => ({ ...country, articles: counts.get(country.code) ?? 0 }));
  return c.json({ data } satisfies CountryList, 200);
};
