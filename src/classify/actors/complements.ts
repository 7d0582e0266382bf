import { GAP_HYPHEN, GAP_SPACE, HAS_DIGIT, IS_RUN, STARTS_CAPITAL } from "../../knowledge/tokens.ts";
import { type Document, wordAt } from "../document.ts";
import { hasHint } from "./runs.ts";

/**
 * How an official name goes on in small letters after its noun, by language: "Комитет по международным делам", "Úřad pro
 * civilní letectví", "Институт развития интернета".
 */
interface Grammar {
  /** Prepositions that open a complement of names of offices. */
  prepositions: ReadonlySet<string>;
  /** The only words that may follow them, where the prepositions have many other uses. */
  opens?: ReadonlySet<string>;
  /** The preposition that stands for a genitive, in languages without one. */
  of?: string;
  /** Endings of adjectives after those prepositions. */
  adjective: RegExp;
  /** Endings of adjectives and of nouns in the genitive; null where a preposition marks it. */
  genitive: { adjective: RegExp; noun: RegExp } | null;
}

const words = (text: string): Set<string> => new Set(text.split(" "));
const GRAMMARS: Readonly<Record<string, Grammar>> = {
  ru: {
    prepositions: words("по"),
    adjective: /(?:ому|ему|ой|ей|ым|им|ую|юю)$/u,
    genitive: { adjective: /(?:ого|его|ой|ей|ых|их)$/u, noun: /(?:[аяыи]|ов|ев|(?<!и)ей|наук|прав|сил|дел)$/u },
  },
  uk: {
    prepositions: words("з у"),
    opens: words("питань справах прав захисту контролю протидії боротьби нагляду"),
    adjective: /(?:ого|ої|их|іх|ій|ому)$/u,
    genitive: { adjective: /(?:ого|ої|их|іх)$/u, noun: /(?:[аяиіїу]|ів|їв|ей|наук|прав|сил|справ)$/u },
  },
  bg: {
    prepositions: words("за по на"),
    of: "на",
    adjective: /(?:[аиео]н|н[аио]|ск[аио]|ския|ската|ското|ските|ния|ната|ното|ните)$/u,
    genitive: null,
  },
  mk: {
    prepositions: words("за на"),
    of: "на",
    adjective: /(?:[аиео]н|н[аио]|ск[аио]|скиот|ската|ските|ниот|ната|ните)$/u,
    genitive: null,
  },
  pl: {
    prepositions: words("dla ds"),
    adjective: /(?:ego|ej|ych|ich)$/u,
    genitive: { adjective: /(?:ego|ej|ych|ich)$/u, noun: /(?:stwa|ości|ów|[aeiy]nia|acji|cji|ii)$/u },
  },
  cs: {
    prepositions: words("pro"),
    adjective: /(?:(?<!stv|ctv|en|án|d)í|ý|ské|ského|né)$/u,
    genitive: { adjective: /(?:ého|ých|ské|né)$/u, noun: /(?:ství|ctví|ů|osti|[aá]ce|ací)$/u },
  },
  sk: {
    prepositions: words("pre"),
    adjective: /(?:[ýáé]|sk[ýáúé]|n[ýáúé])$/u,
    genitive: { adjective: /(?:ého|ých|skej|nej)$/u, noun: /(?:stva|ov|osti|ácie)$/u },
  },
  sl: {
    prepositions: words("za pri"),
    adjective: /(?:n[ioea]|sk[ioea]|šk[ioea])$/u,
    genitive: null,
  },
  sr: {
    prepositions: words("за za"),
    adjective: /(?:н[иеоау]|ск[иеоау]|n[ieoau]|sk[ieoau])$/u,
    genitive: null,
  },
};
const grammarOf = (language: string): Grammar | undefined =>
  GRAMMARS[language === "be" ? "ru" : language === "hr" || language === "bs" ? "sr" : language];

const AND = words("и i a та і in oraz y");
/** Words that look like a genitive or begin another phrase of the sentence. */
const NOT_COMPLEMENT = words(
  "или если также тоже пока когда тогда вчера сегодня завтра всегда после ради среди этого того его ещё еще уже хотя итогам словам данным " +
    "мнению поводу якщо також тоді вчора сьогодні цього того його після коли словами даними який яка яке які котра той та " +
    "която който което които това тази днес вчера също когато след този том пък вече",
);
/** Verbs in the past and in the present, of which some end like a noun's genitive. */
const VERB =
  /(?:[аеиыуяіёо]л[аио]|лась|лись|лось|лася|лися|ться|тся|ють|ует|ает|яет|[аеи]ва|[уаи]є|[aeiyuě]l[aiy]|[aeiyu]ł[aoy]|uje|[aá]va)$/u;

const VERBS_IN_GENITIVES = new Set(["ru", "uk", "be", "pl", "cs", "sk"]);

const MAX_NOUN_GROUP = 4;

