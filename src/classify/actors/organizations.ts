import type { ActorTag } from "../../domain/tags.ts";
import { knowledge } from "../../knowledge/index.ts";
import { latinizeWord } from "../../knowledge/latinize.ts";
import type { Organization } from "../../knowledge/load.ts";
import {
  GAP_HYPHEN,
  GAP_QUOTE,
  GAP_SPACE,
  HAS_DIGIT,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
} from "../../knowledge/tokens.ts";
import { type Document, lowerAt, type NameMatch, nameCovering, type Span, toEvidence, wordAt } from "../document.ts";
import { placeLabel } from "../place-ids.ts";
import { isShared } from "../shared-names.ts";
import { HOMES, type StateBody } from "../states.ts";
import { spanOf } from "./found-people.ts";
import { isKindAcronym, listedEnd, NAMES_WITH_NOUN } from "./organization-bounds.ts";
import { suffixEnd } from "./organization-phrases.ts";
import { hasHint } from "./runs.ts";
import { partyOf } from "./shared-parties.ts";

const LISTED_CERTAINTY = 0.93;
const STATE_CERTAINTY = 0.9;
const HEAD_CERTAINTY = 0.7;
/** For what an article mostly quotes or points to rather than speaks of: media, agencies, platforms. */
const SOURCE_CERTAINTY = 0.7;
const SOURCE_KINDS = new Set(["media", "news-agency"]);
const PLATFORMS = new Set("meta x-corp youtube instagram tiktok telegram whatsapp linkedin reddit snap-inc".split(" "));

/** An organization of the document with every place that names it. */
export interface FoundOrganization extends Pick<ActorTag, "id" | "wikidata" | "name" | "country"> {
  spans: Span[];
  /** How sure the best mention is, 0 to 1. */
  certainty: number;
}

/**
 * Organizations with an identity of their own: those that the lexicon names, and the state bodies of a country
 * (`org:kz-ministry-of-defence`), one for each id, in order of first mention.
 */
export function findKnownOrganizations(
  document: Document,
  bodies: readonly StateBody[],
  countries: ReadonlySet<string>,
): FoundOrganization[] {
  const found = new Map<string, FoundOrganization>();
  const add = (one: FoundOrganization): void => {
    const known = found.get(one.id);
    if (known === undefined) {
      found.set(one.id, one);
      return;
    }
    known.spans.push(...one.spans);
    known.certainty = Math.max(known.certainty, one.certainty);
  };
  for (const name of document.names) {
    if (isModel(document, name)) continue;
    for (const listed of sensesOf(document, name, countries)) {
      const party = partyOf(document, name, listed, countries);
      if (party === null) continue;
      const { kind } = listed;
      const { id, wikidata, name: label, country } = party;
      const spans = [withRest(document, name, country)];
      const isSource = name.end > document.titleEnd && (SOURCE_KINDS.has(kind) || PLATFORMS.has(id));
      const certainty = isSource ? SOURCE_CERTAINTY : LISTED_CERTAINTY;
      add({ id: `org:${id}`, wikidata, name: label, country, spans, certainty });
    }
  }
  const direct = new Set(bodies.filter(namesBody).map(idOfBody));
  for (const body of bodies) {
    const id = idOfBody(body);
    if (!namesBody(body) && direct.has(id)) continue;
    const certainty = body.byHead ? HEAD_CERTAINTY : STATE_CERTAINTY;
    add({ id, wikidata: null, name: labelOf(body), country: body.country, spans: [body.named], certainty });
  }
  return [...found.values()];
}

/** What a body is called: the prosecutors of a city are not headed by a prosecutor general. */
const kindOf = ({ place, body }: StateBody): string =>
  place !== undefined && body === "prosecutor-general" ? "prosecutors-office" : body;

const idOfBody = (body: StateBody): string => `org:${body.place ?? body.country.toLowerCase()}-${kindOf(body)}`;

