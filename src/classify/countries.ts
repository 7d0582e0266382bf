import type { CountryRole, CountryTag } from "../domain/tags.ts";
import { knowledge } from "../knowledge/index.ts";
import { type Document, type NameMatch, type Span, toEvidence } from "./document.ts";

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
/** UTF-16 units at the start of the body that count as its lead. */
const LEAD_UNITS = 600;
/** Of the strongest country's weight, what another needs to be what the article is about. */
const ABOUT_SHARE = 0.34;
const MIN_ABOUT_WEIGHT = 1.4;

/** Every country mention of a document, ambiguous words decided by what else the document names. */
export function findCountryMentions(document: Document): CountryMention[] {
  const certain = new Set<string>();
  for (const name of document.names) {
    const codes = codesOf(name);
    if (codes.size === 1) for (const code of codes) certain.add(code);
  }
  const mentions: CountryMention[] = [];
  for (const name of document.names.flatMap((one) => [one, ...one.inner])) {
    const chosen = chooseCountry(name, certain) ?? stateOf(name);
    if (chosen !== null) mentions.push({ ...span(name), ...chosen });
  }
  return mentions;
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

/** One country for a span: its only one, or of several the one that the document names elsewhere without doubt. */
function chooseCountry(
  name: NameMatch,
  certain: ReadonlySet<string>,
): { code: string; kind: CountryMention["kind"] } | null {
  const codes = codesOf(name);
  if (codes.size === 0) return null;
  const candidates = name.senses.filter((sense) => sense.kind in KIND_WEIGHT);
  const named = codes.size > 1 ? candidates.filter((sense) => certain.has(sense.key)) : candidates;
  const best = [...(named.length > 0 ? named : candidates)].sort(
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
