import { z } from "@hono/zod-openapi";
import { CLASSIFIER_VERSION } from "../pipeline.ts";
import { countWaiting } from "../queue/count-waiting.ts";
import { checkReady } from "../store/check-ready.ts";
import { DatabaseUnavailable } from "../store/client.ts";
import { countOutcomes } from "../store/count-outcomes.ts";
import { countUnfinished } from "../store/count-unfinished.ts";
import type { ApiContext } from "./context.ts";
import { defineRoute } from "./define-route.ts";
import { EXAMPLE_ARTICLE } from "./examples.ts";
import type { HandlerOf } from "./handler.ts";
import { answers } from "./responses.ts";

const Outcome = z.object({
  name: z.string().openapi({
    description:
      "`created`, `duplicate`, `updated` and `queued` count submissions, those of batches too, `rejected:…` refused ones by code, " +
      "`answers:…` all answers by class.",
  }),
  hour: z.int().openapi({ description: "In the last hour." }),
  day: z.int().openapi({ description: "In the last 24 hours." }),
  total: z.int().openapi({ description: "Since counting began." }),
});

const Unknown = "null while the database is away";

export const ServiceStatus = z
  .object({
    release: z.string().nullable().openapi({ description: "Id of the deployed version; null where it has none." }),
    classifier_version: z.string(),
    started_at: z.iso.datetime().openapi({ description: "When the process that answers met its first request." }),
    database: z.boolean().openapi({ description: "Whether it answers." }),
    migrations: z
      .object({ applied: z.int(), pending: z.int() })
      .nullable()
      .openapi({ description: `Of this build; ${Unknown}.` }),
    queue: z
      .object({
        bound: z.boolean(),
        waiting: z.int().nullable().openapi({
          description:
            "Messages that wait for the database, most submissions being one; null where the queue does not tell.",
        }),
        incomplete: z
          .int()
          .nullable()
          .openapi({ description: `Submissions that have arrived in part; ${Unknown}.` }),
        dead: z
          .int()
          .nullable()
          .openapi({ description: `Dead letters; ${Unknown}.` }),
      })
      .openapi({ description: "Submissions accepted while the database was away." }),
    outcomes: z.array(Outcome).openapi({ description: "Empty while the database is away." }),
  })
  .openapi("ServiceStatus", {
    example: {
      ...{ release: null, classifier_version: EXAMPLE_ARTICLE.classifier_version },
      started_at: EXAMPLE_ARTICLE.received_at,
      ...{ database: true, migrations: { applied: 11, pending: 0 } },
      queue: { bound: true, waiting: 0, incomplete: 0, dead: 0 },
      outcomes: [{ name: "created", hour: 12, day: 200, total: 4041 }],
    },
  });
export type ServiceStatus = z.infer<typeof ServiceStatus>;

export const serviceStatusRoute = defineRoute("admin", {
  method: "get",
  path: "/v1/status",
  operationId: "serviceStatus",
  tags: ["Service"],
  summary: "What has been going on",
  description:
    "Versions, the queue, and how often what happened. Counts are written down about once a minute by each process; what one had not yet written when it ended is lost.",
  request: { query: z.strictObject({}) },
  responses: answers(
    { 200: { description: "Counts by outcome.", content: { "application/json": { schema: ServiceStatus } } } },
    "invalid_parameter",
  ),
});

export const serviceStatus: HandlerOf<typeof serviceStatusRoute> = async (c) => {
  const { queue, release } = c.get("services");
  const [waiting, stored] = await Promise.all([countWaiting(queue.binding), readStored(c)]);
  const status: ServiceStatus = {
    release: release || null,
    classifier_version: CLASSIFIER_VERSION,
    started_at: new Date(c.get("startedAt")).toISOString(),
    database: stored !== null,
    migrations: stored?.migrations ?? null,
    queue: {
      bound: queue.binding !== null,
      waiting,
      incomplete: stored?.unfinished.incomplete ?? null,
      dead: stored?.unfinished.dead ?? null,
    },
    outcomes: stored?.outcomes ?? [],
  };
  return c.json(status, 200, { "Cache-Control": "no-store" });
};

/** What the database knows; null while it is away, which is when an admin most wants to see the rest. */
async function readStored(c: ApiContext) {
  const { clock, database } = c.get("services");
  const now = clock();
  try {
    await c.get("tally").flush(now, true);
    const [{ migrations }, outcomes, unfinished] = await Promise.all([
      checkReady(database, now),
      countOutcomes(database, now),
      countUnfinished(database),
    ]);
    return { migrations, outcomes, unfinished };
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return null;
    throw error;
  }
}
