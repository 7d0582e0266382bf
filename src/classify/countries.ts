import type { CountryRole, CountryTag } from "../domain/tags.ts";
import { knowledge } from "../knowledge/index.ts";
import { GAP_COMMA, GAP_SPACE } from "../knowledge/tokens.ts";
import { type Document, LEAD_UNITS, type NameMatch, type Span, toEvidence } from "./document.ts";
import { findUsInstitutions } from "./us-institutions.ts";
import { findUsPlaces } from "./us-places.ts";

/** A place where a country is named, and how much that says. */
export interface CountryMention extends Span {
  code: string;
  kind: "country" | "adjective" | "demonym" | "city" | "metonym" | "state-body";
}

/** Kinds of organizations that act for their state: naming one names the state. */
const STATE_KINDS = new Set(["central-bank", "court", "parliament", "agency", "military"]);

/** How much a mention says that the article is about the country: its name most, a city in it least. */
const KIND_WEIGHT = { country: 1, adjective: 0.9, demonym: 0.9, metonym: 0.8, city: 0.7, "state-body": 0.7 } as const;
const TITLE_WEIGHT = 4;
const LEAD_WEIGHT = 2;
/** Of the strongest country's weight, what another needs to be what the article is about. */
const ABOUT_SHARE = 0.34;
const MIN_ABOUT_WEIGHT = 1.4;

/** Every country mention of a document, ambiguous words decided by what else the document names. */
export function findCountryMentions(document: Document): CountryMention[] {
  const names = document.names.flatMap((one) => [one, ...one.inner]);
  const certain = certainCountries(document, names);
  const isElsewhere = !certain.has("US") && OTHER_COUNTIES.some((code) => certain.has(code));
  const usPlaces = isElsewhere ? [] : findUsPlaces(document);
  const institutions = isElsewhere ? [] : findUsInstitutions(document);
  if (usPlaces.length > 0 || institutions.length > 0) certain.add("US");
  const inPlaces = new Set(usPlaces.map((place) => place.first));
  const mentions: CountryMention[] = [...usPlaces, ...institutions].map((place) => ({
    ...place,
    code: "US",
    kind: "city",
  }));
  const isLocal = institutions.length > 0;
  for (const [index, name] of names.entries()) {
    if (inPlaces.has(name.last)) continue;
    const inState = isTownOfState(document, name, names[index + 1]);
    const chosen = inState ? US_TOWN : (chooseCountry(name, certain) ?? stateOf(name));
    // Towns of American local news have famous namesakes abroad: "Oxford" alone is not England's there.
    if (isLocal && chosen?.kind === "city" && !certain.has(chosen.code)) continue;
    if (chosen !== null) mentions.push({ ...span(name), ...chosen });
  }
  return mentions.sort((a, b) => a.start - b.start);
}

const US_TOWN = { code: "US", kind: "city" } as const;

/** "Paris, Texas", "Moscow, Idaho": a town, a comma and a state of the US. */
function isTownOfState({ tokens }: Document, name: NameMatch, next: NameMatch | undefined): boolean {
  if (next?.first !== name.last + 1 || tokens.gap[next.first] !== (GAP_COMMA | GAP_SPACE)) return false;
  const isCity = (one: NameMatch): boolean => one.senses.some(({ kind }) => kind === "city");
  return isCity(name) && isCity(next) && codesOf(next).has("US");
}

/** Other countries that write "Renfrew County". */
const OTHER_COUNTIES = ["CA", "GB", "IE", "KE", "LR", "AU", "NZ"];

/** Countries that a document names beyond doubt: by name or adjective of one country alone, or by two of its cities. */
function certainCountries({ text }: Document, names: readonly NameMatch[]): Set<string> {
  const certain = new Set<string>();
  const cities = new Map<string, string>();
  for (const name of names) {
    const [code, second] = codesOf(name);
    if (code === undefined || second !== undefined) continue;
    const city = text.slice(name.start, name.end);
    const isCity = name.senses.every(({ kind }) => kind === "city" || kind === "namesake");
    if (!isCity || (cities.get(code) ?? city) !== city) certain.add(code);
    else cities.set(code, city);
  }
  return certain;
}

