import { knowledge } from "../../knowledge/index.ts";
import {
  ALL_CAPITALS,
  GAP_HYPHEN,
  GAP_SPACE,
  HAS_DIGIT,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
} from "../../knowledge/tokens.ts";
import { type Document, lowerAt, type NameMatch, nameCovering, ofWord } from "../document.ts";
import { isListedPlace, placeId } from "../place-ids.ts";
import { type Concept, conceptOf } from "./body-concepts.ts";
import { complementEnd } from "./complements.ts";
import type { Firm } from "./firms.ts";
import { readGivenName } from "./given-names.ts";
import { slug } from "./identity.ts";
import type { Bounds } from "./organization-bounds.ts";
import { isPlace } from "./organization-phrases.ts";

/** Languages whose official names have one capital, their first letter, so that only their words tell where they end. */
const LANGUAGES = new Set("ru uk be bg mk sr hr bs sl cs sk pl".split(" "));
const MAX_LEFT = 4;
const MAX_RIGHT = 9;
/** Kinds that are mostly some body's name where a sentence begins with them; others are as often a common noun. */
const NAMES_FIRST = new Set(
  "agency institute fund committee chamber association confederation federation inspectorate academy directorate centre service church".split(
    " ",
  ),
);
/** Subjects that say which of several bodies is meant and not what it is for. */
const RANKS = new Set(
  "national peoples state federal central main supreme general independent special city regional public european international world".split(
    " ",
  ),
);
/** Kinds that a country's adjective before them mostly describes where a sentence begins: "Polski urząd antymonopolowy". */
const DESCRIBED = new Set("agency association organization trade-union".split(" "));
/** Small words of English names, which no rule of another language reads. */
const ENGLISH = new Set("of for the on and against".split(" "));

/**
 * Bodies named by what they are for, where every word has a known meaning: "Служба за информация и сигурност", "Národní
 * centrála proti organizovanému zločinu". Listed organizations are left to the lexicon. Linear.
 */
export function findDescribedBodies(document: Document): Firm[] {
  const { tokens, language } = document;
  if (!LANGUAGES.has(language)) return [];
  const found: Firm[] = [];
  let free = 0;
  for (let token = 0; token < tokens.count; token++) {
    if (token < free || meaning(document, token)?.role !== "kind") continue;
    const first = startOf(document, token, free);
    const last = endOf(document, token);
    if (first < 0 || !isNamed(document, first, token, last) || hasListed(document, first, last)) continue;
    if (isCut(document, token, last)) continue;
    const id = describedId(document, { first, last });
    if (id === null) continue;
    found.push({ first, last, mentions: [], id });
    free = last + 1;
  }
  return found;
}

/**
 * Whether the name goes on in words whose meaning is not known: what the noun's complement is by grammar, and in Polish,
 * where names have capitals throughout, a capital that is no given name.
 */
function isCut(document: Document, kind: number, last: number): boolean {
  const { tokens, language } = document;
  if (complementEnd(document, kind) > last) return true;
  if (language !== "pl") return false;
  const next = last + 1;
  if (tokens.gap[next] !== GAP_SPACE || !(tokens.flags[next]! & STARTS_CAPITAL)) return false;
  return readGivenName(tokens.text.slice(tokens.start[next], tokens.end[next]), language) === null;
}

const meaning = ofWord((document: Document, token: number): Concept | null =>
  conceptOf(lowerAt(document, token), document.language),
);

/** Whether a token goes on with the phrase of the one before. */
function goesOn(document: Document, token: number): boolean {
  const { gap, count } = document.tokens;
  if (token <= 0 || token >= count) return false;
  return gap[token] === GAP_SPACE || gap[token] === GAP_HYPHEN || lowerAt(document, token - 1) === "ds";
}

/** The capital that the name begins with: the word of kind or an adjective before it; -1 without one. */
function startOf(document: Document, kind: number, free: number): number {
  const { flags } = document.tokens;
  if (flags[kind]! & STARTS_CAPITAL) return flags[kind]! & ALL_CAPITALS ? -1 : capitalsBefore(document, kind, free);
  let first = kind;
  while (first > free && kind - first < MAX_LEFT && goesOn(document, first)) {
    const before = first - 1;
    if (meaning(document, before)?.role !== "subject" && !isPlaceAdjective(document, before)) return -1;
    first = before;
    if (flags[first]! & STARTS_CAPITAL) return flags[first]! & ALL_CAPITALS ? -1 : first;
  }
  return -1;
}

/**
 * Capital adjectives before a capital word of kind, but for one that opens the sentence: "Brytyjski Urząd Lotnictwa". Polish
 * names have capitals throughout, so that there the opening one belongs to them too.
 */
