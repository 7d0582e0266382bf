import { z } from "@hono/zod-openapi";
import { findKnownActor, listAliases } from "../classify/look-up.ts";
import { LIMITS } from "../domain/limits.ts";
import { findActor as findStoredActor } from "../store/find-actors.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { ActorDetails } from "./wire.ts";

const ActorId = z
  .string()
  .max(LIMITS.FILTER_VALUE_CHARACTERS)
  .openapi({
    param: { name: "id", in: "path" },
    description: "Id of a person or an organization.",
    example: "person:andrei-belousov",
  });

export const findActorRoute = defineRoute("read", {
  method: "get",
  path: "/v1/actors/{id}",
  operationId: "findActor",
  tags: ["Reading"],
  summary: "Read one person or organization",
  description:
    "With the spellings by which it is recognised: those that the classifier lists, without the accents that it does not " +
    "look at, and those seen in its newest articles.",
  request: { params: z.object({ id: ActorId }), query: z.strictObject({}), headers: CONDITIONAL.headers },
  responses: answers(
    {
      200: {
        description: "The actor.",
        headers: CONDITIONAL.etag,
        content: { "application/json": { schema: ActorDetails } },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "not_found",
    "database_unavailable",
  ),
});

export const findActor: HandlerOf<typeof findActorRoute> = async (c) => {
  const { id } = c.req.valid("param");
  const known = findKnownActor(id);
  const { actor: stored, seen } = await findStoredActor(c.get("services").database, id);
  const actor = known ?? stored;
  if (actor === null) return refuse(c, { code: "not_found", detail: "No actor has this id." });
  const { name, type, country, wikidata } = actor;
  const answer: ActorDetails = {
    ...{ id, name, type, country, wikidata, known: known !== null },
    articles: stored?.articles ?? 0,
    aliases: [
      ...seen.map(({ text, articles }) => ({ text, source: "articles" as const, languages: null, articles })),
      ...listAliases(id).flatMap(({ languages, forms }) =>
        forms.map((text) => ({ text, source: "knowledge" as const, languages, articles: null })),
      ),
    ],
  };
  return c.json(answer, 200);
};
