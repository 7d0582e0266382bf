import type { ActorTag } from "../../domain/tags.ts";
import { knowledge } from "../../knowledge/index.ts";
import { latinizeWord } from "../../knowledge/latinize.ts";
import type { Organization } from "../../knowledge/load.ts";
import { GAP_QUOTE, GAP_SPACE, HAS_DIGIT, STARTS_CAPITAL, STARTS_SENTENCE } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, type NameMatch, nameCovering, type Span, toEvidence, wordAt } from "../document.ts";
import { isShared } from "../shared-names.ts";
import { HOMES, type StateBody } from "../states.ts";
import { spanOf } from "./found-people.ts";
import { suffixEnd } from "./organization-phrases.ts";
import { hasHint } from "./runs.ts";

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
    for (const { id, wikidata, name: label, country, kind } of sensesOf(document, name, countries)) {
      const spans = [withRest(document, name, country)];
      const isSource = name.end > document.titleEnd && (SOURCE_KINDS.has(kind) || PLATFORMS.has(id));
      const certainty = isSource ? SOURCE_CERTAINTY : LISTED_CERTAINTY;
      add({ id: `org:${id}`, wikidata, name: label, country, spans, certainty });
    }
  }
  for (const { country, body, byHead, named } of bodies) {
    const place = knowledge.countries.get(country) ?? country;
    const name = `${body.replaceAll("-", " ").replace(/^./u, (first) => first.toUpperCase())} of ${place}`;
    const certainty = byHead ? HEAD_CERTAINTY : STATE_CERTAINTY;
    const id = `org:${country.toLowerCase()}-${body}`;
    add({ id, wikidata: null, name, country, spans: [named], certainty });
  }
  return [...found.values()];
}

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
  const next = name.last + 1;
  const { tokens } = document;
  const first = formBefore(document, name.first);
  if (first < name.first) return spanOf(document, first, name.last);
  if (name.last > name.first && (wordAt(document, name.first) === "the" || isGermanKind(document, name.first))) {
    return spanOf(document, name.first + 1, name.last);
  }
  if (next >= tokens.count || tokens.gap[next] !== GAP_SPACE || tokens.start[name.first] !== name.start) return name;
  if (document.hints.get(next)?.some(({ sense }) => sense.kind === "org-suffix")) {
    return spanOf(document, name.first, suffixEnd(document, name.last));
  }
  const place = nameCovering(document, next);
  const isOwn =
    country !== null && place?.senses.some((sense) => sense.kind === "country" && sense.key === country) === true;
  return isOwn ? spanOf(document, name.first, place.last) : name;
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

/** Languages that write the legal form before the name, so that it belongs to what is named. */
const FORM_FIRST = new Set(["ru"]);

/** The first token of legal forms right before a name, outside its quotation marks or not; the token itself without any. */
function formBefore(document: Document, token: number): number {
  const { gap } = document.tokens;
  let first = token;
  while (FORM_FIRST.has(document.language) && first > 0 && (gap[first]! & ~GAP_QUOTE) === GAP_SPACE) {
    if (!hasHint(document, first - 1, "org-suffix")) break;
    first--;
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
