import { knowledge } from "../knowledge/index.ts";
import {
  ALL_CAPITALS,
  GAP_BRACKET,
  GAP_COMMA,
  GAP_NEWLINE,
  GAP_QUOTE,
  GAP_STOP,
  IS_RUN,
  STARTS_CAPITAL,
  STARTS_SENTENCE,
} from "../knowledge/tokens.ts";
import { ownerOfBare, type Ties, tiesOf } from "./bare-bodies.ts";
import type { CountryMention } from "./countries.ts";
import { type Document, lowerAt, type NameMatch, nameCovering, type Span } from "./document.ts";
import { placeOfBody } from "./local-bodies.ts";
import { isShared } from "./shared-names.ts";

/** A ministry or other body of one state, "kasachisches Verteidigungsministerium": country and kind. */
export interface StateBody extends Span {
  country: string;
  body: string;
  /** The head of the body was named ("Defence Minister"), not the body itself. */
  byHead: boolean;
  /** What names the body: the whole, or in "глава МИД России" only the part after its head. */
  named: Span;
  /** The city or region whose own body it is, as `placeId` names it. */
  place?: string;
  /** Whether only the minister who is named beside the office tells the country. */
  byHolder?: true;
}

/** Whose a body is: a state's, or a city's or a region's of that state. */
export type Owner = Pick<StateBody, "country" | "place">;

/** Words that may stand between a state body and its country ("of the Republic of", "von", "Республики"). */
const REACH_AFTER = 4;
const LINK_WORDS = new Set(
  (
    "of the der des die das von vom de del della dell delle di do da dos das du d la las le les l el los lo van het den " +
    "republic republik république república repubblica republiek republiki republike republice republika federation " +
    "республики республике федерации федерации народной народне народної народнай на в у في لدى של του της των al din wa ya za के की का của"
  ).split(" "),
);
/** Words that join two countries of one phrase ("of Russia and Belarus", "kasachische und belarussische"). */
const AND_WORDS = new Set(
  "and und et y e i и й та і oraz a og och en ja ve و în și dhe és in ir un και με with с со mit avec con".split(" "),
);
/** A gap with any of these ends the phrase. */
const PHRASE_BREAK = GAP_STOP | GAP_NEWLINE | GAP_COMMA | GAP_BRACKET | GAP_QUOTE;

/** Countries by the tokens they begin and end at, and those that a body has already taken. */
interface Places {
  document: Document;
  byFirst: ReadonlyMap<number, CountryMention>;
  byLast: ReadonlyMap<number, CountryMention>;
  /** By offsets, for scripts without spaces, where one token holds many names. */
  byStart: ReadonlyMap<number, CountryMention>;
  byEnd: ReadonlyMap<number, CountryMention>;
  used: Set<CountryMention>;
}

/**
 * Ties words of state ("Verteidigungsministerium", "министар одбране") to their countries: the ones beside them in the
 * same phrase, or else the country that the document ties the same body to everywhere else, if it is one alone.
 */
export function findStateBodies(document: Document, mentions: readonly CountryMention[]): StateBody[] {
  const places: Places = {
    document,
    byFirst: indexBy(mentions, "first"),
    byLast: indexBy(mentions, "last"),
    byStart: indexBy(mentions, "start"),
    byEnd: indexBy(mentions, "end"),
    used: new Set(),
  };
  const found: StateBody[] = [];
  const untied: Array<{ name: NameMatch; body: string; byHead: boolean }> = [];
  for (const name of document.names) {
    const sense = name.senses.find(({ kind }) => kind === "ministry" || kind === "minister");
    if (sense === undefined || isItself(document, name)) continue;
    const byHead = sense.kind === "minister" || WOMAN_MINISTER.test(lowerAt(document, name.last));
    const countries = countriesBeside(places, name, sense.key);
    const ofHolder = countries.length === 0 && byHead ? countryOfHolder(document, name, sense.key) : null;
    if (ofHolder !== null) {
      const named = withoutHead(name, name);
      found.push({ ...spanOf(name), country: ofHolder, body: sense.key, byHead, named, byHolder: true });
    } else if (countries.length === 0) untied.push({ name, body: sense.key, byHead });
    for (const country of countries) {
      places.used.add(country);
      const whole = cover(name, country);
      const named = isWrittenApart(document, country, name) ? name : withoutHead(name, whole);
      const place = placeOfBody(document, country, sense.key);
      found.push({ ...whole, country: country.code, body: sense.key, byHead, named, ...(place && { place }) });
    }
  }
  found.sort((a, b) => a.start - b.start);
  return [...found, ...tieRest(document, tiesOf(found, places.byLast), untied, homeOf(document, mentions))].sort(
    (a, b) => a.start - b.start,
  );
}

