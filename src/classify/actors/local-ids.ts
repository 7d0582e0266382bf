import { knowledge } from "../../knowledge/index.ts";
import { STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, nameCovering, ofWord, wordAt } from "../document.ts";
import { isListedPlace, placeId } from "../place-ids.ts";
import { slug } from "./identity.ts";
import type { Bounds } from "./organization-bounds.ts";
import { romanize } from "./romanize.ts";

/** The noun for a court in any case form, by the beginning or the end of a word. */
const COURT =
  /^(?:суд(?:а|у|ом|е|ами|ів|и)?|съд(?:а|ът|у)?|court|courts|tribunal[ei]?|cour|sąd(?:u|owi|em|zie)?|soud(?:u|em|e)?|súd(?:u|e|om)?|sodišč[eau]m?|rechtbank|gerechtshof|arbeidshof|corte|audiencia|juzgado|juízo|tribunalul(?:ui)?|tòa|toà|محكمة|.+gericht(?:s|es|e)?|\p{L}+(?:rechtbank|rätt(?:ens?|s)?|rett(?:ens?|s)?|ret(?:tens?|s)?|oikeu\p{L}+)|mahkemesi\p{L}*|हाईकोर्ट|कोर्ट|न्यायालय|अदालत|হাইকোর্ট|আদালত|நீதிமன்ற[\p{L}\p{M}]*|המשפט|משפט)$/u;
/** Whether a token is the noun for a court. */
export const isCourt = ofWord((document, token) => COURT.test(lowerAt(document, token)));

/** Kinds of courts by the words beside the noun, the narrowest first; languages agree in them. */
const KINDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/миров|magistrate|smírč/u, "magistrates-court"],
  [/oberlandes|higher regional|высш\S* земельн/u, "higher-regional-court"],
  [
    /апел|appeal|berufung|appel|appello|apelac|odvolac|apelación|relação|gerechtshof|arbeidshof|hovrätt|lagmannsrett|landsret|hovioik|استئناف|istinaf|bölge adliye/u,
    "court-of-appeal",
  ],
  [
    /административ|адміністратив|administrat|amministrat|förvaltningsrätt|hallinto|الإداري|idare |verwaltung|správní|upravn/u,
    "administrative-court",
  ],
  [
    /tribunal de commerce|mercantil|ondernemings|asliye ticaret|арбитраж|арбітраж|коммерч|комерц|господар|хозяйствен|търговск|commercial|handels|commerce|gospodarcz/u,
    "commercial-court",
  ],
  [/judiciaire/u, "judicial-court"],
  [/audiencia provincial/u, "provincial-court"],
  [/assise|ağır ceza|جنايات/u, "assize-court"],
  [/correctionnel/u, "criminal-court"],
  [/instance|instancia|eerste aanleg/u, "court-of-first-instance"],
  [/superior de justi|हाई|उच्च|হাইকোর্ট|உயர்|המחוזי/u, "high-court"],
  [/tribunal de justiça/u, "court-of-justice"],
  [/tingsrätt|tingrett|byret|käräjäoik/u, "district-court"],
  [/трудов|labou?r|arbeits|\bpracy/u, "labour-court"],
  [/высш|вищ|висш|high court|obergericht|vyšší|vrhovn/u, "high-court"],
  [/городск|міськ|градск|city court|stadtgericht|městsk|mestsk|miejsk/u, "city-court"],
  [/областн|обласн|краев|земельн|landgericht|regional|land court|okręg|krajsk/u, "regional-court"],
  [/районн|окружн|окръжн|district|bezirks|amtsgericht|rejonow|okresn|okrožn|участков/u, "district-court"],
];
const POLICE = /^(?:polic|поли[цч]|поліці|милици)|polizei$/u;

const PLACE_KINDS = new Set(["city", "namesake"]);
/** Adjectives of districts, which lists have not: "Тверской суд", "Basmanny Court". */
const OWN_ADJECTIVE = /(?:[сц]к|н)(?:ой|ий|ый|ого|ому|ом|им|ым)$|(?:sk|nn?)(?:oy|iy|yy|y|ii)$/u;

/**
 * The id of a court or a police force by its place and kind, the same in every language: "Bezirksgericht Zürich", "Zurich
 * District Court" and "окружной суд Цюриха" are zurich-district-court. Null for other names and those without a place.
 */
export function localId(document: Document, { first, last }: Bounds): string | null {
  let kindWords = "";
  let hasCourt = false;
  let isPolice = false;
  for (let token = first; token <= last; token++) {
    const word = lowerAt(document, token);
    hasCourt ||= isCourt(document, token);
    isPolice ||= POLICE.test(word);
    kindWords += ` ${word}`;
  }
  if (!hasCourt && !isPolice) return null;
  const kind = hasCourt ? KINDS.find(([words]) => words.test(kindWords))?.[1] : "police";
  const own = hasCourt ? ownDistrict(document, first, last) : null;
  const place = own ?? placeIn(document, first, last, kind === undefined) ?? seatAtEnd(document, first, last, kind);
  if (place === null) return null;
  if (own !== null && knowledge.organizations.has(`${own}-court`)) return `${own}-court`;
  return `${place}-${kind ?? (own === null ? "court" : "district-court")}`;
}

/** Languages that name the seat last, with a word before it that only links. */
const SEAT_LAST = new Set(["fr", "es", "it", "pt"]);

/** A seat that no list has: the word at the end of a court's name. */
function seatAtEnd(document: Document, first: number, last: number, kind: string | undefined): string | null {
  if (kind === undefined || last - first < 2 || !SEAT_LAST.has(document.language)) return null;
  const isName = (document.tokens.flags[last]! & STARTS_CAPITAL) !== 0;
  return isName && LINK.test(lowerAt(document, last - 1)) ? placeId(wordAt(document, last), document.language) : null;
}
const LINK = /^(?:d|de|du|da|do|di|del|della|dell|de la)$/u;

/** The city in a name; with `orState` a country too, as in "суд Швеции". */
function placeIn(document: Document, first: number, last: number, orState: boolean): string | null {
  for (let token = first; token <= last; token++) {
    const name = nameCovering(document, token);
    if (name === null) continue;
    const id = placeId(document.text.slice(name.start, name.end), document.language);
    if (name.senses.some(({ kind }) => PLACE_KINDS.has(kind) || (kind === "adjective" && isListedPlace(id)))) return id;
    const country = orState ? name.senses.find(({ kind }) => kind === "country") : undefined;
    if (country !== undefined) return slug(knowledge.countries.get(country.key) ?? country.key);
  }
  return null;
}

/** The district of a court, by an adjective that no list knows, or that another place follows: "Тверской суд Москвы". */
function ownDistrict(document: Document, first: number, last: number): string | null {
  const word = lowerAt(document, first);
  if (!(document.tokens.flags[first]! & STARTS_CAPITAL) || !OWN_ADJECTIVE.test(word)) return null;
  if (KINDS.some(([words]) => words.test(word))) return null;
  const isPlace = nameCovering(document, first) !== null;
  if (isPlace && placeIn(document, first + 1, last, false) === null) return null;
  const stem = word.replace(/(?:ой|ий|ый|ого|ому|ом|им|ым|oy|iy|yy|y|ii)$/u, "");
  return slug(`${romanize(stem, document.language)}y`);
}
