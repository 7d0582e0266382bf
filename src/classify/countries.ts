import type { CountryRole, CountryTag } from "../domain/tags.ts";
import { knowledge } from "../knowledge/index.ts";
import { GAP_SPACE } from "../knowledge/tokens.ts";
import { isMeasure } from "./comparisons.ts";
import { type CountryContext, codesOf, hasNamesake, readContext } from "./country-context.ts";
import { isOfDish } from "./dishes.ts";
import { type Document, LEAD_UNITS, type NameMatch, nameCovering, type Span, toEvidence, wordAt } from "./document.ts";
import type { Press } from "./home-press.ts";
import { findHomeSigns } from "./home-signs.ts";
import { findRegionalPlaces, type RegionalPlace } from "./regional-places.ts";
import { isShared } from "./shared-names.ts";

/** A place where a country is named, and how much that says. */
export interface CountryMention extends Span {
  code: string;
  kind: "country" | "adjective" | "demonym" | "city" | "metonym" | "state-body";
}

/** Kinds of organizations that act for their state: naming one names the state. */
const STATE_KINDS = new Set(["central-bank", "court", "parliament", "agency", "military", "regulator"]);

/** How much a mention says that the article is about the country: its name most, a city in it least. */
const KIND_WEIGHT = { country: 1, adjective: 0.9, demonym: 0.9, metonym: 0.8, city: 0.7, "state-body": 0.7 } as const;
const TITLE_WEIGHT = 4;
const LEAD_WEIGHT = 2;
/** Of the strongest country's weight, what another needs to be what the article is about. */
const ABOUT_SHARE = 0.28;
const MIN_ABOUT_WEIGHT = 1.4;
/** Where the article names no other country, one town in its lead is enough. */
const MIN_ABOUT_ALONE = 1.2;
/** Over what share of the body a country without title and lead must be spread: one passage of background is none. */
const MIN_SPREAD = 0.2;

/** Every country mention of a document, ambiguous words decided by what else the document names. */
export function findCountryMentions(document: Document): CountryMention[] {
  const names: NameMatch[] = [];
  for (const name of document.names) names.push(name, ...name.inner);
  const regional = findRegionalPlaces(document);
  const context = readContext(document, names, regional);
  const placed = regional.filter((place) => mayBePlaced(place, context));
  const placeAt = placesByToken(document, placed);
  const mentions: CountryMention[] = placed
    .filter(({ last }) => nameCovering(document, last) === null)
    .map(({ code, first, last, start, end }) => ({ code, first, last, start, end, kind: "city" }));
  const { home } = context;
  if (home !== null && isTold(home, context))
    mentions.push(...home.cues.map((cue) => ({ ...cue, code: home.code, kind: "city" as const })));
  for (const name of names) {
    const place = placeAt[name.last];
    const isPlaced = place !== undefined && name.first >= place.first && isTownOf(name, place);
    if (isPlaced && nameCovering(document, place.last) === null) continue;
    const chosen = isPlaced
      ? town(place.code)
      : (chooseCountry(document, name, context) ?? stateOf(document, name, context));
    const isDish = chosen?.kind === "adjective" && isOfDish(document, name);
    if (chosen !== null && !isDish && !isMeasure(document, name)) mentions.push({ ...span(name), ...chosen });
  }
  if (mentions.length === 0) mentions.push(...findHomeSigns(document));
  return mentions.sort((a, b) => a.start - b.start);
}

/** Whether local news is to name its country by the words of its press. */
function isTold({ code, told, strength }: Press, { certain, places }: CountryContext): boolean {
  const isAbroad = certain.size > 1 && !places.has(code);
  return told >= (isAbroad ? TELLING_WEIGHT_ABROAD : TELLING_WEIGHT) && strength >= TELLING_STRENGTH;
}
const TELLING_STRENGTH = 2.5;

/** By token, the regional place that the token is of, without its region. */
function placesByToken({ tokens }: Document, placed: readonly RegionalPlace[]): Array<RegionalPlace | undefined> {
  const byToken = new Array<RegionalPlace | undefined>(tokens.count);
  for (const place of placed) byToken.fill(place, place.first, place.townLast + 1);
  return byToken;
}