function indexBy(mentions: readonly CountryMention[], place: keyof Span): Map<number, CountryMention> {
  const index = new Map<number, CountryMention>();
  for (const mention of mentions) index.set(mention[place], mention);
  return index;
}

/** A body that the list knows by this name is no country's but its own: "Interpol" beside "the Italian police". */
const isItself = (document: Document, name: NameMatch): boolean =>
  name.senses.some(({ kind, key }) => {
    const organization = kind === "org" ? knowledge.organizations.get(key) : undefined;
    return organization !== undefined && !isShared(document, name, organization);
  });

/** The stem of the German word for a ministry is that of a woman minister as well. */
const WOMAN_MINISTER = /ministerin(?:nen)?$/u;

/** The one country where a language's press has its own state, so that it names its bodies without it: "MSZ", "МЗС". */
export const HOMES: Readonly<Record<string, string>> = {
  pl: "PL",
  cs: "CZ",
  sk: "SK",
  sl: "SI",
  hr: "HR",
  bg: "BG",
  mk: "MK",
  uk: "UA",
  be: "BY",
  kk: "KZ",
  hu: "HU",
  lt: "LT",
  lv: "LV",
  et: "EE",
  fi: "FI",
  tr: "TR",
  sv: "SE",
  da: "DK",
  no: "NO",
  nb: "NO",
  nn: "NO",
  el: "GR",
  ro: "RO",
  id: "ID",
  vi: "VN",
  az: "AZ",
  hy: "AM",
  ka: "GE",
  ky: "KG",
  tg: "TJ",
  uz: "UZ",
};

/** Bodies that are written with a capital in other senses as well. */
const NEEDS_COUNTRY = new Set(["government", "embassy", "presidential-administration", "army"]);

/** The country of a body that none stands beside, null where the document does not tell. */
type HomeOf = (name: NameMatch, body: string) => string | null;

function homeOf({ language, tokens }: Document, mentions: readonly CountryMention[]): HomeOf {
  const home = HOMES[language];
  const isAtHome = home !== undefined && mentions.some(({ code }) => code === home);
  const setting = isAtHome ? null : settingOf(mentions);
  const ofSetting = CAPITAL_NOUNS.has(language) ? MINISTRY : ONE_A_STATE;
  if (!isAtHome && setting === null) return () => null;
  return ({ first, senses }, body) => {
    const flags = tokens.flags[first]!;
    const isName = (flags & STARTS_CAPITAL) !== 0 && (!(flags & STARTS_SENTENCE) || (flags & ALL_CAPITALS) !== 0);
    if (!isName) return null;
    if (isAtHome) return home;
    return ofSetting.test(body) && !senses.some(({ kind }) => kind === "org") ? setting : null;
  };
}

/** Languages that write every noun with a capital, of which ministries alone are always one institution. */
const CAPITAL_NOUNS = new Set(["de", "lb"]);
const MINISTRY = /^ministry-/u;
/** Bodies of which a state has one and that are rarely another thing's: "the Supreme Court". */
const ONE_A_STATE =
  /^(?:ministry-|supreme-court|constitutional-court|central-bank|prosecutor-general|election-commission|general-staff)/u;
/** What share of a document's country mentions makes one country its setting, and of how many at least. */
const SETTING_SHARE = 0.6;
const SETTING_MENTIONS = 3;