/** "Police of Hamburg", "Ministry of defence of Kazakhstan". */
function labelOf(body: StateBody): string {
  const { country, place } = body;
  const owner = place === undefined ? (knowledge.countries.get(country) ?? country) : placeLabel(place);
  return `${kindOf(body)
    .replaceAll("-", " ")
    .replace(/^./u, (first) => first.toUpperCase())} of ${owner}`;
}

const MODEL = /^(?:\p{L}?\d{3}|\d{2,3}[a-z])$/iu;
/** Makers whose products are known by numbers that stand after their name. */
const NUMBERS_MODELS = new Set(["boeing", "airbus", "embraer"]);

/** Whether a name is that of a product by the number after it: "Boeing-737", "Airbus A320" is an aircraft and no actor. */
function isModel({ tokens }: Document, { last, senses }: NameMatch): boolean {
  const next = last + 1;
  if (next >= tokens.count || !(tokens.flags[next]! & HAS_DIGIT)) return false;
  const isTied = tokens.gap[next] === GAP_HYPHEN;
  const isBeside = tokens.gap[next] === GAP_SPACE && senses.some(({ key }) => NUMBERS_MODELS.has(key));
  return (isTied || isBeside) && MODEL.test(tokens.text.slice(tokens.start[next], tokens.end[next]));
}

/** Whether a body is named itself: "МИД" in "глава МИД"; "министр обороны" stands for it only where nothing else does. */
const namesBody = ({ byHead, named, start }: StateBody): boolean => !byHead || named.start > start;

/** The organizations that a name stands for; of namesakes those of the country that the document names most. */
export function sensesOf(document: Document, name: NameMatch, countries: ReadonlySet<string>): Organization[] {
  const all = name.senses
    .filter(({ kind }) => kind === "org")
    .map(({ key }) => knowledge.organizations.get(key))
    .filter((organization) => organization !== undefined)
    .filter(
      (organization) => !isShared(document, name, organization) || isMeantHere(document, name, organization, countries),
    );
  if (all.length < 2) return all;
  for (const code of countries) {
    const near = all.filter(({ country }) => country === code);
    if (near.length > 0) return near;
  }
  return all;
}

/** What makes "democrats" another party's: "sociální demokraté", "христианские демократы", "Swedish Democrats". */
const OTHER_PARTY =
  /^(?:so[cz][ij][aá]l|соц[иі]ал|k[rř]es[tť]|krš[čć]an|chrześ|христи|lib|либ|ліб|ob[čy]|граждан|громадян|sv?obodn|voln|wolni|свободн|вільн|konst|конст|n[aá][cr]|нац)/u;

/**
 * Whether such a name is this one's: it or the document names the country, no word before it says another one's, and a
 * chamber is not part of a longer name ("Kongres Kobiet") nor that of the country where the language is at home.
 */
function isMeantHere(
  document: Document,
  { first, last }: NameMatch,
  { country, kind }: Organization,
  countries: ReadonlySet<string>,
): boolean {
  if (last - first > 1) return true;
  if (country === null || !countries.has(country)) return false;
  if (GREEN.test(lowerAt(document, last)) && document.tokens.flags[first]! & STARTS_SENTENCE) return false;
  if (kind === "parliament" && (countries.has(HOMES[document.language] ?? "") || goesOn(document, last))) return false;
  if (first === 0 || document.tokens.gap[first] !== GAP_SPACE) return true;
  const place = nameCovering(document, first - 1);
  if (place?.senses.every(({ kind }) => kind === "adjective")) return place.senses.some(({ key }) => key === country);
  return !OTHER_PARTY.test(lowerAt(document, first - 1));
}

/** What a capital at the beginning of a sentence makes no party: "Зелёные технологии Германии". */
const GREEN = /^(?:zelen|zielon|зел[её]н)/u;

/** Whether a capital or a number goes on right after a token. */
const goesOn = ({ tokens }: Document, last: number): boolean =>
  tokens.gap[last + 1] === GAP_SPACE && (tokens.flags[last + 1]! & (STARTS_CAPITAL | HAS_DIGIT)) !== 0;