const town = (code: string) => ({ code, kind: "city" }) as const;

/** Other countries write "Renfrew County" too: a county alone is the United States' where the text is not theirs. */
const OTHER_COUNTIES = ["CA", "GB", "IE", "KE", "LR", "AU", "NZ"];

function mayBePlaced({ code, town }: RegionalPlace, { certain, home }: CountryContext): boolean {
  if (town !== null || certain.has(code)) return true;
  return (home === null || home.code === code) && !OTHER_COUNTIES.some((other) => certain.has(other));
}

/** A town's name that a region after it decides: "Moscow, Idaho", but not "Tbilisi, Georgia" or "Mexico, Texas". */
function isTownOf(name: NameMatch, { code, town: before }: RegionalPlace): boolean {
  if (before === null || hasNamesake(name)) return true;
  const isCity = name.senses.some(({ kind }) => kind === "city");
  return isCity && (codesOf(name).has(code) || !codesOf(name).has("GE"));
}

/** The state that a listed state body, or what stands for its economy, belongs to: "Bundesbank", "Nasdaq". */
function stateOf(
  document: Document,
  name: NameMatch,
  { certain }: CountryContext,
): { code: string; kind: "state-body" } | null {
  const key = name.senses.find((sense) => sense.kind === "org")?.key;
  const organization = key === undefined ? undefined : knowledge.organizations.get(key);
  if (!organization?.country || isShared(document, name, organization)) return null;
  const isMetonym = name.senses.some((sense) => sense.kind === "metonym" && sense.key === organization.country);
  if (!isMetonym && !STATE_KINDS.has(organization.kind)) return null;
  if (isOfAnother(document, name, organization.country)) return null;
  // "House of Commons": another state's body of the same name, where the document names that state alone.
  const other = name.senses.find(({ kind, key: code }) => kind === "metonym" && certain.has(code));
  if (other !== undefined && !certain.has(organization.country)) return { code: other.key, kind: "state-body" };
  return { code: organization.country, kind: "state-body" };
}

const span = ({ start, end, first, last }: Span): Span => ({ start, end, first, last });

/**
 * One country for a span: its only one; of several the one that the document names elsewhere without doubt; and a
 * namesake's ("Athens" in Georgia, US) where the story is local news of that country and never names the famous one's.
 */
function chooseCountry(
  document: Document,
  name: NameMatch,
  context: CountryContext,
): { code: string; kind: CountryMention["kind"] } | null {
  if (codesOf(name).size === 0) return null;
  const candidates = name.senses.filter((sense) => sense.kind in KIND_WEIGHT);
  if (candidates.every(({ kind }) => kind === "metonym") && isOfAnother(document, name, candidates[0]!.key))
    return null;
  if (candidates.length === 2 && candidates.some(({ key }) => key === "GE")) return georgiaOf(candidates, context);
  const known = candidates.filter((sense) => context.certain.has(sense.key));
  if (known.length === 0) {
    const namesake = namesakeOf(document, name, context);
    if (namesake !== null) return town(namesake);
  }
  const [best] = (known.length > 0 ? known : candidates).sort(
    (a, b) => kindWeight(b.kind) - kindWeight(a.kind) || (a.key < b.key ? -1 : 1),
  );
  return best === undefined ? null : { code: best.key, kind: best.kind as CountryMention["kind"] };
}

/** Countries beside which "Georgia" is the country. */
const BESIDE_GEORGIA = ["GE", "RU", "UA", "AM", "AZ", "TR", "MD"];

/** "Georgia", the country or the American state: the state in American local news and beside other places there. */
function georgiaOf(candidates: NameMatch["senses"], { certain, home, places }: CountryContext) {
  const isBeside = BESIDE_GEORGIA.some((code) => certain.has(code));
  const isState = !isBeside && (home?.code === "US" || (places.get("US") ?? 0) > 0);
  const sense = candidates.find(({ key }) => key === (isState ? "US" : "GE")) ?? candidates[0]!;
  return { code: sense.key, kind: sense.kind as CountryMention["kind"] };
}

