import { checkReady } from "../store/check-ready.ts";
import { defineRoute } from "./define-route.ts";
import { refuseUnavailable } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { answers } from "./responses.ts";
import { Health, Ready } from "./wire.ts";

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
  description: "Whether the database answers and has every migration of this build.",
  responses: answers(
    {
      200: { description: "It can.", content: { "application/json": { schema: Ready } } },
    },
    "database_unavailable",
  ),
});

export const ready: HandlerOf<typeof readyRoute> = async (c) => {
  const { database, migrations } = await checkReady(c.get("services").database);
  if (!database || !migrations) return refuseUnavailable(c);
  return c.json({ status: "ready", database, migrations } satisfies Ready, 200, FRESH);
};
