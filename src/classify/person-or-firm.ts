import { ALL_CAPITALS, GAP_SPACE, GAP_STOP, STARTS_CAPITAL, STARTS_SENTENCE } from "../knowledge/tokens.ts";
import { readGivenName } from "./actors/given-names.ts";
import type { NameMatch } from "./document.ts";
import { continues, type Surroundings, wordOf } from "./surroundings.ts";

/** English forms of address. */
export const HONORIFICS = new Set("mr mrs ms messrs miss".split(" "));
/** Words before a surname that no firm has before its name. */
const TITLES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set([...HONORIFICS, ..."dr sir dame lord lady president senator governor judge".split(" ")]),
  de: new Set("herr herrn frau dr präsident präsidentin senator senatorin richter richterin".split(" ")),
};
/** Words after which a firm is meant though its founder was named before: "Dell, the founder of Dell". */
const OF_FIRMS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set("of at".split(" ")),
  de: new Set("von bei".split(" ")),
};

/**
 * Tells the people of a text from the firms that have their surnames. Asked about every listed organization in the order
 * of the text; in German and English what came first decides who a later bare "Ford" is: "Harrison Ford" or "Ford Motor".
 */
export class FirmBearers {
  readonly #around: Surroundings;
  /** For the first word of each organization met, whether it was a person's surname there. */
  readonly #first = new Map<string, boolean>();

  constructor(around: Surroundings) {
    this.#around = around;
  }

  /** Whether the words of a listed organization name a person here. */
  isPerson(name: NameMatch): boolean {
    const { tokens, language } = this.#around;
    const word = wordOf(tokens, name.first);
    if (name.first === name.last && isFounder(this.#around, name)) {
      if (!this.#first.has(word)) this.#first.set(word, true);
      return true;
    }
    const titles = TITLES[language];
    if (titles === undefined) return false;
    if (name.first === name.last && (isTitled(this.#around, name, titles) || isBeforeInitial(this.#around, name)))
      return true;
    const known = this.#first.get(word);
    if (known === undefined) this.#first.set(word, false);
    return known === true && name.first === name.last && !this.#isOfFirm(name);
  }

  #isOfFirm({ first }: NameMatch): boolean {
    const { tokens, language } = this.#around;
    return first > 0 && (OF_FIRMS[language]?.has(wordOf(tokens, first - 1).toLowerCase()) ?? false);
  }
}

/** "Mr. Ford", "Präsident Ford". */
function isTitled({ tokens }: Surroundings, { first, last }: NameMatch, titles: ReadonlySet<string>): boolean {
  if (first === 0 || (tokens.gap[first]! & ~GAP_STOP) !== GAP_SPACE || continues(tokens, last)) return false;
  return titles.has(wordOf(tokens, first - 1).toLowerCase());
}

/** "Yale J. Barlow": before an initial and a further capital. */
function isBeforeInitial({ tokens }: Surroundings, { last }: NameMatch): boolean {
  const { flags, gap, start, end, count } = tokens;
  const initial = last + 1;
  if (initial + 1 >= count || gap[initial] !== GAP_SPACE || !(flags[initial]! & flags[initial + 1]! & STARTS_CAPITAL))
    return false;
  return end[initial]! - start[initial]! === 1 && (gap[initial + 1]! & ~GAP_STOP) === GAP_SPACE;
}

/**
 * "Wolfgang Porsche", "Robert Bosch": a firm's name after a given name that no hint makes a day or a title, and before no
 * further capital. A rare given name that opens a sentence may be any other word.
 */
function isFounder({ tokens, hints, named, language }: Surroundings, { first, last }: NameMatch): boolean {
  const before = first - 1;
  if (before < 0 || named.has(before) || tokens.gap[first] !== GAP_SPACE || continues(tokens, last)) return false;
  if (!(tokens.flags[before]! & STARTS_CAPITAL) || (tokens.flags[before]! | tokens.flags[first]!) & ALL_CAPITALS)
    return false;
  if (hints.has(before) || hints.has(first)) return false;
  const given = readGivenName(wordOf(tokens, before), language);
  if (given === null || !given.nominative) return false;
  return given.canonical !== null || (language in TITLES && !(tokens.flags[before]! & STARTS_SENTENCE));
}
