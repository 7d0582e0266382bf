import { knowledge } from "../knowledge/index.ts";
import { latinizeWord } from "../knowledge/latinize.ts";
import type { Match } from "../knowledge/match.ts";
import { ALL_CAPITALS, GAP_COMMA, GAP_SPACE, GAP_STOP, STARTS_CAPITAL, type Tokens } from "../knowledge/tokens.ts";
import { readGivenName } from "./actors/given-names.ts";
import type { NameMatch } from "./document.ts";
import { isHalfOfDouble } from "./double-surnames.ts";
import { FirmBearers, HONORIFICS } from "./person-or-firm.ts";
import { isStreetName } from "./street-names.ts";
import { continues, type Surroundings, wordOf } from "./surroundings.ts";

const PLACE_KINDS = new Set(["country", "city", "namesake", "demonym"]);
/** Countries whose English names are given names more often before a surname than before anything else. */
const GIVEN_COUNTRIES = new Set(["chad", "jordan", "kenya"]);
/** Places whose names are given names as well: before a listed surname ("India Walton", "Sydney Sweeney") they are those. */
const GIVEN_PLACES = new Set(
  (
    "georgia israel india ireland germany china america africa cuba trinidad paris sydney austin dallas houston london brooklyn " +
    "madison charlotte savannah victoria florence vienna verona chelsea phoenix memphis devon troy kingston lincoln montana dakota " +
    "carolina virginia orlando santiago alexandria lourdes asuncion siena geneva adelaide regina melbourne"
  ).split(" "),
);
/** Words that follow a country's name in a place or title: "Jordan River", "Chad Basin". */
const PLACE_WORDS = new Set(
  "river valley basin rift sea lake street avenue road gap lands border king queen prince princess crown airport".split(
    " ",
  ),
);
const NORDIC = "i på av från fra til till mot med om for för og och";
const SOUTH_SLAVIC =
  "u na iz od do o za sa s kod po prema protiv v z pri у на из од до о за са с код по према против в во от към със";
const WEST_SLAVIC = "w we z ze do od na o dla przez po u v ve k ke pro přes proti pre cez pri";
const EAST_SLAVIC = "в во у из от до к ко с со о об на для по про при із з від за да з аб ад";
/** By language, the small words before what is a country or a town and no surname: "in Jordan", "quitté le Mali". */
const PLACE_SIGNS: Readonly<Record<string, ReadonlySet<string>>> = Object.fromEntries(
  Object.entries({
    en: "in to from of with at near between and across for into",
    de: "in im nach aus von vom für mit bei über gegen zwischen um",
    nl: "in naar uit van met voor over tegen tussen bij",
    fr: "le la les l au aux du de d à en vers pour dans avec contre par",
    it: "il lo la l i in di del della da dal dalla a al alla per con nel nella su tra",
    es: "el la los las en de del desde a al hacia hasta para por con contra entre",
    pt: "o a os as em no na de do da para por com ao à entre contra",
    ro: "în din de la pentru cu spre către despre",
    ...Object.fromEntries("sv da no nb nn".split(" ").map((language) => [language, NORDIC])),
    ...Object.fromEntries("sr hr bs sl bg mk".split(" ").map((language) => [language, SOUTH_SLAVIC])),
    ...Object.fromEntries("pl cs sk".split(" ").map((language) => [language, WEST_SLAVIC])),
    ...Object.fromEntries("ru uk be".split(" ").map((language) => [language, EAST_SLAVIC])),
  }).map(([language, words]) => [language, new Set(words.split(" "))]),
);

/**
 * The names that are no person's: without "Milan Obradović", "Chad Foster", "John Flanders" and "Mrs. England", without
 * people who are listed because a place is in their names ("Paris Hilton"), without the firm in "Wolfgang Porsche", and
 * without the bare name of one met so ("Flanders said", "Chad was late") where no preposition makes it a place; and
 * without the names of streets and without halves of double surnames. Linear.
 */