/** The country in which a document plays: most of its mentions are that country's. */
function settingOf(mentions: readonly CountryMention[]): string | null {
  if (mentions.length < SETTING_MENTIONS) return null;
  const counts = new Map<string, number>();
  for (const { code } of mentions) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [[code, count] = ["", 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return count >= SETTING_SHARE * mentions.length ? code : null;
}

/**
 * Bodies without a country beside them: the one that the document ties the same body to everywhere else; of several what
 * `ownerOfBare` says; or, of a body with a capital inside a sentence, the home country where the document names it, else
 * the country where it plays.
 */
function tieRest(
  document: Document,
  ties: Ties,
  untied: ReadonlyArray<{ name: NameMatch; body: string; byHead: boolean }>,
  homeOf: HomeOf,
): StateBody[] {
  const owners = new Map<string, Map<string, Owner>>();
  for (const [body, tied] of ties.byKind) {
    owners.set(
      body,
      new Map(tied.map(({ country, place }) => [place ?? country, { country, ...(place && { place }) }])),
    );
  }
  return untied.flatMap(({ name, body, byHead }) => {
    const [only, second] = owners.get(body)?.values() ?? [];
    const owner = only !== undefined && second === undefined ? only : ownerOfBare(document, name, body, byHead, ties);
    const home = owner === null && !byHead && !NEEDS_COUNTRY.has(body) ? homeOf(name, body) : null;
    const found = owner ?? (home === null ? null : { country: home });
    if (found === null || isListed(name, found.country)) return [];
    return [{ ...spanOf(name), ...found, body, byHead, named: withoutHead(name, name) }];
  });
}

const spanOf = ({ start, end, first, last }: Span): Span => ({ start, end, first, last });

/**
 * The state of the listed minister of that body who is named beside the office: "le ministre des Armées, Sébastien
 * Lecornu", "Hakan Fidan, the foreign minister". Null where there is none.
 */
function countryOfHolder(document: Document, { first, last }: Span, body: string): string | null {
  const { gap, count } = document.tokens;
  const joins = (token: number): boolean =>
    token > 0 && token < count && (gap[token]! & PHRASE_BREAK & ~GAP_COMMA) === 0;
  const before = first > 0 && LINK_WORDS.has(lowerAt(document, first - 1)) ? first - 1 : first;
  for (const [isBeside, token] of [
    [joins(last + 1), last + 1],
    [joins(before) && (gap[before]! & GAP_COMMA) !== 0, before - 1],
  ] as const) {
    if (!isBeside) continue;
    for (const { kind, key } of nameCovering(document, token)?.senses ?? []) {
      const person = kind === "person" ? knowledge.people.get(key) : undefined;
      if (person?.country && person.positions.includes(`minister:${body}`)) return person.country;
    }
  }
  return null;
}

/** Slavic languages: what a state body is called is an adjective before it or a noun after it. */
const NOUN_AFTER = new Set("bg mk sr hr bs sl cs sk pl ru uk be".split(" "));

/** "rosyjskie MSZ", "W Warszawie Senat": a small adjective before a capital name is no part of it, nor is a place. */
function isWrittenApart({ tokens, language }: Document, country: CountryMention, name: Span): boolean {
  if (country.last >= name.first || !(tokens.flags[name.first]! & STARTS_CAPITAL)) return false;
  const isPlace = country.kind !== "adjective" && NOUN_AFTER.has(language);
  return isPlace || !(tokens.flags[country.first]! & STARTS_CAPITAL);
}

/** A chamber that the list knows by its name alone speaks for itself. */
const isListed = ({ senses }: NameMatch, country: string): boolean =>
  senses.some(({ kind, key }) => kind === "org" && knowledge.organizations.get(key)?.country === country);

function withoutHead(name: NameMatch, whole: Span): Span {
  const body = name.inner.find(({ senses }) => senses[0]!.kind === "ministry");
  if (body === undefined || whole.start !== name.start) return whole;
  return { ...whole, start: body.start, first: body.first };
}

const cover = (a: Span, b: Span): Span => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
});

