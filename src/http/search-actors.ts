import { z } from "@hono/zod-openapi";
import { findKnownActor } from "../classify/look-up.ts";
import { searchName } from "../classify/search-name.ts";
import { LIMITS } from "../domain/limits.ts";
import { findActors } from "../store/find-actors.ts";
import { FIELDS } from "./article-query.ts";
import { defineRoute } from "./define-route.ts";
import { refuse } from "./errors.ts";
import type { HandlerOf } from "./handler.ts";
import { answers, CONDITIONAL } from "./responses.ts";
import { ActorPage } from "./wire.ts";

const ActorQuery = z.strictObject({
  q: z.string().min(1).max(LIMITS.NAME_CHARACTERS).openapi({
    description: "A name, or the beginnings of its words, in any script and case form.",
    example: "Белоусова",
  }),
  limit: FIELDS.limit.openapi({ description: "Actors on a page." }),
  cursor: FIELDS.cursor.openapi({ description: "`next_cursor` of the page before, with the same `q`." }),
});

export const searchActorsRoute = defineRoute("read", {
  method: "get",
  path: "/v1/actors",
  operationId: "searchActors",
  tags: ["Reading"],
  summary: "Search people and organizations by name",
  description:
    "Finds those that the classifier lists and those that it read from articles, by any spelling that it would recognise " +
    "in an article, and by the beginnings of the words of their ids. What `q` names comes first, then whatever has more " +
    "articles. At most 1,000 actors are looked at.",
  request: { query: ActorQuery, headers: CONDITIONAL.headers },
  responses: answers(
    {
      200: {
        description: "A page of actors.",
        headers: CONDITIONAL.etag,
        content: { "application/json": { schema: ActorPage } },
      },
      ...CONDITIONAL.notModified,
    },
    "invalid_parameter",
    "invalid_cursor",
    "database_unavailable",
  ),
});

export const searchActors: HandlerOf<typeof searchActorsRoute> = async (c) => {
  const { q, limit = LIMITS.PAGE_DEFAULT, cursor } = c.req.valid("query");
  const from = cursor === undefined ? 0 : readCursor(cursor, q);
  if (from === null) return refuse(c, { code: "invalid_cursor", detail: "The cursor belongs to another search." });
  const { named, listed, words } = searchName(q);
  const stored = await findActors(c.get("services").database, [...new Set([...named, ...listed])], words);
  const byId = new Map(stored.map((actor) => [actor.id, actor]));
  const isNamed = new Set(named);
  const found = [...new Set([...named, ...listed, ...byId.keys()])].flatMap((id) => {
    const known = findKnownActor(id);
    const actor = known ?? byId.get(id);
    if (actor === undefined) return [];
    const { name, type, country, wikidata } = actor;
    return [{ id, name, type, country, wikidata, known: known !== null, articles: byId.get(id)?.articles ?? 0 }];
  });
  found.sort(
    (one, other) =>
      Number(isNamed.has(other.id)) - Number(isNamed.has(one.id)) ||
      other.articles - one.articles ||
      (one.id < other.id ? -1 : 1),
  );
  const next = from + limit < found.length ? writeCursor(from + limit, q) : null;
  return c.json({ data: found.slice(from, from + limit), next_cursor: next } satisfies ActorPage, 200);
};

/** A place in the answer to `q`, as opaque text. */
function writeCursor(place: number, q: string): string {
  const binary = String.fromCharCode(...new TextEncoder().encode(`${place} ${q}`));
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

/** The place that a cursor names, or null where it was not made for this `q`. */
function readCursor(cursor: string, q: string): number | null {
  try {
    const binary = atob(cursor.replaceAll("-", "+").replaceAll("_", "/"));
    const text = new TextDecoder().decode(Uint8Array.from(binary, (character) => character.charCodeAt(0)));
    const place = Number(text.slice(0, text.indexOf(" ")));
    return Number.isSafeInteger(place) && place > 0 && writeCursor(place, q) === cursor ? place : null;
  } catch {
    return null;
  }
}