export function withoutPersons(
  names: readonly NameMatch[],
  tokens: Tokens,
  hints: ReadonlyMap<number, readonly Match[]>,
  language: string,
): NameMatch[] {
  const named = new Set<number>();
  for (const { first, last, senses } of names) {
    if (senses.some(({ kind }) => kind !== "namesake")) for (let at = first; at <= last; at++) named.add(at);
  }
  const known = new Set<number>();
  for (const { first, last, senses } of names) {
    if (senses.some(({ kind }) => kind !== "org")) for (let at = first; at <= last; at++) known.add(at);
  }
  const around: Surroundings = { tokens, hints, named, language };
  const parts = new Set<string>();
  const surnames = new Set<string>();
  const bearers = new FirmBearers(around);
  const rest = names.filter((name) => {
    if (isListedPerson(name)) {
      if (language === "en") for (let at = name.first; at <= name.last; at++) parts.add(wordOf(tokens, at));
      return false;
    }
    if (name.senses.every(({ kind }) => kind === "org")) return !bearers.isPerson(name);
    if (isHalfOfDouble(tokens, name, known, language)) return false;
    if (name.first !== name.last) {
      if (name.senses.some(({ kind }) => kind === "person")) surnames.add(wordOf(tokens, name.last));
      return true;
    }
    if (isPlaceName(name) && isStreetName(tokens, name.first, name.last, language)) return false;
    if (isPeopleWord(name) && isAdjectiveSurname(around, name)) return false;
    if (isAdjective(name) && language !== "tr") return !isNisba(around, name);
    if (!isPlaceName(name)) return true;
    if (language === "vi" && isLastSyllable(around, name)) return false;
    if (isDemonymSurname(around, name)) return false;
    if (isGivenName(around, name) || isRelative(around, name)) {
      if (language === "en") parts.add(wordOf(tokens, name.first));
      return false;
    }
    // "Ekrem Çeçen, Ali Türk": before a noun it would say what the noun is.
    const isPeople = name.senses.some(({ kind }) => kind === "demonym" || kind === "adjective");
    const mayBeSurname = !isPeople || (language === "tr" && tokens.gap[name.last + 1] !== GAP_SPACE);
    if (!mayBeSurname || !isSurname(around, name)) return true;
    if (language === "en") parts.add(wordOf(tokens, name.first));
    return false;
  });
  const others = parts.size === 0 ? rest : rest.filter((name) => !isBareName(around, name, parts));
  return surnames.size === 0 ? others : withoutSurnames(around, others, surnames);
}

/** "Siniša Mali … Mali je rekao": without a listed person's surname where nothing else in the text is of the place. */
function withoutSurnames(around: Surroundings, names: NameMatch[], surnames: ReadonlySet<string>): NameMatch[] {
  const bare = new Set(names.filter((name) => isPlaceName(name) && isBareName(around, name, surnames)));
  if (bare.size === 0) return names;
  const places = new Set<string>();
  for (const name of names) if (!bare.has(name)) for (const { key } of name.senses) places.add(key);
  return names.filter((name) => !bare.has(name) || name.senses.some(({ key }) => places.has(key)));
}

/** Somebody whom the tables name only so that no country is read in the name. */
export const isListedPerson = ({ senses }: NameMatch): boolean =>
  senses[0]!.kind === "not-country" && senses[0]!.key === "person";

/** "Milan Obradović", "Chad Foster": a place's word that is also a given name, before a capitalised word. */
function isGivenName(around: Surroundings, { first, last, senses }: NameMatch): boolean {
  const { tokens, language } = around;
  const next = last + 1;
  if (next >= tokens.count || tokens.gap[next] !== GAP_SPACE) return false;
  if (!(tokens.flags[next]! & STARTS_CAPITAL) || tokens.flags[next]! & ALL_CAPITALS) return false;
  const word = wordOf(tokens, first);
  if (GIVEN_PLACES.has(latinizeWord(word, language)) && isNameEnd(around, next)) {
    if (knowledge.surnames.spellings.has(latinizeWord(wordOf(tokens, next), language))) return !continues(tokens, next);
  }
  if (senses.some(({ kind }) => kind === "country")) {
    return language === "en" && GIVEN_COUNTRIES.has(word.toLowerCase()) && isNameEnd(around, next);
  }
  return (readGivenName(word, language)?.canonical ?? null) !== null;
}

const KIN = new Set(
  (
    "husband wife son daughter mother father mom mum dad sister brother friend boyfriend girlfriend fiance fiancee aunt uncle cousin " +
    "niece nephew grandson granddaughter stepson stepdaughter"
  ).split(" "),
);

/** "My husband, Austin, and I", "our daughter Savannah": a town's word after that of a relative, in English. */
function isRelative({ tokens, language }: Surroundings, { first, senses }: NameMatch): boolean {
  if (language !== "en" || first === 0 || senses.some(({ kind }) => kind === "country")) return false;
  const gap = tokens.gap[first]!;
  return (gap & ~GAP_COMMA) === GAP_SPACE && KIN.has(wordOf(tokens, first - 1).toLowerCase());
}

