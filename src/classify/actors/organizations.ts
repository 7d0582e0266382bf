import type { ActorTag } from "../../domain/tags.ts";
import { knowledge } from "../../knowledge/index.ts";
import { latinizeWord } from "../../knowledge/latinize.ts";
import { GAP_BRACKET } from "../../knowledge/tokens.ts";
import { type Document, type Span, toEvidence } from "../document.ts";
import type { StateBody } from "../states.ts";
import { slug } from "./identity.ts";
import { hasHint, isAcronym, type Run, wordAt } from "./runs.ts";

const LISTED_CERTAINTY = 0.93;
const STATE_CERTAINTY = 0.9;
const HEAD_CERTAINTY = 0.7;
const WORD_CERTAINTY = 0.65;

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

function tagOf(
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

/** Capitalised runs that a word like "University" or a legal form marks, with the acronym in brackets after them. */
export function findMarkedOrganizations(document: Document, runs: readonly Run[]): ActorTag[] {
  const found = new Map<string, { name: string; spans: Span[] }>();
  const acronyms = new Map<string, string>();
  for (const run of runs) {
    if (run.words.length < 2 || !run.words.some((word) => isMarked(document, word))) continue;
    const id = `org:${slug(run.words.map((word) => latinizeWord(wordAt(document, word), document.language)).join(" "))}`;
    const known = found.get(id);
    if (known === undefined) found.set(id, { name: document.text.slice(run.start, run.end), spans: [run] });
    else known.spans.push(run);
    const acronym = bracketedAcronym(document, run.last + 1);
    if (acronym !== null) acronyms.set(acronym, id);
  }
  for (const run of runs) {
    const id = run.words.length === 1 ? acronyms.get(wordAt(document, run.first)) : undefined;
    if (id !== undefined) found.get(id)?.spans.push(run);
  }
  return [...found].map(([id, { name, spans }]) =>
    tagOf(document, { id, wikidata: null, name, country: null }, spans, WORD_CERTAINTY),
  );
}

const isMarked = (document: Document, token: number): boolean =>
  hasHint(document, token, "org-word") || hasHint(document, token, "org-suffix");

function bracketedAcronym(document: Document, token: number): string | null {
  if (token >= document.tokens.count || !(document.tokens.gap[token]! & GAP_BRACKET)) return null;
  return isAcronym(document, token) ? wordAt(document, token) : null;
}
