import { GAP_SPACE, GAP_STOP, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, lowerAt, nameCovering } from "../document.ts";
import { isCourt } from "./local-ids.ts";
import type { Bounds } from "./organization-bounds.ts";

/** How a language says which court is meant, in small letters too. */
interface Grammar {
  adjective: RegExp;
  /** Whether adjectives stand after the noun as well: "Sąd Rejonowy". */
  isAfter?: true;
  /** "In", before the seat. */
  in: ReadonlySet<string>;
  /** Nouns before the name of a seat: "города Твери", "кантону Цуг". */
  seat: RegExp;
}

const words = (text: string): Set<string> => new Set(text.split(" "));
const RUSSIAN: Grammar = {
  adjective: /(?:ый|ий|ой|ого|его|ому|ему|ым|им|ом)$/u,
  in: words("в во"),
  seat: /^(?:г|город[аеу]?|район[аеу]?|округ[аеу]?|кантон[аеу]?|област[ьи]|кра[йяю]|штат[аеу]?|республик[аие]|земл[яи])$/u,
};
const GRAMMARS: Readonly<Record<string, Grammar>> = {
  ru: RUSSIAN,
  uk: {
    adjective: /(?:ий|ій|ого|ього|ому|ім|им)$/u,
    in: words("у в"),
    seat: /^(?:м|міста|місті|району|районі|округу|кантону|області|краю|штату|землі|республіки)$/u,
  },
  bg: {
    adjective: /(?:ен|ски|ния|ният|ския|ският|вен|тивен)$/u,
    in: words("в във"),
    seat: /^(?:град|района|областта|кантона|окръг)$/u,
  },
  pl: {
    adjective: /(?:owy|owego|owemu|owym|ski|skiego|ny|nego|cyjny|cyjnego)$/u,
    isAfter: true,
    in: words("w we"),
    seat: /^(?:m)$/u,
  },
  cs: { adjective: /(?:ní|ního|ský|ského|ovní|ový|ého|ém|ému)$/u, in: words("v ve"), seat: /^(?:pro|města|kraje)$/u },
};
const MAX_ADJECTIVES = 3;
const MIN_ADJECTIVE = 4;

/**
 * Courts with their seat, whether they begin with a capital or not: "окружной суд Амстердама", "Вищий суд кантону Цуг",
 * "Окръжният съд в Амстердам". Tokens that are `taken` belong to other names. Linear.
 */
export function courtsWithSeat(document: Document, taken: Uint8Array): Bounds[] {
  const grammar = GRAMMARS[document.language];
  if (grammar === undefined) return [];
  const found: Bounds[] = [];
  for (let token = 0; token < document.tokens.count; token++) {
    if (!isCourt(document, token) || taken[token]) continue;
    const first = firstAdjective(document, grammar, token, taken);
    const last = seatEnd(document, grammar, token, first < token);
    if (last === token && !isSeatAdjective(document, first, token)) continue;
    found.push({ first, last });
    token = last;
  }
  return found;
}

function firstAdjective(document: Document, { adjective }: Grammar, court: number, taken: Uint8Array): number {
  let first = court;
  while (first > 0 && court - first < MAX_ADJECTIVES && document.tokens.gap[first] === GAP_SPACE) {
    const word = lowerAt(document, first - 1);
    const isFree = !taken[first - 1] || isPlace(document, first - 1);
    if (!isFree || word.length < MIN_ADJECTIVE || !adjective.test(word) || NO_KIND.test(word)) break;
    first--;
  }
  return first;
}

/** Adjectives that say nothing of which court is meant. */
const NO_KIND =
  /^(?:этот|этого|этому|этом|другой|другого|другому|первый|первого|самый|самого|новый|нового|котор|цей|цього|цьому|інший|іншого|тот|такой|такого|данный|данного)/u;

/** The last token of the seat after a court's noun, the noun itself without one. A bare "суд в Москве" is any court there. */
function seatEnd(document: Document, grammar: Grammar, court: number, isMarked: boolean): number {
  const { in: into, seat, adjective, isAfter } = grammar;
  const { gap, flags, count } = document.tokens;
  const isBeside = (token: number): boolean => token < count && gap[token] === GAP_SPACE;
  let at = court + 1;
  while (isAfter && at - court <= MAX_ADJECTIVES && isBeside(at) && adjective.test(lowerAt(document, at))) at++;
  const hasKind = isMarked || at > court + 1;
  if (!isBeside(at)) return court;
  if (into.has(lowerAt(document, at))) {
    if (!hasKind || !isBeside(at + 1) || !isPlace(document, at + 1, NOUNS)) return court;
    return nameCovering(document, at + 1)!.last;
  }
  if (isPlace(document, at, NOUNS)) return nameCovering(document, at)!.last;
  if (adjective.test(lowerAt(document, at)) && isBeside(at + 1)) at++;
  if (!seat.test(lowerAt(document, at)) || at + 1 >= count) return court;
  const next = at + 1;
  if (gap[next] !== GAP_SPACE && gap[next] !== (GAP_SPACE | GAP_STOP)) return court;
  if (!(flags[next]! & STARTS_CAPITAL)) return court;
  return nameCovering(document, next)?.last ?? next;
}

/** "Амстердамский суд": the seat as an adjective right before the noun or its kind. */
const isSeatAdjective = (document: Document, first: number, court: number): boolean =>
  first < court && (document.tokens.flags[first]! & STARTS_CAPITAL) !== 0 && isPlace(document, first);

const NOUNS = new Set(["city", "country", "namesake"]);
const PLACES = new Set([...NOUNS, "adjective"]);
const isPlace = (document: Document, token: number, kinds: ReadonlySet<string> = PLACES): boolean =>
  nameCovering(document, token)?.senses.some(({ kind }) => kinds.has(kind)) ?? false;