/** The last token of what goes on with an organization's name after `last`; `last` itself where nothing does. Linear. */
export function complementEnd(document: Document, last: number): number {
  const grammar = grammarOf(document.language);
  if (grammar === undefined) return last;
  const next = last + 1;
  if (!follows(document, next)) return last;
  if (grammar.prepositions.has(wordAt(document, next)) && isOffice(document, last)) {
    if (
      grammar.opens !== undefined &&
      !(follows(document, next + 1) && grammar.opens.has(wordAt(document, next + 1)))
    ) {
      return last;
    }
    const end = nounGroup(document, next + 1, grammar.adjective, null);
    if (end < 0) return last;
    const joined = joinedGroup(document, end, grammar.adjective, null);
    if (grammar.of !== undefined && follows(document, joined + 1) && wordAt(document, joined + 1) === grammar.of) {
      return Math.max(joined, nounGroup(document, joined + 2, grammar.adjective, null));
    }
    return grammar.genitive === null ? joined : genitiveEnd(document, joined, grammar.genitive);
  }
  const isKind = hasHint(document, last, "org-kind");
  return grammar.genitive === null || isKind ? last : genitiveEnd(document, last, grammar.genitive);
}

/**
 * A name that the tagger hears with all of its complement: "Российским советом по международным делам", "Общества андрологии
 * и сексуальной медицины". `first` to `last` are what it hears.
 */
export function wholeComplement(document: Document, first: number, last: number): number {
  const grammar = grammarOf(document.language);
  let head = last;
  while (head > first && !hasHint(document, head, "org-word")) head--;
  if (grammar === undefined || !hasHint(document, head, "org-word")) return last;
  if (head === last) return complementEnd(document, last);
  const { genitive } = grammar;
  if (genitive === null || !follows(document, head + 1) || !genitive.noun.test(wordAt(document, last))) return last;
  return joinedGroup(document, last, genitive.adjective, genitive.noun);
}

/** Prepositions follow other nouns in free speech as well: "компания по словам …". */
const OFFICE =
  /^(?:комит|комис|комісі|агент|агенц|агенці|совет|съвет|рад|управ|департ|служб|центр|центъ|центар|палат|институт|інститут|фонд|съюз|союз|асоц|ассоц|организ|федер|завод|министер|министар|ведом|úřad|výbor|komis|agentur|ústav|nadac|fond|centr|institut|asociac|svaz|urząd|urzęd|komisj|agencj|fundacj|instytut|rad|odbor|agencij|združenj|inštitut|sklad|zavod|savet|vijeć|institut|служба|дирекц|инспекц|сдружен)/u;
const isOffice = (document: Document, token: number): boolean => OFFICE.test(wordAt(document, token).toLowerCase());

/** A small word that the same phrase may go on with. */
function follows({ tokens }: Document, token: number): boolean {
  if (token >= tokens.count) return false;
  const isAbbreviation = tokens.text.slice(tokens.start[token - 1], tokens.end[token - 1]) === "ds";
  if (tokens.gap[token] !== GAP_SPACE && !isAbbreviation) return false;
  return (tokens.flags[token]! & (STARTS_CAPITAL | HAS_DIGIT | IS_RUN)) === 0;
}

function isContent(document: Document, token: number): boolean {
  if (!follows(document, token)) return false;
  const word = wordAt(document, token);
  if (word.length < 3 || NOT_COMPLEMENT.has(word)) return false;
  if (VERBS_IN_GENITIVES.has(document.language) && VERB.test(word)) return false;
  return !hasHint(document, token, "speech") && !hasHint(document, token, "role");
}

/** The last token of adjectives and one noun from `from`, -1 where there is none. `noun` null is any noun. */
function nounGroup(document: Document, from: number, adjective: RegExp, noun: RegExp | null): number {
  for (let token = from; token < from + MAX_NOUN_GROUP && isContent(document, token); token++) {
    const word = wordAt(document, token);
    if (adjective.test(word) && isContent(document, token + 1)) continue;
    if (noun === null || noun.test(word)) return token;
    return -1;
  }
  return -1;
}

/** Goes on over "and" and one more group. */
function joinedGroup(document: Document, last: number, adjective: RegExp, noun: RegExp | null): number {
  const joint = last + 1;
  if (!follows(document, joint) || !AND.has(wordAt(document, joint))) return last;
  const end = nounGroup(document, joint + 1, adjective, noun);
  return end < 0 ? last : end;
}

function genitiveEnd(document: Document, last: number, { adjective, noun }: NonNullable<Grammar["genitive"]>): number {
  const end = nounGroup(document, last + 1, adjective, noun);
  return end < 0 ? last : joinedGroup(document, compoundEnd(document, end), adjective, noun);
}

/** "Фонд развития интернет-инициатив": a compound of small words, of which only the last has a case, is a genitive too. */
function compoundEnd(document: Document, last: number): number {
  const { gap, flags, count } = document.tokens;
  const end = last + 2;
  if (end >= count || gap[end] !== GAP_HYPHEN || flags[end]! & (STARTS_CAPITAL | HAS_DIGIT)) return last;
  return isContent(document, last + 1) && wordAt(document, end).length > MIN_COMPOUND_END ? end : last;
}
const MIN_COMPOUND_END = 3;