/** "Ивана Немац": a word for a people right after a given name, where a noun would stand between. */
function isDemonymSurname({ tokens, named, language }: Surroundings, { first, senses }: NameMatch): boolean {
  const before = first - 1;
  if (!SLAVIC.has(language) || before < 0 || named.has(before) || tokens.gap[first] !== GAP_SPACE) return false;
  if (!senses.every(({ kind }) => kind === "demonym")) return false;
  if (!(tokens.flags[first]! & tokens.flags[before]! & STARTS_CAPITAL)) return false;
  return (readGivenName(wordOf(tokens, before), language)?.canonical ?? null) !== null;
}
const SLAVIC = new Set("ru uk be bg mk sr hr bs sl cs sk pl".split(" "));

/** A capitalised word that only a surname would be here: no place, office or organization. */
function isNameEnd({ tokens, hints, named }: Surroundings, token: number): boolean {
  const kinds = hints.get(token)?.map(({ sense }) => sense.kind) ?? [];
  return !named.has(token) && kinds.length === 0 && !PLACE_WORDS.has(wordOf(tokens, token).toLowerCase());
}

/** "Nguyễn Minh Đức", "Thu Nga": Vietnamese writes each syllable of a name with a capital, and a country after small words. */
function isLastSyllable({ tokens, named }: Surroundings, { first }: NameMatch): boolean {
  const before = first - 1;
  if (before < 0 || named.has(before) || tokens.gap[first] !== GAP_SPACE) return false;
  return (tokens.flags[before]! & (STARTS_CAPITAL | ALL_CAPITALS)) === STARTS_CAPITAL;
}

/** "John Flanders", "Ekrem Çeçen", "Mrs. England": a place's word after a given name or an English form of address. */
function isSurname(around: Surroundings, { first, last }: NameMatch): boolean {
  const { tokens, named, language } = around;
  const before = first - 1;
  if (!NAMES_BEFORE_PLACES.has(language) || before < 0 || named.has(before)) return false;
  const word = wordOf(tokens, before);
  const gap = tokens.gap[first]!;
  if (HONORIFICS.has(word.toLowerCase())) return (gap & ~GAP_STOP) === GAP_SPACE;
  if (gap !== GAP_SPACE || !(tokens.flags[before]! & STARTS_CAPITAL) || continues(tokens, last)) return false;
  return (readGivenName(word, language)?.canonical ?? null) !== null;
}

/** Languages in which two capitals in a row, the first a given name, are rarely anything but a person's. */
const NAMES_BEFORE_PLACES = new Set("en tr es it pt fr de nl ro".split(" "));

const isPlaceName = ({ senses }: NameMatch): boolean =>
  senses.every(({ kind }) => PLACE_KINDS.has(kind) || kind === "adjective");

const isAdjective = ({ senses }: NameMatch): boolean => senses.every(({ kind }) => kind === "adjective");

const isPeopleWord = ({ senses }: NameMatch): boolean =>
  senses.every(({ kind }) => kind === "adjective" || kind === "demonym");

/** "Ивайло Московски", "Elena Russo": a capitalised adjective after a given name, where adjectives are written small. */
function isAdjectiveSurname({ tokens, named, language }: Surroundings, { first }: NameMatch): boolean {
  const before = first - 1;
  if (!SMALL_ADJECTIVES.has(language) || before < 0 || named.has(before) || tokens.gap[first] !== GAP_SPACE)
    return false;
  if (!(tokens.flags[first]! & tokens.flags[before]! & STARTS_CAPITAL)) return false;
  return (readGivenName(wordOf(tokens, before), language)?.canonical ?? null) !== null;
}
const SMALL_ADJECTIVES = new Set([...SLAVIC, ..."sv da nb nn no fi ro el it es pt fr ca".split(" ")]);

const MIN_ARABIC_GIVEN = 4;

/** Surnames that are adjectives of places, beside a given name: "سهير المصري", in Hungarian before it: "Török Ferenc". */
function isNisba({ tokens, named, language }: Surroundings, { first, last }: NameMatch): boolean {
  const given = language === "ar" ? first - 1 : language === "hu" ? last + 1 : -1;
  if (given < 0 || given >= tokens.count || named.has(given)) return false;
  if (tokens.gap[Math.max(given, first)] !== GAP_SPACE) return false;
  const word = wordOf(tokens, given);
  if (language === "hu" && !(tokens.flags[first]! & tokens.flags[given]! & STARTS_CAPITAL)) return false;
  if (language === "ar" && (word.length < MIN_ARABIC_GIVEN || word.startsWith("ال"))) return false;
  return (readGivenName(word, language)?.canonical ?? null) !== null;
}

function isBareName(
  { tokens, language }: Surroundings,
  { first, last }: NameMatch,
  parts: ReadonlySet<string>,
): boolean {
  const signs = PLACE_SIGNS[language];
  if (signs === undefined || first !== last || !parts.has(wordOf(tokens, first))) return false;
  return first === 0 || !signs.has(wordOf(tokens, first - 1).toLowerCase());
}
