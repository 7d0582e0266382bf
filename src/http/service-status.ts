import { z } from "@hono/zod-openapi";
import { countOutcomes } from "../store/count-outcomes.ts";
import { defineRoute } from "./define-route.ts";
import type { HandlerOf } from "./handler.ts";
import { answers } from "./responses.ts";

const Outcome = z.object({
  name: z.string().openapi({
    description:
      "`created`, `duplicate`, `updated` and `queued` count single submissions, `rejected:…` refused ones by code, " +
      "`answers:…` all answers by class.",
  }),
  hour: z.int().openapi({ description: "In the last hour." }),
  day: z.int().openapi({ description: "In the last 24 hours." }),
  total: z.int().openapi({ description: "Since counting began." }),
});

export const ServiceStatus = z
  .object({
    release: z.string().nullable().openapi({ description: "Id of the deployed version; null where it has none." }),
    outcomes: z.array(Outcome),
  })
  .openapi("ServiceStatus", {
    example: { release: null, outcomes: [{ name: "created", hour: 12, day: 200, total: 4041 }] },
  });
export type ServiceStatus = z.infer<typeof ServiceStatus>;

export const serviceStatusRoute = defineRoute("admin", {
  method: "get",
  path: "/v1/status",
  operationId: "serviceStatus",
  tags: ["Service"],
  summary: "What has been going on",
  description:
    "Counts are written down about once a minute by each process; what one had not yet written when it ended is lost.",
  request: { query: z.strictObject({}) },
  responses: answers(
    { 200: { description: "Counts by outcome.", content: { "application/json": { schema: ServiceStatus } } } },
    "invalid_parameter",
    "database_unavailable",
  ),
});

export const serviceStatus: HandlerOf<typeof serviceStatusRoute> = async (c) => {
  const { clock, database, release } = c.get("services");
  const now = clock();
  await c.get("tally").flush(now, true);
  const status: ServiceStatus = { release: release || null, outcomes: await countOutcomes(database, now) };
  return c.json(status, 200, { "Cache-Control": "no-store" });
};
