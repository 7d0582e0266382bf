import { GAP_SPACE, HAS_DIGIT, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, lowerAt } from "../document.ts";
import type { Pass } from "./found-people.ts";
import { hasHint } from "./runs.ts";

/** Case endings of adjectives of places, as surnames have them too, and of the small words that agree with each. */
type Agreement = [adjective: RegExp, next: RegExp];
const RUSSIAN: Agreement[] = [
  [/[сц]кого$/u, /(?:ого|его|а|я)$/u],
  [/[сц]кой$/u, /(?:ой|ей|ы|и)$/u],
  [/[сц]ким$/u, /(?:ым|им|ом|ем)$/u],
  [/[сц]кому$/u, /(?:ому|ему|у|ю)$/u],
  [/[сц]ких$/u, /(?:ых|их|ов|ев|ей)$/u],
];
const UKRAINIAN: Agreement[] = [
  [/[сц]ького$/u, /(?:ого|його|а|я|у|ю)$/u],
  [/[сц]ької$/u, /(?:ої|и|і|ї)$/u],
  [/[сц]ьким$/u, /(?:им|їм|ом|ем|єм)$/u],
  [/[сц]ьких$/u, /(?:их|їх|ів|їв|ей)$/u],
];
const POLISH: Agreement[] = [
  [/[sc]kiego$/u, /(?:ego|a|u)$/u],
  [/[sc]kiej$/u, /(?:ej|y|i)$/u],
];
const SOUTH_SLAVIC: Agreement[] = [[/(?:sk|šk|čk|ск|шк|чк)(?:oga?|ога?)$/u, /(?:oga?|eg|a|ога?|ег|а)$/u]];
const AGREEMENTS: Readonly<Record<string, Agreement[]>> = {
  ru: RUSSIAN,
  uk: UKRAINIAN,
  pl: POLISH,
  sr: SOUTH_SLAVIC,
  hr: SOUTH_SLAVIC,
  bs: SOUTH_SLAVIC,
};
/** Verbs and adverbs that end as a noun's case does. */
const NO_NOUN =
  /(?:[аеиыуяіёо]л[аи]|[aeiu]la|[aeiyu]ła|лась|лася|лися|лись)$|^(?:сегодня|вчера|когда|тогда|всегда|дважды|после|сьогодні|вчора|після|dzisiaj|wczoraj|juče|sutra|danas)$/u;

/** "Директора Минского подшипникового завода": an adjective of a place before small words that agree with it, and no surname. */
export function isAdjectiveOf(document: Document, token: number): boolean {
  const agreements = AGREEMENTS[document.language];
  const next = token + 1;
  const { tokens } = document;
  if (agreements === undefined || next >= tokens.count || tokens.gap[next] !== GAP_SPACE) return false;
  if (tokens.flags[next]! & (STARTS_CAPITAL | HAS_DIGIT) || hasHint(document, next, "speech")) return false;
  const word = lowerAt(document, token);
  const behind = lowerAt(document, next);
  if (behind.length < 3 || NO_NOUN.test(behind)) return false;
  return agreements.some(([adjective, agrees]) => adjective.test(word) && agrees.test(behind));
}

const DIRECTIONS = new Set(
  (
    "north south east west northeast northwest southeast southwest kilometers kilometres km miles " +
    "nördlich südlich östlich westlich nordöstlich nordwestlich südöstlich südwestlich kilometer " +
    "norte sur este oeste noreste noroeste sureste suroeste nordeste sudeste sudoeste kilómetros " +
    "sul leste quilômetros nord sud est ouest kilomètres ovest chilometri " +
    "северу югу востоку западу километрах км півночі півдня сходу заходу кілометрах"
  ).split(" "),
);
const FROM = new Set("of from von de d di da от від".split(" "));

/** "Al suroeste de Diego de Almagro", "40 km north of Port Saint Jane": what lies in a direction or at a distance is a place. */
export function isAfterDirection(document: Document, token: number): boolean {
  if (token < 2 || document.tokens.gap[token - 1] !== GAP_SPACE) return false;
  return FROM.has(lowerAt(document, token - 1)) && DIRECTIONS.has(lowerAt(document, token - 2));
}

const AND = new Set("and und y e et i и і та en og och".split(" "));

/**
 * Tells the given names that stand before another of the same family, "Mario" of "Mario and Silvio Cassar": the surname is that of
 * both, so the one alone names nobody.
 */
export function sharedSurnames({ document, found }: Pass): (token: number) => boolean {
  const { tokens } = document;
  let full: Set<number> | undefined;
  return (token) => {
    if (token + 2 >= tokens.count || !AND.has(lowerAt(document, token + 1))) return false;
    if (tokens.gap[token + 1] !== GAP_SPACE || tokens.gap[token + 2] !== GAP_SPACE) return false;
    full ??= new Set(
      [...found.values()].flatMap(({ spans }) => spans.flatMap(({ first, last }) => (last > first ? [first] : []))),
    );
    return full.has(token + 2);
  };
}