function capitalsBefore(document: Document, kind: number, free: number): number {
  const { flags } = document.tokens;
  let first = kind;
  while (first > free && kind - first < MAX_LEFT && goesOn(document, first)) {
    const before = first - 1;
    if ((flags[before]! & (STARTS_CAPITAL | ALL_CAPITALS)) !== STARTS_CAPITAL) break;
    if (flags[before]! & STARTS_SENTENCE && document.language !== "pl") break;
    if (meaning(document, before)?.role !== "subject" && !isPlaceAdjective(document, before)) break;
    first = before;
  }
  return first;
}

const isPlaceAdjective = (document: Document, token: number): boolean =>
  nameCovering(document, token)?.senses[0]?.kind === "adjective";

/** The last token of what the body is for or of, over links and places. */
function endOf(document: Document, kind: number): number {
  const { flags, gap } = document.tokens;
  let last = kind;
  for (let token = kind + 1; token <= kind + MAX_RIGHT && goesOn(document, token); token++) {
    if (flags[token]! & HAS_DIGIT) break;
    if (isPlace(document, token)) {
      const name = nameCovering(document, token)!;
      if (name.first < token || !(flags[token]! & STARTS_CAPITAL) || isPersonal(document, name)) break;
      last = name.last;
      token = last;
      continue;
    }
    const concept = meaning(document, token);
    if (concept === null || ENGLISH.has(lowerAt(document, token))) break;
    if (concept.role === "kind" && gap[token] === GAP_SPACE) break;
    if (concept.role !== "neutral" || concept.name !== "") last = token;
  }
  return last;
}

/** A place's word that another capital follows is mostly a given name: "Česká lékařská komora Milana Kubka". */
const isPersonal = ({ tokens }: Document, { last }: NameMatch): boolean =>
  tokens.gap[last + 1] === GAP_SPACE && (tokens.flags[last + 1]! & STARTS_CAPITAL) !== 0;

/** Whether the words make a name: it says what the body is for, more surely where its capital may be a sentence's. */
function isNamed(document: Document, first: number, kind: number, last: number): boolean {
  let subjects = 0;
  let places = 0;
  for (let token = first; token <= last; token++) {
    const concept = meaning(document, token);
    if (concept?.role === "subject") subjects += RANKS.has(concept.name) ? 0 : 1;
    else if (concept?.role !== "kind" && concept?.role !== "neutral" && isPlace(document, token)) places++;
  }
  if (last === first) return false;
  const opens = (document.tokens.flags[first]! & STARTS_SENTENCE) !== 0;
  if (!opens) return subjects > 0 || (places > 0 && first === kind);
  const name = meaning(document, kind)!.name;
  if (first < kind && DESCRIBED.has(name) && meaning(document, first)?.role !== "subject") return false;
  return subjects > 0 && NAMES_FIRST.has(name);
}

const LISTED = new Set(["org", "ministry", "minister", "metonym"]);

/** Whether a listed body is in the phrase or reaches into it, other than by its first words: "Служба безопасности и информации". */
function hasListed(document: Document, first: number, last: number): boolean {
  for (let token = first; token <= last; token++) {
    const name = nameCovering(document, token);
    if (name === null || !name.senses.some(({ kind }) => LISTED.has(kind))) continue;
    const isPart = name.first >= first && name.last <= last && name.last - name.first < last - first;
    const isOrganization = name.senses.some(({ kind }) => kind === "org");
    if (!isPart || (isOrganization && name.last > name.first)) return true;
  }
  return false;
}

/**
 * The id of a body by what its words mean, the same in every language: place, subjects in alphabetical order, kind.
 * Null where a word's meaning is not known, where nothing but the kind or the rank is told, and in other languages.
 */
export function describedId(document: Document, { first, last }: Bounds): string | null {
  if (!LANGUAGES.has(document.language)) return null;
  const subjects = new Set<string>();
  const kinds: string[] = [];
  const places = new Set<string>();
  let telling = 0;
  for (let token = first; token <= last; token++) {
    const concept = meaning(document, token);
    if (concept === null) {
      const name = nameCovering(document, token);
      const place = name === null ? null : placeOf(document, name);
      if (name === null || place === null) return null;
      places.add(place);
      token = Math.max(token, name.last);
    } else if (concept.role === "kind") kinds.push(concept.name);
    else if (concept.role === "subject") {
      if (!RANKS.has(concept.name)) telling++;
      subjects.add(concept.name);
    }
  }
  const [kind, ...others] = kinds;
  if (kind === undefined || telling + others.length + places.size === 0) return null;
  return slug([...places, ...[...subjects, ...others].sort(), kind].join(" "));
}

const PLACES = new Set(["city", "namesake", "adjective", "country"]);

/** A country under its English name, any other place under the one that all languages share. */
function placeOf(document: Document, name: NameMatch): string | null {
  const sense = name.senses.find(({ kind }) => PLACES.has(kind));
  if (sense === undefined) return null;
  const written = placeId(document.text.slice(name.start, name.end), document.language);
  const isState = sense.kind === "country" || (sense.kind === "adjective" && !isListedPlace(written));
  return isState ? (knowledge.countries.get(sense.key) ?? written) : written;
}