/** "the Philippine Justice Department": the country before it has its own. */
function isOfAnother(document: Document, { first }: NameMatch, code: string): boolean {
  const before = first > 0 && document.tokens.gap[first] === GAP_SPACE ? nameCovering(document, first - 1) : null;
  if (before === null || before.last !== first - 1) return false;
  const codes = codesOf(before);
  return codes.size > 0 && !codes.has(code);
}

/** What the words of a press must weigh, to name its country by them; more in world news, which names others. */
const TELLING_WEIGHT = 3;
const TELLING_WEIGHT_ABROAD = 6;
/** How strong local news must be for a country's name to be a town's there, and where it names no other country. */
const TOWN_FOR_COUNTRY = 6;
const TOWN_FOR_COUNTRY_ALONE = 3;
/** Words after a name that only a town has: "Palestine police", "Lebanon residents". */
const TOWN_WORDS = new Set(
  "police residents resident man woman firefighters fire high native city schools area".split(" "),
);

/** The country of the less famous place that a name is of here, or null. */
function namesakeOf(document: Document, name: NameMatch, { home, towns, certain }: CountryContext): string | null {
  if (!hasNamesake(name)) return null;
  const placed = towns.get(document.text.slice(name.start, name.end).toLowerCase());
  if (placed !== undefined) return placed;
  if (home === null || !hasNamesake(name, home.code)) return null;
  if (!name.senses.some(({ kind }) => kind === "country")) return home.code;
  const isTown = certain.size === 1 || isTownPhrase(document, name);
  return home.strength >= (isTown ? TOWN_FOR_COUNTRY_ALONE : TOWN_FOR_COUNTRY) ? home.code : null;
}

function isTownPhrase(document: Document, { first, last }: NameMatch): boolean {
  const { count } = document.tokens;
  if (last + 1 < count && TOWN_WORDS.has(wordAt(document, last + 1).toLowerCase())) return true;
  return first > 1 && wordAt(document, first - 1) === "of" && wordAt(document, first - 2).toLowerCase() === "city";
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
    const least = byCode.size === 1 ? MIN_ABOUT_ALONE : MIN_ABOUT_WEIGHT;
    const isAbout = weight >= least && share >= ABOUT_SHARE && (share === 1 || !isBackground(document, list));
    const role: CountryRole = isAbout ? "about" : "mentioned";
    const name = knowledge.countries.get(code) ?? code;
    tags.push({ code, name, role, score: scoreOf(list, weight, share), evidence: toEvidence(document, list) });
  }
  return tags.sort((a, b) => b.score - a.score || (a.code < b.code ? -1 : 1));
}

/** Whether title and lead say nothing of a country, and one passage of the body all. */
function isBackground(document: Document, mentions: readonly CountryMention[]): boolean {
  const starts = mentions.map(({ start }) => start);
  const first = Math.min(...starts);
  if (first < document.bodyStart + LEAD_UNITS) return false;
  return Math.max(...starts) - first < MIN_SPREAD * (document.text.length - document.bodyStart);
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

/**
 * Score in 0..1: how often a country mentioned so is one that a reader names. What names it sets the range: its own name
 * leaves little doubt, an adjective alone much; frequency, place and share move it within.
 * The ranges follow the bins of `npm run eval` on the country sets.
 */
function scoreOf(mentions: readonly CountryMention[], weight: number, share: number): number {
  const first = mentions[0]!.kind;
  const [least, most] = mentions.some(({ kind }) => kind === "country")
    ? SCORES.country
    : mentions.some(({ kind }) => kind !== first)
      ? SCORES.several
      : SCORES[first];
  const presence = 0.5 * (1 - Math.exp(-weight / 3)) + 0.5 * share;
  return Math.round((least + (most - least) * presence) * 100) / 100;
}

const SCORES = {
  country: [0.88, 0.99],
  several: [0.75, 0.99],
  city: [0.7, 0.98],
  demonym: [0.5, 0.95],
  metonym: [0.5, 0.95],
  "state-body": [0.5, 0.95],
  adjective: [0.4, 0.95],
} as const;
