import type { ActorTag } from "../../domain/tags.ts";
import type { Document } from "../document.ts";
import type { StateBody } from "../states.ts";
import { findOffices } from "./offices.ts";
import { findKnownOrganizations, tagOf } from "./organizations.ts";
import { findPeople } from "./people.ts";
import { findRuns } from "./runs.ts";
import { findShortMentions } from "./short-mentions.ts";
import { findUnknownOrganizations } from "./unknown-organizations.ts";
import { readVoice } from "./voice.ts";

/**
 * People and organizations of a document, best first. Listed names come first because they carry identity; state bodies
 * next, by rule; then what only its form gives away.
 */
export function tagActors(
  document: Document,
  bodies: readonly StateBody[],
  countries: ReadonlySet<string>,
  authors: readonly string[],
): ActorTag[] {
  const taken = takenTokens(document);
  const runs = findRuns(document, taken);
  const voice = readVoice(document);
  const people = findPeople(document, runs, findOffices(document, bodies), countries, authors, voice, taken);
  for (const { first, last } of people.spans) taken.fill(1, first, last + 1);
  const known = findKnownOrganizations(document, bodies, countries);
  const short = findShortMentions(document, known, taken, voice);
  for (const { first, last } of short) taken.fill(1, first, last + 1);
  const unknown = findUnknownOrganizations(document, runs, taken, voice);
  const tags = [...[...known, ...unknown].map((found) => tagOf(document, found)), ...people.tags];
  return tags.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
}

/** Tokens that a listed place, organization or office already speaks for; listed people stay open to fuller names. */
function takenTokens(document: Document): Uint8Array {
  const taken = new Uint8Array(document.tokens.count);
  for (const { senses, first, last } of document.names) {
    if (senses.some((sense) => sense.kind === "person")) continue;
    taken.fill(1, first, last + 1);
  }
  return taken;
}