/** Inside ("ministère polonais de la Défense"), right before, after, or two words before; with others joined by "and". */
function countriesBeside(places: Places, name: Span, body: string): CountryMention[] {
  if (places.document.tokens.flags[name.first]! & IS_RUN) {
    const touching = places.byEnd.get(name.start) ?? places.byStart.get(name.end);
    return touching === undefined ? [] : [touching];
  }
  const inside = countryInside(places, name);
  if (inside !== null) return [inside];
  const before = endingAt(places, name.first, name.first - 1);
  if (before !== null) return [...joinedBefore(places, before), before];
  const after = countryAfter(places, name) ?? (body === "police" ? placeWithin(places, name) : null);
  if (after !== null) return [after, ...joinedAfter(places, after)];
  const farther = breaks(places, name.first) ? null : endingAt(places, name.first - 1, name.first - 2);
  return farther === null || endingAt(places, name.first, name.first - 1) !== null ? [] : [farther];
}

const breaks = ({ document }: Places, token: number): boolean => (document.tokens.gap[token]! & PHRASE_BREAK) !== 0;

const wordOf = ({ document }: Places, token: number): string => lowerAt(document, token);

function countryInside({ byFirst }: Places, name: Span): CountryMention | null {
  for (let token = name.first; token <= name.last; token++) {
    const mention = byFirst.get(token);
    if (mention !== undefined) return mention;
  }
  return null;
}

/** A free country that ends at `last`, when nothing breaks the phrase at the token after it. */
function endingAt(places: Places, next: number, last: number): CountryMention | null {
  if (last < 0 || breaks(places, last + 1) || breaks(places, next)) return null;
  const mention = places.byLast.get(last);
  return mention === undefined || places.used.has(mention) ? null : mention;
}

/** "Ministry of Defence of the Republic of Belarus", "министар одбране Казахстана": next, or after words that only link. */
function countryAfter(places: Places, name: Span): CountryMention | null {
  const { tokens } = places.document;
  for (let token = name.last + 1; token <= name.last + REACH_AFTER && token < tokens.count; token++) {
    if (breaks(places, token)) return null;
    const mention = places.byFirst.get(token);
    if (mention !== undefined) return mention;
    if (!LINK_WORDS.has(wordOf(places, token))) return null;
  }
  return null;
}

/** "In", by language: police in a place are that place's. */
const IN: Readonly<Record<string, string>> = { de: "in", en: "in", nl: "in", sv: "i", da: "i", no: "i", nb: "i" };

/** "Die Polizei in Köln", "police in Kenya". */
function placeWithin(places: Places, { last }: Span): CountryMention | null {
  const link = last + 1;
  const { count } = places.document.tokens;
  if (link + 1 >= count || wordOf(places, link) !== IN[places.document.language]) return null;
  if (breaks(places, link) || breaks(places, link + 1)) return null;
  return places.byFirst.get(link + 1) ?? null;
}

/** "Russia and Belarus" after a body in the plural names both. */
function joinedAfter(places: Places, first: CountryMention): CountryMention[] {
  const joint = first.last + 1;
  const { count } = places.document.tokens;
  if (joint + 2 >= count || breaks(places, joint) || !AND_WORDS.has(wordOf(places, joint))) return [];
  const next = LINK_WORDS.has(wordOf(places, joint + 1)) ? joint + 2 : joint + 1;
  const second = places.byFirst.get(next);
  const isJoined = second !== undefined && second.kind === first.kind && !breaks(places, joint + 1);
  return isJoined && !breaks(places, next) ? [second] : [];
}

/** "The Kazakh and Belarusian defence ministries", "Das kasachische und das belarussische …". */
function joinedBefore(places: Places, last: CountryMention): CountryMention[] {
  let joint = last.first - 1;
  if (joint > 0 && LINK_WORDS.has(wordOf(places, joint))) joint--;
  if (joint < 1 || breaks(places, joint + 1) || !AND_WORDS.has(wordOf(places, joint))) return [];
  const first = endingAt(places, joint, joint - 1);
  return first !== null && first.kind === last.kind ? [first] : [];
}
