import { latinizeWord } from "../../knowledge/latinize.ts";
import { STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, type NameMatch, wordAt } from "../document.ts";
import type { StateBody } from "../states.ts";
import { spanOf } from "./found-people.ts";
import { slug } from "./identity.ts";
import type { FoundOrganization } from "./organizations.ts";

/** Bodies whose words, with a capital, name one institution even where no country is told, by language. */
const SPEAKS_ALONE: Readonly<Record<string, RegExp>> = {
  de: /^(?:ministry-|navy|air-force|constitutional-court|supreme-court)/u,
  ru: /^(?:ministry-|security-council|constitutional-court|supreme-court|general-staff)/u,
  en: /^(?:ministry-|navy|air-force|general-staff|parliament|constitutional-court|supreme-court|election-commission)/u,
};
const CERTAINTY = 0.65;

/**
 * Ministries and the like that the document ties to no country: "Das Verteidigungsministerium bestätigte", "a Finance
 * Ministry official". An organization of the text under its own name, since whose it is cannot be told.
 */
export function findUntiedBodies(document: Document, bodies: readonly StateBody[]): FoundOrganization[] {
  const alone = SPEAKS_ALONE[document.language];
  if (alone === undefined) return [];
  const tied = new Uint8Array(document.tokens.count);
  for (const { first, last } of bodies) tied.fill(1, first, last + 1);
  const found = new Map<string, FoundOrganization>();
  for (const name of document.names) {
    if (tied[name.first] || !isBody(document, name, alone)) continue;
    const span = spanOf(document, name.first, name.last);
    const words = wordsOf(document, name);
    const id = `org:${slug(words.map((word) => latinizeWord(word, document.language)).join(" "))}`;
    const known = found.get(id);
    if (known !== undefined) known.spans.push(span);
    else
      found.set(id, { id, wikidata: null, name: words.join(" "), country: null, spans: [span], certainty: CERTAINTY });
  }
  return [...found.values()];
}

/** "Ministerin": the stem of the ministry is that of a woman minister as well. */
const HEAD = /ministerin(?:nen)?$/u;

function isBody(document: Document, { first, last, senses }: NameMatch, alone: RegExp): boolean {
  if (!(document.tokens.flags[first]! & STARTS_CAPITAL) || HEAD.test(wordAt(document, last))) return false;
  if (senses.some(({ kind }) => kind !== "ministry" && kind !== "minister")) return false;
  return senses.some(({ kind, key }) => kind === "ministry" && alone.test(key));
}

/** The words of a name, German ones without the ending of the genitive ("des Verteidigungsministeriums"). */
function wordsOf(document: Document, { first, last }: NameMatch): string[] {
  const words = Array.from({ length: last - first + 1 }, (_, index) => wordAt(document, first + index));
  if (document.language !== "de" || words.length > 1) return words;
  return words.map((word) => word.replace(/(?<=ministerium)s$/u, ""));
}
