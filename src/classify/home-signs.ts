import { knowledge } from "../knowledge/index.ts";
import { STARTS_CAPITAL } from "../knowledge/tokens.ts";
import type { CountryMention } from "./countries.ts";
import { type Document, lowerAt, type NameMatch, type Span } from "./document.ts";
import { isShared } from "./shared-names.ts";
import { HOMES } from "./states.ts";

/** The country where nearly all news of a language is at home, besides `HOMES`. */
const MORE_HOMES: Readonly<Record<string, string>> = {
  it: "IT",
  ja: "JP",
  ko: "KR",
  el: "GR",
  he: "IL",
  sv: "SE",
  da: "DK",
  no: "NO",
  nb: "NO",
  nn: "NO",
  vi: "VN",
  th: "TH",
  ka: "GE",
  hy: "AM",
  az: "AZ",
  uz: "UZ",
  mn: "MN",
  ro: "RO",
  id: "ID",
  is: "IS",
  am: "ET",
  om: "ET",
  so: "SO",
  sn: "ZW",
  yo: "NG",
  ig: "NG",
  xh: "ZA",
  zu: "ZA",
  lg: "UG",
  te: "IN",
  mr: "IN",
  gu: "IN",
  kn: "IN",
  ml: "IN",
  hi: "IN",
  si: "LK",
  km: "KH",
  lo: "LA",
  my: "MM",
  ne: "NP",
  tl: "PH",
  fil: "PH",
  cy: "GB",
  ga: "IE",
};
/** Money that only one country of the language has, by its first letters. */
const MONEY: Readonly<Record<string, RegExp>> = {
  pl: /^(?:zł|pln|złot(?:y|e|ych|ego|ymi))$/u,
  cs: /^(?:kč|czk|korun[ayěu]?|korunami?)$/u,
  hu: /^(?:huf|ft|forint.{0,6})$/u,
  bg: /^(?:лв|лева|левове)$/u,
  uk: /^(?:грн|гривень|гривні|гривня)$/u,
  be: /^(?:byn|рублёў)$/u,
  kk: /^(?:теңге.{0,6})$/u,
  mk: /^(?:денари?)$/u,
  ro: /^(?:lei|ron)$/u,
  tr: /^(?:tl|lira(?:sı|ya|dan|lık)?)$/u,
};
/** Public offices of the state, besides ministers: an article that names none but these is news of home. */
const OFFICES = new Set(
  (
    "president vice-president prime-minister deputy-prime-minister chancellor minister deputy-minister governor mayor senator " +
    "member-of-parliament speaker prosecutor"
  ).split(" "),
);
const MIN_SIGNS = 2;

/**
 * The country of an article that names none: that of the politicians, parties and state bodies that it names, if they
 * are of one country alone; or the country where its language is at home, where it speaks of ministers, mayors and money.
 */
export function findHomeSigns(document: Document): CountryMention[] {
  const listed = listedSigns(document);
  const codes = new Set(listed.map(({ code }) => code));
  const home = HOMES[document.language] ?? MORE_HOMES[document.language];
  if (home !== undefined && (codes.size === 0 || codes.has(home))) {
    const own = listed.filter(({ code }) => code === home);
    const spans = [...own, ...homeSpans(document)];
    return own.length > 0 || countForms(document, spans) >= MIN_SIGNS ? mentionsOf(home, spans) : [];
  }
  const [only, second] = codes;
  return only === undefined || second !== undefined || countForms(document, listed) < MIN_SIGNS
    ? []
    : mentionsOf(only, listed);
}

/** Firms that stand for where they are at home in its own press. */
const FIRMS = new Set(["company", "bank"]);
const MIN_FIRM_MENTIONS = 2;

/**
 * The country where the language is at home, of an article that names others but not it: by politicians, parties and state
 * bodies of its own, and by a listed firm that title or text name again. Nobody writes at home whose they are. A title that
 * names another country makes it news of there.
 */
export function findUnnamedHome(document: Document, named: readonly CountryMention[]): CountryMention[] {
  const home = HOMES[document.language] ?? MORE_HOMES[document.language];
  if (home === undefined || named.some(({ code, end }) => code === home || end <= document.titleEnd)) return [];
  const signs = listedSigns(document).filter(({ code, first, last }) => code === home && last > first);
  const firms = document.names.filter((name) => isFirmOf(name, home));
  if (firms.length >= MIN_FIRM_MENTIONS) signs.push(...firms.map((firm) => ({ ...firm, code: home })));
  return mentionsOf(home, signs);
}

const isFirmOf = ({ senses }: NameMatch, country: string): boolean =>
  senses.every(({ kind, key }) => {
    const firm = kind === "org" ? knowledge.organizations.get(key) : undefined;
    return firm !== undefined && firm.country === country && FIRMS.has(firm.kind);
  });

const mentionsOf = (code: string, spans: readonly Span[]): CountryMention[] =>
  spans.map(({ start, end, first, last }) => ({ code, kind: "state-body", start, end, first, last }));

/** Different texts of spans: one word a hundred times is one sign. */
const countForms = ({ text }: Document, spans: readonly Span[]): number =>
  new Set(spans.map(({ start, end }) => text.slice(start, end).toLowerCase())).size;

/** People in public office, parties and state bodies of the lists. */
function listedSigns(document: Document): (Span & { code: string })[] {
  return document.names.flatMap((name) => {
    const code = codeOf(document, name);
    return code === null ? [] : [{ start: name.start, end: name.end, first: name.first, last: name.last, code }];
  });
}

const STATE_KINDS = new Set(["party", "parliament", "agency", "court", "central-bank", "military", "regulator"]);
/** Positions that speak for no state. */
const PRIVATE = /^(?:athlete|artist|businessperson|chief-executive|coach|writer|scientist|religious-leader|doctor)/u;

/** The one country that a name's senses stand for, null where it has none or several. */
function codeOf(document: Document, name: NameMatch): string | null {
  const codes = new Set<string>();
  for (const { kind, key } of name.senses) {
    if (kind === "person") {
      const person = knowledge.people.get(key);
      if (person?.country && person.positions.length > 0 && !person.positions.every((one) => PRIVATE.test(one))) {
        codes.add(person.country);
      }
    } else if (kind === "org") {
      const organization = knowledge.organizations.get(key);
      if (organization?.country && STATE_KINDS.has(organization.kind) && !isShared(document, name, organization)) {
        codes.add(organization.country);
      }
    }
  }
  const [only, second] = codes;
  return second === undefined ? (only ?? null) : null;
}

/** Ministries, ministers, offices of state and money: what news of home speaks of without naming the country. */
function homeSpans(document: Document): Span[] {
  const { tokens, names, hints, language } = document;
  // "Kongres", "Senát": what is also a listed chamber's name may be that one's.
  const spans: Span[] = names.filter(
    ({ senses }) =>
      senses.some(({ kind }) => kind === "ministry" || kind === "minister") &&
      !senses.some(({ kind }) => kind === "org"),
  );
  for (const matches of hints.values()) {
    const office = matches.find(({ sense }) => sense.kind === "role" && OFFICES.has(sense.key));
    if (office !== undefined) spans.push(office);
  }
  const money = MONEY[language];
  for (let token = 0; money !== undefined && token < tokens.count; token++) {
    if (tokens.flags[token]! & STARTS_CAPITAL || !money.test(lowerAt(document, token))) continue;
    spans.push({ start: tokens.start[token]!, end: tokens.end[token]!, first: token, last: token });
  }
  return spans;
}