/** A listed name with its legal form ("Motorola Inc", "ОАО «Новатэк»"), its own country ("Нафтогаз Украины"), without its article ("the Fed"). */
function withRest(document: Document, name: NameMatch, country: string | null): Span {
  const { tokens } = document;
  if (document.language === "ko") return withoutParticle(document, name);
  const first = formBefore(document, name.first);
  const last = endOfRest(document, name, country);
  if (first < name.first) return spanOf(document, first, last);
  if (name.last > name.first && (wordAt(document, name.first) === "the" || isGermanKind(document, name.first))) {
    return spanOf(document, name.first + 1, name.last);
  }
  if (last === name.last || tokens.start[name.first] !== name.start) return name;
  return spanOf(document, name.first, last);
}

const PARTICLE = /(?:에서는|에서도|에서|에게|에는|으로|은|는|이|가|을|를|의|도|와|과|에)$/u;
const MIN_NAME = 3;

/** A name in Korean without the particle at its end: "더불어민주당은" is 더불어민주당. */
function withoutParticle(document: Document, name: NameMatch): Span {
  const written = document.text.slice(name.start, name.end);
  const bare = written.replace(PARTICLE, "");
  const end =
    bare.length < MIN_NAME || document.tokens.end[name.last] !== name.end ? name.end : name.start + bare.length;
  return { start: name.start, end, first: name.first, last: name.last };
}

/** The last token of the legal form, the further words in Latin letters or the own country after a listed name. */
function endOfRest(document: Document, name: NameMatch, country: string | null): number {
  const { tokens } = document;
  const next = name.last + 1;
  if (next >= tokens.count || tokens.gap[next] !== GAP_SPACE) return name.last;
  if (hasHint(document, next, "org-suffix")) return suffixEnd(document, name.last);
  const foreign = listedEnd(document, name);
  if (foreign > name.last) return foreign;
  const place = nameCovering(document, next);
  const isOwn = country !== null && place?.senses.some(({ kind, key }) => kind === "country" && key === country);
  return isOwn ? place!.last : name.last;
}
/** "Wirtschaftsmagazin Forbes": the list has the word for what it is only to tell the name from another word. */
const isGermanKind = (document: Document, token: number): boolean =>
  document.language === "de" &&
  /(?:magazin|zeitschrift|zeitung|konzern|hersteller|sender)s?$/u.test(lowerAt(document, token));

const IS_LATIN = /^\p{Script=Latin}/u;

/** Whether an organization is listed by the very words of a name in Latin letters, though not for the text's language. */
export function isListedName(document: Document, first: number, last: number): boolean {
  if (!IS_LATIN.test(wordAt(document, first))) return false;
  const words: string[] = [];
  for (let token = first; token <= last; token++) words.push(latinizeWord(wordAt(document, token), document.language));
  return knowledge.organizations.has(words.join("-"));
}

/**
 * The first token of legal forms right before a name, outside its quotation marks or not; the token itself without any. An
 * acronym of kind is one after a legal form: "ОАО «НК «Роснефть»", but "НАК «Нафтогаз»".
 */
function formBefore(document: Document, token: number): number {
  const { gap } = document.tokens;
  if (!NAMES_WITH_NOUN.has(document.language)) return token;
  let first = token;
  for (let at = token; at > 0 && (gap[at]! & ~GAP_QUOTE) === GAP_SPACE; at--) {
    if (hasHint(document, at - 1, "org-suffix")) first = at - 1;
    else if (!isKindAcronym(document, at - 1)) break;
  }
  return first;
}

/** An organization's tag; each further mention makes it a little surer. */
export function tagOf(
  document: Document,
  { id, wikidata, name, country, spans, certainty }: FoundOrganization,
): ActorTag {
  const score = Math.round(Math.min(0.99, certainty + 0.02 * Math.min(spans.length - 1, 3)) * 100) / 100;
  return { id, wikidata, name, country, type: "organization", score, evidence: toEvidence(document, spans) };
}
