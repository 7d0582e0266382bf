import type { FieldError } from "../domain/rejection.ts";
import { checkReady } from "../store/check-ready.ts";
import { defineRoute } from "./define-route.ts";
import { refuseUnready } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { answers } from "./responses.ts";
import { Health, Ready } from "./wire-service.ts";

const FRESH = { "Cache-Control": "no-store" };

export const healthRoute = defineRoute("public", {
  method: "get",
  path: "/health",
  operationId: "health",
  tags: ["Service"],
  summary: "Is the process alive?",
  description: "Answers without asking the database.",
  responses: answers({
    200: { description: "It is.", content: { "application/json": { schema: Health } } },
  }),
});

export const health: HandlerOf<typeof healthRoute> = (c) => c.json({ status: "ok" } satisfies Health, 200, FRESH);

export const readyRoute = defineRoute("public", {
  method: "get",
  path: "/ready",
  operationId: "ready",
  tags: ["Service"],
  summary: "Can it serve requests?",
  description:
    "Whether the database answers and has every migration of this build. A `503` names in `errors` the parts that are " +
    "wrong: `database` (`away`), `migrations` (`pending`), and `queue` (`not_bound`) where submissions cannot wait for them.",
  responses: answers(
    {
      200: { description: "It can.", content: { "application/json": { schema: Ready } } },
    },
    "database_unavailable",
    "not_ready",
  ),
});

export const ready: HandlerOf<typeof readyRoute> = async (c) => {
  const { clock, database, openScopes, queue } = c.get("services");
  const found = await checkReady(database, clock());
  const { pending } = found.migrations;
  const isQueueBound = queue.binding !== null;
  if (found.database && pending === 0) {
    const keys = found.keys === true || openScopes.size > 0;
    return c.json(
      { status: "ready", database: true, migrations: true, queue: isQueueBound, keys } satisfies Ready,
      200,
      FRESH,
    );
  }
  const wrong: FieldError[] = found.database
    ? [{ path: "migrations", code: "pending", message: `${pending} of this build must still be applied` }]
    : [{ path: "database", code: "away", message: "does not answer" }];
  if (!isQueueBound) wrong.push({ path: "queue", code: "not_bound", message: "submissions cannot wait meanwhile" });
  return refuseUnready(c, !found.database, wrong);
};