/** The state that a listed state body belongs to: "Bundesbank", "Национальный банк Казахстана". */
function stateOf(name: NameMatch): { code: string; kind: "state-body" } | null {
  const key = name.senses.find((sense) => sense.kind === "org")?.key;
  const organization = key === undefined ? undefined : knowledge.organizations.get(key);
  if (!organization?.country || !STATE_KINDS.has(organization.kind)) return null;
  return { code: organization.country, kind: "state-body" };
}

const span = ({ start, end, first, last }: Span): Span => ({ start, end, first, last });

function codesOf(name: NameMatch): Set<string> {
  if (name.senses.some((sense) => sense.kind === "not-country" || sense.kind === "org")) return new Set();
  return new Set(name.senses.filter((sense) => sense.kind in KIND_WEIGHT).map((sense) => sense.key));
}

/**
 * One country for a span: its only one; of several the one that the document names elsewhere without doubt; and a
 * namesake's ("Athens" in Georgia, US) where the story is in that country and never names the famous one's.
 */
function chooseCountry(
  name: NameMatch,
  certain: ReadonlySet<string>,
): { code: string; kind: CountryMention["kind"] } | null {
  const codes = codesOf(name);
  if (codes.size === 0) return null;
  const candidates = name.senses.filter((sense) => sense.kind in KIND_WEIGHT);
  const known = candidates.filter((sense) => certain.has(sense.key));
  const namesake = name.senses.find((sense) => sense.kind === "namesake" && certain.has(sense.key));
  if (namesake !== undefined && known.length === 0) return { code: namesake.key, kind: "city" };
  const best = [...(known.length > 0 ? known : candidates)].sort(
    (a, b) => kindWeight(b.kind) - kindWeight(a.kind) || (a.key < b.key ? -1 : 1),
  )[0];
  return best === undefined ? null : { code: best.key, kind: best.kind as CountryMention["kind"] };
}

const kindWeight = (kind: string): number => KIND_WEIGHT[kind as keyof typeof KIND_WEIGHT] ?? 0;

/** Tags of the countries mentioned: `about` where title, lead and frequency say so, else `mentioned`. */
export function tagCountries(document: Document, mentions: readonly CountryMention[]): CountryTag[] {
  const byCode = Map.groupBy(mentions, (mention) => mention.code);
  const weights = new Map([...byCode].map(([code, list]) => [code, weigh(document, list)]));
  const strongest = Math.max(0, ...weights.values());
  const tags: CountryTag[] = [];
  for (const [code, list] of byCode) {
    const weight = weights.get(code) ?? 0;
    const share = strongest === 0 ? 0 : weight / strongest;
    const role: CountryRole = weight >= MIN_ABOUT_WEIGHT && share >= ABOUT_SHARE ? "about" : "mentioned";
    const name = knowledge.countries.get(code) ?? code;
    tags.push({ code, name, role, score: scoreOf(weight, share), evidence: toEvidence(document, list) });
  }
  return tags.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}

/** Weight of all mentions; each further one of the same kind adds less. */
function weigh(document: Document, mentions: readonly CountryMention[]): number {
  let title = 0;
  let lead = 0;
  let rest = 0;
  for (const { kind, start, end } of mentions) {
    const weight = KIND_WEIGHT[kind];
    if (end <= document.titleEnd) title = Math.max(title, weight);
    else if (start < document.bodyStart + LEAD_UNITS) lead += weight;
    else rest += weight;
  }
  return title * TITLE_WEIGHT + saturate(lead, 3) * LEAD_WEIGHT + saturate(rest, 8);
}

/** Grows like x at first, to at most `limit`. */
const saturate = (x: number, limit: number): number => limit * (1 - Math.exp(-x / limit));

/** Score in 0..1: how sure it is that a reader would name the country. */
function scoreOf(weight: number, share: number): number {
  const value = 0.55 + 0.25 * (1 - Math.exp(-weight / 2)) + 0.19 * share;
  return Math.round(Math.min(value, 0.99) * 100) / 100;
}
