import type { ActorTag } from "../../domain/tags.ts";
import { knowledge } from "../../knowledge/index.ts";
import { type Document, type Span, toEvidence } from "../document.ts";
import type { StateBody } from "../states.ts";

const LISTED_CERTAINTY = 0.93;
const STATE_CERTAINTY = 0.9;
const HEAD_CERTAINTY = 0.7;

/** Organizations that the lexicon names. */
export function findListedOrganizations(document: Document): ActorTag[] {
  const spans = new Map<string, Span[]>();
  for (const name of document.names) {
    for (const sense of name.senses) {
      if (sense.kind !== "org") continue;
      const list = spans.get(sense.key);
      if (list === undefined) spans.set(sense.key, [name]);
      else list.push(name);
    }
  }
  const tags: ActorTag[] = [];
  for (const [key, list] of spans) {
    const organization = knowledge.organizations.get(key);
    if (organization === undefined) continue;
    const { wikidata, name, country } = organization;
    tags.push(tagOf(document, { id: `org:${key}`, wikidata, name, country }, list, LISTED_CERTAINTY));
  }
  return tags;
}

/** An organization's tag; each further mention makes it a little surer. */
export function tagOf(
  document: Document,
  identity: Pick<ActorTag, "id" | "wikidata" | "name" | "country">,
  spans: readonly Span[],
  certainty: number,
): ActorTag {
  const score = Math.round(Math.min(0.99, certainty + 0.02 * Math.min(spans.length - 1, 3)) * 100) / 100;
  return { ...identity, type: "organization", score, evidence: toEvidence(document, spans) };
}

/** Ministries, armies, parliaments … each tied to its country: `org:kz-ministry-of-defence`. */
export function findStateOrganizations(document: Document, bodies: readonly StateBody[]): ActorTag[] {
  const groups = Map.groupBy(bodies, ({ country, body }) => `${country.toLowerCase()}-${body}`);
  return [...groups].map(([key, list]) => {
    const { country, body } = list[0]!;
    const place = knowledge.countries.get(country) ?? country;
    const name = `${body.replaceAll("-", " ").replace(/^./u, (first) => first.toUpperCase())} of ${place}`;
    const certainty = list.every((one) => one.byHead) ? HEAD_CERTAINTY : STATE_CERTAINTY;
    return tagOf(document, { id: `org:${key}`, wikidata: null, name, country }, list, certainty);
  });
}
