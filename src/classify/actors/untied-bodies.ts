import { latinizeWord } from "../../knowledge/latinize.ts";
import { speaksAlone } from "../bare-bodies.ts";
import { type Document, type NameMatch, noMarks, wordAt } from "../document.ts";
import type { StateBody } from "../states.ts";
import { spanOf } from "./found-people.ts";
import { slug } from "./identity.ts";
import type { FoundOrganization } from "./organizations.ts";

const CERTAINTY = 0.65;

/**
 * Ministries and the like that the document ties to no country: "Das Verteidigungsministerium bestätigte", "a Finance
 * Ministry official". An organization of the text under its own name, since whose it is cannot be told.
 */
export function findUntiedBodies(document: Document, bodies: readonly StateBody[]): FoundOrganization[] {
  const tied = noMarks(document);
  for (const { first, last } of bodies) tied.fill(1, first, last + 1);
  const found = new Map<string, FoundOrganization>();
  for (const name of document.names) {
    if (tied[name.first] || !isBody(document, name)) continue;
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

function isBody(document: Document, name: NameMatch): boolean {
  const { last, senses } = name;
  if (HEAD.test(wordAt(document, last))) return false;
  if (senses.some(({ kind }) => kind !== "ministry" && kind !== "minister")) return false;
  return senses.some(({ kind, key }) => kind === "ministry" && speaksAlone(document, name, key));
}

/** The words of a name, German ones without the ending of the genitive ("des Verteidigungsministeriums"). */
function wordsOf(document: Document, { first, last }: NameMatch): string[] {
  const words = Array.from({ length: last - first + 1 }, (_, index) => wordAt(document, first + index));
  if (document.language !== "de" || words.length > 1) return words;
  return words.map((word) => word.replace(/(?<=ministerium)s$/u, ""));
}
