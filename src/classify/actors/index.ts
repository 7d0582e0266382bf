import type { ActorTag } from "../../domain/tags.ts";
import { type Document, noMarks, type Span } from "../document.ts";
import type { StateBody } from "../states.ts";
import { findDescribedBodies } from "./described-bodies.ts";
import { coverFirms, findFirms, withoutFirms } from "./firms.ts";
import { findOffices } from "./offices.ts";
import { listedEnd } from "./organization-bounds.ts";
import { type FoundOrganization, findKnownOrganizations, sensesOf, tagOf } from "./organizations.ts";
import { findPeople } from "./people.ts";
import { townBodies } from "./run-courts.ts";
import { findRuns } from "./runs.ts";
import { withRussianKind } from "./russian-kinds.ts";
import { findShortMentions } from "./short-mentions.ts";
import { findUnknownOrganizations } from "./unknown-organizations.ts";
import { findUntiedBodies } from "./untied-bodies.ts";
import { readVoice } from "./voice.ts";

/** The actors of a document, and where people are named whom no list has. */
export interface TaggedActors {
  actors: ActorTag[];
  unlisted: Span[];
}

/**
 * People and organizations of a document, best first. Listed names come first because they carry identity; state bodies
 * next, by rule; then what only its form gives away.
 */
export function tagActors(
  read: Document,
  stateBodies: readonly StateBody[],
  countries: ReadonlySet<string>,
  authors: readonly string[],
): TaggedActors {
  const voice = readVoice(read);
  const firms = findFirms(read, voice);
  const inForms = coverFirms(read, firms);
  firms.push(...findDescribedBodies(read).filter(({ first, last }) => !inForms.subarray(first, last + 1).includes(1)));
  const inFirm = coverFirms(read, firms);
  const bodies = stateBodies.filter(({ named }) => !inFirm[named.first]);
  const document = firms.length === 0 ? read : withoutFirms(read, inFirm);
  const taken = takenTokens(document, countries, inFirm);
  const runs = findRuns(document, taken);
  const people = findPeople(document, runs, findOffices(document, bodies), countries, authors, voice, taken);
  for (const { first, last } of people.spans) taken.fill(1, first, last + 1);
  const ofTowns = townBodies(document);
  const known = withoutSpans(findKnownOrganizations(document, bodies, countries), ofTowns);
  const short = findShortMentions(document, known, taken, voice);
  for (const { first, last } of short) taken.fill(1, first, last + 1);
  const unknown = findUnknownOrganizations(document, runs, taken, voice, firms);
  const untied = findUntiedBodies(document, bodies);
  const organizations = [...known, ...unknown, ...untied, ...ofTowns].map((found) => {
    return tagOf(document, { ...found, spans: found.spans.map((span) => withRussianKind(document, span)) });
  });
  const tags = [...organizations, ...people.tags];
  tags.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return { actors: tags, unlisted: people.unlisted };
}

/** Organizations without the places where others are named, who know better whose the body is: "大阪府警" is not the state's. */
function withoutSpans(
  organizations: readonly FoundOrganization[],
  others: readonly FoundOrganization[],
): FoundOrganization[] {
  if (others.length === 0) return [...organizations];
  const ends = new Set(others.flatMap(({ spans }) => spans.map(({ end }) => end)));
  return organizations
    .map((found) => ({ ...found, spans: found.spans.filter(({ end }) => !ends.has(end)) }))
    .filter(({ spans }) => spans.length > 0);
}

/** Tokens that a listed place, organization or office already speaks for; listed people stay open to fuller names. */
function takenTokens(document: Document, countries: ReadonlySet<string>, inFirm: Uint8Array): Uint8Array {
  const taken = noMarks(document, inFirm);
  for (const name of document.names) {
    const { senses, first, last } = name;
    if (senses.some((sense) => sense.kind === "person")) continue;
    if (senses.every((sense) => sense.kind === "org") && sensesOf(document, name, countries).length === 0) continue;
    const isOrganization = senses.some((sense) => sense.kind === "org");
    taken.fill(1, first, (isOrganization ? listedEnd(document, name) : last) + 1);
  }
  return taken;
}
